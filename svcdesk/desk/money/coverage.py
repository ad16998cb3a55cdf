"""Covered or not: what is charged for parts and for work, by the first rule that fits the facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from svcdesk.config.rules import Facts, fitting
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Coverage(NamedTuple):
    """What is charged for parts (free, cost, price) and for work (free, price), and why."""

    parts: str
    work: str
    because: str

    @property
    def covered(self) -> bool:
        """Whether the customer pays for nothing."""
        return self.parts == self.work == "free"


def decide(policy: Policy, facts: Facts) -> Coverage:
    """What the rules decide. What no rule decides is charged, unless it is in warranty."""
    for rule in fitting(policy.document.get("coverage", ()), facts):
        return Coverage(rule["parts"], rule["work"], rule.get("because", ""))
    if facts.get("warranty") == "in":
        return Coverage("free", "free", _("in warranty"))
    return Coverage("price", "price", _("not in warranty"))
