"""The checklist of a dispatch form: which items were answered, and whether each was kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.visits.dispatch import Visit

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


def answers(db: Db, dispatch_id: str) -> dict[str, bool]:
    """Items that were answered: whether each was kept."""
    rows = db.execute(
        "SELECT item, kept FROM dispatch_check WHERE dispatch_id = :dispatch ORDER BY item", dispatch=dispatch_id
    )
    return {row["item"]: bool(row["kept"]) for row in rows}


def unanswered(db: Db, policy: Policy, dispatch_id: str) -> list[str]:
    """Items that are neither kept nor broken yet, in the order of the configuration."""
    answered = answers(db, dispatch_id)
    return [item for item in policy.names("checklist") if item not in answered]


def answer(op: Operation, visit: Visit, kept: Mapping[str, bool]) -> None:
    """Write answers on the form, in place of earlier ones to the same items."""
    for item, is_kept in kept.items():
        op.db.execute(
            "INSERT INTO dispatch_check (dispatch_id, item, kept) VALUES (:dispatch, :item, :kept)"
            " ON CONFLICT (dispatch_id, item) DO UPDATE SET kept = excluded.kept",
            dispatch=visit.id,
            item=item,
            kept=int(is_kept),
        )
