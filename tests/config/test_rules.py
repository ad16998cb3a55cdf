"""The one engine of rules: conditions, the first that fits, all that fit."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from svcdesk.config.rules import Facts, When, first, fits, fitting


class Said(NamedTuple):
    """A rule that says a word."""

    when: When
    word: str


RULES = [
    Said({"warranty": ["in"], "contract": ["full", "none"]}, "covered"),
    Said({"kind": ["fault"]}, "repaired"),
    Said({}, "anything"),
]


@pytest.mark.parametrize(
    ("when", "facts", "fit"),
    [
        ({}, {}, True),
        ({"kind": ["fault"]}, {"kind": "fault", "region": "city"}, True),
        ({"kind": ["fault", "question"]}, {"kind": "question"}, True),
        ({"kind": ["fault"]}, {"kind": "question"}, False),
        ({"kind": ["fault"]}, {"kind": None}, False),  # not known
        ({"kind": ["fault"]}, {}, False),  # not told
        ({"kind": ["fault"], "region": ["city"]}, {"kind": "fault", "region": "county"}, False),  # all must fit
    ],
)
def test_conditions(when: When, facts: Facts, fit: bool) -> None:
    assert fits(when, facts) is fit


def test_first_and_all_that_fit() -> None:
    facts = {"warranty": "in", "contract": "none", "kind": "fault"}
    assert first(RULES, facts) == RULES[0]
    assert [rule.word for rule in fitting(RULES, facts)] == ["covered", "repaired", "anything"]
    assert [rule.word for rule in fitting(RULES, {"kind": "fault"})] == ["repaired", "anything"]
    assert first(RULES[:1], {}) is None
    assert first([], facts) is None
