"""The table that a test run ends with: how many promised times each plan has, and how often each was proven.

Hooked in by tests/conftest.py, not by one in this folder: the process that prints never collects under xdist.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

PROPERTY = "plan"  # of a passed test's report: [key, {column: number}]

_COLUMNS = {
    "promises": "promised times",
    "due": "worked out",
    "night": "over a night",
    "closed": "over a closed day",
    "met": "met",
    "missed": "missed",
    "none": "nothing promised",
}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table, when plans were told in this run."""
    told: dict[str, dict[str, int]] = {
        value[0]: value[1]
        for report in terminalreporter.getreports("passed")
        for name, value in report.user_properties
        if name == PROPERTY
    }
    if not told:
        return
    total: Counter[str] = Counter()
    terminalreporter.section("promises proven, by plan")
    terminalreporter.write_line(_row("plan", _COLUMNS.values()))
    for key, counts in sorted(told.items()):
        total.update(counts)
        terminalreporter.write_line(_row(key, (counts.get(column, 0) for column in _COLUMNS)))
    terminalreporter.write_line(_row(f"{len(told)} plans", (total[column] for column in _COLUMNS)))


def _row(key: str, cells: Iterable[object]) -> str:
    widths = (len(heading) for heading in _COLUMNS.values())
    return f"{key:<12}" + "".join(f"  {cell!s:>{width}}" for cell, width in zip(cells, widths, strict=True))
