"""A desk on a server: its clock, what a lost answer comes to, several who write at once."""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest

from svcdesk import environment
from svcdesk.config import store
from svcdesk.context import Desk
from svcdesk.db import care, seals
from svcdesk.db.open import open_desk
from svcdesk.db.port import Db
from svcdesk.db.postgres import link, waiting
from svcdesk.db.postgres.engine import PostgresDb
from svcdesk.desk.assets import reception
from svcdesk.desk.operation import operation
from svcdesk.desk.search import index
from svcdesk.desk.tickets.calls import Intake
from svcdesk.errors import StoreError, UsageError
from svcdesk.sla import read_stamp
from tests import conftest, servers
from tests.db.postgres.cutting import Wire, wire

WAITING = "-csynchronous_commit%3Don"  # for the copies of the server, if it has any
NOW = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
WRITERS, EACH = 8, 6


@pytest.fixture
def cutting(address: str) -> Iterator[Wire]:
    with wire(address) as made:
        yield made


def log(db: Db, customer: str, folder: Path) -> str:
    policy = store.load(folder / "svcdesk.yaml", None)
    with operation(db, policy, "tester", NOW, NOW, kind="command") as op:
        return reception.receive(op, Intake(said="dark", customer=customer)).number


def sound(db: Db) -> list[str]:
    with db.read():
        return care.sums(db) + seals.differences(db)


def test_the_servers_clock_counts(run: Callable[..., None], db: Db, monkeypatch: pytest.MonkeyPatch) -> None:
    class Fast(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + timedelta(hours=1)

    monkeypatch.setattr(environment, "datetime", Fast)
    run("log", "dark", "-c", "Cedar")
    written = read_stamp(db.one("SELECT MAX(recorded_at) AS at FROM journal")["at"])
    assert abs(datetime.now(UTC) - written) < timedelta(minutes=1)


# a lost answer


def test_a_change_whose_answer_is_lost_is_done(cutting: Wire, address: str, db: Db, made: Path) -> None:
    with open_desk(cutting.address(address)) as far:
        cutting.word = b"COMMIT"
        assert log(far, "Cedar", made) == "SD-000001"
        assert cutting.cut == 1
        assert log(far, "Birch", made) == "SD-000002"
    assert [row["number"] for row in db.execute("SELECT number FROM ticket ORDER BY count")] == [
        "SD-000001",
        "SD-000002",
    ]
    assert sound(db) == []


def test_a_server_that_comes_back_later_is_asked_whether_it_is_done(
    cutting: Wire, address: str, db: Db, made: Path
) -> None:
    with open_desk(cutting.address(address)) as far:
        cutting.word, cutting.away = b"COMMIT", 1.0
        assert log(far, "Cedar", made) == "SD-000001"
        assert time.monotonic() > cutting.back > 0
    assert sound(db) == []


def test_what_nobody_knows_is_said_to_be_unknown(
    cutting: Wire, address: str, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link, "_BACK_SECONDS", 0.3)
    with open_desk(cutting.address(address)) as far:
        cutting.word, cutting.away = b"COMMIT", 60.0
        with pytest.raises(StoreError, match=r"nobody knows whether the change was made: .* 'svcdesk list'"):
            log(far, "Cedar", made)


def test_a_session_that_is_ended_after_its_commit_has_made_the_change(
    server: servers.Databases, address: str, db: Db, made: Path
) -> None:
    """The server waits for a copy that does not come, and its people end the session."""
    with told_to_wait(server), open_desk(f"{address}{'&' if '?' in address else '?'}options={WAITING}") as far:
        ending = threading.Thread(target=end_who_waits, args=(address,))
        ending.start()
        assert log(far, "Cedar", made) == "SD-000001"
        ending.join()
    assert sound(db) == []


def test_sessions_that_were_ended_while_nothing_was_asked_are_made_anew(address: str, db: Db, made: Path) -> None:
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
    with open_desk(address) as far:
        servers.told(address, f"{end} AND pid <> pg_backend_pid()", {})
        assert log(far, "Cedar", made) == "SD-000001"
    assert sound(db) == []


def test_a_desk_that_was_lost_is_there_again_when_it_is_asked_later(
    cutting: Wire, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link, "_BACK_SECONDS", 0.1)
    with open_desk(cutting.address(address)) as far:
        cutting.word, cutting.away = b"SELECT", 60.0
        with pytest.raises(StoreError, match="cannot be reached"):
            sound(far)
        cutting.back = 0.0
        assert sound(far) == []


@pytest.mark.parametrize("question", ["SELECT 1 AS x", "SELECT 1 AS x FROM pg_sleep(60)"], ids=["asked", "waiting"])
def test_a_network_that_swallows_what_is_sent_is_noticed(
    cutting: Wire, address: str, monkeypatch: pytest.MonkeyPatch, question: str
) -> None:
    """Before a question is heard, or while its answer is waited for."""
    short = {"connect_timeout": "2", "keepalives_idle": "1", "keepalives_interval": "1", "tcp_user_timeout": "1000"}
    assert {*short} < {*link._LIMITS}
    monkeypatch.setattr(link, "_LIMITS", short)
    monkeypatch.setattr(link, "_BACK_SECONDS", 0.1)
    with open_desk(cutting.address(address)) as far:
        swallowing = threading.Timer(0.5 if "sleep" in question else 0, cutting.swallow)
        swallowing.start()
        if "sleep" not in question:
            swallowing.join()
        before = time.monotonic()
        with pytest.raises(StoreError, match="cannot be reached"):
            far.one(question)
        assert time.monotonic() - before < 8


def test_the_address_says_otherwise_how_long_is_waited(address: str) -> None:
    more = "&" if "?" in address else "?"
    with open_desk(f"{address}{more}keepalives_idle=77&connect_timeout=3") as far:
        assert isinstance(far, PostgresDb)
        told = far._connection.get_dsn_parameters()
    assert told.items() >= (link._LIMITS | {"keepalives_idle": "77", "connect_timeout": "3"}).items()


def test_connecting_is_given_up_at_once(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        env = conftest.Desk(tmp_path).environment(SVCDESK_DB=f"postgresql://127.0.0.1:{silent.getsockname()[1]}/desk")
        command = subprocess.Popen(
            [*conftest.PROGRAM, "list"], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        with silent.accept()[0]:
            command.send_signal(signal.SIGINT)
            assert command.communicate(timeout=5) == ("", "\nsvcdesk: interrupted: nothing was changed\n")
    assert command.returncode == 130


def test_who_does_not_wait_for_a_lost_answer_is_told_that_nobody_knows(cutting: Wire, address: str, made: Path) -> None:
    def interrupt() -> None:
        while not cutting.cut:
            time.sleep(0.05)
        time.sleep(1)
        os.kill(os.getpid(), signal.SIGINT)

    with open_desk(cutting.address(address)) as far:
        cutting.word, cutting.away = b"COMMIT", 60.0
        threading.Thread(target=interrupt, daemon=True).start()
        with pytest.raises(StoreError, match="nobody knows whether the change was made"):
            log(far, "Cedar", made)


def test_ctrl_c_before_the_answer_is_waited_for_ends_nothing(
    address: str, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The driver has sent the commit and is about to call what waits: so Python raises it there, and it hangs up."""
    wait = waiting._wait
    pressed: list[bool] = []

    def called(connection: waiting.Connection) -> None:
        if getattr(connection, "commits", False) and not pressed:
            pressed.append(True)
            raise KeyboardInterrupt
        wait(connection)

    monkeypatch.setattr(waiting, "_wait", called)
    with open_desk(address) as far:
        assert log(far, "Cedar", made) == "SD-000001"
        assert pressed
        assert far.one("SELECT count(*) AS many FROM ticket")["many"] == 1


@contextmanager
def told_to_wait(server: servers.Databases) -> Iterator[None]:
    """Let the server wait for a copy, at each commit of whoever asks for that."""
    server.tell("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
    server.tell("SELECT pg_reload_conf()")
    try:
        yield
    finally:
        server.tell("ALTER SYSTEM RESET synchronous_standby_names")
        server.tell("SELECT pg_reload_conf()")


def end_who_waits(address: str) -> None:
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
    until = time.monotonic() + 20
    while not servers.told(address, end, {}) and time.monotonic() < until:
        time.sleep(0.05)


@pytest.fixture
def cut_when_done(cutting: Wire, address: str, monkeypatch: pytest.MonkeyPatch) -> Wire:
    """A wire by which `run`, if made before, reaches the desk; cut before what is asked when a change is made."""
    commit = PostgresDb._commit

    def committed(self: PostgresDb) -> None:
        commit(self)
        cutting.word, cutting.when = b"SELECT", "before"

    monkeypatch.setattr(PostgresDb, "_commit", committed)
    monkeypatch.setattr(Desk, "done", False)
    monkeypatch.setenv("SVCDESK_DB", cutting.address(address))
    return cutting


def test_what_is_read_when_it_is_done_is_asked_anew(
    run: Callable[..., None], cut_when_done: Wire, capsys: pytest.CaptureFixture[str]
) -> None:
    run("log", "dark", "-c", "Cedar")
    assert cut_when_done.cut == 1
    told = capsys.readouterr()
    assert told.out.startswith("SD-000001  ")
    assert "lost" not in told.err


def test_what_is_done_is_said_to_be_done_when_nothing_more_is_heard(
    run: Callable[..., None], cut_when_done: Wire, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link, "_BACK_SECONDS", 0.3)
    cut_when_done.away = 60.0
    run("log", "dark", "-c", "Cedar")
    told = capsys.readouterr()
    assert "SD-000001: logged" in told.out
    assert "it was done, but then: " in told.err


def test_a_change_that_never_arrived_is_said_not_to_be_done(cutting: Wire, address: str, db: Db, made: Path) -> None:
    with open_desk(cutting.address(address)) as far:
        cutting.word, cutting.when = b"COMMIT", "before"
        with pytest.raises(Exception, match="was lost: nothing was changed, try again"):
            log(far, "Cedar", made)
    assert db.one("SELECT count(*) AS many FROM ticket")["many"] == 0
    assert sound(db) == []


def test_what_is_refused_when_it_is_committed_leaves_nothing_behind(db: Db) -> None:
    def twice() -> None:
        with db.write():
            for _each in range(2):
                db.execute("INSERT INTO counter (name, value) VALUES ('x', 1)")

    with pytest.raises(db.refused):
        twice()
    with db.write():
        db.execute("INSERT INTO counter (name, value) VALUES ('y', 1)")
    assert [row["name"] for row in db.execute("SELECT name FROM counter WHERE name IN ('x', 'y')")] == ["y"]


def test_a_text_that_no_server_keeps_is_refused(db: Db) -> None:
    with pytest.raises(UsageError, match="the character NUL"), db.read():
        db.execute("SELECT 1 FROM customer WHERE name = :name", name="a\0b")


def test_what_goes_with_a_deleted_row_is_not_remembered(db: Db, made: Path) -> None:
    log(db, "Cedar", made)
    index.current(db)
    many = "SELECT count(*) AS many FROM document"
    with pytest.raises(db.refused), db.write():  # noqa: PT012
        db.foreign_keys_at_the_end()
        assert db.one(many)["many"] == 1
        db.execute("DELETE FROM ticket")
        assert db.one(many)["many"] == 0


def test_rows_that_refer_to_none_are_named(address: str, db: Db, made: Path) -> None:
    log(db, "Cedar", made)
    assert db.damage() == []
    servers.told(address, "DELETE FROM customer", {})
    assert db.damage() == ["ticket: a row refers to a missing customer"]


# who only looks


def test_who_only_looks_changes_nothing_and_leaves_the_session_as_it_was(address: str, made: Path) -> None:
    """A pooler gives the session to another, who may write."""
    with open_desk(address, only_look=True) as db:
        assert isinstance(db, PostgresDb)
        write = "INSERT INTO counter (name, value) VALUES ('x', 1)"
        with pytest.raises(StoreError, match="read only"), db.write():
            db.executemany(write, [{}])
        with pytest.raises(StoreError, match="read only"):
            db.execute(write)
        assert db.one("SELECT count(*) AS many FROM counter WHERE name = 'x'")["many"] == 0
        assert log(PostgresDb(db._connection, address), "Cedar", made) == "SD-000001"


# several at once


def _write(address: str, folder: Path, who: int) -> None:
    with open_desk(address) as db:
        for place in range(EACH):
            log(db, f"Customer {who} {place}", folder)


def test_several_write_at_once(address: str, db: Db, made: Path) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_write, args=(address, made, who)) for who in range(WRITERS)]
    for each in writers:
        each.start()
    for each in writers:
        each.join()
    assert [each.exitcode for each in writers] == [0] * WRITERS
    counts = [row["count"] for row in db.execute("SELECT count FROM ticket ORDER BY count")]
    assert counts == list(range(1, WRITERS * EACH + 1))
    assert sound(db) == []
