"""How the classes of a call come about, and what would change about a ticket."""

from __future__ import annotations

from pathlib import Path

import pytest

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.desk.tickets.classification import Classes, by_default, derive
from svcdesk.errors import UsageError

EXAMPLE = Path(__file__).parents[3] / "config.example.yaml"


@pytest.fixture(scope="module")
def policy() -> Policy:
    return store.load(EXAMPLE, None)


def test_nothing_said_is_the_default(policy: Policy) -> None:
    classes = derive(policy, Classes(), by_default(policy))
    assert (classes.priority, classes.tier, classes.warranty) == ("P3", "standard", "unknown")
    assert (classes.severity, classes.reach) == (None, None)


def test_the_first_that_says_something(policy: Policy) -> None:
    bought, recorded = Classes(tier="gold"), Classes(tier="standard", region="county")
    classes = derive(policy, Classes(kind="printer"), bought, recorded, by_default(policy))
    assert (classes.kind, classes.tier, classes.region) == ("printer", "gold", "county")


@pytest.mark.parametrize(
    ("typed", "priority"),
    [
        (Classes(severity="down", reach="all"), "P1"),
        (Classes(severity="down", reach="all", priority="P4"), "P4"),
        (Classes(), "P3"),
    ],
)
def test_severity_and_reach_give_the_priority(policy: Policy, typed: Classes, priority: str) -> None:
    assert derive(policy, typed, by_default(policy)).priority == priority


@pytest.mark.parametrize("typed", [Classes(severity="down"), Classes(reach="all")])
def test_half_a_reason_gives_no_priority(policy: Policy, typed: Classes) -> None:
    with pytest.raises(UsageError, match="alone gives no priority"):
        derive(policy, typed, by_default(policy))


def test_one_typed_goes_with_the_other_that_was_known(policy: Policy) -> None:
    ticket = by_default(policy)._replace(severity="down", reach="all", priority="P4")
    assert derive(policy, Classes(reach="one"), ticket).priority == "P2"
    assert derive(policy, Classes(region="county"), ticket).priority == "P4"  # chosen once, and nothing said about it
