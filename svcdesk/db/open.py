"""Opening the desk's file: it must be there, be a desk's, and not be newer than the program."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from svcdesk.db.port import BUSY_SECONDS, Db, exists, explained
from svcdesk.db.schema import APPLICATION_ID, UNKNOWN, Booked, newest
from svcdesk.errors import StoreError
from svcdesk.locale import N_


def open_desk(path: Path, booked: Callable[[], Booked] = lambda: UNKNOWN, only_look: bool = False) -> Db:
    """Open an existing desk for reading and writing, or to `only_look`, which changes nothing.

    A desk made by an older program is backed up and brought up to date first: `booked` says in which currency it has
    booked so far. Raises StoreError when the file is missing, not a database, not a desk's, or made by a newer program;
    by an older one, if nothing may be changed.
    """
    if not exists(path):
        raise StoreError(N_("no desk at {path}: run 'svcdesk init', or name one with --db or SVCDESK_DB"), path=path)
    with explained(path):
        connection = sqlite3.connect(
            path.absolute().as_uri() + "?mode=rw", uri=True, isolation_level=None, timeout=BUSY_SECONDS
        )
        connection.row_factory = sqlite3.Row
        made_by = connection.execute("PRAGMA application_id").fetchone()["application_id"]
        version = connection.execute("PRAGMA user_version").fetchone()["user_version"]
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
    if made_by != APPLICATION_ID:
        connection.close()
        raise StoreError(N_("{path} is a database, but not a desk's: name the right file"), path=path)
    known = newest()
    if version > known:
        connection.close()
        raise StoreError(
            N_("{path} was made by a newer svcdesk (schema {version}, this program knows {known}): upgrade"),
            path=path,
            version=version,
            known=known,
        )
    db = Db(connection, path)
    if only_look:
        connection.execute("PRAGMA query_only = ON")
        if version < known:
            connection.close()
            raise StoreError(N_("{path} was made by an older svcdesk: another command brings it up to date"), path=path)
    elif version < known:
        from svcdesk.db import migrate  # once in the life of a file

        migrate.upgrade(db, booked())
    return db
