"""Whose a miss is: of whoever had the ticket at the due time, and who ended it is said beside.

The first answer to each ticket of Monday 2 March 2026, 09:00, is due at 11:00.

1. Wang's until 13:30, then Zhao's, who answers at 14:00.
2. Wang's until 10:00, then Zhao's, who never answers.
3. Nobody's until 13:30, then Wang's, who answers at 15:00.
4. Wang's, taken from him at 13:30; open.
5. Wang's until 10:00, then Zhao's, who answers at 10:30.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Desk
from tests.reports.conftest import rows


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("whose")).at("2026-03-02 09:00").begin()
    for name in ("Wang", "Zhao"):
        desk.run("engineer", "add", name)
    for number in range(1, 6):
        desk.run("log", f"fault {number}", "-c", "Clinic")
    steps: tuple[tuple[str, ...], ...] = (
        ("09:05", "assign", "1", "2", "4", "5", "Wang"),
        ("10:00", "assign", "2", "5", "Zhao"),
        ("10:30", "note", "5", "we come", "--event", "answered"),
        ("13:30", "assign", "1", "Zhao"),
        ("13:30", "assign", "3", "Wang"),
        ("13:30", "unassign", "4"),
        ("14:00", "note", "1", "we come", "--event", "answered"),
        ("15:00", "note", "3", "we come", "--event", "answered"),
    )
    for moment, *words in steps:
        desk.at(f"2026-03-02 {moment}").run(*words)
    return desk.at("2026-03-02 16:00")


def answers(desk: Desk, *more: str) -> list[tuple[Any, ...]]:
    told = desk.json("report", "attainment", "--by", "engineer", *more)
    return rows([row for row in told if row["target"] == "answer"], "group", "met", "missed", "running", "ended_late")


def test_attainment_by_engineer(desk: Desk) -> None:
    assert answers(desk) == [("Wang", 0, 2, 0, 1), ("Zhao", 1, 1, 0, 1), (None, 0, 1, 0, 0)]
    total = next(row for row in desk.json("report", "attainment") if row["target"] == "answer")
    assert (total["met"], total["missed"]) == (1, 4)
    assert "ended_late" not in total
    assert "ended late" in desk.run("report", "attainment", "--by", "engineer", "--format", "table").out


def test_attainment_by_engineer_as_it_was(desk: Desk) -> None:
    at = "2026-03-02 11:00"  # due just then: nothing is missed
    assert answers(desk, "--as-of", at) == [("Wang", 0, 0, 2, 0), ("Zhao", 1, 0, 1, 0), (None, 0, 0, 1, 0)]
    noon = [("Wang", 0, 2, 0, 0), ("Zhao", 1, 1, 0, 0), (None, 0, 1, 0, 0)]
    assert answers(desk, "--as-of", "2026-03-02 12:00") == noon
    assert answers(desk, "--as-of", "2026-03-02 13:45") == noon  # whoever has them by now


def test_overdue_names_both(desk: Desk) -> None:
    told = rows(desk.json("report", "overdue"), "number", "engineer", "engineer_at_due")
    assert told == [("SD-000002", "Zhao", "Zhao"), ("SD-000004", None, "Wang")]
    before = desk.json("report", "overdue", "--within", "3h", "--as-of", "2026-03-02 10:30")
    assert {row["engineer_at_due"] for row in before} == {None}  # nothing is late yet
    assert "engineer_at_due" not in desk.json("report", "due")[0]


def test_workload_says_who_had_what_is_overdue(desk: Desk) -> None:
    told = rows(desk.json("report", "workload"), "engineer", "open", "overdue", "became_overdue")
    assert told == [("Wang", 1, 0, 1), ("Zhao", 3, 1, 1), (None, 1, 1, 0)]
    early = desk.json("report", "workload", "--as-of", "2026-03-02 13:45")
    assert rows(early, "engineer", "overdue", "became_overdue") == [("Wang", 1, 2), ("Zhao", 2, 1), (None, 1, 1)]
