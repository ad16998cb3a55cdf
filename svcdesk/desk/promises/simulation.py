"""What a call would be promised by a configuration, which need not be in force; no database is needed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.desk.tickets.classification import Classes, by_default, derive
from svcdesk.record import Record
from svcdesk.sla.durations import BY_THE_CALENDAR

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.promises.values import TargetRule
    from svcdesk.sla import Duration


class Promise(Record):
    """One target of the tier; `within` is None when the rule that decides promises nothing.

    `due_at` (UTC) is known for what starts with the call; the others count from when their event `starts` comes.
    """

    target: str
    name: str
    within: Duration | None
    calendar: str
    starts: str
    stops: tuple[str, ...]
    pauses: tuple[str, ...] | None
    rule: TargetRule | None
    due_at: datetime | None
    unpublished_after: int | None  # as `unpublished_after` says of `due_at`


def unpublished_after(policy: Policy, calendar: str, within: Duration, due: datetime) -> int | None:
    """The last year whose worked weekends are known, when `due` (UTC) lies after it and may still move; else None.

    What heeds no working hours (wall time, calendar days, an appointment) does not move.
    """
    known = policy.published_through(calendar) if within.kind in BY_THE_CALENDAR else None
    return known if known is not None and due.astimezone(policy.zone).year > known else None


def simulate(policy: Policy, typed: Classes, at: datetime) -> list[Promise]:
    """The targets of a call logged at `at` (UTC) and classed so, of a customer about whom nothing is known."""
    classes = derive(policy, typed, by_default(policy))
    found = []
    facts = classes._asdict()
    for target in policy.tiers[str(classes.tier)].targets.values():
        rule, calendar = target.rule_for(facts), str(target.calendar_for(facts))
        within = rule.within if rule else None
        due_at = policy.calendar(calendar).due(at, within) if within and target.starts == "logged" else None
        found.append(
            Promise(
                target.key,
                target.name,
                within,
                calendar,
                target.starts,
                target.stops,
                target.pauses,
                rule,
                due_at,
                unpublished_after(policy, calendar, within, due_at) if within and due_at else None,
            )
        )
    return found
