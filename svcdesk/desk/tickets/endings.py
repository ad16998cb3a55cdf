"""How a ticket ends, and begins again: resolve, close, cancel, reopen."""

from __future__ import annotations

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import clocks, pauses, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import _
from svcdesk.sla import read_stamp, stamp


def resolve(op: Operation, ticket: Ticket, cause: str, solution: str) -> Ticket:
    """The fault is mended at `op.at`, for a cause and by a solution that whoever meets it next can read.

    Raises UsageError when one of them is empty, Conflict when the ticket is ended or a visit is under way.
    """
    if not cause.strip() or not solution.strip():
        raise UsageError(_("resolving needs both a cause and a solution: the next person will look for them"))
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


def close(op: Operation, ticket: Ticket, note: str | None = None) -> Ticket:
    """The customer agrees that it is done. Raises Conflict unless the ticket is resolved and no loaner is out."""
    if ticket.state != "resolved":
        raise Conflict(
            _("{number} is {state}; only what is resolved can be closed").format(
                number=ticket.number, state=ticket.state
            )
        )
    _check_no_loaner(op, ticket)
    _check_not_away(op, ticket)
    tickets.alter(op, ticket, state="closed")
    changes = clocks.happened(op, ticket, "closed")
    op.record("ticket", ticket.id, "closed", {"note": note, "clocks": changes})
    return tickets.get(op.db, ticket.id)


def cancel(op: Operation, ticket: Ticket, reason: str) -> Ticket:
    """Nothing is to be done after all: logged twice, withdrawn, not ours. What was missed stays missed.

    Raises UsageError without a reason, Conflict when the ticket is ended, a visit is under way or a loaner is out.
    """
    if not reason.strip():
        raise UsageError(_("cancelling needs a reason"))
    _check_no_loaner(op, ticket)
    _check_not_away(op, ticket)
    changes = _leave(op, ticket)
    tickets.alter(op, ticket, state="cancelled")
    tickets.write(op, ticket.id, ended_at=stamp(op.at))
    changes += clocks.drop(op, ticket, "cancelled")
    op.record("ticket", ticket.id, "cancelled", {"reason": reason.strip(), "clocks": changes})
    return tickets.get(op.db, ticket.id)


def reopen(op: Operation, ticket: Ticket, reason: str) -> Ticket:
    """The customer is not content: the ticket is open again, and its promises go on with what was left.

    The time since it ended counts against nobody. Raises UsageError without a reason, Conflict when it is open.
    """
    if not reason.strip():
        raise UsageError(_("reopening needs a reason"))
    if ticket.live or ticket.ended_at is None:
        raise Conflict(_("{number} is open").format(number=ticket.number))
    tickets.alter(op, ticket, state="open")
    pauses.between(op, ticket.id, ticket.ended_at)
    tickets.write(op, ticket.id, ended_at=None)
    changes = clocks.reopen(op, ticket) + clocks.happened(op, ticket, "reopened")
    op.record("ticket", ticket.id, "reopened", {"reason": reason.strip(), "clocks": changes})
    return tickets.get(op.db, ticket.id)


def _check_no_loaner(op: Operation, ticket: Ticket) -> None:
    row = op.db.execute(
        "SELECT e.serial, l.due_at FROM loan l JOIN equipment e ON e.id = l.equipment_id"
        " WHERE l.ticket_id = ? AND l.back_at IS NULL ORDER BY l.due_at LIMIT 1",
        (ticket.id,),
    ).fetchone()
    if row:
        due = f"{read_stamp(row['due_at']).astimezone(op.policy.zone):%Y-%m-%d %H:%M}"
        message = _("{number}: a loaner is out ({serial}, due {due}): 'svcdesk loan back {serial}' first")
        raise Conflict(message.format(number=ticket.number, serial=row["serial"], due=due))


def _check_not_away(op: Operation, ticket: Ticket) -> None:
    row = op.db.execute(
        "SELECT number FROM rma WHERE ticket_id = ? AND sent_at IS NOT NULL AND back_at IS NULL LIMIT 1",
        (ticket.id,),
    ).fetchone()
    if row:
        message = _("{number}: the machine is at the factory ({rma}): 'svcdesk return back {rma}' first")
        raise Conflict(message.format(number=ticket.number, rma=row["number"]))


def _leave(op: Operation, ticket: Ticket) -> list[clocks.Change]:
    """Check that the ticket may end, and end its hold, if it is on one."""
    if not ticket.live:
        raise Conflict(_("{number} is {state} already").format(number=ticket.number, state=ticket.state))
    visit = op.db.execute(
        "SELECT visit FROM dispatch WHERE ticket_id = ? AND finished_at IS NULL AND cancelled_at IS NULL",
        (ticket.id,),
    ).fetchone()
    if visit:
        raise Conflict(
            _("{number}/{visit} is under way: finish or cancel that visit first").format(
                number=ticket.number, visit=visit["visit"]
            )
        )
    if ticket.state != "held":
        return []
    tickets.check_not_before(op, ticket.number, ticket.since)
    misses = clocks.note_misses(op, ticket)
    pauses.end(op, ticket.id)
    return misses + clocks.settle(op, ticket)
