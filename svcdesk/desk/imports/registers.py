"""Customers and equipment out of a table: each row adds what is new and changes what it says otherwise; nothing else.

A row is known by its name or serial number. What a row leaves empty stays as it is; nothing is ever taken away. So a
second run of the same file changes nothing. A bad row changes nothing at all, and does not keep the others out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.config.imports.registers import CUSTOMERS, EQUIPMENT
from svcdesk.config.problems import quoted, remedy
from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, equipment, sites
from svcdesk.desk.assets.equipment import Details
from svcdesk.desk.imports.sheet import Bad, Record, unfold
from svcdesk.desk.imports.turns import Outcome, Table, in_turns
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.operation import operation
from svcdesk.desk.people import customers
from svcdesk.desk.people.customers import Customer, fold
from svcdesk.errors import NotFound, SvcdeskError, UsageError
from svcdesk.locale import N_, _

if TYPE_CHECKING:
    from svcdesk.config.imports.registers import RegisterMapping
    from svcdesk.config.policy import Policy

Row = Mapping[str, str]  # field → what stands there; nothing for what is empty


Register = Table["RegisterMapping", tuple[Record, Row]]


def read(path: Path, mapping: RegisterMapping) -> Register:
    """The table in the file at `path`.

    Raises UsageError when it cannot be read or lacks a column that must be there, ConfigError when it lacks one that
    the mapping names.
    """
    sheet, records = unfold(path, mapping)
    places = mapping.places(sheet.names, str(path))
    table: Register = Table(mapping, sheet, [], [])
    for record in records:
        if record.wrong:
            table.bad.append(Bad(record.line, record.raw, record.wrong))
        else:
            table.items.append((record, _row(record, places)))
            table.rows += 1
    return table


def carry_out(
    db: Db, policy: Policy, table: Register, actor: str, now: datetime, advance: Callable[[int], None]
) -> Outcome:
    """Bring the rows of `table` into the desk, brought by `actor` at `now` (UTC).

    Counts rows that added a customer or a machine, that changed one, and that said nothing new. `advance` hears how
    many more rows were dealt with. After an interruption what is in are whole rows.
    """
    op_id = new_id()

    def bring(item: tuple[Record, Row], done: Outcome) -> int:
        record, row = item
        try:
            with operation(db, policy, actor, now, now, op_id) as op:
                _RULES[table.mapping.fields](op, row, table.mapping.dates)
        except SvcdeskError as error:
            done.bad.append(Bad(record.line, record.raw, str(error)))
        else:
            done.counts[_outcome({entry.kind for entry in op.entries})] += 1
        return 1

    return in_turns(db, table, bring, advance)


def customer(op: Operation, row: Row, _dates: str) -> None:
    """Add or change a customer with telephones, a site and a contact. Raises UsageError for what cannot be meant."""
    words = {name: _key(op.policy, name + "s", row.get(name), name) for name in ("region", "tier", "phase")}
    site_region = _key(op.policy, "regions", row.get("site_region"), "site_region")
    wanted = (words["region"], words["tier"], words["phase"], row.get("address"))
    phones = tuple(phone for phone in row.get("phone", "").split(";") if phone.strip())
    known = customers.by_name(op.db, _needed(row, "name")) or customers.add(op, row["name"], (), *wanted)
    known = customers.change(op, known, None, *wanted, phones)
    _site(op, known, row, site_region)
    _contact(op, known, row)


def machine(op: Operation, row: Row, dates: str) -> None:
    """Add or change a machine, whose dates are written as `dates` says.

    Raises UsageError for what cannot be meant, NotFound for a customer, site or contract that is not known.
    """
    known = equipment.by_serial(op.db, _needed(row, "serial"))
    owner = customers.by_name(op.db, row["customer"]) if "customer" in row else None
    if "customer" in row and owner is None:
        message = N_("customer: nobody is called {name}; import customers first, or 'svcdesk customer add'")
        raise NotFound(message, name=quoted(row["customer"]))
    owner_id = owner.id if owner else known.customer_id if known else None
    details = Details(
        kind=_key(op.policy, "equipment", _needed(row, "kind"), "kind"),
        model=row.get("model"),
        customer_id=owner_id,
        site_id=_site_id(op.db, owner_id, row["site"]) if "site" in row else None,
        contract_id=contracts.find(op.db, row["contract"]).id if "contract" in row else None,
        bought_on=_date(row, "bought", dates),
        delivered_on=_date(row, "delivered", dates),
        accepted_on=_date(row, "accepted", dates),
        used_on=_date(row, "used", dates),
        scrapped_on=_date(row, "scrapped", dates),
    )
    if known:
        equipment.change(op, known, details)
    else:
        equipment.add(op, row["serial"], details)


_RULES: Mapping[tuple[str, ...], Callable[[Operation, Row, str], None]] = {CUSTOMERS: customer, EQUIPMENT: machine}


def _outcome(kinds: set[str]) -> str:
    if kinds & {"customer added", "equipment added"}:
        return "added"
    return "changed" if kinds else "known"


def _row(record: Record, places: Mapping[str, tuple[int, ...]]) -> Row:
    cells = {name: " ".join(record.fields[place[0]].split()) for name, place in places.items()}
    return {name: text for name, text in cells.items() if text}


def _needed(row: Row, name: str) -> str:
    if name not in row:
        raise UsageError(N_("{name}: is empty; every row must say it"), name=name)
    return row[name]


def _key(policy: Policy, section: str, word: str | None, name: str) -> str | None:
    """The key of the policy's section that a word means: the key or what people read, in any case."""
    if word is None:
        return None
    keys = {fold(text): key for key, text in policy.names(section).items()}
    keys |= {fold(key): key for key in policy.names(section)}
    if fold(word) not in keys:
        hint = remedy(word, policy.names(section)) if keys else _("name it in the configuration")
        message = N_("{name}: {word} is not among {section}; {hint}")
        raise UsageError(message, name=name, word=quoted(word), section=quoted(section), hint=hint)
    return keys[fold(word)]


def _date(row: Row, name: str, dates: str) -> date | None:
    if name not in row:
        return None
    try:
        day = datetime.strptime(row[name], dates).date()
    except ValueError:
        day = date.min
    if not 1970 <= day.year < 2200:
        message = N_("{name}: {text} is not a date like {dates}")
        raise UsageError(message, name=name, text=quoted(row[name]), dates=quoted(dates))
    return day


def _site(op: Operation, whose: Customer, row: Row, region: str | None) -> None:
    if "site" not in row:
        for name in ("site_region", "site_address"):
            if name in row:
                raise UsageError(N_("{name}: of which site? 'site' is empty"), name=name)
        return
    known = sites.by_name(op.db, whose.id, row["site"])
    if known:
        sites.change(op, known, row.get("site_address"), region)
    else:
        sites.add(op, whose, row["site"], row.get("site_address"), region)


def _contact(op: Operation, whose: Customer, row: Row) -> None:
    said = {name: row.get(f"contact_{name}") for name in ("role", "phone", "mail")}
    if "contact" not in row:
        for name, word in said.items():
            if word:
                raise UsageError(N_("contact_{name}: of whom? 'contact' is empty"), name=name)
        return
    site = sites.by_name(op.db, whose.id, row["site"]) if "site" in row else None
    known = next((each for each in sites.contacts(op.db, whose.id) if fold(each.name) == fold(row["contact"])), None)
    if known:
        sites.change_contact(op, known, site, **said)
    else:
        sites.add_contact(op, whose, row["contact"], site, **said)


def _site_id(db: Db, customer_id: str | None, name: str) -> str:
    site = sites.by_name(db, customer_id or "", name)
    if site is None:
        message = N_("site: the customer has none called {name}; import customers with their sites first")
        raise NotFound(message, name=quoted(name))
    return site.id
