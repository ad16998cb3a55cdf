"""Opening a desk on a server: it must be there, be a desk's, and not be newer than the program."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime

from svcdesk.db.postgres import statements
from svcdesk.db.postgres.driver import errors
from svcdesk.db.postgres.engine import PostgresDb
from svcdesk.db.postgres.link import linked
from svcdesk.db.schema import check_known
from svcdesk.errors import StoreError
from svcdesk.locale import N_


def open_any(place: str) -> tuple[PostgresDb, int]:
    """Open the desk at that address, of this program or of an older one; returns it and the version of its schema.

    Raises StoreError when the server cannot be reached, or holds no desk there, or a newer program's.
    """
    db = connect(place)
    found = []
    with db.explained():
        for question in statements.OPENINGS:
            with suppress(errors.UndefinedTable, errors.UndefinedColumn):  # another program's may have the same name
                found = list(db.tell(question))
                break
    if len(found) != 1:
        db.close()
        raise StoreError(N_("no desk at {path}: 'svcdesk init' makes one there"), path=db.place)
    [(version, now, db.login, db.published)] = found
    db.opened_at = datetime.fromtimestamp(now, UTC)
    check_known(db, version)
    return db, version


def connect(place: str) -> PostgresDb:
    """A connection to the database at that address, whatever it holds. Raises StoreError when there is none."""
    return PostgresDb(linked(place), place)


def version_of(db: PostgresDb) -> int | None:
    """The version of the schema of the desk in that database; None where there is none.

    Raises StoreError when the server does not let us see.
    """
    with db.explained():
        [(there,)] = db.tell("SELECT to_regclass('schema_version') IS NOT NULL AND to_regclass('sealed') IS NOT NULL")
        if not there:
            return None
        [(version,)] = db.tell("SELECT version FROM schema_version")
    return int(version)
