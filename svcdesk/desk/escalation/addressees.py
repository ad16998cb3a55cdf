"""Who is meant by the keys of `tell`: the engineer on duty, the engineer who has the ticket, people of the policy.

Of a group each is told who has not left, also who is away: somebody shall hear of it.

Whoever has the ticket and has left, or is away, is stood in for by the engineer on duty. When there is no rota, nobody
is told until somebody who is there has the ticket.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.config.promises.notify import Recipient
from svcdesk.db.port import Db
from svcdesk.desk.people import duty, engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.errors import Conflict, NotFound, SvcdeskError, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.promises.notify import Group

_NO_ROTA = {
    "nobody": N_("nobody has {number}, and there is no rota: 'svcdesk assign {number} NAME' gives it to somebody"),
    "left": N_("{name} has left, and there is no rota: 'svcdesk assign {number} NAME' gives it to another"),
    "away": N_("{name} is away, and there is no rota: 'svcdesk assign {number} NAME' gives it to another"),
}


class Addressee(Record):
    """One who is told for a `key` of `tell`; `engineer_id` is None for people of the policy.

    When somebody stands in, `missing` says why: who has the ticket has `left` or is `away`, `nobody` has it, or the one
    whose `turn` it is on the rota is away. `missed` is that one's name.
    """

    key: str
    to: Recipient
    engineer_id: str | None = None
    missing: str | None = None
    missed: str | None = None

    @property
    def marks(self) -> set[str]:
        """What tells this person from others: whoever shares one of them is the same. A name alone tells nothing."""
        own = f"engineer {self.engineer_id}" if self.engineer_id else f"key {self.key}"
        return {own, f"mail {self.to.mail.casefold()}"} if self.to.mail else {own}


def addressees(
    db: Db, policy: Policy, number: str, key: str, engineer_id: str | None, at: datetime
) -> tuple[list[Addressee], SvcdeskError | None]:
    """Who is told at `at` (UTC) for a key of `tell`, and why somebody who should be cannot; as `addressee` says it."""
    try:
        if group := policy.group(key):
            return _members(db, policy, key, group)
        return [addressee(db, policy, number, key, engineer_id, at)], None
    except (Conflict, NotFound, UsageError) as refusal:
        return [], refusal


def addressee(db: Db, policy: Policy, number: str, key: str, engineer_id: str | None, at: datetime) -> Addressee:
    """Who is told at `at` (UTC) for a key of `tell`, about the ticket of that number that this engineer has.

    Raises Conflict or NotFound when there is nobody.
    """
    if key == "duty":
        found = duty.on_duty(db, policy, at)
        missing = "turn" if found.instead_of else None
        return _engineer(key, found.engineer)._replace(missing=missing, missed=found.instead_of)
    if key == "engineer":
        return _whoever_has_it(db, policy, number, engineer_id, at)
    if to := policy.recipients.get(key):
        return Addressee(key, to)
    raise NotFound(N_("{key!r} is not among the 'recipients' of the configuration any more"), key=key)


def _members(db: Db, policy: Policy, key: str, group: Group) -> tuple[list[Addressee], SvcdeskError | None]:
    to, refusal = policy.recipients[key], None
    found = [Addressee(key, to)] if to.mail else []
    people = [engineer for role in group.roles for engineer in engineers.of_role(db, role)]
    for name in group.people:
        try:
            people.append(engineers.find(db, name, name))
        except (NotFound, UsageError):
            message = N_(
                "{name!r} of {group} is no engineer: 'svcdesk engineer add', or correct the section 'recipients'"
            )
            refusal = NotFound(message, name=name, group=group.name)
    found += [_engineer(key, each) for each in dict.fromkeys(people) if each.active]
    if not found and refusal is None:
        message = N_(
            "nobody is in {group}: 'svcdesk engineer edit NAME --role ROLE', or correct the section 'recipients'"
        )
        refusal = NotFound(message, group=group.name)
    return found, refusal


def present(db: Db, engineer: Engineer, at: datetime) -> bool:
    """Whether the engineer is there at `at` (UTC): neither left nor away."""
    return engineer.active and engineer.id not in engineers.away(db, at)


def _whoever_has_it(db: Db, policy: Policy, number: str, engineer_id: str | None, at: datetime) -> Addressee:
    has = engineers.get(db, engineer_id) if engineer_id else None
    if has and present(db, has, at):
        return _engineer("engineer", has)
    missing = "nobody" if has is None else "away" if has.active else "left"
    missed = has.name if has else None
    if policy.duty is None:
        raise Conflict(_NO_ROTA[missing], number=number, name=missed)
    return _engineer("engineer", duty.on_duty(db, policy, at).engineer)._replace(missing=missing, missed=missed)


def _engineer(key: str, engineer: Engineer) -> Addressee:
    return Addressee(key, Recipient(key, engineer.name, engineer.mail, engineer.phone), engineer.id)
