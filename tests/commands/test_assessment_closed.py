"""Months of assessment that are closed: their papers say what was so then, whatever the YAML or the facts become.

Beijing, gold tier: on site within one hour of the order in the city. November 2026: Wang comes late, without a badge,
and hands the form over without a test; the customer gives the attitude one mark. North Dealer is assessed by hand.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

from tests.conftest import Desk, built_once

ASSESSMENT = """
assessment:
  rules:
    calls: {name: 接单, standard: reachable, amount: 100}
    late: {name: 派工, standard: within an hour, amount: 500, when: {missed: arrive}}
    papers: {name: 填表, amount: 10.50, kind: [fault, installation], when: {lacks: [test]}}
    manners: {name: 着装, amount: 20, when: {check: [uniform, tidy]}}
    attitude: {name: 服务态度, amount: 30, when: {mark: attitude, at_most: 2}}
  dealers:
    cards: {name: Receipt cards, standard: within a month, amount: 1}
"""
FORM = ("-f", "f", "-c", "c", "-a", "a", "-r", "r", "-m", "10")
GOLD = ("-c", "Clinic", "--tier", "gold", "--region", "city")
WORDS = {  # of the configuration → what somebody makes of them later
    "name: Example Service Centre": "name: Another Centre",
    "code: CNY, decimals: 2": "code: USD, decimals: 2",
    "name: On site": "name: There",
    "uniform: in uniform, with badge": "uniform: in a blue uniform",
    "attitude: {name: Attitude, marks: 5}": "attitude: {name: Manner, marks: 5}",
    "name: 派工, standard: within an hour, amount: 500": "name: Sending, standard: within two hours, amount: 700",
    "    papers: {name: 填表, amount: 10.50, kind: [fault, installation], when: {lacks: [test]}}\n": "",
    "name: Receipt cards, standard: within a month, amount: 1": "name: Cards, amount: 2",
}


def rewrite(desk: Desk, words: dict[str, str]) -> None:
    text = desk.config.read_text(encoding="utf-8")
    for old, new in words.items():
        assert old in text, old
        text = text.replace(old, new)
    desk.config.write_text(text, encoding="utf-8")


def play(desk: Desk, *steps: tuple[str, ...]) -> None:
    for moment, *words in steps:
        desk.at(f"2026-{moment}").run(*words)


@built_once
def closed(desk: Desk) -> Desk:
    """November, closed on 1 December."""
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(ASSESSMENT)
    for noun, name in (("engineer", "Wang"), ("engineer", "Zhao"), ("customer", "North Dealer")):
        desk.run(noun, "add", name)
    play(
        desk,
        ("11-03 09:00", "log", "no position", *GOLD),
        ("11-03 09:05", "dispatch", "order", "1", "-e", "Wang"),
        ("11-03 10:30", "dispatch", "arrive", "1"),
        ("11-03 11:00", "dispatch", "record", "1", *FORM, "--check", "uniform=no", "--check", "tidy=yes", "--solved"),
        ("11-03 11:00", "dispatch", "finish", "1"),
        ("11-03 11:10", "dispatch", "hand-over", "1"),
        ("11-04 09:00", "survey", "take", "service", "1", "--mark", "attitude=1"),
        ("11-20 09:00", "assessment", "add", "North", "cards", "--why", "none came"),
        ("12-01 09:00", "assessment", "close", "2026-11"),
    )
    return desk


def papers(desk: Desk) -> dict[str, str]:
    """What everybody reads of November, and programs."""
    asked: dict[str, tuple[str, ...]] = {
        "report": ("report", "assessment", "2026-11"),
        "data": ("report", "assessment", "2026-11", "--json"),
        "list": ("assessment", "list", "2026-11"),
        "show": ("assessment", "show", "Wang", "2026-11"),
        "page": ("assessment", "print", "Wang", "2026-11", "--to", "-"),
        "dealer": ("assessment", "print", "North", "2026-11", "--to", "-"),
    }
    return {name: desk.run(*words).out for name, words in asked.items()}


def rows(found: list[dict[str, Any]], *keys: str) -> list[tuple[Any, ...]]:
    return [tuple(row[key] for key in keys) for row in found]


def test_papers_of_a_closed_month_do_not_follow_the_configuration(closed: Desk) -> None:
    before = papers(closed)
    for words in ("派工", "within an hour", "填表", "missed: On site", "in uniform, with badge", "Attitude: mark 1"):
        assert words in before["page"]
    rewrite(closed, WORDS)
    assert papers(closed) == before
    text = closed.config.read_text(encoding="utf-8")
    closed.config.write_text(text[: text.index("assessment:\n  rules:")], encoding="utf-8")
    assert papers(closed) == before
    # whose closing is taken back is open, and costs what the rules say now
    closed.config.write_text(text, encoding="utf-8")
    closed.run("undo")
    closed.run("assessment", "close", "2026-11")
    found = rows(closed.json("report", "assessment", "2026-11")["rules"], "item", "penalty", "engineer", "amount")
    assert found == [
        ("接单", 100_00, None, 0),
        ("Sending", 700_00, "Wang", 700_00),
        ("着装", 20_00, "Wang", 20_00),
        ("服务态度", 30_00, "Wang", 30_00),
    ]


def test_what_was_closed_before_is_worded_as_today_and_says_so(closed: Desk) -> None:
    with closing(sqlite3.connect(closed.database)) as db, db:
        db.execute("UPDATE assessment_month SET configuration = NULL")
    rewrite(closed, WORDS)
    told = papers(closed)
    said = "Closed before the configuration was kept with a month: items and standards are worded as they are today"
    assert "<td>Sending SD-000001/1</td><td>within two hours</td>" in told["page"].replace("\n", "")
    assert f'<p class="foot">{said}</p>' in told["page"]
    assert told["report"].splitlines()[0] == f"Assessment, 2026-11 – {said}"
    assert said not in closed.run("report", "assessment", "2026-12").out
