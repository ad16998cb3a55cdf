"""What people write on a ticket, and the events that they say have happened: answered, opinion given, …"""

from __future__ import annotations

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import UsageError
from svcdesk.locale import _


def note(op: Operation, ticket: Ticket, text: str, event: str | None = None) -> Ticket:
    """Write `text` on the ticket; with `event` it also says what happened, which may stop or start clocks.

    Raises UsageError for an empty text, Conflict before the ticket was opened.
    """
    text = text.strip()
    if not text:
        raise UsageError(_("a note needs words"))
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    changes = clocks.happened(op, ticket, event) if event else []
    op.record("ticket", ticket.id, event or "noted", {"text": text, "clocks": changes})
    return tickets.get(op.db, ticket.id)
