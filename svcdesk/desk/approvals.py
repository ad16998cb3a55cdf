"""Approval by others of a repair (its dispatch form), a request for parts, or a return: how many, and among whom."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.errors import Conflict
from svcdesk.locale import N_, ngettext
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Approval(Record):
    """One approval, given at `at` (UTC)."""

    actor: str
    at: datetime
    note: str | None


def of(db: Db, noun: str, noun_id: str) -> list[Approval]:
    """Approvals so far, oldest first. `noun` is repair, request or return."""
    rows = db.execute(
        "SELECT actor, at, note FROM approval WHERE noun = :noun AND noun_id = :noun_id ORDER BY at, actor",
        noun=noun,
        noun_id=noun_id,
    )
    return [Approval(row["actor"], read_stamp(row["at"]), row["note"]) for row in rows]


def approve(op: Operation, noun: str, noun_id: str, number: str, note: str | None = None) -> int:
    """Approve in the name of the acting person what is called `number`. Returns how many approvals it still needs.

    The caller records what happened. Raises Conflict for somebody who may not, or who has approved it already.
    """
    rule = op.policy.approvals.get(noun)
    among = rule.among if rule else ()
    actor = op.actor.casefold()
    if among and actor not in map(str.casefold, among):
        raise Conflict(
            N_("{actor} may not approve {number}; one of these may: {among}"),
            actor=op.actor,
            number=number,
            among=", ".join(among),
        )
    if any(each.actor.casefold() == actor for each in of(op.db, noun, noun_id)):
        raise Conflict(N_("{actor} has approved {number} already"), actor=op.actor, number=number)
    op.db.execute(
        "INSERT INTO approval (noun, noun_id, actor, at, note) VALUES (:noun, :noun_id, :actor, :at, :note)",
        noun=noun,
        noun_id=noun_id,
        actor=op.actor,
        at=stamp(op.at),
        note=note,
    )
    return lacking(op.db, op.policy, noun, noun_id)


def lapse(op: Operation, noun: str, noun_id: str) -> None:
    """Take all approvals back, because what was approved has changed: whoever approved it has to look again."""
    op.db.execute("DELETE FROM approval WHERE noun = :noun AND noun_id = :noun_id", noun=noun, noun_id=noun_id)


def lacking(db: Db, policy: Policy, noun: str, noun_id: str) -> int:
    """How many approvals it still needs; 0 when the organisation asks for none."""
    rule = policy.approvals.get(noun)
    return max(0, rule.people - len(of(db, noun, noun_id))) if rule else 0


def check(op: Operation, noun: str, noun_id: str, number: str) -> None:
    """Raise Conflict when approvals are still lacking."""
    if lack := lacking(op.db, op.policy, noun, noun_id):
        message = ngettext("{number} needs {lack} more approval", "{number} needs {lack} more approvals", lack)
        raise Conflict(message, number=number, lack=lack)
