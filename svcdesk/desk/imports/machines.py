"""A row about a machine: one of a known serial number is changed, another added."""

from __future__ import annotations

import shlex

from svcdesk.config.problems import quoted
from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, equipment, sites
from svcdesk.desk.assets.equipment import Details, Equipment
from svcdesk.desk.imports.cells import Around, Row, day, key, needed
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.desk.people.customers import Customer
from svcdesk.errors import NotFound, UsageError
from svcdesk.locale import N_


def bring(op: Operation, row: Row, around: Around) -> None:
    """Add or change a machine.

    Raises UsageError for what cannot be meant, NotFound for a customer, site or contract that is not known.
    """
    dates = around.dates
    known = equipment.by_serial(op.db, needed(row, "serial"))
    owner = customers.by_name(op.db, row["customer"]) if "customer" in row else None
    if "customer" in row and owner is None:
        message = N_("customer: no customer is called {name}; import customers first, or: {command}")
        command = shlex.join(["svcdesk", "customer", "add", row["customer"]])
        raise NotFound(message, name=quoted(row["customer"]), command=command)
    owner_id = owner.id if owner else known.customer_id if known else None
    details = Details(
        kind=key(op.policy, "equipment", needed(row, "kind"), "kind"),
        model=row.get("model"),
        customer_id=owner_id,
        site_id=_site_id(op.db, owner, known, row["site"]) if "site" in row else None,
        contract_id=contracts.find(op.db, row["contract"]).id if "contract" in row else None,
        bought_on=day(row, "bought", dates),
        delivered_on=day(row, "delivered", dates),
        accepted_on=day(row, "accepted", dates),
        used_on=day(row, "used", dates),
        paid_on=day(row, "paid", dates),
        transferred_on=day(row, "transferred", dates),
        scrapped_on=day(row, "scrapped", dates),
        plate=row.get("plate"),
        note=row.get("note"),
    )
    if known:
        equipment.change(op, known, details)
    else:
        equipment.add(op, row["serial"], details)


def _site_id(db: Db, owner: Customer | None, known: Equipment | None, name: str) -> str:
    owner = owner or (customers.get(db, known.customer_id) if known and known.customer_id else None)
    if owner is None:
        raise UsageError(N_("site: of which customer? 'customer' is empty"))
    site = sites.by_name(db, owner.id, name)
    if site is None:
        message = N_("site: {customer} has none called {name}; import customers with their sites first, or: {command}")
        command = shlex.join(["svcdesk", "site", "add", owner.name, name])
        raise NotFound(message, customer=owner.name, name=quoted(name), command=command)
    return site.id
