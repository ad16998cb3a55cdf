"""What rules of care want, found day by day without any arithmetic of theirs: the oracle for the planner."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta

DAY = timedelta(days=1)
Open = Callable[[date], bool]
STEPS = {
    "week": relativedelta(weeks=1), "month": relativedelta(months=1), "quarter": relativedelta(months=3),
    "year": relativedelta(years=1),
}  # fmt: skip
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def days(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last."""
    while first <= last:
        yield first
        first += DAY


def same(unit: str, one: date, other: date) -> bool:
    """Whether two days lie in the same week, month, quarter or year."""
    if unit == "week":
        return one - one.weekday() * DAY == other - other.weekday() * DAY
    months = {"month": 1, "quarter": 3, "year": 12}[unit]
    return (one.year, (one.month - 1) // months) == (other.year, (other.month - 1) // months)


def nominal(unit: str, due: str, day: date) -> bool:
    """Whether that day is the one of its time on which something is due, closed or not."""
    if unit == "week":
        return day.weekday() == WEEKDAYS.index(due)
    if due == "last day":
        return not same(unit, day, day + DAY)
    first = day
    while same(unit, first - DAY, day):
        first -= DAY
    if (first.year, first.month) != (day.year, day.month):
        return False  # the first month of it counts
    number = int(due.removeprefix("day "))
    return day.day == number or (day.day < number and (day + DAY).month != day.month)


def moved(rule: dict[str, Any], day: date, is_open: Open) -> date:
    """Where a rule puts what falls on a day."""
    if rule["stays"]:
        return day
    before = day
    while not is_open(before):
        before -= DAY
    unit = (rule["every"] or {}).get("unit")
    if unit == "week" or (unit and rule["does"] == "report"):
        after = day
        while not is_open(after):
            after += DAY
        if not same(unit, before, day) and (rule["does"] == "report" or same(unit, after, day)):
            return after
    return before


def wanted(rule: dict[str, Any], starts: date, ends: date, begun: date, until: date, is_open: Open) -> list[date]:
    """The days on which a rule wants something done under a contract, for one that is first planned when it has begun.

    What is counted from the last time is asked elsewhere.
    """
    found = []
    every = rule["every"]
    if rule["once"]:
        number = int(rule["once"]["term"].split()[0])
        anchor = starts if rule["once"]["of"] == "start" else ends
        day = anchor - number * DAY if rule["once"]["before"] else anchor + number * DAY
        due = moved(rule, day, is_open)
        if rule["once"]["before"] and due < begun <= anchor:
            due = begun  # the day that it comes before is still ahead
        return [due] if begun <= due <= until else []
    for day in days(begun - 90 * DAY, until + 90 * DAY):
        comes = nominal(every["unit"], every["due"], day) if every else f"{day:%m-%d}" in rule["dates"]
        found += [moved(rule, day, is_open)] if comes else []
    found = [due for due in found if max(begun, starts) <= due <= min(until, ends)]
    return sorted(found + (before_the_end(rule, starts, ends, begun, until, is_open) if every else []))


def before_the_end(
    rule: dict[str, Any], starts: date, ends: date, begun: date, until: date, is_open: Open
) -> list[date]:
    """The turn that comes before a contract ends for the one behind it, where fewer came than times have begun."""
    unit, due = rule["every"]["unit"], rule["every"]["due"]
    last = moved({**rule, "every": None}, ends, is_open)  # never after the end
    came = [moved(rule, day, is_open) for day in days(starts - 90 * DAY, ends + 90 * DAY) if nominal(unit, due, day)]
    times = 1
    while starts + times * STEPS[unit] <= ends:
        times += 1
    behind = (moved(rule, day, is_open) > ends for day in days(ends - 366 * DAY, ends + 366 * DAY)
              if nominal(unit, due, day) and same(unit, day, ends))  # fmt: skip
    wanting = sum(starts <= day <= ends for day in came) < times and any(behind)
    return [last] if wanting and max(starts, begun) <= last <= until else []
