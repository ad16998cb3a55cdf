"""Which steps of escalation have been taken, and what of them is still undone: a row for each clock and share.

A step that was taken because a promise was late which was not, as somebody entered later, does not count: should the
promise be broken after all, it is taken again.
"""

from __future__ import annotations

import json
from typing import Any

from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.journal import Operation
from svcdesk.sla import stamp

TELL = "tell "  # before a key: the part of a step that tells whom the key names

_COUNTS = "(e.percent < 100 OR k.entered_at IS NULL OR e.done_at >= k.entered_at)"  # of a step `e` of a clock `k`

# a part of a step → why it could not be done yet: the refusal's message and facts; of `assign` who had the ticket, too
Undone = dict[str, dict[str, Any]]


def of_running(db: Db) -> dict[tuple[str, int], bool]:
    """The steps taken of clocks that run and do not stand still: clock and share → whether something is undone."""
    rows = db.execute(
        "SELECT e.clock_id, e.percent, e.undone FROM clock_period p JOIN escalation e ON e.clock_id = p.clock_id"
        f" JOIN clock k ON k.id = e.clock_id WHERE p.held = 0 AND p.until = :forever AND {_COUNTS}",
        forever=FOREVER,
    )
    return {(row["clock_id"], row["percent"]): row["undone"] is not None for row in rows}


def of_clock(db: Db, clock_id: str) -> dict[int, bool]:
    """The steps taken of one clock: share → whether somebody is still to be told."""
    rows = db.execute(
        "SELECT e.percent, e.undone FROM escalation e JOIN clock k ON k.id = e.clock_id"
        f" WHERE e.clock_id = :clock AND {_COUNTS}",
        clock=clock_id,
    )
    return {row["percent"]: _untold(row["undone"]) for row in rows}


def untold(db: Db) -> list[tuple[str, str]]:
    """The clocks that were missed and have stopped, of which somebody is still to be told: ticket and clock."""
    rows = db.execute(
        "SELECT k.ticket_id, e.clock_id, e.undone FROM escalation e JOIN clock k ON k.id = e.clock_id"
        " JOIN ticket t ON t.id = k.ticket_id WHERE e.undone IS NOT NULL AND k.outcome = 'missed'"
        " ORDER BY t.number, k.target, e.percent"
    )
    return [(row["ticket_id"], row["clock_id"]) for row in rows if _untold(row["undone"])]


def claim(op: Operation, clock_id: str, percent: int) -> Undone | None:
    """Write that the step is taken at `op.now`. Returns what is undone of it: nothing when it had not been taken.

    None when somebody has taken it, and all of it is done.
    """
    key = {"clock": clock_id, "percent": percent}
    inserted = op.db.execute(
        "INSERT INTO escalation AS e (clock_id, percent, done_at) VALUES (:clock, :percent, :now)"
        " ON CONFLICT (clock_id, percent) DO UPDATE SET done_at = excluded.done_at, undone = NULL"
        f" WHERE EXISTS (SELECT 1 FROM clock k WHERE k.id = e.clock_id AND NOT {_COUNTS})",
        now=stamp(op.now),
        **key,
    )
    if inserted.rowcount:
        return {}
    row = op.db.execute(  # so that of two sweeps at once the second waits for what the first makes of it
        "UPDATE escalation SET undone = undone WHERE clock_id = :clock AND percent = :percent AND undone IS NOT NULL"
        " RETURNING undone",
        **key,
    ).fetchone()
    return json.loads(row["undone"]) if row else None


def keep(op: Operation, clock_id: str, percent: int, undone: Undone) -> None:
    """Write what of the step is undone; the next sweep tries it again."""
    op.db.execute(
        "UPDATE escalation SET undone = :undone WHERE clock_id = :clock AND percent = :percent",
        undone=json.dumps(undone, ensure_ascii=False) if undone else None,
        clock=clock_id,
        percent=percent,
    )


def _untold(undone: str | None) -> bool:
    return undone is not None and any(part.startswith(TELL) for part in json.loads(undone))
