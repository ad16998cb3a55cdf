"""Every report in every format, found by walking the group: each one's own first example, on a desk with evil texts."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
import subprocess
import sys
from datetime import UTC, datetime
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from svcdesk.commands.report import COMMANDS
from svcdesk.views.text import clean
from tests.conftest import Desk

EVIL = '<script>alert("1")</script><img src=x onerror=alert(2)>'
FORMULA = "=cmd|' /C calc'!A0"
CHINESE = "打印机卡纸，今天第三次了"
REPORTS = [name for name in COMMANDS if name != "month"]  # which writes files
ZONE = ZoneInfo("Asia/Shanghai")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Late, held, solved and visited tickets; two customers and a summary that would like to act."""
    desk = Desk(tmp_path_factory.mktemp("report")).at("2026-03-02 09:00").begin()
    desk.run("engineer", "add", "王林", "--login", "wang")
    desk.run("engineer", "add", EVIL)
    desk.run("customer", "add", EVIL)
    desk.run("customer", "add", "Example Clinic")
    desk.run("equipment", "add", "=1+1", "-k", "printer", "-c", "script")
    desk.run("log", EVIL, "-s", "=1+1", "-p", "P1")
    desk.run("log", FORMULA, "-c", FORMULA, "-p", "P1")
    desk.run("log", CHINESE, "-c", "示例诊所")
    desk.run("assign", "2", "王林")
    desk.run("assign", "3", "wang")
    desk.run("hold", "3", "-r", "parts")
    desk.run("dispatch", "order", "1", "--engineer", "wang")
    for step in ("depart", "arrive"):
        desk.run("dispatch", step, "1")
    form = ("-f", "f", "-c", "c", "-a", "a", "-r", "r", "--minutes", "50")
    desk.run("dispatch", "record", "1", *form)
    desk.run("dispatch", "finish", "1")
    desk.at("2026-03-02 11:00").run("resolve", "1", "-c", "c", "-s", "s")
    desk.at("2026-03-04 11:00").run("log", "new", "-c", "示例诊所")
    return desk.at("2026-03-04 12:00")


def example(report: str) -> list[str]:
    """The words of a report's first example, as its help has it."""
    found = re.search(r"Examples?:\n\s+svcdesk (.+)", COMMANDS[report].__doc__ or "")
    assert found, report
    words = shlex.split(found[1])
    assert words[:2] == ["report", report]
    return words


def printed(desk: Desk, *words: str) -> bytes:
    done = desk.run(*words)
    assert done.err == ""
    return done.printed


@cache  # a report is asked for in each format: what it says need not be asked again for each
def tables(desk: Desk, *words: str) -> list[list[dict[str, Any]]]:
    """The rows that a report prints as JSON: of its table, or of each of its sections."""
    told = desk.json(*words)
    return list(told.values()) if isinstance(told, dict) else [told]


@pytest.mark.parametrize("report", REPORTS)
def test_formats_for_programs(desk: Desk, report: str) -> None:
    words = example(report)
    rows = [row for table in tables(desk, *words) for row in table]
    lines = [json.loads(line) for line in desk.run(*words, "--format", "jsonl").out.splitlines()]
    for line in lines:
        line.pop("section", None)
    assert lines == rows
    header, *records = csv.reader(io.StringIO(desk.run(*words, "--format", "csv").out))
    assert len(records) == len(rows)
    assert all(set(row) <= set(header) for row in rows)
    if "section" not in header:
        assert all(list(row) == header for row in rows)


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("format", ["table", "plain", "md"])
def test_formats_for_people(desk: Desk, report: str, format: str) -> None:
    words = example(report)
    lines = desk.run(*words, "--format", format, FORCE_COLOR="1", COLUMNS="30").out.splitlines()
    assert not [line for line in lines if "\x1b" in line or "…" in line]
    (*more, rows) = tables(desk, *words)
    totals = [line for line in lines if line.removeprefix("| ").startswith("total ")]
    assert more or len(lines) == len(rows) + {"md": 2}.get(format, 1) * bool(rows) + len(totals)
    assert totals or report != "opinions"


class Page(HTMLParser):
    """A page as a browser reads it: every tag is closed in its turn; `rows` are those of its tables."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.rows: list[list[str]] = []
        self.text = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        if self.open and self.open[-1] in ("td", "th"):
            self.rows[-1][-1] += data


@pytest.mark.parametrize("report", REPORTS)
def test_html(desk: Desk, report: str) -> None:
    words = example(report)
    page = Page(printed(desk, *words, "--format", "html").decode("utf-8"))
    told = tables(desk, *words)
    shown = [row for row in page.rows if row[0] != "total"]
    assert len(shown) == sum(len(rows) + bool(rows) for rows in told)
    assert not [tag for tag, _attributes in page.tags if tag in ("script", "img", "iframe", "object", "link", "a")]
    named = {name for _tag, attributes in page.tags for name in attributes}
    assert not [name for name in named if name.startswith("on") or name in ("src", "href")]
    assert "Example Service Centre" in page.text
    if "<script>" in json.dumps(told):
        assert EVIL in [cell for row in page.rows for cell in row]


@pytest.mark.parametrize("report", REPORTS)
def test_xlsx_is_what_json_says(desk: Desk, report: str) -> None:
    words = example(report)
    book = openpyxl.load_workbook(io.BytesIO(printed(desk, *words, "--format", "xlsx")))
    told_of = tables(desk, *words)
    for sheet, told in zip(book.worksheets, [each for each in told_of if each] or told_of[:1], strict=True):
        header, *rows = sheet.iter_rows()
        assert sheet.freeze_panes == "A2"
        assert all(cell.font.bold and cell.data_type == "s" for cell in header)
        assert not [cell for row in rows for cell in row if cell.data_type == "f" or cell.hyperlink]
        cells = [[as_json(cell) for cell in row] for row in rows if row[0].value != "total"]
        wanted = [[as_cell(each) for key, each in row.items() if key != "decimals"] for row in told]
        assert len(cells) == len(wanted)
        for found, values in zip(cells, wanted, strict=True):
            assert all(map(says, found, values)), (found, values)


def says(cell: Any, value: Any) -> bool:
    """Whether a cell is the value that JSON has: amounts in whole units, what has a name by it."""
    return (
        cell == value
        or (str(value), cell) in NAMED
        or NAMES.get(str(value)) == cell
        or (isinstance(value, int) and cell == value / 100)
    )


NAMES = {
    "centre": "City station", "north": "North county station", "printer": "Label printer", "terminal": "Terminal",
    "service": "Call-back after service", "phone": "Telephone", "material": "a fault of the material",
    "answer": "First answer", "opinion": "Opinion on how to handle it", "arrive": "On site", "solve": "Solved",
    "standard": "Standard", "gold": "Gold", "roller": "Roller", "fuse": "Fuse", "head": "Print head",
}  # fmt: skip


NAMED = {  # what is called differently here and there
    ("service", "Service"), ("product", "Product"), ("price", "Price"), ("wish", "Wish"), ("other", "Other"),
    ("attitude", "Attitude"), ("quality", "Quality"), ("solved", "How well it was solved"),
    ("None", "nobody"), ("None", "not sorted"),
}  # fmt: skip


def as_json(cell: Any) -> Any:
    """What a cell says as JSON has it: the local time of the desk as UTC, a day as it is."""
    value = cell.value
    if isinstance(value, datetime) and cell.number_format == "yyyy-mm-dd":
        return f"{value:%Y-%m-%d}"
    if isinstance(value, datetime):
        return f"{value.replace(tzinfo=ZONE).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return value


def as_cell(value: Any) -> Any:
    """A value of JSON as a cell has it: nothing for an empty text, lists in one text."""
    text = ", ".join(value) if isinstance(value, list) else value
    return (clean(text) or None) if isinstance(text, str) else text


def test_the_desk_is_not_empty(desk: Desk) -> None:
    filled = [report for report in REPORTS if desk.json(*example(report))]
    assert {"overdue", "due", "attainment", "holds", "solved", "repeats", "workload"} <= set(filled)


def test_a_page_has_the_picture_of_its_report(desk: Desk) -> None:
    page = Page(printed(desk, "report", "attainment", "--format", "html").decode())
    assert [tag for tag, _attributes in page.tags].count("svg") == 1
    assert "Promises met" in page.text
    assert "First answer, 2026-03: " in page.text


def test_a_page_in_blocks(desk: Desk) -> None:
    page = Page(printed(desk, "report", "overdue", "--by", "engineer", "--format", "html").decode())
    assert [tag for tag, _attributes in page.tags].count("h2") == 1
    assert "王林 (2)" in page.text


@pytest.mark.parametrize("report", REPORTS)
def test_nothing_to_report(desk: Desk, report: str) -> None:
    words = [word for word in example(report) if word != "--quiet"] + ["--as-of", "2026-02-01"]
    if any(tables(desk, *words)):  # some list what is there in any case, such as every engineer
        return
    for format in ("table", "plain", "md"):
        done = desk.run(*words, "--format", format)
        assert (done.out, done.err.count("\n")) == ("", 1)
    assert desk.run(*words, "--format", "jsonl").out == ""
    assert len(desk.run(*words, "--format", "csv").out.splitlines()) == 1
    page = Page(printed(desk, *words, "--format", "html").decode())
    assert done.err.strip() in page.text
    sheet = openpyxl.load_workbook(io.BytesIO(printed(desk, *words, "--format", "xlsx"))).active
    assert sheet.max_row == 1


def test_the_forms_of_the_example_are_enough_for_an_empty_desk(tmp_path: Path) -> None:
    """They are switched on alone: what they report on, such as 'assessment', has no section."""
    desk = Desk(tmp_path).at("2026-03-04 12:00").begin()
    text = desk.config.read_text(encoding="utf-8")
    forms = re.search(r"^#reports:\n(?:#.+\n)+", text, re.MULTILINE)
    assert forms
    desk.config.write_text(text.replace(forms[0], forms[0][1:].replace("\n#", "\n")), encoding="utf-8")
    for format in ("plain", "csv-headings", "md", "xlsx"):
        done = desk.run("report", "month", "this", "--format", format)
        assert done.out.count("wrote 2026-03-") == 5
    assert desk.run("report", "assessment").out.strip() == ""


def loaded(desk: Desk, *words: str) -> set[str]:
    """The modules that a command loads."""
    listing = "import os, sys; leave = os._exit; os._exit = lambda code: (print(*sys.modules, flush=True), leave(code))"
    done = subprocess.run(
        [sys.executable, "-c", f"{listing}; from svcdesk.__main__ import main; main()", *words],
        cwd=desk.folder,
        env=desk.environment(),
        capture_output=True,
        text=True,
    )
    return set(done.stdout.splitlines()[-1].split())


def test_a_report_loads_no_other(desk: Desk) -> None:
    names = loaded(desk, "report", "overdue")
    assert {name for name in names if name.startswith("svcdesk.reports.")} == {"svcdesk.reports.overdue"}
    assert not [name for name in names if name.startswith("svcdesk.views.paper")]
    assert not names & {"rich", "xlsxwriter", "yaml", "csv"}


def test_the_group_is_the_folder() -> None:
    files = {path.stem for path in (Path(__file__).parents[2] / "svcdesk" / "reports").glob("[!_]*.py")}
    assert {name.replace("-", "_") for name in REPORTS} == files - {"replay"}  # which is `sla replay`
    assert all(COMMANDS[name].__doc__ for name in REPORTS)
