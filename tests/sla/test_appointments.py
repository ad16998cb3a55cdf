"""Promises of an agreed time: no hold moves it, and a time that passed during a hold waits for another."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from svcdesk.sla import Calendar, Duration, machine
from svcdesk.sla.clock import Clock, Effect, Promise, Wording
from svcdesk.sla.history import Event, History, replayed
from svcdesk.sla.holds import RESOLVED, Hold

OFFICE = Calendar("UTC", {"mon": [("09:00", "17:00")]})
START = datetime(2026, 2, 2, tzinfo=UTC)


def at(minute: int) -> datetime:
    return START + timedelta(minutes=minute)


def visit(pauses: tuple[str, ...] | None = None) -> Promise:
    words = Wording("a", Duration("appointment", 0), "office", ("arrived",), pauses)
    return Promise("visit", "appointed", "continue", words)


class Case:
    """A ticket by values alone."""

    def __init__(self, promise: Promise) -> None:
        self.promises = {promise.target: promise}
        self.holds: list[Hold] = []
        self.visits: list[datetime] = []
        self.last_at: dict[str, datetime] = {}
        self.clocks: list[Clock] = []
        self.effects: list[Effect] = []

    def calendar(self, _key: str) -> Calendar:
        return OFFICE

    @property
    def clock(self) -> Clock:
        [clock] = self.clocks
        return clock

    def became(self, result: tuple[list[Clock], list[Effect]]) -> None:
        self.clocks, self.effects = result

    def agree(self, minute: int, due: int) -> None:
        self.visits.append(at(due))
        self.became(machine.realigned(self.clocks, self, at(minute)))
        if not self.clocks:
            self.became(machine.happened(self.clocks, self, "appointed", at(minute)))

    def hold(self, minute: int, reason: str = "customer") -> None:
        self.became(machine.misses_noted(self.clocks, at(minute)))
        self.holds.append(Hold(reason, at(minute), None))
        self.became(machine.holds_changed(self.clocks, self))

    def resume(self, minute: int) -> None:
        self.holds[-1] = self.holds[-1]._replace(until=at(minute))
        self.became(machine.holds_changed(self.clocks, self))

    def arrive(self, minute: int) -> None:
        self.became(machine.happened(self.clocks, self, "arrived", at(minute)))

    def sweep(self, minute: int) -> None:
        self.became(machine.misses_noted(self.clocks, at(minute)))


def agreed(due: int, pauses: tuple[str, ...] | None = None) -> Case:
    case = Case(visit(pauses))
    case.agree(0, due)
    return case


def test_no_hold_moves_what_was_agreed() -> None:
    case = agreed(100)
    for hold, resume in ((10, 20), (30, 100)):
        case.hold(hold)
        case.resume(resume)
        assert (case.clock.due_at, case.effects[0].change, case.effects[0].was) == (at(100), "resumed", None)


def test_a_time_that_passed_during_a_hold_is_due_when_the_hold_ends() -> None:
    case = agreed(100)
    case.hold(70)
    case.sweep(1000)
    assert not case.clock.broken(at(1000)), "it stands still"
    case.resume(1500)
    [effect] = case.effects
    assert (effect.change, effect.was, case.clock.due_at) == ("lapsed", at(100), at(1500))
    assert not case.clock.broken(at(1500))
    case.sweep(1501)
    assert case.clock.missed_at == at(1500)
    case.hold(1510)
    case.resume(1520)
    assert [(effect.change, effect.was) for effect in case.effects] == [("resumed", None)], "it lapses once"
    assert case.clock.due_at == at(1500)


def test_a_new_time_is_what_a_lapsed_one_waited_for_whether_its_miss_was_noted_or_not() -> None:
    for swept in (False, True):
        case = agreed(100)
        case.hold(70)
        case.resume(1500)
        if swept:
            case.sweep(1505)
        case.agree(1510, 2000)
        assert (case.clock.due_at, case.clock.missed_at) == (at(2000), None)
        assert [effect.change for effect in case.effects] == ["moved"]
        # that one is like any other: missed, a third changes nothing
        case.sweep(2001)
        case.agree(2010, 3000)
        assert case.clock.missed_at == at(2000)


def test_a_miss_before_the_hold_stays() -> None:
    case = agreed(100)
    case.hold(101)
    case.resume(1500)
    case.agree(1510, 2000)
    assert case.clock.missed_at == at(100)


def test_a_miss_that_was_noted_before_the_hold_was_entered_stays() -> None:
    case = agreed(100)
    case.sweep(150)
    case.hold(70)
    case.resume(1500)
    case.agree(1510, 2000)
    assert case.clock.missed_at == at(100)


def test_a_hold_that_ends_at_the_agreed_time_excuses_nothing_after_it() -> None:
    case = agreed(100)
    case.hold(70)
    case.resume(100)
    case.agree(110, 2000)
    assert case.clock.missed_at == at(100)


def test_one_agreed_while_held() -> None:
    case = agreed(100)
    case.hold(70)
    case.agree(200, 300)  # when the first was over already
    assert (case.clock.due_at, case.clock.held, case.clock.missed_at) == (at(300), True, None)
    case.resume(250)
    assert (case.effects[0].change, case.clock.due_at) == ("resumed", at(300))
    first = Case(visit())
    first.hold(10)
    first.agree(20, 50)
    first.resume(60)
    assert (first.effects[0].change, first.clock.due_at) == ("lapsed", at(60))


def test_a_hold_that_does_not_stop_the_promise_excuses_nothing() -> None:
    case = agreed(100, pauses=("parts",))
    case.hold(70, "customer")
    case.sweep(150)
    assert case.clock.missed_at == at(100)


def test_one_who_arrives_while_it_is_held_is_not_late() -> None:
    case = agreed(100)
    case.hold(70)
    case.arrive(150)
    assert (case.clock.outcome, case.clock.due_at) == ("met", at(150))


def test_a_time_that_passed_between_resolving_and_reopening() -> None:
    case = agreed(100)
    ends = case.clock._replace(stops=("arrived", "resolved"))
    case.became(machine.happened([ends], case, "resolved", at(50)))
    case.holds.append(Hold(RESOLVED, at(50), at(200)))
    case.became(machine.reopened(case.clocks, case, at(200)))
    assert (case.effects[0].change, case.clock.due_at, case.clock.missed_at) == ("lapsed", at(200), None)


class Lived:
    """The promise of one agreed time, minute by minute."""

    def __init__(self) -> None:
        self.due: int | None = None
        self.held = self.lapsed = False
        self.broken: int | None = None
        self.outcome: str | None = None

    def minute(self, now: int) -> None:
        if self.due is not None and self.outcome is None and not self.held and self.due < now and self.broken is None:
            self.broken = self.due

    def agree(self, due: int) -> None:
        if self.outcome is None and (self.broken is None or self.lapsed):
            self.due, self.broken, self.lapsed = due, None, False

    def hold(self) -> None:
        self.held = True

    def resume(self, now: int) -> None:
        self.held = False
        if self.due is not None and self.broken is None and self.due < now and self.outcome is None:
            self.due, self.lapsed = now, True

    def arrive(self) -> None:
        if self.due is not None and self.outcome is None:
            self.outcome = "met" if self.broken is None else "missed"


STEPS = st.lists(st.tuples(st.integers(0, 4), st.sampled_from(("hold", "resume", "agree 1", "agree 5", "arrive"))))


@settings(max_examples=400)
@given(steps=STEPS, swept=st.booleans())
@example(steps=[(0, "agree 1"), (0, "hold"), (3, "resume"), (1, "agree 5"), (9, "arrive")], swept=True)
@example(steps=[(0, "agree 5"), (1, "hold"), (4, "resume"), (0, "hold"), (4, "resume"), (1, "agree 5")], swept=False)
def test_a_visit_lived_minute_by_minute(steps: list[tuple[int, str]], swept: bool) -> None:
    case, life, now = Case(visit()), Lived(), 0
    events: list[Event] = []
    visits: list[tuple[datetime, datetime]] = []
    for minutes, action in steps:
        for passed in range(now + 1, now + minutes + 1):
            life.minute(passed)
            if swept:
                case.sweep(passed)
        now += minutes
        word, _blank, ahead = action.partition(" ")
        if word == "agree" and life.outcome is None and Event(at(now), "appointed") not in events:
            case.agree(now, now + int(ahead))
            life.agree(now + int(ahead))
            visits.append((at(now), at(now + int(ahead))))
            events.append(Event(at(now), "appointed"))
        elif word == "arrive":
            case.arrive(now)
            life.arrive()
            events.append(Event(at(now), "arrived"))
        elif word == "hold" and not life.held:
            case.hold(now)
            life.hold()
        elif word == "resume" and life.held:
            case.resume(now)
            life.resume(now)
    if life.due is None:
        assert not case.clocks
        return
    later = at(now + 1)
    life.minute(now + 1)
    [again] = replayed(History(case.promises, events, case.holds, visits), case.calendar, later)
    for clock in (case.clock, again):
        assert clock.outcome == life.outcome
        assert clock.broken(later) == (life.broken is not None or life.outcome == "missed")
        if clock.broken(later):
            assert (clock.missed_at or clock.due_at) == at(life.broken if life.broken is not None else life.due)


VISITS = [(at(0), at(100))]


@pytest.mark.parametrize(("resumed", "due"), [(1500, 1500), (90, 100)])
def test_a_history_is_replayed_so(resumed: int, due: int) -> None:
    history = History({"visit": visit()}, [Event(at(0), "appointed")], [Hold("customer", at(70), at(resumed))], VISITS)
    [clock] = replayed(history, lambda _key: OFFICE, at(resumed))
    assert clock.due_at == at(due)
