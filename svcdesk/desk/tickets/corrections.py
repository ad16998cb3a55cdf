"""Putting right how a ticket was classed: what was wrong never counted, its promises are as they would have been."""

from __future__ import annotations

from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.desk.tickets import classification, late, retelling, tickets
from svcdesk.desk.tickets.classification import Classes
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_


@verb("classify --correct")
def correct(op: Operation, ticket: Ticket, classes: Classes) -> Ticket:
    """Say that the ticket should have been given these classes when it was classed last, at logging or since.

    Raises UsageError without a reason (`op.why`), Conflict when nothing would change, or when an older version wrote
    how the ticket was classed.
    """
    if not op.why:
        raise UsageError(N_("correcting needs a reason: add --why"))
    op = op.about(op.now)  # of several the one made last counts
    last = next((entry for entry in reversed(list(timeline(op.db, "ticket", ticket.id))) if _gave(entry)), None)
    if last is None:
        raise Conflict(
            N_("{number} was classed by an older version, which cannot be corrected: leave --correct out"),
            number=ticket.number,
        )
    wrong = tickets.get_at(op.db, ticket.id, last.at) or ticket
    differs = classification.changed(op.policy, wrong, classes)
    if not differs:
        raise Conflict(N_("{number} is classified so already"), number=ticket.number)
    was = retelling.known(op, ticket)
    classification.write(op.about(last.at), ticket, differs)
    said = {"changed": differs, "corrects": late.key(last), **retelling.put_right(op, ticket, was, breaking=True)}
    op.record("ticket", ticket.id, "classified", said)
    return tickets.get(op.db, ticket.id)


def _gave(entry: Entry) -> bool:
    return "terms" in entry.data and "corrects" not in entry.data and entry.kind not in ("recomputed", retelling.EDITED)
