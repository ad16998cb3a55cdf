"""`resolve`: the fault is mended, for a cause and by a solution."""

from __future__ import annotations

import shlex

from tests.commands.test_ask import answer
from tests.conftest import Desk
from tests.terminal import Terminal


def test_it_needs_a_cause_and_a_solution(ticket: Desk) -> None:
    for words in (["--cause", "x"], ["--solution", "y"], ["-c", "x", "-s", " "], []):
        assert "both a cause and a solution" in ticket.run("resolve", "1", *words, code=2).err
    assert ticket.events() == ["logged"]


def test_from_a_hold_which_ends_by_it(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "parts")
    done = ticket.json("resolve", "1", "--cause", "worn roller", "--solution", "replaced")
    assert done[0]["state"] == "resolved"
    shown = ticket.json("show", "1")
    assert (shown["cause"], shown["solution"]) == ("worn roller", "replaced")
    assert shown["holds"][0]["until"] == "2026-03-02T02:00:00Z"
    assert ticket.events() == ["logged", "held", "resolved"]


def test_what_is_resolved_is_reopened_first(ticket: Desk) -> None:
    ticket.run("resolve", "1", "--cause", "worn roller", "--solution", "replaced")
    assert "SD-000001 is resolved: 'svcdesk reopen SD-000001 -r" in ticket.run("classify", "1", "-p", "P1", code=1).err
    assert "SD-000001 is resolved: 'svcdesk reopen SD-000001 -r" in ticket.run("assign", "1", "Wang", code=1).err
    assert "SD-000001 is resolved already" in ticket.run("resolve", "1", "-c", "x", "-s", "y", code=1).err


def test_on_a_terminal_it_asks(ticket: Desk) -> None:
    screen = Terminal(ticket, "resolve", "1", "--solution", "已更换")
    answer(screen, ("why it happened: ", ""), ("needed; Ctrl-C", "辊子磨损"))
    shown, code = screen.end()
    assert (code, "SD-000001: resolved: 辊子磨损 → 已更换" in shown) == (0, True), shown


def test_what_was_answered_is_kept(ticket: Desk) -> None:
    screen = Terminal(ticket, "resolve", "1")
    answer(screen, ("why it happened: ", "辊子 磨损"))
    screen.until("what mended it: ")
    screen.press("\x03")
    screen.until("not resolved; to try again: ")
    shown, code = screen.end()
    assert (code, shlex.split(shown.splitlines()[0])) == (130, ["svcdesk", "resolve", "1", "--cause", "辊子 磨损"])
    assert ticket.events() == ["logged"]
    ticket.run("hold", "1", "-r", "parts")
    ticket.run("cancel", "1", "-r", "twice")
    screen = Terminal(ticket, "resolve", "1", "--at", "now")  # refused: it has ended
    answer(screen, ("why it happened: ", "x"), ("what mended it: ", "y"))
    screen.until("not resolved; to try again: svcdesk resolve 1 --cause x --solution y --at now\r\n")
    assert screen.end()[1] == 1
