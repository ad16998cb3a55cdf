"""Whose a promise of a visit is when it was kept: of whom the visit was ordered for, whoever has the ticket.

Gold tier, on site within one hour of the order. 3 November 2026, Beijing: 1 is Sun's. Sun is late with the first
visit, which is cancelled; Bai comes in time on the second. 2 is Sun's, too: Bai comes late. Both are on their way to 3.
"""

from __future__ import annotations

from typing import Any

from tests.commands.test_assessment_closed import GOLD, play
from tests.conftest import Desk, built_once
from tests.reports.conftest import rows


@built_once
def sent(desk: Desk) -> Desk:
    """The day until 10:30."""
    for name in ("Sun", "Bai"):
        desk.run("engineer", "add", name)
    play(
        desk,
        *(("11-03 09:00", "log", each, *GOLD) for each in ("no position", "no sound", "dark")),
        ("11-03 09:00", "assign", "1", "2", "3", "Sun"),
        ("11-03 09:00", "dispatch", "order", "1"),
        ("11-03 09:00", "dispatch", "order", "2", "--engineer", "Bai"),
    )
    return desk.at("2026-11-03 10:30")


def counted(desk: Desk, target: str) -> list[tuple[Any, ...]]:
    told = desk.json("report", "attainment", "--by", "engineer")
    return rows([row for row in told if row["target"] == target], "group", "met", "missed", "running", "ended_late")


def test_a_visit_kept_is_of_whoever_it_was_ordered_for(sent: Desk) -> None:
    # what is given up late is told once
    gone = sent.run("dispatch", "cancel", "1", "--reason", "the car broke down").out.splitlines()
    assert [line for line in gone if "On site" in line] == ["  On site: missed by 30 min"]
    # whoever is sent, the ticket stays where it is, and that is said
    said = sent.run("dispatch", "order", "1", "--engineer", "Bai").err
    assert said == "SD-000001 stays with Sun; svcdesk assign SD-000001 Bai gives it to Bai\n"
    sent.run("dispatch", "order", "3", "--engineer", "Bai")
    assert sent.run("dispatch", "order", "3", "--engineer", "Sun").err == ""
    sent.at("2026-11-03 11:00").run("dispatch", "arrive", "1/2", "--engineer", "Bai")
    sent.run("dispatch", "arrive", "2", "--engineer", "Bai")
    # met 1, missed 2 (ended late by himself), running 3; what a cancelled visit began ends with it
    assert counted(sent, "arrive") == [("Bai", 1, 1, 1, 1), ("Sun", 0, 1, 0, 1)]
    total = next(row for row in sent.json("report", "attainment") if row["target"] == "arrive")
    assert (total["met"], total["missed"], total["running"]) == (1, 2, 1)
