"""A year of four plans as they are, day by day: what their rules of care want comes up once, on the right working day.

Cron plans every morning, but for a fortnight in July; whoever is there does what is on the agenda, on the day. What
ought to come up is worked out in tests/rounds.py.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml

from tests.conftest import Desk
from tests.plans.story import PLANS
from tests.rounds import FIRST, LAST, SINCE, Care

WORKS = {"xinlilong": (5, True), "barcode": (5, True), "windows": (6, True), "office": (5, False)}  # days of a week
CONTRACTS = {"xinlilong": "fee", "barcode": "maintenance", "office": "office"}
AWAY = (date(2026, 7, 6), date(2026, 7, 19))  # cron does not run


def begin(key: str, folder: Path, first: date) -> Desk:
    """A desk with the plan's own configuration, a customer, and a contract for the whole year."""
    desk = Desk(folder).at(f"{first} 05:00").begin()
    shutil.copy(PLANS / f"{key}.yaml", desk.config)
    desk.run("task", "plan", "--until", "today", "--quiet")  # the rules begin
    desk.run("customer", "add", "示例公司", "--since", SINCE.isoformat())
    if kind := CONTRACTS.get(key):
        desk.run("contract", "add", "示例公司", "--kind", kind, "--from", "2026-01-01", "--to", LAST.isoformat())
    return desk


def live(desk: Desk, first: date, last: date) -> Counter[tuple[str, str | None, date, date]]:
    """Live through some days. Returns rule, station, day due and day done of what came up, counted."""
    found: Counter[tuple[str, str | None, date, date]] = Counter()
    stations = set(yaml.safe_load(desk.config.read_text(encoding="utf-8")).get("stations", ()))
    day = first
    while day <= last:
        desk.at(f"{day} 06:00")
        if not AWAY[0] <= day <= AWAY[1]:
            desk.run("task", "plan", "--until", "today", "--quiet")
        for line in desk.json("agenda"):
            if line["source"] == "task":
                station = line["about"] if line["about"] in stations else None
                found[line["rule"], station, date.fromisoformat(line["due"]), day] += 1
                if day < last:  # nobody looks any more
                    desk.run("task", "done", line["number"], "--note", "well")
        day += timedelta(days=1)
    return found


def check(key: str, folder: Path, first: date, last: date) -> None:
    plan = yaml.safe_load((PLANS / f"{key}.yaml").read_text(encoding="utf-8"))
    found = live(begin(key, folder, first), first, last)
    wanted = {each for each in Care(plan, *WORKS[key]).wanted() if first <= each[2] <= last}
    assert set(found.values()) == {1}
    assert {(rule, station, due) for rule, station, due, _done in found} == wanted
    for _rule, _station, due, done in found:  # what came up while nobody planned, when somebody did again
        assert done == (AWAY[1] + timedelta(days=1) if AWAY[0] <= due <= AWAY[1] else due)


def test_the_weeks_of_the_spring_festival(tmp_path: Path) -> None:
    check("xinlilong", tmp_path, date(2026, 2, 13), date(2026, 2, 28))


def test_two_planners_at_once_plan_once(tmp_path: Path) -> None:
    desk = begin("xinlilong", tmp_path, date(2026, 2, 13))
    words = ("task", "plan", "--until", "2026-12-31", "--json")
    with ThreadPoolExecutor(2) as pool:
        told = [json.loads(done.out) for done in pool.map(lambda _each: desk.run(*words), range(2))]
    numbers = Counter(change["number"] for changes in told for change in changes)
    made = desk.json("task", "list", "--state", "open")
    assert numbers == Counter(task["number"] for task in made)
    assert set(numbers.values()) == {1}
    assert len({(task["rule"], task["about"], task["turn"]) for task in made}) == len(made) > 200


@pytest.mark.long
@pytest.mark.parametrize("key", list(WORKS))
def test_a_whole_year(key: str, tmp_path: Path) -> None:
    check(key, tmp_path, FIRST, LAST)
