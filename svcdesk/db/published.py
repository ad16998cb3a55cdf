"""The configuration that a desk on a server publishes: one for all seats, each version kept as it was written.

Only its owner publishes: it names programs that seats run.
"""

from __future__ import annotations

from svcdesk.db.port import Db
from svcdesk.digest import sha256
from svcdesk.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.db.port import Row


class Published(Record):
    """A version: its YAML, its holidays (JSON), the hash of both, when (UTC, as it is stored) and by whom."""

    version: int
    yaml: str
    holidays: str
    hash: str
    published_at: str
    published_by: str


def in_force(db: Db) -> Published | None:
    """The configuration that was published last; None when none was."""
    return _of(db.execute("SELECT * FROM policy ORDER BY version DESC LIMIT 1").fetchone())


def of_hash(db: Db, hash: str) -> Published:
    """The configuration with that hash."""
    found = _of(db.execute("SELECT * FROM policy WHERE hash = :hash ORDER BY version DESC", hash=hash).fetchone())
    if found is None:
        raise LookupError(hash)  # a bug of ours: nothing is ever removed
    return found


def publish(db: Db, yaml: str, holidays: str, at: str, by: str) -> Published:
    """Put a configuration in force for all seats at once, unless it is. Returns what is in force then."""
    hash = sha256(f"{holidays}\n{yaml}".encode())
    with db.write():
        before = in_force(db)
        if before and before.hash == hash:
            return before
        made = Published(before.version + 1 if before else 1, yaml, holidays, hash, at, by)
        db.execute(
            "INSERT INTO policy (version, yaml, holidays, hash, published_at, published_by)"
            " VALUES (:version, :yaml, :holidays, :hash, :published_at, :published_by)",
            **made._asdict(),
        )
    db.published = hash
    return made


def _of(row: Row | None) -> Published | None:
    return Published(*row) if row else None
