"""How many parts a holder has, and had: what is there now, less what has moved since."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.sla import stamp

if TYPE_CHECKING:
    from svcdesk.desk.stock.holders import Holder


def have(db: Db, holder: Holder, part: str, condition: str, at: datetime | None = None) -> int:
    """How many a holder has now; with `at` (UTC) the least that it had at any time since then."""
    row = db.execute(
        "SELECT quantity FROM stock WHERE holder_id = :holder AND part = :part AND condition = :condition",
        holder=holder.id,
        part=part,
        condition=condition,
    ).fetchone()
    least = balance = row["quantity"] if row else 0
    for change in _since(db, holder, part, condition, at) if at else ():
        balance -= change
        least = min(least, balance)
    return least


def had(db: Db, holder: Holder, part: str, condition: str, at: datetime) -> int:
    """How many a holder had at `at` (UTC), after what moved at that moment."""
    return have(db, holder, part, condition) - sum(_since(db, holder, part, condition, at))


def _since(db: Db, holder: Holder, part: str, condition: str, at: datetime) -> list[int]:
    # by how much it changed at each moment after `at`, the last first
    rows = db.execute(
        "SELECT sum(CASE WHEN to_holder = :holder THEN quantity ELSE -quantity END) AS more FROM stock_move"
        " WHERE part = :part AND condition = :condition AND at > :at AND :holder IN (from_holder, to_holder)"
        " GROUP BY at ORDER BY at DESC",
        holder=holder.id,
        part=part,
        condition=condition,
        at=stamp(at),
    )
    return [row["more"] for row in rows]
