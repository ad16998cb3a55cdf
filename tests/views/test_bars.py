"""Bars of text on a terminal."""

from __future__ import annotations

import pytest

from svcdesk.views.paper import bars


@pytest.mark.parametrize("columns", [0, 10, 40, 79, 300])
@pytest.mark.parametrize("blocks", [True, False])
def test_a_bar_is_as_long_as_its_share(columns: int, blocks: bool) -> None:
    for percent in (0, 0.4, 33.3, 50, 99.9, 100):
        drawn = bars.bar(percent, columns, blocks)
        eighths = {"": 0, "▏": 1, "▎": 2, "▍": 3, "▌": 4, "▋": 5, "▊": 6, "▉": 7}
        rest = drawn.lstrip("█#")
        length = len(drawn) - len(rest) + eighths[rest] / 8
        assert length == pytest.approx(columns * percent / 100, abs=0.125 if blocks else 1)
        assert length <= columns * percent / 100
        assert drawn.isascii() or blocks
