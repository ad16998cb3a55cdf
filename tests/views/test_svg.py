"""The picture of shares by month: where its points and labels lie, and what they say."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest

from svcdesk.views.paper import svg
from svcdesk.views.paper.shares import Series, Share, Shares

NS = {"svg": "http://www.w3.org/2000/svg"}


def texts(picture: str) -> list[str]:
    return [each.text or "" for each in ET.fromstring(picture).iterfind(".//svg:text", NS)]


def test_svg_points_lie_where_the_figures_say() -> None:
    shares = [Share("2025-12", 25, 100), Share("2026-01", 50, 100), Share("2026-02", 0, 0), Share("2026-03", 100, 100)]
    picture = svg.chart(Shares("<title>", "a & b", "met", "none", [Series('<&>"修复"\x1b', shares)]))
    root = ET.fromstring(picture)
    circles = root.findall(".//svg:circle", NS)
    assert len(circles) == 3
    x, y = ([float(circle.get(axis) or "") for circle in circles] for axis in ("cx", "cy"))
    assert (x[2] - x[0]) == pytest.approx(3 * (x[1] - x[0]), abs=0.2)
    assert (y[0] - y[2]) == pytest.approx(3 * (y[0] - y[1]), abs=0.2)  # 25 → 100 is thrice 25 → 50
    grid = {each.text: float(each.get("y") or "") - 4 for each in root.iterfind(".//svg:text", NS)}
    assert grid["50 %"] == pytest.approx(y[1], abs=0.1)
    assert grid["100 %"] == pytest.approx(y[2], abs=0.1)
    assert len(root.findall(".//svg:polyline", NS)) == 2  # February is a gap
    assert "<title>" in texts(picture)
    assert "a & b" in texts(picture)
    assert any(each.startswith('<&>"修复"') for each in texts(picture))
    assert "\x1b" not in picture


@pytest.mark.parametrize("months", [1, 12, 40, 400])
def test_svg_labels_do_not_overlap(months: int) -> None:
    shares = [Share(f"{2000 + month // 12}-{month % 12 + 1:02d}", 100, 100) for month in range(months)]
    root = ET.fromstring(svg.chart(Shares("t", "s", "met", "none", [Series("solve", shares)])))
    figures = [float(e.get("x") or "") for e in root.iterfind(".//svg:text", NS) if e.text == "100.0"]
    assert all(right - left > 40 for left, right in pairwise(figures))
    assert 1 <= len(figures) <= min(months, 18)
    across = float(root.get("width") or "")
    assert all(0 < float(circle.get("cx") or "") < across for circle in root.iterfind(".//svg:circle", NS))
