"""What each operation changed, row by row: how every row was before, so that it can be taken back, and its seal.

While an operation is watched, triggers of this connection alone write it down; one is made when a table is first
written to. So nothing of it stands in the schema, and a desk that is only read never hears of it. The seals say what
no operation wrote: see `seals`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from svcdesk import jsontext
from svcdesk.db.port import Db, Row, one_of
from svcdesk.db.watch import Watch
from svcdesk.errors import Conflict
from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# what only grows, keeps account or is made of other tables: numbers used stay used, what was said stays said
LASTING = (
    "change", "counter", "currency", "document", "imported", "indexed", "journal", "mark", "operation", "sealed",
    "swept", "terms", "word",
)  # fmt: skip
# rows of these are not sealed here: the journal's are by `ledger`; others can be made anew or judged otherwise, or say
# only how far something has got
UNSEALED = (
    "change", "counter", "document", "indexed", "journal", "mark", "notice", "operation", "sealed", "swept", "told",
    "word",
)  # fmt: skip

_REWORDED = ("terms", "UPDATE")  # terms only grow, but a key of the configuration in them may be renamed


@contextmanager
def watched(db: Db, op: str) -> Iterator[Watch]:
    """Write down under the name `op` which rows are changed meanwhile, inside the caller's `write()`."""
    if db.before_writing is None:
        db.engine.create_function("acting", 2, lambda *row: _hear(db, Watch.name, *row))
        db.engine.create_function("seal", -1, lambda by, *row: _hear(db, Watch.count, by, row))
        db.before_writing = _see_to
    outer = db.watch
    watch = db.watch = Watch(op, outer)
    try:
        yield watch
    except sqlite3.OperationalError as error:
        if db.stopped:  # Ctrl-C, most likely: the engine says no more than that something was raised
            raise db.stopped from error
        raise
    finally:
        db.watch = outer
    if outer is None:
        write_seals(db, watch.seals())
    else:
        outer.join(watch)


def write_seals(db: Db, net: Mapping[bytes, int], schema: int | None = None) -> None:
    """Write how many more there are of each seal, or fewer, than before what was done up to now.

    With `schema` that is what was found when the file was brought to that version.
    """
    added = b"".join(each * count for each, count in net.items() if count > 0)
    removed = b"".join(each * -count for each, count in net.items() if count < 0)
    if added or removed or schema:
        db.engine.execute(
            "INSERT INTO sealed (journal_seq, added, removed, schema)"
            " SELECT COALESCE(MAX(seq), 0), :added, :removed, :schema FROM journal",
            {"added": added, "removed": removed, "schema": schema},
        )


def forget(db: Db, watch: Watch) -> None:
    """Keep nothing of what that operation changed."""
    if watch.wrote:
        db.execute("DELETE FROM change WHERE op = :op", op=watch.op)


def forget_before(db: Db, at: str) -> None:
    """Keep nothing of what operations changed that were recorded before `at`, UTC as it is stored."""
    db.execute("DELETE FROM change WHERE op IN (SELECT op FROM operation WHERE at < :at)", at=at)


def take_back(db: Db, ops: Sequence[str]) -> None:
    """Make every row that these operations changed what it was before them, the last change first.

    Raises Conflict when something else stands in the place of what would come back.
    """
    among, named = one_of("op", ops)
    rows = db.execute(f"SELECT relation, key, before FROM change WHERE op IN {among} ORDER BY seq DESC", **named)
    keys: dict[str, list[str]] = {}
    try:
        for row in rows.fetchall():
            table, before = row["relation"], row["before"]
            if table not in keys:
                keys[table] = _key(db, table)
            key = dict(zip(keys[table], jsontext.read(row["key"]), strict=True))
            _restore(db, table, key, before and jsontext.read(before))
    except sqlite3.IntegrityError:
        raise Conflict(N_("something else has taken its place since then: put it right with 'edit'")) from None


def later(db: Db, ops: Sequence[str]) -> list[str]:
    """The operations that changed rows which these had changed before, or made rows refer to those that these made."""
    among, named = one_of("op", ops)
    found = {
        row["op"]
        for row in db.execute(
            "SELECT DISTINCT l.op FROM change c JOIN change l ON l.relation = c.relation AND l.key = c.key"
            f" AND l.seq > c.seq WHERE c.op IN {among} AND l.op NOT IN {among}",
            **named,
        )
    }
    made = db.execute(f"SELECT relation, key FROM change WHERE op IN {among} AND before IS NULL", **named).fetchall()
    for row in made:
        key = jsontext.read(row["key"])
        if len(key) == 1:  # nothing refers to what has several columns for a key
            for table, column in _referring(db, row["relation"]):
                found |= _makers(db, table, column, key[0])
    return sorted(found - set(ops))


def _see_to(db: Db, sql: str) -> None:
    """Make the triggers for a statement that is about to write to a table."""
    verb, _space, rest = sql.partition(" ")
    table = rest.removeprefix("INTO ").removeprefix("FROM ").partition(" ")[0]
    events = ("INSERT", "UPDATE") if verb == "INSERT" and " DO UPDATE " in sql else (verb,)
    for event in events:
        if (table, event) not in db.triggers and not (table in LASTING and table in UNSEALED):
            db.engine.execute(_trigger(db, table, event))
            db.triggers.add((table, event))


def _hear(db: Db, what: Callable[..., str | None], *words: Any) -> str | None:
    """Let the record of the operation hear of what a trigger reports."""
    try:
        return what(db.watch, *words) if db.watch else None
    except BaseException as stop:
        db.stopped = stop
        raise


def _trigger(db: Db, table: str, event: str) -> str:
    columns = db.engine.execute(f"PRAGMA table_info({table})").fetchall()
    names = [row["name"] for row in columns]
    body = ""
    if table not in LASTING or (table, event) == _REWORDED:
        then = "OLD" if event == "DELETE" else "NEW"
        key = ", ".join(f"{then}.{row['name']}" for row in sorted(columns, key=_place) if row["pk"])
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


def _key(db: Db, table: str) -> list[str]:
    columns = db.engine.execute(f"PRAGMA table_info({table})").fetchall()
    return [row["name"] for row in sorted(columns, key=_place) if row["pk"]]


def _place(column: Row) -> int:
    place: int = column["pk"]
    return place


def _restore(db: Db, table: str, key: Mapping[str, Any], before: Mapping[str, Any] | None) -> None:
    here = " AND ".join(f"{column} = :key_{column}" for column in key)
    named = {f"key_{column}": value for column, value in key.items()}
    if before is None:
        db.execute(f"DELETE FROM {table} WHERE {here}", **named)
        return
    words = ", ".join(f"{column} = :{column}" for column in before)
    if not db.execute(f"UPDATE {table} SET {words} WHERE {here}", **before, **named).rowcount:
        values = ", ".join(f":{column}" for column in before)
        db.execute(f"INSERT INTO {table} ({', '.join(before)}) VALUES ({values})", **before)


def _referring(db: Db, table: str) -> list[tuple[str, str]]:
    """The tables and columns that refer to the rows of a table."""
    rows = db.engine.execute(
        'SELECT m.name AS child, f."from" AS column FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f'
        " WHERE m.type = 'table' AND f.\"table\" = :table",
        {"table": table},
    )
    return [(row["child"], row["column"]) for row in rows]


def _makers(db: Db, table: str, column: str, key: object) -> set[str]:
    """The operations that changed last the rows of a table which refer to that key."""
    columns = ", ".join(_key(db, table))
    rows = db.execute(
        "SELECT (SELECT c.op FROM change c WHERE c.relation = :table AND c.key = r.key ORDER BY c.seq DESC LIMIT 1)"
        f" AS op FROM (SELECT json_array({columns}) AS key FROM {table} WHERE {column} = :key) r",
        table=table,
        key=key,
    )
    return {row["op"] for row in rows if row["op"]}
