"""Holds: time that a ticket waits, from `hold` to `resume`."""

from __future__ import annotations

from datetime import datetime

from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.sla import stamp
from svcdesk.sla.holds import RESOLVED


@verb("hold")
def hold(op: Operation, ticket: Ticket, reason: str, note: str | None = None) -> Ticket:
    """Put the ticket on hold at `op.at` for `reason`, a key of the policy's holds; clocks that heed it stand still.

    Raises Conflict when it is on hold already or has ended.
    """
    op = op.not_before(ticket.since)
    if ticket.state == "held":
        raise Conflict(N_("{number} is on hold already: resume it first"), number=ticket.number)
    if not ticket.live:
        raise Conflict(N_("{number} is {state}"), number=ticket.number, state=ticket.state)
    misses = clocks.note_misses(op, ticket)
    tickets.alter(op, ticket, state="held")
    begin(op, ticket.id, reason, note)
    changes = misses + clocks.settle(op, ticket)
    op.record("ticket", ticket.id, "held", {"reason": reason, "note": note, "clocks": changes})
    return tickets.get(op.db, ticket.id)


@verb("resume")
def resume(op: Operation, ticket: Ticket) -> Ticket:
    """Let the ticket go on from `op.at`: clocks that stood still run with what was left.

    Raises Conflict when it is not on hold.
    """
    op = op.not_before(ticket.since)
    if ticket.state != "held":
        raise Conflict(N_("{number} is not on hold"), number=ticket.number)
    tickets.alter(op, ticket, state="open")
    end(op, ticket.id)
    op.record("ticket", ticket.id, "resumed", {"clocks": clocks.settle(op, ticket)})
    return tickets.get(op.db, ticket.id)


def begin(op: Operation, ticket_id: str, reason: str, note: str | None) -> None:
    """Write that a hold begins at `op.at`."""
    _insert(op, ticket_id, reason, op.at, until=None, note=note)


def end(op: Operation, ticket_id: str) -> None:
    """Write that the hold that lasts ends at `op.at`."""
    op.db.execute(
        "UPDATE hold SET until = :at WHERE ticket_id = :ticket AND until IS NULL", at=stamp(op.at), ticket=ticket_id
    )


def between(op: Operation, ticket_id: str, since: datetime) -> None:
    """Write that the ticket was resolved from `since` to `op.at`, which counts against nobody."""
    _insert(op, ticket_id, RESOLVED, since, until=op.at, note=None)


def _insert(
    op: Operation, ticket_id: str, reason: str, since: datetime, until: datetime | None, note: str | None
) -> None:
    op.db.execute(
        "INSERT INTO hold (id, ticket_id, reason, since, until, set_by, note)"
        " VALUES (:id, :ticket, :reason, :since, :until, :by, :note)",
        id=new_id(),
        ticket=ticket_id,
        reason=reason,
        since=stamp(since),
        until=stamp(until) if until else None,
        by=op.actor,
        note=note,
    )
