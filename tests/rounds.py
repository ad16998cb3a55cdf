"""What a plan's rules of care want in 2026, worked out by dateutil and a list of China's days off: no code of svcdesk.

It knows what the plans of the year's simulation need: one customer, one contract over the whole year, the stations.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta
from dateutil.rrule import MO, MONTHLY, WEEKLY, rrule

FIRST, LAST = date(2026, 1, 2), date(2026, 12, 31)
SINCE = date(2026, 1, 31)  # the customer is one
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = {"month": range(1, 13), "quarter": (3, 6, 9, 12), "year": (12,)}
_FESTIVALS = {
    "Chinese New Year (Spring Festival)": date(2026, 2, 17),
    "Dragon Boat Festival": date(2026, 6, 19),
    "Mid-Autumn Festival": date(2026, 9, 25),
}


def _days(*spans: tuple[str, str]) -> set[date]:
    found = set()
    for first, last in spans:
        day = date.fromisoformat(f"2026-{first}")
        while day <= date.fromisoformat(f"2026-{last}"):
            found.add(day)
            day += timedelta(days=1)
    return found


# as the State Council announced them 国务院办公厅关于2026年部分节假日安排的通知
_OFF = _days(
    ("01-01", "01-03"), ("02-15", "02-23"), ("04-04", "04-06"), ("05-01", "05-05"), ("06-19", "06-21"),
    ("09-25", "09-27"), ("10-01", "10-07"),
)  # fmt: skip
_WORKED = {date.fromisoformat(f"2026-{day}") for day in ("01-04", "02-14", "02-28", "05-09", "09-20", "10-10")}


class Care:
    """The rules of one plan, of which `weekdays` are worked (Monday is 0), and tiaoxiu weekends where it says so."""

    def __init__(self, plan: dict[str, Any], weekdays: int, tiaoxiu: bool) -> None:
        self.rules = plan["care"]
        self.stations = list(plan.get("stations", {}))
        self._weekdays = weekdays
        self._worked = _WORKED if tiaoxiu else set()

    def wanted(self) -> Iterator[tuple[str, str | None, date]]:
        """Rule, station (None: of the customer, the contract or the desk) and day of all that comes up in the year."""
        for key, rule in self.rules.items():
            about = self.stations if rule["each"] == "station" else [None]
            for day in self._of(rule):
                if FIRST <= day <= LAST:
                    yield from ((key, each, day) for each in about)

    def _of(self, rule: dict[str, Any]) -> Iterator[date]:
        if rule.get("category") == "special":
            return
        if "once" in rule:
            if rule["once"] != "since":
                length, which, _anchor = rule["once"].rsplit(" ", 2)
                assert length == "1 month"
                one = relativedelta(months=1)
                yield self._open(SINCE + one if which == "after" else LAST - one)
        elif "dates" in rule:
            yield from (self._open(_FESTIVALS[name]) for name in rule["dates"])
        elif rule["every"] == "week":
            every = rrule(WEEKLY, FIRST - timedelta(days=7), until=LAST, byweekday=_WEEKDAYS.index(rule["due"]))
            for nominal in map(datetime.date, every):
                yield nominal if rule.get("closed") == "stay" else self._open(nominal, week=True)
        elif rule["every"] == "3 months":
            day = SINCE
            if "first-call" in self.rules:  # asks the same, and counts
                day = next(self._of(self.rules["first-call"]))
            while (day := self._open(day + relativedelta(months=3))) <= LAST:
                yield day
        else:
            assert rule.get("due", "last day") == "last day"
            ends = rrule(MONTHLY, FIRST, until=LAST, bymonth=tuple(_MONTHS[rule["every"]]), bymonthday=-1)
            yield from (self._open(nominal.date()) for nominal in ends)

    def _open(self, day: date, week: bool = False) -> date:
        """The last worked day up to a day; where its week has only later ones, the first of these."""
        before = next(each for back in range(60) if self._works(each := day - timedelta(days=back)))
        monday = day + relativedelta(weekday=MO(-1))
        if week and before < monday:
            return next((each for on in range(7) if self._works(each := monday + timedelta(days=on))), before)
        return before

    def _works(self, day: date) -> bool:
        return day in self._worked or (day not in _OFF and day.weekday() < self._weekdays)
