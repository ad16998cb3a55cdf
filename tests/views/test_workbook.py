"""The workbook of --format xlsx: kinds of cells, widths, names of sheets, and what it cannot hold."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from operator import itemgetter
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest

from svcdesk.config.currency import Currency
from svcdesk.errors import UsageError
from svcdesk.views.columns import Column, Section
from svcdesk.views.paper import workbook
from svcdesk.views.text import Wording
from tests.conftest import Desk
from tests.terminal import Terminal
from tests.views.conftest import NOW, ZONE


def column(place: int, title: str = "title") -> Column:
    return Column(str(place), title, itemgetter(place))


def made(*sections: Section, remarks: Sequence[str] = ()) -> bytes:
    return workbook.workbook(sections, Wording("xlsx", ZONE, NOW), "R&D desk", "Papers, 2026-11", remarks)


def read(*sections: Section) -> Any:
    return openpyxl.load_workbook(io.BytesIO(made(*sections)))


def cells(*values: Any) -> list[Any]:
    """The cells of one row with these values."""
    sheet = read(Section("x", [column(place) for place in range(len(values))], [values])).active
    return list(sheet[2])


def test_kinds_of_cells() -> None:
    summer = datetime(2026, 7, 1, 16, 30, 15, tzinfo=UTC)
    values = (1, 2.5, "text", summer, date(2026, 3, 1), True, None, ("a", "b"), "", "1", "2026-03-01")
    told = cells(*values)
    assert [cell.value for cell in told] == [
        1, 2.5, "text", datetime(2026, 7, 2, 0, 30, 15), datetime(2026, 3, 1), True, None, "a, b", None, "1",
        "2026-03-01",
    ]  # fmt: skip
    assert [cell.data_type for cell in told] == ["n", "n", "s", "d", "d", "b", "n", "s", "n", "s", "s"]
    assert told[3].number_format == "yyyy-mm-dd hh:mm:ss"
    assert told[4].number_format == "yyyy-mm-dd"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(1)", "{=1}", "http://example.org", "mailto:a@b", "\t=1"])
def test_text_stays_text(text: str) -> None:
    (cell,) = cells(text)
    assert cell.data_type == "s"
    assert cell.value == text.replace("\t", " ")
    assert cell.hyperlink is None


def test_text_that_would_damage_the_file() -> None:
    assert cells("a\x1bb\x00")[0].value == "a�b�"
    assert cells("one\ntwo\r\nthree")[0].value == "one\ntwo\nthree"
    assert len(cells("x" * 40_000)[0].value) == 32_767


def test_widths_count_chinese_twice() -> None:
    sheet = read(
        Section("x", [column(0, "a"), column(1, "标题"), column(2, "b")], [("示例诊所", 1, "x" * 200), ("a", 1, "")])
    ).active
    assert [sheet.column_dimensions[name].width for name in "ABC"] == pytest.approx([10, 6, 62], abs=1)


def test_names_of_sheets() -> None:
    titles = ("Late: now?", "late  now", "x" * 40, "X" * 40, "", "'quoted'", "Faults and their causes, 2026-11",
              "How content our customers are with us", "产品故障原因分析和总结, 2026-11")  # fmt: skip
    names = read(*(Section(title, [column(0)], []) for title in titles)).sheetnames
    assert names == [
        "Late  now", "late  now 2", "x" * 30 + "…", "X" * 28 + "… 2", "table", "quoted", "Faults and their causes",
        "How content our customers are…", "产品故障原因分析和总结, 2026-11",
    ]  # fmt: skip


def test_numbers_are_written_as_people_write_them() -> None:
    columns = [column(0), column(1)._replace(money=lambda _row: Currency("CNY", 2))]
    with ZipFile(io.BytesIO(made(Section("x", columns, [(76.9, 8_46)])))) as parts:
        assert re.findall("<v>(.*?)</v>", parts.read("xl/worksheets/sheet1.xml").decode()) == ["76.9", "8.46"]


def test_it_prints_as_a_paper_with_what_readers_have_to_know() -> None:
    wide = Section("wide", [column(place) for place in range(9)], [tuple(range(9))])
    book = openpyxl.load_workbook(io.BytesIO(made(Section("x", [column(0)], [("a",)]), wide, remarks=["=as of today"])))
    for sheet, across in zip(book.worksheets, ("portrait", "landscape"), strict=True):
        assert (sheet.cell(4, 1).value, sheet.cell(4, 1).data_type) == ("=as of today", "s")
        assert (sheet.page_setup.orientation, sheet.print_title_rows) == (across, "$1:$1")
        assert sheet.oddHeader.left.text == "R&&D desk"
        assert sheet.oddHeader.center.text == "&BPapers, 2026-11"


def test_more_rows_than_a_sheet_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_ROWS", 3)
    assert read(Section("x", [column(0)], [("a",), ("b",)])).active.max_row == 3
    with pytest.raises(UsageError, match="holds 2 rows, and these are more: use --format csv"):
        read(Section("x", [column(0)], [("a",), ("b",), ("c",)]))


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(UsageError, match=r"pip install 'svcdesk\[xlsx\]'"):
        read(Section("x", [column(0)], []))


def test_a_terminal_is_not_written_to(desk: Desk) -> None:
    for words in (("list",), ("report", "overdue")):
        shown, code = Terminal(desk, *words, "--format", "xlsx").end()
        assert code == 2
        assert shown.splitlines() == [
            "svcdesk: xlsx is no text that a terminal can show: write it into a file with > table.xlsx"
        ]
