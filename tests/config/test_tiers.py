"""What a tier says of calls and of closing: what it means, and what is said about mistakes in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from svcdesk.config.policy import Document, Policy
from svcdesk.config.promises.values import Calls, Tier
from svcdesk.sla import Duration

Compile = Callable[[str], Document]
Complain = Callable[[str], list[str]]

HOLDS = "holds: {customer: the customer, parts: parts}\n"


def with_keys(minimal: str, keys: str) -> str:
    return minimal.replace("    calendar: office\n", f"    calendar: office\n    {keys}\n")


def standard(document: Document) -> Tier:
    return Policy(document).tiers["standard"]


def test_what_is_not_written(minimal: str, compiled: Compile) -> None:
    assert standard(compiled(minimal)).closes is None
    assert standard(compiled(minimal)).calls == Calls("reopen", "14 days", ("customer",))
    assert standard(compiled(minimal + "holds: {parts: parts}\n")).calls.resume == ()


def test_what_is_written(minimal: str, compiled: Compile) -> None:
    keys = "calls: {resolved: ask, within: 1 month, resume: [parts]}\n    closes: 3 working days"
    tier = standard(compiled(with_keys(minimal, keys) + HOLDS))
    assert tier.calls == Calls("ask", "1 month", ("parts",))
    assert (tier.closes, tier.calendar) == (Duration.parse("3 working days"), "office")
    assert standard(compiled(with_keys(minimal, "calls: {resume: []}") + HOLDS)).calls.resume == ()


@pytest.mark.parametrize(
    ("closes", "within"),
    [("3个工作日", "一个月"), ("3個工作天", "1個月"), ("3영업일", "한 달"), ("three business days", "a month")],
)
def test_lengths_of_time_are_written_as_people_say_them(
    minimal: str, compiled: Compile, closes: str, within: str
) -> None:
    keys = f"calls: {{within: {within}}}\n    closes: {closes}"
    tier = standard(compiled(with_keys(minimal, keys) + HOLDS))
    assert (tier.closes, tier.calls.within) == (Duration.parse("3 working days"), "1 month")


def test_in_time_by_dates() -> None:
    calls = Calls(within="1 month")
    assert calls.in_time(date(2026, 1, 31), date(2026, 2, 28))
    assert not calls.in_time(date(2026, 1, 31), date(2026, 3, 1))


@pytest.mark.parametrize(
    ("keys", "complaint"),
    [
        ("calls: {resolved: join}", ".calls.resolved: 'join' means nothing here; "),
        ("calls: {within: 3 working days}", ".calls.within: '3 working days' is not a length of time"),
        ("calls: {resume: [vendor]}", ".calls.resume[1]: 'vendor' is not among 'holds'; "),
        ("closes: appointment", ".closes: must be a length of time; write for example '3 working days'"),
        ("closes: none", ".closes: must be a length of time; write for example '3 working days'"),
        ("closes: 17:00 or next 09:00", ".closes: must be a length of time; write for example '3 working days'"),
        ("closes: 2d", ".closes: '2d' is unclear"),
    ],
)
def test_mistakes(minimal: str, complaints: Complain, keys: str, complaint: str) -> None:
    assert f"tiers.standard{complaint}" in complaints(with_keys(minimal, keys) + HOLDS)[0]


def test_closing_needs_a_calendar(minimal: str, complaints: Complain) -> None:
    text = minimal.replace("    calendar: office\n", "    closes: 2 days\n")
    text = text.replace("within: 4h}", "within: 4h, calendar: office}")
    assert "tiers.standard.closes: needs the tier's own 'calendar' to count in" in complaints(text)[0]
