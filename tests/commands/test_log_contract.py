"""Which contract a call is taken under: the one named, else the one whose promises are due first, and that is said."""

from __future__ import annotations

from tests.conftest import Desk, built_once
from tests.terminal import Terminal


@built_once
def two(desk: Desk) -> Desk:
    """A customer with two contracts in force: C-0001 is standard and C-0002 gold."""
    desk.at("2026-03-02 09:00").run("customer", "add", "Sample School")
    desk.run("contract", "add", "school", "-k", "basic", "--from", "2026-01-01")
    desk.run("contract", "add", "school", "-k", "full", "--from", "2026-02-01")
    return desk


def test_of_two_contracts_the_better_is_assumed_and_said(two: Desk) -> None:
    done = two.run("log", "no power", "-c", "Sample School")
    assert "contract: C-0002 Full care" in done.out
    hint = "C-0002 is assumed, whose promises are due first; in force, too: C-0001; to choose: "
    assert done.err.splitlines()[0] == f"{hint}svcdesk edit SD-000001 --contract C-0001"
    assert two.json("show", "1")["tier"] == "gold"
    two.run("edit", "1", "--contract", "C-0001")
    shown = two.json("show", "1")
    assert (shown["tier"], shown["contract"]["number"]) == ("standard", "C-0001")
    two.run("edit", "1", "--contract", "")
    shown = two.json("show", "1")
    assert (shown["tier"], shown["contract"]) == ("standard", None)


def test_the_contract_named_counts(two: Desk) -> None:
    done = two.run("log", "no power", "--contract", "c-0001")
    assert done.err == ""
    shown = two.json("show", "1")
    assert (shown["customer"], shown["tier"], shown["contract"]["number"]) == ("Sample School", "standard", "C-0001")
    two.run("customer", "add", "Example Clinic")
    refused = two.run("log", "x", "-c", "Example Clinic", "--contract", "1", code=1)
    assert "the contract C-0001 is Sample School's, the ticket Example Clinic's" in refused.err
    two.run("contract", "add", "school", "-k", "basic", "--from", "2027-01-01")
    refused = two.run("edit", "1", "--contract", "3", code=1)
    assert "C-0003 is in force from 2027-01-01 to 2027-12-31, not on 2026-03-02" in refused.err
    refused = two.run("log", "again", "--join", "1", "--contract", "2", code=2)
    assert "'svcdesk edit SD-000001 --contract 2' gives it another" in refused.err
    two.run("log", "again", "--contract", "9", code=1)
    assert len(two.json("list")) == 1


def test_on_a_terminal_it_is_asked(two: Desk) -> None:
    def logged(answer: str, *more: str) -> str:
        screen = Terminal(two, "log", "no power", "-c", "Sample School", "-p", "P3", *more)
        if more:
            screen.until("the same as one of these")
            screen.press("\r")
        asked = screen.until("under which contract (a, b or its number; Enter: C-0002, whose promises are due first)")
        screen.press(answer)
        assert screen.end()[1] == 0
        return asked

    asked = logged("b\r")
    assert "a  C-0002  Full care" in asked
    assert "b  C-0001  Basic care" in asked
    assert two.json("show", "1")["contract"]["number"] == "C-0001"
    logged("\r", "--caller", "Li")
    ticket = two.json("show", "2")
    assert (ticket["contract"]["number"], "rivals" in ticket["timeline"][0]["data"]) == ("C-0002", False)
