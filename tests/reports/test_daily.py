"""The page of the day, papers of a month, and only what has come in since the last print."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import openpyxl
import pytest

from svcdesk.config.reports import COLUMNS
from tests.conftest import Desk

DUTY = """
duty: {calendar: office, from: 2026-01-05, engineers: [wang]}
"""


@pytest.fixture(scope="module")
def first_day(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a desk with what can be late: a promise, a form with its money, a loaner, a spare; made once."""
    desk = Desk(first_desk).copied(tmp_path_factory.mktemp("day"))
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(DUTY)
    for line in (
        "2026-03-02 09:00|engineer edit wang --phone 13900000001",
        "2026-03-02 09:00|customer add 示例诊所 --phone 13800000002",
        "2026-03-02 09:00|equipment add TM-1 -k terminal -c 示例诊所 --delivered 2026-03-01",
        "2026-03-02 09:00|equipment add TM-9 -k terminal",
        "2026-03-02 09:00|log dark -s TM-1 -p P1",
        "2026-03-02 09:00|loan out 1 TM-9 --due 2026-03-03",
        "2026-03-02 09:10|dispatch order 1 -e Wang",
        "2026-03-02 09:20|dispatch arrive 1",
        "2026-03-02 09:50|dispatch record 1 -f dark -c fuse -a changed -r well -m 30 --finish",
        "2026-03-02 09:55|pay 1 100",
        "2026-03-02 10:00|task add 示例诊所 send-the-manual --due 2026-03-04 --for wang",
        "2026-03-04 08:40|log noise -c 示例诊所",
    ):
        at, _bar, words = line.partition("|")
        desk.at(at).run(*words.split())
    return desk.folder


@pytest.fixture
def day(first_day: Path, tmp_path: Path) -> Desk:
    """That desk on Wednesday morning."""
    return Desk(first_day).copied(tmp_path).at("2026-03-04 09:00")


def counts(desk: Desk, *words: str) -> dict[str, int]:
    return {key: len(rows) for key, rows in desk.json("report", "daily", *words).items()}


def test_the_day_has_a_section_for_all_that_is_late_or_due(day: Desk) -> None:
    assert counts(day) == {
        "overdue": 1,  # of ticket 1, to be solved within 8 hours
        "due": 1,  # of ticket 2, to be answered within 2 hours
        "agenda": 1,
        "approvals": 0,
        "not_handed_over": 0,  # nobody hands forms over at this desk
        "loaners": 1,
        "factory": 0,
        "spares": 1,
        "duty": 1,
    }
    day.run("log", "other", "-c", "示例诊所")
    for words in ("dispatch order 3 -e Zhao", "dispatch arrive 3", "dispatch hand-over 3"):
        if "hand-over" in words:
            day.run("dispatch", "record", "3", "-f", "x", "-c", "x", "-a", "x", "-r", "x", "-m", "5", "--finish")
        day.run(*words.split())
    (unhanded,) = day.json("report", "daily")["not_handed_over"]
    assert (unhanded["visit"], unhanded["taken"]) == ("SD-000001/1", 10000)
    shown = day.run("report", "daily", "--format", "md").out
    assert "| SD-000001/1 |" in shown
    assert "100.00" in shown
    assert "## On duty tonight" in shown
    assert "Machines" not in shown


def test_a_quiet_day_prints_nothing(desk: Desk) -> None:
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(DUTY)
    desk.at("2026-03-04 09:00")
    done = desk.run("report", "daily", "--quiet")
    assert (done.out, done.err) == ("", "")
    assert "On duty tonight" in desk.run("report", "daily").out


def test_only_what_has_come_in_since_the_last_print(day: Desk) -> None:
    first = counts(day, "--since-last", "office")
    assert (first["overdue"], first["due"], first["agenda"], first["loaners"]) == (1, 1, 1, 1)
    day.at("2026-03-04 10:00")
    assert counts(day, "--since-last", "boss") == first  # another name has not seen it
    later = counts(day, "--since-last", "office")
    assert (later["overdue"], later["due"], later["agenda"]) == (0, 0, 0)
    day.at("2026-03-04 12:00")
    late = day.json("report", "daily", "--since-last", "office")["overdue"]
    assert [row["number"] for row in late] == ["SD-000002"]


@pytest.mark.parametrize(
    ("command", "new"),
    [
        (["report", "overdue"], ["SD-000002"]),
        (["report", "due"], ["SD-000003", "SD-000003"]),
        (["list"], ["SD-000003"]),
        (["agenda"], ["T-0002"]),
    ],
    ids=" ".join,
)
def test_a_list_under_a_name_shows_each_row_once(day: Desk, command: list[str], new: list[str]) -> None:
    name = ("--since-last", "cron")
    whole = day.json(*command)
    assert whole
    assert day.json(*command, *name, "--as-of", "2026-03-04 09:00") == whole  # looking back is no print
    assert day.json(*command, *name) == whole
    day.at("2026-03-04 12:00")
    day.run("log", "brand new", "-c", "示例诊所")
    day.run("task", "add", "示例诊所", "call", "--due", "2026-03-04")
    day.at("2026-03-04 12:05")
    assert [row["number"] for row in day.json(*command, *name)] == new
    day.at("2026-03-04 12:10")
    assert day.json(*command, *name) == []


def test_what_the_desk_learns_of_late_is_new_all_the_same(day: Desk) -> None:
    """A call of before the last print, a slip that is taken back: nobody has read of them, whenever they were."""
    asked = [["report", "overdue"], ["report", "due"], ["list"], ["agenda"], ["report", "daily"]]
    day.at("2026-03-04 12:00")
    day.run("cancel", "2", "--reason", "by mistake")

    def new(words: list[str]) -> list[str]:
        told = day.json(*words, "--since-last", "cron")
        rows = told if isinstance(told, list) else [*told["overdue"], *told["due"], *told["agenda"]]
        return [row["number"] for row in rows]

    assert [len(new(words)) for words in asked] == [1, 0, 1, 2, 2]
    day.at("2026-03-04 12:30")
    day.run("undo")
    day.run("log", "told late", "-c", "示例诊所", "--at", "09:10")
    day.run("note", "1", "told late", "--at", "09:10")
    day.run("hold", "1", "--reason", "parts", "--until", "2026-03-04 12:32")
    day.at("2026-03-04 12:35")
    both = ["SD-000002", "SD-000003"]
    assert [new(words) for words in asked] == [both, both, both, [], both]
    day.at("2026-03-04 13:00").run("note", "2", "the hold that was to end by then ends with it")
    day.run("classify", "3", "--priority", "P2")  # it is another priority from now on: the ticket was there before
    assert [new(words) for words in asked] == [[], [], [], [], []]


def test_what_nobody_could_read_was_not_printed(day: Desk) -> None:
    """A mail that cannot be sent, or a pager that is closed, is no print: the next one has all of it."""
    reader, writer = os.pipe()
    os.close(reader)
    pid = os.fork()
    if not pid:
        os.chdir(day.folder)
        os.dup2(writer, 1)
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        os.execve(sys.executable, [sys.executable, "-m", "svcdesk", "list", "--since-last", "cron"], day.environment())
    os.close(writer)
    os.waitpid(pid, 0)
    assert len(day.json("list", "--since-last", "cron")) == 2


def test_the_papers_of_a_month_are_written_into_a_folder(day: Desk, tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    told = day.run("report", "month", "2026-03", "--to", str(papers), "--format", "csv").out
    of = [name for name in COLUMNS if name not in ("assessment", "training")]  # of which the example says nothing
    assert told.splitlines() == [f"wrote {papers}/2026-03-{name}.csv" for name in of]
    written = (papers / "2026-03-repairs.csv").read_text(encoding="utf-8")
    assert written.removeprefix("\ufeff") != written  # for spreadsheet programs
    assert written[1:] == day.run("report", "repairs", "2026-03", "--format", "csv").out
    with day.config.open("a", encoding="utf-8") as file:
        file.write("reports:\n  register: {name: 产品售后服务登记表}\n")
    told = day.run("report", "month", "this", "--to", str(papers), "--format", "xlsx").out
    assert told == f"wrote {papers}/2026-03-register.xlsx\n"
    sheet = openpyxl.load_workbook(papers / "2026-03-register.xlsx").active
    assert sheet.max_row == 3
    day.run("report", "month", "--to", str(papers))
    page = (papers / "2026-02-register.html").read_text(encoding="utf-8")
    assert "产品售后服务登记表, 2026-02" in page
    assert "nobody called in that time" in page
    assert "is no month" in day.run("report", "month", "soon", code=2).err
    with day.config.open("a", encoding="utf-8") as file:
        file.write("care:\n  papers: {report: [repairs, assessment, workload], each: desk, every: month, due: day 5}\n")
    told = day.run("report", "month", "2026-03", "--to", str(papers), "--format", "json").out
    asked = ["repairs", "assessment", "workload", "register"]  # what a rule of care asks for, then what has a form
    assert told.splitlines() == [f"wrote {papers}/2026-03-{name}.json" for name in asked]
    workload = ("report", "workload", "--from", "2026-03", "--to", "2026-03", "--json")
    assert (papers / "2026-03-workload.json").read_text(encoding="utf-8") == day.run(*workload).out
