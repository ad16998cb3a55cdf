"""Calendars where the clocks change, and in zones that were changed themselves. Worked out by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from svcdesk.sla import Calendar, Duration
from tests.sla.calendars import CHINA, OFFICE, WEEK, at, due, weekly


@pytest.mark.parametrize(
    ("zone", "hours", "start", "duration", "expected"),
    [
        # 02:00 becomes 03:00: the night is an hour short
        ("Europe/Berlin", ("22:00", "06:00"), "2026-03-28 22:00", "7h", "2026-03-29 06:00"),
        ("Europe/Berlin", ("22:00", "06:00"), "2026-10-24 22:00", "9h", "2026-10-25 06:00"),
        ("Europe/Berlin", ("02:30", "06:00"), "2026-03-29 00:00", "1h", "2026-03-29 04:00"),  # opens at 03:00
        (
            "Europe/Berlin",
            ("02:15", "02:45"),
            "2026-03-28 12:00",
            "30m",
            "2026-03-30 02:45",
        ),  # nothing is left
        ("Europe/Berlin", ("02:15", "02:45"), "2026-03-28 12:00", "same day", "2026-03-30 02:45"),
        ("Europe/Berlin", ("09:00", "17:00"), "2026-03-28 16:00", "2h", "2026-03-29 10:00"),
        ("America/New_York", ("00:00", "24:00"), "2026-03-08 00:00", "23h", "2026-03-09 00:00"),
        ("America/New_York", ("00:00", "24:00"), "2026-11-01 00:00", "25h", "2026-11-02 00:00"),
        (
            "America/New_York",
            ("01:30", "03:00"),
            "2026-11-01 00:00",
            "2h30m",
            "2026-11-01 03:00",
        ),  # first 01:30
        ("America/Havana", ("00:00", "24:00"), "2026-11-01 00:00", "25h", "2026-11-02 00:00"),
        (
            "America/Havana",
            ("00:00", "02:00"),
            "2026-03-07 12:00",
            "1h",
            "2026-03-08 02:00",
        ),  # opens at 01:00
        (
            "America/Havana",
            ("00:00", "00:30"),
            "2026-11-01 00:00",
            "1h",
            "2026-11-02 00:30",
        ),  # once, not twice
        ("Australia/Lord_Howe", ("00:00", "24:00"), "2026-10-04 00:00", "23h30m", "2026-10-05 00:00"),
        ("Australia/Lord_Howe", ("00:00", "24:00"), "2026-04-05 00:00", "24h30m", "2026-04-06 00:00"),
        ("Australia/Lord_Howe", ("02:15", "03:00"), "2026-10-04 00:00", "30m", "2026-10-04 03:00"),
        ("Asia/Kathmandu", ("10:00", "17:00"), "2026-11-22 16:00", "90m", "2026-11-23 10:30"),
        ("America/Sao_Paulo", ("00:00", "08:00"), "2018-11-03 12:00", "1h", "2018-11-04 02:00"),
        (
            "America/Sao_Paulo",
            ("20:00", "24:00"),
            "2018-02-17 20:00",
            "5h",
            "2018-02-18 00:00",
        ),  # 23:00 twice
        ("America/Sao_Paulo", ("20:00", "24:00"), "2018-11-03 20:00", "4h", "2018-11-04 01:00"),  # no 24:00
        ("Pacific/Apia", ("09:00", "17:00"), "2011-12-29 16:00", "2h", "2011-12-31 10:00"),  # no 30th
        ("Pacific/Apia", ("09:00", "17:00"), "2011-12-29 16:00", "1 working day", "2011-12-31 17:00"),
        ("America/St_Johns", ("00:00", "24:00"), "2009-10-31 00:00", "49h", "2009-11-02 00:00"),
    ],
)
def test_daylight_saving(zone: str, hours: tuple[str, str], start: str, duration: str, expected: str) -> None:
    assert due(Calendar(zone, weekly([hours], WEEK)), start, duration) == expected


def test_calendar_days_over_a_clock_change() -> None:
    berlin = Calendar("Europe/Berlin", weekly(OFFICE))
    assert due(berlin, "2026-03-28 02:30", "1 day") == "2026-03-29 03:00"
    assert due(berlin, "2026-03-28 14:00", "1 day") == "2026-03-29 14:00"
    twice = berlin.due(at(berlin, "2026-10-24 02:30"), "1 day")
    assert twice == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_the_old_month_shown_again_after_the_new_one_began() -> None:
    zone = "America/St_Johns"  # on 1 November 2009 at 00:01 clocks went back to 23:01 on 31 October
    calendar = Calendar(zone, {"sun": [("00:00", "02:00")]})
    start = datetime(2009, 11, 1, 2, 30, tzinfo=UTC)  # midnight
    assert calendar.elapsed(start, start + timedelta(hours=3)) == timedelta(hours=3)
    assert calendar.elapsed(start + timedelta(minutes=30), start + timedelta(hours=1)) == timedelta(minutes=30)


def test_any_zone_goes_in_and_fractions_are_dropped() -> None:
    start = datetime(2025, 9, 24, 1, 0, 0, 999999, UTC)
    assert CHINA.due(start, "30m") == datetime(2025, 9, 24, 1, 30, tzinfo=UTC)
    assert CHINA.due(start.astimezone(ZoneInfo("America/New_York")), "30m") == CHINA.due(start, "30m")
    assert CHINA.due(start, Duration("working", 1800)) == CHINA.due(start, timedelta(minutes=30))
    assert CHINA.due(datetime(2025, 9, 28, tzinfo=UTC) - timedelta(days=1), timedelta(0)) == datetime(
        2025, 9, 27, tzinfo=UTC
    )
