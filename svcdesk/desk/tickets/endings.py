"""How a ticket ends and is reopened: resolve, close, cancel, reopen."""

from __future__ import annotations

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import clocks, holds, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.sla import read_stamp, stamp


@verb("resolve")
def resolve(op: Operation, ticket: Ticket, cause: str, solution: str) -> Ticket:
    """Resolve the ticket at `op.at`: its fault is mended; cause and solution are kept for whoever meets it next.

    Raises UsageError when one of them is empty, Conflict when the ticket has ended or a visit is under way.
    """
    op = op.not_before(ticket.since)
    if not cause.strip() or not solution.strip():
        raise UsageError(N_("resolving needs both a cause and a solution: the next person will look for them"))
    changes = _leave(op, ticket)
    tickets.alter(op, ticket, state="resolved")
    tickets.write(op, ticket.id, ended_at=stamp(op.at), cause=cause.strip(), solution=solution.strip())
    changes += clocks.happened(op, ticket, "resolved")
    op.record(
        "ticket",
        ticket.id,
        "resolved",
        {"cause": cause.strip(), "solution": solution.strip(), "clocks": changes},
    )
    return tickets.get(op.db, ticket.id)


@verb("close")
def close(op: Operation, ticket: Ticket, note: str | None = None) -> Ticket:
    """Close the ticket: the customer agrees that it is done.

    Raises Conflict unless it is resolved, no loaner is out and its machine is not at the factory.
    """
    op = op.not_before(ticket.since)
    if ticket.state != "resolved":
        raise Conflict(
            N_("{number} is {state}; only what is resolved can be closed"), number=ticket.number, state=ticket.state
        )
    _check_no_loaner(op, ticket)
    _check_not_away(op, ticket)
    tickets.alter(op, ticket, state="closed")
    changes = clocks.happened(op, ticket, "closed")
    op.record("ticket", ticket.id, "closed", {"note": note, "clocks": changes})
    return tickets.get(op.db, ticket.id)


@verb("cancel")
def cancel(op: Operation, ticket: Ticket, reason: str) -> Ticket:
    """Cancel the ticket: logged twice, withdrawn, not ours. What was missed stays missed.

    Raises UsageError without a reason, Conflict when the ticket has ended, a visit is under way, a loaner is out or
    its machine is at the factory.
    """
    op = op.not_before(ticket.since)
    if not reason.strip():
        raise UsageError(N_("cancelling needs a reason"))
    _check_no_loaner(op, ticket)
    _check_not_away(op, ticket)
    changes = _leave(op, ticket)
    tickets.alter(op, ticket, state="cancelled")
    tickets.write(op, ticket.id, ended_at=stamp(op.at))
    changes += clocks.drop(op, ticket, "cancelled")
    op.record("ticket", ticket.id, "cancelled", {"reason": reason.strip(), "clocks": changes})
    return tickets.get(op.db, ticket.id)


@verb("reopen")
def reopen(op: Operation, ticket: Ticket, reason: str) -> Ticket:
    """Reopen the ticket: the customer is not content. Its promises go on with what was left.

    The time since it ended counts against nobody. Raises UsageError without a reason, Conflict when it is open.
    """
    op = op.not_before(ticket.since)
    if not reason.strip():
        raise UsageError(N_("reopening needs a reason"))
    if ticket.live or ticket.ended_at is None:
        raise Conflict(N_("{number} is open"), number=ticket.number)
    tickets.alter(op, ticket, state="open")
    holds.between(op, ticket.id, ticket.ended_at)
    tickets.write(op, ticket.id, ended_at=None)
    changes = clocks.reopen(op, ticket)
    op.record("ticket", ticket.id, "reopened", {"reason": reason.strip(), "clocks": changes})
    return tickets.get(op.db, ticket.id)


def _check_no_loaner(op: Operation, ticket: Ticket) -> None:
    row = op.db.execute(
        "SELECT e.serial, l.due_at FROM loan l JOIN equipment e ON e.id = l.equipment_id"
        " WHERE l.ticket_id = :ticket AND l.back_at IS NULL ORDER BY l.due_at LIMIT 1",
        ticket=ticket.id,
    ).fetchone()
    if row:
        due = f"{read_stamp(row['due_at']).astimezone(op.policy.zone):%Y-%m-%d %H:%M}"
        message = N_("{number}: a loaner is out ({serial}, due {due}): 'svcdesk loan back {serial}' first")
        raise Conflict(message, number=ticket.number, serial=row["serial"], due=due)


def _check_not_away(op: Operation, ticket: Ticket) -> None:
    row = op.db.execute(
        "SELECT number FROM rma WHERE ticket_id = :ticket AND sent_at IS NOT NULL AND back_at IS NULL LIMIT 1",
        ticket=ticket.id,
    ).fetchone()
    if row:
        message = N_("{number}: the machine is at the factory ({rma}): 'svcdesk return back {rma}' first")
        raise Conflict(message, number=ticket.number, rma=row["number"])


def _leave(op: Operation, ticket: Ticket) -> list[clocks.Change]:
    """Check that the ticket may end, and end its hold, if it is on one."""
    if not ticket.live:
        raise Conflict(N_("{number} is {state} already"), number=ticket.number, state=ticket.state)
    row = op.db.execute(
        "SELECT visit FROM dispatch WHERE ticket_id = :ticket AND finished_at IS NULL AND cancelled_at IS NULL",
        ticket=ticket.id,
    ).fetchone()
    if row:
        message = N_("{number}/{visit} is under way: finish or cancel that visit first")
        raise Conflict(message, number=ticket.number, visit=row["visit"])
    if ticket.state != "held":
        return []
    tickets.check_not_before(op, ticket.number, ticket.since)
    misses = clocks.note_misses(op, ticket)
    holds.end(op, ticket.id)
    return misses + clocks.settle(op, ticket)
