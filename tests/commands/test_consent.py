"""The customer's consent before the work, where the organisation asks for it."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once


@built_once
def ticket(desk: Desk) -> Desk:
    """A desk that asks for consent to work, and one ticket, at 10:00."""
    text = desk.config.read_text(encoding="utf-8")
    text = text.replace("consents: [remote, removal]", "consents: [work, remote]")
    text = text.replace("  - {needs: [fault, cause, action, result]}", "  - {needs: [consent]}")
    desk.config.write_text(text, encoding="utf-8")
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "Example Clinic")
    return desk.at("2026-03-02 10:00")


def test_work_waits_for_consent(ticket: Desk) -> None:
    ticket.run("dispatch", "order", "1", "-e", "Wang")
    ticket.run("dispatch", "arrive", "1")
    ticket.run("dispatch", "record", "1", "-f", "no power")  # looking at it is no work
    for work in (("-a", "fuse replaced"), ("--part", "fuse"), ("--item", "training")):
        assert "--to work" in ticket.run("dispatch", "record", "1", *work, code=1).err
    ticket.run("consent", "1", "--to", "work", "--by", "Mr Sample", "--how", "in person")
    for who in ("Ms C", "Ms B", "Ms A", "Ms D"):  # in one and the same second
        ticket.run("consent", "1", "--to", "remote", "--by", who, "--how", "phone")
    told = [each["given_by"] for each in ticket.json("dispatch", "show", "1")["consents"]]
    assert told == ["Ms A", "Ms B", "Ms C", "Ms D", "Mr Sample"]
    ticket.run("dispatch", "record", "1", "-a", "fuse replaced")
    ticket.run("dispatch", "finish", "1")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--to", "dance", "--by", "A", "--how", "phone"), "--to 'dance' is unknown: work, remote, removal"),
        (("--to", "work", "--by", " ", "--how", "phone"), "a consent needs who gave it and how"),
        (("--to", "work", "--by", "A"), "needs who gave it and how"),
    ],
)
def test_wrong_words(ticket: Desk, words: tuple[str, ...], message: str) -> None:
    assert message in ticket.run("consent", "1", *words, code=2).err


def test_not_before_the_call(ticket: Desk) -> None:
    given = ("consent", "1", "--to", "work", "--by", "A", "--how", "phone", "--at", "08:00")
    assert "is before that" in ticket.run(*given, code=1).err
