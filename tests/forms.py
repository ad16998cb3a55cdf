"""A dispatch form on which everything is needed, and a job that fills it in; for the tests of `dispatch`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.conftest import Desk
from tests.terminal import Terminal

NEEDS = (
    "fault, code, component, cause, attribution, action, minutes, kilometres, test, result, solved, checklist, consent,"
    " photo, signature, payment"
)

JOB = """\
fault: no power
code: power
component: machine
cause: blown fuse
attribution: material
consents: [{to: work, by: Mr Sample, how: in person}]
action: fuse replaced
parts: [{part: fuse, quantity: 2}]
work: [{item: training, quantity: 1}]
minutes: 40
kilometres: 12
test: prints ten labels
result: runs
solved: yes
checklist: {uniform: yes, tidy: no}
photos: [before.jpg]
signature: Ms Example
payment: {amount: 434, method: cash}
arrived: "10:00"
"""
TOTAL = 2 * 500 + 20000 + 8000 + 2 * 6000 + 12 * 200  # fuses, a training place, call-out, two half hours, kilometres


def demanding(desk: Desk, consents: str = "[work, remote]", needs: str = NEEDS) -> Desk:
    """The desk with a form on which everything is needed, and one ticket out of warranty for which Wang is sent."""
    text = desk.config.read_text(encoding="utf-8")
    for old, new in (
        ("consents: [remote, removal]", f"consents: {consents}"),
        ("  - {needs: [fault, cause, action, result]}", f"  - {{needs: [{needs}]}}"),
    ):
        assert old in text
        text = text.replace(old, new)
    desk.config.write_text(text, encoding="utf-8")
    desk.at("2026-03-02 09:00").run("log", "prints nothing", "-c", "Example Clinic", "--warranty", "out")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    (desk.folder / "before.jpg").write_bytes(b"a picture")
    (desk.folder / "job.yaml").write_text(JOB, encoding="utf-8")
    return desk.at("2026-03-02 10:00")


def form(desk: Desk, ticket: str = "1") -> Any:
    return desk.json("dispatch", "show", ticket)


def answer(screen: Terminal, question: str, text: str) -> None:
    screen.until(question)
    screen.press(text + "\r")


def comparable(shown: dict[str, Any]) -> dict[str, Any]:
    """The form without where the desk lies."""
    for attachment in shown["attachments"]:
        attachment["path"] = attachment["path"] and Path(attachment["path"]).name  # None on a server
    return shown
