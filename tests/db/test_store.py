"""The store: an append-only journal that shows tampering, all or nothing, parts that fail alone; and what a file is."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from svcdesk.db import care, ledger
from svcdesk.db.open import create
from svcdesk.db.port import Db
from svcdesk.db.sqlite import migrate
from svcdesk.db.sqlite.engine import SqliteDb
from svcdesk.errors import Conflict, Exit, Locked, StoreError
from tests.conftest import Desk

FIELDS = ("op", "at", "recorded_at", "actor", "noun", "noun_id", "kind", "data")


class Undone(Exception):
    """What was only tried is to be as before."""


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk with eight entries in its journal."""
    desk = Desk(tmp_path_factory.mktemp("store"))
    create(desk.place)
    with desk.opened() as db, db.write():
        for place in range(8):
            ledger.append(db, {field: f"{field} {place}" for field in FIELDS})
    return desk


@pytest.fixture
def db(original: Desk, tmp_path: Path) -> Iterator[Db]:
    with original.copied(tmp_path).opened() as opened:
        yield opened


def rows(db: Db) -> int:
    """How many rows the journal has."""
    return int(db.one("SELECT COUNT(*) AS count FROM journal")["count"])


def found_after(db: Db, *changes: str, **parameters: object) -> int | None:
    """Where the journal seems broken after changes by somebody who has taken its triggers away; these are undone."""
    found = None
    with suppress(Undone), db.write():
        for name in ("journal_is_never_changed", "journal_is_never_deleted"):
            db.execute(f"DROP TRIGGER {name}{' ON journal' if db.on_server else ''}")
        for change in changes:
            db.execute(change, **parameters)
        found = ledger.broken(db)
        raise Undone
    assert ledger.broken(db) is None
    return found


def test_a_new_desk_is_sound(db: Db) -> None:
    assert care.check(db) == []


@given(
    field=st.sampled_from((*FIELDS, "hash", "seq")),
    place=st.integers(1, 8),
    verb=st.sampled_from(["UPDATE journal SET {field} = {field}", "DELETE FROM journal"]),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nobody_changes_the_journal(db: Db, field: str, place: int, verb: str) -> None:
    with pytest.raises(db.refused, match="the journal is append-only"):
        db.execute(f"{verb.format(field=field)} WHERE seq = :place", place=place)
    assert rows(db) == 8


@given(field=st.sampled_from((*FIELDS, "hash")), place=st.integers(1, 8), text=st.text(max_size=8))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_edited_row_is_found(db: Db, field: str, place: int, text: str) -> None:
    """Whoever takes the triggers away can write, but not unseen."""
    if "\0" in text or any("\ud800" <= each <= "\udfff" for each in text):
        text = "other"
    assert found_after(db, f"UPDATE journal SET {field} = :text WHERE seq = :place", text=text, place=place) == place


@given(place=st.integers(1, 7))
@settings(max_examples=7, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_row_taken_out_is_found(db: Db, place: int) -> None:
    assert found_after(db, "DELETE FROM journal WHERE seq = :place", place=place) == place


@given(one=st.integers(1, 7), other=st.integers(2, 8))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rows_exchanged_are_found(db: Db, one: int, other: int) -> None:
    if one >= other:
        one, other = other - 1, other
    moves = ((one, 100), (other, one), (100, other))
    assert found_after(db, *(f"UPDATE journal SET seq = {becomes} WHERE seq = {was}" for was, becomes in moves)) == one


def test_all_or_nothing(db: Db) -> None:
    def fail() -> None:
        with db.write():
            ledger.append(db, dict.fromkeys(FIELDS, "x"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert rows(db) == 8
    assert not db._in_transaction()
    assert ledger.append(db, dict.fromkeys(FIELDS, "x")) == 9
    assert ledger.broken(db) is None


@pytest.mark.file
def test_the_whole_file_is_read_only_after_an_odd_row(db: Db) -> None:
    """Whoever leaves a transaction on purpose, as a dry run does for each ticket, must not wait for that."""
    said: list[str] = []
    assert isinstance(db, SqliteDb)
    db.engine.set_trace_callback(said.append)
    for error, looked in ((Undone, 0), (Conflict("no"), 0), (Exit(1), 0), (OSError(), 0), (LookupError(), 1)):
        for part in (db.read, db.write):
            said.clear()
            with pytest.raises(Exception), part():  # noqa: B017, PT011
                raise error
            assert sum("quick_check" in each for each in said) == looked


def test_a_part_fails_alone(db: Db) -> None:
    def fail() -> None:
        with db.write():
            ledger.append(db, dict.fromkeys(FIELDS, "inner"))
            raise RuntimeError

    with db.write():
        assert ledger.append(db, dict.fromkeys(FIELDS, "outer")) == 9
        with pytest.raises(RuntimeError):
            fail()
        assert rows(db) == 9
        with db.write():
            assert ledger.append(db, dict.fromkeys(FIELDS, "inner")) == 10
    assert rows(db) == 10
    assert ledger.broken(db) is None


@pytest.mark.file
def test_what_is_acknowledged_survives_power_loss(db: Db) -> None:
    assert [db.one(f"PRAGMA {pragma}")[pragma] for pragma in ("synchronous", "journal_mode", "foreign_keys")] == [
        2,
        "wal",
        1,
    ]  # 2: FULL


@pytest.mark.file  # a server lets those who wait write in their turn
@pytest.mark.parametrize("turns", [12, 0])
def test_who_waits_goes_on_waiting_while_others_get_on(db: Db, turns: int) -> None:
    """Many who write, none of them for long, lock nobody out; one who writes all the time does."""
    db.execute("PRAGMA busy_timeout = 100")  # ms
    begun, done = threading.Event(), threading.Event()

    def others() -> None:
        with sqlite3.connect(db.path, isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")
            begun.set()
            for turn in range(turns):
                other.execute(f"INSERT INTO counter VALUES ('{turn}', 1)")
                time.sleep(0.05)
                other.execute("COMMIT")
                other.execute("BEGIN IMMEDIATE")
            if not turns:
                done.wait(10)
            other.execute("ROLLBACK")
        other.close()

    thread = threading.Thread(target=others)
    thread.start()
    begun.wait()
    try:
        with nullcontext() if turns else pytest.raises(Locked), db.write():
            pass
    finally:
        done.set()
        thread.join()


@pytest.mark.file  # a server always is
def test_the_schema_is_strict(db: Db) -> None:
    ours = [
        row
        for row in db.execute("PRAGMA table_list")
        if row["type"] == "table" and not row["name"].startswith(("sqlite_", "_"))
    ]
    assert len(ours) > 10
    assert [row["name"] for row in ours if not row["strict"]] == []


def test_a_desk_is_made_once(empty: Desk) -> None:
    create(empty.place)
    before = empty.kept()
    with pytest.raises(Conflict, match="exists already"):
        create(empty.place)
    assert empty.kept() == before


@pytest.mark.file
def test_a_file_that_cannot_be_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrate, "_statements", lambda _sql: iter(["CREATE TABLE half (a)", "CREATE NONSENSE"]))
    with pytest.raises(StoreError):
        create(tmp_path / "desk.db")
    assert list(tmp_path.iterdir()) == []
