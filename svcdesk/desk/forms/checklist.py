"""The checklist of a dispatch form: which items are asked, whether each was kept, and who judged that otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from svcdesk.config.rules import fits
from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict
from svcdesk.locale import N_

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.rules import Facts


def answers(db: Db, dispatch_id: str) -> dict[str, bool]:
    """Items that were answered: whether each was kept."""
    rows = db.execute(
        "SELECT item, kept FROM dispatch_check WHERE dispatch_id = :dispatch ORDER BY item", dispatch=dispatch_id
    )
    return {row["item"]: bool(row["kept"]) for row in rows}


def judged(db: Db, dispatch_id: str) -> dict[str, str]:
    """Items about which somebody else than the engineer has the last word, and who."""
    rows = db.execute(
        "SELECT item, judged_by FROM dispatch_check WHERE dispatch_id = :dispatch AND judged_by IS NOT NULL"
        " ORDER BY item",
        dispatch=dispatch_id,
    )
    return {row["item"]: row["judged_by"] for row in rows}


def whole(db: Db, policy: Policy, dispatch_id: str, facts: Facts) -> dict[str, bool | None]:
    """Items that are asked where these facts hold, and those answered before; None for what was not answered."""
    answered, wanted = answers(db, dispatch_id), asked(policy, facts)
    return {item: answered.get(item) for item in policy.checklist if item in answered or item in wanted}


def asked(policy: Policy, facts: Facts) -> set[str]:
    """Items that are asked where these facts hold."""
    return {item for item, check in policy.checklist.items() if fits(check.when, facts)}


def unanswered(db: Db, policy: Policy, dispatch_id: str, facts: Facts) -> list[str]:
    """Items asked where these facts hold that are neither kept nor broken yet, in the order of the configuration."""
    return [item for item, kept in whole(db, policy, dispatch_id, facts).items() if kept is None]


def answer(op: Operation, visit: Visit, kept: Mapping[str, bool], judged_by: str | None = None) -> None:
    """Write answers on the form, in place of earlier ones to the same items."""
    for item, is_kept in kept.items():
        op.db.execute(
            "INSERT INTO dispatch_check (dispatch_id, item, kept, judged_by)"
            " VALUES (:dispatch, :item, :kept, :judged_by)"
            " ON CONFLICT (dispatch_id, item) DO UPDATE SET kept = excluded.kept, judged_by = excluded.judged_by",
            dispatch=visit.id,
            item=item,
            kept=int(is_kept),
            judged_by=judged_by,
        )


@verb("dispatch judge")
def judge(op: Operation, ticket: Ticket, visit: Visit, kept: Mapping[str, bool], note: str | None = None) -> Visit:
    """Say in the name of the acting person what was kept of the checklist; the engineers' own answers count no more.

    Raises Conflict for the engineers of the visit, for a cancelled visit, and when all of it is judged so already.
    """
    name = dispatch.name_of(ticket, visit)
    if visit.state == "cancelled":
        dispatch.check_under_way(ticket, visit)
    me = engineers.acting(op.db, op.actor)
    if me and me.name in visit.engineers:
        raise Conflict(N_("{name} is {actor}'s own visit: somebody else must judge it"), name=name, actor=me.name)
    op = dispatch.after_last_step(op, ticket, visit)
    there, by = answers(op.db, visit.id), judged(op.db, visit.id)
    new = {item: is_kept for item, is_kept in kept.items() if item not in by or there[item] is not is_kept}
    if not new:
        raise Conflict(N_("{name}: it is judged so already"), name=name)
    answer(op, visit, new, op.actor)
    was = {item: there[item] for item in new if item in there}
    op.record("ticket", ticket.id, "judged", {"visit": visit.visit, "form": new, "was": was, "note": note})
    return visit


def check_not_judged(db: Db, ticket: Ticket, visit: Visit, kept: Mapping[str, bool]) -> None:
    """Raise Conflict when answers say otherwise than somebody has judged."""
    there = answers(db, visit.id)
    for item, who in judged(db, visit.id).items():
        if kept.get(item, there[item]) is not there[item]:
            message = N_("{name}: {item} was judged by {who}: leave it out")
            raise Conflict(message, name=dispatch.name_of(ticket, visit), item=item, who=who)
