"""`resume`: a ticket on hold goes on."""

from __future__ import annotations

from tests.conftest import Desk


def test_resume(ticket: Desk) -> None:
    ticket.run("hold", "1", "--reason", "PARTS", "--note", "roller ordered")
    ticket.at("2026-03-02 14:00").run("resume", "1", "--at", "13:30")
    shown = ticket.json("show", "1")
    assert (shown["state"], shown["holds"][0]["until"]) == ("open", "2026-03-02T05:30:00Z")
    assert "SD-000001 is not on hold: it goes on already" in ticket.run("resume", "1", code=1).err
    ticket.run("cancel", "1", "-r", "withdrawn")
    assert "SD-000001 is cancelled: 'svcdesk reopen SD-000001 -r" in ticket.run("resume", "1", code=1).err
