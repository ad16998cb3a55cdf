"""Equipment: one machine with its serial number, whose it is, where it stands, and the dates that count for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from svcdesk.db.port import Db, Row, where
from svcdesk.desk.assets import built_in, contracts, sites
from svcdesk.desk.assets.built_in import BuiltIn
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.desk.people.customers import pattern
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, bracketed, enumerated
from svcdesk.record import Record
from svcdesk.words import fold, name_of

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

NONE = "none"  # the word that clears what it stands for
DATES = ("bought_on", "delivered_on", "accepted_on", "used_on", "paid_on", "transferred_on", "scrapped_on")
COUNTED = (*DATES, "card_on")  # from which a warranty may count
WRITTEN = ("kind", "model", "customer_id", "site_id", "contract_id", *DATES, "plate", "note")

_SELECT = (
    "SELECT e.id, e.serial, e.kind, e.model, e.customer_id, c.name AS customer, e.site_id, s.name AS site,"
    " e.contract_id, e.bought_on, e.delivered_on, e.accepted_on, e.used_on, e.paid_on, e.transferred_on,"
    " e.scrapped_on, e.plate, e.note, e.plate_key, w.sold_on AS card_on"
    " FROM equipment e LEFT JOIN warranty_card w ON w.equipment_id = e.id AND w.void_because IS NULL"
    " LEFT JOIN customer c ON c.id = e.customer_id LEFT JOIN site s ON s.id = e.site_id"
)


class Equipment(Record):
    """One machine. Dates are in the desk's zone; `customer` is None for the desk's own, which are lent.

    `card_on` is when it was sold by its warranty card; `transferred_on` when it went to another customer.
    """

    id: str
    serial: str
    kind: str
    model: str | None
    customer_id: str | None
    customer: str | None
    site_id: str | None
    site: str | None
    contract_id: str | None
    bought_on: date | None
    delivered_on: date | None
    accepted_on: date | None
    used_on: date | None
    paid_on: date | None
    transferred_on: date | None
    scrapped_on: date | None
    plate: str | None
    note: str | None
    card_on: date | None


class Details(Record):
    """What is known of a machine; None leaves it open, or as it is. `kind` is a key of the policy's equipment.

    `plate` is that of the vehicle that it is built into. `cleared` names the fields that are to be known no more.
    """

    kind: str | None = None
    model: str | None = None
    customer_id: str | None = None
    site_id: str | None = None
    contract_id: str | None = None
    bought_on: date | None = None
    delivered_on: date | None = None
    accepted_on: date | None = None
    used_on: date | None = None
    paid_on: date | None = None
    transferred_on: date | None = None
    scrapped_on: date | None = None
    plate: str | None = None
    note: str | None = None
    cleared: tuple[str, ...] = ()


def placed(
    db: Db,
    policy: Policy,
    details: Details,
    customer: str | None,
    site: str | None,
    contract: str | None,
    owner_id: str | None = None,
) -> Details:
    """The details with the customer, site and contract meant by these words; `owner_id` is who has the machine.

    `none` clears what it stands for; a machine without a customer is the desk's own. Raises NotFound or UsageError for
    words that mean none of them, UsageError for a site without a customer.
    """
    typed = {"customer_id": customer, "site_id": site, "contract_id": contract}
    cleared = tuple(key for key, word in typed.items() if word == NONE)
    customer, site, contract = (word if word != NONE else None for word in typed.values())
    if "customer_id" in cleared:
        owner_id = None
    whose = customers.find(db, policy, customer) if customer else customers.get(db, owner_id) if owner_id else None
    if site and whose is None:
        raise UsageError(N_("--site is one of a customer's sites: name the customer with --customer"))
    return details._replace(
        cleared=(*details.cleared, *cleared),
        customer_id=whose.id if whose else None,
        site_id=sites.find(db, whose, site).id if site and whose else None,
        contract_id=contracts.find(db, contract).id if contract else None,
    )


@verb("equipment add", away=True)
def add(op: Operation, serial: str, details: Details) -> Equipment:
    """Add a machine; one without a customer is the desk's own.

    Raises UsageError without a serial number or kind, or when its site is not its customer's; Conflict for a serial
    number that is known.
    """
    serial = name_of(serial)
    if not serial or not details.kind:
        raise UsageError(N_("a machine needs a serial number and a kind: 'svcdesk equipment add SERIAL --kind KIND'"))
    if same := by_serial(op.db, serial):
        message = N_("there is a machine {serial} already: 'svcdesk equipment edit {serial}' changes it")
        raise Conflict(message, serial=same.serial)
    _check_place(op.db, details.customer_id, details.site_id)
    _check_contract(op.db, details.customer_id, details.contract_id)
    machine_id = op.new_id("equipment")
    values = {"id": machine_id, "serial": serial, "serial_key": fold(serial), **_columns(details._asdict())}
    del values["cleared"]
    named = ", ".join(f":{column}" for column in values)
    op.db.execute(f"INSERT INTO equipment ({', '.join(values)}) VALUES ({named})", **values)
    machine = get(op.db, machine_id)
    said = {"serial": serial, "kind": machine.kind, "customer": machine.customer, "plate": machine.plate}
    op.record("equipment", machine_id, "equipment added", said)
    return machine


@verb("equipment edit", away=True)
def change(op: Operation, machine: Equipment, details: Details) -> Equipment:
    """Change what is given of a machine; with another customer it leaves its site and contract behind.

    A warranty that is not transferable ends with that. Returns the machine. Raises UsageError when its site or contract
    is not its customer's, Conflict when it goes to another customer while it is lent.
    """
    wanted = {key: getattr(details, key) for key in WRITTEN}
    given = {key: value for key, value in wanted.items() if value not in (None, getattr(machine, key))}
    given |= {key: None for key in details.cleared if getattr(machine, key) is not None}
    if not given:
        return machine
    moved = "customer_id" in given
    new = {key: getattr(machine, key) for key in WRITTEN}
    new |= {"site_id": None, "contract_id": None} if moved else {}
    if moved and new["customer_id"] and given["customer_id"] and _bound(op.policy, machine):
        given.setdefault("transferred_on", op.at.astimezone(op.policy.zone).date())
    new |= given
    _check_place(op.db, new["customer_id"], new["site_id"])
    _check_contract(op.db, new["customer_id"], new["contract_id"])
    if moved and _lent(op.db, machine):
        raise Conflict(N_("{serial} is lent: 'svcdesk loan back {serial}' first"), serial=machine.serial)
    values = _columns(new)
    named = ", ".join(f"{column} = :{column}" for column in values)
    op.db.execute(f"UPDATE equipment SET {named} WHERE id = :id", id=machine.id, **values)
    changed = get(op.db, machine.id)
    said = {key.removesuffix("_id"): _said(op.db, changed, key) for key in given}
    was = {key.removesuffix("_id"): _said(op.db, machine, key) for key in given}
    op.record("equipment", machine.id, "equipment changed", {"serial": machine.serial, "changed": said, "was": was})
    return changed


def rename(op: Operation, machine: Equipment, serial: str) -> Equipment:
    """Put right a serial number that was typed wrong. Raises UsageError for none, Conflict for another machine's."""
    serial = name_of(serial)
    if not serial:
        raise UsageError(N_("a machine needs a serial number"))
    if (same := by_serial(op.db, serial)) and same.id != machine.id:
        raise Conflict(N_("there is a machine {serial} already"), serial=same.serial)
    if serial == machine.serial:
        return machine
    op.db.execute(
        "UPDATE equipment SET serial = :serial, serial_key = :key WHERE id = :id",
        serial=serial,
        key=fold(serial),
        id=machine.id,
    )
    said = {"serial": machine.serial, "changed": {"serial": serial}, "was": {"serial": machine.serial}}
    op.record("equipment", machine.id, "equipment changed", said)
    return get(op.db, machine.id)


def remove(op: Operation, machine: Equipment) -> None:
    """Take a machine out of the register that never was one; nothing may name it."""
    op.db.execute("DELETE FROM equipment WHERE id = :id", id=machine.id)
    op.record("equipment", machine.id, "equipment removed", {"serial": machine.serial, "customer": machine.customer})


def follow(op: Operation, gone: str, into: str, places: Mapping[str, str]) -> None:
    """Make the machines of one customer those of another; `places` are the sites that stand for others now."""
    op.db.execute("UPDATE equipment SET customer_id = :into WHERE customer_id = :gone", into=into, gone=gone)
    for old, new in places.items():
        op.db.execute("UPDATE equipment SET site_id = :new WHERE site_id = :old", new=new, old=old)


def find(db: Db, text: str) -> Equipment:
    """The machine meant by a serial number, its own or that of a part built into it, its plate, or the end of these.

    Raises NotFound when there is none, UsageError when several fit.
    """
    if part := through(db, text):
        return get(db, part.equipment_id)
    rows = _exactly(db, text) or _ending(db, text)
    if not rows:
        message = N_("no equipment {text!r}: 'svcdesk equipment add SERIAL --kind KIND --customer NAME' makes it known")
        raise NotFound(message, text=text)
    if len(rows) > 1:
        serials = enumerated([*map(_spoken, rows[:3]), *("…" if len(rows) > 3 else "")])
        raise UsageError(N_("{text!r} fits several machines: {serials}"), text=text, serials=serials)
    return _machine(rows[0])


def through(db: Db, text: str) -> BuiltIn | None:
    """The part by whose serial number, or its end, a machine is meant: that into which it was built last.

    None when a machine is meant by its own number or plate. Raises UsageError when parts of several machines end so.
    """
    if _exactly(db, text):
        return None
    found = built_in.by_serial(db, text)
    if not found and not _ending(db, text):
        found = built_in.by_serial(db, text, whole=False)
        if len({each.equipment_id for each in found}) > 1:
            serials = enumerated(bracketed(each.serials[0], each.machine) for each in found[:3])
            raise UsageError(N_("{text!r} fits several machines: {serials}"), text=text, serials=serials)
    return found[0] if found else None


def by_serial(db: Db, serial: str) -> Equipment | None:
    """The machine of exactly that serial number, in any case and width; None when there is none."""
    row = db.execute(_SELECT + " WHERE e.serial_key = :serial", serial=fold(serial)).fetchone()
    return _machine(row) if row else None


def get(db: Db, equipment_id: str) -> Equipment:
    """The machine of that identity."""
    return _machine(db.one(_SELECT + " WHERE e.id = :id", id=equipment_id))


def of_ticket(db: Db, ticket_id: str) -> Equipment | None:
    """The machine that a ticket is about; None when none was named."""
    row = db.execute(
        _SELECT + " WHERE e.id = (SELECT equipment_id FROM ticket WHERE id = :ticket)", ticket=ticket_id
    ).fetchone()
    return _machine(row) if row else None


def search(db: Db, text: str = "", customer_id: str | None = None, kind: str | None = None) -> list[Equipment]:
    """Machines whose serial number, plate, model, note or customer contains `text`, by serial number; else all.

    The serial numbers of what was built into them count as theirs.
    """
    rows = db.execute(
        _SELECT
        + where("e.customer_id = :customer" if customer_id else "", "e.kind = :kind" if kind else "")
        + " ORDER BY e.serial_key",
        customer=customer_id,
        kind=kind,
    )
    wanted = fold(text)
    built = built_in.machines_with(db, wanted) if wanted else ()
    return [_machine(row) for row in rows if not wanted or row["id"] in built or _contains(row, wanted)]


def in_use(db: Db, customer_id: str) -> list[Equipment]:
    """The customer's machines that were not scrapped, by serial number."""
    return [machine for machine in search(db, customer_id=customer_id) if machine.scrapped_on is None]


def of_the_desk(db: Db) -> list[Equipment]:
    """The desk's own machines, by kind and serial number."""
    rows = db.execute(_SELECT + " WHERE e.customer_id IS NULL ORDER BY e.kind, e.serial")
    return [_machine(row) for row in rows]


def named(db: Db, text: str) -> Equipment | None:
    """The machine in use of exactly that serial number, or plate, or with such a part; None when there is none."""
    query = _SELECT + " WHERE (e.serial_key = :serial OR e.plate_key = :plate) AND e.scrapped_on IS NULL"
    rows = db.execute(query, serial=fold(text), plate=_plate_key(text)).fetchall()
    if not rows and (part := through(db, text)):
        rows = db.execute(_SELECT + " WHERE e.id = :id AND e.scrapped_on IS NULL", id=part.equipment_id).fetchall()
    return _machine(rows[0]) if len(rows) == 1 else None


def among(machines: Sequence[Equipment], text: str) -> Equipment | None:
    """The one of these machines whose serial number or plate ends so; None when none does, or several do."""
    meant = [each for each in machines if fold(each.serial).endswith(fold(text)) or _of_plate(each, text)]
    return meant[0] if len(meant) == 1 else None


def _of_plate(machine: Equipment, text: str) -> bool:
    return bool(machine.plate and _plate_key(text) and _plate_key(machine.plate).endswith(_plate_key(text)))


def _exactly(db: Db, text: str) -> list[Row]:
    if rows := db.execute(_SELECT + " WHERE e.serial_key = :serial", serial=fold(text)).fetchall():
        return rows
    rows = db.execute(_SELECT + " WHERE e.plate_key = :plate ORDER BY e.serial_key", plate=_plate_key(text)).fetchall()
    return _there_first(rows)


def _there_first(rows: list[Row]) -> list[Row]:
    """Those that were not scrapped, which another may have taken the place of; all when none is left."""
    return [row for row in rows if row["scrapped_on"] is None] or rows


def _ending(db: Db, text: str) -> list[Row]:
    """Machines whose serial number or plate ends so, at most four: what is there before what was scrapped."""
    tail = pattern(text)
    query = (
        _SELECT + " WHERE e.serial_key LIKE :tail ESCAPE '\\' OR e.plate_key LIKE :plate ESCAPE '\\'"
        " ORDER BY CASE WHEN e.scrapped_on IS NULL THEN 0 ELSE 1 END, e.serial_key LIMIT 4"
    )
    rows = db.execute(query, tail="%" + tail, plate="%" + pattern(_plate_key(text))).fetchall() if tail else []
    return _there_first(rows)


def _check_place(db: Db, customer_id: str | None, site_id: str | None) -> None:
    if site_id is None:
        return
    site = sites.get(db, site_id)
    if site.customer_id != customer_id:
        message = N_("the site {site} is not one of that customer: see 'svcdesk site list'")
        raise UsageError(message, site=site.name)


def _check_contract(db: Db, customer_id: str | None, contract_id: str | None) -> None:
    if contract_id is None:
        return
    contract = contracts.get(db, contract_id)
    if contract.customer_id != customer_id:
        message = N_("the contract {number} is not one of that customer: see 'svcdesk contract list'")
        raise UsageError(message, number=contract.number)


def _bound(policy: Policy, machine: Equipment) -> bool:
    """Whether its warranty is the customer's who has it alone."""
    kind = policy.equipment.get(machine.kind)
    return kind is not None and not kind.transferable


def _lent(db: Db, machine: Equipment) -> bool:
    row = db.execute(
        "SELECT 1 FROM loan WHERE equipment_id = :machine AND back_at IS NULL", machine=machine.id
    ).fetchone()
    return row is not None


def _said(db: Db, machine: Equipment, key: str) -> str | None:
    if key == "contract_id":
        return contracts.get(db, machine.contract_id).number if machine.contract_id else None
    value = getattr(machine, key.removesuffix("_id"))
    return None if value is None else str(value)


def _plate_key(plate: str) -> str:
    """The form in which plates are compared: 豫A·12345 is 豫a12345."""
    return "".join(filter(str.isalnum, fold(plate)))


def _spoken(row: Row) -> str:
    return bracketed(row["serial"], row["plate"]) if row["plate"] else str(row["serial"])


def _columns(values: Mapping[str, Any]) -> dict[str, Any]:
    values = {key: name_of(value) if value and key in ("model", "plate") else value for key, value in values.items()}
    plate = values.get("plate")
    days = {key: value.isoformat() if isinstance(value, date) else value for key, value in values.items()}
    return {**days, "plate_key": _plate_key(plate) if plate else None}


def _machine(row: Row) -> Equipment:
    dates = {key: date.fromisoformat(row[key]) if row[key] else None for key in COUNTED}
    return Equipment(**{key: dates.get(key, row[key]) for key in Equipment._fields})


def _contains(row: Row, wanted: str) -> bool:
    texts = [row[key] for key in ("serial", "model", "customer", "note", "plate") if row[key]]
    plate = _plate_key(wanted)
    return any(wanted in fold(text) for text in texts) or bool(plate and plate in (row["plate_key"] or ""))
