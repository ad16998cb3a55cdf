"""Calendars that several tests count in, and what they say there. Times are what the wall clocks of the zone show."""

from __future__ import annotations

from datetime import UTC, date, datetime

from svcdesk.sla import Calendar

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
