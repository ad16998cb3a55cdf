"""What was done at a visit of the price list, beside call-out, labour and travel."""

from __future__ import annotations

from collections.abc import Iterable

from svcdesk.db.port import Db
from svcdesk.desk.forms.written import Done
from svcdesk.desk.journal import Operation
from svcdesk.desk.visits.dispatch import Visit


def of_visit(db: Db, dispatch_id: str) -> dict[str, Done]:
    """Items of the price list done at a visit, by item."""
    rows = db.execute(
        "SELECT item, quantity, method FROM dispatch_item WHERE dispatch_id = :dispatch ORDER BY item",
        dispatch=dispatch_id,
    )
    return {row["item"]: Done(row["item"], row["quantity"], row["method"]) for row in rows}


def write(op: Operation, visit: Visit, done: Iterable[Done]) -> None:
    """Write how many of each item were done in all, and how; a quantity of 0 takes the item off the form."""
    for each in done:
        if each.quantity:
            op.db.execute(
                "INSERT INTO dispatch_item (dispatch_id, item, quantity, method)"
                " VALUES (:dispatch, :item, :quantity, :method)"
                " ON CONFLICT (dispatch_id, item) DO UPDATE SET quantity = excluded.quantity, method = excluded.method",
                dispatch=visit.id,
                **each._asdict(),
            )
        else:
            op.db.execute(
                "DELETE FROM dispatch_item WHERE dispatch_id = :dispatch AND item = :item",
                dispatch=visit.id,
                item=each.item,
            )
