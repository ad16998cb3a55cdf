"""What SQLite says of a desk's file, in words that say what to do."""

from __future__ import annotations

import sqlite3

from svcdesk.db.port import so_far
from svcdesk.errors import Locked, StoreError, word
from svcdesk.locale import N_, _, translated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


def explanation(error: sqlite3.DatabaseError, path: Path | str, waited: int) -> StoreError:
    """What to raise in the place of an error of the engine; `waited` is for how many seconds others were given way."""
    if _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        message = N_("{path} is locked: another program has been writing for {seconds} s; {so_far}, try again")
        return Locked(message, path=path, seconds=waited, so_far=word(so_far()))
    return StoreError(_explain(error, path))


def _explain(error: sqlite3.DatabaseError, path: Path | str) -> str:
    number = _code(error)
    if number == sqlite3.SQLITE_READONLY:
        return _("{path} is read-only: make the file and its folder writable for you").format(path=path)
    if number == sqlite3.SQLITE_NOTADB:
        return _(
            "{path} is not a database: name the desk's file with --db or SVCDESK_DB; if it is that file, it is damaged:"
            " 'svcdesk db restore BACKUP' puts a backup in its place"
        ).format(path=path)
    if number == sqlite3.SQLITE_CANTOPEN:
        return _("{path} cannot be opened: check that you may read and write it and its folder").format(path=path)
    # what is written ahead lies in memory that the file system lends: a full disk shows there first
    if number == sqlite3.SQLITE_FULL or getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_SHMSIZE:
        return _("the disk of {path} is full, or your share of it: {so_far}").format(
            path=path, so_far=translated(so_far())
        )
    if number == sqlite3.SQLITE_IOERR:
        return _(
            "{path} cannot be read or written ({why}): look whether its disk, or your share of it, is full or fails;"
            " 'svcdesk db check' says whether the file is whole"
        ).format(path=path, why=error)
    if number == sqlite3.SQLITE_CORRUPT:
        return damaged(path, str(error))
    return _("{path}: {why}").format(path=path, why=error)


def _code(error: sqlite3.DatabaseError) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF  # Python's own complaints have none


def damaged(path: Path | str, why: str) -> str:
    """The message for a file that is damaged."""
    return _("{path} is damaged ({why}): 'svcdesk db restore BACKUP' puts a backup in its place").format(
        path=path, why=why.splitlines()[0]
    )
