"""Loaners: the desk's own machines, lent to customers while theirs are repaired, with the day they are due back."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from svcdesk.db.port import Db, Row
from svcdesk.desk.assets import equipment
from svcdesk.desk.assets.equipment import Equipment
from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, bracketed, enumerated
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import fold

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Loan(Record):
    """A machine lent for a ticket. Times are UTC; `back_at` is None while it is out."""

    id: str
    ticket_id: str
    ticket: str
    customer: str
    equipment_id: str
    serial: str
    kind: str
    lent_at: datetime
    due_at: datetime
    back_at: datetime | None

    def late_minutes(self, at: datetime) -> int:
        """How many minutes it is late at `at` (UTC); 0 when it is not."""
        return max(0, int((at - self.due_at).total_seconds()) // 60)


_SELECT = (
    "SELECT l.id, l.ticket_id, t.number AS ticket, c.name AS customer, l.equipment_id, e.serial, e.kind, l.lent_at,"
    " l.due_at, l.back_at FROM loan l JOIN ticket t ON t.id = l.ticket_id JOIN customer c ON c.id = t.customer_id"
    " JOIN equipment e ON e.id = l.equipment_id"
)


@verb("loan out", away=True)
def lend(op: Operation, ticket: Ticket, machine: Equipment, due: datetime | None) -> Loan:
    """Lend one of the desk's own machines at `op.at`, due back at `due` (UTC) or as long after as the policy says.

    Raises Conflict for a ticket that has ended, for a machine that is not the desk's, is scrapped or lent already, and
    for one of another kind where the policy asks for the same; UsageError without a due time, or for one that is past.
    """
    tickets.check_live(ticket)
    free_since = _free_since(op.db, machine)
    op = op.not_before(ticket.opened_at, *filter(None, [free_since]))
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    if free_since:
        tickets.check_not_before(op, machine.serial, free_since)
    if op.policy.loaners.equal:
        _check_equal(op, ticket, machine)
    due = _end(op, due) if due else _usual_end(op)
    if due <= op.at:
        raise UsageError(N_("a loaner is due back after it is lent: say until when with --due"))
    loan_id = op.new_id("loan")
    op.db.execute(
        "INSERT INTO loan (id, ticket_id, equipment_id, lent_at, due_at) VALUES (:id, :ticket, :machine, :at, :due)",
        id=loan_id,
        ticket=ticket.id,
        machine=machine.id,
        at=stamp(op.at),
        due=stamp(due),
    )
    changes = clocks.happened(op, ticket, "lent")
    said = {"loan": loan_id, "serial": machine.serial, "kind": machine.kind, "due": stamp(due)}
    op.record("ticket", ticket.id, "lent", {**said, "clocks": changes})
    return get(op.db, loan_id)


@verb("loan back", away=True)
def back(op: Operation, loan: Loan) -> Loan:
    """Take a lent machine back at `op.at`. Raises Conflict when that is before it was lent."""
    op = op.not_before(loan.lent_at)
    tickets.check_not_before(op, loan.serial, loan.lent_at)
    op.db.execute("UPDATE loan SET back_at = :at WHERE id = :id", at=stamp(op.at), id=loan.id)
    changes = clocks.happened(op, tickets.get(op.db, loan.ticket_id), "loaner-back")
    said = {"loan": loan.id, "serial": loan.serial, "late_minutes": loan.late_minutes(op.at)}
    op.record("ticket", loan.ticket_id, "loaner-back", {**said, "clocks": changes})
    return get(op.db, loan.id)


@verb("loan extend", away=True)
def extend(op: Operation, loan: Loan, due: datetime, why: str) -> Loan:
    """Let the customer keep a lent machine until `due` (UTC).

    Raises UsageError without a reason, or when `due` is not later than before; Conflict when `op.at` is before it was
    lent.
    """
    op, due = op.not_before(loan.lent_at), _end(op, due)
    if not why.strip():
        raise UsageError(N_("lending longer needs a reason"))
    tickets.check_not_before(op, loan.serial, loan.lent_at)
    if due <= loan.due_at:
        message = N_("{serial} is due back {due:%Y-%m-%d %H:%M} already: name a later time with --due")
        raise UsageError(message, serial=loan.serial, due=loan.due_at.astimezone(op.policy.zone))
    op.db.execute("UPDATE loan SET due_at = :due WHERE id = :id", due=stamp(due), id=loan.id)
    said = {"loan": loan.id, "serial": loan.serial, "was": stamp(loan.due_at), "due": stamp(due), "why": why.strip()}
    op.record("ticket", loan.ticket_id, "loan extended", said)
    return get(op.db, loan.id)


def find(db: Db, text: str) -> Loan:
    """The loan that is out and meant by the machine's serial number, by its ticket, or by the end of the serial number.

    Raises NotFound when there is none, UsageError when several fit.
    """
    loans = [_loan(row) for row in db.execute(_SELECT + " WHERE l.back_at IS NULL ORDER BY l.due_at, e.serial")]
    wanted = fold(text)
    found = [loan for loan in loans if fold(loan.serial) == wanted] or _of_ticket(db, loans, text)
    found = found or [loan for loan in loans if wanted and fold(loan.serial).endswith(wanted)]
    if not found:
        raise NotFound(N_("no loaner {text!r} is out: see 'svcdesk loan list'"), text=text)
    if len(found) > 1:
        names = enumerated(bracketed(loan.serial, loan.ticket) for loan in found)
        raise UsageError(N_("{text!r} fits several loaners: {names}"), text=text, names=names)
    return found[0]


def get(db: Db, loan_id: str) -> Loan:
    """The loan of that identity."""
    return _loan(db.one(_SELECT + " WHERE l.id = :id", id=loan_id))


def out(db: Db, at: datetime) -> list[Loan]:
    """The loans that were out at `at` (UTC), due as it was agreed by then, the first due first."""
    rows = db.execute(
        _SELECT + " WHERE l.lent_at <= :at AND (l.back_at IS NULL OR l.back_at > :at)", at=stamp(at)
    ).fetchall()
    return sorted((_as_agreed(db, _loan(row), at) for row in rows), key=lambda loan: (loan.due_at, loan.serial))


def overdue(db: Db, at: datetime) -> list[Loan]:
    """The loans that were out at `at` (UTC) and past due, the first due first."""
    return [loan for loan in out(db, at) if loan.due_at < at]


def free(db: Db, policy: Policy, at: datetime) -> list[Equipment]:
    """The desk's own machines that could be lent at `at` (UTC), by kind and serial number."""
    day = at.astimezone(policy.zone).date()
    away = {loan.equipment_id for loan in out(db, at)}
    ours = (each for each in equipment.of_the_desk(db) if each.id not in away)
    return [each for each in ours if each.scrapped_on is None or each.scrapped_on > day]


def _free_since(db: Db, machine: Equipment) -> datetime | None:
    """When the last loan of one of the desk's own machines ended, if there was one; Conflict when it cannot be lent."""
    if machine.customer_id:
        message = N_("{serial} belongs to {customer}: 'svcdesk loan list --free' names what can be lent")
        raise Conflict(message, serial=machine.serial, customer=machine.customer)
    if machine.scrapped_on:
        message = N_("{serial} was scrapped on {day}: 'svcdesk loan list --free' names what can be lent")
        raise Conflict(message, serial=machine.serial, day=machine.scrapped_on)
    last = db.execute(
        _SELECT + " WHERE l.equipment_id = :machine ORDER BY l.back_at DESC NULLS FIRST LIMIT 1", machine=machine.id
    ).fetchone()
    if last and last["back_at"] is None:
        message = N_("{serial} is lent for {ticket} already: 'svcdesk loan back {serial}' first")
        raise Conflict(message, serial=machine.serial, ticket=last["ticket"])
    return read_stamp(last["back_at"]) if last else None


def _check_equal(op: Operation, ticket: Ticket, machine: Equipment) -> None:
    theirs = equipment.of_ticket(op.db, ticket.id)
    if theirs is None:
        message = N_(
            "{number} names no machine, so no equal loaner can be chosen: 'svcdesk classify {number} --serial S'"
        )
        raise Conflict(message, number=ticket.number)
    if theirs.kind != machine.kind:
        kinds = op.policy.names("equipment")
        message = N_("{serial} is a {kind}, the customer's is a {theirs}: lend one of the same kind")
        raise Conflict(
            message,
            serial=machine.serial,
            kind=kinds.get(machine.kind, machine.kind),
            theirs=kinds.get(theirs.kind, theirs.kind),
        )


def _end(op: Operation, due: datetime) -> datetime:
    if due.astimezone(op.policy.zone).time() == time():
        return due + timedelta(days=1, minutes=-1)  # a day alone includes that day: its end, not its first minute
    return due


def _usual_end(op: Operation) -> datetime:
    lend = op.policy.loaners.lend
    if not lend:
        raise UsageError(
            N_("until when is it lent? Give --due, or write 'loaners: {lend: 15 days}' in the configuration")
        )
    local = op.at.astimezone(op.policy.zone)
    day = lend.after(local.date())
    return local.replace(year=day.year, month=day.month, day=day.day).astimezone(UTC)


def _of_ticket(db: Db, loans: list[Loan], text: str) -> list[Loan]:
    try:
        ticket = tickets.find(db, text)
    except (NotFound, UsageError):
        return []  # then it may be the end of a serial number
    return [loan for loan in loans if loan.ticket_id == ticket.id]


def _as_agreed(db: Db, loan: Loan, at: datetime) -> Loan:
    later = (
        each.data for each in timeline(db, "ticket", loan.ticket_id) if each.kind == "loan extended" and each.at > at
    )
    was = next((data["was"] for data in later if data["loan"] == loan.id), None)
    return loan._replace(due_at=read_stamp(was)) if was else loan


def _loan(row: Row) -> Loan:
    times: dict[str, Any] = {key: row[key] and read_stamp(row[key]) for key in ("lent_at", "due_at", "back_at")}
    return Loan(**{**row, **times})
