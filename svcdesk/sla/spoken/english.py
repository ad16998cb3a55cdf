"""The English words for days and times."""

from __future__ import annotations

from svcdesk.sla.spoken.meaning import AM, DAYS, HOURS, HOURS_24, MIDNIGHT, MINUTES, MONTHS, NOON, PM, WEEKS, YEARS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

WORDS: dict[str, dict[str, Any]] = {
    "day": {"yesterday": -1, "today": 0, "tomorrow": 1},
    "weekday": {name: number for number, day in enumerate(_WEEK) for name in (day, day[:3])},
    "next": {"next": True},
    "month_away": {"last month": -1, "this month": 0, "next month": 1},
    "part": {"am": AM, "pm": PM, "noon": NOON, "midnight": MIDNIGHT},
    "number": {"a": 1, "an": 1},
    "half": {"half a": None, "half an": None},
    "now": {"now": None},
    "to_come": {"in": None, "+": None},
    "away": {"ago": -1},
    "fill": {"at": None, "on": None},
}
UNITS = {
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), MINUTES),
    **dict.fromkeys(("h", "hour", "hours"), HOURS),
    "d": HOURS_24,  # as the desk prints a length of time
    **dict.fromkeys(("day", "days"), DAYS),
    **dict.fromkeys(("week", "weeks"), WEEKS),
    **dict.fromkeys(("month", "months"), MONTHS),
    **dict.fromkeys(("year", "years"), YEARS),
}
