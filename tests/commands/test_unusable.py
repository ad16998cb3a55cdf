"""A database that cannot be used, or not wholly: missing, locked, full, damaged, too new, not to be written."""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sqlite3
import subprocess
import sys

import pytest

from tests.conftest import PROGRAM, Desk

pytestmark = pytest.mark.file


def powerless() -> None:
    """Take from the program about to start what lets root write to every file: permissions count for it, too."""
    if os.geteuid() == 0:
        for right in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
            dropped = ctypes.CDLL(None).prctl(24, right, 0, 0, 0)  # PR_CAPBSET_DROP
            assert dropped == 0


def test_a_missing_database(desk: Desk) -> None:
    desk.database.unlink()
    for command in (("list",), ("log", "x", "-c", "A"), ("db", "check")):
        done = desk.run("--db", str(desk.database), *command, code=3)
        expected = f"no desk at {desk.database}: run 'svcdesk init', or name one with --db or SVCDESK_DB"
        assert done.err == f"svcdesk: {expected}\n"
    assert not desk.database.exists()


@pytest.mark.parametrize("command", [("list",), ("log", "x", "-c", "A"), ("db", "check")])
def test_a_file_that_is_no_database(desk: Desk, command: tuple[str, ...]) -> None:
    desk.database.write_text("number,summary\n" * 100)
    done = desk.run(*command, code=3)
    assert done.err.startswith(
        f"svcdesk: {desk.database} is not a database: name the desk's file with --db or SVCDESK_DB"
    )
    assert done.err.endswith(
        "if it is that file, it is damaged: 'svcdesk db restore BACKUP' puts a backup in its place\n"
    )


def test_a_database_of_something_else(desk: Desk) -> None:
    other = desk.folder / "other.db"
    with sqlite3.connect(other) as db:
        db.execute("CREATE TABLE ticket (id TEXT)")
    done = desk.run("--db", str(other), "list", code=3)
    assert done.err == f"svcdesk: {other} is a database, but not a desk's: name the right file\n"
    (desk.folder / "empty.db").touch()
    assert "not a desk's" in desk.run("--db", "empty.db", "log", "x", "-c", "A", code=3).err


def test_a_database_that_is_a_folder(desk: Desk) -> None:
    assert "cannot be opened" in desk.run("--db", str(desk.folder), "list", code=3).err


def test_a_database_of_a_newer_program(desk: Desk) -> None:
    with sqlite3.connect(desk.database) as db:
        db.execute("PRAGMA user_version = 99")
    for command in (("list",), ("log", "x", "-c", "A")):
        done = desk.run(*command, code=3)
        assert "was made by a newer svcdesk (schema 99, this program knows " in done.err
        assert done.err.endswith("upgrade\n")


def test_a_damaged_database(desk: Desk) -> None:
    size = desk.database.stat().st_size
    with desk.database.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    done = desk.run("list", code=3)
    assert "'svcdesk db restore BACKUP' puts a backup" in done.err
    assert desk.run("db", "check", code=None).code in (1, 3)


def test_a_row_that_breaks_a_rule_of_the_file_is_damage(desk: Desk) -> None:
    """Two pages of the file change places: what the engine says of rows then is not a fault of the program."""
    desk.run("log", "x", "-c", "A")
    with sqlite3.connect(desk.database) as db:
        pages = dict(db.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0"))
    data = bytearray(desk.database.read_bytes())
    one, other = (slice((pages[name] - 1) * 4096, pages[name] * 4096) for name in ("customer", "engineer"))
    data[one], data[other] = data[other], data[one]
    desk.database.write_bytes(data)
    done = desk.run("show", "1", code=3)
    assert "is damaged" in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    ("room", "why"),
    [(20_000, "the disk of {path} is full"), (40_000, "{path} cannot be read or written (disk I/O error)")],
)
def test_a_disk_that_takes_no_more(desk: Desk, room: int, why: str) -> None:
    """What cannot be written is not called damage; what stands there is whole."""

    def cramp() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    done = subprocess.run(
        [*PROGRAM, "log", "x", "-c", "A"],
        cwd=desk.folder,
        env=desk.environment(),
        preexec_fn=cramp,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 3, done
    assert why.format(path=desk.database) in done.stderr
    assert desk.json("list") == []
    assert desk.run("db", "check").out.endswith("is sound\n")


def test_a_locked_database(desk: Desk) -> None:
    other = sqlite3.connect(desk.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        done = desk.run("log", "x", "-c", "A", code=3)
        assert desk.json("list") == []  # reading goes on
    finally:
        other.execute("ROLLBACK")
        other.close()
    expected = "is locked: another program has been writing for 5 s; nothing was changed, try again"
    assert done.err == f"svcdesk: {desk.database} {expected}\n"
    desk.run("log", "x", "-c", "A")


def test_who_may_not_write(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> None:
    desk.run("log", "x", "-c", "A")
    folder = desk.folder
    for file in folder.glob("svcdesk*"):
        file.chmod(0o444)
    folder.chmod(0o555)

    def attempt(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*PROGRAM, *arguments],
            cwd=folder,
            env=desk.environment(),
            preexec_fn=powerless,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )

    try:
        for command in (("log", "y", "-c", "A"), ("hold", "1", "-r", "parts")):
            done = attempt(*command)
            assert done.returncode == 3, done
            assert "Traceback" not in done.stderr
            assert done.stderr.count("\n") == 1
            assert (
                "read-only: make the file and its folder writable" in done.stderr or "cannot be opened" in done.stderr
            )
            assert str(desk.database) in done.stderr
        kept = tmp_path_factory.mktemp("kept")
        for looking in (("list",), ("report", "overdue"), ("db", "check"), ("db", "backup", str(kept))):
            done = attempt(*looking)
            assert (done.returncode, done.stderr.count("svcdesk:")) == (0, 0), done
        assert "SD-000001" in attempt("list").stdout
        assert [each.name for each in next(kept.iterdir()).glob("*.db")] == ["svcdesk.db"]
        done = attempt("--db", str(folder / "new.db"), "--config", str(folder / "new.yaml"), "init")
        assert done.returncode == 3, done
        assert done.stderr.count("\n") == 1
    finally:
        folder.chmod(0o755)
        for file in folder.glob("svcdesk*"):
            file.chmod(0o644)
    assert [row["number"] for row in desk.json("list")] == ["SD-000001"]


def test_without_a_home(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> None:
    """As cron and containers may run it, in a folder in or above which no desk lies."""
    environment = {key: each for key, each in desk.environment().items() if key != "HOME"}
    empty = tmp_path_factory.mktemp("empty")
    done = subprocess.run([*PROGRAM, "list"], cwd=empty, env=environment, capture_output=True, text=True)
    assert (done.returncode in (0, 3), "internal error" in done.stderr) == (True, False), (
        done
    )  # 0: the tester's own desk


def test_a_folder_that_lets_nobody_in(desk: Desk) -> None:
    closed = desk.folder / "closed"
    closed.mkdir(mode=0o700)
    (closed / "desk.db").write_bytes(desk.database.read_bytes())
    closed.chmod(0)
    try:
        done = subprocess.run(
            [*PROGRAM, "--db", str(closed / "desk.db"), "list"],
            cwd=desk.folder,
            env=desk.environment(),
            preexec_fn=powerless,
            capture_output=True,
            text=True,
        )
    finally:
        closed.chmod(0o700)
    assert (done.returncode, done.stderr) == (3, f"svcdesk: {closed / 'desk.db'}: Permission denied\n")


def test_an_sqlite_that_is_too_old_is_not_called_damage(desk: Desk) -> None:
    (desk.folder / "sitecustomize.py").write_text("import sqlite3; sqlite3.sqlite_version_info = (3, 34, 1)\n")
    done = desk.run("list", code=3, PYTHONPATH=os.pathsep.join([str(desk.folder), *sys.path]))
    assert done.err.endswith("3.37 or newer is needed: take a newer Python\n")
