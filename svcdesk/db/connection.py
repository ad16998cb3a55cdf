"""Opening the desk's file and writing to it: the one `write()` that every change goes through.

Whatever SQLite says is turned into a `StoreError` that names the file and what to do.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from svcdesk.errors import StoreError
from svcdesk.locale import _

APPLICATION_ID = 0x53564344  # "SVCD", in the header of every desk's file
SCHEMA = 2  # how many migrations this program knows
FOREVER = "9999-12-31T23:59:59Z"  # the end of what is still so
_BUSY_SECONDS = 5


def connect(path: Path) -> sqlite3.Connection:
    """Open an existing desk for reading and writing, in autocommit mode, rows by column name.

    One made by an older program is backed up and brought up to date first. Raises StoreError when it is missing, not
    a database, not a desk's, or made by a newer program.
    """
    if not exists(path):
        raise StoreError(
            _("no desk at {path}: run 'svcdesk init', or name one with --db or SVCDESK_DB").format(path=path)
        )
    with explained(path):
        db = sqlite3.connect(
            path.absolute().as_uri() + "?mode=rw", uri=True, isolation_level=None, timeout=_BUSY_SECONDS
        )
        db.row_factory = sqlite3.Row
        made_by = db.execute("PRAGMA application_id").fetchone()[0]
        version = db.execute("PRAGMA user_version").fetchone()[0]
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA synchronous = FULL")
    if made_by != APPLICATION_ID:
        db.close()
        raise StoreError(_("{path} is a database, but not a desk's: name the right file").format(path=path))
    if version > SCHEMA:
        db.close()
        raise StoreError(
            _("{path} was made by a newer svcdesk (schema {version}, this program knows {known}): upgrade").format(
                path=path, version=version, known=SCHEMA
            )
        )
    if version < SCHEMA:
        from svcdesk.db import migrate  # once in the life of a file

        migrate.upgrade(db, path)
    return db


def exists(path: Path) -> bool:
    """Whether there is such a file. Raises StoreError when its folder does not let us see."""
    try:
        return path.exists()
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror}") from error


@contextmanager
def write(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One transaction that has the only pen from its first statement: all of it happens, or nothing.

    BEGIN IMMEDIATE waits for its turn instead of failing half-way when two people write at once. Keep it
    short: no prompt and no slow work inside.
    """
    with explained(_path_of(db)):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield db
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


@contextmanager
def explained(path: Path | str) -> Iterator[None]:
    """Turn what SQLite says about the file at `path` into a StoreError that says what to do."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise  # a bug of ours, not the file's state
    except sqlite3.DatabaseError as error:
        raise StoreError(_explain(error, path)) from error


def _explain(error: sqlite3.DatabaseError, path: Path | str) -> str:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return _(
            "{path} is locked: another program has been writing for {seconds} s; nothing was changed, try again"
        ).format(path=path, seconds=_BUSY_SECONDS)
    if code == sqlite3.SQLITE_READONLY:
        return _("{path} is read-only: make the file and its folder writable for you").format(path=path)
    if code == sqlite3.SQLITE_NOTADB:
        return _("{path} is not a database: name the desk's file with --db or SVCDESK_DB").format(path=path)
    if code == sqlite3.SQLITE_CANTOPEN:
        return _("{path} cannot be opened: check that you may read and write it and its folder").format(path=path)
    if code == sqlite3.SQLITE_FULL:
        return _("the disk of {path} is full: nothing was changed").format(path=path)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_IOERR):
        return _("{path} is damaged ({why}): restore a backup").format(path=path, why=error)
    return _("{path}: {why}").format(path=path, why=error)


def _path_of(db: sqlite3.Connection) -> str:
    return str(db.execute("PRAGMA database_list").fetchone()["file"])
