"""Remote sessions: work on a fault from afar, with the customer's consent where the organisation asks for it."""

from __future__ import annotations

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import consents
from svcdesk.errors import UsageError
from svcdesk.locale import N_


@verb("remote", away=True)
def session(op: Operation, ticket: Ticket, text: str) -> Ticket:
    """Record what was done in a remote session.

    Raises UsageError without words, Conflict when the ticket has ended or consent is missing.
    """
    op = op.not_before(ticket.opened_at, ticket.since)
    text = text.strip()
    if not text:
        raise UsageError(N_("a remote session needs words: what was done"))
    tickets.check_live(tickets.then(op, ticket))
    consents.check(op, ticket, "remote")
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    changes = clocks.happened(op, ticket, "remote")
    op.record("ticket", ticket.id, "remote", {"text": text, "clocks": changes})
    return tickets.get(op.db, ticket.id)
