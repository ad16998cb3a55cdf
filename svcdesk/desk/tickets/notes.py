"""What people write on a ticket, and the events that they say have happened: answered, opinion given, …"""

from __future__ import annotations

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import UsageError
from svcdesk.locale import N_

ANSWERED = "answered"  # the one event of the desk's own that `note --event` records


@verb("note", away=True)
def note(op: Operation, ticket: Ticket, text: str, event: str | None = None) -> Ticket:
    """Write `text` on the ticket; `event` says what has happened by it, which may stop or start clocks.

    Raises UsageError for an empty text or an event that is not the policy's, Conflict before the ticket was opened.
    """
    op = op.not_before(ticket.opened_at, ticket.since)
    events = {ANSWERED: ANSWERED, **op.policy.names("events")}
    if event is not None and event not in events:
        from svcdesk.labels import titles
        from svcdesk.words import listed

        named = listed({**events, ANSWERED: titles("event")[ANSWERED]})
        message = N_("--event {event!r} is unknown: {events}; the configuration names others under 'events:'")
        raise UsageError(message, event=event, events=named)
    text = text.strip()
    if not text:
        raise UsageError(N_("a note needs words"))
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    changes = clocks.happened(op, ticket, event) if event else []
    op.record("ticket", ticket.id, event or "noted", {"text": text, "clocks": changes})
    return tickets.get(op.db, ticket.id)
