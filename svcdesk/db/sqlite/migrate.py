"""Making a desk's file, and bringing an older one up to date: numbered SQL scripts, each applied once.

A script is never edited after a release; what must change comes as the next number.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlite_utils
from sqlite_utils.migrations import Migrations

from svcdesk.db import files, seals
from svcdesk.db.copies import beside, take_place, unused
from svcdesk.db.port import Db, exists
from svcdesk.db.schema import APPLICATION_ID, AWAY_ID, UNKNOWN, Booked, newest, scripts
from svcdesk.db.sqlite.copying import copy
from svcdesk.db.sqlite.engine import SqliteDb, explained
from svcdesk.errors import Conflict, StoreError
from svcdesk.locale import N_, _


def create(path: Path, away: bool = False) -> None:
    """Make a new, empty desk, perhaps for a laptop `away` from the office: whole, or not at all.

    Only its owner may read it; in a folder of a group (setgid) that group. Raises Conflict when there is a file
    already, StoreError when it cannot be made.
    """
    if exists(path):
        raise Conflict(N_("{path} exists already: it was left as it is"), path=path)
    if not path.parent.is_dir():
        raise StoreError(N_("there is no folder {path}: make it first"), path=path.parent)
    with explained(path), beside(path, "part") as unfinished:
        with closing(sqlite3.connect(unfinished, isolation_level=None)) as connection:
            unfinished.chmod(files.mode_in(path.parent))
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            db = SqliteDb(connection, unfinished)
            db.away = away
            with db.write():
                apply(db)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # closing says nothing of a disk that is full
        take_place(unfinished, path)


def upgrade(db: Db, booked: Booked) -> None:
    """Bring an older desk up to date, after a backup of it as it was beside it.

    `booked` is the currency in which it has booked so far, and how many decimals that has. Of several people who come
    at once the first does it, the others wait. Raises StoreError when it cannot be written, and OSError when the backup
    cannot.
    """
    assert isinstance(db, SqliteDb)
    with db.write():
        was = _version(db)
        if was >= newest():
            return  # somebody else did it while this one waited for its turn
        kept = unused(db.path.with_name(f"{db.path.name}.schema-{was}"))
        with closing(sqlite3.connect(db.path)) as reader:  # as it is before this transaction
            copy(SqliteDb(reader, db.path), kept)
        apply(db, booked)
    print(_("{path}: brought up to date; as it was: {kept}").format(path=db.path, kept=kept), file=sys.stderr)


def _version(db: SqliteDb) -> int:
    version: int = db.engine.execute("PRAGMA user_version").fetchone()[0]
    return version


def apply(db: SqliteDb, booked: Booked = UNKNOWN) -> None:
    """Apply the scripts that a file has not had yet, inside the caller's `write()`; `booked` is as in `upgrade`."""
    facts = {"currency": booked[0], "decimals": booked[1]}
    migrations = Migrations("svcdesk")
    for script in map(Path, scripts()):
        migrations(name=script.stem)(_step(script, facts))
    migrations.apply(sqlite_utils.Database(db.engine, execute_plugins=False))
    seals.adopt(db, newest())
    db.engine.execute(f"PRAGMA application_id = {AWAY_ID if db.away else APPLICATION_ID}")
    db.engine.execute(f"PRAGMA user_version = {newest()}")


def _step(script: Path, facts: Mapping[str, Any]) -> Callable[[sqlite_utils.Database], None]:
    def step(db: sqlite_utils.Database) -> None:
        for statement in _statements(script.read_text(encoding="utf-8")):
            db.conn.execute(statement, facts)  # what no row says, such as the decimals of amounts booked before 0004

    return step


def _statements(sql: str) -> Iterator[str]:
    # not executescript(), which commits the transaction that it is called in
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
