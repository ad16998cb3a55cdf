"""What a table consists of: columns that say each row's value for people and for programs, and titled sections."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from svcdesk.sla import stamp

if TYPE_CHECKING:
    from svcdesk.views.out import Out


class Column(NamedTuple):
    """One column: its JSON and CSV name, what people read above it, and its value for a row.

    `data_only` columns are for programs. `shown` words the value for people on a terminal, `style` colours it; `spare`
    columns are left out of a terminal that is too narrow, the last one first.
    """

    key: str
    title: str
    value: Callable[[Any], Any]
    data_only: bool = False
    shown: Callable[[Any, Out], str] | None = None
    style: Callable[[Any, Out], str] | None = None
    spare: bool = False


def attributes(*keys: str) -> tuple[Column, ...]:
    """Columns for programs that are attributes of the row, by the same names."""
    return tuple(Column(key, key, attrgetter(key)) for key in keys)


class Section(NamedTuple):
    """A titled part of a card: rows of columns."""

    title: str
    columns: Sequence[Column]
    rows: Sequence[Any]


def plain(value: Any) -> Any:
    """A value as JSON has it: times as UTC text, tuples as lists."""
    if isinstance(value, datetime):
        return stamp(value)
    return list(value) if isinstance(value, tuple) else value


def record(columns: Sequence[Column], row: Any) -> dict[str, Any]:
    """A row as JSON has it: every column by its key."""
    return {column.key: plain(column.value(row)) for column in columns}
