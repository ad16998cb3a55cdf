"""A ticket lived minute by minute: what counts is counted one minute at a time, and nothing is worked out ahead.

Written without the machine, its calendar and its arithmetic, to compare them with. Times are minutes since START.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from svcdesk.sla.clock import Promise, Wording

START = datetime(2026, 2, 12, tzinfo=UTC)
HOURS = [("09:00", "10:30"), ("14:00", "15:00")]  # of every day, in UTC
_OPEN = {*range(9 * 60, 10 * 60 + 30), *range(14 * 60, 15 * 60)}
_ENDINGS = ("resolved", "closed", "cancelled")


def at(minute: int) -> datetime:
    return START + timedelta(minutes=minute)


def minute_of(moment: datetime) -> int:
    minutes, rest = divmod(moment - START, timedelta(minutes=1))
    assert not rest
    return minutes


class Lived:
    """One promise: `used` minutes so far; `due` once all are used; `broken` once a minute more has passed."""

    def __init__(self, target: str, words: Wording, started_by: str, started: int) -> None:
        self.target = target
        self.words = words
        self.started_by = started_by
        self.started = started
        self.counted = started  # from when its time counts: later than its start where changed terms count from then
        self.used = 0
        self.due: int | None = None
        self.broken: int | None = None
        self.outcome: str | None = None
        self.stopped_by: str | None = None
        self.stopped: int | None = None

    @property
    def amount(self) -> int:
        return self.words.within.amount // 60

    def pauses_for(self, reason: str | None) -> bool:
        return reason is not None and (self.words.pauses is None or reason in self.words.pauses)

    def minute(self, minute: int, reason: str | None) -> None:
        """One minute passes, in which the ticket is on hold for `reason`, or is not."""
        is_open = self.words.within.kind == "clock" or minute % 1440 in _OPEN
        if self.due is None and is_open and not self.pauses_for(reason):
            self.used += 1
            if self.used == self.amount:
                self.due = minute + 1

    def would_be_due(self, minute: int) -> int:
        """When it is due if nothing happens from `minute` on."""
        ahead = Lived(self.target, self.words, "", 0)
        ahead.used, ahead.due = self.used, self.due
        while ahead.due is None:
            ahead.minute(minute, None)
            minute += 1
        return ahead.due


class Life:
    """One ticket and its promises, from minute to minute."""

    def __init__(self, promises: Mapping[str, Promise]) -> None:
        self.promises = promises
        self.clocks: list[Lived] = []
        self.now = 0
        self.reason: str | None = None  # it is on hold for
        self.ended: int | None = None
        self.classed_since = False  # whether it was given other terms since it ended
        self.reasons: list[str | None] = []  # minute → it was on hold for
        self.off: set[int] = set()  # minutes between an ending and the reopening
        self.events: list[tuple[int, str]] = []

    def running(self) -> list[Lived]:
        return [clock for clock in self.clocks if clock.outcome is None]

    def until(self, minute: int) -> None:
        while self.now < minute:
            for clock in self.running():
                if not self.stands_still(clock):
                    clock.minute(self.now, self.reason)
            self.reasons.append(self.reason)
            self.now += 1
            self._judge()

    def stands_still(self, clock: Lived) -> bool:
        """Whether nothing can be done about it, because the ticket is ended."""
        work = {"answered", "assigned", "resolved"}  # of the events in these lives
        return self.ended is not None and clock.started_by not in _ENDINGS and set(clock.words.stops) <= work

    def waits(self, clock: Lived) -> bool:
        return clock.pauses_for(self.reason) or self.stands_still(clock)

    def event(self, event: str) -> None:
        self.events.append((self.now, event))
        fulfilled = set()
        for clock in self.running():
            late = clock.broken is not None or (clock.due is not None and clock.due < self.now)
            again = clock.started == self.now and clock.started_by in clock.words.stops  # in one minute it is the same
            if event in clock.words.stops and not again:
                self._stop(clock, event, "missed" if late else "met")
                fulfilled.add(clock.target)
            elif event == "closed" and clock.started_by not in _ENDINGS:
                self._stop(clock, event, "missed" if late else "void")
        going_on = {clock.target for clock in self.running()}
        for promise in self.promises.values():
            again = promise.recurs and promise.target in fulfilled and event not in _ENDINGS
            if (promise.starts == event or again) and promise.target not in going_on:
                self._start(promise, event, self.now)

    def hold(self, reason: str) -> None:
        self.reason = reason

    def resume(self) -> None:
        self.reason = None
        self._judge()

    def resolve(self) -> None:
        self.resume()
        self.ended = self.now
        self.event("resolved")

    def cancel(self) -> None:
        self.resume()
        self.ended = self.now
        for clock in self.running():
            self._stop(clock, "cancelled", "void" if clock.broken is None else "missed")

    def reopen(self) -> None:
        assert self.ended is not None
        self.off |= set(range(self.ended, self.now))
        self.ended = None
        for clock in list(self.clocks):
            of_target = [each for each in self.clocks if each.target == clock.target]
            if clock.outcome is None:
                if clock.broken is None and clock.started_by in _ENDINGS:
                    self._stop(clock, "reopened", "void")
                elif clock.broken is None:
                    self._count_again(clock)
            elif clock.stopped_by in _ENDINGS and clock is self._latest(of_target):
                promise = self.promises.get(clock.target)
                if promise and promise.reopening == "restart":
                    self._start(promise, promise.starts, self.now)
                elif not promise or promise.reopening == "continue" or clock.outcome == "void":
                    clock.outcome = clock.stopped_by = clock.stopped = None
                    self._count_again(clock)
        self._judge()
        self.event("reopened")
        if self.classed_since:
            self._give_words("reopened")
            self._judge()
        self.classed_since = False

    def terms(self, promises: Mapping[str, Promise]) -> None:
        self.promises, self.classed_since = promises, self.ended is not None
        self._give_words("classified")
        if self.ended is None:
            known = {clock.target for clock in self.clocks if clock.outcome != "void"}
            for promise in promises.values():
                if promise.target not in known and (started := self._would_have_started(promise)) is not None:
                    self._start(promise, promise.starts, started)
                    if promise.words:
                        self._count_by_new_terms(self.clocks[-1], started)
        self._judge()

    def _give_words(self, event: str) -> None:
        for clock in self.running():
            if clock.broken is None:
                promise = self.promises.get(clock.target)
                by = {promise.starts} if promise and promise.words else set()
                if promise and promise.words and promise.recurs:
                    by |= set(promise.words.stops)
                if promise and promise.words and clock.started_by in by:
                    if promise.words._replace(tier=clock.words.tier) != clock.words:
                        clock.words = promise.words
                        self._count_by_new_terms(
                            clock, clock.started if promise.on_change == "from start" else self.now
                        )
                    clock.words = promise.words
                else:
                    self._stop(clock, event, "void")

    def _count_by_new_terms(self, clock: Lived, start: int) -> None:
        clock.counted = start
        self._count_again(clock)
        if clock.due is not None and clock.due <= self.now:  # nothing is due before it was promised
            clock.counted = self.now
            self._count_again(clock)

    def _would_have_started(self, promise: Promise) -> int | None:
        starts = [minute for minute, event in self.events if event == promise.starts and event not in _ENDINGS]
        stops = promise.words.stops if promise.words else ()
        later = [event for minute, event in self.events if starts and minute >= starts[-1] and event in stops]
        return None if not starts or set(later) - set(_ENDINGS) else starts[-1]

    def _latest(self, clocks: list[Lived]) -> Lived:
        running = [clock for clock in clocks if clock.outcome is None]
        return running[0] if running else clocks[-1]

    def _start(self, promise: Promise, event: str, started: int) -> None:
        if promise.words:
            clock = Lived(promise.target, promise.words, event, started)
            self._count_again(clock)
            self.clocks.append(clock)

    def _stop(self, clock: Lived, event: str, outcome: str) -> None:
        clock.stopped_by, clock.stopped, clock.outcome = event, self.now, outcome

    def _count_again(self, clock: Lived) -> None:
        clock.used, clock.due = 0, None
        for minute in range(clock.counted, self.now):
            ended = self.stands_still(clock) and self.ended is not None and minute >= self.ended
            if minute not in self.off and not ended:
                clock.minute(minute, self.reasons[minute])

    def _judge(self) -> None:
        for clock in self.running():
            if clock.due is not None and clock.due < self.now and not self.waits(clock):
                clock.broken = clock.broken or clock.due
