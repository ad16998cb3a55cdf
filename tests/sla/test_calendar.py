"""The calendar at its edges, each worked out by hand. Times are what the wall clocks of the zone show."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from svcdesk.sla import Calendar
from tests.sla.calendars import ALWAYS, CHINA, NIGHTS, OFFICE, WEEK, at, due, shown, weekly


@pytest.mark.parametrize(
    ("start", "duration", "expected"),
    [
        ("2025-09-24 09:00", "30m", "2025-09-24 09:30"),
        ("2025-09-24 09:00:10", "30m", "2025-09-24 09:30:10"),
        ("2025-09-24 09:00", "3h", "2025-09-24 12:00"),  # used up at the break: due when it begins
        ("2025-09-24 09:00:01", "3h", "2025-09-24 13:00:01"),
        ("2025-09-24 16:30", "1h", "2025-09-24 17:30"),  # used up at closing time: due at closing time
        ("2025-09-24 16:30:01", "1h", "2025-09-25 09:00:01"),
        ("2025-09-24 17:30", "1h", "2025-09-25 10:00"),  # closing time itself is outside
        ("2025-09-24 12:30", "4h30m", "2025-09-24 17:30"),
        ("2025-09-26 17:00", "1h", "2025-09-28 09:30"),  # Friday evening into the worked Sunday
        ("2025-09-27 12:00", "7h30m", "2025-09-28 17:30"),
        ("2025-09-30 17:00", "1h", "2025-10-09 09:30"),  # over the holiday
        ("2025-10-04 15:00", "15h", "2025-10-10 17:30"),
        ("2025-10-10 17:00", "1h", "2025-10-11 09:30"),  # into the worked Saturday
        ("2025-10-11 17:00", "1h", "2025-10-13 09:30"),  # the Sunday after is free
        ("2025-09-26 17:00", "48h clock", "2025-09-28 17:00"),
        ("2025-09-30 17:00", "2 days", "2025-10-02 17:00"),
    ],
)
def test_office_hours_with_worked_weekends(start: str, duration: str, expected: str) -> None:
    assert due(CHINA, start, duration) == expected


@pytest.mark.parametrize(
    ("start", "duration", "expected"),
    [
        ("2025-09-24 09:00", "same day", "2025-09-24 17:30"),
        ("2025-09-24 12:30", "same day", "2025-09-24 17:30"),  # the break belongs to its day
        ("2025-09-24 17:29:59", "same day", "2025-09-24 17:30"),
        ("2025-09-24 17:30", "same day", "2025-09-25 17:30"),  # too late: counts from the next opening
        ("2025-09-24 03:00", "same day", "2025-09-24 17:30"),
        ("2025-09-24 10:00", "1 working day", "2025-09-25 17:30"),
        ("2025-09-24 18:00", "1 working day", "2025-09-26 17:30"),
        ("2025-09-26 10:00", "1 working day", "2025-09-28 17:30"),
        ("2025-09-26 10:00", "4 working days", "2025-10-09 17:30"),
        ("2025-09-30 20:00", "3 working days", "2025-10-13 17:30"),  # counts from the 9th: 10th, 11th, 13th
    ],
)
def test_working_days(start: str, duration: str, expected: str) -> None:
    assert due(CHINA, start, duration) == expected


def test_exceptions_replace_the_hours_of_a_date() -> None:
    calendar = Calendar(
        "Asia/Shanghai",
        weekly(OFFICE),
        holidays={date(2026, 1, 1), date(2026, 1, 2)},
        exceptions={date(2026, 1, 2): [("10:00", "11:00")], date(2026, 1, 5): []},
    )
    assert (
        due(
            calendar,
            "2025-12-31 17:00",
            "1h",
        )
        == "2026-01-02 10:30"
    )  # wins over the holiday
    assert due(calendar, "2026-01-02 10:30", "1h") == "2026-01-06 09:30"  # and closes a Monday
    assert due(calendar, "2026-01-02 10:30", "1 working day") == "2026-01-06 17:30"


def test_a_full_day_ends_where_the_next_begins() -> None:
    assert due(ALWAYS, "2026-03-02 10:00", "14h") == "2026-03-03 00:00"
    assert due(ALWAYS, "2026-03-02 10:00", "same day") == "2026-03-03 00:00"
    assert due(ALWAYS, "2026-03-03 00:00", "same day") == "2026-03-04 00:00"
    assert due(ALWAYS, "2026-02-28 10:00", "1 working day") == "2026-03-02 00:00"
    late = Calendar("Asia/Shanghai", weekly([("18:00", "24:00")], WEEK))
    assert due(late, "2026-02-28 23:00", "1h") == "2026-03-01 00:00"
    assert due(late, "2026-03-01 00:00", "1h") == "2026-03-01 19:00"


def test_a_night_belongs_to_the_date_it_opens_on() -> None:
    assert due(NIGHTS, "2026-03-02 12:00", "8h") == "2026-03-03 06:00"
    assert due(NIGHTS, "2026-02-28 23:00", "8h") == "2026-03-01 23:00"
    assert due(NIGHTS, "2026-03-01 03:00", "same day") == "2026-03-01 06:00"  # still 28 February's
    assert due(NIGHTS, "2026-03-01 03:00", "1 working day") == "2026-03-02 06:00"
    assert due(NIGHTS, "2026-03-01 06:00", "same day") == "2026-03-02 06:00"
    assert due(NIGHTS, "2026-02-27 23:00", "2 working days") == "2026-03-02 06:00"
    free = Calendar("Asia/Shanghai", weekly([("22:00", "06:00")], WEEK), holidays={date(2026, 2, 28)})
    assert not free.is_open(at(free, "2026-03-01 03:00"))
    assert free.is_open(at(free, "2026-02-28 03:00"))


def test_hours_of_two_dates_that_overlap_count_once() -> None:
    calendar = Calendar(
        "Asia/Shanghai",
        {"mon": [("22:00", "10:00")], "tue": [("09:00", "17:00")], "wed": [("08:00", "09:00")]},
    )
    monday, friday = at(calendar, "2026-03-02 00:00"), at(calendar, "2026-03-06 00:00")
    assert calendar.elapsed(monday, friday) == timedelta(hours=12 + 7 + 1)
    assert [shown(calendar, a) for a, _ in calendar.spans(monday, friday)] == [
        "2026-03-02 22:00",
        "2026-03-04 08:00",
    ]
    assert due(calendar, "2026-03-03 08:59", "same day") == "2026-03-03 10:00"  # Monday's
    assert due(calendar, "2026-03-03 09:00", "same day") == "2026-03-03 17:00"  # Tuesday's, since it has opened
    inside = Calendar("Asia/Shanghai", {"mon": [("22:00", "10:00")], "tue": [("08:00", "09:00")]})
    assert due(inside, "2026-03-03 09:30", "same day") == "2026-03-03 10:00"


def test_open_and_next_opening() -> None:
    assert CHINA.is_open(at(CHINA, "2025-09-24 09:00"))
    assert not CHINA.is_open(at(CHINA, "2025-09-24 08:59:59"))
    assert CHINA.is_open(at(CHINA, "2025-09-24 17:29:59"))
    assert not CHINA.is_open(at(CHINA, "2025-09-24 17:30"))
    for asked, opening in [
        ("2025-09-24 10:00:01", "2025-09-24 10:00:01"),
        ("2025-09-24 12:00", "2025-09-24 13:00"),
        ("2025-09-30 17:30", "2025-10-09 09:00"),
    ]:
        assert shown(CHINA, CHINA.next_opening(at(CHINA, asked))) == opening


def test_spans_are_cut_and_merged() -> None:
    start, end = at(CHINA, "2025-09-24 10:00"), at(CHINA, "2025-09-25 09:30")
    assert [(shown(CHINA, a)[11:], shown(CHINA, b)[11:]) for a, b in CHINA.spans(start, end)] == [
        ("10:00", "12:00"),
        ("13:00", "17:30"),
        ("09:00", "09:30"),
    ]
    assert list(CHINA.spans(end, start)) == []
    month_end = [(at(NIGHTS, "2026-02-28 22:00"), at(NIGHTS, "2026-03-01 06:00"))]
    assert list(NIGHTS.spans(at(NIGHTS, "2026-02-28 12:00"), at(NIGHTS, "2026-03-01 12:00"))) == month_end


@pytest.mark.parametrize(
    ("start", "due"),
    [
        ("2026-02-13 14:00", "2026-02-13 18:00"),  # Friday
        ("2026-02-13 18:00", "2026-02-13 18:00"),  # on the stroke
        ("2026-02-13 18:01", "2026-02-14 09:00"),  # Saturday is worked
        ("2026-02-14 19:00", "2026-02-24 09:00"),  # Sunday is free, then holidays until Monday 23
        ("2026-02-15 10:00", "2026-02-24 09:00"),  # on a free day it is the next working day's hour
        ("2026-02-24 07:00", "2026-02-24 18:00"),  # before the morning hour the evening's is meant
    ],
)
def test_time_of_day(start: str, due: str) -> None:
    zone = ZoneInfo("Asia/Shanghai")
    calendar = Calendar(
        "Asia/Shanghai",
        {day: [("08:30", "17:30")] for day in ("mon", "tue", "wed", "thu", "fri")},
        holidays={date(2026, 2, day) for day in range(16, 24)},
        exceptions={date(2026, 2, 14): [("08:30", "17:30")]},
    )

    def at(text: str) -> datetime:
        return datetime.fromisoformat(text).replace(tzinfo=zone)

    assert calendar.due(at(start), "18:00 or next 09:00") == at(due)
    # a hold that begins before it is due counts as a new start; one that begins after changes nothing
    later = at(due) + timedelta(hours=1)
    assert calendar.due(at(start), "18:00 or next 09:00", [(later, later + timedelta(days=9))]) == at(due)
