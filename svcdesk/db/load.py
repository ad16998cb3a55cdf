"""Bringing the lines that `export` wrote into a fresh desk: all of them, and sound, or nothing."""

from __future__ import annotations

import hashlib
from base64 import b64decode
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from svcdesk import jsontext
from svcdesk.db import care, export, seals
from svcdesk.db.copies import beside, take_place
from svcdesk.db.open import create, is_made, on_server, open_desk
from svcdesk.db.port import Db
from svcdesk.db.schema import newest
from svcdesk.errors import Conflict
from svcdesk.locale import N_, _

_NO_ROW = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


def load(lines: Iterable[bytes], place: str) -> int:
    """Bring the lines into the desk at `place`, a path or an address on a server. Returns how many rows they had.

    A desk that is not there is made.

    Raises Conflict, and nothing is changed, when something has happened in that desk already, when the lines are not
    what a desk of this schema was exported as, and when that desk was not sound; StoreError when it cannot be written.
    """
    if on_server(place) and not is_made(place):
        create(place)
    if is_made(place):
        with open_desk(place) as db:
            return _fill(db, lines)
    path = Path(place)
    with beside(path, "importing") as made:  # nobody works in the one that is coming
        create(made)
        with open_desk(made) as db:
            rows = _fill(db, lines)
        take_place(made, path)
    return rows


def _fill(db: Db, lines: Iterable[bytes]) -> int:
    with db.write():
        if db.execute("SELECT seq FROM journal LIMIT 1").fetchone():
            message = N_("{path} is in use, an export goes into a new desk: name a file that is not there with --db")
            raise Conflict(message, path=db.place)
        db.foreign_keys_at_the_end()  # a ticket may refer to one that comes later
        statements = {table: _statement(db, table) for table in export.tables(db)}
        for table in reversed(statements):  # what `init` writes is exported, too
            db.execute(f'DELETE FROM "{table}"')
        rows = _Lines(lines).bring(db, statements)
        if wrong := [*db.damage(), *care.sums(db), *seals.differences(db)]:
            message = N_(
                "nothing was changed: the desk was not sound when it was exported, see 'svcdesk db check --replay'"
                " there: {why}"
            )
            raise Conflict(message, why=wrong[0])
        for table, (names, _sql) in statements.items():
            db.fill(table, names, [])  # so that numbers which a server gives go on behind theirs
    return rows


def _statement(db: Db, table: str) -> tuple[list[str], str]:
    names = db.columns(table)
    return names, f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({", ".join(":" + name for name in names)})'


class _Lines:
    """The lines as they are read: how many there were, and the hash of those that are behind."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        self._lines = iter(lines)
        self._hashed = hashlib.sha256()
        self._number = 0

    def bring(self, db: Db, statements: dict[str, tuple[list[str], str]]) -> int:
        """Write the row of every line; returns how many. Raises Conflict with the number of the line that is wrong."""
        self._begin()
        rows = 0
        while "end" not in (record := self._next()):
            try:
                names, statement = statements[record["table"]]
                row = {name: _value(value) for name, value in record["row"].items()}
                if list(row) != names:
                    raise KeyError(names)
                db.execute(statement, **row)
            except db.refused as error:
                raise self._wrong(str(error)) from None
            except _NO_ROW:
                raise self._wrong(_("it is no row of this desk's tables")) from None
            rows += 1
        if (record.get("rows"), record.get("sha256")) != (rows, self._before) or next(self._lines, b""):
            raise self._wrong(_("the lines are not those that were exported, some were changed, lost or added"))
        return rows

    def _begin(self) -> None:
        head = self._next()
        schema = head.get("schema")
        if head.get("format") != export.FORMAT or not isinstance(schema, int):
            raise self._wrong(_("it is no export of a desk"))
        if schema > newest():
            message = _("it was exported by a newer svcdesk ({version}): upgrade")
            raise self._wrong(message.format(version=head.get("version")))
        if schema < newest():
            message = _(
                "it was exported by an older svcdesk ({version}): bring that desk up to date with any command of this"
                " one, and export it again"
            )
            raise self._wrong(message.format(version=head.get("version")))

    def _next(self) -> dict[str, Any]:
        """What the next line says."""
        self._number += 1
        line = next(self._lines, b"")
        if not line:
            raise self._wrong(_("it ends before its end, export it again"))
        self._before = self._hashed.hexdigest()
        self._hashed.update(line)
        try:
            record = jsontext.read(line)
        except _NO_ROW:
            record = None
        if not isinstance(record, dict):
            raise self._wrong(_("it is cut off or no JSON"))
        return record

    def _wrong(self, why: str) -> Conflict:
        return Conflict(N_("line {line}: {why}; nothing was changed"), line=self._number, why=why)


def _value(value: Any) -> str | int | float | bytes | None:
    """The value of a column. Raises one of `_NO_ROW` for what can be none."""
    if isinstance(value, dict):
        return b64decode(value[export.BYTES], validate=True)
    if isinstance(value, bool | list):
        raise TypeError(value)
    found: str | int | float | None = value
    return found
