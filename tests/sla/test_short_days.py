"""`17:30 or next 09:00` on days that close earlier or open later than others, worked out by hand.

The week is Monday to Thursday 08:30-17:30 and Friday to 15:00, in Beijing; 23 November 2026 is a Monday. Tuesday 24
closes at noon, Thursday 26 opens at 13:00, Wednesday 25 is a holiday.
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from svcdesk.sla import Calendar

BEIJING = ZoneInfo("Asia/Shanghai")
WEEK = {**{key: [("08:30", "17:30")] for key in ("mon", "tue", "wed", "thu")}, "fri": [("08:30", "15:00")]}
OFFICE = Calendar(
    "Asia/Shanghai",
    WEEK,
    {date(2026, 11, 25)},
    {date(2026, 11, 24): [("08:30", "10:00"), ("10:15", "12:00")], date(2026, 11, 26): [("13:00", "17:30")]},
)


def due(start: str, within: str, *held: tuple[str, str], calendar: Calendar = OFFICE) -> str:
    def at(text: str) -> datetime:
        return datetime.strptime(f"2026-11-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=BEIJING)

    found = calendar.due(at(start), within, [(at(since), at(until)) for since, until in held])
    return found.astimezone(BEIJING).strftime("%d %H:%M")


@pytest.mark.parametrize(
    ("start", "within", "expected"),
    [
        ("23 11:00", "17:30 or next 09:00", "23 17:30"),  # an ordinary day
        ("24 11:00", "17:30 or next 09:00", "24 12:00"),  # closes at noon: by then, as 'same day' would be
        ("24 12:00", "17:30 or next 09:00", "24 12:00"),  # on the stroke
        ("24 12:01", "17:30 or next 09:00", "26 13:00"),  # the day is over; the next one opens in the afternoon
        ("24 11:00", "11:30 or next 09:00", "24 11:30"),
        ("27 11:00", "17:30 or next 09:00", "27 15:00"),  # a Friday, as every Friday
        ("27 16:00", "17:30 or next 09:00", "30 09:00"),
        ("26 08:00", "10:00 or next 09:00", "26 13:00"),  # nobody is there by 10:00
        ("26 14:00", "10:00 or next 09:00", "27 09:00"),
        ("23 18:00", "17:30 or next 14:00", "24 12:00"),  # the next day closes at noon
        ("25 11:00", "17:30 or next 09:00", "26 13:00"),  # a holiday
        # half an hour after all closing times, half an hour before all openings: meant so, but not on a short day
        ("23 11:00", "18:00 or next 08:00", "23 18:00"),
        ("23 17:45", "18:00 or next 08:00", "23 18:00"),
        ("24 11:00", "18:00 or next 08:00", "24 12:00"),
        ("23 18:30", "18:00 or next 08:00", "24 08:00"),
        ("24 12:30", "18:00 or next 08:00", "26 13:00"),
    ],
)
def test_a_day_that_is_shorter_than_others(start: str, within: str, expected: str) -> None:
    assert due(start, within) == expected


def test_a_hold_into_a_short_day_begins_there_anew() -> None:
    assert due("23 11:00", "17:30 or next 09:00", ("23 12:00", "24 09:00")) == "24 12:00"
    assert due("23 11:00", "17:30 or next 09:00", ("23 12:00", "24 13:00")) == "26 13:00"


def test_hours_of_the_summer_are_no_ordinary_hours() -> None:
    summer = Calendar("Asia/Shanghai", WEEK, periods=[("11-01", "11-24", {"tue": [("08:30", "14:00")]})])
    assert due("24 11:00", "17:30 or next 09:00", calendar=summer) == "24 14:00"
    assert due("24 15:00", "17:30 or next 09:00", calendar=summer) == "25 09:00"
    assert due("25 15:00", "17:30 or next 09:00", calendar=summer) == "25 17:30"


def test_hours_that_go_over_midnight() -> None:
    nights = Calendar(
        "Asia/Shanghai", {"mon": [("22:00", "06:00")]}, exceptions={date(2026, 11, 24): [("18:00", "20:00")]}
    )
    assert due("23 12:00", "23:30 or next 09:00", calendar=nights) == "23 23:30"
    assert due("24 12:00", "23:30 or next 09:00", calendar=nights) == "24 20:00"


def test_a_calendar_of_dates_alone() -> None:
    two = {date(2026, 11, 24): [("08:30", "12:00")], date(2026, 11, 26): [("08:30", "17:30")]}
    fair = Calendar("Asia/Shanghai", {}, exceptions=two)
    assert due("24 09:00", "17:30 or next 09:00", calendar=fair) == "24 12:00"
    assert due("24 13:00", "17:30 or next 09:00", calendar=fair) == "26 09:00"
    with pytest.raises(ValueError, match="never opens"):
        due("27 09:00", "17:30 or next 09:00", calendar=fair)
