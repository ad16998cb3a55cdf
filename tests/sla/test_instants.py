"""Instants: stored stamps, local time, and what people type for a time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svcdesk.sla import iso_local, parse_begin, parse_end, parse_instant, parse_moment, read_stamp, stamp
from svcdesk.sla.instants import wall_clock
from svcdesk.views import text

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 22, 9, 30, 45, 123456, UTC)  # 17:30 in Shanghai


def test_stamps_are_utc_to_the_second() -> None:
    assert stamp(NOW) == "2026-11-22T09:30:45Z"
    assert stamp(datetime(2026, 11, 22, 1, tzinfo=SHANGHAI)) == "2026-11-21T17:00:00Z"
    assert read_stamp("2026-11-22T09:30:45Z") == NOW.replace(microsecond=0)
    assert read_stamp("2026-11-22T09:30:45Z").tzinfo is UTC


@given(st.datetimes(timezones=st.sampled_from([UTC, SHANGHAI, BERLIN]), min_value=datetime(1, 1, 3)))
def test_stamps_read_back_and_sort(at: datetime) -> None:
    assert read_stamp(stamp(at)) == at.astimezone(UTC).replace(microsecond=0)
    assert len(stamp(at)) == 20


def test_a_naive_time_is_no_instant() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        stamp(datetime(2026, 11, 22))


@pytest.mark.parametrize(
    "text", ["2026-11-22T09:30:45", "2026-11-22 09:30:45Z", "2026-11-22", "2026-13-22T09:30:45Z", "now", ""]
)
def test_only_stamps_are_read_as_stamps(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_stamp(text)


def test_shows_local_time() -> None:
    assert iso_local(NOW, SHANGHAI) == "2026-11-22T17:30+08:00"
    assert iso_local(NOW, ZoneInfo("Asia/Kathmandu")) == "2026-11-22T15:15+05:45"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-11-22T10:00Z", "2026-11-22T10:00:00Z"),
        ("2026-11-22t10:00z", "2026-11-22T10:00:00Z"),
        ("2026-11-22T10:00:30+08:00", "2026-11-22T02:00:30Z"),
        ("2026-11-22T10:00-05:00", "2026-11-22T15:00:00Z"),
        ("2026-11-22T10:00-12:00", "2026-11-22T22:00:00Z"),
        ("2026-11-22T10:00+14:00", "2026-11-21T20:00:00Z"),
        ("2026-11-22 10:00", "2026-11-22T02:00:00Z"),
        ("2026-11-22T10:00", "2026-11-22T02:00:00Z"),
        ("2026-11-22 9:05", "2026-11-22T01:05:00Z"),
        ("  2026-11-22   10:00:15 ", "2026-11-22T02:00:15Z"),
        ("2026-11-22", "2026-11-21T16:00:00Z"),
        ("10:05", "2026-11-22T02:05:00Z"),
        ("9:05", "2026-11-22T01:05:00Z"),
        ("now", "2026-11-22T09:30:45Z"),
        ("today", "2026-11-21T16:00:00Z"),
        ("Yesterday", "2026-11-20T16:00:00Z"),
        ("tomorrow", "2026-11-22T16:00:00Z"),
        ("yesterday 16:30", "2026-11-21T08:30:00Z"),
        ("TODAY 08:00", "2026-11-22T00:00:00Z"),
        ("tomorrow 8:00", "2026-11-23T00:00:00Z"),
        ("30m ago", "2026-11-22T09:00:45Z"),
        ("2h ago", "2026-11-22T07:30:45Z"),
        ("in 2h", "2026-11-22T11:30:45Z"),
        ("in 1h30m", "2026-11-22T11:00:45Z"),
        ("3 days ago", "2026-11-19T09:30:45Z"),
        ("in 1 day", "2026-11-23T09:30:45Z"),
        ("２０２６-１１-２２　１０：０５", "2026-11-22T02:05:00Z"),
        ("Fri 16:30", "2026-11-20T08:30:00Z"),
        ("friday", "2026-11-19T16:00:00Z"),
        ("sunday", "2026-11-21T16:00:00Z"),  # it is Sunday
        ("sun 17:30", "2026-11-22T09:30:00Z"),
        ("sun 17:31", "2026-11-15T09:31:00Z"),  # not yet today
        ("monday 9:00", "2026-11-16T01:00:00Z"),
        ("11-28 00:20", "2026-11-27T16:20:00Z"),  # as the desk prints it: of this year
        ("11-22", "2026-11-21T16:00:00Z"),
        ("Sat 11-28 00:20", "2026-11-27T16:20:00Z"),
        ("Sun 2026-11-22 10:00", "2026-11-22T02:00:00Z"),
        ("tomorrow 9am", "2026-11-23T01:00:00Z"),
        ("9:30 pm yesterday", "2026-11-21T13:30:00Z"),
        ("Monday at 14:00", "2026-11-16T06:00:00Z"),
        ("40 minutes ago", "2026-11-22T08:50:45Z"),
        ("2 h 10 min ago", "2026-11-22T07:20:45Z"),
        ("3 d 4 h ago", "2026-11-19T05:30:45Z"),
        ("an hour ago", "2026-11-22T08:30:45Z"),
        ("a week ago", "2026-11-15T09:30:45Z"),
        ("+2h", "2026-11-22T11:30:45Z"),
        ("in 35 min", "2026-11-22T10:05:45Z"),
        ("1 day 2 hours ago", "2026-11-21T07:30:45Z"),
    ],
)
def test_reads_what_people_write(text: str, meant: str) -> None:
    at = parse_instant(text, SHANGHAI, NOW)
    assert stamp(at) == meant
    assert at.tzinfo is UTC
    assert at.microsecond == 0


@pytest.mark.parametrize(
    "text",
    [
        "", "1", "17", "2026", "02-30", "2026-02-30", "2026-11-22 25:61", "25:61", "24:00", "2026-13-2",
        "20261122", "2026-W47-7", "22.11.2026", "yesterday16:30", "yesterday 16:30 17:00",
        "-30m", "30m ago 10:00", "2 working days ago", "48h clock ago", "same day ago", "in",
        "ago", "in 5", "99999 days ago",
        "in 99999 days", "0026-11-22", "0001-01-01T00:00+08:00", "9999-12-31",
        "2026-11-22T10", "2026-11-22 10:00:00.5", "nowish", "now 10:00", "fri16:30", "frida",
        "25:00-26:00", "friday friday", "5",
    ],
)  # fmt: skip
def test_refuses_the_rest_with_two_examples(text: str) -> None:
    with pytest.raises(ValueError, match="yesterday 16:30") as refused:
        parse_instant(text, SHANGHAI, NOW)
    assert "\n" not in str(refused.value)
    assert "2026-11-22 17:30" in str(refused.value)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("fri 16:30", "2026-11-27T08:30:00Z"),
        ("Sunday", "2026-11-21T16:00:00Z"),  # it is Sunday
        ("sun 17:31", "2026-11-22T09:31:00Z"),
        ("sun 17:30", "2026-11-29T09:30:00Z"),  # that was today
        ("yesterday 16:30", "2026-11-21T08:30:00Z"),
        ("17:00", "2026-11-22T09:00:00Z"),
    ],
)
def test_a_weekday_ahead(text: str, meant: str) -> None:
    assert stamp(parse_instant(text, SHANGHAI, NOW, ahead=True)) == meant


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22T10:00+25:00", "2026-11-22T10:00-12:30", "2026-11-22T10:00-16:00", "2026-11-22T10:00+14:01",
        "2026-11-22t10:00:00+23:59",
    ],
)  # fmt: skip
def test_offsets_that_no_clock_has(text: str) -> None:
    with pytest.raises(ValueError, match=r"go from -12:00 to \+14:00, as in '2026-11-22T17:30\+08:00'") as refused:
        parse_instant(text, SHANGHAI, NOW)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22 10:00-05:00", "2026-11-22 10:00+05:00", "2026-11-22 10:00Z", "2026-11-22 10:00 +05:00",
        "2026-11-22 10:00–16:00", "2026-11-22 10:00～16:00", "2026-11-22 10:00-16:00:30",
    ],
)  # fmt: skip
def test_an_offset_needs_the_t_and_a_window_is_no_time(text: str) -> None:
    with pytest.raises(ValueError, match="no single time: write '2026-11-22 10:00'") as refused:
        parse_instant(text, SHANGHAI, NOW)
    assert "'2026-11-22T17:30+08:00'" in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("day", ["tomorrow", "TODAY", "friday", "Mon", " 2026-03-02 ", "２０２６-03-02"])
def test_a_day_is_no_time(day: str) -> None:
    assert parse_instant(day, SHANGHAI, NOW).astimezone(SHANGHAI).hour == 0
    with pytest.raises(ValueError, match=f"'{day.strip()}' is a day without a time: write '{day.strip()} 09:00'"):
        parse_moment(day, SHANGHAI, NOW)
    assert parse_moment("10:05", SHANGHAI, NOW) == parse_instant("10:05", SHANGHAI, NOW)


@pytest.mark.parametrize(
    ("text", "ahead", "why"),
    [
        ("12am", False, "may be 2026-11-22 00:00 or 2026-11-22 12:00: write which"),
        ("tomorrow 12:00 pm", False, "may be 2026-11-23 12:00 or 2026-11-24 00:00: write which"),
        ("03/04 10:00", False, "no date that the desk reads: write '03-04 10:00' or '04-03 10:00'"),
        ("22/11 10:00", False, "no date that the desk reads: write '11-22 10:00'"),
        ("Mon 2026-11-22 10:00", False, "contradicts itself: 2026-11-22 is a Sunday"),
        ("01-02 09:00", True, "is over in 2026: write for example 2027-01-02 09:00"),
        ("2026-11", False, "is a month: write a day such as '2026-11-01 09:00'"),
    ],
)
def test_what_has_two_meanings_or_none_is_refused_with_what_to_write(text: str, ahead: bool, why: str) -> None:
    with pytest.raises(ValueError, match=why) as refused:
        parse_moment(text, SHANGHAI, NOW, ahead)
    assert "\n" not in str(refused.value)


def test_a_month_is_a_period() -> None:
    assert stamp(parse_begin("2026-11", SHANGHAI, NOW)) == "2026-10-31T16:00:00Z"
    assert stamp(parse_end("2026-12", SHANGHAI, NOW)) == "2026-12-31T16:00:00Z"


MINUTES = st.datetimes(datetime(1971, 1, 3), datetime(2198, 12, 29)).map(
    lambda at: at.replace(second=0, microsecond=0, tzinfo=UTC)
)


@given(now=MINUTES, away=st.integers(-500_000, 500_000), name=st.sampled_from(["Asia/Shanghai", "Europe/Berlin"]))
def test_what_the_desk_prints_is_read_back(now: datetime, away: int, name: str) -> None:
    zone, at = ZoneInfo(name), now + timedelta(minutes=away)
    printed = [text.short_time(at, zone, now), text.local_time(at, zone), text.dated(at, zone), iso_local(at, zone)]
    # clocks that are put back show an hour twice: it is the first of the two
    shown = datetime.fromtimestamp(wall_clock(at.astimezone(zone).replace(tzinfo=None), zone), UTC)
    assert [parse_moment(each, zone, now) for each in printed] == [shown, shown, shown, at]
    said = text.relative(at, now)
    assert text.relative(parse_moment(said, zone, now), now) == said


@pytest.mark.parametrize(
    ("zone", "text", "meant"),
    [
        ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30:00Z"),  # twice: the first
        ("Europe/Berlin", "2026-03-29 02:30", "2026-03-29T01:00:00Z"),  # never: the moment of the change
        ("Europe/Berlin", "2026-03-29 03:00", "2026-03-29T01:00:00Z"),
        ("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03T15:30:00Z"),
        ("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04T14:45:00Z"),
        ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z"),  # its midnight does not exist
        ("America/Havana", "2026-11-01", "2026-11-01T04:00:00Z"),  # its midnight comes twice
        ("Asia/Kathmandu", "2026-11-22 10:00", "2026-11-22T04:15:00Z"),
        ("Pacific/Apia", "2011-12-30 12:00", "2011-12-30T10:00:00Z"),  # a whole day that never was
    ],
)
def test_clock_changes(zone: str, text: str, meant: str) -> None:
    assert stamp(parse_instant(text, ZoneInfo(zone), NOW)) == meant


@pytest.mark.parametrize(
    ("text", "last", "next_one"),
    [  # it is Wednesday, 10:00
        ("fri 11:00", "2026-11-20T11:00", "2026-11-27T11:00"),
        ("Friday", "2026-11-20T00:00", "2026-11-27T00:00"),
        ("wednesday 9:59", "2026-11-25T09:59", "2026-12-02T09:59"),
        ("wed 10:01", "2026-11-18T10:01", "2026-11-25T10:01"),
        ("Tue 10:00", "2026-11-24T10:00", "2026-12-01T10:00"),
    ],
)
def test_weekdays_are_the_nearest_on_their_side(text: str, last: str, next_one: str) -> None:
    now = datetime(2026, 11, 25, 9, tzinfo=UTC)
    found = [iso_local(parse_instant(text, BERLIN, now, ahead), BERLIN)[:16] for ahead in (False, True)]
    assert found == [last, next_one]


def test_days_ago_keep_the_time_of_day() -> None:
    now = datetime(2026, 3, 29, 8, tzinfo=UTC)  # 10:00 in Berlin, summer time since this morning
    assert iso_local(parse_instant("1 day ago", BERLIN, now), BERLIN) == "2026-03-28T10:00+01:00"
    assert iso_local(parse_instant("24h ago", BERLIN, now), BERLIN) == "2026-03-28T09:00+01:00"


@given(
    st.datetimes(datetime(1970, 1, 3), datetime(2199, 12, 29)),
    st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "America/Havana", "Australia/Lord_Howe"]),
)
def test_what_is_shown_can_be_typed(at: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    aware = at.replace(second=0, microsecond=0, tzinfo=UTC)
    assert parse_instant(iso_local(aware, zone), zone, NOW) == aware
    fixed = timezone(timedelta(hours=8))
    assert parse_instant(f"{aware.astimezone(fixed):%Y-%m-%d %H:%M}", fixed, NOW) == aware


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-11-22", "2026-11-22T16:00:00Z"),  # the midnight that ends it
        (" Yesterday ", "2026-11-21T16:00:00Z"),
        ("tomorrow", "2026-11-23T16:00:00Z"),
        ("2026-11-22 00:00", "2026-11-21T16:00:00Z"),  # a moment is one
        ("yesterday 16:30", "2026-11-21T08:30:00Z"),
        ("10:00", "2026-11-22T02:00:00Z"),
        ("1 day ago", "2026-11-21T09:30:45Z"),
        ("now", "2026-11-22T09:30:45Z"),
        ("friday", "2026-11-20T16:00:00Z"),
    ],
)
def test_a_period_ends_with_the_day_that_is_named(text: str, meant: str) -> None:
    assert stamp(parse_end(text, SHANGHAI, NOW)) == meant


def test_a_day_ends_where_the_next_begins() -> None:
    cairo = ZoneInfo("Africa/Cairo")  # clocks were put forward at midnight: 2026-04-24 began at 01:00
    ends, begins = parse_end("2026-04-23", cairo, NOW), parse_instant("2026-04-24", cairo, NOW)
    assert ends == begins
    assert parse_end("2026-04-24", cairo, NOW) - begins == timedelta(hours=23)


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("in 3 months", "2027-02-28 10:00"),
        ("a month ago", "2026-10-30 10:00"),
        ("in 1 year 2 days", "2027-12-02 10:00"),
        ("in 3m", "2026-11-30 10:03"),
    ],
)
def test_months_away_is_that_day_of_another_month(text: str, local: str) -> None:
    now = datetime(2026, 11, 30, 2, tzinfo=UTC)
    assert f"{parse_instant(text, SHANGHAI, now, True).astimezone(SHANGHAI):%Y-%m-%d %H:%M}" == local
