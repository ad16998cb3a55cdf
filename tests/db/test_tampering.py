"""What is done to a desk by other hands is named: at once, against what commands wrote, or against a seal."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from svcdesk.db import care, changes, ledger, schema, seals, watch
from svcdesk.db.open import misshapen
from svcdesk.db.port import Db
from svcdesk.db.postgres.engine import PostgresDb
from svcdesk.db.sqlite import shape
from svcdesk.db.sqlite.engine import SqliteDb, open_any
from svcdesk.errors import UsageError
from tests import servers
from tests.conftest import Desk

FILLED = Path(__file__).parents[1] / "data" / f"schema-{schema.newest()}.sql"
FREE = "DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_deleted;"
GUARDED = (
    FREE
    + """{}
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;"""
)
CUT = "DELETE FROM operation WHERE last_entry > {0}; DELETE FROM taken_back WHERE journal_seq > {0};"
CUT = GUARDED.format(CUT + "DELETE FROM journal WHERE seq > {0};")
AT_ONCE = {
    "the last row of the journal cut off": (CUT.format(169), "the journal ends at row 169"),
    "all rows of it": (CUT.format(0), "the journal ends at row 0"),
    "one in the middle": (GUARDED.format("DELETE FROM journal WHERE seq = 90;"), "row 90"),
    "one edited": (GUARDED.format("UPDATE journal SET actor = 'nobody' WHERE seq = 40;"), "changed at its row 40"),
    "a row forged at the end": (
        "INSERT INTO journal SELECT seq + 1, op, at, recorded_at, actor, noun, noun_id, kind, data, hash"
        " FROM journal ORDER BY seq DESC LIMIT 1",
        "the journal was changed at its row 174",
    ),
    "a trigger dropped": (FREE, "trigger journal_is_never_changed of the schema is gone"),
    "a trigger added": (
        "CREATE TRIGGER more AFTER INSERT ON payment BEGIN DELETE FROM loss; END",
        "trigger more of the schema is not the program's",
    ),
    "a unique index dropped": ("DROP INDEX hold_running", "index hold_running of the schema is gone"),
    "a view replaced": (
        "DROP VIEW tickets; CREATE VIEW tickets AS SELECT number FROM ticket",
        "view tickets of the schema is not as the program made it",
    ),
    "the counter of tickets set back": ("UPDATE counter SET value = 3 WHERE name = 'ticket'", "counter ticket"),
    "a counter taken out": ("DELETE FROM counter WHERE name = 'RMA'", "counter RMA: it stands at 0, but 1 is used"),
    "a gap in what was": (
        "UPDATE ticket_period SET until = '2026-03-02T06:00:01Z' WHERE until = '2026-03-02T06:00:00Z'",
        "SD-000004: its periods do not follow one another",
    ),
    "no present": ("DELETE FROM ticket_period WHERE until LIKE '9999%'", "SD-000001: its periods do not follow"),
    "a beginning taken out": (
        "UPDATE ticket SET opened_at = '2026-03-01T00:00:00Z' WHERE number = 'SD-000002'",
        "SD-000002: its periods do not follow",
    ),
    "a ticket taken off hold": ("DELETE FROM hold WHERE until IS NULL", "SD-000002: it is held"),
    "a ticket closed": (
        "UPDATE ticket_period SET state = 'closed' WHERE until LIKE '9999%' AND state = 'open'",
        "SD-000003: it is closed",
    ),
    "a ticket taken out": ("DELETE FROM ticket WHERE number = 'SD-000003'", "call: a row refers to a missing ticket"),
    "a receipt taken out": ("DELETE FROM payment WHERE receipt = 'R-0003'", "receipts: 3 numbers were given, 2"),
    "a card with more on it": ("UPDATE card SET balance = balance + 1", "card CARD-0001"),
    "parts taken out": ("UPDATE stock SET quantity = 0", "stock: a holder has 0 roller"),
}  # fmt: skip
REPLAYED = {
    "a promise made kept": (
        "UPDATE clock SET outcome = 'met', missed_at = NULL WHERE outcome = 'missed'",
        "clock: no command wrote this row as it is: ticket SD-000003, target answer",
    ),
    "a due time moved": (
        "UPDATE clock_period SET due_at = '2027-01-01T00:00:00Z'",
        "clock_period: no command wrote this row as it is",
    ),
    "less taken": (
        "UPDATE payment SET amount = 1 WHERE receipt = 'R-0002'",
        "payment: no command wrote this row as it is: ticket SD-000001, receipt R-0002",
    ),
    "a call with other words": ("UPDATE call SET said = 'all is well' WHERE channel = 'mail'", "call: no command"),
    "a solution written in": ("UPDATE ticket SET solution = 'done' WHERE number = 'SD-000004'", "number SD-000004"),
    "a customer nobody entered": (
        "INSERT INTO customer (id, name, name_key) VALUES ('x', 'Forged', 'forged')",
        "customer: no command wrote this row as it is: name Forged",
    ),
    "another's quote": ("UPDATE consent SET how = 'in writing'", "consent: no command wrote this row as it is: ticket"),
    "a note of a hold": ("UPDATE hold SET reason = 'customer'", "hold: no command"),
    "a penalty less": ("UPDATE assessment SET penalty = 1, amount = 1 WHERE amount > 1", "number AS-0001"),
    "a survey with better marks": ("UPDATE survey_mark SET mark = 1", "survey_mark: no command"),
    "terms eased": ("UPDATE terms SET promises = promises || ' '", "terms: no command"),
    "what was taken back, standing again": ("DELETE FROM taken_back", ", undone, tester"),
    "a visit taken out": ("DELETE FROM dispatch_check", "are gone or were changed"),
    "a contract for longer": ("UPDATE contract SET ends_on = '2030-12-31' WHERE number = 'C-0001'", "number C-0001"),
    "half a seal taken out": (
        "PRAGMA ignore_check_constraints = ON; UPDATE sealed SET added = substr(added, 1, 12) WHERE journal_seq = 39",
        "no command wrote this row as it is",
    ),
    "seals taken out": ("DELETE FROM sealed WHERE journal_seq = 39", "payment: no command wrote this row as it is"),
}  # fmt: skip


def each(cases: dict[str, tuple[str, str]]) -> list[ParameterSet]:
    """The cases as parameters, marked where only a file takes such words."""
    words = ("PRAGMA", "DROP INDEX", "DROP VIEW", "CREATE TRIGGER more")
    marked = {what for what, (sql, _said) in cases.items() if sql.startswith(words) or sql == FREE}
    return [pytest.param(*case, id=what, marks=[pytest.mark.file] * (what in marked)) for what, case in cases.items()]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk in which every table has rows."""
    desk = Desk(tmp_path_factory.mktemp("filled"))
    desk.become(FILLED.read_text(encoding="utf-8"))
    return desk


@pytest.fixture
def db(filled: Desk, tmp_path: Path) -> Iterator[Db]:
    """A copy of it, opened."""
    with filled.copied(tmp_path).opened() as opened:
        yield opened


def at_once(db: Db) -> list[str]:
    """What `db check` says of it; the attached files are not there."""
    with db.read():
        return db.damage() + misshapen(db) + care.sums(db)


def replayed(db: Db) -> list[str]:
    """What `db check --replay` says besides."""
    with db.read():
        return seals.differences(db)


def tampered(db: Db, sql: str) -> None:
    if isinstance(db, SqliteDb):
        db.execute("PRAGMA foreign_keys = OFF")
        db.engine.executescript(sql)
    else:
        assert isinstance(db, PostgresDb)
        servers.told(db.address, sql.removeprefix(FREE).partition("\nCREATE TRIGGER")[0], {})


def sealed_anew(db: Db, place: int) -> None:
    """Edit a row of the journal and make all seals of the chain after it anew, as a program can."""
    if isinstance(db, SqliteDb):
        db.engine.executescript(FREE)
    else:
        for name in ("changed", "deleted"):
            db.execute(f"DROP TRIGGER journal_is_never_{name} ON journal")
    before = db.one("SELECT hash FROM journal WHERE seq = :seq", seq=place - 1)["hash"]
    db.execute("UPDATE journal SET actor = 'nobody' WHERE seq = :seq", seq=place)
    for row in db.execute("SELECT * FROM journal WHERE seq >= :seq ORDER BY seq", seq=place).fetchall():
        before = ledger._seal(before, row["seq"], row)
        db.execute("UPDATE journal SET hash = :hash WHERE seq = :seq", hash=before, seq=row["seq"])


def test_nothing_is_found_where_nobody_has_meddled(db: Db) -> None:
    assert at_once(db) + replayed(db) == []
    assert shape.made() == schema.SHAPE, "the schema has changed: that is its hash now, for db/schema.py"


@pytest.mark.parametrize(("sql", "said"), each(AT_ONCE))
def test_a_check_finds(db: Db, sql: str, said: str) -> None:
    tampered(db, sql)
    assert said in "\n".join(at_once(db))


@pytest.mark.parametrize(("sql", "said"), each(REPLAYED))
def test_a_replay_finds(db: Db, sql: str, said: str) -> None:
    tampered(db, sql)
    assert at_once(db) == []  # else it needs no replay
    assert said in "\n".join(replayed(db))


def test_a_journal_sealed_anew(db: Db) -> None:
    seal = seals.now(db)
    assert seal
    sealed_anew(db, 40)
    found = replayed(db)
    assert "row 39 of the journal" not in "\n".join(found)
    assert "row 40 of the journal, handed-over, nobody" in "\n".join(found)
    assert any("journal: no command wrote this row as it is: seq " in each for each in found)
    assert seals.held_against(db, seal.text) == ["the journal up to row 173 is not what was sealed"]


def test_a_hash_of_the_journal_that_is_none(db: Db) -> None:
    tampered(db, GUARDED.format("UPDATE journal SET hash = 'nothing' WHERE seq = 40;"))
    assert ledger.broken(db) == 40
    assert "journal: no command wrote this row as it is: seq 40" in replayed(db)


def test_rows_taken_as_they_were(db: Db) -> None:
    seal, found = (
        seals.now(db),
        ["after row 173 of the journal rows were sealed as they stood, although nothing was upgraded then"],
    )
    assert seal
    tampered(db, "UPDATE payment SET amount = 1 WHERE receipt = 'R-0002'")
    with db.write():
        seals.adopt(db, schema.newest())  # as if it had just been brought up to date
    assert replayed(db) == found
    assert seals.held_against(db, seal.text) == []  # up to there it is as it was


def test_an_earlier_file_put_back(db: Db) -> None:
    seal = seals.now(db)
    assert seal
    tampered(db, CUT.format(169) + "DELETE FROM sealed WHERE journal_seq > 169")
    assert seals.held_against(db, seal.text) == ["the journal ends at row 169, but was sealed at row 173"]


def test_a_seal_is_typed_as_it_was_printed(db: Db) -> None:
    seal = seals.now(db)
    assert seal
    assert seals.held_against(db, f" {seal.text.upper()}  2026-04-01 10:00\n") == []
    wrong = f"{seal.text[:-1]}{'0' if seal.text[-1] != '0' else '1'}"
    assert seals.held_against(db, wrong) == ["the journal up to row 173 is not what was sealed"]
    with pytest.raises(UsageError):
        seals.held_against(db, "173")


def test_the_command(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "A")
    line = desk.run("db", "seal").out
    assert line.startswith("5-")
    assert line.endswith("  2026-03-02T09:00+08:00\n")
    assert desk.run("db", "check", "--replay", "--seal", line).out == f"{desk.called} is sound\n"
    assert "'' is no seal" in desk.run("db", "check", "--seal", "", code=2).err  # from a file that is not there
    desk.sql("UPDATE ticket SET summary = 'all is well'")
    assert "ticket: no command wrote this row as it is" in desk.run("db", "check", "--replay", code=1).err


def test_a_new_desk_has_nothing_to_seal(empty: Desk) -> None:
    empty.begin()
    done = empty.run("db", "seal", code=1)
    assert done.err == "svcdesk: nothing has happened in this desk yet: there is nothing to seal\n"


@pytest.mark.file  # on a server triggers of the schema write it down
@pytest.mark.parametrize("stop", [KeyboardInterrupt(), ZeroDivisionError()])
@pytest.mark.parametrize(("where", "name"), [(watch, "seal"), (watch.Watch, "name")], ids=["seal", "change"])
def test_what_stops_the_record_of_a_change_is_raised_as_it_is(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, stop: BaseException, where: object, name: str
) -> None:
    def stopped(*_words: object) -> bytes:
        raise stop

    monkeypatch.setattr(where, name, stopped)
    monkeypatch.setattr(watch, "_HELD", 0)  # it is made while the engine is at work
    with open_any(desk.database)[0] as db, pytest.raises(type(stop)), db.write(), changes.watched(db, "op"):
        db.execute("UPDATE engineer SET phone = '1'")
    monkeypatch.undo()
    assert [each["phone"] for each in desk.json("engineer", "list")] == [None] * 3


def test_a_part_that_failed_takes_nothing_from_the_record(desk: Desk) -> None:
    with desk.opened() as db:
        with db.write(), changes.watched(db, "op") as record:
            record.stays()  # from now on each row is written down once only
            with suppress(ZeroDivisionError), db.write(), changes.watched(db, "op"):
                db.execute("UPDATE engineer SET phone = '1'")
                raise ZeroDivisionError
            with db.write(), changes.watched(db, "op"):
                db.execute("UPDATE engineer SET phone = '2'")
            db.execute("UPDATE engineer SET phone = '3'")
        assert db.one("SELECT count(*) AS rows FROM change WHERE op = 'op'")["rows"] == (
            6 if db.on_server else 3
        )  # which writes each down
    assert desk.run("db", "check", "--replay").out.endswith("is sound\n")


def test_no_two_values_that_differ_are_equal_in_the_record() -> None:
    """To Python 1, 1.0 and True are equal: a row that was 1 and is 1.0 would seem unchanged."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(FILLED.read_text(encoding="utf-8"))
        kinds = "SELECT DISTINCT c.type FROM sqlite_schema s JOIN pragma_table_info(s.name) c WHERE s.type = 'table'"
        assert {kind for (kind,) in db.execute(kinds)} <= {"TEXT", "INTEGER", "BLOB"}


@pytest.mark.file  # which alone takes long to be read
def test_whoever_stops_a_check_does_not_wait_for_its_other_half(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT max(i) FROM n"

    def damage(db: SqliteDb) -> list[str]:
        time.sleep(0.3)  # stopped before the engine begins
        db.one(slow)
        return []

    monkeypatch.setattr(SqliteDb, "damage", damage)
    began = time.monotonic()
    with open_any(desk.database)[0] as db, db.read(), pytest.raises(KeyboardInterrupt), care.damage_meanwhile(db):
        raise KeyboardInterrupt
    assert time.monotonic() - began < 10
