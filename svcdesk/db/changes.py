"""What each operation changed, row by row: how every row was before, so that it can be taken back, and its seal.

While an operation is watched, triggers of this connection alone write it down; one is made when a table is first
written to. So nothing of it stands in the schema, and a desk that is only read never hears of it. The seals say what
no operation wrote: see `seals`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from svcdesk import jsontext
from svcdesk.db.port import Db, Row, one_of
from svcdesk.digest import short
from svcdesk.errors import Conflict
from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# what only grows, keeps account or is made of other tables: numbers used stay used, what was said stays said
LASTING = (
    "change", "counter", "currency", "document", "indexed", "journal", "mark", "operation", "sealed", "swept", "terms",
    "word",
)  # fmt: skip
# rows of these are not sealed here: the journal's are by `ledger`; others can be made anew or judged otherwise, or say
# only how far something has got
UNSEALED = (
    "change", "counter", "document", "indexed", "journal", "mark", "notice", "operation", "sealed", "swept", "told",
    "word",
)  # fmt: skip

_REWORDED = ("terms", "UPDATE")  # terms only grow, but a key of the configuration in them may be renamed


@contextmanager
def watched(db: Db, op: str) -> Iterator[None]:
    """Write down under the name `op` which rows are changed meanwhile, inside the caller's `write()`."""
    db.engine.execute("CREATE TEMP TABLE IF NOT EXISTS acting (op TEXT)")
    if not db.seals:
        db.engine.create_function("seal", -1, lambda by, *row: _count(db, row, by))
        db.seals = True
    net: dict[bytes, int] = {}
    outer = db.acting, db.before_writing, db.net
    db.acting, db.before_writing, db.net = op, _see_to, net
    _name(db)
    try:
        yield
        if outer[2] is None:
            write_seals(db, net)
        else:
            for which, by in net.items():
                outer[2][which] = outer[2].get(which, 0) + by
    except sqlite3.OperationalError as error:
        if db.stopped:  # Ctrl-C, most likely: the engine says no more than that something was raised
            raise db.stopped from error
        raise
    finally:
        db.acting, db.before_writing, db.net = outer
    _name(db)  # whatever fails takes the transaction back, and this with it


def seal(row: Sequence[object]) -> bytes:
    """The seal of a row: of its table's name and its values, in the order of the columns."""
    return short(jsontext.written(row))


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


def forget(db: Db, op: str) -> None:
    """Keep nothing of what that operation changed."""
    db.execute("DELETE FROM change WHERE op = :op", op=op)


def forget_before(db: Db, at: str) -> None:
    """Keep nothing of what operations changed that were recorded before `at`, UTC as it is stored."""
    db.execute("DELETE FROM change WHERE op IN (SELECT op FROM operation WHERE at < :at)", at=at)


def take_back(db: Db, ops: Sequence[str]) -> None:
    """Make every row that these operations changed what it was before them, the last change first.

    Raises Conflict when something else stands in the place of what would come back.
    """
    among, named = one_of("op", ops)
    rows = db.execute(f"SELECT relation, key, before FROM change WHERE op IN {among} ORDER BY seq DESC", **named)
    try:
        for row in rows.fetchall():
            _restore(db, row["relation"], jsontext.read(row["key"]), row["before"] and jsontext.read(row["before"]))
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


def _count(db: Db, row: Sequence[object], by: int) -> None:
    if db.net is None:
        return
    try:
        which = seal(row)
        db.net[which] = db.net.get(which, 0) + by
    except BaseException as stop:
        db.stopped = stop
        raise


def _name(db: Db) -> None:
    db.engine.execute("DELETE FROM acting")
    db.engine.execute("INSERT INTO acting SELECT :op WHERE :op IS NOT NULL", {"op": db.acting})


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
            "INSERT INTO change (op, relation, key, before)"
            f" SELECT op, '{table}', json_array({key}), {was} FROM acting;"
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


def _restore(db: Db, table: str, key: list[Any], before: dict[str, Any] | None) -> None:
    named = {f"key{place}": value for place, value in enumerate(key)}
    here = " AND ".join(f"{column} = :key{place}" for place, column in enumerate(_key(db, table)))
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
