"""Holds, and how late something is: what counts and what does not. Worked out by hand."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from svcdesk.sla import Calendar, Duration
from tests.sla.calendars import CHINA, OFFICE, WEEK, at, due, weekly


@pytest.mark.parametrize(
    ("duration", "holds", "expected"),
    [
        ("2h", [("10:00", "10:30")], "2025-09-24 11:30"),
        ("2h", [("10:30", "10:45"), ("10:00", "10:30"), ("10:10", "10:40")], "2025-09-24 11:45"),
        ("2h", [("08:00", "10:00")], "2025-09-24 12:00"),  # held when counting begins
        ("2h", [("10:00", "10:00")], "2025-09-24 11:00"),
        ("2h", [("11:00", "12:00")], "2025-09-24 11:00"),  # begins when it is due: too late
        ("2h", [("10:59:59", "12:00")], "2025-09-24 13:00:01"),
        ("3h", [("12:00", "13:00")], "2025-09-24 12:00"),
        ("2h", [("17:30", "20:00")], "2025-09-24 11:00"),
        ("2h clock", [("10:00", "10:30"), ("11:10", "11:20")], "2025-09-24 11:40"),
        ("2h clock", [("08:00", "10:00")], "2025-09-24 12:00"),
        ("same day", [("10:00", "17:30")], "2025-09-25 17:30"),  # resumed the next morning
        ("same day", [("10:00", "17:00")], "2025-09-24 17:30"),
        ("same day", [("17:30", "23:00")], "2025-09-24 17:30"),
        ("1 day", [("10:00", "11:00")], "2025-09-25 10:00"),
    ],
)
def test_holds(duration: str, holds: list[tuple[str, str]], expected: str) -> None:
    day = "2025-09-24 "
    assert due(CHINA, day + "09:00", duration, *((day + a, day + b) for a, b in holds)) == expected


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        ("2026-03-03 05:00", "2026-03-03 06:00"),
        ("2026-03-03 15:00", "2026-03-03 15:00"),
        ("2026-03-04 15:00", "2026-03-04 15:00"),
    ],
)
def test_nothing_is_due_on_a_hold_in_which_the_promised_day_closes(until: str, expected: str) -> None:
    """Monday's night lasts until 06:00; the hold begins before that, but when Tuesday has opened, and counts to it."""
    calendar = Calendar("Asia/Shanghai", {"mon": [("22:00", "06:00")], **weekly([("04:30", "24:00")], WEEK[1:])})
    assert due(calendar, "2026-03-02 22:30", "same day", ("2026-03-03 04:30", until)) == expected


def test_a_hold_over_days_moves_the_promised_day() -> None:
    over_holiday = ("2025-09-30 16:00", "2025-10-10 10:00")
    assert due(CHINA, "2025-09-30 10:00", "1 working day", over_holiday) == "2025-10-11 17:30"
    assert due(CHINA, "2025-09-30 10:00", "same day", over_holiday, ("2025-10-10 11:00", "2025-10-11 09:00")) == (
        "2025-10-11 17:30"
    )


def test_counts_what_has_passed() -> None:
    start, end = at(CHINA, "2025-09-30 17:00"), at(CHINA, "2025-10-09 10:00")
    assert CHINA.elapsed(start, end) == timedelta(hours=1, minutes=30)
    assert CHINA.elapsed(start, end, [(start, at(CHINA, "2025-10-09 09:15"))]) == timedelta(minutes=45)
    assert CHINA.elapsed(end, start) == timedelta(0)
    assert CHINA.elapsed(start, start) == timedelta(0)
    assert CHINA.working_days(start, end) == 1
    assert CHINA.working_days(at(CHINA, "2025-10-01 12:00"), end) == 0
    assert CHINA.working_days(end, start) == 0


@pytest.mark.parametrize(
    ("kind", "since", "until", "expected"),
    [
        ("working", "2025-09-30 17:00", "2025-10-09 10:40", "2h10m"),
        ("clock", "2025-09-30 17:00", "2025-10-01 19:00", "26h clock"),
        ("working days", "2025-09-24 17:30", "2025-09-26 10:00", "1 working day"),  # all of the 25th
        ("working days", "2025-09-24 17:30", "2025-09-25 11:00", "2h"),
        ("working days", "2025-09-24 17:30", "2025-09-25 08:00", "0m"),
        ("days", "2025-09-24 10:00", "2025-09-26 09:00", "1 day"),
        ("days", "2025-09-24 10:00", "2025-09-26 10:00", "2 days"),
        ("days", "2025-09-24 10:00", "2025-09-25 09:00", "23h clock"),
        ("working", "2025-09-24 10:00", "2025-09-24 09:00", "0m"),
    ],
)
def test_how_late_is_told_in_the_kind_that_was_promised(kind: str, since: str, until: str, expected: str) -> None:
    promised = Duration.parse({"working": "1h", "clock": "1h clock"}.get(kind, f"1 {kind}"))
    assert str(CHINA.between(at(CHINA, since), at(CHINA, until), promised.kind)) == expected


def test_holds_are_not_lateness() -> None:
    start, end = at(CHINA, "2025-09-24 09:00"), at(CHINA, "2025-09-26 10:00")
    hold = [(at(CHINA, "2025-09-24 10:00"), at(CHINA, "2025-09-25 10:00"))]
    assert str(CHINA.between(start, end, "working", hold)) == "8h30m"
    assert str(CHINA.between(start, end, "clock", hold)) == "25h clock"
    assert str(CHINA.between(start, end, "working days", hold)) == "1 working day"
    assert str(CHINA.between(start, end, "days", hold)) == "1 day"


def test_calendar_days_of_lateness_follow_the_wall_clock() -> None:
    berlin = Calendar("Europe/Berlin", weekly(OFFICE))
    start, end = at(berlin, "2026-03-28 10:00"), at(berlin, "2026-03-29 10:00")  # 23 hours
    assert str(berlin.between(start, end, "days")) == "1 day"


def test_a_hold_starts_the_time_of_day_anew() -> None:
    calendar = Calendar("Asia/Shanghai", {day: [("00:00", "24:00")] for day in ("mon", "tue", "wed", "thu", "fri")})
    zone = ZoneInfo("Asia/Shanghai")
    tuesday = datetime(2026, 3, 3, 10, tzinfo=zone)
    held = [(tuesday + timedelta(hours=1), tuesday + timedelta(hours=10))]  # until 20:00
    assert calendar.due(tuesday, "18:00 or next 09:00", held) == datetime(2026, 3, 4, 9, tzinfo=zone)
