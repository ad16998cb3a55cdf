"""Remote sessions: work on a fault from afar, with the customer's consent where the organisation asks for it."""

from __future__ import annotations

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import notes
from svcdesk.desk.tickets.tickets import Ticket, check_live
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import consents
from svcdesk.errors import UsageError
from svcdesk.locale import _


@verb("remote")
def session(op: Operation, ticket: Ticket, text: str) -> Ticket:
    """Record what was done in a remote session.

    Raises UsageError without words, Conflict when the ticket has ended or consent is missing.
    """
    if not text.strip():
        raise UsageError(_("a remote session needs words: what was done"))
    check_live(ticket)
    consents.check(op, ticket, "remote")
    return notes.note(op, ticket, text, "remote")
