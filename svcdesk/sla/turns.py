"""Turns: the days on which something comes round, by a recurrence or on dates, and off the days that are closed.

Pure dates, no database: what comes once a week, month, quarter or year, what comes on festivals, what comes so long
after the last time, and the working day that a closed one moves to.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import TYPE_CHECKING

from svcdesk.record import Record
from svcdesk.sla.terms import Term

if TYPE_CHECKING:
    from svcdesk.sla.calendar import Calendar

UNITS = ("week", "month", "quarter", "year")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LAST = "last day"
_DAY = timedelta(days=1)
_FURTHEST = 400  # days without one worked: such a calendar has none
_MONTHS = {"month": 1, "quarter": 3, "year": 12}  # of each unit but the week


class Turn(Record):
    """One time that something comes round: a key that no other turn of it has, and the day, closed or not."""

    key: str
    day: date


def recurring(unit: str, due: str, first: date, last: date, afterwards: bool = False) -> Iterator[Turn]:
    """The turns of every week, month, quarter or year (of UNITS) whose day lies from `first` to `last`, both included.

    `due` is the day of it: one of WEEKDAYS for a week, else LAST or `day 5`; a short month's last day stands for those
    that it has not, and the first month of a longer time counts. With `afterwards` the turn is the time before that
    day's: what is said of it when it is over.
    """
    from dateutil.rrule import MONTHLY, WEEKLY, rrule  # only whoever plans pays for it

    begin, end = (datetime.combine(day, time()) for day in (first, last))
    if unit == "week":
        days = rrule(WEEKLY, byweekday=WEEKDAYS.index(due), dtstart=begin, until=end)
    else:
        months = _MONTHS[unit]
        offset, among = (months, -1) if due == LAST else (1, tuple(range(1, int(due.removeprefix("day ")) + 1)))
        of_year = tuple(range(offset, 13, months))
        days = rrule(MONTHLY, bymonth=of_year, bymonthday=among, bysetpos=-1, dtstart=begin, until=end)
    for at in days:
        day = at.date()
        yield Turn(key_of(unit, begin_of(unit, day) - _DAY if afterwards else day), day)


def begin_of(unit: str, day: date) -> date:
    """The first day of the week, month, quarter or year in which a day lies."""
    if unit == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(month=day.month - (day.month - 1) % _MONTHS[unit], day=1)


def begun(unit: str, first: date, last: date) -> int:
    """How many weeks, months, quarters or years have begun, counted from `first`, on the day `last`."""
    months, days = (0, 7) if unit == "week" else (_MONTHS[unit], 0)
    return next(times for times in count() if Term(months * times, days * times).after(first) > last)


def key_of(unit: str, day: date) -> str:
    """The name of the week, month, quarter or year in which a day lies: 2026-W07, 2026-02, 2026Q1, 2026."""
    if unit == "week":
        year, week, _weekday = day.isocalendar()
        return f"{year}-W{week:02d}"
    names = {"month": f"{day:%Y-%m}", "quarter": f"{day.year}Q{(day.month + 2) // 3}", "year": f"{day.year}"}
    return names[unit]


def dated(dates: Collection[str], festivals: Mapping[str, str], first: date, last: date) -> Iterator[Turn]:
    """The turns on `dates`, each a festival, a day of every year (12-31) or a date, from `first` to `last`.

    `festivals` are the names of days (ISO); a festival is the first day of a year that has its name, be it with others:
    "National Day; Mid-Autumn Festival". 29 February is the last of the month in years without one.
    """
    for text in dates:
        for year in range(first.year, last.year + 1):
            day = _in_year(text, festivals, year)
            if day and first <= day <= last:
                yield Turn(day.isoformat(), day)


def names(festivals: Mapping[str, str]) -> list[str]:
    """The names of the festivals, each once, in the order of their days."""
    return list(dict.fromkeys(name for day in sorted(festivals) for name in _names(festivals[day])))


def again(base: date, term: Term, not_before: date) -> date:
    """So long after `base`, or as many times so long as it takes not to lie before a day."""
    for times in count(1):
        day = Term(term.months * times, term.days * times).after(base)
        if day >= not_before or day == date.max:
            return day
    raise AssertionError  # count never ends


def worked(calendar: Calendar, day: date, after: bool = False) -> date:
    """The day, if it is worked; else the last that is before it, or the first `after` it. The day where none is."""
    step = _DAY if after else -_DAY
    for away in range(_FURTHEST):
        if calendar.hours_of(day + step * away):
            return day + step * away
    return day


def _in_year(text: str, festivals: Mapping[str, str], year: int) -> date | None:
    if not text[:2].isdecimal():
        days = (day for day in sorted(festivals) if day.startswith(f"{year}-") and text in _names(festivals[day]))
        return next(map(date.fromisoformat, days), None)
    if len(text) > len("12-31"):
        return date.fromisoformat(text) if text.startswith(f"{year}-") else None
    month, day = int(text[:2]), int(text[3:])
    last = (date(year, month, 1) + timedelta(days=31)).replace(day=1) - _DAY
    return date(year, month, min(day, last.day))


def _names(text: str) -> list[str]:
    return [name.strip().removesuffix(" (estimated)") for name in text.split(";")]
