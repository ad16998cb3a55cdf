"""Writing many whole rows into a table at once, as `COPY` takes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from svcdesk.db.postgres.driver import extensions, psycopg2
from svcdesk.db.postgres.waiting import drivers_own
from svcdesk.errors import Conflict
from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_AT_ONCE = 1000  # rows that are put into words together
_ESCAPED = str.maketrans({"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"})
_NUMBERED = """
SELECT attname FROM pg_attribute WHERE attrelid = %(table)s::regclass AND attidentity <> '' AND NOT attisdropped
"""


class _Lines:
    """The rows as the file that `COPY` reads."""

    def __init__(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        self.count = 0
        self.refused: Conflict | None = None  # since the server only hears that there was something
        self._table = table
        self._rows = iter(rows)
        self._left = b""

    def read(self, size: int) -> bytes:
        """At most so many of the next bytes; none at the end."""
        while len(self._left) < size:
            if not (several := list(islice(self._rows, _AT_ONCE))):
                break
            self._left += b"".join(self._line(row) for row in several)
        given, self._left = self._left[:size], self._left[size:]
        return given

    def _line(self, row: tuple[Any, ...]) -> bytes:
        self.count += 1
        try:
            line = "\t".join(map(_field, row)).encode()
        except UnicodeEncodeError:
            line = b"\0"
        if b"\0" in line:
            message = N_("row {row} of {table} holds a character that a server cannot keep: mend it first")
            self.refused = Conflict(message, row=self.count, table=self._table)
            raise self.refused
        return line + b"\n"


def filled(connection: extensions.connection, table: str, names: list[str], rows: Iterable[tuple[Any, ...]]) -> int:
    """Write the rows into the empty table, and let the numbers that the server gives go on behind theirs.

    Returns how many rows there were. Raises Conflict for a value that the server cannot keep.
    """
    cursor = connection.cursor()
    lines = _Lines(table, rows)
    try:
        with drivers_own():
            cursor.copy_expert(f"COPY {table} ({', '.join(names)}) FROM STDIN", lines)
    except (psycopg2.DataError, psycopg2.OperationalError):
        raise lines.refused or Conflict(N_("{table} holds what a server cannot keep"), table=table) from None
    for column in _numbered(cursor, table):
        cursor.execute(
            f"SELECT setval(pg_get_serial_sequence('{table}', '{column}'), max({column})) FROM {table}"
            f" HAVING max({column}) IS NOT NULL"
        )
    return lines.count


def _numbered(cursor: extensions.cursor, table: str) -> Iterator[str]:
    cursor.execute(_NUMBERED, {"table": table})
    return iter([name for (name,) in cursor.fetchall()])


def _field(value: object) -> str:
    if value is None:
        return "\\N"
    if isinstance(value, bytes):
        return f"\\\\x{value.hex()}"
    return str(value).translate(_ESCAPED)
