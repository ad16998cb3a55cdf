"""`3 working days later`: the same time of day, worked out by hand, and against a model that walks minute by minute."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from svcdesk.sla import BadDuration, Calendar, Duration
from svcdesk.sla.margin import late_by, left, used_up_at
from svcdesk.sla.stretches import SpecialDays, stretches
from tests.sla.test_calendar_properties import (
    DAY,
    LENGTH,
    MINUTE,
    Desk,
    Holds,
    Model,
    desks,
    instants,
    minutes,
    pauses,
    running,
    thorough,
)

if TYPE_CHECKING:
    from svcdesk.sla.durations import Kind

BEIJING = ZoneInfo("Asia/Shanghai")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri")
# Wednesday 25 November 2026 is a holiday, Friday 27 closes at noon, Saturday 28 is worked from 13:00 on.
OFFICE = Calendar(
    "Asia/Shanghai",
    {day: [("09:00", "12:00"), ("13:00", "17:00")] for day in WEEKDAYS},
    {date(2026, 11, 25)},
    {date(2026, 11, 27): [("09:00", "12:00")], date(2026, 11, 28): [("13:00", "17:00")]},
)
NIGHTS = Calendar("Asia/Shanghai", {key: [("22:00", "06:00")] for key in WEEKDAYS})


def at(text: str) -> datetime:
    """A moment of November 2026 on Beijing's clocks: `23 11:00` is a Monday."""
    return datetime.strptime(f"2026-11-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=BEIJING)


def due(start: str, days: int, *held: tuple[str, str], calendar: Calendar = OFFICE) -> str:
    later = calendar.due(at(start), Duration("working days later", days), [(at(a), at(b)) for a, b in held])
    return later.astimezone(BEIJING).strftime("%d %H:%M")


def test_is_read_and_written() -> None:
    for text, days in [("3 working days later", 3), ("1 working day later", 1)]:
        duration = Duration.parse(text)
        assert (duration.kind, duration.amount, str(duration)) == ("working days later", days, text)
    assert Duration.parse("1 Working  days LATER") == Duration("working days later", 1)
    for wrong in ("0 working days later", "same day later", "3 days later", "3 working days late"):
        with pytest.raises(BadDuration):
            Duration.parse(wrong)


@pytest.mark.parametrize(
    ("start", "days", "expected"),
    [
        ("23 11:00", 1, "24 11:00"),
        ("23 11:00", 2, "26 11:00"),  # not the holiday
        ("24 16:00", 2, "27 12:00"),  # that day closes at noon
        ("24 10:00", 3, "28 13:00"),  # that one opens after lunch
        ("24 10:00", 4, "30 10:00"),
        ("23 09:00", 1, "24 09:00"),  # at the opening, not at the closing before
        ("23 12:30", 1, "24 13:00"),  # what begins in the break begins after it
        ("23 17:00", 1, "26 09:00"),  # what begins at closing time begins the next morning, on the 24th
        ("23 20:00", 1, "26 09:00"),
        ("25 15:00", 1, "27 09:00"),  # on a holiday: begins on the 26th
        ("22 15:00", 1, "24 09:00"),  # on a Sunday
    ],
)
def test_the_same_time_of_day(start: str, days: int, expected: str) -> None:
    assert due(start, days) == expected


def test_hours_across_midnight_belong_to_the_day_they_open_on() -> None:
    assert due("24 02:00", 1, calendar=NIGHTS) == "25 02:00"  # of Monday night
    assert due("27 23:00", 1, calendar=NIGHTS) == "30 23:00"  # of Friday night
    assert due("28 02:00", 2, calendar=NIGHTS) == due("27 23:00", 1, calendar=NIGHTS).replace("30 23", "02 02")


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ([("23 14:00", "23 15:30")], "24 13:30"),  # 1.5 h: 11-12 and 13-13:30
        ([("23 12:00", "23 13:00")], "24 11:00"),  # nothing is worked
        ([("23 18:00", "24 08:00")], "24 11:00"),
        ([("24 10:00", "24 15:00")], "24 16:00"),  # an hour is left of it
        ([("23 14:00", "26 15:00")], "27 12:00"),  # 5 h are left: 15-17 and all of the short Friday
        ([("24 11:00", "26 15:00")], "24 11:00"),  # when it was due
        ([("23 14:00", "23 15:00"), ("23 14:30", "23 15:30")], "24 13:30"),
    ],
)
def test_a_hold_moves_it_by_the_working_time_in_it(held: list[tuple[str, str]], expected: str) -> None:
    assert due("23 11:00", 1, *held) == expected


def test_an_opening_stays_due_when_a_hold_takes_nothing_from_it() -> None:
    assert due("23 09:00", 1, ("23 18:00", "23 20:00")) == "24 09:00"
    assert due("23 09:00", 1, ("23 16:59", "23 20:00")) == "24 09:01"


def test_what_is_left_and_how_late_it_is() -> None:
    kind: Kind = "working days later"
    promised = at("26 11:00")  # from Monday 23, two working days
    assert str(left(OFFICE, kind, at("23 11:00"), promised)) == "2 working days"
    assert str(left(OFFICE, kind, at("23 11:01"), promised)) == "1 working day"
    assert str(left(OFFICE, kind, at("24 14:00"), promised)) == "5h"
    assert str(left(OFFICE, kind, at("26 11:00"), promised)) == "0m"
    assert str(late_by(OFFICE, kind, promised, at("26 13:30"))) == "1h30m"
    assert str(late_by(OFFICE, kind, promised, at("27 11:00"))) == "1 working day"
    assert str(late_by(OFFICE, kind, promised, at("27 10:59"))) == "6h59m"
    assert str(late_by(OFFICE, kind, promised, at("30 16:00"))) == "3 working days"  # Friday, Saturday, Monday
    # on hold on Friday: the 7 h to the same time on Friday are over on Saturday at 15:00
    held = [(at("27 09:00"), at("27 12:00"))]
    assert str(late_by(OFFICE, kind, promised, at("28 14:59"), held)) == "6h59m"
    assert str(late_by(OFFICE, kind, promised, at("28 15:00"), held)) == "1 working day"


def test_shares_are_of_the_working_time_in_between() -> None:
    within = Duration("working days later", 1)
    start, end = at("23 11:00"), at("24 11:00")  # 5 h of Monday and 2 of Tuesday

    def used(percent: int) -> str:
        return used_up_at(OFFICE, within, percent, start, end).astimezone(BEIJING).strftime("%d %H:%M")

    assert [used(percent) for percent in (50, 100, 200)] == ["23 15:30", "24 11:00", "26 11:00"]


def test_its_stretches_are_working_time() -> None:
    special = SpecialDays({date(2026, 11, 25): "Holiday"}, set(), set())
    parts = stretches(OFFICE, special, "working days later", at("24 16:00"), at("26 16:00"))
    hours = [(part.why or part.state, part.counted / 3600) for part in parts]
    assert hours == [("open", 1), ("night", 0), ("holiday", 0), ("night", 0), ("open", 3), ("break", 0), ("open", 3)]


def wanted(desk: Desk, model: Model, begin: int, days: int) -> int | None:
    """The minute at which it is due by the model; None when that is not known before the walk ends."""
    opening = next((n for n in range(begin, LENGTH * 1440) if model.worked[n]), None)
    if opening is None or (day := model.worked[opening]) is None:
        return None
    place = model.days.index(day) + days
    if place >= len(model.days) - 1:  # the last may open and close after the walk has ended
        return None
    promised = model.days[place]
    if promised not in model.worked:  # a date that the zone left out, as Samoa did with 2011-12-30
        return None
    zone = desk.calendar().zone
    shown = (model.first + opening * MINUTE).astimezone(zone).replace(tzinfo=None, fold=0)
    local = datetime(promised.year, promised.month, promised.day) + (shown - datetime(day.year, day.month, day.day))
    opens = model.worked.index(promised)
    for n in range(opens, model.closed[promised]):
        highest = (model.first + n * MINUTE).astimezone(zone).replace(tzinfo=None, fold=0)
        if highest >= local:
            return n
    return model.closed[promised]


@thorough
@given(desks(), minutes, st.integers(1, 4), pauses())
def test_agrees_with_the_model(desk: Desk, begin: int, days: int, paused: Holds) -> None:
    calendar, model = desk.calendar(), desk.model()
    assume(any(desk.weekly.values()))
    want = wanted(desk, model, begin, days)
    assume(want is not None)
    assert want is not None
    start = model.first + begin * MINUTE
    promise = Duration("working days later", days)
    assert calendar.due(start, promise) == model.first + want * MINUTE

    end = resumed(model, begin, want, running(paused))
    due_at = calendar.due(start, promise, instants(model.first, paused))
    if end is None:
        assert due_at >= model.first + LENGTH * DAY
    else:
        assert due_at == model.first + end * MINUTE


def resumed(model: Model, begin: int, want: int, free: list[bool]) -> int | None:
    """When as many minutes have been worked outside holds as up to `want`; None when the walk ends before.

    What was due after the last of them, at an opening, is due at one again, or when a hold up to it ends.
    """
    works = [worked is not None for worked in model.worked]
    amount = left = sum(works[begin:want])
    end = begin
    while left:
        if end == len(free):
            return None
        left -= works[end] and free[end]
        end += 1
    if works[want - 1]:
        return end
    lost, later = sum(works[begin:end]) > amount, range(end, len(free))
    if not lost:
        if free[want] or free[want - 1]:
            return want
        # a hold covers that moment: it is due when the hold ends, at an opening again if time was worked in it
        since = next(n + 1 for n in range(want, -2, -1) if n < 0 or free[n])
        until = next((n for n in range(want, len(free)) if free[n]), None)
        if until is None or not any(works[since:until]):
            return until
        later = range(until, len(free))
    return next((n for n in later if works[n] and (free[n] or free[n - 1])), None)


@thorough
@given(desks(), minutes, minutes, pauses())
def test_between_is_the_way_back(desk: Desk, begin: int, end: int, paused: Holds) -> None:
    calendar = desk.calendar()
    assume(any(desk.weekly.values()))
    first = datetime(desk.place[1].year, desk.place[1].month, desk.place[1].day, tzinfo=UTC)
    start, stop = (first + n * MINUTE for n in sorted((begin, end)))
    holds = instants(first, paused)
    passed = calendar.between(start, stop, "working days later", holds)
    if passed.kind == "working days":
        assert passed.amount > 0
        assert calendar.due(start, Duration("working days later", passed.amount), holds) <= stop
    else:
        assert passed == Duration("working", int(calendar.elapsed(start, stop, holds).total_seconds()))
    days = passed.amount if passed.kind == "working days" else 0
    due_at = calendar.due(start, Duration("working days later", days + 1), holds)
    assert due_at > stop
    assert all(until <= due_at for since, until in holds if since < due_at)  # nothing falls due while it is on hold


def test_it_never_falls_due_when_nothing_opens() -> None:
    once = Calendar("Asia/Shanghai", {}, exceptions={date(2026, 11, 23): [("09:00", "11:00")]})
    with pytest.raises(ValueError, match="never opens"):
        once.due(at("23 09:00"), "1 working day later")
    with pytest.raises(ValueError, match="never opens"):
        once.due(at("23 12:00"), Duration("working days later", 1))
    assert once.due(at("23 09:00"), "1h") == at("23 09:00") + timedelta(hours=1)
