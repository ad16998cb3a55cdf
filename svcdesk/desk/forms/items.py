"""What was done at a visit of the price list, beside call-out, labour and travel."""

from __future__ import annotations

from collections.abc import Mapping

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.visits.dispatch import Visit


def of_visit(db: Db, dispatch_id: str) -> dict[str, int]:
    """Items of the price list done at a visit, with their quantities."""
    rows = db.execute(
        "SELECT item, quantity FROM dispatch_item WHERE dispatch_id = :dispatch ORDER BY item", dispatch=dispatch_id
    )
    return {row["item"]: row["quantity"] for row in rows}


def write(op: Operation, visit: Visit, quantities: Mapping[str, int]) -> None:
    """Write how many of each item were done in all; a quantity of 0 takes the item off the form."""
    for item, quantity in quantities.items():
        if quantity:
            op.db.execute(
                "INSERT INTO dispatch_item (dispatch_id, item, quantity) VALUES (:dispatch, :item, :quantity)"
                " ON CONFLICT (dispatch_id, item) DO UPDATE SET quantity = excluded.quantity",
                dispatch=visit.id,
                item=item,
                quantity=quantity,
            )
        else:
            op.db.execute(
                "DELETE FROM dispatch_item WHERE dispatch_id = :dispatch AND item = :item",
                dispatch=visit.id,
                item=item,
            )
