"""Promises laid out in time: hand-worked days, and any calendar.

Hours of the hand-worked calendar are 08:30-12:00 and 13:00-17:30, in Beijing. Saturday 14 February 2026 is worked,
Monday 16 is a holiday by name, Wednesday 18 an own exception with the morning only, Thursday 19 an own one that closes.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from svcdesk.sla import Calendar, Duration
from svcdesk.sla.stretches import SpecialDays, Stretch, stretches

BEIJING = ZoneInfo("Asia/Shanghai")
HOURS = [("08:30", "12:00"), ("13:00", "17:30")]
MONDAY = date(2026, 2, 16)
SPECIAL = SpecialDays({MONDAY: "Spring Festival"}, {date(2026, 2, 14)}, {date(2026, 2, 18), date(2026, 2, 19)})
OFFICE = Calendar(
    "Asia/Shanghai",
    dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), HOURS),
    SPECIAL.holidays,
    {date(2026, 2, 14): HOURS, date(2026, 2, 18): [("08:30", "12:00")], date(2026, 2, 19): []},
)


def at(text: str) -> datetime:
    """A moment of February 2026 on Beijing's clocks: `13 16:00`."""
    return datetime.strptime(f"2026-02-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=BEIJING).astimezone(UTC)


def told(parts: list[Stretch]) -> list[str]:
    """Each stretch as a line of Beijing's clocks."""
    lines = []
    for part in parts:
        since, until = (f"{each.astimezone(BEIJING):%d %H:%M}" for each in (part.since, part.until))
        words = [f"{since}-{until}", part.state, part.name or part.why, str(part.counted or "")]
        lines.append(" ".join(filter(None, words)))
    return lines


def laid(start: str, within: str, *held: tuple[str, str]) -> list[str]:
    """The lines of a promise from its start to its due time."""
    begin, length = at(start), Duration.parse(within)
    spans = [(at(since), at(until)) for since, until in held]
    due = OFFICE.due(begin, length, spans)
    return told(stretches(OFFICE, SPECIAL, length.kind, begin, due, spans))


def test_working_time_over_a_night_a_break_and_a_worked_saturday() -> None:
    assert laid("13 15:30", "8h") == [
        "13 15:30-13 17:30 open 7200",
        "13 17:30-14 08:30 closed night",
        "14 08:30-14 12:00 open worked weekend 12600",
        "14 12:00-14 13:00 closed break",
        "14 13:00-14 15:30 open worked weekend 9000",
    ]


def test_a_hold_is_one_stretch_whatever_lies_in_it() -> None:
    # 2 h are left when the hold begins on Friday; on Tuesday at 09:00 they go on
    assert laid("13 15:30", "2h", ("13 15:30", "13 15:30"), ("13 16:30", "17 09:00")) == [
        "13 15:30-13 16:30 open 3600",
        "13 16:30-17 09:00 held",
        "17 09:00-17 10:00 open 3600",
    ]


def test_every_closed_date_says_why() -> None:
    # 4.5 h of Saturday afternoon, 8 h of Tuesday, 3.5 h of Wednesday, 4 h of Friday
    assert laid("14 12:30", "20h") == [
        "14 12:30-14 13:00 closed break",
        "14 13:00-14 17:30 open worked weekend 16200",
        "14 17:30-15 00:00 closed night",
        "15 00:00-16 00:00 closed weekend",
        "16 00:00-17 00:00 closed Spring Festival",
        "17 00:00-17 08:30 closed night",
        "17 08:30-17 12:00 open 12600",
        "17 12:00-17 13:00 closed break",
        "17 13:00-17 17:30 open 16200",
        "17 17:30-18 08:30 closed night",
        "18 08:30-18 12:00 open own hours 12600",
        "18 12:00-19 00:00 closed night",
        "19 00:00-20 00:00 closed own date",
        "20 00:00-20 08:30 closed night",
        "20 08:30-20 12:00 open 12600",
        "20 12:00-20 13:00 closed break",
        "20 13:00-20 13:30 open 1800",
    ]


def test_working_days_count_where_they_close_and_not_on_the_first_day() -> None:
    lines = laid("13 16:00", "2 working days")
    assert [line for line in lines if "closed" not in line] == [
        "13 16:00-13 17:30 first day",
        "14 08:30-14 12:00 open worked weekend",
        "14 13:00-14 17:30 open worked weekend 1",
        "17 08:30-17 12:00 open",
        "17 13:00-17 17:30 open 1",
    ]


def test_a_day_that_closes_on_hold_does_not_count() -> None:
    # on hold from Saturday 16:00 to Tuesday 10:00: Saturday is lost, so Tuesday and Wednesday are the two
    lines = laid("13 16:00", "2 working days", ("14 16:00", "17 10:00"))
    assert [line for line in lines if "closed" not in line] == [
        "13 16:00-13 17:30 first day",
        "14 08:30-14 12:00 lost day worked weekend",
        "14 13:00-14 16:00 lost day worked weekend",
        "14 16:00-17 10:00 held",
        "17 10:00-17 12:00 open",
        "17 13:00-17 17:30 open 1",
        "18 08:30-18 12:00 open own hours 1",
    ]


def test_same_day_that_begins_on_hold_begins_with_the_day_after() -> None:
    assert [line for line in laid("13 16:00", "same day", ("13 17:00", "14 10:00")) if "closed" not in line] == [
        "13 16:00-13 17:00 lost day",
        "13 17:00-14 10:00 held",
        "14 10:00-14 12:00 first day worked weekend",
        "14 13:00-14 17:30 first day worked weekend",
    ]


def test_a_hold_that_ends_at_closing_time_takes_the_day_with_it() -> None:
    assert [line for line in laid("13 16:00", "same day", ("13 17:00", "13 17:30")) if "closed" not in line] == [
        "13 16:00-13 17:00 lost day",
        "13 17:00-13 17:30 held",
        "14 08:30-14 12:00 first day worked weekend",
        "14 13:00-14 17:30 first day worked weekend",
    ]


def test_wall_time_counts_nights_and_weekends() -> None:
    assert laid("13 16:00", "48h clock", ("14 10:00", "14 12:00")) == [
        "13 16:00-14 10:00 open 64800",
        "14 10:00-14 12:00 held",
        "14 12:00-15 18:00 open 108000",
    ]


def test_time_of_day_counts_nothing_but_says_what_was_closed() -> None:
    assert laid("14 17:00", "16:00 or next 09:00") == [
        "14 17:00-14 17:30 open worked weekend",
        "14 17:30-15 00:00 closed night",
        "15 00:00-16 00:00 closed weekend",
        "16 00:00-17 00:00 closed Spring Festival",
        "17 00:00-17 08:30 closed night",
        "17 08:30-17 09:00 open",
    ]


def test_hours_across_midnight_belong_to_the_date_they_open_on() -> None:
    night = Calendar("Asia/Shanghai", {"fri": [("22:00", "06:00")], "sat": [("22:00", "06:00")]})
    parts = stretches(night, SpecialDays({}, (), ()), "working", at("13 21:00"), at("15 12:00"))
    assert told(parts) == [
        "13 21:00-13 22:00 closed night",
        "13 22:00-14 00:00 open 7200",
        "14 00:00-14 06:00 open 21600",
        "14 06:00-14 22:00 closed break",
        "14 22:00-15 00:00 open 7200",
        "15 00:00-15 06:00 open 21600",
        "15 06:00-15 12:00 closed weekend",
    ]


def test_nothing_lies_between_an_instant_and_itself() -> None:
    assert stretches(OFFICE, SPECIAL, "working", at("13 16:00"), at("13 16:00")) == []


# Any calendar: what is counted is what was promised, without a gap.

ZONES = ("Asia/Shanghai", "Europe/Berlin", "America/Havana", "Australia/Lord_Howe", "Pacific/Apia")
DAY_HOURS: tuple[list[tuple[str, str]], ...] = (
    [("08:30", "12:00"), ("13:00", "17:30")],
    [("00:00", "24:00")],
    [("22:00", "06:00")],
    [("09:00", "10:00"), ("10:00", "11:00")],
    [("06:00", "08:00"), ("20:00", "04:00")],
    [],
)
WITHIN = ("1m", "30m", "8h", "40h", "48h clock", "1 day", "3 days", "same day", "1 working day", "7 working days")


@st.composite
def cases(draw: st.DrawFn) -> tuple[Calendar, SpecialDays, datetime, Duration, list[tuple[datetime, datetime]]]:
    zone = draw(st.sampled_from(ZONES))
    first = draw(st.sampled_from((date(2026, 3, 20), date(2026, 10, 20), date(2011, 12, 24), date(2026, 2, 10))))
    week = {day: draw(st.sampled_from(DAY_HOURS)) for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
    week["tue"] = HOURS
    dates = [first + timedelta(days=days) for days in range(20)]
    closed = draw(st.sets(st.sampled_from(dates), max_size=4))
    own = {day: draw(st.sampled_from(DAY_HOURS)) for day in draw(st.sets(st.sampled_from(dates), max_size=3))}
    start = datetime(first.year, first.month, first.day, tzinfo=UTC) + timedelta(minutes=draw(st.integers(0, 8 * 1440)))
    held, begin = [], start - timedelta(hours=5)
    for _count in range(draw(st.integers(0, 4))):
        begin += timedelta(minutes=draw(st.integers(0, 2000)))
        until = begin + timedelta(minutes=draw(st.integers(0, 4000)))
        held.append((begin, until))
        begin = until
    within = Duration.parse(draw(st.sampled_from(WITHIN)))
    special = SpecialDays(dict.fromkeys(closed, "Closed"), set(), set(own))
    return Calendar(zone, week, closed, own), special, start, within, held


@given(cases())
@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
def test_the_stretches_add_up_to_the_promise(
    case: tuple[Calendar, SpecialDays, datetime, Duration, list[tuple[datetime, datetime]]],
) -> None:
    calendar, special, start, within, held = case
    due = calendar.due(start, within, held)
    parts = stretches(calendar, special, within.kind, start, due, held)
    assert_whole(parts, start, due)
    if within.kind == "days":
        assert sum(part.counted for part in parts) == (calendar.due(start, within) - start).total_seconds()
    else:
        assert sum(part.counted for part in parts) == within.amount
    for part in parts:
        if part.state == "closed":
            assert calendar.elapsed(part.since, part.until) == timedelta()
        elif part.state != "held" and within.kind in ("working", "working days"):
            assert calendar.elapsed(part.since, part.until) == part.until - part.since


def assert_whole(parts: list[Stretch], start: datetime, due: datetime) -> None:
    """From start to due, without gap or overlap."""
    ends = [start, *(part.until for part in parts)]
    assert [part.since for part in parts] == ends[:-1]
    assert ends[-1] == due
