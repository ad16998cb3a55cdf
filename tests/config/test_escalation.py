"""Steps of escalation: what their YAML means, and what is said about mistakes in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from svcdesk.config.policy import Document, Policy
from svcdesk.config.promises.escalation import Step
from svcdesk.config.promises.notify import Notify

Compile = Callable[[str], Document]
Complain = Callable[[str], list[str]]

COMMAND = "notify: {command: [./tell.sh, -v]}\n"
MAIL = "notify: {mail: {from: desk@example.invalid}}\n"
HEAD = "recipients: {head: {name: Head of service, mail: head@example.invalid}}\n"
DUTY = "duty: {calendar: office, from: 2026-01-05, engineers: [wang, zhao]}\n"
LEVELS = "levels: {1: Site, 2: Centre}\n"


def escalate(minimal: str, steps: str) -> str:
    """The smallest configuration with steps for its one target."""
    return minimal.replace("within: 4h}", f"within: 4h, escalate: {steps}}}")


def test_steps_arrive_the_smallest_share_first(minimal: str, compiled: Compile) -> None:
    text = escalate(
        minimal,
        "[{at: 150 %, assign: auto}, {at: 75%, note: hurry, tell: duty, when: office},"
        " {at: 100%, level: up, priority: P1, tell: [head, engineer]}]",
    )
    policy = Policy(compiled(text + COMMAND + HEAD + DUTY + LEVELS))
    assert policy.steps("standard", "answer") == (
        Step(75, "hurry", None, None, None, ("duty",), "office"),
        Step(100, None, "up", "P1", None, ("head", "engineer")),
        Step(150, None, None, None, "auto", ()),
    )
    assert policy.steps("standard", "gone") == ()
    assert policy.steps("gone", "answer") == ()


def test_nothing_written_is_nothing_loaded(minimal: str, compiled: Compile) -> None:
    document = compiled(minimal)
    assert not {"notify", "recipients", "duty"} & document.keys()
    assert "escalate" not in document["tiers"]["standard"]["targets"]["answer"]
    policy = Policy(document)
    assert policy.steps("standard", "answer") == ()
    assert policy.duty is None
    assert policy.notify == Notify((), None)
    assert policy.recipients.get("head") is None


TARGET = "config.yaml:9: tiers.standard.targets.answer.escalate"


@pytest.mark.parametrize(
    ("steps", "sections", "complaint"),
    [
        ("[]", "", ": is an empty list; write a step such as '{at: 75%, note: hurry}', or remove it"),
        ("[{at: 75%}]", "", "[1]: does nothing; write one of: note, level, priority, assign, tell"),
        ("[{note: x}]", "", "[1].at: is missing; write for example 'at: 75%'"),
        ("[{at: 75, note: x}]", "", "[1].at: '75' is not a share from 0% to 1000%; write for example '75%'"),
        ("[{at: -1%, note: x}]", "", "[1].at: '-1%' is not a share from 0% to 1000%; write for example '75%'"),
        ("[{at: x, note: x}, {at: y, note: x}]", "",
         "[1].at: 'x' is not a share from 0% to 1000%; write for example '75%'"),
        ("[{at: 1001%, note: x}]", "", "[1].at: '1001%' is not a share from 0% to 1000%; write for example '75%'"),
        ("[{at: 75%, note: x}, {at: 75 %, assign: auto}]", "",
         "[2]: 75 % has a step already; write all that is done then into one"),
        ("[{at: 75%, notes: x}]", "", "[1].notes: no such key belongs here; did you mean 'note'?"),
        ("[{at: 75%, level: up}]", "", "[1].level: needs the section 'levels'; write it, or remove this"),
        ("[{at: 75%, level: 22}]", LEVELS, "[1].level: '22' is not among 'levels'; did you mean '2'?"),
        ("[{at: 75%, priority: P2}]", "", "[1].priority: 'P2' is not among 'priorities'; write one of: up, P1"),
        ("[{at: 75%, tell: head}]", "",
         "[1].tell: nobody can be told; write the section 'notify', for example 'notify: {command: [./tell.sh]}'"),
        ("[{at: 75%, tell: haed}]", COMMAND + HEAD, "[1].tell: 'haed' is not among 'recipients'; did you mean 'head'?"),
        ("[{at: 75%, tell: duty}]", COMMAND, "[1].tell: 'duty' needs the section 'duty'; write it, or tell others"),
        ("[{at: 75%, tell: head, when: ofice}]", COMMAND + HEAD,
         "[1].when: 'ofice' is not among 'calendars'; did you mean 'office'?"),
        ("[{at: 75%, note: x, when: office}]", "",
         "[1].when: says when people are told, but nobody is; write 'tell' as well, or remove this"),
        ("{at: 75%}", "", ": does nothing; write one of: note, level, priority, assign, tell"),
    ],
)  # fmt: skip
def test_mistakes_in_steps(minimal: str, complaints: Complain, steps: str, sections: str, complaint: str) -> None:
    assert complaints(escalate(minimal, steps) + sections)[0] == TARGET + complaint
