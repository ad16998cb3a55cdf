"""Who answers when nobody is at work: the engineer whose turn it is on the rota."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.errors import Conflict, NotFound
from svcdesk.locale import N_

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


def on_duty(db: Db, policy: Policy, at: datetime) -> Engineer:
    """The engineer whose turn it is at `at`, be it working hours or not.

    Raises NotFound when there is no rota, or it has not begun, or names somebody who is no engineer; Conflict when
    the engineer has left.
    """
    rota = policy.duty
    if rota is None:
        raise NotFound(N_("nobody is on duty: write the section 'duty' of the configuration"))
    name = rota.turn(at.astimezone(policy.zone).date())
    if name is None:
        raise NotFound(N_("nobody is on duty: the rota begins on {day}"), day=str(rota.since))
    try:
        engineer = engineers.find(db, name, name)
    except NotFound:
        message = N_("{name!r} is on duty, but is no engineer: 'svcdesk engineer add', or correct the section 'duty'")
        raise NotFound(message, name=name) from None
    if not engineer.active:
        raise Conflict(N_("{name} is on duty, but has left: correct the section 'duty'"), name=engineer.name)
    return engineer


def answering(db: Db, policy: Policy, at: datetime) -> Engineer | None:
    """The engineer who answers at `at` because it is outside working hours; None inside them. Raises as `on_duty`."""
    rota = policy.duty
    if rota and policy.calendar(rota.calendar).is_open(at):
        return None
    return on_duty(db, policy, at)
