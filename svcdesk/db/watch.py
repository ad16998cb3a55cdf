"""The record of a running operation: which rows it changed, and their seals.

The triggers of `changes` report each change; see there for what the record is used for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from svcdesk import jsontext
from svcdesk.digest import short

_HELD = 2000  # rows that are kept in memory until the operation ends


class Watch:
    """The record of one operation: its name, and by how many each row and seal has become more or fewer."""

    def __init__(self, op: str, within: Watch | None = None) -> None:
        self.op = op
        self.wrote = False  # rows of it stand in `change`
        self._known: set[tuple[str, str]] | None = None  # rows that need not be written down again
        if within and within.op == op and within._known is not None:
            self._known = {*within._known}
        # not sealed yet: most are changed again before the end; no column is REAL, so 1 is never beside 1.0
        self._rows: dict[tuple[object, ...], int] = {}
        self._seals: dict[bytes, int] = {}

    def stays(self) -> None:
        """Note that the operation cannot be undone: from now on each row that it changes is recorded once only."""
        self._known = self._known or set()

    def name(self, table: str, key: str) -> str | None:
        """The name of the operation, for a row in `change`; None where none is needed."""
        if self._known is not None:
            if (table, key) in self._known:
                return None
            self._known.add((table, key))
        self.wrote = True
        return self.op

    def count(self, by: int, row: tuple[object, ...]) -> None:
        """Count `by` more of a row, which is its table and its values; fewer where `by` is negative."""
        self._rows[row] = self._rows.get(row, 0) + by
        if len(self._rows) > _HELD:
            self.seals()

    def count_seal(self, by: int, which: bytes) -> None:
        """Count `by` more of a seal; fewer where `by` is negative."""
        self._seals[which] = self._seals.get(which, 0) + by

    def seals(self) -> Mapping[bytes, int]:
        """Returns by how many each seal has become more, or fewer."""
        rows, self._rows = self._rows, {}
        for row, by in rows.items():
            if by:
                self.count_seal(by, seal(row))
        return self._seals

    def join(self, other: Watch) -> None:
        """Add what was counted for a part of the same work."""
        if other.op == self.op:
            self._known, self.wrote = other._known, self.wrote or other.wrote
        for row, by in other._rows.items():
            self.count(by, row)
        for which, by in other._seals.items():
            self.count_seal(by, which)


def seal(row: Sequence[object]) -> bytes:
    """The seal of a row: of its table's name and its values, in the order of the columns."""
    return short(jsontext.written(row))
