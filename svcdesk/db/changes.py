"""What each operation changed, row by row: how every row was before, so that it can be taken back, and its seal.

The engine writes it down while an operation is watched. The seals say what no operation wrote: see `seals`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from svcdesk import jsontext
from svcdesk.db.port import Db, one_of
from svcdesk.db.watch import Watch
from svcdesk.errors import Conflict
from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_AT_ONCE = 500  # keys that are asked for in one question


@contextmanager
def watched(db: Db, op: str) -> Iterator[Watch]:
    """Write down under the name `op` which rows are changed meanwhile, inside the caller's `write()`."""
    outer = db.watch
    watch = Watch(op, outer)
    with db.watched(watch):
        yield watch
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
    db.add_seals(added, removed, schema)


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
    sql = f"SELECT relation, key, before FROM change WHERE op IN {among} ORDER BY seq DESC"
    rows = db.execute(sql, **named).fetchall()
    keys = {table: db.key(table) for table in {row["relation"] for row in rows}}
    try:
        for row in rows:
            table, before = row["relation"], row["before"]
            key = dict(zip(keys[table], jsontext.read(row["key"]), strict=True))
            _restore(db, table, key, before and jsontext.read(before))
        db.settle()
    except db.refused:
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
            for table, column in db.referring(row["relation"]):
                found |= _makers(db, table, column, key[0])
    return sorted(found - set(ops))


def _restore(db: Db, table: str, key: Mapping[str, Any], before: Mapping[str, Any] | None) -> None:
    here = " AND ".join(f"{column} = :key_{column}" for column in key)
    named = {f"key_{column}": value for column, value in key.items()}
    if before is None:
        db.execute(f"DELETE FROM {table} WHERE {here}", **named)
    elif any(before[column] != value for column, value in key.items()):  # it was given another key
        words = ", ".join(f"{column} = :{column}" for column in before)
        db.execute(f"UPDATE {table} SET {words} WHERE {here}", **before, **named)
    else:  # whether it is there is not asked, which would be waited for
        values = ", ".join(f":{column}" for column in before)
        words = ", ".join(f"{column} = excluded.{column}" for column in before)
        insert = f"INSERT INTO {table} ({', '.join(before)}) VALUES ({values})"
        db.execute(f"{insert} ON CONFLICT ({', '.join(key)}) DO UPDATE SET {words}", **before)


def _makers(db: Db, table: str, column: str, key: object) -> set[str]:
    """The operations that changed last the rows of a table which refer to that key."""
    names = db.key(table)
    rows = db.execute(f"SELECT {', '.join(names)} FROM {table} WHERE {column} = :key", key=key).fetchall()
    keys = [f"[{','.join(jsontext.written(row[name]) for name in names)}]" for row in rows]  # as the engines write them
    makers: dict[str, str] = {}
    for first in range(0, len(keys), _AT_ONCE):
        among, named = one_of("key", keys[first : first + _AT_ONCE])
        changed = f"SELECT key, op FROM change WHERE relation = :relation AND key IN {among} ORDER BY seq"
        makers |= {row["key"]: row["op"] for row in db.execute(changed, relation=table, **named)}
    return set(makers.values())
