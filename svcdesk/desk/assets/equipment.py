"""Equipment: one machine with its serial number, whose it is, where it stands, and the dates that count for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from svcdesk.db.port import Db, Row
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.people.customers import fold, pattern
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import _

DATES = ("bought_on", "delivered_on", "accepted_on", "used_on", "scrapped_on")
_WRITTEN = ("kind", "model", "customer_id", "site_id", "contract_id", *DATES)

_SELECT = (
    "SELECT e.id, e.serial, e.kind, e.model, e.customer_id, c.name AS customer, e.site_id, s.name AS site,"
    " e.contract_id, e.bought_on, e.delivered_on, e.accepted_on, e.used_on, e.scrapped_on"
    " FROM equipment e LEFT JOIN customer c ON c.id = e.customer_id LEFT JOIN site s ON s.id = e.site_id"
)


class Equipment(NamedTuple):
    """One machine. Dates are the desk's; `customer` is None for the desk's own, which are lent to customers."""

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
    scrapped_on: date | None


class Details(NamedTuple):
    """What is said of a machine; None leaves it open, or as it is. `kind` is a key of the policy's equipment."""

    kind: str | None = None
    model: str | None = None
    customer_id: str | None = None
    site_id: str | None = None
    contract_id: str | None = None
    bought_on: date | None = None
    delivered_on: date | None = None
    accepted_on: date | None = None
    used_on: date | None = None
    scrapped_on: date | None = None


def add(op: Operation, serial: str, details: Details) -> Equipment:
    """A new machine; one without a customer is the desk's own.

    Raises UsageError without a serial number or kind, or when its site is not its customer's; Conflict for a serial
    number that is known.
    """
    serial = " ".join(serial.split())
    if not serial or not details.kind:
        raise UsageError(_("a machine needs a serial number and a kind: 'svcdesk equipment add SERIAL --kind KIND'"))
    if same := by_serial(op.db, serial):
        message = _("there is a machine {serial} already: 'svcdesk equipment edit {serial}' changes it")
        raise Conflict(message.format(serial=same.serial))
    _check_place(op.db, details.customer_id, details.site_id)
    _check_contract(op.db, details.customer_id, details.contract_id)
    machine_id, values = new_id(), _columns(details._asdict())
    op.db.execute(
        f"INSERT INTO equipment (id, serial, serial_key, {', '.join(values)}) VALUES (?, ?, ?{', ?' * len(values)})",
        (machine_id, serial, fold(serial), *values.values()),
    )
    machine = get(op.db, machine_id)
    said = {"serial": serial, "kind": machine.kind, "customer": machine.customer}
    op.record("equipment", machine_id, "equipment added", said)
    return machine


def change(op: Operation, machine: Equipment, details: Details) -> Equipment:
    """The machine with what is given changed. Its site is left behind when it goes to another customer.

    Raises UsageError when its site or contract is not its customer's, Conflict when it is lent to another.
    """
    given = {key: value for key, value in details._asdict().items() if value not in (None, getattr(machine, key))}
    if not given:
        return machine
    moved = "customer_id" in given
    new = {key: getattr(machine, key) for key in _WRITTEN}
    new |= {"site_id": None, "contract_id": None} if moved else {}
    new |= given
    _check_place(op.db, new["customer_id"], new["site_id"])
    _check_contract(op.db, new["customer_id"], new["contract_id"])
    lent = op.db.execute("SELECT 1 FROM loan WHERE equipment_id = ? AND back_at IS NULL", (machine.id,)).fetchone()
    if moved and lent:
        raise Conflict(_("{serial} is lent: 'svcdesk loan back {serial}' first").format(serial=machine.serial))
    values = _columns(new)
    op.db.execute(
        f"UPDATE equipment SET {', '.join(f'{column} = ?' for column in values)} WHERE id = ?",
        (*values.values(), machine.id),
    )
    changed = get(op.db, machine.id)
    said = {key.removesuffix("_id"): _said(op.db, changed, key) for key in given}
    op.record("equipment", machine.id, "equipment changed", {"serial": machine.serial, "changed": said})
    return changed


def find(db: Db, text: str) -> Equipment:
    """The one machine meant by a serial number or the end of one. NotFound, or UsageError when it fits several."""
    if exact := by_serial(db, text):
        return exact
    tail = "%" + pattern(text)
    rows = db.execute(_SELECT + " WHERE e.serial_key LIKE ? ESCAPE '\\' LIMIT 4", (tail,)).fetchall()
    if not rows or tail == "%":
        message = _("no equipment {text!r}: 'svcdesk equipment add SERIAL --kind KIND --customer NAME' makes it known")
        raise NotFound(message.format(text=text))
    if len(rows) > 1:
        serials = ", ".join(row["serial"] for row in rows[:3]) + (", …" if len(rows) > 3 else "")
        raise UsageError(_("{text!r} fits several machines: {serials}").format(text=text, serials=serials))
    return _machine(rows[0])


def by_serial(db: Db, serial: str) -> Equipment | None:
    """The machine of exactly that serial number, in any case and width; None when there is none."""
    row = db.execute(_SELECT + " WHERE e.serial_key = ?", (fold(serial),)).fetchone()
    return _machine(row) if row else None


def get(db: Db, equipment_id: str) -> Equipment:
    """The machine of that identity."""
    return _machine(db.execute(_SELECT + " WHERE e.id = ?", (equipment_id,)).fetchone())


def of_ticket(db: Db, ticket_id: str) -> Equipment | None:
    """The machine that a ticket is about; None when none was named."""
    row = db.execute(_SELECT + " WHERE e.id = (SELECT equipment_id FROM ticket WHERE id = ?)", (ticket_id,)).fetchone()
    return _machine(row) if row else None


def search(db: Db, text: str = "", customer_id: str | None = None, kind: str | None = None) -> list[Equipment]:
    """Machines whose serial number, model or customer contains `text`, by serial number; all for an empty text."""
    part = "%" + pattern(text) + "%"
    rows = db.execute(
        _SELECT + " WHERE (e.serial_key LIKE ? ESCAPE '\\' OR lower(e.model) LIKE ? ESCAPE '\\'"
        " OR c.name_key LIKE ? ESCAPE '\\') AND (? IS NULL OR e.customer_id = ?) AND (? IS NULL OR e.kind = ?)"
        " ORDER BY e.serial_key",
        (part, part, part, customer_id, customer_id, kind, kind),
    )
    return [_machine(row) for row in rows]


def in_use(db: Db, customer_id: str) -> list[Equipment]:
    """The customer's machines that were not scrapped, by serial number."""
    return [machine for machine in search(db, customer_id=customer_id) if machine.scrapped_on is None]


def find_among(db: Db, machines: Sequence[Equipment], text: str) -> Equipment:
    """What `find` says, but the end of a serial number is rather that of one of these machines. Raises as `find`."""
    meant = [machine for machine in machines if fold(machine.serial).endswith(fold(text))]
    return meant[0] if len(meant) == 1 else find(db, text)


def name_in(op: Operation, ticket: Ticket, machine: Equipment) -> None:
    """The ticket turns out to be about this machine; its promises stay as they are.

    Raises Conflict when it is about another one.
    """
    known = of_ticket(op.db, ticket.id)
    if known and known.id != machine.id:
        message = _("{number} is about {known} already: log {serial} as a ticket of its own")
        raise Conflict(message.format(number=ticket.number, known=known.serial, serial=machine.serial))
    if known is None:
        tickets.write(op, ticket.id, equipment_id=machine.id)
        op.record("ticket", ticket.id, "equipment named", {"serial": machine.serial, "kind": machine.kind})


def _check_place(db: Db, customer_id: str | None, site_id: str | None) -> None:
    if site_id is None:
        return
    row = db.execute("SELECT customer_id, name FROM site WHERE id = ?", (site_id,)).fetchone()
    if row["customer_id"] != customer_id:
        message = _("the site {site} is not one of that customer: see 'svcdesk site list'")
        raise UsageError(message.format(site=row["name"]))


def _check_contract(db: Db, customer_id: str | None, contract_id: str | None) -> None:
    if contract_id is None:
        return
    row = db.execute("SELECT customer_id, number FROM contract WHERE id = ?", (contract_id,)).fetchone()
    if row["customer_id"] != customer_id:
        message = _("the contract {number} is not one of that customer: see 'svcdesk contract list'")
        raise UsageError(message.format(number=row["number"]))


def _said(db: Db, machine: Equipment, key: str) -> str:
    if key == "contract_id":
        row = db.execute("SELECT number FROM contract WHERE id = ?", (machine.contract_id,)).fetchone()
        return str(row["number"])
    return str(getattr(machine, key.removesuffix("_id")))


def _columns(values: Mapping[str, Any]) -> dict[str, str | None]:
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in values.items()}


def _machine(row: Row) -> Equipment:
    *words, bought, delivered, accepted, used, scrapped = row
    dates = (date.fromisoformat(each) if each else None for each in (bought, delivered, accepted, used, scrapped))
    return Equipment(*words, *dates)
