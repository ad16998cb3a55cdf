"""The promise machine by hand: one thing happens to a few clocks; what it does to them, and what it tells."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from svcdesk.sla import Calendar, Duration, machine
from svcdesk.sla.clock import Clock, Effect, Promise, Wording
from svcdesk.sla.history import Event, History, replayed
from svcdesk.sla.holds import RESOLVED, Hold

DAYS = ("mon", "tue", "wed", "thu", "fri")
OFFICE = Calendar("UTC", {day: [("09:00", "17:00")] for day in DAYS})


def at(text: str) -> datetime:
    """A moment of February 2026, whose 2nd is a Monday: `2 09:00`."""
    day, time = text.split()
    return datetime.fromisoformat(f"2026-02-{int(day):02d}T{time}").replace(tzinfo=UTC)


def promise(target: str, starts: str, stops: str, within: str, reopening: str = "continue", tier: str = "a") -> Promise:
    return Promise(
        target, starts, reopening, Wording(tier, Duration.parse(within), "office", tuple(stops.split()), None)
    )


class Case:
    """What the machine asks about; what is not given is not."""

    def __init__(
        self,
        *promises: Promise,
        holds: tuple[Hold, ...] = (),
        visits: tuple[str, ...] = (),
        last_at: Mapping[str, str] | None = None,
    ) -> None:
        self.promises = {each.target: each for each in promises}
        self.holds = holds
        self.visits = [at(text) for text in visits]
        self.last_at = {event: at(text) for event, text in (last_at or {}).items()}

    def calendar(self, _key: str) -> Calendar:
        return OFFICE


SOLVE = promise("solve", "logged", "resolved", "8h")
VISIT = promise("visit", "appointed", "arrived", "appointment")
LOOK = promise("look", "logged", "seen", "16h")


def started(case: Case, event: str, when: str) -> list[Clock]:
    return machine.happened([], case, event, at(when))[0]


def told(effects: list[Effect]) -> list[tuple[str | None, str, datetime]]:
    return [(effect.change, effect.clock.target, effect.clock.due_at) for effect in effects]


def test_clocks_that_are_given_are_left_alone() -> None:
    case = Case(SOLVE)
    before = started(case, "logged", "2 09:00")
    kept = list(before)
    machine.happened(before, case, "resolved", at("2 10:00"))
    machine.dropped(before, "cancelled", at("4 10:00"))
    assert before == kept


def test_what_stops_at_its_due_time_is_met_and_a_second_later_missed() -> None:
    case = Case(SOLVE)
    clocks = started(case, "logged", "2 09:00")
    [met], _effects = machine.happened(clocks, case, "resolved", at("2 17:00"))
    [missed], _effects = machine.happened(clocks, case, "resolved", at("2 17:00") + timedelta(seconds=1))
    assert (met.outcome, met.missed_at) == ("met", None)
    assert (missed.outcome, missed.missed_at) == ("missed", at("2 17:00"))


def test_an_event_is_told_after_the_misses_that_it_finds() -> None:
    case = Case(SOLVE, LOOK, promise("call", "resolved", "closed", "8h"))
    clocks = started(case, "logged", "2 09:00")
    _after, effects = machine.happened(clocks, case, "resolved", at("4 10:00"))
    assert told(effects) == [
        ("missed", "look", at("3 17:00")),
        ("missed", "solve", at("2 17:00")),
        ("started", "call", at("5 10:00")),
    ]


def test_what_is_entered_with_an_earlier_time_never_stops_before_it_started() -> None:
    case = Case(SOLVE)
    [clock], _effects = machine.happened(started(case, "logged", "2 09:00"), case, "resolved", at("2 08:00"))
    assert (clock.outcome, clock.stopped_at) == ("met", at("2 09:00"))


def test_a_hold_that_lasts_is_counted_up_to_the_event_that_stops() -> None:
    case = Case(SOLVE)
    clocks = started(case, "logged", "2 09:00")
    held = Case(SOLVE, holds=(Hold("customer", at("2 16:00"), None),))
    clocks, effects = machine.holds_changed(clocks, held)
    assert told(effects) == [("held", "solve", at("2 17:00"))]
    [clock], _effects = machine.happened(clocks, held, "resolved", at("5 12:00"))
    assert (clock.outcome, clock.due_at) == ("met", at("5 13:00"))  # an hour was left


def test_a_hold_moves_only_the_clocks_that_heed_it() -> None:
    heeds = Promise("mend", "logged", "continue", Wording("a", Duration("working", 3600), "office", ("x",), ("parts",)))
    case = Case(SOLVE, heeds)
    clocks = started(case, "logged", "2 09:00")
    lasting = Case(SOLVE, heeds, holds=(Hold("customer", at("2 09:30"), None),))
    clocks, effects = machine.holds_changed(clocks, lasting)
    assert told(effects) == [("held", "solve", at("2 17:00"))]
    over = Case(SOLVE, heeds, holds=(Hold("customer", at("2 09:30"), at("2 11:30")),))
    _after, effects = machine.holds_changed(clocks, over)
    assert told(effects) == [("resumed", "solve", at("3 11:00"))]
    assert effects[0].was == at("2 17:00")


def test_appointments() -> None:
    assert started(Case(VISIT), "appointed", "2 09:00") == [], "nothing is agreed"
    clocks = started(Case(VISIT, visits=("3 10:00",)), "appointed", "2 09:00")
    later = Case(VISIT, visits=("3 10:00", "5 10:00"))
    [moved], effects = machine.realigned(clocks, later, at("2 12:00"))
    assert (moved.due_at, effects[0].change, effects[0].was) == (at("5 10:00"), "moved", at("3 10:00"))
    [missed], effects = machine.realigned(clocks, later, at("4 12:00"))
    assert (missed.due_at, missed.missed_at, effects[0].change) == (at("3 10:00"), at("3 10:00"), "missed")
    assert machine.realigned([moved], later, at("2 13:00")) == ([moved], [])


def test_who_is_ordered_for_an_agreed_time_need_not_be_there_before() -> None:
    arrive = promise("arrive", "ordered", "arrived", "4h")
    [clock] = started(Case(arrive, visits=("3 10:00",)), "ordered", "2 09:00")
    assert (str(clock.within), clock.due_at) == ("appointment", at("3 10:00"))
    [soon] = started(Case(arrive, visits=("2 10:00",)), "ordered", "2 09:00")
    assert (str(soon.within), soon.due_at) == ("4h", at("2 13:00"))
    # other terms leave it so, another time moves it
    case = Case(promise("arrive", "ordered", "arrived", "2h"), visits=("3 10:00",))
    assert machine.reworded([clock], case, "classified", True, at("2 10:00"))[0] == [clock]
    later = Case(arrive, visits=("3 10:00", "4 10:00"))
    assert machine.realigned([clock], later, at("2 10:00"))[0][0].due_at == at("4 10:00")


def test_other_terms() -> None:
    clocks = started(Case(SOLVE), "logged", "2 09:00")
    shorter = promise("solve", "logged", "resolved", "4h", tier="b")
    [clock], effects = machine.reworded(clocks, Case(shorter), "classified", True, at("2 10:00"))
    assert (clock.tier, clock.due_at, effects[0].change) == ("b", at("2 13:00"), "moved")
    same = promise("solve", "logged", "resolved seen", "8h")
    [clock], effects = machine.reworded(clocks, Case(same), "classified", True, at("2 10:00"))
    assert (clock.stops, effects[0].change) == (("resolved", "seen"), "reworded")
    named = promise("solve", "logged", "resolved", "8h", tier="b")
    [clock], effects = machine.reworded(clocks, Case(named), "classified", True, at("2 10:00"))
    assert (clock.tier, effects) == ("b", []), "another tier that says the same is not told"


def test_other_terms_do_not_touch_what_is_broken_or_has_stopped() -> None:
    case = Case(SOLVE)
    clocks = started(case, "logged", "2 09:00")
    met, _effects = machine.happened(clocks, case, "resolved", at("2 10:00"))
    generous = Case(promise("solve", "logged", "resolved", "80h"))
    [broken], effects = machine.reworded(clocks, generous, "classified", True, at("3 10:00"))
    assert (broken.within, broken.missed_at, effects[0].change) == (
        Duration("working", 8 * 3600),
        at("2 17:00"),
        "missed",
    )
    assert machine.reworded(met, generous, "classified", False, at("2 11:00")) == (met, [])


@pytest.mark.parametrize(
    "new", [promise("solve", "assigned", "resolved", "8h"), Promise("solve", "logged", "continue", None)]
)
def test_a_promise_that_the_new_terms_do_not_make_is_void(new: Promise) -> None:
    clocks = started(Case(SOLVE), "logged", "2 09:00")
    [clock], effects = machine.reworded(clocks, Case(new), "classified", True, at("2 10:00"))
    assert (clock.outcome, clock.stopped_by, clock.stopped_at) == ("void", "classified", at("2 10:00"))
    assert [effect.change for effect in effects] == ["void"]


def reworded(last_at: Mapping[str, str], live: bool = True) -> list[Clock]:
    late = promise("late", "answered", "seen resolved", "8h")
    case = Case(late, last_at=last_at)
    return machine.reworded([], case, "classified", live, at("4 12:00"))[0]


def test_a_promise_that_only_the_new_terms_make_starts_from_its_own_event() -> None:
    [clock] = reworded({"answered": "3 16:00"})
    assert (clock.started_at, clock.due_at) == (at("3 16:00"), at("4 16:00"))
    assert reworded({"logged": "2 09:00"}) == [], "its event has not been"
    assert reworded({"answered": "3 16:00"}, live=False) == []
    assert reworded({"answered": "3 16:00", "seen": "3 16:00"}) == [], "what stops it has been"
    assert len(reworded({"answered": "3 16:00", "seen": "3 15:59"})) == 1
    assert len(reworded({"answered": "3 16:00", "resolved": "3 17:00"})) == 1, "a live ticket's ending was taken back"


def resolved_and_reopened(*promises: Promise, resolved: str, reopened: str) -> tuple[list[Clock], list[Effect]]:
    case = Case(*promises)
    clocks = started(case, "logged", "2 09:00")
    clocks, _effects = machine.happened(clocks, case, "resolved", at(resolved))
    case = Case(*promises, holds=(Hold(RESOLVED, at(resolved), at(reopened)),))
    return machine.reopened(clocks, case, at(reopened))


def test_reopening_goes_on_with_what_was_left_or_starts_anew() -> None:
    [clock], effects = resolved_and_reopened(SOLVE, resolved="2 16:00", reopened="4 09:00")
    assert (clock.outcome, clock.due_at, effects[0].change) == (None, at("4 10:00"), "resumed")
    anew = promise("solve", "logged", "resolved", "8h", "restart")
    [first, second], effects = resolved_and_reopened(anew, resolved="2 16:00", reopened="4 09:00")
    assert (first.outcome, second.outcome, second.due_at) == ("met", None, at("4 17:00"))
    assert told(effects) == [("started", "solve", at("4 17:00"))]


def test_reopening_voids_what_the_ending_had_started_unless_it_is_broken() -> None:
    call = promise("call", "resolved", "closed", "8h")
    [clock], _effects = resolved_and_reopened(call, resolved="2 16:00", reopened="3 09:00")
    assert (clock.outcome, clock.stopped_by) == ("void", "reopened")
    [clock], _effects = resolved_and_reopened(call, resolved="2 16:00", reopened="4 09:00")
    assert (clock.outcome, clock.missed_at) == (None, at("3 16:00"))


def test_reopening_takes_the_time_in_between_off_what_ran_on() -> None:
    [clock], effects = resolved_and_reopened(LOOK, resolved="2 16:00", reopened="3 12:00")
    assert (clock.due_at, effects[0].change, effects[0].was) == (at("4 13:00"), "moved", at("3 17:00"))


def test_what_only_work_on_an_open_ticket_fulfils_stands_still_while_it_is_resolved() -> None:
    answer = promise("answer", "logged", "answered", "8h")
    case = Case(answer)
    after, effects = machine.happened(started(case, "logged", "2 09:00"), case, "resolved", at("2 16:00"))
    assert told(effects) == [("held", "answer", at("2 17:00"))]
    [closed], _effects = machine.happened(after, case, "closed", at("9 10:00"))
    assert closed.outcome == "void"  # it was not past due when it was resolved
    [clock], effects = resolved_and_reopened(answer, resolved="2 16:00", reopened="4 09:00")
    assert (clock.held, told(effects)) == (False, [("resumed", "answer", at("4 10:00"))])
    # once it is missed it stays so, and goes on
    [clock], effects = resolved_and_reopened(answer, resolved="3 10:00", reopened="4 09:00")
    assert (clock.held, clock.missed_at, clock.due_at) == (False, at("2 17:00"), at("2 17:00"))


def test_reopening_is_an_event_that_stops_and_starts() -> None:
    news = promise("news", "reopened", "seen", "1h")
    gone = promise("gone", "logged", "closed reopened", "8h")
    clocks, _effects = resolved_and_reopened(gone, news, resolved="2 10:00", reopened="2 11:00")
    assert [(clock.target, clock.outcome) for clock in clocks] == [("gone", "met"), ("news", None)]


def test_of_several_clocks_of_a_target_reopening_revives_the_last() -> None:
    form = promise("form", "answered", "sent resolved", "8h")
    case = Case(form)
    clocks = started(case, "answered", "2 09:00")
    for event, when in (("resolved", "2 10:00"), ("answered", "2 11:00"), ("resolved", "2 12:00")):
        clocks, _effects = machine.happened(clocks, case, event, at(when))
    again = Case(form, holds=(Hold(RESOLVED, at("2 10:00"), at("2 13:00")),))
    clocks, _effects = machine.reopened(clocks, again, at("2 13:00"))
    assert [clock.outcome for clock in clocks] == ["met", None]


def test_reopening_revives_none_of_a_target_that_runs_already() -> None:
    form = promise("form", "answered", "sent resolved", "8h")
    case = Case(form)
    running = started(case, "answered", "2 09:00")
    stopped, _effects = machine.happened(started(case, "answered", "2 10:00"), case, "resolved", at("2 11:00"))
    again = Case(form, holds=(Hold(RESOLVED, at("2 11:00"), at("2 13:00")),))
    # the running one comes first when its event was entered afterwards
    clocks, _effects = machine.reopened([*running, *stopped], again, at("2 13:00"))
    assert [clock.outcome for clock in clocks] == [None, "met"]


def test_what_is_dropped_is_void_but_a_miss_stays() -> None:
    case = Case(SOLVE, LOOK)
    clocks = started(case, "logged", "2 09:00")
    after, effects = machine.dropped(clocks, "cancelled", at("3 10:00"))
    assert [(clock.target, clock.outcome) for clock in after] == [("solve", "missed"), ("look", "void")]
    assert [effect.change for effect in effects] == ["missed", "void"]


def office(_key: str) -> Calendar:
    return OFFICE


def test_a_visit_is_agreed_before_the_event_of_the_same_moment() -> None:
    history = History(
        {"visit": VISIT},
        events=[Event(at("2 09:00"), "logged"), Event(at("2 10:00"), "appointed"), Event(at("3 09:00"), "appointed")],
        visits=[(at("2 10:00"), at("2 15:00")), (at("3 09:00"), at("4 15:00"))],
    )
    [clock] = replayed(history, office, at("3 12:00"))
    assert (clock.started_at, clock.missed_at) == (at("2 10:00"), at("2 15:00"))
    [clock] = replayed(history._replace(visits=[(at("2 10:00"), at("4 15:00"))]), office, at("3 12:00"))
    assert (clock.due_at, clock.missed_at) == (at("4 15:00"), None)


def test_a_history_counts_by_its_own_times_whatever_was_recorded_first() -> None:
    terms = {"solve": SOLVE}
    events = [Event(at("2 09:00"), "logged"), Event(at("2 16:00"), "resolved")]
    then = replayed(History(terms, events), office, at("9 09:00"))
    assert replayed(History(terms, events[::-1]), office, at("9 09:00")) == then
    [clock] = replayed(History(terms, [*events, Event(at("2 10:00"), "cancelled")]), office, at("9 09:00"))
    assert (clock.outcome, clock.stopped_by) == ("void", "cancelled")
