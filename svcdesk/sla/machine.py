"""The promise machine: what an event, a hold, a change of terms or a reopening does to the clocks of a ticket.

Each function takes the clocks as they are and gives them back as they are afterwards, in the same places, those that
have begun at the end; with them the effects, in the order in which they are told. Nothing is read, written or
remembered here: what counts beside the clocks is asked of a `Case`. All times are UTC.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from svcdesk.sla.clock import ENDINGS, FROM_NOW, Clock, Effect, begins, rests_when_ended
from svcdesk.sla.holds import after as after_holds
from svcdesk.sla.holds import heeded, spans, stopped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Protocol

    from svcdesk.sla.calendar import Calendar
    from svcdesk.sla.clock import Promise, Wording
    from svcdesk.sla.holds import Hold

    class Case(Protocol):
        """What the promises of one ticket depend on beside events."""

        @property
        def holds(self) -> Sequence[Hold]:
            """The holds that are known, oldest first."""

        @property
        def visits(self) -> Sequence[datetime]:
            """When each visit that was agreed is due, in the order of agreeing; the last one counts."""

        @property
        def last_at(self) -> Mapping[str, datetime]:
            """Event → when it happened last."""

        @property
        def promises(self) -> Mapping[str, Promise]:
            """Target → what the terms make of it for this ticket."""

        def calendar(self, key: str, /) -> Calendar:
            """The working hours of that name."""

    Result = tuple[list[Clock], list[Effect]]


def misses_noted(clocks: Sequence[Clock], now: datetime) -> Result:
    """Note which running promises are broken by `now`; what is noted once stays missed."""
    return _each(clocks, lambda clock: _missed(clock, now))


def happened(clocks: Sequence[Clock], case: Case, event: str, at: datetime) -> Result:
    """The event came at `at`: it stops the clocks that it stops, and starts what it starts.

    Other promises are judged as of then. What resolving does not end stands still from then on, as in a hold, where
    only work on an open ticket could fulfil it. Closing ends whatever it did not begin: it is missed when it was past
    due by then, else void. A target of which a clock runs starts no second one; one that recurs is started
    by what fulfils it, too. Events are told to the minute: one that comes in the very minute in which its like started
    a clock is the same, and does not fulfil that again.
    """
    after, running, fulfilled = list(clocks), set(), set()
    misses, stops, starts, stands = [], [], [], []
    for place, clock in enumerate(clocks):
        if not clock.running:
            continue
        if event in clock.stops and not _the_same(clock, at):
            stops.append(effect := _stop(clock, case, event, at))
            after[place] = effect.clock
            fulfilled.add(clock.target)
            continue
        if event == "closed" and clock.started_by not in ENDINGS:
            stops.append(effect := _given_up(clock, event, at))
            after[place] = effect.clock
            continue
        running.add(clock.target)
        if missed := _missed(clock, at):
            misses.append(missed)
            after[place] = missed.clock
        if event == "resolved" and not clock.held and rests_when_ended(clock.started_by, clock.stops):
            stands.append(effect := _moved(after[place], "held", clock.due_at, held=True))
            after[place] = effect.clock
    for promise in case.promises.values():
        again = promise.recurs and promise.target in fulfilled and event not in ENDINGS
        due_to_start = (again or promise.starts == event) and promise.target not in running
        if due_to_start and (started := _start(case, promise, event, at)):
            starts.append(started)
            after.append(started.clock)
    return after, misses + stops + stands + starts


def holds_changed(clocks: Sequence[Clock], case: Case) -> Result:
    """A hold began or ended: the clocks that heed it stand still, or go on with what was left."""

    def settled(clock: Clock) -> Effect | None:
        if not clock.running or (held := _stopped(clock, case)) == clock.held:
            return None
        return _moved(clock, "held", clock.due_at, held) if held else _goes_on(clock, case, "resumed")

    return _each(clocks, settled)


def realigned(clocks: Sequence[Clock], case: Case, now: datetime) -> Result:
    """Another visit was agreed: every running promise that is not broken by `now` is due as is right today.

    One whose agreed time had passed during a hold has waited for this: it is not broken, whoever noted it meanwhile.
    What was ordered in that very moment was ordered for the visit, whichever of the two was entered first.
    """
    noted, misses = _each(clocks, lambda clock: None if _lapsed(clock, case) else _missed(clock, now))

    def moved(clock: Clock) -> Effect | None:
        clock = clock._replace(missed_at=None) if _lapsed(clock, case) else clock
        if clock.started_by == "ordered" and clock.started_at == now and (promise := case.promises.get(clock.target)):
            words = _words(case, promise, clock.started_by, now)
            clock = clock._replace(within=words.within) if words else clock
        if not clock.running or clock.missed_at or (due := _due_again(clock, case)) == clock.due_at:
            return None
        return _moved(clock, "moved", due, clock.held)

    after, moves = _each(noted, moved)
    return after, misses + moves


def reworded(clocks: Sequence[Clock], case: Case, event: str, live: bool, at: datetime) -> Result:
    """The terms changed at `at`, by `event`: running clocks with another wording are worked out again, holds kept.

    They count from their own start or from the change, as the new terms say; what would be over by the change counts
    from it. A promise that was broken by then keeps the wording that was broken; one that the new terms do not make is
    void; one that only they make starts from its own event, if that has been and the ticket is `live`.
    """
    noted, misses = misses_noted(clocks, at)

    def new_words(clock: Clock) -> Effect | None:
        if not clock.running or clock.missed_at:
            return None
        promise = case.promises.get(clock.target)
        words = _words(case, promise, clock.started_by, clock.started_at) if promise else None
        if not promise or not words or not begins(clock.started_by, promise.starts, words.stops, promise.recurs):
            return _void(clock, event, at)
        new = clock._replace(**words._asdict())
        if new._replace(tier=clock.tier) != clock:
            start = at if promise.on_change == FROM_NOW else clock.started_at
            new = _counted(new, case, max(start, clock.started_at), at)
        else:
            new = new._replace(due_at=_due_again(new, case), held=_stopped(new, case))
        if (new.held, new.due_at) != (clock.held, clock.due_at):
            change = "moved" if new.held == clock.held else "held" if new.held else "resumed"
            return Effect(change, new, clock.due_at if new.due_at != clock.due_at else None)
        if new == clock:
            return None
        return Effect("reworded" if new._replace(tier=clock.tier) != clock else None, new)

    after, changes = _each(noted, new_words)
    starts = []
    if live:
        known = {clock.target for clock in after if clock.outcome != "void"}
        for promise in case.promises.values():
            would = None if promise.target in known else _would_have_started(case, promise)
            if would and (started := _start(case, promise, promise.starts, would)):
                starts.append(Effect("started", _counted(started.clock, case, would, at)))
    return [*after, *(effect.clock for effect in starts)], [*misses, *changes, *starts]


def reopened(clocks: Sequence[Clock], case: Case, at: datetime) -> Result:
    """The ticket was reopened at `at`: promises that its ending had stopped go on, are given anew or stay as they are.

    The time in between is one of the holds already. What the ending made void goes on in any case. Promises that the
    ending had started are void, unless they are broken by then. Then reopening is an event as others are.
    """
    noted, misses = misses_noted(clocks, at)
    # of several for one target only the last was stopped by this ending, unless another has begun since
    last = {clock.target: place for place, clock in enumerate(noted)}
    last |= {clock.target: place for place, clock in enumerate(noted) if clock.running}
    after, begun, effects = list(noted), [], misses
    for place, clock in enumerate(noted):
        effect = None
        if clock.running:
            effect = _carried_on(clock, case, at)
        elif clock.stopped_by in ENDINGS and last[clock.target] == place:
            promise = case.promises.get(clock.target)
            reopening = promise.reopening if promise else "continue"
            if promise and reopening == "restart":
                if started := _start(case, promise, promise.starts, at):
                    begun.append(started.clock)
                    effects.append(started)
            elif reopening != "stays" or clock.outcome == "void":
                effect = _goes_on(clock._replace(stopped_by=None, stopped_at=None, outcome=None), case, "resumed")
        if effect:
            after[place] = effect.clock
            effects.append(effect)
    after, more = happened([*after, *begun], case, "reopened", at)
    return after, effects + more


def visit_cancelled(
    clocks: Sequence[Clock], case: Case, gone: Mapping[str, datetime], others: Sequence[Mapping[str, datetime]],
    at: datetime,
) -> Result:  # fmt: skip
    """Cancel a visit at `at`: give up the clocks that its steps (`gone`) started; those past due by then are missed.

    A clock that a step of another visit starts, too, runs from that step. `others` are the steps of the visits that
    were not cancelled; a visit that has already fulfilled the promise does not count.
    """

    def ran_from_it(clock: Clock) -> bool:
        return clock.running and gone.get(clock.started_by) == clock.started_at

    noted, misses = _each(clocks, lambda clock: None if ran_from_it(clock) else _missed(clock, at))
    after, given_up, starts = list(noted), list[Effect](), list[Effect]()
    for place, clock in enumerate(noted):
        if not ran_from_it(clock):
            continue
        given_up.append(effect := _given_up(clock, "visit cancelled", at))
        after[place] = effect.clock
        taken = [
            each[clock.started_by] for each in others if clock.started_by in each and not each.keys() & clock.stops
        ]
        promise = case.promises.get(clock.target)
        if taken and promise and (started := _start(case, promise, clock.started_by, min(taken))):
            starts.append(Effect("started", _counted(started.clock, case, min(taken), at)))
    return [*after, *(effect.clock for effect in starts)], [*misses, *given_up, *starts]


def dropped(clocks: Sequence[Clock], event: str, at: datetime) -> Result:
    """The ticket needs nothing any more at `at`: what runs is missed when it was past due by then, else void."""
    return _each(clocks, lambda clock: _given_up(clock, event, at) if clock.running else None)


def merged(clocks: Sequence[Clock], event: str, at: datetime) -> Result:
    """The ticket is a duplicate of another, as is known at `at`: all its promises are void, they are the other's."""
    after = [
        voided(clock, event, at) if clock.running else clock._replace(missed_at=None, outcome="void")
        for clock in clocks
    ]
    return after, [Effect("void", new) for old, new in zip(clocks, after, strict=True) if old.outcome != "void"]


def voided(clock: Clock, event: str, at: datetime) -> Clock:
    """The clock, void since `at`, because `event` shows that it should never have started."""
    return _void(clock._replace(missed_at=None), event, at).clock


def _each(clocks: Sequence[Clock], decide: Callable[[Clock], Effect | None]) -> Result:
    """The clocks, each as `decide` says that it is afterwards, and the effects that are told."""
    after, effects = list(clocks), []
    for place, clock in enumerate(clocks):
        if effect := decide(clock):
            after[place] = effect.clock
            if effect.change:
                effects.append(effect)
    return after, effects


def _words(case: Case, promise: Promise, event: str, at: datetime) -> Wording | None:
    """What is promised by an `event` that was `at` that moment."""
    words = promise.words
    if words is None or words.within.kind == "appointment":
        # who promises to come as agreed promises nothing until something is agreed
        return words if case.visits else None
    if event == "ordered" and case.visits and case.visits[-1] > case.calendar(words.calendar).due(at, words.within):
        from svcdesk.sla.durations import Duration  # most orders are for at once

        return words._replace(within=Duration("appointment", 0))  # nobody has to be there before the time agreed
    return words


def _the_same(clock: Clock, at: datetime) -> bool:
    """Whether what happens at `at` is what started the clock, told again: one of those that stop it, in its minute."""
    return clock.started_by in clock.stops and at.replace(second=0) <= clock.started_at


def _start(case: Case, promise: Promise, event: str, at: datetime) -> Effect | None:
    words = _words(case, promise, event, at)
    if words is None:
        return None
    clock = Clock(
        id="",
        target=promise.target,
        tier=words.tier,
        within=words.within,
        calendar=words.calendar,
        stops=words.stops,
        pauses=words.pauses,
        started_by=event,
        started_at=at,
        counted_from=at,
        stopped_by=None,
        stopped_at=None,
        missed_at=None,
        outcome=None,
        due_at=at,
        held=False,
    )
    return Effect("started", clock._replace(due_at=_due(clock, case, at), held=_stopped(clock, case)))


def _stop(clock: Clock, case: Case, event: str, at: datetime) -> Effect:
    # a promise that was missed keeps the due time that it missed, whatever was on hold or agreed later
    moved = clock.held and not clock.missed_at
    due = _due(clock, case, clock.counted_from, at) if moved else clock.due_at
    stopped_at = max(at, clock.started_at)
    missed_at = clock.missed_at or (due if due < stopped_at else None)
    outcome = "missed" if missed_at else "met"
    return Effect(
        outcome,
        clock._replace(stopped_by=event, stopped_at=stopped_at, missed_at=missed_at, outcome=outcome, due_at=due),
    )


def _carried_on(clock: Clock, case: Case, at: datetime) -> Effect | None:
    """What reopening does to a clock that no ending had stopped."""
    if clock.started_by in ENDINGS:
        return None if clock.missed_at else _void(clock, "reopened", at)
    if clock.held:
        return _goes_on(clock, case, "resumed")
    return None if clock.missed_at or _due_again(clock, case) == clock.due_at else _goes_on(clock, case, "moved")


def _goes_on(clock: Clock, case: Case, change: str) -> Effect:
    due = clock.missed_at or _due_again(clock, case)  # a missed due time never moves
    if clock.within.kind == "appointment" and case.visits and due not in (clock.due_at, case.visits[-1]):
        change = "lapsed"
    return _moved(clock, change, due, _stopped(clock, case))


def _lapsed(clock: Clock, case: Case) -> bool:
    """Whether the time agreed before the last one had passed during a hold: it was due only when that ended."""
    if clock.within.kind != "appointment" or not clock.running or len(case.visits) < 2:
        return False
    agreed = case.visits[-2]
    due = after_holds(agreed, spans(heeded(case.holds, clock.started_by, clock.stops), clock.pauses, agreed))
    return due != agreed and due == (clock.missed_at or clock.due_at)


def _given_up(clock: Clock, event: str, at: datetime) -> Effect:
    missed_at = clock.missed_at or (clock.due_at if clock.broken(at) else None)
    if not missed_at:
        return _void(clock, event, at)
    stopped_at = max(at, clock.started_at)
    ended = clock._replace(stopped_by=event, stopped_at=stopped_at, missed_at=missed_at, outcome="missed")
    return Effect("missed", ended)


def _void(clock: Clock, event: str, at: datetime) -> Effect:
    stopped_at = max(at, clock.started_at)
    return Effect("void", clock._replace(stopped_by=event, stopped_at=stopped_at, outcome="void"))


def _missed(clock: Clock, now: datetime) -> Effect | None:
    if clock.missed_at or not clock.running or clock.held or clock.due_at >= now:
        return None
    return Effect("missed", clock._replace(missed_at=clock.due_at))


def _moved(clock: Clock, change: str, due: datetime, held: bool) -> Effect:
    return Effect(change, clock._replace(due_at=due, held=held), clock.due_at if due != clock.due_at else None)


def _counted(clock: Clock, case: Case, start: datetime, at: datetime) -> Clock:
    """The clock as its words have it when it counts from `start`, or from `at` when it would be due by then."""
    if _due(clock, case, start, at) <= at and clock.within.kind != "appointment":
        start = at
    return clock._replace(counted_from=start, due_at=_due(clock, case, start), held=_stopped(clock, case))


def _stopped(clock: Clock, case: Case) -> bool:
    return stopped(heeded(case.holds, clock.started_by, clock.stops), clock.pauses)


def _due_again(clock: Clock, case: Case) -> datetime:
    return _due(clock, case, clock.counted_from)


def _due(clock: Clock, case: Case, since: datetime, now: datetime | None = None) -> datetime:
    # a hold that lasts is counted up to `now`; without it the due time is what it was when that hold began
    pauses = spans(heeded(case.holds, clock.started_by, clock.stops), clock.pauses, now or since) if case.holds else ()
    if clock.within.kind == "appointment":
        return after_holds(case.visits[-1], pauses) if case.visits else since
    return case.calendar(clock.calendar).due(since, clock.within, pauses)


def _would_have_started(case: Case, promise: Promise) -> datetime | None:
    # had the terms been so all along; None when its event has not been, or when what stops it has been too;
    # the ticket is live, so that any ending it had was taken back
    last = {event: at for event, at in case.last_at.items() if event not in ENDINGS}
    started = last.get(promise.starts)
    if started is None or promise.words is None:
        return None
    return None if any(stop in last and last[stop] >= started for stop in promise.words.stops) else started
