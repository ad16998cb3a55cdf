"""Machines that a visit installs: a fitted part that is a machine of its own becomes the customer's.

A part that replaces the ticket's machine does not (see `assets/built_in`). What is taken off the form is in stock again
and counted there: a machine that the visit made known is none any more, one that was the desk's own is so again.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from svcdesk.desk.assets import built_in, equipment, given, warranty
from svcdesk.desk.assets.equipment import Details, Equipment
from svcdesk.desk.forms import parts
from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.stock import moves
from svcdesk.desk.tasks import tasks
from svcdesk.desk.tickets import tickets
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch
from svcdesk.errors import Conflict
from svcdesk.locale import N_, enumerated
from svcdesk.words import fold, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from svcdesk.config.policy import Policy
    from svcdesk.db.port import Db
    from svcdesk.desk.forms.written import FittedPart
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit

Machines = dict[str, "FittedPart"]  # by folded serial number
_DAYS = ("delivered_on", "used_on")  # the dates that a visit proves; that of the sale is known elsewhere


def check_numbered(db: Db, policy: Policy, ticket: Ticket, visit: Visit, new: Iterable[FittedPart]) -> None:
    """Raise Conflict when a part that is `new` on the form is a machine and has no serial number of its own.

    Nor has it one when it has that of the machine to be repaired, or of another part.
    """
    times: Counter[str] = Counter()
    about = equipment.of_ticket(db, ticket.id)
    for each in _machines(db, policy, ticket, new):
        key = fold(each.serial or "")
        times[key] += each.quantity
        if each.quantity and (not key or times[key] > 1):
            raise _unnumbered(ticket, visit, each)
        itself = about and key == fold(about.serial) and _repairs(policy, ticket)
        # one that this visit installed is known by its number, and the ticket may be about it since
        if about and itself and each.quantity and dispatch.name_of(ticket, visit) not in moves.fitted_at(db, key):
            message = N_(
                "{name}: {serial} is the machine that {number} is about:"
                " give the serial number of the new one, as {part}=SERIAL"
            )
            name = dispatch.name_of(ticket, visit)
            raise Conflict(message, name=name, serial=about.serial, number=ticket.number, part=each.part)


def check_which(op: Operation, ticket: Ticket, visit: Visit, there: Machines, part: str, quantity: int) -> None:
    """Raise Conflict when only some of the machines `there` are put back, and it was not said which."""
    serials = [each.serial for each in there.values() if each.part == part and each.serial]
    unused = sum(count for each, _condition, count in moves.unused(op.db, visit.id) if each == part)
    if 0 < quantity - unused < len(serials):
        named = enumerated(f"{part}={serial}" for serial in serials)
        message = N_("{name}: which {part} was not fitted after all? Name it: {named}")
        raise Conflict(message, name=dispatch.name_of(ticket, visit), part=part, named=named)


def on_form(op: Operation, ticket: Ticket, visit: Visit) -> Machines:
    """The machines that stand on the form as installed."""
    if not any(part.machine for part in op.policy.parts.values()):
        return {}
    found: Machines = {}
    for each in _machines(op.db, op.policy, ticket, parts.fitted(moves.of_dispatch(op.db, visit.id))):
        if each.serial:
            same = found.get(fold(each.serial))
            found[fold(each.serial)] = each._replace(quantity=each.quantity + (same.quantity if same else 0))
    return found


def follow(op: Operation, ticket: Ticket, visit: Visit, before: Machines, amended: bool = False) -> None:
    """Add the machines that are new on the form, compared with those `before`, and take back those gone from it.

    Where an `amended` form has another serial number of the same part, the number of the machine that this visit made
    known is corrected. Raises Conflict for the serial number of a machine that cannot be given (see `given.give`), that
    stands there already, or that cannot be taken back any more.
    """
    now = on_form(op, ticket, visit)
    gone = {key: part for key, part in before.items() if key not in now}
    for key, there in now.items():
        if key in before:
            if there.quantity > before[key].quantity:
                raise _unnumbered(ticket, visit, there)
            continue
        slip = next((each for each, part in gone.items() if part.part == now[key].part), None) if amended else None
        typed = equipment.by_serial(op.db, slip) if slip and _brought(op, ticket, visit, slip) else None
        if slip and typed and not equipment.by_serial(op.db, key) and _only_here(op, ticket, visit, typed):
            del gone[slip]
            _tell(op, ticket, visit, equipment.rename(op, typed, now[key].serial or ""), brought=True)
        else:
            _install(op, ticket, visit, now[key])
    for key in gone:
        machine = equipment.by_serial(op.db, key)
        if machine and _brought(op, ticket, visit, key) and not _elsewhere(op, visit, machine):
            _take_off(op, ticket, visit, machine)


@verb("equipment edit --serial", duty="assets", away=True)
def rename(op: Operation, machine: Equipment, serial: str) -> Equipment:
    """Put right a serial number that was typed wrong, unless the machine is known by it on the form of a visit.

    Raises Conflict when it is: the number is put right there. Raises as `equipment.rename` does.
    """
    key = fold(machine.serial)
    for name in moves.fitted_at(op.db, machine.serial) if fold(serial) != key else ():
        ticket, visit = dispatch.find(op.db, name)
        part = on_form(op, ticket, visit).get(key)
        if part and _brought(op, ticket, visit, key):
            message = _how_corrected(op, ticket, visit, machine)
            raise Conflict(message, name=name, serial=machine.serial, part=part.part, right=name_of(serial))
    return equipment.rename(op, machine, serial)


def _how_corrected(op: Operation, ticket: Ticket, visit: Visit, machine: Equipment) -> str:
    """How the serial number of a machine is put right on the form that it stands on."""
    if visit.under_way:
        return N_(
            "{serial} stands on the form of {name}: 'svcdesk stock put-back {part}={serial} 1 --ticket {name}"
            " --to HOLDER' first, and 'svcdesk dispatch record {name} --part {part}={right}' when it is right"
        )
    if _only_here(op, ticket, visit, machine):
        return N_(
            "{serial} stands on the form of {name}: correct it there, and the machine follows: 'svcdesk dispatch"
            ' amend {name} --part {part}:0={serial} --part {part}={right} --why "typed wrong"\''
        )
    return N_(
        "{serial} stands on the form of {name}: 'svcdesk dispatch amend {name} --part {part}:0={serial}"
        ' --why "typed wrong"\' first, and'
        " 'svcdesk dispatch amend {name} --part {part}={right} --why \"typed wrong\"' when it is right"
    )


def redate(op: Operation, ticket: Ticket, was: Visit, visit: Visit) -> None:
    """Move the dates of the machines that a visit installed to the corrected day of its arrival."""
    old, new = _day(op, was), _day(op, visit)
    for machine in _of(op, ticket, visit) if old != new else ():
        days = {key: new for key in _DAYS if getattr(machine, key) == old}
        equipment.change(op, machine, Details()._replace(**days))  # type: ignore[arg-type]


def go_along(op: Operation, ticket: Ticket, was: str) -> None:
    """Move the machines that a ticket's visits installed from the customer it `was` for to its customer now."""
    if op.policy.parts:
        for visit in dispatch.of_ticket(op.db, ticket.id):
            for machine in _of(op, ticket, visit):
                if machine.customer_id == was:
                    theirs = equipment.change(op, machine, Details(customer_id=ticket.customer_id))
                    if not machine.transferred_on:  # nobody has sold it on
                        equipment.change(op, theirs, Details(cleared=("transferred_on",)))


def _machines(db: Db, policy: Policy, ticket: Ticket, fitted: Iterable[FittedPart]) -> Iterator[FittedPart]:
    """The parts, of those `fitted`, that are machines of their own and do not replace the ticket's machine."""
    about = equipment.of_ticket(db, ticket.id)
    repairs = _repairs(policy, ticket)
    for each in fitted:
        kind = policy.parts[each.part].machine if each.part in policy.parts else None
        instead = repairs and about and about.kind == kind and fold(about.serial) != fold(each.serial or "")
        if kind and not instead:
            yield each


def _repairs(policy: Policy, ticket: Ticket) -> bool:
    """Whether what is fitted for the ticket replaces something of its machine."""
    return ticket.kind not in policy.other_work - policy.planned


def _unnumbered(ticket: Ticket, visit: Visit, part: FittedPart) -> Conflict:
    message = N_("{name}: {part} is a machine: give the serial number of each, as {part}=SERIAL")
    return Conflict(message, name=dispatch.name_of(ticket, visit), part=part.part)


def _of(op: Operation, ticket: Ticket, visit: Visit) -> list[Equipment]:
    """The machines on the form of a visit that became the customer's by it."""
    found = (equipment.by_serial(op.db, key) for key in on_form(op, ticket, visit) if _brought(op, ticket, visit, key))
    return [machine for machine in found if machine]


def _install(op: Operation, ticket: Ticket, visit: Visit, part: FittedPart) -> None:
    rule, serial, day = op.policy.parts[part.part], part.serial or "", _day(op, visit)
    place = Details(rule.machine, rule.model, ticket.customer_id, _site(op, ticket), delivered_on=day, used_on=day)
    before = equipment.by_serial(op.db, serial)
    machine = given.give(op, dispatch.name_of(ticket, visit), serial, place, known=True)
    _tell(op, ticket, visit, machine, brought=not (before and before.customer_id))


def _take_off(op: Operation, ticket: Ticket, visit: Visit, machine: Equipment) -> None:
    """Make a machine that was not fitted after all what it was before: none, or one of the desk's own."""
    if machine.customer_id:
        _check_theirs(op, ticket, visit, machine)
    was = _before(op, ticket, machine)
    if was is None:
        tasks.forget(op, machine.id)
        if _told_of(op.db, machine):
            if machine.customer_id:
                raise _more_told(op.db, ticket, visit, machine)
            return  # somebody has made it one of the desk's own
        equipment.remove(op, machine)
    elif machine.customer_id:
        days = {key: date.fromisoformat(day) if (day := was.get(key)) else None for key in _DAYS}
        cleared = ("customer_id", "site_id", "contract_id", *(key for key, day in days.items() if day is None))
        equipment.change(op, machine, Details(cleared=cleared)._replace(**days))  # type: ignore[arg-type]
    else:
        return
    said = {"visit": visit.visit, "serial": machine.serial, "gone": was is None}
    op.record("ticket", ticket.id, "machine taken off", said)


def _before(op: Operation, ticket: Ticket, machine: Equipment) -> dict[str, str | None] | None:
    """What of a machine was changed when it was installed, as it was before; None when nobody knew it before."""
    ops = {each.op for each in timeline(op.db, "ticket", ticket.id) if each.kind == "machine installed"}
    then = [each for each in timeline(op.db, "equipment", machine.id) if each.op in ops]
    if any(each.kind == "equipment added" for each in then):
        return None
    return next((each.data["was"] for each in then if "customer" in each.data.get("changed", ())), {})


def _only_here(op: Operation, ticket: Ticket, visit: Visit, machine: Equipment) -> bool:
    """Whether nobody knew the machine before this visit, and no other has installed it since."""
    return _before(op, ticket, machine) is None and not _elsewhere(op, visit, machine)


def _elsewhere(op: Operation, visit: Visit, machine: Equipment) -> bool:
    """Whether the machine stands on the form of another visit as well, which installed it since."""
    fitted = (dispatch.find(op.db, name) for name in moves.fitted_at(op.db, machine.serial))
    others = (each for ticket, other in fitted if other.id != visit.id for each in _of(op, ticket, other))
    return any(each.id == machine.id for each in others)


def _told_of(db: Db, machine: Equipment) -> bool:
    """Whether anything names the machine: a ticket, a loan, a return, an acceptance, a card, a task or a file."""
    row = db.execute(
        "SELECT 1 FROM ticket WHERE equipment_id = :id UNION ALL SELECT 1 FROM loan WHERE equipment_id = :id"
        " UNION ALL SELECT 1 FROM rma WHERE equipment_id = :id UNION ALL SELECT 1 FROM acceptance"
        " WHERE equipment_id = :id UNION ALL SELECT 1 FROM warranty_card WHERE equipment_id = :id"
        " UNION ALL SELECT 1 FROM task WHERE noun = 'equipment' AND noun_id = :id"
        " UNION ALL SELECT 1 FROM kept_file WHERE noun = 'equipment' AND noun_id = :id LIMIT 1",
        id=machine.id,
    ).fetchone()
    return row is not None


def _more_told(db: Db, ticket: Ticket, visit: Visit, machine: Equipment) -> Conflict:
    facts = {"name": dispatch.name_of(ticket, visit), "serial": machine.serial}
    about = db.one("SELECT min(number) AS number FROM ticket WHERE equipment_id = :id", id=machine.id)["number"]
    if about:
        message = N_(
            "{name}: {number} is about {serial}: if it was never there,"
            " name the right machine first, with 'svcdesk edit {number} --serial SERIAL'"
        )
        return Conflict(message, **facts, number=about)
    message = N_(
        "{name}: more is known of {serial} than that it was fitted: if it never was,"
        " 'svcdesk equipment edit {serial} --customer none' first, which makes it the desk's own"
    )
    return Conflict(message, **facts)


def _check_theirs(op: Operation, ticket: Ticket, visit: Visit, machine: Equipment) -> None:
    """Raise Conflict when more has become of a machine than that the visit installed it."""
    facts = {"name": dispatch.name_of(ticket, visit), "serial": machine.serial}
    if machine.customer_id != ticket.customer_id:
        message = N_(
            "{name}: {serial} is a machine of {owner} now: if it was never fitted,"
            " 'svcdesk equipment edit {serial} --customer none' first, which makes it the desk's own"
        )
        raise Conflict(message, **facts, owner=machine.customer)
    if machine.scrapped_on:
        message = N_(
            "{name}: {serial} was scrapped on {day}: if it was never fitted,"
            " 'svcdesk equipment edit {serial} --scrapped none' first"
        )
        raise Conflict(message, **facts, day=machine.scrapped_on)
    for part in built_in.of_machine(op.db, machine.id):
        other, _slash, _visit = part.visit.partition("/")
        if other != ticket.number:
            message = N_(
                "{name}: {part} was fitted into {serial} at {visit}: if {serial} was never there,"
                " name the right machine first, with 'svcdesk edit {number} --serial SERIAL'"
            )
            raise Conflict(message, **facts, part=part.part, visit=part.visit, number=other)


def _tell(op: Operation, ticket: Ticket, visit: Visit, machine: Equipment, brought: bool) -> None:
    data = {"visit": visit.visit, "serial": machine.serial, "kind": machine.kind, "customer": machine.customer}
    whole = next(iter(warranty.covers(op.db, op.policy, machine)), None)
    known = {"until": whole.until.isoformat()} if whole and whole.until else {}
    if whole and not whole.until and (dates := warranty.dates(op.policy, machine)):
        known = {"counts_from": dates[0]}
    op.record("ticket", ticket.id, "machine installed", {**data, **known, "brought": brought})


def _brought(op: Operation, ticket: Ticket, visit: Visit, key: str) -> bool:
    """Whether the machine of that folded serial number became the customer's by this visit."""
    told = [each.data for each in timeline(op.db, "ticket", ticket.id) if each.kind == "machine installed"]
    mine = [each for each in told if each["visit"] == visit.visit and fold(each["serial"]) == key]
    return bool(mine) and bool(mine[-1]["brought"])


def _site(op: Operation, ticket: Ticket) -> str | None:
    """The site of the ticket, else that of its machine if it is the same customer's."""
    about = equipment.of_ticket(op.db, ticket.id)
    theirs = about.site_id if about and about.customer_id == ticket.customer_id else None
    return tickets.site_of(op.db, ticket.id) or theirs


def _day(op: Operation, visit: Visit) -> date:
    """The day on which somebody was there, in the desk's zone."""
    return visit.steps.get("arrived", op.at).astimezone(op.policy.zone).date()
