"""`hold`: a ticket waits, and its promises stand still."""

from __future__ import annotations

from tests.commands.test_ask import answer
from tests.conftest import Desk
from tests.terminal import Terminal


def test_hold(ticket: Desk) -> None:
    ticket.run("hold", "1", "--reason", "PARTS", "--note", "roller ordered")
    shown = ticket.json("show", "1")
    assert shown["state"] == "held"
    assert [(h["reason"], h["until"], h["set_by"], h["note"]) for h in shown["holds"]] == [
        ("parts", None, "tester", "roller ordered")
    ]
    assert all(clock["held"] for clock in shown["clocks"])
    assert "on hold already: 'svcdesk resume SD-000001' first" in ticket.run("hold", "1", "-r", "customer", code=1).err


def test_what_has_ended_is_not_held(ticket: Desk) -> None:
    ticket.run("resolve", "1", "-c", "worn roller", "-s", "replaced")
    assert "SD-000001 is resolved: 'svcdesk reopen SD-000001 -r" in ticket.run("hold", "1", "-r", "parts", code=1).err


def test_on_a_terminal_it_asks_why(ticket: Desk) -> None:
    screen = Terminal(ticket, "hold", "1")
    answer(screen, ("b  waiting for parts", ""), ("why it waits (a-g): ", ""), ("needed; Ctrl-C", "b"))
    shown, code = screen.end()
    assert (code, "SD-000001: on hold, waiting for parts\n" in shown) == (0, True), shown
    screen = Terminal(ticket, "resume", "1")
    assert screen.end()[1] == 0
    screen = Terminal(ticket, "hold", "1")
    screen.until("why it waits (a-g): ")
    screen.press("\x03")
    shown, code = screen.end()
    assert (code, "interrupted: nothing was changed" in shown) == (130, True), shown
