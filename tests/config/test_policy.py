"""Sections as values: every section of the example, switched on, and what holds when nothing is written."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from svcdesk.config.assets import ContractKind, EquipmentKind
from svcdesk.config.compiler import compile_text
from svcdesk.config.currency import Currency
from svcdesk.config.forms import Approval, FormRule
from svcdesk.config.keys import in_full
from svcdesk.config.money import CoverageRule, PriceItem, PriceRule, Settlement
from svcdesk.config.people import Station
from svcdesk.config.policy import Document, Policy
from svcdesk.config.promises.escalation import Step
from svcdesk.config.promises.notify import Group, Mail, Notify, Recipient
from svcdesk.config.stock import Loaners, Part, ReturnRule, SpareRule
from svcdesk.locale import spoken
from svcdesk.sla.terms import Term

Compile = Callable[[str], Document]

YEAR, QUARTER = Term.parse("1 year"), Term.parse("3 months")


@pytest.fixture(scope="module")
def policy() -> Policy:
    return Policy(compile_text(in_full().encode(), "config.example.yaml", 2026))


@pytest.fixture
def bare(minimal: str, compiled: Compile) -> Policy:
    return Policy(compiled(minimal))


def test_people(policy: Policy) -> None:
    assert policy.desk_name == "Example Service Centre"
    assert policy.zone.key == "Asia/Shanghai"
    assert policy.stations["north"] == Station("North county station", ["county"])
    assert policy.duty is not None
    assert policy.duty.turns(date(2026, 10, 1))[0] == "sun"


def test_promises(policy: Policy) -> None:
    solve = policy.tiers["gold"].targets["solve"]
    assert (solve.name, solve.calendar, solve.reopening, solve.extend) == (
        "Solved", "office", "restart", Term.parse("1 month"),
    )  # fmt: skip
    assert policy.tiers["standard"].targets["answer"].extend is None
    assert policy.steps("gold", "solve")[-1] == Step(200, tell=("duty", "engineer", "head"), when="office")
    assert policy.notify == Notify(("./tell.sh",), Mail("localhost", 25, "desk@example.invalid"))
    assert policy.recipients["head"] == Recipient("head", "Head of service", "head@example.invalid")
    assert policy.group("head") is None
    assert policy.group("emergency") == Group("Emergency group", ["reception"], ["wang"])


def test_assets(policy: Policy) -> None:
    terms = {"machine": YEAR, "head": QUARTER}
    assert policy.equipment["printer"] == EquipmentKind("Label printer", [("accepted", True)], terms, True)
    assert policy.contracts["full"] == ContractKind("Full care", "gold", None, YEAR, {"visit": 4, "training": 2})
    assert policy.repeats == Term.parse("30 days")


def test_forms(policy: Policy) -> None:
    assert policy.form == (
        FormRule({}, ["fault", "cause", "action", "result"]),
        FormRule({"attribution": ["workmanship"]}, ["photo", "method"]),
    )
    assert policy.names("checklist")["cables"] == "cables checked"
    assert {key: each.when for key, each in policy.checklist.items()} == {
        "uniform": {}, "tidy": {}, "cables": {"kind": ["installation"]},
    }  # fmt: skip
    assert list(policy.consents) == ["remote", "removal"]
    assert policy.approvals["request"] == Approval(1, [])
    assert policy.approvals["repair"] == Approval(2, ["wang", "zhao", "sun"])


def test_stock(policy: Policy) -> None:
    assert policy.parts["fuse"] == Part("Fuse", 500, 200, None, {})
    assert policy.parts["head"] == Part("Print head", 90_000, 60_000, "head", {"new": QUARTER})
    assert policy.spares["terminal"] == SpareRule(2, ["terminal"], 100)
    assert policy.loaners == Loaners(Term.parse("15 days"), True)
    assert policy.returns[0] == ReturnRule(
        {"reason": ["arrival"]}, "refund", "desk", "desk", None, None, Term.parse("7 days"), "delivered", False
    )
    assert policy.returns[-1] == ReturnRule({}, "repair", "customer", "customer", None, None, None, "", False)


def test_money(policy: Policy) -> None:
    assert policy.currency == Currency("CNY", 2)
    assert policy.coverage[1] == CoverageRule({"warranty": ["in"]}, "free", "free", "in warranty")
    assert policy.prices["labour"] == PriceItem("Labour", "30m", 30, (PriceRule({}, 6_000),))
    assert policy.prices["training"].rules[0] == PriceRule({}, 0, "included in the contract", entitlement="training")
    assert [rule[3:5] for rule in policy.prices["network"].rules] == [(True, None), (False, 120), (False, None)]
    assert policy.settlement == Settlement("payments", 150, "carry", "charge")


def test_what_is_not_written_is_empty_or_none(bare: Policy) -> None:
    sections = ("stations", "recipients", "equipment", "contracts", "approvals", "parts", "spares", "prices")
    assert [len(getattr(bare, section)) for section in sections] == [0] * len(sections)
    assert [list(each) for each in (bare.consents, bare.returns, bare.coverage)] == [[], [], []]
    assert (bare.duty, bare.repeats, bare.form, bare.settlement) == (None, None, None, None)
    assert (bare.notify, bare.loaners, bare.currency) == (Notify(), Loaners(), Currency("CNY", 2))
    assert bare.desk_name == "Service desk"
    assert bare.names("payment_methods") == {"cash": "Cash", "transfer": "Bank transfer"}
    assert bare.names("kinds") == {"fault": "Fault"}


def test_entries_are_a_mapping(policy: Policy) -> None:
    assert list(policy.parts) == ["fuse", "roller", "head", "board", "terminal"]
    assert "fuse" in policy.parts
    assert "gone" not in policy.parts
    assert policy.parts.get("gone") is None
    assert policy.parts["fuse"] is policy.parts["fuse"]  # made once
    with pytest.raises(KeyError):
        policy.parts["gone"]


def test_only_what_holds_by_default_is_translated(minimal: str, compiled: Compile) -> None:
    policy = Policy(compiled(minimal + "payment_methods: {cash: Cash}\n"))
    with spoken("zh_CN"):
        assert policy.names("payment_methods") == {"cash": "Cash"}  # the organisation's own words
        assert policy.names("channels") == {"phone": "电话"}
        assert policy.desk_name == "服务台"


def test_wings_may_be_loaded_in_any_order() -> None:
    """A command that read its policy from the cache has loaded some, and may then compile another file."""
    script = (
        "import svcdesk.config.stock, svcdesk.config.promises.calendars\n"
        "from svcdesk.config.compiler import compile_text; from svcdesk.config.store import example\n"
        "print(compile_text(example().encode(), 'x', 2026)['calendars']['office']['timezone'])\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert done.stdout == "Asia/Shanghai\n"
