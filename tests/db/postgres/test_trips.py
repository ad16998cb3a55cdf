"""How often the answer of a server is waited for, and what is read ahead of one's turn to write."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from svcdesk import jsontext
from svcdesk.db.port import Db
from svcdesk.db.postgres.engine import PostgresDb

COMMANDS = {  # round trips while others cannot write, and in all, at most
    "list": (0, 5),
    "log dark -c Cedar": (4, 20),
    "note 1 called": (3, 14),
    "assign 1 Wang": (5, 20),
    "hold 1 -r parts": (5, 15),
    "resume 1": (6, 19),
    "classify 1 -p P1": (6, 16),
    "resolve 1 -c fuse -s replaced": (4, 22),
    "reopen 1 -r dark": (6, 18),
    "dispatch order 1": (6, 29),
    "dispatch arrive 1": (5, 19),
    "undo": (6, 45),
    "dispatch order 2": (9, 31),
    "dispatch arrive 2": (5, 19),
    "dispatch record 2 -f jam -c dust -a cleaned -r ok -m 40 --solved": (15, 46),
    "pay 2 200": (5, 15),
    "dispatch finish 2": (10, 39),
    "complaint log 2 late": (7, 30),
}


@pytest.fixture
def trips(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Of each round trip of a command whether others could not write meanwhile."""
    waited: list[bool] = []
    writing: list[PostgresDb] = []
    begin, take, end, ask = PostgresDb._begin, PostgresDb._take_the_pen, PostgresDb._end, PostgresDb._ask

    def begun(self: PostgresDb, ahead: bool) -> None:
        if not ahead:
            writing.append(self)
        begin(self, ahead)

    def taken(self: PostgresDb) -> None:
        writing.append(self)
        take(self)

    def ended(self: PostgresDb, how: bytes) -> None:
        end(self, how)
        writing.clear()

    def asked(self: PostgresDb, question: bytes = b"") -> object:
        waited.append(self in writing)
        return ask(self, question)

    monkeypatch.setattr(PostgresDb, "_begin", begun)
    monkeypatch.setattr(PostgresDb, "_take_the_pen", taken)
    monkeypatch.setattr(PostgresDb, "_end", ended)
    monkeypatch.setattr(PostgresDb, "_ask", asked)
    return waited


def test_an_answer_is_seldom_waited_for(run: Callable[..., None], trips: list[bool]) -> None:
    run("engineer", "add", "Wang Lin")
    run("log", "dark", "-c", "Cedar")
    for words, most in COMMANDS.items():
        trips.clear()
        run(*words.split())
        took = sum(trips), len(trips)
        assert all(each <= limit for each, limit in zip(took, most, strict=True)), (words, took)


def test_what_was_read_ahead_and_changed_meanwhile_is_read_again(
    run: Callable[..., None],
    db: Db,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Somebody else assigns the ticket after it was read, before the other's turn to write."""
    monkeypatch.setenv("SVCDESK_NOW", "2026-03-02T01:00Z")  # both in one minute
    run("engineer", "add", "Wang Lin")
    run("engineer", "add", "Zhao Min")
    run("log", "dark", "-c", "Cedar")
    others = [("assign", "1", "Zhao")]
    take = PostgresDb._take_the_pen

    def taken(self: PostgresDb) -> None:
        if others and self._ahead:
            run(*others.pop())
        take(self)

    monkeypatch.setattr(PostgresDb, "_take_the_pen", taken)
    run("assign", "1", "Wang")
    assert "SD-000001: assigned to Wang Lin, was Zhao Min" in capsys.readouterr().out
    told = db.execute("SELECT data FROM journal WHERE kind = 'assigned' ORDER BY seq").fetchall()
    assert [jsontext.read(row["data"])["was"] for row in told] == [None, "Zhao Min"]
    run("db", "check")
