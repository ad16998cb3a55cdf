"""`hold`: a ticket waits, and its promises stand still."""

from __future__ import annotations

from tests.conftest import Desk


def test_hold(ticket: Desk) -> None:
    ticket.run("hold", "1", "--reason", "PARTS", "--note", "roller ordered")
    shown = ticket.json("show", "1")
    assert shown["state"] == "held"
    assert [(h["reason"], h["until"], h["set_by"], h["note"]) for h in shown["holds"]] == [
        ("parts", None, "tester", "roller ordered")
    ]
    assert all(clock["held"] for clock in shown["clocks"])
    assert "on hold already: resume it first" in ticket.run("hold", "1", "-r", "customer", code=1).err


def test_what_has_ended_is_not_held(ticket: Desk) -> None:
    ticket.run("resolve", "1", "-c", "worn roller", "-s", "replaced")
    assert "SD-000001 is resolved: reopen it first" in ticket.run("hold", "1", "-r", "parts", code=1).err
