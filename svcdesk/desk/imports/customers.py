"""A row about a customer: who is meant, though they were renamed, here or there; what it says of them is changed.

By the number that the other system has for them, else by name, else by a telephone that one customer alone has and who
does not stand in the table under their own name.
"""

from __future__ import annotations

from svcdesk.config.problems import quoted
from svcdesk.db.port import Db
from svcdesk.desk.assets import sites
from svcdesk.desk.imports.cells import Around, Row, day, key, needed, yes
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.people.customers import Customer, Details
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_, _
from svcdesk.words import fold


def bring(op: Operation, row: Row, around: Around) -> str | None:
    """Add or change a customer with telephones, a site and a contact.

    Returns a doubt when the row is taken for a customer of another name. Raises UsageError for what cannot be meant,
    Conflict when number and name mean different customers.
    """
    words = {name: key(op.policy, name + "s", row.get(name), name) for name in ("region", "tier", "phase")}
    site_region = key(op.policy, "regions", row.get("site_region"), "site_region")
    wanted = (words["region"], words["tier"], words["phase"], row.get("address"))
    phones = (row["phone"],) if "phone" in row else ()
    name = needed(row, "name")
    known, new_name = _by_number(op.db, row.get("number"), name)
    known = known or _by_name(op, name, phones)
    doubt = None
    if known is None and (known := _by_phone(op, phones, around.names)):
        doubt = _("{name} has the telephone of {known}, who is taken to be meant, and keeps that name")
        doubt = doubt.format(name=quoted(name), known=quoted(known.name))
    details = _details(op, row, around)
    if known is None:
        since_on = details.since_on or customers.UNKNOWN
        known = customers.add(op, name, (), *wanted, details=details._replace(since_on=since_on))
    known = customers.change(op, known, new_name, *wanted, phones, details=details)
    if "number" in row:
        _number(op.db, known, row["number"], name)
    _site(op, known, row, site_region)
    _contact(op, known, row)
    return doubt


def _details(op: Operation, row: Row, around: Around) -> Details:
    category = key(op.policy, "categories", row.get("category"), "category")
    keeper = engineers.find(op.db, row["keeper"], op.actor).id if "keeper" in row else None
    return Details(category, day(row, "since", around.dates), keeper, row.get("note"))


def _by_number(db: Db, number: str | None, name: str) -> tuple[Customer | None, str | None]:
    """Who has that number, and their new name if the other system has renamed them since it was imported last.

    Who was renamed in the desk alone keeps that name. Raises Conflict for a name whose owner has another number.
    """
    if number is None:
        return None, None
    row = db.execute(
        "SELECT customer_id, name_key FROM customer_number WHERE number_key = :key", key=fold(number)
    ).fetchone()
    if row:
        known = customers.get(db, row["customer_id"])
        return known, name if row["name_key"] != fold(name) else None
    same = customers.by_name(db, name)
    other = same and db.execute("SELECT number FROM customer_number WHERE customer_id = :id", id=same.id).fetchone()
    if same and other:
        message = N_("name: {name} is known by the number {other}: give one of them another name")
        raise Conflict(message, name=quoted(same.name), other=quoted(other["number"]))
    return same, None


def _number(db: Db, customer: Customer, number: str, name: str) -> None:
    db.execute(
        "INSERT INTO customer_number (number_key, number, customer_id, name_key)"
        " VALUES (:key, :number, :customer, :name)"
        " ON CONFLICT (number_key) DO UPDATE SET name_key = :name",
        key=fold(number),
        number=number,
        customer=customer.id,
        name=fold(name),
    )


def _by_name(op: Operation, name: str, phones: tuple[str, ...]) -> Customer | None:
    """Who has that name; of several, who has one of the telephones. Raises UsageError when none of them has."""
    same = customers.named(op.db, name)
    if len(same) > 1 and phones:
        owners = {owner.id for owner in customers.by_phone(op.db, op.policy, phones[0])}
        same = [each for each in same if each.id in owners] or same
    if len(same) > 1:
        raise customers.several(name, same)
    return same[0] if same else None


def _by_phone(op: Operation, phones: tuple[str, ...], names: frozenset[str]) -> Customer | None:
    owners = {owner.id: owner for phone in phones for owner in customers.by_phone(op.db, op.policy, phone)}
    [owner] = owners.values() if len(owners) == 1 else [None]
    return owner if owner and fold(owner.name) not in names else None


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
    head = yes(row, "contact_head")
    if "contact" not in row:
        for name, word in {**said, "head": row.get("contact_head")}.items():
            if word:
                raise UsageError(N_("contact_{name}: of whom? 'contact' is empty"), name=name)
        return
    site = sites.by_name(op.db, whose.id, row["site"]) if "site" in row else None
    known = next((each for each in sites.contacts(op.db, whose.id) if fold(each.name) == fold(row["contact"])), None)
    if known:
        sites.change_contact(op, known, site, said["role"], said["phone"], said["mail"], head=head)
    else:
        sites.add_contact(op, whose, row["contact"], site, said["role"], said["phone"], said["mail"], bool(head))
