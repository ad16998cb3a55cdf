"""Putting right how a ticket was classed, and what is said to have happened: what was wrong never counted.

Its promises are as they would have been.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from svcdesk.config.tickets import SURVEYED
from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.desk.tickets import classification, late, retelling, terms, tickets
from svcdesk.desk.tickets.classification import Classes
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, SvcdeskError, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.sla import stamp

_OF_VISITS = ("ordered", "accepted", "departed", "arrived", "recorded", "finished")


@verb("classify --correct", away=True)
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
    said = {
        "changed": differs,
        "corrects": terms.entry_key(last),
        **retelling.put_right(op, ticket, was, breaking=True),
    }
    op.record("ticket", ticket.id, "classified", said)
    return tickets.get(op.db, ticket.id)


@verb("note --take-back", away=True)
def take_back(op: Operation, ticket: Ticket, event: str, at: datetime | None = None) -> Ticket:
    """Say that an event that a note told has not happened: the last of its name, or the one at `at` (UTC).

    Promises are judged as if it had never been told, and what follows from that follows. Raises UsageError without a
    reason (`op.why`), NotFound when no note tells it, Conflict when it is no note that tells it, and for the last one
    when that is somebody else's.
    """
    if not op.why:
        raise UsageError(N_("taking back what has been said to have happened needs a reason: add --why"))
    entries = list(timeline(op.db, "ticket", ticket.id))
    told = [entry for entry in entries if entry.kind == event and "text" in entry.data and "of" not in entry.data]
    meant = [entry for entry in told if at is None or at <= entry.at < at + timedelta(minutes=1)]
    if not meant:
        raise _not_told(op, ticket, event, told, any(entry.kind == event for entry in entries))
    wrong = meant[-1]
    if at is None and wrong.actor != op.actor:
        when = _shown(op, wrong)
        message = N_("the last {event!r} of {number} is {actor}'s, of {when}: add --at {when!r} to take that back")
        raise Conflict(message, event=event, number=ticket.number, actor=wrong.actor, when=when)
    op = op.about(op.now)
    before = late.history(op.db, op.policy, ticket, op.now)
    op.take_back([wrong])
    changes = late.retold(op, ticket, before, late.history(op.db, op.policy, ticket, op.now))
    said = {"event": event, "said": wrong.data["text"], "happened_at": stamp(wrong.at)}
    op.record("ticket", ticket.id, "event taken back", {**said, "clocks": changes})
    return tickets.get(op.db, ticket.id)


def _not_told(op: Operation, ticket: Ticket, event: str, told: Sequence[Entry], recorded: bool) -> SvcdeskError:
    """Why there is no such event to take back."""
    if told:
        times = enumerated(_shown(op, entry) for entry in told)
        message = N_("{number} has no {event!r} at that time: it has some at {times}")
        return NotFound(message, number=ticket.number, event=event, times=times)
    if not recorded:
        message = N_("no note on {number} says {event!r}: see 'svcdesk show {number}'")
        return NotFound(message, number=ticket.number, event=event)
    message = N_("{event!r} is not told by a note: 'svcdesk undo {number}' takes back your last command about {number}")
    if event == SURVEYED:
        message = N_("{event!r} is a survey: 'svcdesk survey list' names it, 'svcdesk survey take-back' takes it back")
    if event == "called":
        message = N_("{event!r} is a call: 'svcdesk call move' says which ticket it is about")
    elif event == "consented":
        message = N_("{event!r} is a consent: 'svcdesk consent {number} --to PURPOSE --take-back --why …'")
    elif event in _OF_VISITS:
        message = N_(
            "{event!r} is a step of a visit: 'svcdesk undo {number}' if it was your last command about {number};"
            " 'svcdesk dispatch amend {number} --help' says how its time is put right"
        )
    return Conflict(message, event=event, number=ticket.number)


def _shown(op: Operation, entry: Entry) -> str:
    return f"{entry.at.astimezone(op.policy.zone):%Y-%m-%d %H:%M}"


def _gave(entry: Entry) -> bool:
    return "terms" in entry.data and "corrects" not in entry.data and entry.kind not in ("recomputed", retelling.EDITED)
