"""What the schema of a desk's file consists of, held against the program's."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from svcdesk.db import shape
from svcdesk.db.port import Db
from svcdesk.db.schema import SHAPE
from svcdesk.db.sqlite import migrate
from svcdesk.db.sqlite.engine import SqliteDb
from svcdesk.digest import sha256


def differences(db: Db) -> list[str]:
    """What of the schema is not as the program makes it, a line each."""
    there = _parts(db)
    if _hash(there) == SHAPE:
        return []
    return shape.differences(there, _made())


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
