"""How people are told, and who can be: what the YAML means, and what is said about mistakes in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from svcdesk.config.policy import Document, Policy
from svcdesk.config.promises.notify import Mail, Notify, Recipient

Compile = Callable[[str], Document]
Complain = Callable[[str], list[str]]

COMMAND = "notify: {command: [./tell.sh, -v]}\n"
MAIL = "notify: {mail: {from: desk@example.invalid}}\n"
HEAD = "recipients: {head: {name: Head of service, mail: head@example.invalid}}\n"


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
    ],
)  # fmt: skip
def test_mistakes(minimal: str, complaints: Complain, sections: str, complaint: str) -> None:
    found = complaints(minimal + sections)[0]
    assert found.startswith("config.yaml:1")
    assert found.split(": ", 1)[1] == complaint
