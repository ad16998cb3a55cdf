"""The calendar at its edges, each worked out by hand. Times are what the wall clocks of the zone show."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from svcdesk.sla import BadDuration, Calendar, Duration

Spans = list[tuple[str, str]]

OFFICE: Spans = [("09:00", "12:00"), ("13:00", "17:30")]
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri")
WEEK = (*WEEKDAYS, "sat", "sun")


def weekly(spans: Spans, days: tuple[str, ...] = WEEKDAYS) -> dict[str, Spans]:
    return dict.fromkeys(days, spans)


# National Day 2025: closed from 1 to 8 October, made up for on Sunday 28 September and Saturday 11 October.
CHINA = Calendar(
    "Asia/Shanghai",
    weekly(OFFICE),
    holidays={date(2025, 10, day) for day in range(1, 9)},
    exceptions={date(2025, 9, 28): OFFICE, date(2025, 10, 11): OFFICE},
)
ALWAYS = Calendar("Asia/Shanghai", weekly([("00:00", "24:00")], WEEK))
NIGHTS = Calendar("Asia/Shanghai", weekly([("22:00", "06:00")], WEEK))


def at(calendar: Calendar, text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=calendar.zone)


def due(calendar: Calendar, start: str, duration: str, *holds: tuple[str, str]) -> str:
    """When it falls due, as the calendar's wall clocks show it, to the minute when seconds are zero."""
    paused = [(at(calendar, since), at(calendar, until)) for since, until in holds]
    return shown(calendar, calendar.due(at(calendar, start), duration, paused))


def shown(calendar: Calendar, instant: datetime) -> str:
    assert instant.tzinfo is UTC
    return f"{instant.astimezone(calendar.zone):%Y-%m-%d %H:%M:%S}".removesuffix(":00")


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


def test_a_calendar_that_never_opens_says_so() -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    closed = Calendar("Asia/Shanghai", {})
    once = Calendar("Asia/Shanghai", {"mon": []}, exceptions={date(2026, 3, 31): [("20:00", "04:00")]})
    for calendar, start in [(closed, now), (once, now + timedelta(days=90))]:
        for promise in ("1h", "same day", "1 working day"):
            with pytest.raises(ValueError, match="never opens"):
                calendar.due(start, promise)
        with pytest.raises(ValueError, match="never opens"):
            calendar.next_opening(start)
        assert calendar.due(start, "1h clock") == start + timedelta(hours=1)
        assert calendar.due(start, "1 day") == start + timedelta(days=1)
        assert calendar.elapsed(start, start + timedelta(days=400)) == timedelta(0)
        assert calendar.working_days(start, start + timedelta(days=400)) == 0
        assert not list(calendar.spans(start, start + timedelta(days=400)))
    assert due(once, "2026-01-01 00:00", "8h") == "2026-04-01 04:00"
    assert due(once, "2026-01-01 00:00", "same day") == "2026-04-01 04:00"
    with pytest.raises(ValueError, match="never opens"):
        once.due(now, "8h", [(now, now + timedelta(days=90))])


@pytest.mark.parametrize(
    ("hours", "message"),
    [
        ({"monday": OFFICE}, "'monday' is not a weekday"),
        ({"Mon": OFFICE}, "'Mon' is not a weekday"),
        ({"mon": [("9:00", "17:00")]}, "'9:00' is not a time of day"),
        ({"mon": [("T0900", "17:00")]}, "'T0900' is not a time of day"),
        ({"mon": [("09:00", "25:00")]}, "'25:00' is not a time of day"),
        ({"mon": [("09:00", "17:60")]}, "'17:60' is not a time of day"),
        ({"mon": [("09:00", "")]}, "'' is not a time of day"),
        ({"mon": [("09:00", "09:00")]}, "09:00 to 09:00 are empty"),
        ({"mon": [("00:00", "00:00")]}, "write '00:00' to '24:00'"),
        ({"mon": [("24:00", "06:00")]}, "24:00 to 06:00 are empty"),
        ({"mon": [("13:00", "17:00"), ("09:00", "13:01")]}, "overlap"),
        ({"mon": [("22:00", "06:00"), ("23:00", "24:00")]}, "overlap"),
    ],
)
def test_refuses_hours_that_make_no_sense(hours: dict[str, Spans], message: str) -> None:
    with pytest.raises(ValueError, match=message) as refused:
        Calendar("Asia/Shanghai", hours)
    assert "\n" not in str(refused.value)
    if "mon" in hours:
        with pytest.raises(ValueError, match=message):
            Calendar("Asia/Shanghai", {}, exceptions={date(2026, 1, 1): hours["mon"]})


@pytest.mark.parametrize("zone", ["Mars/Phobos", "", "Asia", "../etc/passwd", "Asia/Shanghai\n"])
def test_refuses_unknown_zones(zone: str) -> None:
    with pytest.raises(ValueError, match="is not a time zone"):
        Calendar(zone, weekly(OFFICE))


def test_touching_and_unordered_hours_are_fine() -> None:
    calendar = Calendar("Asia/Shanghai", {"mon": [("12:00", "17:00"), ("09:00", "12:00")]})
    assert due(calendar, "2026-03-02 09:00", "8h") == "2026-03-02 17:00"


def test_refuses_what_has_no_meaning() -> None:
    start, naive = datetime(2026, 1, 5, tzinfo=UTC), datetime(2026, 1, 5)
    with pytest.raises(ValueError, match="no time zone"):
        CHINA.due(naive, "1h")
    with pytest.raises(ValueError, match="no time zone"):
        CHINA.elapsed(start, naive)
    with pytest.raises(ValueError, match="no time zone"):
        CHINA.due(start, "1h", [(naive, naive)])
    with pytest.raises(ValueError, match="no time zone"):
        CHINA.is_open(naive)
    with pytest.raises(ValueError, match="a hold cannot end before it begins"):
        CHINA.due(start, "1h", [(start, start - timedelta(seconds=1))])
    with pytest.raises(ValueError, match="negative"):
        CHINA.due(start, timedelta(seconds=-1))
    with pytest.raises(BadDuration):
        CHINA.due(start, "2d")


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


def test_a_hold_starts_the_time_of_day_anew() -> None:
    calendar = Calendar("Asia/Shanghai", {day: [("00:00", "24:00")] for day in ("mon", "tue", "wed", "thu", "fri")})
    zone = ZoneInfo("Asia/Shanghai")
    tuesday = datetime(2026, 3, 3, 10, tzinfo=zone)
    held = [(tuesday + timedelta(hours=1), tuesday + timedelta(hours=10))]  # until 20:00
    assert calendar.due(tuesday, "18:00 or next 09:00", held) == datetime(2026, 3, 4, 9, tzinfo=zone)


def test_an_appointment_is_not_for_a_calendar() -> None:
    calendar = Calendar("Asia/Shanghai", {"mon": [("09:00", "17:00")]})
    with pytest.raises(ValueError, match="agreed"):
        calendar.due(datetime(2026, 3, 3, 10, tzinfo=ZoneInfo("Asia/Shanghai")), "appointment")
