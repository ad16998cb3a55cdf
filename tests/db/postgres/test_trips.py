"""How often the answer of a server is waited for, and what is read ahead of one's turn to write."""

from __future__ import annotations

import shlex
from collections.abc import Callable

import pytest

from svcdesk import jsontext
from svcdesk.db.port import Db
from svcdesk.db.postgres.engine import PostgresDb

COMMANDS = {  # round trips while others cannot write, and in all, at most
    "list": (0, 5),
    "log dark -c Cedar": (3, 20),
    "note 1 called": (3, 14),
    "assign 1 Wang": (4, 20),
    "hold 1 -r parts": (5, 15),
    "resume 1": (6, 19),
    "classify 1 -p P1": (6, 16),
    "resolve 1 -c fuse -s replaced": (4, 22),
    "reopen 1 -r dark": (6, 18),
    "dispatch order 1": (6, 29),
    "dispatch arrive 1": (4, 19),
    "undo": (6, 45),
    "dispatch order 2": (5, 29),
    "dispatch arrive 2": (4, 19),
    "dispatch record 2 -f jam -c dust -a cleaned -r ok -m 40 --solved": (4, 44),
    "pay 2 200": (5, 15),
    "dispatch finish 2": (5, 38),
    "complaint log 2 late": (6, 30),
    "dispatch amend 2 -m 70 --why slip": (5, 51),
    "stock receive fuse 9 --to warehouse": (3, 9),
    "stock transfer fuse 9 --from warehouse --to centre/Wang": (5, 16),
    "log broken -c Cedar": (3, 20),
    "quote make 4 --part fuse:2 -m 40": (6, 20),
    "quote accept 4 --by Cedar --how phone": (3, 14),
    "dispatch order 4 --engineer Wang": (6, 29),
    "dispatch arrive 4": (4, 19),
    "stock issue fuse 3 --from centre/Wang --ticket 4": (4, 19),
    "stock put-back fuse 1 --ticket 4 --to centre/Wang": (4, 30),
    "dispatch record 4 -f jam -c worn --part fuse:2 -a replaced -m 50 --solved": (6, 60),
    "pay 4 200": (5, 17),
    "dispatch record 4 -r ok --signed-by Cedar --finish": (6, 70),
    "dispatch amend 4 --part fuse:1 --why slip": (6, 70),
    "dispatch hand-over 4": (4, 26),
    "close 4": (4, 29),
    "log dim -c Cedar": (3, 20),
    "schedule 5 'in 3 days'": (5, 15),
    "dispatch order 5": (6, 31),
    "dispatch cancel 5 -r telephone": (5, 22),
    "dispatch order 5 --engineer Wang": (6, 31),
    "dispatch fail 5 --why absent --km 12": (6, 42),
    "consent 5 --to work --by Cedar --how phone": (4, 14),
    "cancel 5 -r twice": (4, 31),
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


@pytest.fixture
def meanwhile(run: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let others type something after the next command has read ahead, before its turn to write."""
    others: list[str] = []
    take = PostgresDb._take_the_pen

    def taken(self: PostgresDb) -> None:
        if others and self._ahead:
            typed = others.copy()
            others.clear()
            for words in typed:
                run(*shlex.split(words))
        take(self)

    monkeypatch.setattr(PostgresDb, "_take_the_pen", taken)
    return lambda *typed: others.extend(typed)


def test_an_answer_is_seldom_waited_for(run: Callable[..., None], trips: list[bool]) -> None:
    run("engineer", "add", "Wang Lin", "--station", "centre")
    run("log", "dark", "-c", "Cedar")
    for words, most in COMMANDS.items():
        trips.clear()
        run(*shlex.split(words))
        took = sum(trips), len(trips)
        assert all(each <= limit for each, limit in zip(took, most, strict=True)), (words, took)


def test_what_was_read_ahead_and_changed_meanwhile_is_read_again(
    run: Callable[..., None],
    meanwhile: Callable[..., None],
    db: Db,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Somebody else assigns the ticket after it was read, before the other's turn to write."""
    monkeypatch.setenv("SVCDESK_NOW", "2026-03-02T01:00Z")  # both in one minute
    run("engineer", "add", "Wang Lin")
    run("engineer", "add", "Zhao Min")
    run("log", "dark", "-c", "Cedar")
    meanwhile("assign 1 Zhao")
    run("assign", "1", "Wang")
    assert "SD-000001: assigned to Wang Lin, was Zhao Min" in capsys.readouterr().out
    told = db.execute("SELECT data FROM journal WHERE kind = 'assigned' ORDER BY seq").fetchall()
    assert [jsontext.read(row["data"])["was"] for row in told] == [None, "Zhao Min"]
    run("db", "check")


def test_a_fee_goes_by_what_others_changed_after_it_was_read_ahead(
    run: Callable[..., None], meanwhile: Callable[..., None], db: Db, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody else moves the parts, writes on the form, agrees on a price: each just before one's turn."""

    def fee() -> list[tuple[str, int, int]]:
        lines = db.execute(
            "SELECT item, quantity, amount FROM priced_line WHERE dispatch_id IS NOT NULL ORDER BY place"
        )
        return [(line["item"], line["quantity"], line["amount"]) for line in lines]

    for words in (
        "engineer add 'Wang Lin' --station centre",
        "log dark -c Cedar",
        "dispatch order 1 --engineer Wang",
        "dispatch arrive 1",
        "stock receive fuse 2 --to centre/Wang",
    ):
        run(*shlex.split(words))
    meanwhile("stock transfer fuse 2 --from centre/Wang --to warehouse")
    run("dispatch", "record", "1", "--part", "fuse:2", "-a", "replaced")  # which were bought, then
    [fitted] = db.execute("SELECT from_holder, quantity FROM stock_move WHERE kind = 'fitted'").fetchall()
    assert (fitted["from_holder"], fitted["quantity"]) == (None, 2)
    assert db.one("SELECT sum(quantity) AS there FROM stock")["there"] == 2
    assert fee() == [("fuse", 2, 1000), ("visit", 1, 8000)]
    meanwhile("dispatch record 1 -m 90")
    run("dispatch", "record", "1", "--km", "5")
    assert fee() == [("fuse", 2, 1000), ("visit", 1, 8000), ("labour", 3, 18000), ("travel", 5, 1000)]
    capsys.readouterr()
    meanwhile("quote make 1 -m 30", "quote accept 1 --by Cedar --how phone")
    run("dispatch", "record", "1", "--km", "6")
    assert "282.00 CNY are charged; the customer agreed to 140.00 (Q-0001)" in capsys.readouterr().err
    run("db", "check")
