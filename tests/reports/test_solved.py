"""Tickets solved within a wall time, beside the share that is wanted."""

from __future__ import annotations

import pytest

from tests.conftest import Desk
from tests.reports.conftest import rows

SOLVED = ("report", "solved", "--within", "24h clock")


def test_solved(march: Desk) -> None:
    # the second took until its second solution: 48 hours; the third is open for 49; the fourth counts nowhere
    told = march.json(*SOLVED, "--goal", "90")
    assert rows(told, "priority", "opened", "within", "late", "open", "percent", "goal") == [
        ("P1", 1, 1, 0, 0, 100.0, 90.0),
        ("P2", 1, 0, 1, 0, 0.0, 90.0),
        ("P3", 1, 0, 1, 1, 0.0, 90.0),
        ("all", 3, 1, 2, 1, 33.3, 90.0),
    ]
    both = march.json("report", "solved", "--within", "48h clock")  # exactly
    assert [row["percent"] for row in both] == [100.0, 100.0, 0.0, 66.7]
    assert march.json("report", "solved", "--within", "47h59m")[1]["within"] == 0
    # as of Tuesday noon the second was solved after 26 hours, the third undecided
    then = march.json("report", "solved", "--within", "26h", "--as-of", "2026-03-03 12:00")
    assert rows(then, "priority", "within", "late", "open", "percent")[1:] == [
        ("P2", 1, 0, 0, 100.0),
        ("P3", 0, 0, 1, None),
        ("all", 2, 0, 1, 100.0),
    ]
    assert [row["priority"] for row in march.json(*SOLVED, "--from", "2026-03-01")] == ["P2", "P3", "all"]
    assert "wanted" not in march.run(*SOLVED).out
    assert "wanted %" in march.run(*SOLVED, "--goal", "90").out


@pytest.mark.parametrize(("within", "says"), [("same day", "'24h clock'"), ("5", "5h"), ("2d", "2 days")])
def test_solved_wants_wall_time(march: Desk, within: str, says: str) -> None:
    done = march.run("report", "solved", "--within", within, code=2)
    assert done.err.startswith("svcdesk: --within: ")
    assert says in done.err
