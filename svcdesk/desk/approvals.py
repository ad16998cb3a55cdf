"""Approval by others of a repair (its dispatch form), a request for parts, or a return.

The policy says how many must approve, and among whom; or of which roles one each must, and in which order.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.errors import Conflict
from svcdesk.locale import N_, enumerated, ngettext
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import fold

if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy


class Approval(Record):
    """One approval, given at `at` (UTC); `role` is the one for which it was given, where roles approve."""

    actor: str
    at: datetime
    note: str | None
    role: str | None


def of(db: Db, noun: str, noun_id: str) -> list[Approval]:
    """Approvals so far, oldest first. `noun` is repair, request or return."""
    rows = db.execute(
        "SELECT actor, at, note, role FROM approval WHERE noun = :noun AND noun_id = :noun_id ORDER BY at, actor",
        noun=noun,
        noun_id=noun_id,
    )
    return [Approval(row["actor"], read_stamp(row["at"]), row["note"], row["role"]) for row in rows]


def approve(op: Operation, noun: str, noun_id: str, number: str, note: str | None = None) -> dict[str, Any]:
    """Approve in the name of the acting person what is called `number`.

    Returns the facts for the journal, which the caller records: for which `role`, if for one, and how many approvals
    are still `lacking`. Raises Conflict for somebody who may not, whose turn it is not, or who has approved it already.
    """
    if any(each.actor.casefold() == op.actor.casefold() for each in of(op.db, noun, noun_id)):
        raise Conflict(N_("{actor} has approved {number} already"), actor=op.actor, number=number)
    rule = op.policy.approvals.get(noun)
    if rule and rule.among and op.actor.casefold() not in map(str.casefold, rule.among):
        raise Conflict(
            N_("{actor} may not approve {number}; one of these may: {among}"),
            actor=op.actor,
            number=number,
            among=enumerated(rule.among),
        )
    role = _role(op, noun, noun_id, number) if rule and rule.by else None
    op.db.execute(
        "INSERT INTO approval (noun, noun_id, actor, at, note, role)"
        " VALUES (:noun, :noun_id, :actor, :at, :note, :role)",
        noun=noun,
        noun_id=noun_id,
        actor=op.actor,
        at=stamp(op.at),
        note=note,
        role=role,
    )
    left = {"lacking": lacking(op.db, op.policy, noun, noun_id), "note": note}
    return {**left, "role": role} if role else left


def check_other(op: Operation, noun: str, noun_id: str, number: str, asked_by: str) -> None:
    """Raise Conflict when the acting person has asked for it: somebody else must approve it, of those who may."""
    if fold(op.actor) != fold(asked_by):
        return
    rule = op.policy.approvals.get(noun)
    role = next(iter(awaited(op.db, op.policy, noun, noun_id)), None)
    if role is None:
        having = enumerated(name for name in rule.among if fold(name) != fold(asked_by)) if rule else ""
    else:
        own = engineers.acting(op.db, asked_by)
        having = enumerated(each.name for each in engineers.of_role(op.db, role) if not own or each.id != own.id)
    message = N_("{number} was asked for by {actor}: somebody else must approve it")
    if having:
        message = N_("{number} was asked for by {actor}: somebody else must approve it: one of these may: {having}")
    elif role:
        message = N_(
            "{number} was asked for by {actor}: somebody else must approve it, and nobody else is {role}:"
            " 'svcdesk engineer edit NAME --role {key}' names one"
        )
    named = op.policy.names("roles").get(role, role) if role else ""
    raise Conflict(message, number=number, actor=op.actor, having=having, role=named, key=role)


def alone(db: Db, policy: Policy) -> list[tuple[str, str, str]]:
    """The nouns that a role approves of which one person only is: what they ask for nobody can approve.

    Each with the role and their name.
    """
    found = []
    for noun, rule in policy.approvals.items():
        for role in rule.by:
            people = engineers.of_role(db, role)
            found += [(noun, role, people[0].name)] if len(people) == 1 else []
    return found


def lapse(op: Operation, noun: str, noun_id: str) -> None:
    """Take all approvals back, because what was approved has changed: whoever approved it has to look again."""
    op.db.execute("DELETE FROM approval WHERE noun = :noun AND noun_id = :noun_id", noun=noun, noun_id=noun_id)


def lacking(db: Db, policy: Policy, noun: str, noun_id: str, at: datetime | None = None) -> int:
    """How many approvals it still needed at `at` (UTC; None: now); 0 when the organisation asks for none."""
    rule = policy.approvals.get(noun)
    if rule is None:
        return 0
    given = [each for each in of(db, noun, noun_id) if at is None or each.at <= at]
    return max(0, len(set(rule.by) - {each.role for each in given}) if rule.by else rule.people - len(given))


def awaited(db: Db, policy: Policy, noun: str, noun_id: str) -> list[str]:
    """The roles of which somebody must still approve, the next one first; nothing where roles do not matter."""
    rule = policy.approvals.get(noun)
    given = {each.role for each in of(db, noun, noun_id)} if rule and rule.by else ()
    return [role for role in rule.by if role not in given] if rule else []


def deciders(db: Db, policy: Policy, noun: str, noun_id: str, asked_by: str) -> tuple[str | None, list[Engineer]]:
    """The role whose turn it is to approve, and who may: not who asked for it, nor who has approved it already.

    No role where roles do not matter; nobody is named, either, where anybody may.
    """
    rule = policy.approvals.get(noun)
    role = next(iter(awaited(db, policy, noun, noun_id)), None)
    among = set(map(fold, rule.among)) if rule else set()
    done = {fold(name) for name in (asked_by, *(each.actor for each in of(db, noun, noun_id)))}
    may = [
        each
        for each in engineers.everybody(db)
        if each.active and (role in each.roles if role else among & _names(each)) and not done & _names(each)
    ]
    return role, may


def check(op: Operation, noun: str, noun_id: str, number: str) -> None:
    """Raise Conflict when approvals are still lacking."""
    if roles := awaited(op.db, op.policy, noun, noun_id):
        names = enumerated(op.policy.names("roles").get(role, role) for role in roles)
        raise Conflict(N_("{number} still needs the approval of: {roles}"), number=number, roles=names)
    if lack := lacking(op.db, op.policy, noun, noun_id):
        message = ngettext("{number} needs {lack} more approval", "{number} needs {lack} more approvals", lack)
        raise Conflict(message, number=number, lack=lack)


def _names(engineer: Engineer) -> set[str]:
    """The names by which somebody acts, folded."""
    return {fold(name) for name in (engineer.login, engineer.name) if name}


def _role(op: Operation, noun: str, noun_id: str, number: str) -> str:
    """The role for which the acting person approves: the next one in the policy's order."""
    roles = awaited(op.db, op.policy, noun, noun_id)
    if not roles:
        raise Conflict(N_("{number} has all its approvals already"), number=number)
    engineer = engineers.acting(op.db, op.actor)
    if engineer and roles[0] in engineer.roles:
        return roles[0]
    having = enumerated(each.name for each in engineers.of_role(op.db, roles[0]))
    message = N_("{number} needs the approval of {role} next: one of these may give it: {having}")
    if not having:
        message = N_("{number} needs the approval of {role} next: 'svcdesk engineer edit NAME --role {key}' names one")
    role = op.policy.names("roles").get(roles[0], roles[0])
    raise Conflict(message, number=number, role=role, having=having, key=roles[0])
