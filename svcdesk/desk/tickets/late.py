"""What is told after later things have been: the promises of its ticket are worked out from the beginning.

Everything counts at its own time. The history is played twice, without and with what is told now, and only the clocks
that come out differently are written: what it does not concern stays as it was, whatever the configuration says now.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from svcdesk.config.tickets import EVENTS
from svcdesk.desk.journal import COUNTS, Operation, timeline
from svcdesk.desk.tickets import clock_rows, facts, terms, whose
from svcdesk.desk.tickets.clock_rows import Change
from svcdesk.desk.tickets.facts import Facts
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.sla import machine, stamp
from svcdesk.sla.clock import Clock, Promise
from svcdesk.sla.history import CANCELLED, Event, History, Span, differences, replayed, spans
from svcdesk.sla.holds import known as known_holds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from svcdesk.config.policy import Policy
    from svcdesk.db.port import Db

Instead = Mapping[str, Mapping[str, "Promise"]]  # the key of an entry → the terms that it gave
_CORRECTED = "corrected"  # what stopped a promise that should never have begun
_OF_VISITS = {*whose.STEPS, CANCELLED}
Key = tuple[str, int]  # a target, and which of its clocks: 0 is the first


def history(db: Db, policy: Policy, ticket: Ticket, now: datetime, instead: Instead | None = None) -> History:
    """What is known of the ticket at `now` (UTC). Terms given before they were kept are those of its clocks.

    `instead` are other terms for some of its entries, by `key`.
    """
    entries = list(timeline(db, "ticket", ticket.id))
    given = {**terms.given(db, entries), **(instead or {})}
    told = {event for promised in given.values() for each in promised.values() for event in _events(each)}
    kinds = {*EVENTS, "cancelled", "merged", CANCELLED, *policy.names("events"), *told}  # whatever they are called now
    events = [
        Event(
            entry.at,
            entry.kind,
            given.get(terms.entry_key(entry)) if entry.kind != "logged" else None,
            entry.data.get("visit") if entry.kind in _OF_VISITS else None,
        )
        for entry in entries
        if entry.kind in kinds or terms.entry_key(entry) in given
    ]
    logged = (terms.entry_key(entry) for entry in entries if entry.kind == "logged")
    first = next((given[each] for each in logged if each in given), None)
    return History(
        promises=first if first is not None else _assumed(db, ticket.id, Facts(db, policy, ticket).promises),
        events=events,
        holds=[hold.by(now) for hold in facts.holds(db, ticket.id)],
        visits=facts.visits(db, ticket.id),
    )


def worded_at(db: Db, policy: Policy, ticket: Ticket, at: datetime) -> dict[str, Clock]:
    """The ticket's clocks by identity, worded and counted as they were at `at` (UTC); all else is as it is now."""
    kept = clock_rows.of_ticket(db, ticket.id)
    if not is_late(db, ticket.id, at):
        return {clock.id: clock for clock in kept}
    whole = history(db, policy, ticket, at)
    then = whole._replace(
        events=[event for event in whole.events if event.at <= at],
        holds=known_holds(whole.holds, at),
        visits=[visit for visit in whole.visits if visit[0] <= at],
    )
    worded = dict(_keyed(replayed(then, policy.calendar, at)))
    found = {}
    for place, clock in _keyed(kept):
        words = worded.get(place, clock)
        found[clock.id] = clock._replace(counted_from=words.counted_from, **clock_rows.wording(words)._asdict())
    return found


def is_late(db: Db, ticket_id: str, at: datetime) -> bool:
    """Whether anything is known of the ticket that happened after `at` (UTC), or a promise that was missed after it."""
    later = (
        f"SELECT 1 FROM journal WHERE noun = 'ticket' AND noun_id = :ticket AND at > :at AND {COUNTS}"
        " UNION ALL SELECT 1 FROM clock WHERE ticket_id = :ticket AND missed_at >= :at LIMIT 1"
    )
    return db.execute(later, ticket=ticket_id, at=stamp(at)).fetchone() is not None


def told(
    op: Operation,
    ticket: Ticket,
    before: History,
    event: str = "",
    promises: Mapping[str, Promise] | None = None,
    instead: Instead | None = None,
    visit: int | None = None,
) -> list[Change]:
    """Write what it does to the clocks that something was told of `op.at`: an `event`, which may have set terms.

    Without an event it is a hold or a visit, which is written. `before` is what was known; `instead` are other terms
    for entries that gave some, `visit` is the one whose step it is. Returns the effects as the journal keeps them.
    Raises as `clock_rows.judged` does.
    """
    after = history(op.db, op.policy, ticket, op.now, instead)
    if event:
        after = after._replace(events=[*after.events, Event(op.at, event, promises, visit)])
    return retold(op, ticket, before, after, event)


def retold(op: Operation, ticket: Ticket, before: History, after: History, event: str = "") -> list[Change]:
    """Write how the clocks differ when the history is `after` and not `before`. Returns and raises as `told` does."""
    kept = dict(_keyed([clock for clock in clock_rows.of_ticket(op.db, ticket.id) if clock.stopped_by != _CORRECTED]))
    was = dict(_keyed(replayed(before, op.policy.calendar, op.now)))
    clocks = replayed(after, op.policy.calendar, op.now)
    keys = _matched(was, clocks)
    stood = dict(zip(keys, spans(after, op.policy.calendar), strict=True))
    changed: list[tuple[Clock | None, Clock, Sequence[Span]]] = []
    for which, clock in zip(keys, clocks, strict=True):
        if clock != was.get(which):
            old = kept.get(which)
            new = clock_rows.judged(op, ticket, old, _as_kept(clock, old), event, late=True) if old else clock
            changed.append((old, new, stood[which]))
    for which in (was.keys() - stood.keys()) & kept.keys():
        old = kept[which]
        ended = min(old.stopped_at or op.at, op.at)  # what had stopped was not going on until now
        void = machine.voided(old, _CORRECTED, ended)  # by no ending, which a reopening would take back
        changed.append((old, clock_rows.judged(op, ticket, old, void, event, late=True), [_whole(void)]))
    clock_rows.keep_whole(op, ticket, changed)
    effects = [effect for old, new, _spans in changed for effect in differences(old, new)]
    return clock_rows.told(op, ticket, effects, [(old, new) for old, new, _spans in changed])


def broken_by(op: Operation, before: History, after: History) -> set[str]:
    """The targets of which a promise would be broken that is not, if the history were `after` and not `before`."""
    was = dict(_keyed(replayed(before, op.policy.calendar, op.now)))
    clocks = replayed(after, op.policy.calendar, op.now)
    return {
        clock.target
        for which, clock in zip(_matched(was, clocks), clocks, strict=True)
        if clock.broken(op.now) and not (which in was and was[which].broken(op.now))
    }


def _keyed(clocks: Sequence[Clock]) -> Iterator[tuple[Key, Clock]]:
    count: Counter[str] = Counter()
    for clock in clocks:
        yield (clock.target, count[clock.target]), clock
        count[clock.target] += 1


def _matched(was: Mapping[Key, Clock], clocks: Sequence[Clock]) -> list[Key]:
    """For each of the clocks which one it was: that of its target with the same start, else the next that is left."""
    left = list(was.items())
    found: list[Key | None] = []
    for clock in clocks:
        began = (clock.target, clock.started_at)
        same = next((which for which, each in left if (each.target, each.started_at) == began), None)
        left = [each for each in left if each[0] != same]
        found.append(same)
    keys = []
    for place, (clock, which) in enumerate(zip(clocks, found, strict=True)):
        if which is None:
            which = next((each for each, _clock in left if each[0] == clock.target), (clock.target, len(was) + place))
            left = [each for each in left if each[0] != which]
        keys.append(which)
    return keys


def _as_kept(clock: Clock, old: Clock) -> Clock:
    return clock._replace(id=old.id, entered_by=old.entered_by, entered_at=old.entered_at, entered_why=old.entered_why)


def _whole(clock: Clock) -> Span:
    return Span(clock.started_at, clock.stopped_at, clock.due_at, held=False)


def _events(promise: Promise) -> tuple[str, ...]:
    return (promise.starts, *promise.words.stops) if promise.words else (promise.starts,)


def _assumed(db: Db, ticket_id: str, promises: Mapping[str, Promise]) -> dict[str, Promise]:
    """What the policy promises now, in the words of the clocks that there are."""
    words = {clock.target: clock_rows.wording(clock) for clock in clock_rows.of_ticket(db, ticket_id)}
    return {target: promise._replace(words=words.get(target, promise.words)) for target, promise in promises.items()}
