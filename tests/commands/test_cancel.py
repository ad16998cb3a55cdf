"""`cancel`: nothing is to be done after all."""

from __future__ import annotations

from tests.commands.test_ask import answer
from tests.conftest import Desk
from tests.terminal import Terminal


def test_cancel(ticket: Desk) -> None:
    assert "needs a reason" in ticket.run("cancel", "1", "-r", "  ", code=2).err
    assert ticket.run("cancel", "1", code=2).err == "svcdesk: --reason needs words\n"
    screen = Terminal(ticket, "cancel", "1")
    answer(screen, ("why nothing is to be done: ", "logged twice"))
    assert "cancelled: logged twice" in screen.end()[0]
    assert ticket.outcomes() == {"answer": "void", "solve": "void"}
    assert ticket.json("list") == []
    assert "is cancelled already" in ticket.run("cancel", "1", "-r", "x", code=1).err
    ticket.run("reopen", "1", "-r", "not twice after all")
    assert ticket.json("list")[0]["state"] == "open"


def test_a_miss_stays_when_cancelled(ticket: Desk) -> None:
    ticket.at("2026-03-02 16:00").run("cancel", "1", "-r", "withdrawn")
    assert ticket.outcomes() == {"answer": "missed", "solve": "void"}
