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

    @property
    def is_whole(self) -> bool:
        """Whether YAML and holidays are those that were published."""
        return self.hash == _hashed(self.yaml, self.holidays)


def in_force(db: Db) -> Published | None:
    """The configuration that was published last; None when none was."""
    return _of(db.execute("SELECT * FROM policy ORDER BY version DESC LIMIT 1").fetchone())


def before(db: Db, version: int) -> Published | None:
    """The configuration that was published before a version; None when that was the first."""
    found = db.execute("SELECT * FROM policy WHERE version < :version ORDER BY version DESC LIMIT 1", version=version)
    return _of(found.fetchone())


def of_hash(db: Db, hash: str) -> Published | None:
    """The configuration with that hash; None when there is none."""
    return _of(db.execute("SELECT * FROM policy WHERE hash = :hash ORDER BY version DESC", hash=hash).fetchone())


def changed(db: Db) -> list[int]:
    """The versions that are not what was published."""
    rows = db.execute("SELECT * FROM policy ORDER BY version").fetchall()
    return [each.version for each in map(_of, rows) if each and not each.is_whole]


def publish(db: Db, yaml: str, holidays: str, at: str, by: str) -> Published:
    """Put a configuration in force for all seats at once, unless it is. Returns what is in force then."""
    hash = _hashed(yaml, holidays)
    with db.write():
        before = in_force(db)
        if before and before.hash == hash and before.is_whole:
            return before
        made = Published(before.version + 1 if before else 1, yaml, holidays, hash, at, by)
        db.execute(
            "INSERT INTO policy (version, yaml, holidays, hash, published_at, published_by)"
            " VALUES (:version, :yaml, :holidays, :hash, :published_at, :published_by)",
            **made._asdict(),
        )
    db.published = hash
    return made


def _hashed(yaml: str, holidays: str) -> str:
    return sha256(f"{holidays}\n{yaml}".encode())


def _of(row: Row | None) -> Published | None:
    return Published(*row) if row else None
