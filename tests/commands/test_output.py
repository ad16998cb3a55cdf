"""What is printed: six formats, JSON keys that are a promise, nothing cut in a pipe, columns that align."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import unicodedata

import pytest

from tests.conftest import PROGRAM, Desk

LONG = "a very long story " * 40 + "END"
NAMES = ("示例诊所", "한국 병원", unicodedata.normalize("NFD", "한국 병원 2"), "Plain", "Zoë e\u0301", "ﾊﾝｶｸ")
FORMS = ("table", "plain", "json", "jsonl", "csv", "md")
REPORTS = (
    ("list",),
    ("report", "overdue"),
    ("report", "attainment"),
    ("customer", "list"),
    ("engineer", "list"),
)
KEYS = {
    ("list",): ("number state priority due_at target tier region kind engineer customer opened_at summary"),
    ("report", "overdue"): (
        "number priority target late due_at within seconds_late tier region engineer customer summary"
    ),
    ("report", "attainment"): "tier target met missed running percent",
    ("customer", "list"): "name phones region tier phase address",
    ("engineer", "list"): "name login station level skills phone mail active",
}
SHOW = (
    "number summary state priority severity reach tier region phase warranty level kind customer engineer opened_at"
    " ended_at cause solution equipment contract repeats phones clocks holds calls visits timeline"
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A ticket each of customers whose names are hard to align, and one of an evil customer; all are late."""
    desk = Desk(tmp_path_factory.mktemp("output")).at("2026-03-02 09:00")
    desk.run("init")
    desk.run(
        "engineer", "add", "王林", "--login", "wang", "--skill", "b", "--skill", "a", "--phone", "+86 10-5550 0009"
    )
    for place, name in enumerate(NAMES):
        desk.run("log", f"fault {place}", "-c", name, "-t", f"+86 1380000000{place}", "-p", "P1")
    desk.run("log", "=cmd|' /C calc'!A0", "-c", '@SUM(1+1)*"x"', "-p", "P1")
    desk.run("log", LONG, "-c", "-2+3+cmd", "-p", "P1")
    desk.run("assign", "1", "王林")
    return desk.at("2026-03-03 12:00")


def columns(text: str) -> int:
    marks = ("Mn", "Me", "Cf")
    return sum(
        0
        if unicodedata.category(c) in marks or "\u1160" <= c <= "\u11ff"
        else 2
        if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in text
    )


@pytest.mark.parametrize("report", REPORTS, ids=" ".join)
def test_keys_are_a_promise(desk: Desk, report: tuple[str, ...]) -> None:
    rows = desk.json(*report)
    assert rows
    assert all(list(row) == KEYS[report].split() for row in rows)
    lines = desk.run(*report, "--format", "jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == rows
    table = list(csv.reader(io.StringIO(desk.run(*report, "--format", "csv").out)))
    assert table[0] == KEYS[report].split()
    assert len(table) == len(rows) + 1
    assert desk.run(*report, "--format", "json").out == desk.run(*report, "--json").out


def test_keys_of_a_ticket_are_a_promise(desk: Desk) -> None:
    shown = desk.json("show", "1")
    assert list(shown) == SHOW.split()
    assert list(shown["clocks"][0]) == [
        "target",
        "tier",
        "calendar",
        "started_by",
        "started_at",
        "due_at",
        "held",
        "stopped_by",
        "stopped_at",
        "missed_at",
        "outcome",
        "within",
    ]
    assert list(shown["calls"][0]) == ["at", "channel", "caller", "phone", "taken_by", "said"]
    assert list(shown["timeline"][0]) == ["event", "at", "recorded_at", "actor", "data"]
    desk.run("hold", "2", "-r", "parts")
    try:
        assert list(desk.json("show", "2")["holds"][0]) == ["reason", "since", "until", "set_by", "note"]
    finally:
        desk.run("resume", "2")


def test_keys_of_a_change_are_a_promise(desk: Desk) -> None:
    (changed,) = desk.json("note", "3", "x")
    assert list(changed) == ["number", "state", "priority", "tier", "region", "engineer", "changes"]
    assert list(changed["changes"][0]) == ["event", "at", "recorded_at", "actor", "data"]


@pytest.mark.parametrize("report", [*REPORTS, ("show", "1"), ("show", "8")], ids=" ".join)
@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_cut_and_nothing_coloured_in_a_pipe(desk: Desk, report: tuple[str, ...], form: str) -> None:
    for out in (
        desk.run(*report, "--format", form, FORCE_COLOR="1", COLUMNS="40").out,
        desk.run(*report, "--format", form, NO_COLOR="1", COLUMNS="400", PAGER="false").out,
    ):
        assert out
        assert "\x1b" not in out
        assert "…" not in out
        if report in (("list",), ("report", "overdue"), ("show", "8")):
            assert LONG in out
        if form in ("json", "jsonl"):
            assert json.loads(out if form == "json" else out.splitlines()[0])


@pytest.mark.parametrize("report", REPORTS[:1] + REPORTS[3:], ids=" ".join)
def test_columns_align(desk: Desk, report: tuple[str, ...]) -> None:
    lines = desk.run(*report).out.splitlines()
    titles = lines[0].split()
    for title in titles[1:]:
        start = lines[0].index(f" {title}") + 1
        for line in lines[1:]:
            at = 0
            for character in line:
                if at >= start - 1:
                    break
                at += columns(character)
            rest = line[len(_first(line, start)) :]
            assert at == start - 1, (title, line)
            assert rest[:1] != " ", (title, line)


def _first(line: str, start: int) -> str:
    """As much of a line as takes `start` columns."""
    for end in range(len(line) + 1):
        if columns(line[:end]) >= start and (end == len(line) or columns(line[: end + 1]) > start):
            return line[:end]
    return line


def test_spreadsheets_run_nothing(desk: Desk) -> None:
    rows = list(csv.DictReader(io.StringIO(desk.run("list", "--format", "csv", "--sort", "number").out)))
    assert rows[6]["summary"] == "'=cmd|' /C calc'!A0"
    assert rows[6]["customer"] == '\'@SUM(1+1)*"x"'
    assert rows[7]["customer"] == "'-2+3+cmd"
    assert rows[0]["customer"] == "示例诊所"
    customers = csv.DictReader(io.StringIO(desk.run("customer", "list", "0000", "--format", "csv").out))
    assert {row["phones"] for row in customers} == {f"+86 1380000000{place}" for place in range(6)}
    engineer = next(csv.DictReader(io.StringIO(desk.run("engineer", "list", "--format", "csv").out)))
    assert (engineer["phone"], engineer["skills"]) == ("+86 10-5550 0009", "a, b")


def test_markdown(desk: Desk) -> None:
    lines = desk.run("list", "--format", "md", "--sort", "number").out.splitlines()
    assert lines[0].startswith("| number | state | prio |")
    assert lines[1] == "|" + " --- |" * 9
    assert "\\|" in lines[8]
    assert {line.replace("\\|", "").count("|") for line in lines} == {10}
    assert desk.run("show", "1", "--format", "md").out.startswith("# SD-000001")


def test_json_is_text_that_people_can_read(desk: Desk) -> None:
    assert '"示例诊所"' in desk.run("list", "--json").out
    row = desk.json("list", "--sort", "number")[0]
    assert row["opened_at"] == "2026-03-02T01:00:00Z"


def test_plain_text_has_local_iso_times_and_marks_what_is_missing(desk: Desk) -> None:
    lines = desk.run("list", "--sort", "number").out.splitlines()
    assert lines[1].split() == [
        "SD-000001", "open", "P1", "2026-03-02T09:30+08:00", "answer", "city", "王林", "示例诊所", "fault", "0",
    ]  # fmt: skip
    assert lines[2].split()[6] == "-"


@pytest.mark.parametrize("encoding", ["gbk", "ascii", "latin-1"])
def test_a_locale_that_cannot_print_a_name(desk: Desk, encoding: str) -> None:
    for words in (("list",), ("show", "2"), ("customer", "list"), ("assign", "1", "无人")):
        done = subprocess.run(
            [*PROGRAM, *words], cwd=desk.folder, env=desk.environment(PYTHONIOENCODING=encoding), capture_output=True
        )
        assert b"Traceback" not in done.stderr
        assert done.returncode == (1 if words[0] == "assign" else 0)
    done = subprocess.run(
        [*PROGRAM, "list"], cwd=desk.folder, env=desk.environment(PYTHONIOENCODING="gbk"), capture_output=True
    )
    assert "示例诊所" in done.stdout.decode("gbk")
    assert "?" in done.stdout.decode("gbk")  # Korean, which GBK does not have


@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}]
)
def test_the_c_locale(desk: Desk, locale: dict[str, str]) -> None:
    done = subprocess.run([*PROGRAM, "list"], cwd=desk.folder, env=desk.environment(**locale), capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    done = subprocess.run(
        [*PROGRAM, "customer", "list", "示例"], cwd=desk.folder, env=desk.environment(**locale), capture_output=True
    )
    assert b"Traceback" not in done.stderr


def test_demo(empty: Desk) -> None:
    done = empty.run("demo")
    assert "$ svcdesk list\n" in done.out
    assert "Look around: cd svcdesk-demo && svcdesk show 3\n" in done.out
    assert done.err == ""
    again = empty.run("demo")  # nothing is made twice
    assert again.out.count("SD-") == done.out.count("SD-")
    folder = empty.folder / "svcdesk-demo"
    shown = empty.run("--db", str(folder / "svcdesk.db"), "--config", str(folder / "svcdesk.yaml"), "show", "3")
    assert shown.out.startswith("SD-000003  ")


def test_config_and_db_say_where_they_are(desk: Desk) -> None:
    assert desk.run("config", "path").out == f"{desk.config}\n"
    assert desk.run("db", "path").out == f"{desk.database}\n"
    assert desk.run("config", "check").out == f"{desk.config} is in order\n"
    assert desk.run("config", "show").out == desk.config.read_text()
    assert desk.json("config", "show")["desk"]["name"] == "Example Service Centre"
