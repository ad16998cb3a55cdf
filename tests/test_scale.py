"""What the daily commands ask of a desk with many tickets: the same work, however many there are.

A few tickets are enough to see how statements are carried out: the engine plans them by what indexes there are, and
knows nothing of how many rows a table has.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from svcdesk import plain
from svcdesk.context import Desk
from svcdesk.db.sqlite.engine import SqliteDb
from svcdesk.desk.assets import built_in
from svcdesk.desk.tickets import listing
from svcdesk.views import columns
from tests.bench import desks

# tables that grow with the years
GROWING = ("ticket", "ticket_period", "clock", "clock_period", "call", "hold", "journal", "dispatch", "customer")
ALIASES = ("t", "p", "k", "kp", "c", "e", "h", "b", "phone")  # as statements call them
LAST_ENTRY = "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"  # walks from the end, and takes one step
STATEMENTS = {  # daily command → how many it takes at most
    "list": 2,
    "list --limit 20": 2,
    "list --limit 20 --sort opened": 2,
    "list --engineer wang --limit 20": 5,
    "list --unassigned": 1,
    "list --customer 13800000003": 5,
    "show 149": 16,
    "log jammed --phone 13800000003": 33,
    "note 149 tried": 14,
    "hold 149 --reason parts": 32,
    "resume 149": 31,
    "assign 149 --auto": 38,
    "report overdue": 3,
    "report overdue --limit 20": 4,
    "report due --limit 20": 4,
}
NOW = datetime(2026, 3, 2, 3, tzinfo=UTC)
Run = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk of 160 tickets, of which 40 are open; of two that are due at once the later one is more urgent."""
    folder = tmp_path_factory.mktemp("many")
    desks.build(folder, 160, NOW, one_open_of=4)
    with sqlite3.connect(folder / "svcdesk.db") as db:
        db.execute("UPDATE ticket_period SET priority = 'P1' WHERE ticket_id = (SELECT id FROM ticket WHERE count = 7)")
    return folder


@pytest.fixture
def run(many: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """What runs a command in this process and returns the statements that the desk was asked."""
    asked: list[str] = []

    class Watched(sqlite3.Connection):
        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            self.set_trace_callback(asked.append)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *given, **named: connect(*given, factory=Watched, **named))
    monkeypatch.chdir(many)
    monkeypatch.setenv("SVCDESK_USER", "wang")
    monkeypatch.setenv("SVCDESK_NOW", NOW.isoformat())

    def command(line: str) -> list[str]:
        asked.clear()
        call = plain.read(line.split())
        assert call
        call.run()
        sent = [each for each, _steps in groupby(asked)]  # each step of a trigger is told as its statement again
        return [each for each in sent if each.startswith(("SELECT", "WITH", "INSERT", "UPDATE", "DELETE"))]

    return command


def test_every_daily_question_uses_an_index_and_few_are_asked(run: Run, many: Path) -> None:
    taken = {line: run(line) for line in STATEMENTS}
    assert {line: len(asked) for line, asked in taken.items() if len(asked) > STATEMENTS[line]} == {}
    assert read_whole(many, "SELECT summary FROM ticket t WHERE cause = 'x'") == ["SCAN t"]
    for line, asked in taken.items():
        for sql in {*asked} - {LAST_ENTRY}:
            assert read_whole(many, sql) == [], (line, sql)


@pytest.mark.parametrize("line", ["show 149", "log jammed --phone 13800000003", "note 149 tried", "hold 149 -r parts"])
def test_one_ticket_costs_the_same_however_many_are_open(run: Run, many: Path, line: str) -> None:
    """What is asked about one customer or ticket is not looked up among all that is open."""
    asked = run(line)
    with sqlite3.connect(many / "svcdesk.db") as db:
        for sql in asked:
            steps = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
            open_ones = [step for step in steps if "ticket_period_open" in step or "clock_period_running" in step]
            assert open_ones == [] or "LIMIT 1" in sql, sql


def read_whole(desk: Path, sql: str) -> list[str]:
    """The steps of a statement that go through all rows of a table that grows."""
    with sqlite3.connect(desk / "svcdesk.db") as db:
        steps = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    return [step for step in steps if step.startswith("SCAN ") and step.split()[1] in (*GROWING, *ALIASES)]


@pytest.mark.parametrize(
    "question",
    [
        "list",
        "list --unassigned",
        "list --state open",
        "list --state all",
        "list --priority P3",
        "list --due-before yesterday",
        "list --sort opened",
        "list --sort priority --reverse",
        "list --engineer zhao",
        "report overdue",
        "report due",
        "report due --within 300h",
    ],
)
def test_a_limit_shows_the_first_of_all(run: Run, capsys: pytest.CaptureFixture[str], question: str) -> None:
    the_first_of_all(run, capsys, question)


@pytest.mark.parametrize("question", ["list --engineer zhao", "list --unassigned"])
def test_of_whoever_has_very_many_what_is_due_first_is_looked_for(
    run: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, question: str
) -> None:
    monkeypatch.setattr(listing, "_MANY", 3)
    the_first_of_all(run, capsys, question)
    assert any("CROSS JOIN" in sql for sql in run(f"{question} --limit 2"))


def test_what_was_due_next_is_looked_up_for_all_at_once_or_for_each(
    run: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def lines(few: int) -> tuple[bool, list[Any]]:
        monkeypatch.setattr(listing, "_FEW", few)
        at_once = any("LEFT JOIN (" in sql for sql in run("list --state all --as-of 2026-02-26 --json"))
        return at_once, json.loads(capsys.readouterr().out)

    assert lines(1000) == (True, (found := lines(0))[1])
    assert not found[0]
    assert sum(line["due_at"] is not None for line in found[1]) > 20


def the_first_of_all(run: Run, capsys: pytest.CaptureFixture[str], question: str) -> None:
    def rows(*more: str) -> list[Any]:
        run(" ".join((question, "--json", *more)))
        return list(json.loads(capsys.readouterr().out))

    whole = rows()
    assert len(whole) > 3
    for limit in (1, 2, 7, len(whole) - 1, len(whole), len(whole) + 1):
        assert rows("--limit", str(limit)) == whole[:limit]


@pytest.mark.parametrize("format", ["json", "jsonl", "csv"])
def test_what_programs_read_is_written_ticket_by_ticket(run: Run, monkeypatch: pytest.MonkeyPatch, format: str) -> None:
    """A list of all tickets takes as much memory as one of a few."""
    done = []

    def noted(what: str, does: Callable[..., Any]) -> Callable[..., Any]:
        def note(*given: Any) -> Any:
            done.append(what)
            return does(*given)

        return note

    monkeypatch.setattr(listing, "_line", noted("read", listing._line))
    monkeypatch.setattr("svcdesk.views.out.record", noted("written", columns.record))
    run(f"list --state all --format {format}")
    assert len(done) >= 320
    assert done == ["read", "written"] * (len(done) // 2)


def test_telephones_and_what_is_built_in_are_looked_up(run: Run, many: Path) -> None:
    run("customer edit CU-0001 --phone 13911110000")
    assert [sql for sql in run("customer list") if "journal" in sql] == []
    asked: list[str] = []
    desk = Desk(many / "svcdesk.db")
    assert isinstance(desk.db, SqliteDb)
    desk.db.engine.set_trace_callback(asked.append)
    assert built_in.by_serial(desk.db, "nobody's") == []
    desk.close()
    with sqlite3.connect(many / "svcdesk.db") as db:
        steps = [row[3] for sql in asked for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert steps
    assert [step for step in steps if step.startswith("SCAN")] == []
