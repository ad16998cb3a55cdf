"""When something about a ticket happened, put right: it was entered with the wrong time, and others have followed it.

Promises are judged by the right time, and what was drawn from the wrong one follows. The journal keeps both.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from svcdesk.config.tickets import EVENTS
from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.desk.tickets import endings, holds, late, retelling, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.labels import titles
from svcdesk.locale import N_, enumerated
from svcdesk.sla import stamp
from svcdesk.words import listed

if TYPE_CHECKING:
    from collections.abc import Callable

    from svcdesk.config.policy import Policy

_MOVED: dict[str, Callable[[Operation, Ticket, datetime, datetime], None]] = {  # what is written of it beside
    "held": holds.move_begin,
    "resumed": holds.move_end,
    "resolved": endings.move,
}
_NOT_HERE = {  # what is put right otherwise
    "logged": N_("{number} was opened by that: log it anew with the right --at, and merge {number} into it"),
    "called": N_("'{event}' is a call: 'svcdesk call move' and 'svcdesk call edit' put calls right"),
    "appointed": N_("'{event}': 'svcdesk schedule {number} WHEN' agrees on another time"),
}


def events(policy: Policy) -> dict[str, str]:
    """What can be put right so: key → the name that people read."""
    return {"answered": "answered", **{key: key for key in _MOVED}, **policy.names("events")}


@verb("correct")
def correct(
    op: Operation, ticket: Ticket, event: str, when: Callable[[datetime], datetime], of: datetime | None = None
) -> Ticket:
    """Say that an event of the ticket was at another time: the one that there is, or the one in the minute of `of`.

    `when` tells the right time (UTC) by the wrong one. Raises UsageError without a reason (`op.why`), for a time that
    lies ahead, and when several are meant; NotFound when there is none; Conflict for what is put right otherwise, where
    the right time contradicts what else is known, and as `clock_rows.judged` does.
    """
    if not op.why:
        raise UsageError(N_("correcting needs a reason: add --why"))
    op = op.about(op.now)
    entry = _meant(op, ticket, event, of)
    at = op.about(when(entry.at)).not_before(ticket.opened_at).at
    if at > op.now:
        raise UsageError(N_("{number}: that time lies in the future"), number=ticket.number)
    tickets.check_not_before(op.about(at), ticket.number, ticket.opened_at)
    if at.replace(second=0) == entry.at.replace(second=0):
        return ticket
    was = late.history(op.db, op.policy, ticket, op.now)
    if event in _MOVED:
        _MOVED[event](op, ticket, entry.at, at)
    retelling.tell_again(op, ticket, entry, at)
    changes = late.retold(op, ticket, was, late.history(op.db, op.policy, ticket, op.now))
    said = {"times": {event: [stamp(entry.at), stamp(at)]}, "because": op.why, "entered_why": None}
    op.record("ticket", ticket.id, retelling.PUT_RIGHT, {**said, "clocks": changes})
    return tickets.get(op.db, ticket.id)


def _meant(op: Operation, ticket: Ticket, event: str, of: datetime | None) -> Entry:
    there = [each for each in timeline(op.db, "ticket", ticket.id) if each.kind == event]
    meant = [each for each in there if of is None or of <= each.at < of + timedelta(minutes=1)]
    facts = {"number": ticket.number, "event": event}
    if there and any("visit" in each.data for each in there):
        message = N_("'{event}' is a step of a visit: 'svcdesk dispatch amend {number} --{event}-at …' puts it right")
        raise Conflict(message, **facts)
    if event in _NOT_HERE:
        raise Conflict(_NOT_HERE[event], **facts)
    if not there and event not in (*EVENTS, *events(op.policy)):
        called = titles("event")
        known = listed({key: called.get(key, name) for key, name in events(op.policy).items()})
        raise UsageError(N_("{event!r} is unknown: {known}"), event=event, known=known)
    if not there:
        raise NotFound(N_("{number} has no '{event}': see 'svcdesk show {number}'"), **facts)
    if not meant:
        raise NotFound(N_("{number} has no '{event}' at that time: see 'svcdesk show {number}'"), **facts)
    if len(meant) > 1:
        times = enumerated(f"{each.at.astimezone(op.policy.zone):%Y-%m-%d %H:%M}" for each in meant)
        raise UsageError(N_("{number} has several '{event}', of {times}: name one with --of"), **facts, times=times)
    by_a_visit = (each for each in timeline(op.db, "ticket", ticket.id) if each.kind == "finished")
    if any(each.op == meant[0].op for each in by_a_visit):
        message = N_("{number} was resolved by finishing a visit: 'svcdesk dispatch amend {number} --finished-at …'")
        raise Conflict(message, **facts)
    if meant[0].data.get("foreseen"):
        message = N_("{number} went on by itself then: 'svcdesk resume {number} --at …' says when it really did")
        raise Conflict(message, **facts)
    return meant[0]
