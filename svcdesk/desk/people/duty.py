"""Who answers when nobody is at work: the engineer whose turn it is on the rota, or who stands in for that one."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.errors import Conflict, NotFound
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Duty(Record):
    """Who is on duty; `instead_of` is the name of whoever's turn it is, when that one is away."""

    engineer: Engineer
    instead_of: str | None


def on_duty(db: Db, policy: Policy, at: datetime) -> Duty:
    """The engineer whose turn it is at `at`, be it working hours or not; while that one is away, the next who is not.

    Raises NotFound when there is no rota, or it has not begun, or names somebody who is no engineer; Conflict when
    the engineer has left, and when all are away.
    """
    rota = policy.duty
    if rota is None:
        raise NotFound(N_("nobody is on duty: write the section 'duty' of the configuration"))
    names = rota.turns(at.astimezone(policy.zone).date())
    if not names:
        raise NotFound(N_("nobody is on duty: the rota begins on {day}"), day=str(rota.since))
    people = (_named(db, name) for name in dict.fromkeys(names))
    turn = next(people)
    if not turn.active:
        raise Conflict(N_("{name} is on duty, but has left: correct the section 'duty'"), name=turn.name)
    away = engineers.away(db, at)
    if turn.id not in away:
        return Duty(turn, None)
    for other in people:
        if other.active and other.id not in away:
            return Duty(other, turn.name)
    message = N_("{name} is on duty, but is away, and so is everybody who could stand in: name somebody in 'duty'")
    raise Conflict(message, name=turn.name)


def tonight(db: Db, policy: Policy, at: datetime) -> Duty:
    """Who is on duty when the working hours of that day are over, at `at` where they are already; raises as `on_duty`.

    Whoever goes away in the afternoon is not there in the night.
    """
    hours = policy.calendar(policy.duty.calendar).hours_of(at.astimezone(policy.zone).date()) if policy.duty else []
    return on_duty(db, policy, max([at, *(closes for _opens, closes in hours)]))


def answering(db: Db, policy: Policy, at: datetime) -> Duty | None:
    """Who answers at `at` because it is outside working hours; None inside them. Raises as `on_duty`."""
    rota = policy.duty
    if rota and policy.calendar(rota.calendar).is_open(at):
        return None
    return on_duty(db, policy, at)


def _named(db: Db, name: str) -> Engineer:
    try:
        return engineers.find(db, name, name)
    except NotFound:
        message = N_("{name!r} is on duty, but is no engineer: 'svcdesk engineer add', or correct the section 'duty'")
        raise NotFound(message, name=name) from None
