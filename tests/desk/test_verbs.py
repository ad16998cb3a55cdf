"""The verbs: each name once, each rule a function of an operation, and what somebody must be allowed to do for it."""

from __future__ import annotations

import re
from pathlib import Path

from svcdesk.desk.verbs import known

DESK = Path(__file__).parents[2] / "svcdesk" / "desk"


def test_each_name_is_declared_once() -> None:
    text = "\n".join(file.read_text() for file in DESK.rglob("*.py"))
    declared = re.findall(r'^@verb\("([^"]+)"', text, re.M)
    assert sorted(declared) == list(known())


def test_each_rule_takes_an_operation() -> None:
    taking = {name: verb.rule.__code__.co_varnames[0] for name, verb in known().items()}
    assert {name for name, first in taking.items() if first != "op"} == set()


def test_what_a_verb_takes_and_needs() -> None:
    verbs = known()
    assert verbs["hold"].arguments == ("ticket", "reason", "note", "ends_at")
    assert (verbs["hold"].duty, verbs["pay"].duty) == ("tickets", "money")
    assert verbs["log"].duty == "calls"  # though a call about a machine is looked up among the assets
