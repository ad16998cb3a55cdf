"""Weekdays, spans of hours and days of the year as people write them: `mon-fri`, `08:30-12:00`, `12-24`."""

from __future__ import annotations

import re
from datetime import date

from svcdesk.config.problems import quoted, remedy
from svcdesk.config.reading import Place
from svcdesk.locale import _
from svcdesk.sla import Calendar

Spans = list[list[str]]  # [["08:30", "12:00"], ["13:00", "17:30"]]

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_OF_YEAR = re.compile(r"[0-9]{2}-[0-9]{2}")
_SPAN = re.compile(r"([0-9]{1,2}:[0-9]{2}) ?- ?([0-9]{1,2}:[0-9]{2})")


def read_week(place: Place) -> dict[str, Spans]:
    """Weekday → spans, from keys that name one day, a range or several: `mon`, `mon-fri`, `mon, wed`."""
    week: dict[str, Spans] = {}
    for key, entry in place.entries().items():
        spans = read_spans(entry)
        for day in _weekdays(key, entry):
            if day in week:
                entry.wrong(_("{day} has its hours already; name each weekday once").format(day=quoted(day)))
            week.setdefault(day, spans)
    return {day: week[day] for day in _WEEKDAYS if day in week}


def read_spans(place: Place) -> Spans:
    """Spans of one day, in its order: one of them, or a list. An empty list closes the day."""
    spans: Spans = []
    for item in place.items():
        text = item.text()
        if match := _SPAN.fullmatch(text):
            spans.append([time.zfill(5) for time in match.groups()])
        elif text:
            message = _("{text} is not a span of hours; write for example '08:30-12:00', or '00:00-24:00'")
            item.wrong(message.format(text=quoted(text)))
    spans.sort()
    try:
        Calendar("UTC", {"mon": [(opens, closes) for opens, closes in spans]})
    except ValueError as error:
        place.wrong(str(error))
    return spans


def read_day(place: Place, key: str | None = None) -> str:
    """A date, `2026-12-24`, or a day of every year, `12-24`: what stands here, or the `key` of what does."""
    text = place.text() if key is None else key
    if not _DAY_OF_YEAR.fullmatch(text):
        return place.date(key)
    try:
        date.fromisoformat(f"2000-{text}")  # a leap year
    except ValueError:
        message = _("there is no {text}; write a day that exists, for example '12-24'")
        place.wrong(message.format(text=quoted(text)))
    return text


def _weekdays(key: str, place: Place) -> list[str]:
    days: list[str] = []
    for part in key.split(","):
        first, _dash, last = (word.strip() for word in part.partition("-"))
        unknown = [word for word in (first, last or first) if word not in _WEEKDAYS]
        if unknown:
            message = _("{word} is not a weekday; {remedy}")
            place.wrong(message.format(word=quoted(unknown[0]), remedy=remedy(unknown[0], _WEEKDAYS)))
            continue
        start, end = _WEEKDAYS.index(first), _WEEKDAYS.index(last or first)
        # `sat-mon` goes over the end of the week.
        days += [_WEEKDAYS[(start + step) % 7] for step in range((end - start) % 7 + 1)]
    return days
