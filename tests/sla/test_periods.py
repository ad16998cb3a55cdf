"""Times of the year with hours of their own: as if each of their dates were written down."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from svcdesk.sla import Calendar
from svcdesk.sla.stretches import SpecialDays, stretches

DAY = timedelta(days=1)
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Hours = dict[str, list[tuple[str, str]]]
OFFICE: Hours = {key: [("09:00", "17:00")] for key in WEEK[:5]}
SUMMER: Hours = {key: [("07:00", "13:00")] for key in WEEK[:6]}


def at(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=UTC)


def due(calendar: Calendar, start: str, within: str) -> str:
    return f"{calendar.due(at(start), within):%Y-%m-%d %H:%M}"


def test_summer_hours_every_year() -> None:
    calendar = Calendar("UTC", OFFICE, periods=[("06-01", "08-31", SUMMER)])
    assert due(calendar, "2026-05-29 16:00", "2h") == "2026-06-01 08:00"  # Friday, then Monday 1 June
    assert due(calendar, "2026-08-31 12:00", "2h") == "2026-09-01 10:00"
    assert due(calendar, "2031-06-06 12:00", "2 working days") == "2031-06-09 13:00"  # Saturday is one of them
    assert due(calendar, "2026-05-29 16:00", "2 working days later") == "2026-06-02 13:00"


def test_new_hours_from_a_date_on_and_up_to_one() -> None:
    calendar = Calendar("UTC", OFFICE, periods=[("2026-03-02", "9999-12-31", SUMMER)])
    assert due(calendar, "2026-02-27 16:00", "2h") == "2026-03-02 08:00"
    assert due(calendar, "2036-03-01 12:30", "1h") == "2036-03-03 07:30"
    calendar = Calendar("UTC", OFFICE, periods=[("2026-03-02", "2026-03-06", SUMMER)])
    assert due(calendar, "2026-03-06 12:00", "2h") == "2026-03-09 10:00"


def test_over_new_year() -> None:
    calendar = Calendar("UTC", OFFICE, periods=[("12-24", "01-02", {})])
    assert due(calendar, "2026-12-23 16:00", "2h") == "2027-01-04 10:00"
    assert due(calendar, "2027-12-24 16:00", "2h") == "2028-01-03 11:00"


def test_the_last_of_several_decides_and_dates_come_first() -> None:
    periods: list[tuple[str, str, Hours]] = [("06-01", "08-31", SUMMER), ("2026-07-01", "2026-07-31", {})]
    calendar = Calendar("UTC", OFFICE, {date(2026, 6, 2)}, {date(2026, 6, 3): [("10:00", "11:00")]}, periods)
    assert due(calendar, "2026-06-01 12:00", "2h") == "2026-06-03 11:00"
    assert due(calendar, "2026-06-30 12:00", "2h") == "2026-08-01 08:00"
    assert due(calendar, "2027-06-30 12:00", "2h") == "2027-07-01 08:00"


def test_a_calendar_that_stops_opening_says_so() -> None:
    ends: list[list[tuple[str, str, Hours]]] = [
        [("2026-03-02", "9999-12-31", {})],
        [("2026-03-02", "9999-12-31", SUMMER), ("01-01", "06-30", {}), ("07-01", "12-31", {})],
    ]
    for periods in ends:
        calendar = Calendar("UTC", OFFICE, periods=periods)
        with pytest.raises(ValueError, match="never opens"):
            calendar.due(at("2026-03-02 12:00"), "1h")
    assert due(Calendar("UTC", OFFICE, periods=ends[0]), "2026-02-27 16:00", "1h") == "2026-02-27 17:00"
    # and one that opens in such a time alone
    fair = Calendar("UTC", {}, periods=[("2026-03-02", "2026-03-06", OFFICE)])
    assert due(fair, "2026-01-01 12:00", "40h") == "2026-03-06 17:00"
    with pytest.raises(ValueError, match="never opens"):
        fair.due(at("2026-01-01 12:00"), "41h")
    yearly = Calendar("UTC", {}, periods=[("03-02", "03-06", OFFICE)])
    assert due(yearly, "2026-01-01 12:00", "41h") == "2027-03-02 10:00"


def test_a_leap_day_is_in_its_time_of_the_year() -> None:
    calendar = Calendar("UTC", OFFICE, periods=[("02-29", "02-29", SUMMER), ("02-01", "02-28", {})])
    assert due(calendar, "2028-01-31 17:00", "1h") == "2028-02-29 08:00"
    assert due(calendar, "2027-01-31 17:00", "1h") == "2027-03-01 10:00"


def test_stretches_name_the_time_of_the_year() -> None:
    calendar = Calendar("UTC", OFFICE, exceptions={date(2026, 6, 2): []}, periods=[("06-01", "08-31", SUMMER)])
    special = SpecialDays({}, set(), {date(2026, 6, 2)}, [("06-01", "08-31", "Summer")])
    parts = stretches(calendar, special, "working", at("2026-05-29 16:00"), at("2026-06-03 08:00"))
    assert [(part.state, part.why, part.name, part.counted // 3600) for part in parts] == [
        ("open", "", "", 1),
        ("closed", "night", "", 0),
        ("closed", "weekend", "", 0),
        ("closed", "night", "", 0),
        ("open", "period", "Summer", 6),
        ("closed", "night", "", 0),
        ("closed", "own date", "", 0),
        ("closed", "night", "", 0),
        ("open", "period", "Summer", 1),
    ]


DAY_HOURS = st.sampled_from([[], [("09:00", "17:00")], [("22:00", "06:00")], [("00:00", "24:00")]])
WEEKS = st.fixed_dictionaries(dict.fromkeys(WEEK, DAY_HOURS))
FIRST = date(2027, 12, 1)  # the walk goes over New Year and the leap day of 2028
WALK = [f"{date(2028, 1, 1) + days * DAY:%m-%d}" for days in range(366)] * 2
DAYS = st.integers(0, 120).map(lambda days: FIRST + days * DAY)


@st.composite
def periods(draw: st.DrawFn) -> tuple[str, str, Hours]:
    first, last = draw(DAYS), draw(DAYS)
    week = draw(WEEKS)
    if draw(st.booleans()):
        return first.isoformat()[5:], last.isoformat()[5:], week
    return min(first, last).isoformat(), max(first, last).isoformat(), week


def week_of(day: date, base: Hours, found: list[tuple[str, str, Hours]]) -> Hours:
    """The week that a date is in, by a walk from the first day of a period to its last."""
    week = base
    for first, last, own in found:
        if len(first) == 10:
            inside = date.fromisoformat(first) <= day <= date.fromisoformat(last)
        else:
            begin = WALK.index(first)
            inside = f"{day:%m-%d}" in WALK[begin : WALK.index(last, begin) + 1]
        week = own if inside else week
    return week


@given(WEEKS, st.lists(periods(), max_size=3), st.dictionaries(DAYS, DAY_HOURS, max_size=3), st.sets(DAYS, max_size=3))
@settings(max_examples=40)
def test_as_if_each_date_were_written_down(
    base: Hours, found: list[tuple[str, str, Hours]], own: dict[date, list[tuple[str, str]]], closed: set[date]
) -> None:
    days = [FIRST + n * DAY for n in range(-2, 125)]
    written = {day: week_of(day, base, found)[WEEK[day.weekday()]] for day in days}
    written |= {key: [] for key in closed} | own
    model = Calendar("UTC", base, exceptions=written)
    calendar = Calendar("UTC", base, closed, own, found)
    start = datetime(2027, 12, 1, tzinfo=UTC)
    end = start + 120 * DAY
    assert list(calendar.spans(start, end)) == list(model.spans(start, end))
    assert calendar.working_days(start, end) == model.working_days(start, end)
