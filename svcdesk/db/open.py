"""Opening the desk's file: it must be there, be a desk's, and not be newer than the program."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable

from svcdesk.db.port import BUSY_SECONDS, FOREVER, Db, explained, identity
from svcdesk.db.schema import APPLICATION_ID, UNKNOWN, Booked, newest
from svcdesk.errors import StoreError
from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

_NEEDED = (3, 37)  # the first one that knows STRICT tables


def open_desk(path: str | Path, booked: Callable[[], Booked] = lambda: UNKNOWN, only_look: bool = False) -> Db:
    """Open an existing desk for reading and writing, or to `only_look`, which changes nothing.

    Who may not write there can read. A desk made by an older program is backed up and brought up to date first:
    `booked` says in which currency it has booked so far. Raises StoreError when the file is missing, not a database,
    not a desk's, or made by a newer program; by an older one, if nothing may be changed.
    """
    db, version = open_any(path)
    if only_look:
        db.engine.execute("PRAGMA query_only = ON")
        if version < newest():
            db.close()
            raise StoreError(N_("{path} was made by an older svcdesk: another command brings it up to date"), path=path)
    elif version < newest():
        from svcdesk.db import migrate  # once in the life of a file

        migrate.upgrade(db, booked())
    return db


def last_change(db: Db) -> str | None:
    """The moment (UTC, as it is stored) at which the desk was changed last; None for a new one.

    That is what the last entry says, or the last change of an open ticket: nobody can change it before that.
    """
    row = db.execute(
        "SELECT MAX(at) AS at FROM (SELECT * FROM (SELECT recorded_at AS at FROM journal ORDER BY seq DESC LIMIT 1)"
        " UNION ALL SELECT * FROM (SELECT since FROM ticket_period WHERE until = :forever"
        " AND state IN ('open', 'held') ORDER BY since DESC LIMIT 1))",
        forever=FOREVER,
    ).fetchone()
    found: str | None = row["at"] if row else None
    return found


def open_any(path: str | Path) -> tuple[Db, int]:
    """Open a desk of this program or of an older one, as it is; returns it and the version of its schema.

    Raises StoreError as `open_desk` does.
    """
    if sqlite3.sqlite_version_info < _NEEDED:
        raise StoreError(
            N_("this Python has SQLite {version}, {needed} or newer is needed: take a newer Python"),
            needed=".".join(map(str, _NEEDED)),
            version=sqlite3.sqlite_version,
        )
    file = identity(path)  # before it is opened: what is put in its place meanwhile is noticed
    if not file:
        raise StoreError(N_("no desk at {path}: run 'svcdesk init', or name one with --db or SVCDESK_DB"), path=path)
    with explained(path):
        try:
            connection, made_by = _connected(path, "mode=rw")
            still = None
        except sqlite3.OperationalError as error:
            if not _cannot_share(error, path):
                raise
            still = os.stat(path).st_mtime_ns
            connection, made_by = _connected(path, "immutable=1")
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if made_by != APPLICATION_ID:
        connection.close()
        raise StoreError(N_("{path} is a database, but not a desk's: name the right file"), path=path)
    if version > newest():
        connection.close()
        raise StoreError(
            N_("{path} was made by a newer svcdesk (schema {version}, this program knows {known}): upgrade"),
            path=path,
            version=version,
            known=newest(),
        )
    return Db(connection, path, file, still), version


def _connected(path: str | Path, how: str) -> tuple[sqlite3.Connection, int]:
    """A connection, and the mark of the program that made the file, which is the first that is read of it."""
    file = os.path.abspath(path)
    for each in "%?#":  # which mean something in such a name
        file = file.replace(each, f"%{ord(each):02x}")
    connection = sqlite3.connect(f"file:{file}?{how}", uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    try:
        return connection, connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlite3.DatabaseError:
        connection.close()
        raise


def _cannot_share(error: sqlite3.OperationalError, path: str | Path) -> bool:
    """Whether it failed because nobody may write in the folder, where readers and writers keep out of each other's way.

    Then nobody writes just now, if nothing is written ahead: the file alone can be read.
    """
    code = error.sqlite_errorcode & 0xFF
    if code not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
        return False
    return os.access(path, os.R_OK) and not os.path.exists(f"{path}-wal")
