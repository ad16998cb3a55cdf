"""What a server answers, as the rest of the program reads it: rows by name, values as the other engine has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from psycopg2 import extensions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.db.port import Row


class _Row:
    """One row: its values by the names of their columns, in whose order they come."""

    __slots__ = ("_places", "_values")

    def __init__(self, places: Mapping[str, int], values: tuple[Any, ...]) -> None:
        self._places = places
        self._values = values

    def __getitem__(self, name: str, /) -> Any:
        return self._values[self._places[name]]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values)

    def keys(self) -> Iterable[str]:
        return self._places


class Found:
    """What a statement found, row by row."""

    def __init__(self, cursor: extensions.cursor) -> None:
        self._cursor = cursor
        self._places = {column.name: place for place, column in enumerate(cursor.description or ())}

    @property
    def rowcount(self) -> int:
        return int(self._cursor.rowcount)

    def __iter__(self) -> Iterator[_Row]:
        return self

    def __next__(self) -> _Row:
        return _Row(self._places, next(self._cursor))

    def fetchone(self) -> _Row | None:
        values = self._cursor.fetchone()
        return None if values is None else _Row(self._places, values)

    def fetchall(self) -> list[Row]:
        return [_Row(self._places, values) for values in self._cursor.fetchall()]


def understand(connection: extensions.connection) -> None:
    """Read and write values as the other engine does: truth is 0 or 1, a whole number an int, bytes are bytes."""
    extensions.register_type(extensions.new_type((16,), "TRUTH", _truth), connection)
    extensions.register_type(extensions.new_type((1700,), "NUMBER", _number), connection)
    extensions.register_type(extensions.new_type((17,), "BYTES", _bytes), connection)
    extensions.register_adapter(bool, _as_number)


def _truth(text: str | None, _cursor: object) -> int | None:
    return None if text is None else int(text == "t")


def _number(text: str | None, _cursor: object) -> int | float | None:
    if text is None:
        return None
    return float(text) if "." in text or "N" in text else int(text)


def _bytes(text: str | None, _cursor: object) -> bytes | None:
    return None if text is None else bytes.fromhex(text.removeprefix("\\x"))


def _as_number(value: bool) -> extensions.AsIs:
    return extensions.AsIs("1" if value else "0")
