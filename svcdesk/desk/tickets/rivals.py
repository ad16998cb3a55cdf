"""Several contracts in force at once: the one whose promises are due first is assumed, and the others are named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from svcdesk.desk.tickets.facts import promises

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.tickets.classification import Classes, Terms

_NEVER = datetime.max.replace(tzinfo=UTC)


def best(policy: Policy, terms: Sequence[Terms], classed: Callable[[Terms], Classes], at: datetime) -> Terms:
    """Of the terms of several contracts the best for a ticket logged at `at` (UTC), which name the others as rivals.

    They are compared by what they promise from the start: the first due time, then the second, and so on. Of equal
    ones the first counts. `classed` says how a ticket is classed by each.
    """
    chosen = min(terms, key=lambda each: _due(policy, classed(each), at))
    others = tuple(str(each.contract) for each in terms if each.contract != chosen.contract)
    return chosen._replace(rivals=others)


def _due(policy: Policy, classes: Classes, at: datetime) -> list[datetime]:
    """When each promise that begins at `at` would be due, the first one first; what promises less is due later."""
    tier = classes.tier or policy.defaults["tier"]
    made = promises(policy, tier, classes._asdict()) if tier in policy.tiers else {}
    words = [each.words for each in made.values() if each.starts == "logged" and each.words]
    timed = [each for each in words if each.within.kind != "appointment"]
    return [*sorted(policy.calendar(each.calendar).due(at, each.within) for each in timed), _NEVER]
