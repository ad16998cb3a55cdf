"""A month that is assessed, which several files of tests look at.

Beijing, gold tier: on site within one hour of the order in the city. November 2026:

1. Wang is ordered on Tuesday 3 at 09:05 and comes at 10:30: late. Uniform and tidy are both answered with no, one rule;
   the form is handed over without test and signature, one rule.
2. Zhao's ticket, to which Wang is sent on Monday 30 at 22:59, for 23:59; he comes on Tuesday 1 December at 00:30. Late,
   and Wang's, for whom the visit was ordered.
3. Zhao is ordered on Monday 30 at 23:00, for midnight, and comes at 01:00: late, in December.
4. A question: its form without a signature is none of the rule's kinds.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.conftest import Desk

ASSESSMENT = """
assessment:
  told: day 5
  rules:
    calls: {name: 接单, standard: reachable, amount: 100}
    late: {name: 派工, standard: within an hour, amount: 500, when: {missed: arrive}}
    papers: {name: 填表, amount: 10.50, kind: [fault, installation], when: {lacks: [test, signature]}}
    quoted: {name: 报价, amount: 10, kind: [fault, installation]}
    manners: {name: 着装, amount: 20, when: {check: [uniform, tidy]}}
    attitude: {name: 服务态度, amount: 30, when: {mark: attitude, at_most: 2}}
  dealers:
    cards: {name: Receipt cards}
"""
FORM = ("-f", "f", "-c", "c", "-a", "a", "-r", "r", "-m", "10")
GOLD = ("--tier", "gold", "--region", "city")


def live(folder: Path) -> Path:
    """Live November, and the first hour of December, in a new desk. Returns its folder."""
    desk = Desk(folder).begin()
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(ASSESSMENT)
    for noun, name in (("engineer", "Wang"), ("engineer", "Zhao"), ("customer", "North Dealer")):
        desk.run(noun, "add", name)
    steps: tuple[tuple[str, ...], ...] = (
        ("11-03 09:00", "log", "no position", "-c", "Clinic", *GOLD),
        ("11-03 09:05", "dispatch", "order", "1", "-e", "Wang"),
        ("11-03 10:30", "dispatch", "arrive", "1"),
        ("11-03 11:00", "dispatch", "record", "1", *FORM, "--check", "uniform=no", "--check", "tidy=no"),
        ("11-03 11:00", "dispatch", "finish", "1"),
        ("11-03 11:10", "dispatch", "hand-over", "1"),
        ("11-30 22:00", "log", "noise", "-c", "Clinic", *GOLD),
        ("11-30 22:00", "assign", "2", "Zhao"),
        ("11-30 22:59", "dispatch", "order", "2", "-e", "Wang"),
        ("11-30 22:59", "log", "dark", "-c", "Clinic", *GOLD),
        ("11-30 23:00", "dispatch", "order", "3", "-e", "Zhao"),
        ("11-30 23:10", "log", "how is it cleaned?", "-c", "Clinic", *GOLD, "-k", "question"),
        ("11-30 23:10", "dispatch", "order", "4", "-e", "Zhao"),
        ("11-30 23:20", "dispatch", "arrive", "4"),
        ("11-30 23:30", "dispatch", "record", "4", *FORM, "--finish"),
        ("11-30 23:40", "dispatch", "hand-over", "4"),
        ("12-01 00:30", "dispatch", "arrive", "2"),
        ("12-01 01:00", "dispatch", "arrive", "3"),
    )
    for moment, *words in steps:
        desk.at(f"2026-{moment}").run(*words)
    return desk.folder


def copied(lived: Path, folder: Path) -> Desk:
    """A copy of that desk in another folder, on 1 December at nine."""
    return Desk(lived).copied(folder).at("2026-12-01 09:00")


def rows(found: list[dict[str, Any]], *keys: str) -> list[tuple[Any, ...]]:
    """These values of each row."""
    return [tuple(row[key] for key in keys) for row in found]


def listed(desk: Desk, month: str = "2026-11") -> list[tuple[Any, ...]]:
    """What `assessment list` says of a month."""
    return rows(desk.json("assessment", "list", month), "number", "who", "rule", "about", "amount")
