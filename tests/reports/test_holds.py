"""Time on hold, by reason."""

from __future__ import annotations

from tests.conftest import Desk
from tests.reports.conftest import rows


def test_holds(march: Desk) -> None:
    told = march.json("report", "holds")
    # customer: Monday 15:00 to Wednesday 15:00; the time between resolving and reopening is none
    assert rows(told, "reason", "tickets", "holds", "minutes") == [("customer", 1, 1, 2880), ("parts", 1, 1, 1440)]
    assert march.run("report", "holds").out.splitlines()[1].split() == ["customer", "1", "1", "2880"]
    assert "2 d" in march.run("report", "holds", "--format", "table").out
    day = march.json("report", "holds", "--from", "2026-03-03", "--to", "2026-03-03")
    assert rows(day, "reason", "minutes") == [("customer", 1440), ("parts", 660)]
    assert rows(march.json("report", "holds", "--as-of", "2026-03-02 15:00"), "reason", "minutes") == [("parts", 240)]
    beyond = ("--to", "2026-03-03 10:00", "--as-of", "2026-03-02 12:00")
    assert rows(march.json("report", "holds", *beyond), "reason", "minutes") == [("parts", 60)]
    assert march.run("report", "holds", "--to", "2026-03-01").err == "nothing was on hold in that time\n"
