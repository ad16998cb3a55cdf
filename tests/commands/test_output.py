"""What is printed: eight formats, JSON keys that are a promise, nothing cut in a pipe, columns that align."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
import subprocess
import unicodedata

import openpyxl
import pytest

from tests.conftest import PROGRAM, Desk
from tests.house import commands
from tests.terminal import Terminal, printed

LONG = "a very long story " * 40 + "END"
SAID = "打印机卡纸，今天第三次了，客户很着急，请尽快派人来处理一下好吗，谢谢"
NAMES = ("示例诊所", "한국 병원", unicodedata.normalize("NFD", "한국 병원 2"), "Plain", "Zoë e\u0301", "ﾊﾝｶｸ")
FORMATS = ("table", "plain", "json", "jsonl", "csv", "md", "html")
REPORTS = (
    ("list",),
    ("report", "overdue"),
    ("report", "attainment"),
    ("customer", "list"),
    ("engineer", "list"),
)
KEYS = {
    ("list",): (
        "number state priority due_at target tier region kind engineer customer opened_at follows visit_from visit_to"
        " summary"
    ),
    ("report", "overdue"): (
        "number priority target late due_at within wall_seconds_late tier region engineer engineer_at_due customer"
        " summary"
    ),
    ("report", "attainment"): "tier target met missed running percent entered_late",
    ("customer", "list"): "name customer_number phones region tier phase address category since_on keeper note",
    (
        "engineer",
        "list",
    ): "name login station level skills roles capacity phone mail active away_from away_until away_note",
}
SHOW = (
    "number summary state priority severity reach tier region phase warranty level kind customer engineer"
    " opened_at ended_at cause solution follows duplicate_of equipment contract site repeats phones clocks"
    " holds calls appointments visits attachments surveys complaints timeline"
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A ticket each of customers whose names are hard to align, and one of an evil customer; all are late."""
    desk = Desk(tmp_path_factory.mktemp("output")).at("2026-03-02 09:00").begin()
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
        "entered_by",
        "entered_at",
        "entered_why",
        "within",
        "late",
    ]
    assert list(shown["calls"][0]) == ["call", "at", "channel", "caller", "phone", "taken_by", "said", "wish"]
    assert list(shown["timeline"][0]) == ["event", "at", "recorded_at", "actor", "taken_back", "data"]
    desk.run("hold", "2", "-r", "parts")
    try:
        assert list(desk.json("show", "2")["holds"][0]) == ["reason", "since", "until", "ends_at", "set_by", "note"]
    finally:
        desk.run("resume", "2")


def test_keys_of_a_change_are_a_promise(desk: Desk) -> None:
    (changed,) = desk.json("note", "3", "x")
    assert list(changed) == ["number", "state", "priority", "tier", "region", "engineer", "changes"]
    assert list(changed["changes"][0]) == ["event", "at", "recorded_at", "actor", "taken_back", "data"]


@pytest.mark.parametrize("report", [*REPORTS, ("show", "1"), ("show", "8")], ids=" ".join)
@pytest.mark.parametrize("format", FORMATS)
def test_nothing_is_cut_and_nothing_coloured_in_a_pipe(desk: Desk, report: tuple[str, ...], format: str) -> None:
    for out in (
        desk.run(*report, "--format", format, FORCE_COLOR="1", COLUMNS="40").out,
        desk.run(*report, "--format", format, NO_COLOR="1", COLUMNS="400", PAGER="false").out,
    ):
        assert out
        assert "\x1b" not in out
        assert "…" not in out
        if report in (("list",), ("report", "overdue"), ("show", "8")):
            assert LONG in out
        if format in ("json", "jsonl"):
            assert json.loads(out if format == "json" else out.splitlines()[0])


@pytest.mark.parametrize("report", REPORTS[:1] + REPORTS[3:], ids=" ".join)
def test_columns_align(desk: Desk, report: tuple[str, ...]) -> None:
    lines = desk.run(*report).out.splitlines()
    titles = re.split(" {2,}", lines[0])
    for title in titles[1:]:
        start = lines[0].index(f"  {title}") + 2
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


LISTS = [
    words
    for words, command in commands().items()
    if "format" in {each.name for each in command.params} and not any(each.required for each in command.params)
    if words
    # nobody, nothing asked, files; of a laptop, of an engineer
    not in (("engineer", "on-duty"), ("knowledge", "find"), ("report", "month"), ("field", "outbox"), ("meanwhile",))
]


@pytest.mark.parametrize("words", LISTS, ids=" ".join)
def test_every_table_can_be_a_page_or_a_workbook(desk: Desk, words: tuple[str, ...]) -> None:
    page = desk.run(*words, "--format", "html").out
    assert page.startswith("<!DOCTYPE html>")
    assert page.endswith("</html>\n")
    done = desk.run(*words, "--format", "xlsx")
    assert done.err == ""
    assert openpyxl.load_workbook(io.BytesIO(done.printed)).active.max_row > 0


def test_a_card_can_be_a_page_or_a_workbook(desk: Desk) -> None:
    page = desk.run("show", "1", "--format", "html").out
    assert "<h1>SD-000001  fault 0</h1>" in page
    assert page.count("<h2>") == page.count('<table class="rows">') > 2
    piped = subprocess.run(  # a file that is written from its beginning to its end
        [*PROGRAM, "show", "1", "--format", "xlsx"],
        cwd=desk.folder,
        env=desk.environment(),
        stdout=subprocess.PIPE,
        check=True,
    )
    book = openpyxl.load_workbook(io.BytesIO(piped.stdout))
    assert book.sheetnames[:2] == ["SD-000001  fault 0", "Promises"]
    assert [cell.value for cell in book.active[2]] == ["state", "open"]


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
        "SD-000001", "open", "P1", "2026-03-02T09:30+08:00", "First", "answer", "city", "王林", "示例诊所",
        "fault", "0",
    ]  # fmt: skip
    assert lines[2].split()[7] == "-"


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


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Two tickets with long texts, one of them with a visit, and machines with long names."""
    desk = Desk(tmp_path_factory.mktemp("ward")).at("2026-03-02 09:00").begin()
    desk.run("engineer", "add", "Wang Lin", "--login", "wang")
    desk.run("customer", "add", "Example Clinic")
    for serial, model in (("PR-100001", "LP-200"), ("RT-100002", "计算机终端设备九千型号豪华版")):
        dates = ("--bought", "2026-01-01", "--delivered", "2026-01-02", "--used", "2026-01-03")
        desk.run("equipment", "add", serial, "-k", "printer", "--model", model, "-c", "clinic", *dates)
    desk.run("log", SAID, "-c", "示例诊所", "-p", "P1")
    desk.run("log", "the label printer in the ward jams at every second label since Monday", "-s", "PR-100001")
    desk.run("assign", "1", "2", "wang")
    desk.run("dispatch", "order", "1", "--engineer", "wang")
    for step in ("depart", "arrive"):
        desk.run("dispatch", step, "1")
    story = ("-f", "paper jams often", "-c", "a worn roller in the feeder", "-a", "roller replaced by a new one")
    desk.run("dispatch", "record", "1", *story, "-r", "prints again without any fault")
    desk.run("dispatch", "finish", "1")
    return desk.at("2026-03-03 12:00")


def screen(desk: Desk, *words: str, across: int = 80) -> list[str]:
    shown, code = Terminal(desk, *words, columns=across).end()
    lines = re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines()
    assert code == 0
    assert all(columns(line.rstrip()) <= across for line in lines), lines
    return lines


def test_a_list_on_a_terminal_of_80_columns(ward: Desk) -> None:
    titles, *lines = screen(ward, "list", "--sort", "number")
    assert titles.split() == ["number", "state", "prio", "due", "engineer", "customer", "summary"]
    starts = (("SD-000001", "示例诊所", "打印机卡纸"), ("SD-000002", "Example ", "the label printer"))
    for line, (number, customer, summary) in zip(lines, starts, strict=True):
        assert line.startswith(number)
        assert " ago  " in line
        assert f"  Wang Lin  {customer}" in line
        assert summary in line.partition(customer)[2]
        assert line.rstrip().endswith("…")
    wide = screen(ward, "list", across=200)
    assert wide[0].split()[5] == "region"
    assert "…" not in "".join(wide)
    assert [line.split()[0] for line in screen(ward, "list", across=40)[1:]] == ["SD-000002", "SD-000001"]


def test_a_report_on_a_terminal_of_80_columns(ward: Desk) -> None:
    titles, *lines = screen(ward, "report", "overdue")
    assert "late" not in titles.split()
    assert all("ago" in line for line in lines)


def test_equipment_on_a_terminal_of_80_columns(ward: Desk) -> None:
    titles, *lines = screen(ward, "equipment", "list")
    assert [line.split()[0] for line in lines] == ["PR-100001", "RT-100002"]
    assert "site" not in titles
    assert "2026-01-01" in lines[0]
    assert "Example Clinic" in lines[0]
    assert "计算机" in lines[1]
    assert "…" in lines[1]


def test_a_ticket_on_a_terminal_of_80_columns(ward: Desk) -> None:
    lines = screen(ward, "show", "1")
    promise = next(line for line in lines if line.startswith("Solved"))
    assert promise.rstrip().endswith(" late")
    visits = lines.index("Visits")
    assert lines[visits + 1].split() == ["visit", "engineer", "state", "arrived", "fault", "action", "result"]
    assert "finished" in lines[visits + 2]
    calls = lines.index("Calls")  # what the customer said is told whole
    said = "".join(line.split()[-1] for line in lines[calls + 2 : lines.index("", calls)])
    assert said == SAID


def test_lateness_on_a_terminal(ward: Desk) -> None:
    text = ward.config.read_text(encoding="utf-8")
    assert "within: 15m clock\n" in text
    ward.at("2026-03-03 12:00").run("log", "dark", "-c", "Example Clinic", "--tier", "gold", "-p", "P1")
    ward.at("2026-03-04 13:00")
    rows = {(row["number"], row["target"]): row["late"] for row in ward.json("report", "overdue")}
    assert rows["SD-000003", "answer"].endswith(" clock")
    shown = screen(ward, "report", "overdue", across=200)
    assert next(line for line in shown if line.startswith("SD-000003") and "answer" in line).count("1 d") == 2
    assert " clock" in ward.run("report", "overdue").out


@pytest.mark.parametrize("columns", ["0", "-5", "wide", "3", ""])
def test_a_width_that_is_nonsense_is_ignored(desk: Desk, columns: str) -> None:
    desk.run("log", "a fault", "-c", "Clinic")
    assert "SD-000001" in printed(desk, "list", COLUMNS=columns)


def test_what_nobody_sees_is_escaped_in_json(desk: Desk) -> None:
    """A program reads what was typed; a terminal on which somebody looks at it does nothing."""
    typed = "a\x7fb\x9bc\u202ed\u200bef\U000e0041g 屏幕 😀"
    number = json.loads(desk.run("log", "-", "-c", "Clinic", "--yes", "--json", stdin=typed).out)["number"]
    for words in (("list", "--json"), ("list", "--format", "jsonl"), ("show", number, "--json")):
        out = desk.run(*words).out
        assert out.replace("\n", "").isprintable()
        assert "屏幕 😀" in out
    row = desk.json("show", number)
    assert [char for char in typed if char not in row["summary"]] == []


def test_a_page_on_a_terminal(desk: Desk) -> None:
    assert printed(desk, "list", "--format", "html").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("added", "listed"),
    [
        ("customer add New --phone 13900000001 --keeper 王林", "customer list New"),
        ("engineer add Sun --login sun", "engineer list"),
        ("equipment add PR-1 --kind printer --customer Plain", "equipment list"),
        ("site add Plain North --region county", "site list Plain"),
        ("contact add Plain 'Li Na' --head", "contact list Plain"),
        ("contract add Plain --kind full", "contract list"),
        ("task add Plain tidy --due 2026-03-06", "task list"),
        ("knowledge add --title t --cause c --solution s", "knowledge list"),
    ],
)
def test_what_is_added_is_told_to_programs_as_it_is_listed(desk: Desk, added: str, listed: str) -> None:
    """Its number, too, by which a program goes on with it."""
    [row] = desk.json(*shlex.split(added))
    assert row in desk.json(*shlex.split(listed))
