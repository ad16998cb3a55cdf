"""A desk made by an older program: brought up to date by the first command, after a backup, whole or not at all."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from svcdesk.db.schema import newest
from tests.conftest import Desk
from tests.killing import Storm

DUMP = Path(__file__).parents[1] / "data" / "schema-1.sql"


def make_old(desk: Desk) -> None:
    """Put a file of the first schema in the place of the desk's."""
    desk.database.unlink(missing_ok=True)
    with closing(sqlite3.connect(desk.database, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.executescript(DUMP.read_text(encoding="utf-8"))


@pytest.fixture
def old(empty: Desk) -> Desk:
    """The example configuration with a file of the first schema."""
    empty.run("init")
    make_old(empty)
    return empty.at("2026-03-02 10:00")


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def schema(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as db:
        return dict(db.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%sqlite_%'"))


def test_the_first_command_upgrades(old: Desk, tmp_path_factory: pytest.TempPathFactory) -> None:
    kept = old.folder / "svcdesk.db.schema-1"
    done = old.run("list", "--sort", "number")
    assert done.err == f"{old.database}: brought up to date; as it was: {kept}\n"
    assert [line.split()[:3] for line in done.out.splitlines()[1:]] == [
        ["SD-000001", "open", "P1"],
        ["SD-000002", "held", "P3"],
    ]
    assert (version(old.database), version(kept)) == (newest(), 1)
    assert old.run("db", "check").out == f"{old.database} is sound\n"
    new = Desk(tmp_path_factory.mktemp("new"))
    new.run("init")
    assert schema(old.database) == schema(new.database)
    assert old.run("list").err == ""  # once
    old.run("dispatch", "finish", "1")
    old.run("resume", "2")


def test_the_backup_is_the_file_as_it_was(old: Desk) -> None:
    with closing(sqlite3.connect(old.database)) as db:
        before = list(db.iterdump())
    old.run("list")
    with closing(sqlite3.connect(old.folder / "svcdesk.db.schema-1")) as db:
        assert list(db.iterdump()) == before


def test_several_people_come_at_once(old: Desk) -> None:
    with ThreadPoolExecutor(4) as pool:
        assert {len(each) for each in pool.map(lambda _who: old.json("list"), range(4))} == {2}
    assert old.run("db", "check").out.endswith("is sound\n")
    assert sorted(path.name for path in old.folder.glob("*.db*") if "policy" not in path.name) == [
        "svcdesk.db",
        "svcdesk.db.schema-1",
    ]


def test_killed_while_upgrading(old: Desk) -> None:
    storm = Storm(old, 20261122, most=0.4)
    for _round in range(8):
        make_old(old)
        storm.kill("list")
        assert version(old.database) in (1, newest())
        assert len(old.json("list")) == 2
        assert version(old.database) == newest()
        assert old.run("db", "check").out.endswith("is sound\n")


def test_a_newer_file_is_refused(old: Desk) -> None:
    with closing(sqlite3.connect(old.database)) as db:
        db.execute(f"PRAGMA user_version = {newest() + 1}")
    refused = old.run("list", code=3)
    assert f"was made by a newer svcdesk (schema {newest() + 1}, this program knows {newest()}): upgrade" in refused.err
