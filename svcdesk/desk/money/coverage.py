"""Covered or not: what is charged for parts and for work, by the first rule that fits the facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.config.rules import first
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.rules import Facts


# the reasons that are not the organisation's own words; stored as they are, worded when shown
IN_WARRANTY = "in warranty"
NOT_IN_WARRANTY = "not in warranty"


class Coverage(Record):
    """What is charged for parts and work (free, cost, price, refused), and why: a key or the policy's words."""

    parts: str
    work: str
    because: str

    @property
    def covered(self) -> bool:
        """Whether the customer pays for nothing."""
        return self.parts == self.work == "free"

    @property
    def refused(self) -> bool:
        """Whether nothing is done: the customer gets advice."""
        return self.parts == "refused"


def assumed(policy: Policy, facts: Facts, decided: Coverage) -> bool:
    """Whether that was decided only because nobody knows whether the warranty covers it: in it, it would be another."""
    if facts.get("warranty") not in (None, "unknown") or decided != decide(policy, facts):
        return False
    return decide(policy, {**facts, "warranty": "in"}) != decided


def decide(policy: Policy, facts: Facts) -> Coverage:
    """What the rules of the policy decide. What none decides is charged, unless it is in warranty."""
    if rule := first(policy.coverage, facts):
        return Coverage(rule.parts, rule.work, rule.because)
    if facts.get("warranty") == "in":
        return Coverage("free", "free", IN_WARRANTY)
    return Coverage("price", "price", NOT_IN_WARRANTY)
