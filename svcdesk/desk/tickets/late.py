"""What is told after later things have been: the promises of its ticket are worked out from the beginning.

Everything counts at its own time. The history is played twice, without and with what is told now, and only the clocks
that come out differently are written: what it does not concern stays as it was, whatever the configuration says now.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from svcdesk.config.tickets import EVENTS
from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.desk.tickets import clock_rows, facts, terms
from svcdesk.desk.tickets.clock_rows import Change
from svcdesk.desk.tickets.facts import Facts
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.sla import machine, stamp
from svcdesk.sla.clock import Clock, Promise
from svcdesk.sla.history import Event, History, Span, replayed, spans

if TYPE_CHECKING:
    from collections.abc import Iterator

Key = tuple[str, int]  # a target, and which of its clocks: 0 is the first


def history(op: Operation, ticket: Ticket) -> History:
    """What is known of the ticket now. Terms that were given before they were kept are taken from its clocks."""
    entries = list(timeline(op.db, "ticket", ticket.id))
    corrected = {entry.data["corrects"]: entry.data["terms"] for entry in entries if "corrects" in entry.data}
    given = [
        None if "corrects" in entry.data else corrected.get(key(entry), entry.data.get("terms")) for entry in entries
    ]
    known = terms.read(op.db, {each for each in given if each})
    kinds = {*EVENTS, "cancelled", *op.policy.names("events")}
    events = [
        Event(entry.at, entry.kind, known[each] if each and entry.kind != "logged" else None)
        for entry, each in zip(entries, given, strict=True)
        if entry.kind in kinds or each
    ]
    first = next((each for entry, each in zip(entries, given, strict=True) if entry.kind == "logged"), None)
    case = Facts(op.db, op.policy, ticket)
    return History(
        promises=known[first] if first else _assumed(op, ticket, case.promises),
        events=events,
        holds=[hold.by(op.now) for hold in facts.holds(op.db, ticket.id)],
        visits=facts.visits(op.db, ticket.id),
    )


def key(entry: Entry) -> str:
    """How a later entry names this one, which it corrects."""
    return f"{entry.op} {entry.kind} {stamp(entry.at)}"


def told(
    op: Operation, ticket: Ticket, before: History, event: str = "", promises: Mapping[str, Promise] | None = None
) -> list[Change]:
    """Write what it does to the clocks that something was told of `op.at`: an `event`, which may have set terms.

    Without an event it is a hold or a visit, which is written. `before` is what was known. Returns the effects as the
    journal keeps them. Raises as `clock_rows.judged` does.
    """
    after = history(op, ticket)
    if event:
        after = after._replace(events=[*after.events, Event(op.at, event, promises)])
    return retold(op, ticket, before, after, event)


def retold(op: Operation, ticket: Ticket, before: History, after: History, event: str = "") -> list[Change]:
    """Write how the clocks differ when the history is `after` and not `before`. Returns and raises as `told` does."""
    kept = dict(_keyed(clock_rows.of_ticket(op.db, ticket.id)))
    was = dict(_keyed(replayed(before, op.policy.calendar, op.now)))
    clocks = replayed(after, op.policy.calendar, op.now)
    stood = dict(zip((key for key, _clock in _keyed(clocks)), spans(after, op.policy.calendar), strict=True))
    changed: list[tuple[Clock | None, Clock, Sequence[Span]]] = []
    for key, clock in _keyed(clocks):
        if clock != was.get(key):
            old = kept.get(key)
            new = clock_rows.judged(op, ticket, old, _as_kept(clock, old), event, late=True) if old else clock
            changed.append((old, new, stood[key]))
    for key in was.keys() - stood.keys() & kept.keys():
        old = kept[key]
        void = machine.voided(old, event or "corrected", op.at)
        changed.append((old, clock_rows.judged(op, ticket, old, void, event, late=True), [_whole(void)]))
    clock_rows.keep_whole(op, ticket, changed)
    effects = [effect for old, new, _spans in changed for effect in machine.differences(old, new)]
    return clock_rows.told(op, ticket, effects, [(old, new) for old, new, _spans in changed])


def _keyed(clocks: Sequence[Clock]) -> Iterator[tuple[Key, Clock]]:
    count: Counter[str] = Counter()
    for clock in clocks:
        yield (clock.target, count[clock.target]), clock
        count[clock.target] += 1


def _as_kept(clock: Clock, old: Clock) -> Clock:
    return clock._replace(id=old.id, entered_by=old.entered_by, entered_at=old.entered_at, entered_why=old.entered_why)


def _whole(clock: Clock) -> Span:
    return Span(clock.started_at, clock.stopped_at, clock.due_at, held=False)


def _assumed(op: Operation, ticket: Ticket, promises: Mapping[str, Promise]) -> dict[str, Promise]:
    """What the policy promises now, in the words of the clocks that there are."""
    words = {clock.target: clock_rows.wording(clock) for clock in clock_rows.of_ticket(op.db, ticket.id)}
    return {target: promise._replace(words=words.get(target, promise.words)) for target, promise in promises.items()}
