"""The promise machine against a ticket lived minute by minute, for random histories of events, holds and terms."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from hypothesis import example, given, settings
from hypothesis import strategies as st

from svcdesk.sla import Calendar, Duration, machine
from svcdesk.sla.clock import FROM_NOW, FROM_START, Clock, Effect, Promise, Wording
from svcdesk.sla.history import Event, History, replayed
from svcdesk.sla.holds import RESOLVED, Hold
from tests.sla.minutes import HOURS, Life, at, minute_of

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
OFFICE = Calendar("UTC", dict.fromkeys(DAYS, HOURS))

Steps = list[tuple[int, str]]


def promise(
    target: str,
    starts: str,
    stops: str,
    within: str,
    pauses: tuple[str, ...] | None = None,
    reopening: str = "continue",
    on_change: str = FROM_START,
    recurs: bool = False,
) -> Promise:
    words = Wording("a", Duration.parse(within), "office", tuple(stops.split()), pauses) if within != "none" else None
    return Promise(target, starts, reopening, words, on_change, recurs)


def terms(*promises: Promise) -> dict[str, Promise]:
    return {each.target: each for each in promises}


TERMS = {
    "plain": terms(
        promise("answer", "logged", "answered resolved", "30m", ()),
        promise("solve", "logged", "resolved", "2h", ("customer", "parts")),
        promise("look", "logged", "seen", "5h clock"),
        promise("form", "answered", "seen resolved", "40m"),
        promise("call", "resolved", "closed", "1h"),
        promise("end", "logged", "closed", "3h", None, "restart"),
        promise("again", "reopened", "seen", "45m clock"),
        promise("twice", "logged", "closed reopened", "4h"),
        promise("heard", "logged", "answered resolved", "2h", None, "stays"),
        promise("status", "logged", "answered seen resolved", "50m", recurs=True),
    ),
    "other": terms(
        promise("answer", "logged", "answered resolved", "15m clock", ("customer",)),
        promise("solve", "logged", "resolved", "1h30m", (), "restart"),
        promise("look", "logged", "seen", "none"),
        promise("form", "assigned", "seen", "10m clock"),
        promise("call", "closed", "reopened", "2h"),
        promise("end", "logged", "closed", "3h", ("parts",), "restart"),
        promise("news", "answered", "answered resolved", "4h clock"),
        promise("heard", "logged", "answered resolved", "1h", None, "stays", FROM_NOW),
        promise("status", "logged", "answered resolved", "20m clock", ("parts",), "restart", FROM_NOW, recurs=True),
    ),
    "little": terms(
        promise("solve", "logged", "resolved", "2h", ("customer", "parts")),
        promise("again", "reopened", "seen reopened", "45m clock", None, "restart"),
        promise("heard", "logged", "answered", "50m", ("customer",), "stays"),
        promise("form", "assigned", "seen", "20m", ("parts",)),
    ),
}  # fmt: skip
EVENTS = ("answered", "seen", "assigned")
ACTIONS = (*EVENTS, "hold customer", "hold parts", "resume", "resolve", "close", "reopen", "cancel")


class Case:
    """A ticket by values alone, led through its history as the desk's verbs do it."""

    def __init__(self, promises: Mapping[str, Promise]) -> None:
        self.promises = promises
        self.holds: list[Hold] = []
        self.visits: list[datetime] = []
        self.last_at: dict[str, datetime] = {}
        self.clocks: list[Clock] = []
        self.ended_at: datetime | None = None
        self.classed_since = False  # whether it was given other terms since it ended
        self.state = "open"
        self.events: list[Event] = []

    def calendar(self, _key: str) -> Calendar:
        return OFFICE

    def do(self, action: str, now: datetime) -> None:
        word, _blank, more = action.partition(" ")
        if word == "hold":
            self._became(machine.misses_noted(self.clocks, now))
            self.holds.append(Hold(more, now, None))
            self._became(machine.holds_changed(self.clocks, self))
            self.state = "held"
        elif word == "resume":
            self._go_on(now)
        elif word == "resolve":
            self._end("resolved", now)
            self._happened("resolved", now)
        elif word == "close":
            self.state = "closed"
            self._happened("closed", now)
        elif word == "cancel":
            self._end("cancelled", now)
            self._tell("cancelled", now)
            self._became(machine.dropped(self.clocks, "cancelled", now))
        elif word == "reopen":
            assert self.ended_at
            self.holds[-1] = self.holds[-1]._replace(until=now)
            self.state = "open"
            self._tell("reopened", now)
            self._became(machine.reopened(self.clocks, self, now))
            if self.classed_since:
                self._became(machine.reworded(self.clocks, self, "reopened", False, now))
            self.classed_since = False
        elif word == "terms":
            self.promises = TERMS[more]
            self.events.append(Event(now, "classified", self.promises))
            live = self.state in ("open", "held")
            self.classed_since = not live
            self._became(machine.reworded(self.clocks, self, "classified", live, now))
        else:
            self._happened(word, now)

    def _end(self, state: str, now: datetime) -> None:
        if self.state == "held":
            self._became(machine.misses_noted(self.clocks, now))
            self._go_on(now)
        self.state, self.ended_at = state, now
        self.holds.append(Hold(RESOLVED, now, None))

    def _go_on(self, now: datetime) -> None:
        self.holds[-1] = self.holds[-1]._replace(until=now)
        self.state = "open"
        self._became(machine.holds_changed(self.clocks, self))

    def _happened(self, event: str, now: datetime) -> None:
        self._tell(event, now)
        self._became(machine.happened(self.clocks, self, event, now))

    def _tell(self, event: str, now: datetime) -> None:
        self.events.append(Event(now, event))
        self.last_at[event] = now

    def _became(self, result: tuple[list[Clock], list[Effect]]) -> None:
        after, effects = result
        check_effects(self.clocks, after, effects)
        self.clocks = [clock._replace(id=f"clock {place}") for place, clock in enumerate(after)]


def possible(state: str, action: str) -> bool:
    word = action.partition(" ")[0]
    if word == "hold":
        return state == "open"
    if word == "resume":
        return state == "held"
    if word in ("resolve", "cancel"):
        return state in ("open", "held")
    if word == "close":
        return state == "resolved"
    return state not in ("open", "held") if word == "reopen" else True


def lead(life: Life, action: str) -> None:
    word, _blank, more = action.partition(" ")
    if word == "hold":
        life.hold(more)
    elif word == "terms":
        life.terms(TERMS[more])
    elif word == "close":
        life.event("closed")
    elif word in ("resume", "resolve", "cancel", "reopen"):
        getattr(life, word)()
    else:
        life.event(word)


def check_effects(before: list[Clock], after: list[Clock], effects: list[Effect]) -> None:
    """Every clock that is another afterwards has told so, but for a tier of another name; the last word is right."""
    told = {effect.clock.id: effect.clock for effect in effects if effect.clock.id}
    for old, new in zip(before, after, strict=False):
        assert (old.id, old.target, old.started_at) == (new.id, new.target, new.started_at)
        assert new == told.get(new.id, old)
        if old.missed_at:
            assert new.missed_at == old.missed_at
            assert new.outcome in (None, "missed")
    for new in after[len(before) :]:
        assert new in [effect.clock for effect in effects]


def check_same(clocks: list[Clock], life: Life) -> None:
    """What the machine knows of every promise is what has been lived."""
    assert len(clocks) == len(life.clocks)
    for clock, lived in zip(clocks, life.clocks, strict=True):
        seen = (clock.target, minute_of(clock.started_at), clock.outcome, clock.stopped_by)
        assert seen == (lived.target, lived.started, lived.outcome, lived.stopped_by)
        assert (minute_of(clock.stopped_at) if clock.stopped_at else None) == lived.stopped
        assert clock.broken(at(life.now)) == (lived.broken is not None or lived.outcome == "missed")
        if clock.outcome == "missed":
            assert clock.missed_at == at(lived.due if lived.broken is None else lived.broken)  # type: ignore[arg-type]
        elif clock.running:
            assert clock.held == (life.waits(lived))
            if not clock.held and not clock.missed_at:
                assert minute_of(clock.due_at) == lived.would_be_due(life.now)
    running = [clock.target for clock in clocks if clock.running]
    assert len(running) == len(set(running)), "a promise runs twice"


def plain(clock: Clock) -> Clock:
    going_on = clock.running and not clock.held
    held = clock.running and clock.held
    return clock._replace(id="", held=held, due_at=clock.due_at if going_on else at(0))


def histories(*actions: str) -> st.SearchStrategy[Steps]:
    return st.lists(st.tuples(st.sampled_from((0, 1, 7, 45, 61, 240, 700)), st.sampled_from(actions)), max_size=12)


@settings(max_examples=500)
@given(first=st.sampled_from(sorted(TERMS)), steps=histories(*ACTIONS, *(f"terms {name}" for name in TERMS)))
@example(
    first="plain", steps=[(540, "hold customer"), (30, "resume"), (700, "resolve"), (240, "close"), (61, "reopen")]
)
@example(first="other", steps=[(540, "resolve"), (0, "reopen"), (0, "hold parts"), (0, "resolve"), (0, "reopen")])
@example(first="little", steps=[(1, "hold customer"), (45, "terms other"), (0, "resume")])
def test_a_life_minute_by_minute(first: str, steps: Steps) -> None:
    case, life = Case(TERMS[first]), Life(TERMS[first])
    case.do("logged", at(0))
    life.event("logged")
    for minutes, action in steps:
        life.until(life.now + minutes)
        if possible(case.state, action):
            case.do(action, at(life.now))
            lead(life, action)
            check_same(case.clocks, life)
    life.until(life.now + 100)
    check_same(case.clocks, life)


@settings(max_examples=250)
@given(first=st.sampled_from(sorted(TERMS)), steps=histories(*ACTIONS, *(f"terms {name}" for name in TERMS)))
@example(first="plain", steps=[(0, "hold customer"), (1, "resolve"), (700, "reopen")])
# other terms in the very minute in which it is reopened
@example(
    first="plain",
    steps=[(0, "hold customer"), (700, "answered"), (700, "resolve"), (700, "terms other"), (0, "reopen")],
)
def test_a_history_is_replayed_as_it_was_lived(first: str, steps: Steps) -> None:
    case, now = Case(TERMS[first]), 0
    case.do("logged", at(0))
    for minutes, action in steps:
        now += minutes
        if possible(case.state, action):
            case.do(action, at(now))
    clocks, _effects = machine.misses_noted(case.clocks, at(now))
    history = History(TERMS[first], case.events, case.holds)
    found = replayed(history, case.calendar, at(now))
    # within one moment holds come first, all at once: what a clock that does not go on says of its due time may differ
    assert [plain(clock) for clock in found] == [plain(clock) for clock in clocks]
