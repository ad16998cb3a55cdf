"""What people are assessed by: what its YAML means, and what is said about mistakes in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from svcdesk.config.policy import Document, Policy

Compile = Callable[[str], Document]
Complain = Callable[[str], list[str]]

RULES = """
checklist: {uniform: in uniform}
assessment:
  told: day 5
  rules:
    late: {name: On site, standard: in time, amount: 500, kind: fault, when: {missed: answer}}
    calls: {}
  dealers:
    cards: {amount: 12.50}
"""


def test_rules(minimal: str, compiled: Compile) -> None:
    found = Policy(compiled(minimal + RULES)).assessment
    assert found is not None
    assert found.told == 5
    late, calls, cards = found.all.values()
    assert (late.name, late.standard, late.amount, late.fact, late.words) == (
        "On site",
        "in time",
        500_00,
        "missed",
        ["answer"],
    )
    assert late.when == {"kind": ["fault"]}
    assert (calls.name, calls.standard, calls.amount, calls.fact) == ("calls", None, 0, None)
    assert [*found.dealers] == ["cards"]
    assert cards.amount == 12_50
    assert Policy(compiled(minimal)).assessment is None


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("day 5", "day 29", "assessment.told: 'day 29' is no day of the next month; write for example 'day 5'"),
        ("day 5", "5", "assessment.told: '5' is no day of the next month; write for example 'day 5'"),
        ("missed: answer", "missed: anser",
         "assessment.rules.late.when.missed: 'anser' is not among 'tiers'; did you mean 'answer'?"),
        ("missed: answer", "check: shoes",
         "assessment.rules.late.when.check: 'shoes' is not among 'checklist'; write one of: uniform"),
        ("missed: answer", "lacks: [signatur]",
         "assessment.rules.late.when.lacks[1]: 'signatur' is not among 'form'; did you mean 'signature'?"),
        ("missed: answer", "missed: answer, check: uniform",
         "assessment.rules.late.when: says by which one fact the desk finds a breach; write for example"
         " 'when: {check: uniform}'"),
        ("missed: answer", "missed: answer, at_most: 2",
         "assessment.rules.late.when.at_most: is about a mark; write for example 'mark: attitude'"),
        ("amount: 500", "amount: -1",
         "assessment.rules.late.amount: '-1' is not an amount in CNY: write for example '300.50'"),
        ("cards:", "late:", "assessment.dealers.late: is a rule of the desk's people already; give it another key"),
    ],
)  # fmt: skip
def test_complaints(minimal: str, complaints: Complain, old: str, new: str, complaint: str) -> None:
    text = minimal + RULES
    assert old in text
    [line] = complaints(text.replace(old, new))
    assert line.partition(": ")[2] == complaint


TRAINING = """
training:
  repair: {name: Repair, for: Repairers, lasts: 2 days, material: 手册, teaches: repair, pass: 60, places: 8,
           certificate: yes}
  talk: {}
"""


def test_courses(minimal: str, compiled: Compile) -> None:
    repair, talk = Policy(compiled(minimal + TRAINING)).training.values()
    assert (repair.key, repair.name, repair.audience, repair.lasts) == ("repair", "Repair", "Repairers", "2 days")
    assert (repair.teaches, repair.passing, repair.places, repair.certificate) == ("repair", 60, 8, True)
    assert (talk.name, talk.passing, talk.places, talk.certificate, talk.included) == ("talk", None, None, False, False)
    assert not Policy(compiled(minimal)).training


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("pass: 60", "pass: 101", "training.repair.pass: '101' is not a number from 1 to 100; write for example '60'"),
        ("2 days", "3 working days",
         "training.repair.lasts: '3 working days' is no length of a course; write for example '2h' or '2 days'"),
        ("certificate: yes", "certificate: maybe", "training.repair.certificate: 'maybe' is neither yes nor no"),
        ("teaches: repair", "entitlement: places",
         "training.repair.entitlement: 'places' is not among 'entitlements'; name it there"),
        ("teaches: repair", "item: places", "training.repair.item: 'places' is not among 'prices'; name it there"),
    ],
)  # fmt: skip
def test_complaints_of_courses(minimal: str, complaints: Complain, old: str, new: str, complaint: str) -> None:
    [line] = complaints((minimal + TRAINING).replace(old, new))
    assert line.partition(": ")[2] == complaint
