"""The reports at the command line: figures worked out by hand, six formats, and two pictures.

The desk of these tests lives in Beijing (office hours 08:30-12:00 and 13:00-17:30). Its four tickets:

1. Clinic, city, standard P1: opened on Saturday 28 February 2026 at 09:00, which was worked; answered at 09:20 by Wang
   (30 minutes were promised: met), solved at 16:00 of the same day (8 hours: met).
2. Library, county, gold P2: opened on Monday 2 March at 10:00; answered with an opinion at 10:20 by Zhao (15 minutes:
   missed; 30 minutes: met); on hold for parts from 11:00 to Tuesday 3 March 11:00; solved at 12:00 (same day, a working
   day later: met); reopened on Wednesday 4 March at 09:00 and solved again at 10:00.
3. Clinic, city, standard P3: opened on Monday 2 March at 14:00, nobody's; on hold for the customer from 15:00 on, which
   the first answer (2 hours) and the solution (5 working days) both heed.
4. Works, city, standard P3: opened on Wednesday 4 March at 11:00 and cancelled at 11:30.
"""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import stat
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from svcdesk.config import store
from svcdesk.db.open import open_desk
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import calls
from svcdesk.desk.tickets.calls import Intake
from svcdesk.reports.attainment import Attainment, by_target
from svcdesk.views.paper import bars, svg
from svcdesk.views.text import width
from tests.conftest import PROGRAM, Desk

FORMATS = ("table", "plain", "json", "jsonl", "csv", "md")
SOLVED = ("report", "solved", "--within", "24h clock")
KEYS = {
    ("report", "due"): "number priority target due_at within tier region engineer customer summary",
    ("report", "attainment", "--by", "month"): "group tier target met missed running percent",
    ("report", "attainment", "--by", "customer"): "group tier target met missed running percent",
    ("report", "holds"): "reason tickets holds minutes",
    SOLVED: "priority opened within late open percent goal",
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("reports")).at("2026-02-01 09:00")
    desk.run("init")
    for name in ("Wang Lin", "Zhao Min"):
        desk.run("engineer", "add", name)
    steps: tuple[tuple[str, ...], ...] = (
        ("2026-02-28 09:00", "log", "all is down", "-c", "Clinic", "-p", "P1"),
        ("2026-02-28 09:10", "assign", "1", "Wang"),
        ("2026-02-28 09:20", "note", "1", "we come", "--event", "answered"),
        ("2026-02-28 16:00", "resolve", "1", "-c", "fuse", "-s", "new fuse"),
        ("2026-03-02 10:00", "log", "slow", "-c", "Library", "-p", "P2", "--tier", "gold", "--region", "county"),
        ("2026-03-02 10:20", "assign", "2", "Zhao"),
        ("2026-03-02 10:20", "note", "2", "a part is missing", "--event", "opinion"),
        ("2026-03-02 11:00", "hold", "2", "-r", "parts"),
        ("2026-03-02 14:00", "log", "noise", "-c", "Clinic", "-p", "P3"),
        ("2026-03-02 15:00", "hold", "3", "-r", "customer"),
        ("2026-03-03 11:00", "resume", "2"),
        ("2026-03-03 12:00", "resolve", "2", "-c", "part", "-s", "new part"),
        ("2026-03-04 09:00", "reopen", "2", "-r", "slow again"),
        ("2026-03-04 10:00", "resolve", "2", "-c", "part", "-s", "another part"),
        ("2026-03-04 11:00", "log", "wrong number", "-c", "Works", "-p", "P3"),
        ("2026-03-04 11:30", "cancel", "4", "-r", "wrong number"),
    )
    for moment, *words in steps:
        desk.at(moment).run(*words)
    return desk.at("2026-03-04 15:00")


def rows(told: list[dict[str, Any]], *keys: str) -> list[tuple[Any, ...]]:
    return [tuple(row[key] for key in keys) for row in told]


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
        *[("Zhao Min", *row) for row in SECOND],
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
def test_attainment_by(desk: Desk, by: str) -> None:
    assert rows(desk.json("report", "attainment", "--by", by), *COUNTED) == BY[by]


def test_attainment_as_of_an_ending_that_was_taken_back(desk: Desk) -> None:
    def second(moment: str) -> list[tuple[Any, ...]]:
        told = desk.json("report", "attainment", "--by", "engineer", "--as-of", moment)
        return [row[1:] for row in rows(told, *COUNTED) if row[1] == "gold" and row[2] == "solve"]

    met, running = ("gold", "solve", 1, 0, 0, 100.0), ("gold", "solve", 0, 0, 1, None)
    moments = ("2026-03-03 11:59", "2026-03-03 12:00", "2026-03-04 08:59", "2026-03-04 09:00", "2026-03-04 10:00")
    assert [second(moment) for moment in moments] == [[running], [met], [met], [running], [met]]


def test_the_month_is_the_desks(empty: Desk) -> None:
    empty.at("2026-04-01 07:00").run("init")  # March still, by the clocks of Greenwich
    empty.run("log", "early", "-c", "Clinic")
    assert {row["group"] for row in empty.json("report", "attainment", "--by", "month")} == {"2026-04"}


def test_holds(desk: Desk) -> None:
    told = desk.json("report", "holds")
    # customer: Monday 15:00 to Wednesday 15:00; the time between resolving and reopening is none
    assert rows(told, "reason", "tickets", "holds", "minutes") == [("customer", 1, 1, 2880), ("parts", 1, 1, 1440)]
    assert desk.run("report", "holds").out.splitlines()[1].split() == ["customer", "1", "1", "2880"]
    assert "2 d" in desk.run("report", "holds", "--format", "table").out
    day = desk.json("report", "holds", "--from", "2026-03-03", "--to", "2026-03-04")
    assert rows(day, "reason", "minutes") == [("customer", 1440), ("parts", 660)]
    assert rows(desk.json("report", "holds", "--as-of", "2026-03-02 15:00"), "reason", "minutes") == [("parts", 240)]
    beyond = ("--to", "2026-03-03 10:00", "--as-of", "2026-03-02 12:00")
    assert rows(desk.json("report", "holds", *beyond), "reason", "minutes") == [("parts", 60)]
    assert desk.run("report", "holds", "--to", "2026-03-01").err == "nothing was on hold in that time\n"


def test_solved(desk: Desk) -> None:
    # the second took until its second solution: 48 hours; the third is open for 49; the fourth counts nowhere
    told = desk.json(*SOLVED, "--goal", "90")
    assert rows(told, "priority", "opened", "within", "late", "open", "percent", "goal") == [
        ("P1", 1, 1, 0, 0, 100.0, 90.0),
        ("P2", 1, 0, 1, 0, 0.0, 90.0),
        ("P3", 1, 0, 1, 1, 0.0, 90.0),
        ("all", 3, 1, 2, 1, 33.3, 90.0),
    ]
    both = desk.json("report", "solved", "--within", "48h clock")  # exactly
    assert [row["percent"] for row in both] == [100.0, 100.0, 0.0, 66.7]
    assert desk.json("report", "solved", "--within", "47h59m")[1]["within"] == 0
    # as of Tuesday noon the second was solved after 26 hours, the third undecided
    then = desk.json("report", "solved", "--within", "26h", "--as-of", "2026-03-03 12:00")
    assert rows(then, "priority", "within", "late", "open", "percent")[1:] == [
        ("P2", 1, 0, 0, 100.0),
        ("P3", 0, 0, 1, None),
        ("all", 2, 0, 1, 100.0),
    ]
    assert [row["priority"] for row in desk.json(*SOLVED, "--from", "2026-03-01")] == ["P2", "P3", "all"]
    assert "wanted" not in desk.run(*SOLVED).out
    assert "wanted %" in desk.run(*SOLVED, "--goal", "90").out


@pytest.mark.parametrize(("within", "says"), [("same day", "'24h clock'"), ("5", "5h"), ("2d", "2 days")])
def test_solved_wants_wall_time(desk: Desk, within: str, says: str) -> None:
    done = desk.run("report", "solved", "--within", within, code=2)
    assert done.err.startswith("svcdesk: --within: ")
    assert says in done.err


def test_due(desk: Desk) -> None:
    at = ("--as-of", "2026-03-02 14:30")
    # the second stands still since 11:00; what the first promised is over
    assert rows(desk.json("report", "due", *at), "number", "target", "due_at") == [
        ("SD-000003", "answer", "2026-03-02T08:00:00Z"),  # 14:00 and two working hours
        ("SD-000003", "solve", "2026-03-09T09:30:00Z"),  # closing time of the fifth working day after Monday
    ]
    assert [len(desk.json("report", "due", *at, "--within", each)) for each in ("90m", "91m", "1 day")] == [0, 1, 1]
    assert len(desk.json("report", "due", *at, "--limit", "1")) == 1
    blocks = desk.run("report", "due", *at, "--by", "target").out.split("\n\n")
    assert [block.split("\n")[0] for block in blocks] == ["answer (1)", "solve (1)"]
    # due exactly now is not late, a second later it is
    exact = [len(desk.json("report", "due", "--as-of", f"2026-03-02T10:15{zone}+08:00")) for zone in (":00", ":01")]
    assert exact == [3, 2]
    assert desk.run("report", "due").err == "nothing falls due\n"


def test_due_is_fifty_on_a_terminal(empty: Desk) -> None:
    empty.at("2026-03-02 09:00").run("init")
    policy, db = store.load(empty.config, None), open_desk(empty.database)
    now = datetime(2026, 3, 2, 1, tzinfo=UTC)
    with db.write():
        for number in range(30):
            calls.log(Operation(db, policy, "tester", now, now), Intake(f"fault {number}", customer="Clinic"))
    db.close()
    assert len(empty.json("report", "due")) == 60
    assert len(empty.run("report", "due").out.splitlines()) == 61
    shown = terminal(empty, "report", "due", COLUMNS="200").splitlines()
    assert (len(shown), shown[-1]) == (52, "the first 50; --limit 0 shows all")
    assert len(terminal(empty, "report", "due", "--limit", "0", COLUMNS="200").splitlines()) == 61


@pytest.mark.parametrize("report", KEYS, ids=" ".join)
def test_formats(desk: Desk, report: tuple[str, ...]) -> None:
    keys = KEYS[report].split()
    report = (*report, "--as-of", "2026-03-02 14:30")
    told = desk.json(*report)
    assert told
    assert all(list(row) == keys for row in told)
    outs = {format: desk.run(*report, "--format", format, COLUMNS="30", FORCE_COLOR="1").out for format in FORMATS}
    assert [json.loads(line) for line in outs["jsonl"].splitlines()] == told
    assert next(csv.reader(io.StringIO(outs["csv"]))) == keys
    assert len(outs["md"].splitlines()) == len(told) + 2
    assert len(outs["plain"].splitlines()) == len(told) + 1
    assert not [format for format, out in outs.items() if "\x1b" in out or "…" in out]
    # before anything was
    report = (*report[:-1], "2026-02-02")
    for format in FORMATS:
        done = desk.run(*report, "--format", format)
        nothing = {"json": "[]\n", "csv": ",".join(keys) + "\n"}
        assert done.out == nothing.get(format, "")
        assert bool(done.err) == (format in ("table", "plain", "md"))


def terminal(desk: Desk, *words: str, **env: str) -> str:
    """What a command prints on a terminal."""
    child, master = pty.fork()
    if not child:
        os.chdir(desk.folder)
        os.execve(PROGRAM[0], [*PROGRAM, *words], desk.environment(TERM="dumb", **env))
    out = b""
    try:
        while more := os.read(master, 65536):
            out += more
    except OSError:  # its end, as Linux says it
        pass
    assert os.waitpid(child, 0)[1] == 0, out
    return out.decode(env.get("PYTHONIOENCODING", "utf-8")).replace("\r\n", "\n")


@pytest.mark.parametrize("columns", [60, 100])
def test_months_are_drawn_on_a_terminal(desk: Desk, columns: int) -> None:
    drawn = terminal(desk, "report", "attainment", "--by", "month", COLUMNS=str(columns)).split("\n\n", 1)[1]
    lines = drawn.splitlines()
    assert max(map(width, lines)) == columns  # a full bar fills it
    assert [line for line in lines if line and line[0] != " "] == ["answer", "opinion", "solve"]
    answer = lines[: lines.index("")]
    assert re.fullmatch(r"  2026-02  100.0 %  1/1  █+", answer[1])
    assert answer[2] == "  2026-03    0.0 %  0/1"
    assert "2026-02\n" in drawn  # no opinion was promised in February


def test_months_are_drawn_in_any_encoding(desk: Desk) -> None:
    words = ("report", "attainment", "--by", "month")
    for encoding in ("ascii", "gbk", "latin-1"):
        drawn = terminal(desk, *words, PYTHONIOENCODING=encoding, COLUMNS="60")
        assert "  2026-02  100.0 %  1/1  " + "#" * 35 + "\n" in drawn
    assert "█" not in desk.run(*words).out + desk.run(*words, "--format", "table").out
    assert "█" not in terminal(desk, *words, "--format", "plain") + terminal(desk, *words, "--json")
    assert "█" not in terminal(desk, "report", "attainment")


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


NS = {"svg": "http://www.w3.org/2000/svg"}


def texts(picture: str) -> list[str]:
    return [each.text or "" for each in ET.fromstring(picture).iterfind(".//svg:text", NS)]


def test_svg(desk: Desk) -> None:
    file = desk.folder / "months.svg"
    file.write_text("what was there")
    file.chmod(0o640)
    done = desk.run("report", "attainment", "--by", "customer", "--svg", "months.svg")
    assert done.out == desk.run("report", "attainment", "--by", "customer").out
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
    assert not list(desk.folder.glob("*.tmp"))


def test_svg_of_nothing(desk: Desk) -> None:
    done = desk.run("report", "attainment", "--to", "2026-01-01", "--svg", "none.svg", "--json")
    assert done.out == "[]\n"
    assert "no promises in that time" in texts((desk.folder / "none.svg").read_text())


def test_svg_that_cannot_be_written(desk: Desk) -> None:
    for name in (".", "nowhere/months.svg", "/dev/null"):
        done = desk.run("report", "attainment", "--svg", name, code=2)
        assert str((desk.folder / name).resolve()) in done.err
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_svg_is_saved_where_a_link_points(tmp_path: Path) -> None:
    (tmp_path / "real.svg").write_text("old")
    (tmp_path / "link.svg").symlink_to("real.svg")
    svg.save(tmp_path / "link.svg", "new")
    assert (tmp_path / "link.svg").is_symlink()
    assert (tmp_path / "real.svg").read_text() == "new"


def test_svg_points_lie_where_the_figures_say() -> None:
    percents = {"2025-12": 25, "2026-01": 50, "2026-03": 100}
    targets = by_target([Attainment("x", "solve", met, 100 - met, 0, month) for month, met in percents.items()])
    picture = svg.chart(targets, {"solve": '<&>"修复"\x1b'}, "<title>", "a & b")
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
    names = [f"{2000 + month // 12}-{month % 12 + 1:02d}" for month in range(months)]
    targets = by_target([Attainment("x", "solve", 100, 0, 0, name) for name in names])
    root = ET.fromstring(svg.chart(targets, {}, "t", "s"))
    figures = [float(e.get("x") or "") for e in root.iterfind(".//svg:text", NS) if e.text == "100.0"]
    assert all(right - left > 40 for left, right in pairwise(figures))
    assert 1 <= len(figures) <= min(months, 18)
    across = float(root.get("width") or "")
    assert all(0 < float(circle.get("cx") or "") < across for circle in root.iterfind(".//svg:circle", NS))
