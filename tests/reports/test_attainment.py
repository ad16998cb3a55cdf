"""Promises met and missed: by customer, engineer, region and month, and what they looked like at any moment."""

from __future__ import annotations

import os
import re
import stat
import xml.etree.ElementTree as ET
from typing import Any

import pytest

from svcdesk.views.text import width
from tests.conftest import Desk
from tests.reports.conftest import rows
from tests.terminal import printed
from tests.views.test_svg import NS, texts

COUNTED = ("group", "tier", "target", "met", "missed", "running", "percent")
SECOND = [("gold", "answer", 0, 1, 0, 0.0), ("gold", "opinion", 1, 0, 0, 100.0), ("gold", "solve", 1, 0, 0, 100.0)]
FIRST = [("standard", "answer", 1, 0, 0, 100.0), ("standard", "solve", 1, 0, 0, 100.0)]
THIRD = [("standard", "answer", 0, 0, 1, None), ("standard", "solve", 0, 0, 1, None)]
BY = {
    "customer": [
        *[("Clinic", tier, target, met, 0, 1, 100.0) for tier, target, met, *_rest in FIRST],
        *[("Library", *row) for row in SECOND],
    ],
    "engineer": [
        *[("Wang Lin", *row) for row in FIRST],
        ("Zhao Min", "gold", "answer", 0, 0, 0, None),  # ended late: nobody had it at the due time
        *[("Zhao Min", *row) for row in SECOND[1:]],
        (None, *SECOND[0]),
        *[(None, *row) for row in THIRD],
    ],
    "region": [
        *[("city", tier, target, met, 0, 1, 100.0) for tier, target, met, *_rest in FIRST],
        *[("county", *row) for row in SECOND],
    ],
    "month": [
        *[("2026-02", *row) for row in FIRST],
        *[("2026-03", *row) for row in SECOND],
        *[("2026-03", *row) for row in THIRD],
    ],
}


@pytest.mark.parametrize("by", BY)
def test_attainment_by(march: Desk, by: str) -> None:
    assert rows(march.json("report", "attainment", "--by", by), *COUNTED) == BY[by]


def test_attainment_as_of_an_ending_that_was_taken_back(march: Desk) -> None:
    def second(moment: str) -> list[tuple[Any, ...]]:
        told = march.json("report", "attainment", "--by", "engineer", "--as-of", moment)
        return [row[1:] for row in rows(told, *COUNTED) if row[1] == "gold" and row[2] == "solve"]

    met, running = ("gold", "solve", 1, 0, 0, 100.0), ("gold", "solve", 0, 0, 1, None)
    moments = ("2026-03-03 11:59", "2026-03-03 12:00", "2026-03-04 08:59", "2026-03-04 09:00", "2026-03-04 10:00")
    assert [second(moment) for moment in moments] == [[running], [met], [met], [running], [met]]


def test_the_month_is_the_desks(empty: Desk) -> None:
    empty.at("2026-04-01 07:00").begin()  # March still, by the clocks of Greenwich
    empty.run("log", "early", "-c", "Clinic")
    assert {row["group"] for row in empty.json("report", "attainment", "--by", "month")} == {"2026-04"}


@pytest.mark.parametrize("columns", [60, 100])
def test_months_are_drawn_on_a_terminal(march: Desk, columns: int) -> None:
    drawn = printed(march, "report", "attainment", "--by", "month", COLUMNS=str(columns)).split("\n\n", 1)[1]
    lines = drawn.splitlines()
    assert max(map(width, lines)) == columns  # a full bar fills it
    assert [line for line in lines if line and line[0] != " "] == [
        "First answer",
        "Opinion on how to handle it",
        "Solved",
    ]
    answer = lines[: lines.index("")]
    assert re.fullmatch(r"  2026-02  100.0 %  1/1  █+", answer[1])
    assert answer[2] == "  2026-03    0.0 %  0/1"
    assert "2026-02\n" in drawn  # no opinion was promised in February


def test_months_are_drawn_in_any_encoding(march: Desk) -> None:
    words = ("report", "attainment", "--by", "month")
    for encoding in ("ascii", "gbk", "latin-1"):
        drawn = printed(march, *words, PYTHONIOENCODING=encoding, COLUMNS="60")
        assert "  2026-02  100.0 %  1/1  " + "#" * 35 + "\n" in drawn
    assert "█" not in march.run(*words).out + march.run(*words, "--format", "table").out
    assert "█" not in printed(march, *words, "--format", "plain") + printed(march, *words, "--json")
    assert "█" not in printed(march, "report", "attainment")


def test_svg(march: Desk) -> None:
    file = march.folder / "months.svg"
    done = march.run("report", "attainment", "--by", "customer", "--svg", "months.svg")
    assert done.out == march.run("report", "attainment", "--by", "customer").out
    assert "months.svg" in done.err
    picture = file.read_text(encoding="utf-8")
    said = texts(picture)
    for words in ("Promises met", "month", "02", "03", "2026", "First answer", "Solved", "100.0", "0.0", "50 %"):
        assert words in said or (words == "50 %" and "0 %" in said), words
    assert any("Asia/Shanghai" in each and "2026-03-04T15:00+08:00" in each for each in said)
    told = [each.text for each in ET.fromstring(picture).iterfind(".//svg:circle/svg:title", NS)]
    assert told == [
        "First answer, 2026-02: 100.0 %, 1 of 1",
        "First answer, 2026-03: 0.0 %, 0 of 1",
        "Opinion on how to handle it, 2026-03: 100.0 %, 1 of 1",
        "Solved, 2026-02: 100.0 %, 1 of 1",
        "Solved, 2026-03: 100.0 %, 1 of 1",
    ]
    assert not list(march.folder.glob("*.tmp"))


def test_svg_of_nothing(march: Desk) -> None:
    done = march.run("report", "attainment", "--to", "2026-01-01", "--svg", "none.svg", "--json")
    assert done.out == "[]\n"
    assert "no promises in that time" in texts((march.folder / "none.svg").read_text())


def test_svg_that_cannot_be_written(march: Desk) -> None:
    for name in ("svcdesk.yaml", "nowhere/months.svg", "/dev/null"):
        before = march.kept()
        assert name in march.run("report", "attainment", "--svg", name, "--force", code=2).err
        assert march.kept() == before
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_attainment_in_the_course_of_a_morning(morning: Desk) -> None:
    rows = {
        (row["tier"], row["target"]): row for row in morning.json("report", "attainment", "--as-of", "2026-03-02 12:00")
    }
    assert rows["gold", "answer"] == {
        "tier": "gold", "target": "answer", "met": 1, "missed": 1, "running": 0, "percent": 50.0, "entered_late": 0,
    }  # fmt: skip
    assert rows["standard", "solve"]["percent"] is None
    read = morning.run("report", "attainment", "--as-of", "2026-03-02 12:00").out
    assert read.splitlines()[1].startswith("Gold  ")  # people read names
    assert "  First answer  " in read
    assert morning.json("report", "attainment", "--from", "2026-03-03") == []
    done = morning.run("report", "attainment", "--to", "2026-03-01")
    assert (done.out, done.err) == ("", "no promises in that time\n")
