"""The append-only journal as a table: each row sealed with a hash over itself and the row before.

Whoever edits an old row, or takes one out, breaks every seal after it; `broken()` finds the first.
"""

from __future__ import annotations

from collections.abc import Mapping

from svcdesk import jsontext
from svcdesk.db.port import Db, Row
from svcdesk.digest import sha256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_FIELDS = ("op", "at", "recorded_at", "actor", "noun", "noun_id", "kind", "data")


def append(db: Db, row: Mapping[str, Any]) -> int:
    """Add one row inside the caller's `write()`; `row` has all but its place and its seal. Returns its place."""
    last = db.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    seq, before = (last["seq"] + 1, last["hash"]) if last else (1, "")
    seal = _seal(before, seq, row)
    if db.net is not None:
        db.net[bytes.fromhex(seal[:16])] = 1
    db.execute(
        "INSERT INTO journal (seq, op, at, recorded_at, actor, noun, noun_id, kind, data, hash)"
        " VALUES (:seq, :op, :at, :recorded_at, :actor, :noun, :noun_id, :kind, :data, :hash)",
        seq=seq,
        hash=seal,
        **row,
    )
    return int(seq)


def broken(db: Db) -> int | None:
    """The place of the first row that is missing or whose seal does not fit; None when nothing was changed."""
    before = ""
    for expected, row in enumerate(db.execute("SELECT * FROM journal ORDER BY seq"), start=1):
        if row["seq"] != expected or row["hash"] != _seal(before, expected, row):
            return expected
        before = row["hash"]
    return None


def _seal(before: str, seq: int, row: Mapping[str, Any] | Row) -> str:
    text = jsontext.written([before, seq, *(row[field] for field in _FIELDS)])
    return sha256(text.encode())
