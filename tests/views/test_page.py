"""The page of --format html: one file, printable, in UTF-8 whatever the locale; texts cannot act."""

from __future__ import annotations

from datetime import UTC, datetime
from operator import itemgetter
from typing import Any

import pytest

from svcdesk.views.columns import Column, Section
from svcdesk.views.tables import Table
from tests.views.conftest import written

EVIL = "<script>alert(1)</script>\x1b&\"'"
ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt;�&amp;&quot;&#x27;"


def column(place: int, **more: Any) -> Column:
    return Column(str(place), f"title {place}", itemgetter(place), **more)


def page(*rows: tuple[Any, ...], encoding: str = "utf-8", **more: Any) -> str:
    columns = [column(place, **more) for place in range(len(rows[0]) if rows else 1)]
    return written("html", lambda out: out.table(Table("Late", columns, rows, "none is late")), encoding).decode(
        "utf-8"
    )


def test_a_page_is_whole() -> None:
    told = page(("a", 1))
    assert told.startswith('<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">')
    assert told.endswith("</body>\n</html>\n")
    for part in (
        "<title>Late</title>",
        "<h1>Late</h1>",
        "Example Service Centre",
        "as of 2026-03-02 12:00, times of Asia",
    ):
        assert part in told
    assert "http:" not in told
    assert "url(" not in told


@pytest.mark.parametrize("encoding", ["gbk", "ascii", "latin-1"])
def test_the_locale_does_not_matter(encoding: str) -> None:
    assert "示例诊所 한국" in page(("示例诊所 한국",), encoding=encoding)


def test_texts_cannot_act() -> None:
    assert f"<td>{ESCAPED}</td>" in page((EVIL,)).replace(' class="long"', "")
    card = written("html", lambda out: out.card({}, EVIL, [(EVIL, EVIL)], [Section(EVIL, [column(0)], [(EVIL,)])]))
    assert card.decode().count(ESCAPED) == 6  # title, heading, field and its label, section, cell
    assert b"<script" not in card


def test_what_stands_where() -> None:
    at = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
    told = page((1, "text", at, None, True, 0.5), (None, "text", None, None, False, 12))
    assert '<td class="figure">1</td>' in told
    assert '<td class="figure">0.5</td>' in told
    assert '<td class="word">2026-03-02 09:30</td>' in told
    assert "<th>title 3</th>" in told  # nothing is no figure
    assert ">yes<" in told
    assert page((1,), style=lambda _row, _wording: "bold red").count('class="figure bold red"') == 1
    assert "title 0" not in page((1,), data_only=True)


def test_wide_tables_turn_the_paper() -> None:
    assert "size: A4;" in page(("a",) * 8)
    assert "size: A4 landscape;" in page(("a",) * 9)


def test_nothing_to_show() -> None:
    assert "<p>none is late</p>" in page()
    assert "<table" not in page()
