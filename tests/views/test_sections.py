"""Several tables as one report, in every format: for programs all of them, for people those with rows."""

from __future__ import annotations

import csv
import io
import json
from operator import itemgetter
from typing import Any

import openpyxl
import pytest

from svcdesk.views.columns import Column, Section
from svcdesk.views.tables import Sections, Table
from tests.views.conftest import written

NAME = Column("name", "name", itemgetter("name"))
COUNT = Column("count", "how many", itemgetter("count"))
SECRET = Column("id", "identity", itemgetter("name"), data_only=True)
REPORT = Sections(
    "Today",
    [
        Section(
            "Late", (NAME, COUNT, SECRET), [{"name": "a|b", "count": 2}, {"name": "打印机", "count": None}], "late"
        ),
        Section("Nothing", (NAME,), [], "nothing"),
        Section("Soon: [1/2]", (COUNT,), [{"count": 3}], "soon"),
    ],
    "nothing to do",
)
EMPTY = Sections("Today", [Section("Late", (NAME,), [], "late")], "nothing to do")
ROWS: list[dict[str, Any]] = [
    {"section": "late", "name": "a|b", "count": 2, "id": "a|b"},
    {"section": "late", "name": "打印机", "count": None, "id": "打印机"},
    {"section": "soon", "count": 3},
]


def text(format: str, report: Sections = REPORT) -> str:
    return written(format, lambda out: out.sections(report)).decode()


def test_for_programs() -> None:
    without = [{key: value for key, value in row.items() if key != "section"} for row in ROWS]
    assert json.loads(text("json")) == {"late": without[:2], "nothing": [], "soon": without[2:]}
    assert [json.loads(line) for line in text("jsonl").splitlines()] == ROWS
    told = list(csv.DictReader(io.StringIO(text("csv"))))
    assert told == [{key: str(row.get(key) or "") for key in ("section", "name", "count", "id")} for row in ROWS]


def test_for_people() -> None:
    assert text("plain").splitlines() == [
        "Today", "", "Late", "name    how many", "a|b     2", "打印机  -", "", "Soon: [1/2]", "how many", "3",
    ]  # fmt: skip
    assert text("md").splitlines()[:5] == ["# Today", "", "## Late", "| name | how many |", "| --- | --- |"]
    page = text("html")
    assert "<h1>Today</h1>" in page
    assert "<h2>Soon: [1/2]</h2>" in page
    assert "Nothing" not in page
    assert "identity" not in page


def test_a_sheet_for_each_that_has_rows() -> None:
    book = openpyxl.load_workbook(io.BytesIO(written("xlsx", lambda out: out.sections(REPORT))))
    assert book.sheetnames == ["Late", "Soon   1 2"]
    assert [[cell.value for cell in row] for row in book["Late"]] == [
        ["name", "how many", "identity"], ["a|b", 2, "a|b"], ["打印机", None, "打印机"],
    ]  # fmt: skip


def test_nothing_at_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert [text(format, EMPTY) for format in ("plain", "table", "md", "jsonl")] == [""] * 4
    assert capsys.readouterr().err == "nothing to do\n" * 3
    assert text("csv", EMPTY) == "section,name\n"
    assert "<p>nothing to do</p>" in text("html", EMPTY)


def test_titles_are_as_harmless_as_cells() -> None:
    columns = (Column("name", "=1+1 <i>", itemgetter("name")),)
    evil = [Section(title, columns, [{"name": "a"}], "key") for title in ("<script>|合计", "=合计")]
    page = written("md", lambda out: out.sections(Sections("<b>", evil, ""))).decode()
    assert "# \\<b\\>\n" in page
    assert "## \\<script\\>\\|合计\n| =1+1 \\<i\\> |\n" in page
    form = written("csv", lambda out: out.sections(Sections("", evil, "", form=True))).decode()
    assert form == "<script>|合计\n'=1+1 <i>\na\n\n'=合计\n'=1+1 <i>\na\n"


def test_names_of_blocks_are_as_harmless_as_cells() -> None:
    table = Table("", (COUNT,), [{"count": 1}], "", block=lambda _row: "<script>")
    assert written("md", lambda out: out.table(table)).decode().startswith("\\<script\\> (1)\n| how many |\n")
