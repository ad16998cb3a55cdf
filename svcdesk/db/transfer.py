"""Copying a whole desk into a new one, whatever the engines of the two: row by row, so that its seals stay valid."""

from __future__ import annotations

from pathlib import Path

from svcdesk.db import care, files, published, seals
from svcdesk.db.open import create, is_made, open_desk
from svcdesk.db.port import Db
from svcdesk.db.sqlite import copying
from svcdesk.db.sqlite.engine import SqliteDb
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.record import Record


class Copied(Record):
    """How many rows and attached files were copied; how many of these were `missing`: gone, or not what they were."""

    rows: int
    files: int
    missing: int


def copy(source: Db, place: str) -> Copied:
    """Copy the desk into a new one at `place`, a path or an address on a server, with its attached files.

    People go on working meanwhile: what is copied is as it was at one moment. A desk at `place` in which nothing has
    happened yet is filled; a file that is not there, or an empty database, is made one. Raises Conflict, and nothing is
    changed there, when something has happened in it, or what was copied is not sound; StoreError when either cannot be
    reached.
    """
    if not is_made(place):
        create(place)
    with open_desk(place) as target, source.read(), target.write():
        target.shared = source.shared
        if target.execute("SELECT seq FROM journal LIMIT 1").fetchone():
            raise Conflict(
                N_("{path} is in use: a desk is copied into a new one, name another place"), path=target.place
            )
        rows = _fill(source, target)
        if wrong := [*target.damage(), *care.sums(target), *seals.differences(target)]:
            message = N_("nothing was changed: the desk is not sound, see 'svcdesk db check --replay' there: {why}")
            raise Conflict(message, why=wrong[0])
        return Copied(rows, *_bring_files(source, target))


def to_file(source: Db, path: Path) -> None:
    """Copy the desk into a new file, without attached files: whole, or not at all. Whether it is sound is not asked.

    Raises Conflict when there is such a file already, StoreError when it cannot be written.
    """
    if isinstance(source, SqliteDb):
        copying.copy(source, path)
        return
    create(path)
    with open_desk(path) as target, source.read(), target.write():
        _fill(source, target)


def _fill(source: Db, target: Db) -> int:
    """Copy every row into a desk in which nothing has happened yet. Returns how many."""
    rows = 0
    target.foreign_keys_at_the_end()
    tables = source.tables()
    if target.on_server and not published.in_force(source):
        tables.remove("policy")  # what is published there already stays
    for table in reversed(tables):  # what making a desk writes is copied, too
        target.execute(f'DELETE FROM "{table}"')
    for table in tables:
        names = source.columns(table)
        if names != target.columns(table):
            raise Conflict(N_("{table} is not the same in both: bring both up to date first"), table=table)
        rows += target.fill(table, names, source.tuples(f'SELECT {", ".join(names)} FROM "{table}"'))
    return rows


def _bring_files(source: Db, target: Db) -> tuple[int, int]:
    """Copy what is attached. Returns how many files it is, and how many were gone, or not what they were."""
    named = files.named(source)
    missing = 0
    for name, sha256, _bytes in named:
        data = files.whole(source, name, sha256)
        if data is None:
            missing += 1
        else:
            files.keep(target, name, data)
            target.settle()  # one in memory at a time
    return len(named) - missing, missing
