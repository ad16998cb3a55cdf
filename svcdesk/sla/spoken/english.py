"""The English words for days and times."""

from __future__ import annotations

from svcdesk.sla.spoken.meaning import (
    AFTERNOON,
    AM,
    DAY_OF_MONTH,
    DAYS,
    EVENING,
    HOUR,
    HOURS,
    HOURS_24,
    MIDNIGHT,
    MINUTES,
    MONTH,
    MONTHS,
    NIGHT,
    NOON,
    PM,
    SECONDS,
    WEEKS,
    WORKING_DAYS,
    YEARS,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

WORDS: dict[str, dict[str, Any]] = {
    "day": {
        "yesterday": -1,
        "today": 0,
        "tomorrow": 1,
        "day after tomorrow": 2,
        "day before yesterday": -2,
    },
    "weekday": {
        **{name: number for number, day in enumerate(_WEEK) for name in (day, day[:3])},
        "tues": 1,
        "thurs": 3,
    },
    "weekend": {"weekend": None},
    "next_worked": dict.fromkeys(("next working day", "next business day"), True),
    "which": {"last": -1, "this": 0, "next": 1},
    "week_away": {"last week": -1, "this week": 0, "next week": 1},
    "month_away": {"last month": -1, "this month": 0, "next month": 1},
    "year_away": {"last year": -1, "this year": 0, "next year": 1},
    "edge": {
        "end of": ("", -1),
        **dict.fromkeys(("beginning of", "start of"), ("", 0)),
        **dict.fromkeys(("end of month", "end of the month", "month end"), ("month", -1)),
        **dict.fromkeys(("end of year", "end of the year", "year end"), ("year", -1)),
        **dict.fromkeys(("beginning of the month", "start of the month"), ("month", 0)),
        **dict.fromkeys(("beginning of the year", "start of the year"), ("year", 0)),
    },
    "part": {
        **dict.fromkeys(("am", "morning", "in the morning"), AM),
        **dict.fromkeys(("afternoon", "in the afternoon"), AFTERNOON),
        "pm": PM,
        **dict.fromkeys(("evening", "in the evening"), EVENING),
        **dict.fromkeys(("night", "at night"), NIGHT),
        **dict.fromkeys(("noon", "at noon"), NOON),
        **dict.fromkeys(("midnight", "at midnight"), MIDNIGHT),
    },
    "phrase": {
        "this morning": (("part", AM), ("day", 0)),
        "this afternoon": (("part", AFTERNOON), ("day", 0)),
        "this evening": (("part", EVENING), ("day", 0)),
        "tonight": (("part", NIGHT), ("day", 0)),
        "last night": (("part", NIGHT), ("day", -1)),
        "end of today": (("day_over", True), ("day", 0)),
    },
    "day_over": dict.fromkeys(("eod", "end of day", "end of the day"), True),
    "office": {
        **dict.fromkeys(("opening time", "start of business"), 0),
        **dict.fromkeys(
            (
                "closing time",
                "before closing",
                "before closing time",
                "close of business",
                "end of business",
                "end of the working day",
            ),
            -1,
        ),
    },
    "number": {"a": 1, "an": 1, **{word: number for number, word in enumerate(_NUMBERS, 1)}},
    "count": {
        **{name: (2 * number, MONTH) for number, month in enumerate(_MONTHS, 1) for name in (month, month[:3])},
        "sept": (18, MONTH),
    },
    "half": {"half a": None, "half an": None, "and a half": None},
    "half_past": {"half past": None},
    "now": {"now": None},
    "lately": dict.fromkeys(("just now", "a moment ago", "a while ago", "a few minutes ago", "recently")),
    "to_come": {"in": None, "+": None},
    "within": {"within": None},
    "away": {"ago": -1, "from now": 1, "later": 1},
    "vague": dict.fromkeys(("about", "around", "before", "after", "by", "early", "late")),
    "wall": dict.fromkeys(("clock", "of wall time", "wall time")),
    "at": {"at": None},
    "fill": dict.fromkeys(("on", "of", "the", ",")),
}
UNITS = {
    **dict.fromkeys(("s", "sec", "second", "seconds"), SECONDS),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), MINUTES),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), HOURS),
    "d": HOURS_24,  # as the desk prints a length of time
    **dict.fromkeys(("day", "days"), DAYS),
    **dict.fromkeys(("working day", "working days", "business day", "business days"), WORKING_DAYS),
    **dict.fromkeys(("week", "weeks"), WEEKS),
    **dict.fromkeys(("month", "months"), MONTHS),
    **dict.fromkeys(("year", "years"), YEARS),
    **dict.fromkeys(("st", "nd", "rd", "th"), DAY_OF_MONTH),
    "o'clock": HOUR,
}
