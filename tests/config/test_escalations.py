"""Steps, notices and the rota of duty: what their YAML means, and what is said about mistakes in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from svcdesk.config.policy import Document, Policy
from svcdesk.config.promises.escalation import Step
from svcdesk.config.promises.notify import Mail, Notify, Recipient

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
        "[{at: 150 %, assign: auto}, {at: 75%, note: hurry, tell: duty},"
        " {at: 100%, level: up, priority: P1, tell: [head, engineer]}]",
    )
    policy = Policy(compiled(text + COMMAND + HEAD + DUTY + LEVELS))
    assert policy.steps("standard", "answer") == (
        Step(75, "hurry", None, None, None, ("duty",)),
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


def test_ways_to_tell(minimal: str, compiled: Compile) -> None:
    policy = Policy(compiled(minimal + COMMAND.replace("}", ", mail: {from: d@x, host: mx, port: 2525}}") + HEAD))
    notify = policy.notify
    assert notify == Notify(("./tell.sh", "-v"), Mail("mx", 2525, "d@x"))
    head = policy.recipients.get("head")
    assert head == Recipient("head", "Head of service", "head@example.invalid")
    assert notify.ways(head) == ["command", "mail"]
    assert notify.ways(head._replace(mail=None)) == ["command"]
    only_mail = Policy(compiled(minimal + MAIL)).notify
    assert only_mail.mail == Mail("localhost", 25, "desk@example.invalid")
    assert only_mail.ways(head._replace(mail=None)) == ["mail"]  # it waits until an address is known
    assert Policy(compiled(minimal + "notify: {command: tell}\n")).notify.command == ("tell",)


@pytest.mark.parametrize(
    ("day", "who"),
    [
        ("2026-01-04", None),  # before the rota begins
        ("2026-01-05", "wang"),
        ("2026-01-07", "wang"),
        ("2026-01-08", "zhao"),
        ("2026-01-10", "zhao"),
        ("2026-01-11", "wang"),
        ("2026-10-01", "sun"),
        ("2025-10-01", "sun"),  # an exception needs no rota
    ],
)
def test_turns(minimal: str, compiled: Compile, day: str, who: str | None) -> None:
    text = DUTY.replace("engineers", "days: 3, exceptions: {2026-10-01: sun, 2025-10-01: sun}, engineers")
    rota = Policy(compiled(minimal + text)).duty
    assert rota is not None
    assert rota.turn(date.fromisoformat(day)) == who


def test_a_turn_is_a_week_unless_said(minimal: str, compiled: Compile) -> None:
    rota = Policy(compiled(minimal + DUTY)).duty
    assert rota is not None
    assert (rota.calendar, rota.days) == ("office", 7)


TARGET = "config.yaml:9: tiers.standard.targets.answer.escalate"


@pytest.mark.parametrize(
    ("steps", "sections", "complaint"),
    [
        ("[]", "", ": is an empty list; write a step such as '{at: 75%, note: hurry}', or remove it"),
        ("[{at: 75%}]", "", "[1]: does nothing; write one of: note, level, priority, assign, tell"),
        ("[{note: x}]", "", "[1].at: is missing; write for example 'at: 75%'"),
        ("[{at: 75, note: x}]", "", "[1].at: '75' is not a share from 1% to 1000%; write for example '75%'"),
        ("[{at: 0%, note: x}]", "", "[1].at: '0%' is not a share from 1% to 1000%; write for example '75%'"),
        ("[{at: x, note: x}, {at: y, note: x}]", "",
         "[1].at: 'x' is not a share from 1% to 1000%; write for example '75%'"),
        ("[{at: 1001%, note: x}]", "", "[1].at: '1001%' is not a share from 1% to 1000%; write for example '75%'"),
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
        ("{at: 75%}", "", ": does nothing; write one of: note, level, priority, assign, tell"),
    ],
)  # fmt: skip
def test_mistakes_in_steps(minimal: str, complaints: Complain, steps: str, sections: str, complaint: str) -> None:
    assert complaints(escalate(minimal, steps) + sections)[0] == TARGET + complaint


@pytest.mark.parametrize(
    ("sections", "complaint"),
    [
        ("notify: {}\n", "notify: names no way to tell people; write 'command: [./tell.sh]' or 'mail: {from: …}'"),
        ("notify: {command: []}\n", "notify.command: names no program; write for example '[./tell.sh]'"),
        ("notify: {mail: {}}\n", "notify.mail.from: is missing; write for example 'from: desk@example.invalid'"),
        ("notify: {mail: {from: desk}}\n",
         "notify.mail.from: 'desk' is not a mail address; write for example 'head@example.invalid'"),
        (MAIL.replace("{from", "{port: 99999, from"),
         "notify.mail.port: '99999' is not a number from 1 to 65535; write for example '25'"),
        ("notify: {comand: x}\n", "notify.comand: no such key belongs here; did you mean 'command'?"),
        (COMMAND + "recipients: {duty: {name: x}}\n",
         "recipients.duty: is built in and names an engineer; use it as it is, or choose another name"),
        (MAIL + "recipients: {head: {name: x}}\n",
         "recipients.head.mail: is missing; write for example 'mail: head@example.invalid'"),
        (HEAD, "recipients: needs the section 'notify', which says how they are told; write it, or remove this"),
        ("duty: {}\n", "duty.calendar: is missing; write for example 'calendar: office'"),
        (DUTY.replace("office", "offfice"),
         "duty.calendar: 'offfice' is not among 'calendars'; did you mean 'office'?"),
        (DUTY.replace("2026-01-05", "5.1.2026"),
         "duty.from: '5.1.2026' is not a date; write for example '2026-05-01'"),
        (DUTY.replace("2026-01-05", "2026-02-30"),
         "duty.from: there is no '2026-02-30'; write a date that exists, for example '2026-05-01'"),
        (DUTY.replace("[wang, zhao]", "[]"), "duty.engineers: names nobody; write for example '[wang, zhao]'"),
        (DUTY.replace("engineers", "days: 0, engineers"),
         "duty.days: '0' is not a number from 1 to 366; write for example '7'"),
        (DUTY.replace("engineers", "exceptions: {2026-13-01: sun}, engineers"),
         "duty.exceptions.2026-13-01: there is no '2026-13-01'; write a date that exists, for example '2026-05-01'"),
    ],
)  # fmt: skip
def test_mistakes_in_sections(minimal: str, complaints: Complain, sections: str, complaint: str) -> None:
    found = complaints(minimal + sections)[0]
    assert found.startswith("config.yaml:1")
    assert found.split(": ", 1)[1] == complaint
