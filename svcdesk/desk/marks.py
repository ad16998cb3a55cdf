"""When a list or a report was last printed under a name. Not a change of the desk: nobody takes it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from svcdesk import jsontext
from svcdesk.db.port import Db, one_of
from svcdesk.desk.journal import KEPT, MOVING
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
    identity: Callable[[Row], str],
) -> list[Row]:
    """Those of the rows of `at` (UTC) that were not among those of when they were last printed under that name.

    What was so then is worked out again, so nothing else need be remembered; but for what the desk has learnt of only
    since then, which nobody has read. `identity` is that of what a row is about. All of them for the first time, and
    when the last is so long ago that nothing tells any more when the desk learnt of what.
    """
    rows, printed = rows_at(at), last(db, what, name)
    if printed is None or printed < at - KEPT:
        return rows
    # what came in the second of the last print may have come after it: better told twice than never
    then = printed - timedelta(seconds=1)
    known = set(map(identity, rows_at(then))) - _learnt_since(db, then)
    return [row for row in rows if identity(row) not in known]


def _learnt_since(db: Db, then: datetime) -> set[str]:
    """The identities of what was written after `then` (UTC) by operations that tell how things were by then.

    What the desk does by itself, such as to end a hold that was to end, was known before.
    """
    moving, kinds = one_of("kind", MOVING)
    rows = db.execute(
        "SELECT DISTINCT key FROM change WHERE op IN (SELECT j.op FROM operation o"
        " JOIN journal j ON j.seq >= o.first_entry AND j.seq <= o.last_entry AND j.op = o.op"
        " WHERE o.at > :then AND o.kind <> 'program' AND (j.at <= :then"
        f" OR j.kind IN {moving} AND (j.kind <> 'classified' OR j.data LIKE '%\"corrects\": %')))",
        then=stamp(then),
        **kinds,
    )
    return {str(jsontext.read(row["key"])[0]) for row in rows}


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
