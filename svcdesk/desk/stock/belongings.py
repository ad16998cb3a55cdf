"""What an engineer still has: tickets, visits under way, parts, tasks, and what the configuration gives by name.

Whoever leaves has to hand it all over.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.stock import counts, holders
from svcdesk.desk.stock.counts import Position
from svcdesk.desk.tasks import listing as task_listing
from svcdesk.desk.tasks.tasks import Task
from svcdesk.desk.tasks.whose import Whose
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch, listing
from svcdesk.desk.visits.listing import Line
from svcdesk.record import Record
from svcdesk.words import fold

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Belongings(Record):
    """What is still an engineer's; `named` are the keys of the configuration that name them: duty, approvals.return.

    `kept` are the customers whom they keep.
    """

    engineer: Engineer
    tickets: list[Ticket]
    visits: list[Line]
    parts: list[Position]
    tasks: list[Task]
    named: list[str]
    kept: list[str]


def of(db: Db, policy: Policy, engineer: Engineer) -> Belongings:
    """What an engineer still has."""
    return Belongings(
        engineer,
        tickets.of_engineer(db, engineer.id),
        listing.search(db, dispatch.UNDER_WAY, engineer.id),
        counts.there(db, holders.Whose(engineer_id=engineer.id)),
        task_listing.search(db, "open", whose=Whose(engineer.id, None)),
        [key for key, names in _naming(policy) if _among(engineer, names)],
        [customers.spoken(each) for each in customers.kept_by(db, engineer.id)],
    )


def strangers(db: Db, policy: Policy) -> list[tuple[str, str]]:
    """The keys of the configuration under which somebody is named who is no engineer, or has left, with the names."""
    here = [each for each in engineers.everybody(db) if each.active]
    return [
        (key, name)
        for key, names in _naming(policy)
        for name in dict.fromkeys(names)
        if not any(_among(each, [name]) for each in here)
    ]


def _naming(policy: Policy) -> Iterable[tuple[str, Iterable[str]]]:
    """The keys of the configuration under which engineers are named, with the names."""
    if policy.duty:
        yield "duty", (*policy.duty.engineers, *policy.duty.exceptions.values())
    for key, approval in policy.approvals.items():
        yield f"approvals.{key}", approval.among
    for place, keeper in policy.keepers.items():
        yield f"{'stations' if place in policy.stations else 'places'}.{place}.keeper", (keeper,)
    for key in policy.recipients:
        if group := policy.group(key):
            yield f"recipients.{key}", group.people
    for tier in policy.tiers.values():
        for target in tier.targets:
            named = (step.assign for step in policy.steps(tier.key, target))
            yield f"tiers.{tier.key}.targets.{target}.escalate", (each for each in named if each not in (None, "auto"))


def _among(engineer: Engineer, names: Iterable[str]) -> bool:
    known = {fold(engineer.name), fold(engineer.login or "")} - {""}
    return any(fold(name) in known for name in names)
