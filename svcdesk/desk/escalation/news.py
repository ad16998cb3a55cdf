"""Whether what the journal says of a ticket is so still: neither undone nor superseded by what came later."""

from __future__ import annotations

from typing import Any

from svcdesk.db.port import Db
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import appointments, dispatch
from svcdesk.sla import stamp

_WANTED = tuple(state for state in tickets.STATES if state != "cancelled")
_STATES = {  # in which an entry is worth telling
    "logged": _WANTED,
    "mailed": _WANTED,
    "resolved": ("resolved", "closed"),
    "closed": ("closed",),
    "cancelled": ("cancelled",),
}


def is_so(db: Db, ticket: Ticket, kind: str, data: dict[str, Any]) -> bool:
    """Whether an entry of that kind about the ticket is still worth telling, and is no news told again."""
    if "was_at" in data or "told_of" in data:  # put right, or of a duplicate
        return False
    if kind == "appointed":
        agreed = appointments.of_ticket(db, ticket.id)
        return ticket.live and bool(agreed) and stamp(agreed[-1].visit_at) == data["visit_at"]
    if kind in ("ordered", "departed"):
        visits = dispatch.of_ticket(db, ticket.id)
        return any(each.visit == data["visit"] and kind in each.steps and each.under_way for each in visits)
    if kind == "assigned":
        return ticket.live and ticket.engineer == data["engineer"]
    return ticket.state in _STATES.get(kind, tickets.LIVE)
