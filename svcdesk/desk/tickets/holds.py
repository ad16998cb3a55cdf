"""Putting a ticket on hold and letting it go on."""

from __future__ import annotations

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import clocks, pauses, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Conflict
from svcdesk.locale import _


def hold(op: Operation, ticket: Ticket, reason: str, note: str | None = None) -> Ticket:
    """From `op.at` the ticket waits, for `reason` (a key of the policy's holds): the clocks that heed it stand still.

    Raises Conflict when it is held already or ended.
    """
    if ticket.state == "held":
        raise Conflict(_("{number} is on hold already: resume it first").format(number=ticket.number))
    if not ticket.live:
        raise Conflict(_("{number} is {state}").format(number=ticket.number, state=ticket.state))
    misses = clocks.note_misses(op, ticket)
    tickets.alter(op, ticket, state="held")
    pauses.begin(op, ticket.id, reason, note)
    changes = misses + clocks.settle(op, ticket)
    op.record("ticket", ticket.id, "held", {"reason": reason, "note": note, "clocks": changes})
    return tickets.get(op.db, ticket.id)


def resume(op: Operation, ticket: Ticket) -> Ticket:
    """From `op.at` the ticket goes on: what stood still runs with what was left. Conflict when it is not held."""
    if ticket.state != "held":
        raise Conflict(_("{number} is not on hold").format(number=ticket.number))
    tickets.alter(op, ticket, state="open")
    pauses.end(op, ticket.id)
    op.record("ticket", ticket.id, "resumed", {"clocks": clocks.settle(op, ticket)})
    return tickets.get(op.db, ticket.id)
