"""When a share of a promise is used up: every kind of duration, holds, nights and weekends; worked out by hand."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svcdesk.sla import Calendar, Duration
from svcdesk.sla.margin import late_by, used_up_at

BEIJING = ZoneInfo("Asia/Shanghai")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri")
OFFICE = Calendar("Asia/Shanghai", {day: [("09:00", "12:00"), ("13:00", "17:00")] for day in WEEKDAYS})  # 7 h a day
MONDAY = "11-23"  # 2026


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=BEIJING)


def share(within: str, percent: int, start: str, *holds: tuple[str, str], due: str | None = None) -> str:
    """When the share is used, as Beijing's clocks show it; `due` is worked out unless given."""
    held = [(at(since), at(until)) for since, until in holds]
    duration = Duration.parse(within)
    due_at = at(due) if due else OFFICE.due(at(start), duration, held)
    used_at = used_up_at(OFFICE, duration, percent, at(start), due_at, held)
    return used_at.astimezone(BEIJING).strftime("%m-%d %H:%M:%S").removesuffix(":00")


@pytest.mark.parametrize(
    ("within", "percent", "start", "expected"),
    [
        # working time: lunch, night and weekend do not count
        ("4h", 75, "11-23 09:00", "11-23 12:00"),
        ("4h", 100, "11-23 09:00", "11-23 14:00"),
        ("4h", 150, "11-23 09:00", "11-23 16:00"),
        ("4h", 75, "11-27 16:00", "11-30 11:00"),  # Friday: one hour, the other two on Monday
        ("4h", 200, "11-27 16:00", "11-30 17:00"),
        ("1h", 1, "11-23 09:00", "11-23 09:00:36"),
        ("1m", 1, "11-23 09:00", "11-23 09:00:01"),  # rounded up to the second
        ("10m", 1000, "11-23 11:00", "11-23 13:40"),
        # clock time: it does
        ("48h clock", 75, "11-27 16:00", "11-29 04:00"),
        ("48h clock", 100, "11-27 16:00", "11-29 16:00"),
        ("48h clock", 150, "11-27 16:00", "11-30 16:00"),
        # working days: 3 days after Monday is Thursday 17:00; from Monday 13:00 that is 4 + 3 × 7 = 25 h of work
        ("3 working days", 40, "11-23 13:00", "11-24 16:00"),  # 10 h: 4 on Monday, 6 on Tuesday
        ("3 working days", 100, "11-23 13:00", "11-26 17:00"),
        ("3 working days", 120, "11-23 13:00", "11-27 15:00"),  # 5 h more: on Friday
        ("same day", 50, "11-23 09:00", "11-23 13:30"),
        # calendar days: Friday 15:00 to Sunday 15:00 holds two hours of work; it ends when nobody works
        ("2 days", 50, "11-27 15:00", "11-27 16:00"),
        ("2 days", 100, "11-27 15:00", "11-29 15:00"),
        ("2 days", 150, "11-27 15:00", "11-30 10:00"),  # one hour more: on Monday
        ("1 day", 50, "11-28 10:00", "11-28 22:00"),  # nothing is worked from Saturday to Sunday: wall time
        ("1 day", 150, "11-28 10:00", "11-29 22:00"),
        # a time of day: 13:00 to 17:00 the same day
        ("17:00 or next 09:00", 75, "11-23 13:00", "11-23 16:00"),
        ("17:00 or next 10:00", 50, "11-23 18:00", "11-24 09:30"),
    ],
)
def test_share(within: str, percent: int, start: str, expected: str) -> None:
    assert share(within, percent, start) == expected


def test_share_of_an_appointment() -> None:
    # agreed on Monday 16:00 for Tuesday 12:00: one hour and three
    assert share("appointment", 50, "11-23 16:00", due="11-24 12:00") == "11-24 10:00"
    assert share("appointment", 100, "11-23 16:00", due="11-24 12:00") == "11-24 12:00"
    assert share("appointment", 150, "11-23 16:00", due="11-24 12:00") == "11-24 15:00"


def test_share_of_a_promise_that_is_due_when_the_calendar_does_not_say() -> None:
    # 2 h that began at 09:00 and are due at 16:00: what was closed by the old calendar is not used up by it
    assert share("2h", 50, "11-23 09:00", due="11-23 16:00") == "11-23 12:00"  # 3 h of the 6 h worked until 16:00
    assert share("2h", 100, "11-23 09:00", due="11-23 16:00") == "11-23 16:00"
    assert share("2h", 150, "11-23 09:00", due="11-23 16:00") == "11-23 17:00"  # half as much again of what is promised
    assert share("2h clock", 75, "11-23 09:00", due="11-23 17:00") == "11-23 15:15"  # 5 h 15 min of 7 h


@pytest.mark.parametrize(
    ("within", "percent", "expected"),
    [
        ("4h", 50, "11-23 14:00"),  # 09-10, then 13-14
        ("4h clock", 50, "11-23 13:00"),  # 09-10, then 12-13
        ("4h clock", 25, "11-23 10:00"),  # before the hold
        ("same day", 50, "11-23 14:30"),  # 5 h are left without the hold: half of them are 1 h and 13:00-14:30
    ],
)
def test_holds_do_not_count(within: str, percent: int, expected: str) -> None:
    assert share(within, percent, "11-23 09:00", ("11-23 10:00", "11-23 12:00")) == expected


def test_a_hold_after_the_due_time_moves_what_lies_behind_it() -> None:
    hold = ("11-23 14:30", "11-23 15:30")
    assert share("4h", 100, "11-23 09:00", hold) == "11-23 14:00"
    assert share("4h", 150, "11-23 09:00", hold) == "11-23 17:00"
    assert share("4h clock", 150, "11-23 11:00", ("11-23 16:00", "11-23 17:00")) == "11-23 18:00"
    assert share("same day", 150, "11-23 15:00", ("11-24 09:00", "11-24 10:00")) == "11-24 11:00"


def test_what_is_never_used_up_is_an_error() -> None:
    once = Calendar("Asia/Shanghai", {}, exceptions={at("11-23 00:00").date(): [("09:00", "11:00")]})
    start = at("11-23 09:00")
    assert used_up_at(once, Duration.parse("1h"), 200, start, at("11-23 10:00")) == at("11-23 11:00")
    with pytest.raises(ValueError, match="never opens again"):
        used_up_at(once, Duration.parse("1h"), 201, start, at("11-23 10:00"))


KINDS = st.sampled_from(
    [
        "30m",
        "7h",
        "20h",
        "5m clock",
        "48h clock",
        "same day",
        "3 working days",
        "1 working day later",
        "2 working days later",
        "2 days",
        "17:00 or next 09:00",
    ]
)
MINUTES = st.integers(0, 14 * 24 * 60)


@given(
    KINDS,
    MINUTES,
    st.lists(st.tuples(MINUTES, MINUTES), max_size=3),
    st.lists(st.integers(1, 1000), min_size=2),
    st.sampled_from([0, 0, 90, 3000]),
)
def test_shares_grow_and_meet_at_the_due_time(
    within: str, minutes: int, holds: list[tuple[int, int]], percents: list[int], later: int
) -> None:
    first = at("11-23 00:00")
    start = first + timedelta(minutes=minutes)
    held = [(first + timedelta(minutes=min(pair)), first + timedelta(minutes=max(pair))) for pair in holds]
    duration = Duration.parse(within)
    due = OFFICE.due(start, duration, held) + timedelta(minutes=later)
    percents = sorted({*percents, 100})
    used = [used_up_at(OFFICE, duration, percent, start, due, held) for percent in percents]
    assert used == sorted(used)
    assert used[percents.index(100)] == due
    assert all(each >= start for each in used)


@pytest.mark.parametrize(
    ("within", "due", "now", "expected"),
    [
        # its own kind of time: lunch, night and weekend are nobody's delay
        ("4h", "11-23 11:00", "11-23 14:30", "2h30m"),
        ("4h", "11-27 16:00", "11-30 10:00", "2h"),
        ("4h clock", "11-27 16:00", "11-30 10:00", "66h clock"),
        ("2 working days", "11-24 17:00", "11-25 12:00", "3h"),
        ("2 working days", "11-24 17:00", "11-25 17:00", "1 working day"),
        ("2 working days later", "11-24 11:00", "11-25 12:00", "1 working day"),
        ("2 days", "11-27 16:00", "11-29 15:00", "1 day"),
        ("2 days", "11-27 16:00", "11-28 15:00", "23h clock"),
        ("17:00 or next 09:00", "11-23 17:00", "11-23 18:00", "1h clock"),
        ("appointment", "11-23 15:00", "11-23 18:00", "3h clock"),
        # what is late is late, even if nothing has been worked since
        ("4h", "11-27 17:00", "11-28 12:00", "1m"),
        ("4h", "11-23 12:00", "11-23 12:30", "1m"),
        ("same day", "11-27 17:00", "11-30 09:00", "1m"),
        ("1 working day later", "11-27 17:00", "11-29 12:00", "1m"),
        ("4h clock", "11-23 12:00:00", "11-23 12:00:01", "1m clock"),
        ("1 day", "11-23 12:00:00", "11-23 12:00:59", "1m clock"),
        ("appointment", "11-23 12:00:00", "11-23 12:00:30", "1m clock"),
        # and what is not, is not
        ("4h", "11-23 12:00", "11-23 12:00", "0m"),
        ("4h clock", "11-23 12:00", "11-23 11:00", "0m clock"),
        ("same day", "11-23 17:00", "11-23 17:00", "0m"),
    ],
)
def test_how_late(within: str, due: str, now: str, expected: str) -> None:
    assert str(late_by(OFFICE, Duration.parse(within).kind, at(due), at(now))) == expected


@pytest.mark.parametrize(
    ("within", "expected"),
    [
        ("4h", "2h"),  # 11-12 on Monday, 9-10 on Friday; lunch is no work
        ("4h clock", "3h clock"),
        ("same day", "2h"),
        ("2 working days later", "2h"),
        ("2 days", "3h clock"),
        ("17:00 or next 09:00", "3h clock"),
    ],
)
def test_what_was_on_hold_is_not_late(within: str, expected: str) -> None:
    held = [(at("11-23 13:00"), at("11-27 09:00"))]
    late = late_by(OFFICE, Duration.parse(within).kind, at("11-23 11:00"), at("11-27 10:00"), held)
    assert str(late) == expected


LATE = st.integers(1, 6 * 24 * 3600)


@given(KINDS, LATE, LATE, st.lists(st.tuples(MINUTES, MINUTES), max_size=2))
def test_lateness_grows_and_is_never_nothing(within: str, some: int, more: int, holds: list[tuple[int, int]]) -> None:
    kind = Duration.parse(within).kind
    due = at("11-27 16:30")
    held = [(due + timedelta(minutes=min(pair)), due + timedelta(minutes=max(pair))) for pair in holds]
    earlier, later = sorted((some, more))
    first, second = (late_by(OFFICE, kind, due, due + timedelta(seconds=each), held) for each in (earlier, later))
    assert first.amount
    assert str(first) not in ("0m", "0m clock")
    if (first.kind, second.kind) not in (("working", "working days"), ("clock", "days")):  # less than a day is hours
        assert first.kind == second.kind
        assert first.amount <= second.amount
