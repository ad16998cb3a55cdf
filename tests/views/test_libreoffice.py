"""A workbook as LibreOffice opens it: every cell says what the desk says, and nothing in it is worked out."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import PROGRAM, Desk

SAID = (
    "=1+1",
    "+SUM(A1:A9)",
    "@cmd",
    "-2+3",
    "'=2",
    '打印机卡纸，"今天" 第三次了',
    "프린터 용지",
    "0012",
    "1e5",
    "2026-03-01",
)
FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"  # UTF-8, as shown, every sheet


def opened(folder: Path, workbook: bytes) -> dict[str, list[list[str]]]:
    """The cells that LibreOffice shows, by sheet."""
    program = shutil.which("soffice") or shutil.which("libreoffice") or "soffice"
    (folder / "book.xlsx").write_bytes(workbook)
    subprocess.run(
        [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", FILTER,
         "--outdir", str(folder), str(folder / "book.xlsx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    found = {}
    for file in folder.glob("book-*.csv"):
        with file.open(encoding="utf-8", newline="") as text:
            found[file.stem.removeprefix("book-")] = list(csv.reader(text))
    return found


def printed(desk: Desk, *words: str) -> bytes:
    done = subprocess.run(
        [*PROGRAM, *words, "--format", "xlsx"], cwd=desk.folder, env=desk.environment(), capture_output=True, check=True
    )
    return done.stdout


@pytest.mark.paper
def test_libreoffice_shows_what_the_desk_says(desk: Desk, tmp_path: Path) -> None:
    desk.at("2026-03-02 09:00")
    for text in SAID:
        desk.run("log", "-c", "示例诊所", "--", text)
    (sheet,) = opened(tmp_path, printed(desk, "list", "--limit", "0")).values()
    header, *rows = sheet
    place, known = header.index("summary"), desk.json("list", "--limit", "0")
    assert [row[place] for row in rows] == [row["summary"] for row in known]
    assert {row[place] for row in rows} == set(SAID)
    assert {row[header.index("customer")] for row in rows} == {"示例诊所"}
    assert {row[header.index("opened")] for row in rows} == {"2026-03-02 09:00:00"}


@pytest.mark.paper
def test_each_table_of_a_report_is_a_sheet(desk: Desk, tmp_path: Path) -> None:
    desk.at("2026-03-02 09:00")
    desk.run("log", "=1+1", "-c", "示例诊所", "-p", "P1")
    sheets = opened(tmp_path, printed(desk.at("2026-03-02 12:00"), "report", "board"))
    told = desk.json("report", "board")
    assert sorted(len(rows) - 1 for rows in sheets.values()) == sorted(len(rows) for rows in told.values())
    shown = [cell for rows in sheets.values() for row in rows for cell in row]
    assert "=1+1" in shown
    assert not [cell for cell in shown if cell.startswith(("#", "Err:"))]
