"""Windows: from when to when somebody shall come, as people write it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svcdesk.sla import parse_moment, parse_window

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # Monday, 10:00 in Paris


def told(text: str) -> str:
    since, until = parse_window(text, PARIS, NOW)
    return " ".join(f"{each.astimezone(PARIS):%d %H:%M}" for each in (since, until) if each)


@pytest.mark.parametrize("dash", ["-", " - ", "–", " – ", "—", "——", "−", "‑", "~", "～", "〜", "－"])
def test_every_dash_that_people_type(dash: str) -> None:
    for day in ("tomorrow ", "2026-03-03 ", "Tue "):
        assert told(f"{day}14:00{dash}16:00") == "03 14:00 03 16:00"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("14:00-16:00", "02 14:00 02 16:00"),
        ("9:30-11:00", "02 09:30 02 11:00"),
        ("tomorrow 14：00－16：00", "03 14:00 03 16:00"),
        ("tomorrow 14-16", "03 14:00 03 16:00"),
        ("2026-03-03 8-12", "03 08:00 03 12:00"),
        ("2026-03-03T14:00–16:00", "03 14:00 03 16:00"),
        ("2026-03-03T14:00 - 16:00", "03 14:00 03 16:00"),
        ("fri 22:00-02:00", "06 22:00 07 02:00"),
        ("fri 22:00-10:00", "06 22:00 07 10:00"),
        ("2026-03-03 22:00 - 2026-03-04 12:00", "03 22:00 04 12:00"),
        ("fri 22:00 - sat 12:00", "06 22:00 07 12:00"),
        ("2026-03-28 23:00-03:30", "28 23:00 29 03:30"),  # clocks are put forward in that night
        ("Tue 2026-03-03 14:00–16:00", "03 14:00 03 16:00"),  # as the desk prints it
        ("Tue 03-03 22:00 – Wed 03-04 12:00", "03 22:00 04 12:00"),
        ("tomorrow 9am-11:30am", "03 09:00 03 11:30"),
        ("tomorrow 14:00", "03 14:00"),
        ("mon 11:00", "02 11:00"),
        ("mon 10:00", "09 10:00"),  # that was today
        ("in 2h", "02 12:00"),
        ("2026-03-03T14:00+01:00", "03 14:00"),
        ("2026-03-03T14:00-05:00", "03 20:00"),
    ],
)
def test_what_people_write(text: str, meant: str) -> None:
    assert told(text) == meant


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("tomorrow 16:00-14:00", "ends before it begins: write the earlier time first"),
        ("tomorrow 14:00-14:00", "ends before it begins"),
        ("fri 22:00-10:01", "ends before it begins"),
        ("2026-03-04 14:00 - 2026-03-03 16:00", "ends before it begins"),
        ("14-16", "no date or time that exists"),
        ("tomorrow 14:00-25:00", "no date or time that exists"),
        ("tomorrow 14:00-16:00-18:00", "no date or time that exists"),
        ("2026-03-03T14:00-16:00", "offsets go from -12:00"),
        ("2026-03-03T14:00+01:00 - 16:00", "no single time"),
        ("tomorrow", "a day without a time: write 'tomorrow 09:00'"),
        ("tomorrow - friday", "no date or time that exists"),
        ("", "no date or time that exists"),
    ],
)
def test_what_is_refused_in_one_line(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why) as refused:
        parse_window(text, PARIS, NOW)
    assert "\n" not in str(refused.value)


@given(
    st.datetimes(datetime(2026, 3, 3), datetime(2027, 3, 3)),
    st.timedeltas(timedelta(minutes=1), timedelta(days=3)),
    st.sampled_from(["-", " – ", "～"]),
)
def test_what_is_written_whole_is_what_is_read(at: datetime, length: timedelta, dash: str) -> None:
    first, last = (f"{each:%Y-%m-%d %H:%M}" for each in (at, at + length + timedelta(minutes=1)))
    since, until = (parse_moment(each, PARIS, NOW) for each in (first, last))
    if since < until:  # there is a night in which clocks are put back
        assert parse_window(f"{first}{dash}{last}", PARIS, NOW) == (since, until)
