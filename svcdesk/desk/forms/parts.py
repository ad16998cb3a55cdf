"""The parts that stand on a dispatch form: what was fitted at a visit, less what turned out not to have been."""

from __future__ import annotations

from collections.abc import Iterable

from svcdesk.db.port import Db
from svcdesk.desk.forms.written import FittedPart
from svcdesk.desk.stock.moves import Move
from svcdesk.desk.visits.dispatch import Visit


def fitted(moves: Iterable[Move]) -> list[FittedPart]:
    """The parts fitted by what moved for one visit, each part, condition and serial number once."""
    found: dict[tuple[str, str, str | None], FittedPart] = {}
    undone: dict[tuple[str, str], int] = {}
    for move in moves:
        key = (move.part, move.condition, move.serial)
        if move.kind == "fitted":
            before = found[key].quantity if key in found else 0
            found[key] = FittedPart(move.part, before + move.quantity, move.source, move.condition, move.serial)
        elif move.kind == "put back" and move.source is None:  # from the customer's, not out of the engineer's bag
            undone[move.part, move.condition] = undone.get((move.part, move.condition), 0) + move.quantity
    left = []
    for part in sorted(found.values(), key=lambda each: each.serial or ""):  # those without a serial number go first
        less = min(part.quantity, undone.get((part.part, part.condition), 0))
        undone[part.part, part.condition] = undone.get((part.part, part.condition), 0) - less
        if part.quantity > less:
            left.append(part._replace(quantity=part.quantity - less))
    return sorted(left, key=lambda each: (each.part, each.condition, each.serial or ""))


def at_hand(db: Db, visit: Visit) -> dict[str, int]:
    """Parts that the engineer of the visit holds, at whatever place, and those issued to the visit; new and used."""
    rows = db.execute(
        "SELECT s.part, sum(s.quantity) AS quantity FROM stock s JOIN holder h ON h.id = s.holder_id"
        " WHERE (h.engineer_id = ? OR h.dispatch_id = ?) AND s.quantity > 0 GROUP BY s.part ORDER BY s.part",
        (visit.engineer_id, visit.id),
    )
    return {row["part"]: row["quantity"] for row in rows}
