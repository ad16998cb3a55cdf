"""Terms put right from where they were given: the promises are those that the ticket would have had from the start.

Every entry of the journal that gave terms is looked at: where the ticket is classed otherwise than it was when it was
made, it gave the terms of how it is classed now. The history is played again with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.desk.tickets import late, terms, tickets
from svcdesk.desk.tickets.facts import promises
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.record import Record
from svcdesk.sla import stamp
from svcdesk.sla.history import Event

if TYPE_CHECKING:
    from svcdesk.sla.clock import Promise
    from svcdesk.sla.history import History

EDITED = "edited"  # the entry that puts right what a ticket says
PUT_RIGHT = "times put right"  # the entry that says when things were really done


class Known(Record):
    """What is known of a ticket before it is put right: its history, and how it stood whenever terms were given.

    `stood` is by the key of the entry: when that was (UTC), and the ticket then.
    """

    history: History
    stood: Mapping[str, tuple[datetime, Ticket]]


def known(op: Operation, ticket: Ticket) -> Known:
    """What is known of the ticket, before anything is written."""
    entries = [entry for entry in timeline(op.db, "ticket", ticket.id) if terms.gave(entry)]
    stood = {terms.entry_key(entry): (entry.at, _at(op, ticket, entry.at)) for entry in entries}
    return Known(late.history(op.db, op.policy, ticket, op.now), stood)


def classed_since(op: Operation, ticket: Ticket) -> Known | None:
    """What is known of a ticket that has been classed after `op.at`; None for one that has not."""
    if op.at >= op.now:
        return None
    was = known(op, ticket)
    since = {each: (at, stood) for each, (at, stood) in was.stood.items() if at > op.at}
    return was._replace(stood=since) if since else None


def classed_before(op: Operation, ticket: Ticket, was: Known, promised: Mapping[str, Promise]) -> dict[str, Any]:
    """Write the promises of a ticket that was classed at `op.at` already, and had these promises from then on.

    A later classing said only some of the classes: it gives the terms anew of all that the ticket had then. `was` is
    what `classed_since` said before this one was written. Returns what the journal keeps of it. Raises as
    `clock_rows.judged` does.
    """
    right = _right(op, ticket, was)
    changes = late.told(op, ticket, was.history, "classified", promised, right)
    return {"put_right": _kept(op, right), "clocks": changes}


def put_right(op: Operation, ticket: Ticket, was: Known, breaking: bool = False) -> dict[str, Any]:
    """Write the promises of a ticket that is classed otherwise now than it `was`, and had been so all along.

    Unless it may be `breaking`, no promise is broken by it that was not: it counts by the terms that it had up to
    `op.now`, and from then on by the new ones, as after a change. Returns what the journal keeps of it.
    Raises as `clock_rows.judged` does.
    """
    right = _right(op, ticket, was)
    if not right:
        return {"clocks": []}
    after = late.history(op.db, op.policy, ticket, op.now, right)
    from_now = None
    if not breaking and (kept := late.broken_by(op, was.history, after)):
        right = _mixed(op, ticket, was, right, kept)
        now = tickets.get(op.db, ticket.id)
        from_now = promises(op.policy, now.tier, now.facts, now.number)
        after = late.history(op.db, op.policy, ticket, op.now, right)
        after = after._replace(events=[*after.events, Event(op.now, EDITED, from_now)])
    changes = late.retold(op, ticket, was.history, after)
    said = {"put_right": _kept(op, right), "clocks": changes}
    return said if from_now is None else {**said, "terms": terms.keep(op, from_now)}


def _right(op: Operation, ticket: Ticket, was: Known) -> dict[str, Mapping[str, Promise]]:
    """The terms of each entry at which the ticket is classed otherwise now than it `was`, by the key of the entry."""
    right: dict[str, Mapping[str, Promise]] = {}
    for each, (at, stood) in was.stood.items():
        stands = _at(op, ticket, at)
        if (stands.tier, stands.facts) != (stood.tier, stood.facts):
            right[each] = promises(op.policy, stands.tier, stands.facts, stands.number)
    return right


def _kept(op: Operation, right: Mapping[str, Mapping[str, Promise]]) -> dict[str, str]:
    return {each: terms.keep(op, promised) for each, promised in right.items()}


def _mixed(
    op: Operation, ticket: Ticket, was: Known, right: Mapping[str, Mapping[str, Promise]], kept: set[str]
) -> dict[str, Mapping[str, Promise]]:
    """The terms that are right, but those that were given for the targets that are kept."""
    given = terms.given(op.db, list(timeline(op.db, "ticket", ticket.id)))
    mixed: dict[str, Mapping[str, Promise]] = {}
    for each, promised in right.items():
        wrong = given.get(each, was.history.promises)
        rest = {target: promise for target, promise in promised.items() if target not in kept}
        mixed[each] = {**rest, **{target: promise for target, promise in wrong.items() if target in kept}}
    return mixed


def _at(op: Operation, ticket: Ticket, at: datetime) -> Ticket:
    return tickets.get_at(op.db, ticket.id, at) or tickets.get(op.db, ticket.id)


def tell_again(op: Operation, ticket: Ticket, entry: Entry, at: datetime) -> None:
    """Write that what the entry tells was at another time (UTC); the caller sees to what follows from that."""
    op.take_back([entry])
    data = {"entered_why": None, **entry.data, "was_at": stamp(entry.at), "clocks": []}
    op.about(at).record("ticket", ticket.id, entry.kind, data)
