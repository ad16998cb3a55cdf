"""Reports every row that a running operation changes, by triggers of this connection alone.

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

    from svcdesk.db.sqlite.engine import SqliteDb

_REWORDED = ("terms", "UPDATE")  # terms only grow, but a key of the configuration in them may be renamed


@contextmanager
def watched(db: SqliteDb, watch: Watch) -> Iterator[None]:
    """Report to `watch` which rows are changed meanwhile."""
    if db.before_writing is None:
        db.engine.create_function("acting", 2, lambda *row: _hear(db, Watch.name, *row))
        db.engine.create_function("seal", -1, lambda by, *row: _hear(db, Watch.count, by, row))
        db.before_writing = _see_to
    outer, db.watch = db.watch, watch
    try:
        yield
    except sqlite3.OperationalError as error:
        if "user-defined function" not in str(error):
            raise
        # Ctrl-C, most likely, perhaps before it was noted: the engine says no more than that something was raised
        raise db.stopped or KeyboardInterrupt from error
    finally:
        db.watch = outer


def _see_to(db: SqliteDb, sql: str) -> None:
    """Make the triggers for a statement that is about to write to a table."""
    verb, _space, rest = sql.partition(" ")
    table = rest.removeprefix("INTO ").removeprefix("FROM ").partition(" ")[0]
    events = ("INSERT", "UPDATE") if verb == "INSERT" and " DO UPDATE " in sql else (verb,)
    for event in events:
        if (table, event) not in db.triggers and not (table in LASTING and table in UNSEALED):
            db.engine.execute(_trigger(db, table, event))
            db.triggers.add((table, event))


def _hear(db: SqliteDb, what: Callable[..., str | None], *words: Any) -> str | None:
    """Let the record of the operation hear of what a trigger reports."""
    try:
        return what(db.watch, *words) if db.watch else None
    except BaseException as stop:
        db.stopped = stop
        raise


def _trigger(db: SqliteDb, table: str, event: str) -> str:
    names = db.columns(table)
    body = ""
    if table not in LASTING or (table, event) == _REWORDED:
        then = "OLD" if event == "DELETE" else "NEW"
        key = ", ".join(f"{then}.{name}" for name in db.key(table))
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
