"""The screens of a job in each language are as somebody has looked at them: `python -m tests.screens` writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from svcdesk.locale import LANGUAGES
from svcdesk.views.text import pad, width
from tests.screens import WIDTHS, kept, screens

TABLES = ("list", "agenda", "report overdue", "report attainment", "report satisfaction", "report opinions")


@pytest.mark.file  # a desk on a server says where it is
@pytest.mark.parametrize("language", LANGUAGES)
def test_screens_are_as_they_were_looked_at(language: str, tmp_path: Path) -> None:
    for columns, shown in screens(language, tmp_path).items():
        assert shown == kept(language, columns).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("columns", WIDTHS)
def test_tables_fit_and_are_aligned(language: str, columns: int) -> None:
    """No row is wider than the terminal, and every cell begins where the heading of its column does."""
    seen = 0
    for heading, *rows in tables(kept(language, columns).read_text(encoding="utf-8")):
        begins = [width(heading[: found.start()]) for found in re.finditer(r"(?<=  )\S", heading)]
        for row in rows:
            seen += 1
            assert width(row) <= columns
            cells = "".join(each + "\0" * (width(each) - 1) for each in row)  # a place for each column of the screen
            assert [at for at in begins if cells[at - 2 : at].strip()] == [], f"{heading}\n{row}"
            assert pad(row, columns)[:1].strip(), row
    assert seen > 10


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_chinese_is_put_together_with_chinese_marks(language: str) -> None:
    """Where the program joins words, too; after a name in ASCII only ： is told from a path and a line."""
    shown = kept(language, WIDTHS[-1]).read_text(encoding="utf-8")
    assert re.findall(r".*[一-鿿）][,;:](?:\s|$).*|.*[,;] [一-鿿].*|.*', '.*|SD-\d+: .*", shown) == []


def tables(screens: str) -> Iterator[list[str]]:
    """The lines of each table, its headings first."""
    for screen in screens.split("\n\n"):
        command, *lines = screen.splitlines()
        if command.removeprefix("$ svcdesk ").startswith(TABLES) and len(lines) > 1:
            yield [line for line in lines if line[:1] != " "]  # beneath a row stands its command
