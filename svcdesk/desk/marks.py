"""When a list or a report was last printed under a name. Not a change of the desk: nobody takes it back."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import datetime, timedelta
from typing import TypeVar

from svcdesk.db.port import Db
from svcdesk.locale import _
from svcdesk.sla import read_stamp, stamp

Row = TypeVar("Row")


def last(db: Db, what: str, name: str) -> datetime | None:
    """When `what`, such as a report, was last printed under that name (UTC); None for never."""
    row = db.execute("SELECT at FROM mark WHERE name = :name", name=f"{what} {name}").fetchone()
    return read_stamp(row["at"]) if row else None


def since(
    db: Db,
    what: str,
    name: str,
    at: datetime,
    rows_at: Callable[[datetime], list[Row]],
    key: Callable[[Row], Hashable],
) -> list[Row]:
    """Those of the rows of `at` (UTC) that were not among those of when they were last printed under that name.

    What was so then is worked out again, so nothing else need be remembered. All of them for the first time.
    """
    rows, printed = rows_at(at), last(db, what, name)
    if printed is None:
        return rows
    # what came in the second of the last print may have come after it: better told twice than never
    known = set(map(key, rows_at(printed - timedelta(seconds=1))))
    return [row for row in rows if key(row) not in known]


def still_new(left_out: int, name: str) -> str:
    """The remark when a limit left out some of what is new: nothing is remembered then, so that no row is lost."""
    return _("{count} more are new; all stay new under {name!r} until they are printed: --limit 0").format(
        count=left_out, name=name
    )


def keep(db: Db, what: str, name: str, at: datetime) -> None:
    """Remember that it was printed at `at` (UTC), unless it has been later."""
    with db.write():
        db.execute(
            "INSERT INTO mark (name, at) VALUES (:name, :at)"
            " ON CONFLICT (name) DO UPDATE SET at = excluded.at WHERE mark.at < excluded.at",
            name=f"{what} {name}",
            at=stamp(at),
        )
