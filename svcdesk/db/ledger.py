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
    last, before = db.last_entry or _last(db)
    seq = last + 1
    seal = _seal(before, seq, row)
    if db.watch:
        db.watch.count_seal(1, bytes.fromhex(seal[:16]))
    db.execute(
        "INSERT INTO journal (seq, op, at, recorded_at, actor, noun, noun_id, kind, data, hash)"
        " VALUES (:seq, :op, :at, :recorded_at, :actor, :noun, :noun_id, :kind, :data, :hash)",
        seq=seq,
        hash=seal,
        **row,
    )
    db.last_entry = seq, seal
    return seq


def broken(db: Db) -> int | None:
    """The place of the first row that is missing or whose seal does not fit; None when nothing was changed."""
    import hashlib  # faster than `digest` where there is much to do, and slower to load

    sha256, quoted = hashlib.sha256, jsontext.quoted
    before = ""
    rows = db.tuples(f"SELECT seq, hash, {', '.join(_FIELDS)} FROM journal ORDER BY seq")
    for expected, (seq, seal, op, at, recorded_at, actor, noun, noun_id, kind, data) in enumerate(rows, start=1):
        text = (  # as `_seal` writes it, in a third of its time
            f'["{before}", {seq}, {quoted(op)}, {quoted(at)}, {quoted(recorded_at)}, {quoted(actor)}, {quoted(noun)},'
            f" {quoted(noun_id)}, {quoted(kind)}, {quoted(data)}]"
        )
        if seq != expected or seal != sha256(text.encode()).hexdigest():
            return expected
        before = seal
    return None


def _last(db: Db) -> tuple[int, str]:
    row = db.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return (row["seq"], row["hash"]) if row else (0, "")


def _seal(before: str, seq: int, row: Mapping[str, Any] | Row) -> str:
    text = jsontext.written([before, seq, *(row[field] for field in _FIELDS)])
    return sha256(text.encode())
