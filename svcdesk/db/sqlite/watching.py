"""Reports every row that a running operation changes, by triggers of its connection alone.

A trigger is made when a table is first written to. So nothing of it stands in the schema, and a desk that is only read
never hears of it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from svcdesk.db.schema import LASTING, UNSEALED
from svcdesk.db.watch import Watch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_REWORDED = ("terms", "UPDATE")  # terms only grow, but a key of the configuration in them may be renamed


class Triggers:
    """A connection's triggers: `columns` and `key` say what a table has, `watch` to whom they report, if to anybody."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        columns: Callable[[str], list[str]],
        key: Callable[[str], list[str]],
        watch: Callable[[], Watch | None],
    ) -> None:
        self._connection = connection
        self._columns = columns
        self._key = key
        self._watch = watch
        self._made: set[tuple[str, str]] = set()
        self._stopped: BaseException | None = None  # what was raised while the engine was at work
        connection.create_function("acting", 2, lambda *row: self._hear(Watch.name, *row))
        connection.create_function("seal", -1, lambda by, *row: self._hear(Watch.count, by, row))

    @contextmanager
    def heard(self) -> Iterator[None]:
        """Raise what a trigger was stopped by as itself."""
        try:
            yield
        except sqlite3.OperationalError as error:
            if "user-defined function" not in str(error):
                raise
            # Ctrl-C, most likely, perhaps before it was noted: the engine says no more than that something was raised
            raise self._stopped or KeyboardInterrupt from error

    def see_to(self, sql: str) -> None:
        """Make the triggers for a statement that is about to write to a table."""
        verb, _space, rest = sql.partition(" ")
        table = rest.removeprefix("INTO ").removeprefix("FROM ").partition(" ")[0]
        events = ("INSERT", "UPDATE") if verb == "INSERT" and " DO UPDATE " in sql else (verb,)
        for event in events:
            if (table, event) not in self._made and not (table in LASTING and table in UNSEALED):
                self._connection.execute(self._trigger(table, event))
                self._made.add((table, event))

    def forget(self) -> None:
        """Those that were made in a transaction, or a part of it, are gone with it."""
        self._made.clear()

    def _hear(self, what: Callable[..., str | None], *words: Any) -> str | None:
        """Let the record of the operation hear of what a trigger reports."""
        try:
            watch = self._watch()
            return what(watch, *words) if watch else None
        except BaseException as stop:
            self._stopped = stop
            raise

    def _trigger(self, table: str, event: str) -> str:
        names = self._columns(table)
        body = ""
        if table not in LASTING or (table, event) == _REWORDED:
            then = "OLD" if event == "DELETE" else "NEW"
            key = ", ".join(f"{then}.{name}" for name in self._key(table))
            row = ", ".join(f"'{name}', OLD.{name}" for name in names)
            was = "NULL" if event == "INSERT" else f"json_object({row})"
            body += (
                f"INSERT INTO change (op, relation, key, before) SELECT op, '{table}', json_array({key}), {was}"
                # LIMIT, so that it is asked once
                f" FROM (SELECT acting('{table}', json_array({key})) AS op LIMIT 1) WHERE op IS NOT NULL;"
            )
        if event != "INSERT" and table not in UNSEALED:
            body += f" SELECT seal(-1, '{table}', OLD.{', OLD.'.join(names)});"
        if event != "DELETE" and table not in UNSEALED:
            body += f" SELECT seal(1, '{table}', NEW.{', NEW.'.join(names)});"
        return f"CREATE TEMP TRIGGER IF NOT EXISTS {table}_{event} AFTER {event} ON {table} BEGIN {body} END"
