"""`reopen`: the customer is not content, and the promises go on."""

from __future__ import annotations

from tests.conftest import Desk


def test_reopened_after_it_was_closed(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "parts")
    ticket.run("resolve", "1", "--cause", "worn roller", "--solution", "replaced")
    ticket.run("close", "1", "--note", "confirmed")
    assert "needs a reason" in ticket.run("reopen", "1", "--reason", "", code=2).err
    ticket.run("reopen", "1", "--reason", "again")
    assert ticket.events() == ["logged", "held", "resolved", "closed", "reopened"]
    assert ticket.outcomes() == {"answer": "met", "solve": None}, "an answer by solving was an answer"
    assert "\n已解決  " in ticket.run("show", "1", SVCDESK_LANG="zh_TW").out
    refused = ticket.run("reopen", "1", "--reason", "again", code=1).err
    assert "SD-000001 is open: 'svcdesk note SD-000001' adds what the customer says" in refused
    ticket.run("hold", "1", "-r", "parts")
    refused = ticket.run("reopen", "1", "--reason", "again", code=1).err
    assert "SD-000001 is on hold: 'svcdesk resume SD-000001' lets it go on" in refused
    assert "SD-000001 is on hold; only what is resolved" in ticket.run("close", "1", code=1).err


def test_what_was_open_then_is_not_said_to_be_open(ticket: Desk) -> None:
    ticket.at("2026-03-02 12:00").run("resolve", "1", "--cause", "c", "--solution", "s")
    refused = ticket.at("2026-03-02 14:00").run("reopen", "1", "--reason", "again", "--at", "11:00", code=1).err
    assert "SD-000001 was open then: name a time after it ended" in refused
