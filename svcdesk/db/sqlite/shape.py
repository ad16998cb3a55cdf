"""The schema of a desk's file held against the program's: what was dropped, changed or added by other hands."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from svcdesk.db.port import Db
from svcdesk.db.schema import SHAPE
from svcdesk.db.sqlite import migrate
from svcdesk.db.sqlite.engine import SqliteDb
from svcdesk.digest import sha256
from svcdesk.locale import _

_HARMFUL = ("trigger ", "index ")  # of other hands: they write by themselves, or refuse rows; tables and views do not


def differences(db: Db) -> list[str]:
    """What of the schema is not as the program makes it, a line each."""
    there = _parts(db)
    if _hash(there) == SHAPE:
        return []
    must = _made()
    wrong = [_("{name} of the schema is gone").format(name=name) for name in must if name not in there]
    wrong += [
        _("{name} of the schema is not as the program made it").format(name=name)
        for name, sql in must.items()
        if there.get(name, sql) != sql
    ]
    return wrong + [
        _("{name} of the schema is not the program's").format(name=name)
        for name in there
        if name not in must and name.startswith(_HARMFUL)
    ]


def made() -> str:
    """The hash of the schema as the scripts make it."""
    return _hash(_made())


def _made() -> dict[str, str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        fresh = SqliteDb(connection, Path())
        with fresh.write():
            migrate.apply(fresh)
        return _parts(fresh)


def _parts(db: Db) -> dict[str, str]:
    """What the schema consists of, by kind and name: its text without blanks and quotes, which SQLite may set."""
    rows = db.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'"
        " ORDER BY type, name"
    )
    return {f"{row['type']} {row['name']}": "".join(row["sql"].replace('"', "").split()) for row in rows}


def _hash(parts: dict[str, str]) -> str:
    return sha256("\n".join(f"{name}: {sql}" for name, sql in parts.items()).encode())
