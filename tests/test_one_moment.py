"""What a command reads is so at one moment, whatever others write while it reads."""

from __future__ import annotations

import json
import shlex
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from svcdesk import cli
from svcdesk.commands import report
from svcdesk.db.port import Db
from svcdesk.db.postgres.engine import PostgresDb
from svcdesk.db.sqlite.engine import SqliteDb
from tests.conftest import Desk, built_once, databases

# commands that answer questions, beside the reports
QUESTIONS = """
show 1
list --state all
list --customer Clinic
list --since-last morning
board
agenda
customer list
customer show Clinic
contract list
contract show C-0001
equipment list
equipment show PR-1
engineer list
dispatch list
dispatch show 1
dispatch print 1 --to form.html --force
stock list
stock losses
receipt list
receipt owed
task list
knowledge list
sla explain 1
loan list
return list
site list Clinic
station list
survey list
complaint list
training list
assessment list
settlement list
quote list 1
card list
contact list Clinic
search power
list --text power
price list
"""
# what reports cannot do without
NEEDED = {"solved": "--within 4h", "upkeep": "Clinic", "month": "--to papers"}


@built_once
def desk_of_one(desk: Desk) -> Desk:
    """A ticket with a machine, a contract and a visit."""
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Clinic", "--phone", "13800000001")
    desk.run("equipment", "add", "PR-1", "--kind", "printer", "--customer", "Example Clinic")
    desk.run("contract", "add", "Example Clinic", "--kind", "full")
    desk.run("log", "no power", "-c", "Example Clinic", "--serial", "PR-1")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    desk.run("search", "power")  # brings the index up to date, which is written
    return desk.at("2026-03-02 12:00")


@pytest.fixture
def within(desk_of_one: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Run a command in this very process."""

    def run(*arguments: str) -> int:
        return cli._run([*arguments])

    for key, value in desk_of_one.environment().items():
        monkeypatch.setenv(key, value)
    monkeypatch.chdir(desk_of_one.folder)
    return run


def test_nothing_is_torn(
    desk_of_one: Desk, within: Callable[..., int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody puts the ticket on hold, and lets it go on, before each statement of `show`."""
    engine: Any = PostgresDb if databases() else SqliteDb
    times = iter(range(1000))
    execute = engine.execute

    def turn() -> int:
        """Put it on hold, or let it go on; how often that was done before."""
        count = next(times)
        words = ("resume", "1") if count % 2 else ("hold", "1", "--reason", "parts")
        desk_of_one.at(f"2026-03-02 11:{count // 60:02}:{count % 60:02}").run(*words)
        return count

    def interrupted(self: Db, sql: str, /, **parameters: Any) -> Any:
        turn()
        return execute(self, sql, **parameters)

    for _each in range(2):
        monkeypatch.setattr(engine, "execute", interrupted)
        within("show", "1", "--json")
        monkeypatch.setattr(engine, "execute", execute)
        shown = json.loads(capsys.readouterr().out)
        told = [each["event"] for each in shown["timeline"] if each["event"] in ("held", "resumed")]
        on_hold = any(each["until"] is None for each in shown["holds"])
        assert (shown["state"] == "held", told[-1:] == ["held"]) == (on_hold, on_hold)
        turn()  # once the other way round
    assert turn() > 20


def test_every_question_is_asked_in_one_transaction(
    within: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    statements: list[str] = []
    connect = sqlite3.connect

    def traced(*arguments: Any, **named: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*arguments, **named)
        connection.set_trace_callback(statements.append)
        return connection

    ask = PostgresDb._ask

    def asked(self: PostgresDb, question: bytes = b"") -> Any:
        statements.extend(each.decode() for each in (*self._waiting, question))
        return ask(self, question)

    monkeypatch.setattr(sqlite3, "connect", traced)
    monkeypatch.setattr(PostgresDb, "_ask", asked)
    reports = [f"report {name} {NEEDED.get(name, '')}" for name in report.COMMANDS]
    for question in [*filter(None, QUESTIONS.splitlines()), *reports]:
        statements.clear()
        within(*shlex.split(question))
        assert list(_apart(statements)) == [], question


def _apart(statements: list[str]) -> Iterator[str]:
    """What was read outside the first transaction, but for what opening the desk reads."""
    begun = 0
    for each in statements:
        begun += each.startswith("BEGIN")
        if each.startswith("SELECT") and begun != 1 and "schema_version" not in each and "advisory" not in each:
            yield each
