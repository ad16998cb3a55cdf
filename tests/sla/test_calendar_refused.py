"""What no calendar can mean is refused, and a calendar that never opens says so."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from svcdesk.sla import BadDuration, Calendar
from tests.sla.calendars import CHINA, OFFICE, Spans, due, weekly


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


def test_an_appointment_is_not_for_a_calendar() -> None:
    calendar = Calendar("Asia/Shanghai", {"mon": [("09:00", "17:00")]})
    with pytest.raises(ValueError, match="agreed"):
        calendar.due(datetime(2026, 3, 3, 10, tzinfo=ZoneInfo("Asia/Shanghai")), "appointment")
