"""A whole desk goes to a server and comes back: every row is the same, its seal too, and it can be gone on with."""

from __future__ import annotations

import re
import shlex
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from svcdesk.db import care, seals
from svcdesk.db.open import open_desk
from svcdesk.db.port import Db
from tests import servers
from tests.conftest import Desk, Result, begun
from tests.db.test_tampering import FILLED

ODD = "a\tb\\c\r\nd\\N 测试 \u00e9 \U0001f5a8 \x7f \"q\" 'q' %s :x"


class InFile(Desk):
    """A desk in a file, wherever those of the other tests are."""

    def environment(self, **more: str) -> dict[str, str]:
        return super().environment(**{"SVCDESK_DB": str(self.database)} | more)

    def _publish(self, arguments: tuple[str, ...]) -> None:
        """Nothing: a file goes by its YAML."""


@pytest.fixture
def filled(tmp_path: Path) -> Desk:
    """A desk in which every table has rows, and a note has all signs that mean something somewhere."""
    desk = InFile(tmp_path / "filled")
    desk.folder.mkdir()
    with closing(sqlite3.connect(desk.database)) as db:
        db.executescript(FILLED.read_text(encoding="utf-8"))
    shutil.copy(begun() / "svcdesk.yaml", desk.config)
    return desk


@pytest.fixture
def address(server: servers.Databases, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database."""
    yield server.of(tmp_path)
    server.drop(tmp_path)


def copied(desk: Desk, source: str, target: str) -> Result:
    """Copy a desk. Whoever asks for the exit code learns of the file that `filled` has lost."""
    done = desk.run("db", "copy", source, target, code=None)
    assert (done.code == 1) == ("attached files were gone, or not what they were" in done.err), done
    assert done.code in (0, 1)
    return done


def everything(db: Db) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables."""
    return {table: sorted(db.tuples(f'SELECT * FROM "{table}"'), key=repr) for table in db.tables()}


def test_what_is_exported_goes_to_a_server_and_is_exported_there(filled: Desk, address: str) -> None:
    filled.run("note", "1", ODD.replace("\r\n", "\n"))
    filled.run("db", "export", "file.jsonl")
    told = filled.run("db", "import", "file.jsonl", SVCDESK_DB=address)
    filled.run("db", "export", "server.jsonl", SVCDESK_DB=address)
    file, server = ((filled.folder / f"{name}.jsonl").read_bytes().splitlines()[1:-1] for name in ("file", "server"))
    assert sorted(server) == sorted(file)
    assert f": {len(file)} rows were imported" in told.out
    assert "'svcdesk config publish' puts the other desk's in force" in told.err
    early = filled.run("db", "seal", SVCDESK_DB=address)
    filled.run("config", "publish", SVCDESK_DB=address)
    late = filled.run("db", "seal", SVCDESK_DB=address)
    assert late.out == filled.run("db", "seal").out
    (seal, utc), (same, local) = early.out.split(), late.out.split()
    assert (same, datetime.fromisoformat(local)) == (seal, datetime.fromisoformat(utc))
    assert early.err == "no configuration tells the zone of this desk: times are in UTC\n"
    assert filled.run("log", "after that", "--customer", "Somebody new", SVCDESK_DB=address).code == 0
    with open_desk(address) as db, db.read():
        assert care.sums(db) + seals.differences(db) == []


def test_to_a_server_and_back(filled: Desk, address: str) -> None:
    filled.run("note", "1", ODD.replace("\r\n", "\n"))
    there = copied(filled, "svcdesk.db", address)
    back = copied(filled, address, "back.db")
    assert there.out.splitlines()[1] == back.out.splitlines()[1]
    assert there.out.splitlines()[1].startswith("the seal of both: ")
    with open_desk(filled.database) as one, open_desk(address) as two, open_desk(filled.folder / "back.db") as three:
        assert everything(one) == everything(two) == everything(three)
        assert sum(map(len, everything(one).values())) == int(there.out.split()[1])
        with two.read():
            assert seals.differences(two) == []
    filled.run("config", "publish", SVCDESK_DB=address)
    [shown] = re.findall(r"^Next: '(svcdesk --db .* config show) > svcdesk.yaml'", back.err)
    assert filled.run(*shlex.split(shown)[1:]).out == filled.config.read_text(encoding="utf-8")
    assert "taken back" in filled.run("undo", SVCDESK_DB=address).out
    assert filled.run("log", "after that", "--customer", "Somebody new", SVCDESK_DB=address).code == 0
    with open_desk(address) as two, two.read():
        assert care.sums(two) + seals.differences(two) == []


def test_it_is_copied_into_a_new_desk_only(filled: Desk, address: str) -> None:
    copied(filled, "svcdesk.db", address)
    assert "is in use" in filled.run("db", "copy", "svcdesk.db", address, code=1).err
    assert "is in use" in filled.run("db", "copy", address, "svcdesk.db", code=1).err
    assert "no desk at" in filled.run("db", "copy", "nothing.db", "other.db", code=3).err
    assert not (filled.folder / "other.db").exists()


def test_a_desk_of_a_newer_program_is_named(filled: Desk, address: str) -> None:
    copied(filled, "svcdesk.db", address)
    with open_desk(address) as made, made.write():
        made.execute("UPDATE schema_version SET version = version + 1")
    for words in (("db", "copy", "svcdesk.db", address), ("list",)):
        assert "was made by a newer svcdesk" in filled.run(*words, SVCDESK_DB=address, code=3).err


def test_what_a_server_cannot_keep_is_named(filled: Desk, address: str) -> None:
    with closing(sqlite3.connect(filled.database)) as db, db:
        db.execute("UPDATE customer SET address = 'a' || char(0) || 'b'")
    refused = filled.run("db", "copy", "svcdesk.db", address, code=1)
    assert "row 1 of customer holds a character that a server cannot keep" in refused.err
    with open_desk(address) as made:
        assert made.one("SELECT count(*) AS many FROM customer")["many"] == 0


def test_a_desk_that_is_not_sound_is_not_copied(filled: Desk, address: str) -> None:
    with closing(sqlite3.connect(filled.database)) as db, db:
        db.execute("UPDATE payment SET amount = amount + 1")
    assert "nothing was changed: the desk is not sound" in filled.run("db", "copy", "svcdesk.db", address, code=1).err


def test_a_row_that_refers_to_none_is_not_copied(filled: Desk, address: str) -> None:
    with closing(sqlite3.connect(filled.database)) as db, db:
        db.execute("DELETE FROM loan")
        db.execute("DELETE FROM engineer WHERE login = 'wang'")
    refused = filled.run("db", "copy", "svcdesk.db", address, code=1).err
    assert "a row refers to a missing engineer" in refused
    with open_desk(address) as made:
        assert made.one("SELECT count(*) AS many FROM ticket")["many"] == 0


def test_a_file_is_copied_to_a_file(filled: Desk) -> None:
    copied(filled, "svcdesk.db", "other.db")
    shutil.copy(filled.config, filled.folder / "other.yaml")
    wrong = filled.run("--db", "other.db", "db", "check", "--replay", code=1).err.splitlines()
    assert [line for line in wrong[1:] if "is missing, it was attached" not in line] == []


def test_what_is_published_where_a_file_is_copied_to_stays(filled: Desk, address: str) -> None:
    filled.run("init", SVCDESK_DB=address)
    there = copied(filled, "svcdesk.db", address).err
    assert there.startswith("Next: name it with SVCDESK_DB or --db, then 'svcdesk db grant ROLE writer' for each")
    assert filled.run("config", "diff", SVCDESK_DB=address).err == f"{filled.config} is what is in force, version 1\n"


def test_attached_files_go_along(filled: Desk, address: str) -> None:
    files = {"before.txt": bytes(range(256)), "after.txt": rb"%s :x \\ \0 \x00"}
    for name, data in files.items():
        (filled.folder / name).write_bytes(data)
    filled.run("attachment", "add", "1", "before.txt")
    there = copied(filled, "svcdesk.db", address)
    assert there.err.startswith("Next: name it with SVCDESK_DB or --db, then 'svcdesk config publish', and 'svcdesk db")
    filled.run("config", "publish", SVCDESK_DB=address)
    assert " and 1 attached files were copied" in there.out
    assert there.code == 1
    filled.run("attachment", "add", "1", "after.txt", SVCDESK_DB=address)
    assert (
        "after.txt is on a server" in filled.run("attachment", "open", "1", "after.txt", code=1, SVCDESK_DB=address).err
    )
    assert " and 2 attached files were copied" in copied(filled, address, "back.db").out
    assert sorted(each.read_bytes() for each in (filled.folder / "back.db.files").iterdir()) == sorted(files.values())


def test_a_backup_of_a_server_is_a_folder_with_all(filled: Desk, address: str) -> None:
    (filled.folder / "new.txt").write_bytes(b"what a camera wrote")
    copied(filled, "svcdesk.db", address)
    filled.run("config", "publish", SVCDESK_DB=address)
    filled.run("attachment", "add", "1", "new.txt", SVCDESK_DB=address)
    (filled.folder / "backups").mkdir()
    told = filled.run("db", "backup", "backups", code=1, SVCDESK_DB=address).err
    [made] = (filled.folder / "backups").iterdir()
    assert [line.partition(" ")[2] for line in told.splitlines()[1:]] == ["is missing, it was attached as photo.png"]
    assert (made / "svcdesk.yaml").read_bytes() == filled.config.read_bytes()
    assert [each.read_bytes() for each in (made / "svcdesk.db.files").iterdir()] == [b"what a camera wrote"]
    seal = filled.run("db", "seal", SVCDESK_DB=address).out
    assert filled.run("db", "seal", SVCDESK_DB=str(made / "svcdesk.db")).out == seal
    refused = filled.run("db", "restore", str(made), code=1, SVCDESK_DB=address).err
    assert "db copy" in refused


def test_the_check_finds_what_is_wrong_with_a_file_on_a_server(filled: Desk, address: str) -> None:
    for name in ("gone.txt", "other.txt"):
        (filled.folder / name).write_text(name, encoding="utf-8")
    filled.run("attachment", "add", "1", "gone.txt", "other.txt")
    copied(filled, "svcdesk.db", address)
    filled.run("config", "publish", SVCDESK_DB=address)
    with open_desk(address) as db, db.write():
        db.execute("DELETE FROM content WHERE bytes = :bytes", bytes=b"gone.txt")
        db.execute("UPDATE content SET bytes = :other WHERE bytes = :bytes", bytes=b"other.txt", other=b"?")
    told = filled.run("db", "check", code=1, SVCDESK_DB=address).err
    assert "is missing, it was attached as gone.txt" in told
    assert "is not what was attached as other.txt" in told


def test_attached_files_of_a_server_can_lie_in_a_folder_that_seats_share(filled: Desk, address: str) -> None:
    """What was kept in the database before the folder was named stays there; both are found, checked and copied."""
    share = filled.folder / "share"
    for name in ("first.txt", "second.txt", "gone.txt"):
        (filled.folder / name).write_text(name, encoding="utf-8")
    copied(filled, "svcdesk.db", address)
    filled.run("config", "publish", SVCDESK_DB=address)
    filled.run("attachment", "add", "1", "first.txt", SVCDESK_DB=address)
    filled.config.write_text(filled.config.read_text().replace("desk:\n", f"desk:\n  attachments: {share}\n", 1))
    filled.run("config", "publish", SVCDESK_DB=address)
    refused = filled.run("attachment", "add", "1", "second.txt", code=3, SVCDESK_DB=address).err
    assert f"{share} is not there, where attached files lie" in refused
    share.mkdir()
    filled.run("attachment", "add", "1", "second.txt", "gone.txt", SVCDESK_DB=address)
    with open_desk(address) as db:
        assert [row["bytes"] for row in db.execute("SELECT bytes FROM content")] == [b"first.txt"]
    assert sorted(each.read_text(encoding="utf-8") for each in share.iterdir()) == ["gone.txt", "second.txt"]
    [second] = [each for each in share.iterdir() if each.read_bytes() == b"second.txt"]
    assert str(second) in filled.run("attachment", "list", "1", "--json", SVCDESK_DB=address).out
    [gone] = {*share.iterdir()} - {second}
    gone.unlink()
    told = filled.run("db", "check", code=1, SVCDESK_DB=address).err
    assert [line.partition(" ")[2] for line in told.splitlines()[1:]] == [
        "is missing, it was attached as gone.txt",
        "is missing, it was attached as photo.png",  # that of `filled`
    ]
    copied(filled, address, "back.db")
    kept = [each.read_text(encoding="utf-8") for each in (filled.folder / "back.db.files").iterdir()]
    assert sorted(kept) == ["first.txt", "second.txt"]
    (filled.folder / "backups").mkdir()
    filled.run("db", "backup", "backups", code=1, SVCDESK_DB=address)
    [made] = (filled.folder / "backups").iterdir()
    assert sorted(each.read_text(encoding="utf-8") for each in (made / "svcdesk.db.files").iterdir()) == sorted(kept)
    share.rename(filled.folder / "unmounted")
    assert f"{share} is not there" in filled.run("db", "check", code=1, SVCDESK_DB=address).err
    assert "second.txt" in filled.run("show", "1", SVCDESK_DB=address).out


def test_files_of_a_desk_that_is_copied_to_a_server_go_into_the_shared_folder(filled: Desk, address: str) -> None:
    (filled.folder / "share").mkdir()
    (filled.folder / "one.txt").write_text("one", encoding="utf-8")
    filled.run("attachment", "add", "1", "one.txt")
    share = filled.folder / "share"
    filled.config.write_text(filled.config.read_text().replace("desk:\n", f"desk:\n  attachments: {share}\n", 1))
    copied(filled, "svcdesk.db", address)
    filled.run("config", "publish", SVCDESK_DB=address)
    [kept] = share.iterdir()
    assert kept.read_text(encoding="utf-8") == "one"
    assert filled.run("attachment", "open", "1", "one.txt", SVCDESK_DB=address).out == f"{kept}\n"
