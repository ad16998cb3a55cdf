"""A year day by day: what the rules of four plans want comes up once, on the right working day.

Cron plans every morning, but for a fortnight in July; whoever is there does what is on the agenda, on the day.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.conftest import Desk
from tests.plans.story import PLANS

MONTH_ENDS = [  # of 2026: 28 February is a worked Saturday
    "2026-01-30", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-29", "2026-06-30", "2026-07-31", "2026-08-31",
    "2026-09-30", "2026-10-30", "2026-11-30", "2026-12-31",
]  # fmt: skip
CARE = {
    "xinlilong": """
care:
  first-call: {survey: service, each: customer, once: 1 month after since}
  regular-call: {survey: service, each: customer, every: 3 months}
  greeting:
    do: greet the head
    each: customer
    dates: [Dragon Boat Festival, Mid-Autumn Festival, Chinese New Year (Spring Festival)]
  renewal: {do: tell the customer, each: contract, contract: fee, once: 1 month before end}
  spares: {do: count spares, each: station, region: harbour-city, every: month, due: last day}
""",
    "barcode": "care: {visit: {do: maintenance, each: contract, contract: maintenance, every: month}}\n",
    "sixone": "care: {quarterly: {do: inspection, each: contract, contract: care, every: quarter}}\n",
    # its Saturdays are not worked, whatever the country says
    "office": "care: {check-day: {do: check, each: customer, every: week, due: wed}}\n",
}
WEDNESDAYS = [  # of 2026; the Spring Festival's is done before it, that of the National Day's week after it
    {date(2026, 2, 18): date(2026, 2, 13), date(2026, 10, 7): date(2026, 10, 8)}.get(day, day).isoformat()
    for day in (date(2026, 1, 7) + timedelta(weeks=week) for week in range(52))
]
WANTED = {
    "xinlilong": {
        "first-call": ["2026-02-28"],  # a month after 31 January: a worked Saturday
        "regular-call": ["2026-05-28", "2026-08-28", "2026-11-27"],  # 28 November is a Saturday
        "greeting": ["2026-02-14", "2026-06-18", "2026-09-24"],  # 14 February is a worked Saturday
        "renewal": ["2026-11-30"],
        "spares": MONTH_ENDS,
    },
    "barcode": {"visit": MONTH_ENDS},
    "sixone": {"quarterly": ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]},
    "office": {"check-day": WEDNESDAYS},
}
KINDS = {"xinlilong": "fee", "barcode": "maintenance", "sixone": "care"}  # of the customer's contract
AWAY = ("2026-07-06", "2026-07-19")  # cron does not run


def year(key: str, folder: Path, first: date, last: date) -> Counter[tuple[str, str, str]]:
    """Live through some days with a plan. Returns rule, day due and day done of what came up, counted."""
    desk = Desk(folder)
    desk.at(f"{first} 05:00").run("init")
    plan = "".join(_sections((PLANS / f"{key}.yaml").read_text(encoding="utf-8")))
    desk.config.write_text(plan + CARE[key], encoding="utf-8")
    desk.run("config", "check")
    desk.run("task", "plan", "--until", "today", "--quiet")  # the rules begin
    desk.run("customer", "add", "示例公司", "--since", "2026-01-31")
    if kind := KINDS.get(key):
        desk.run("contract", "add", "示例公司", "--kind", kind, "--from", "2026-01-01", "--to", "2026-12-31")
    found: Counter[tuple[str, str, str]] = Counter()
    day = first
    while day <= last:
        desk.at(f"{day} 06:00")
        if not AWAY[0] <= day.isoformat() <= AWAY[1]:
            desk.run("task", "plan", "--until", "today", "--quiet")
        for line in desk.json("agenda"):
            found[line["rule"], line["due"], day.isoformat()] += 1
            desk.run("task", "done", line["number"])
        day += timedelta(days=1)
    return found


def _sections(text: str) -> list[str]:
    """The top-level sections of a plan, but for its own rules of care."""
    sections: list[str] = []
    for line in text.splitlines(keepends=True):
        if line[:1].isalpha() or not sections:
            sections.append("")
        sections[-1] += line
    return [each for each in sections if not each.startswith("care:")]


def check(key: str, folder: Path, first: str, last: str) -> None:
    found = year(key, folder, date.fromisoformat(first), date.fromisoformat(last))
    assert set(found.values()) <= {1}
    due = {rule: sorted(day for each, day, _done in found if each == rule) for rule in WANTED[key]}
    assert due == {rule: [day for day in days if first <= day <= last] for rule, days in WANTED[key].items()}
    for _rule, day, done in found:  # on the day; what came up while nobody planned, when somebody did again
        assert done == ("2026-07-20" if AWAY[0] <= day <= AWAY[1] else day)


def test_the_weeks_of_the_spring_festival(tmp_path: Path) -> None:
    check("xinlilong", tmp_path, "2026-02-13", "2026-02-28")


@pytest.mark.long
@pytest.mark.parametrize("key", list(CARE))
def test_a_whole_year(key: str, tmp_path: Path) -> None:
    check(key, tmp_path, "2026-01-02", "2026-12-31")
