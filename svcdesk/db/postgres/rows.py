"""What a server answers, as the rest of the program reads it: rows by name, values as the other engine has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from svcdesk.db.postgres.driver import extensions

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

    def __init__(self, places: Mapping[str, int], values: list[tuple[Any, ...]], rowcount: int) -> None:
        self.rowcount = rowcount
        self._places = places
        self._values = values
        self._next = 0

    @classmethod
    def of(cls, cursor: extensions.cursor) -> Found:
        """What was found by the last statement that was sent."""
        places = {column.name: place for place, column in enumerate(cursor.description or ())}
        return cls(places, cursor.fetchall() if places else [], int(cursor.rowcount))

    def json(self) -> list[dict[str, Any]]:
        """The rows as PostgreSQL says them in JSON."""
        said = [[f"\\x{each.hex()}" if isinstance(each, bytes) else each for each in row] for row in self._values]
        return [dict(zip(self._places, row, strict=True)) for row in said]

    def again(self) -> Found:
        """The same, from its first row on."""
        return Found(self._places, self._values, self.rowcount)

    def __iter__(self) -> Iterator[Row]:
        return self

    def __next__(self) -> Row:
        if self._next == len(self._values):
            raise StopIteration
        self._next += 1
        return _Row(self._places, self._values[self._next - 1])

    def fetchone(self) -> Row | None:
        return next(self, None)

    def fetchall(self) -> list[Row]:
        return list(self)


class Later:
    """What comes of a statement that waits to be sent, for whoever wants to know how many rows it changes."""

    def __init__(self, count: Callable[[], int]) -> None:
        self._count = count

    @property
    def rowcount(self) -> int:
        return self._count()

    def __iter__(self) -> Iterator[Row]:
        return iter(())

    def __next__(self) -> Row:
        raise StopIteration

    def fetchone(self) -> None:
        return None

    def fetchall(self) -> list[Row]:
        return []


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
