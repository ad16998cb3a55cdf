"""The questions that `log` asks on a terminal: for what is missing, and nothing that was typed is lost."""

from __future__ import annotations

import shlex

import pytest

from tests.conftest import Desk
from tests.terminal import Terminal

CLINIC = ("--phone", "13800000001", "--customer", "Example Clinic")


@pytest.fixture
def known(desk: Desk) -> Desk:
    """A desk where the clinic has a ticket open."""
    desk.run("log", "printer jams", *CLINIC)
    return desk


def test_questions_for_somebody_new(desk: Desk) -> None:
    screen = Terminal(desk, "log")
    screen.until("telephone: ")
    screen.press("13800000001\r")
    screen.until("customer: ")
    screen.press("示例诊\x7f\x7f例诊所\r")  # a whole character goes with each backspace
    screen.until("what is wrong: ")
    screen.press("\r")  # nothing: asked again
    screen.until("what is wrong: ")
    screen.press("打印机卡纸\r")
    screen.until("P4 Low: ")
    screen.until("priority (Enter: P3): ")
    screen.press("7\r")
    screen.until("'7' is unknown: P1, P2, P3, P4")
    screen.until("priority (Enter: P3): ")
    screen.press("2\r")
    shown, code = screen.end()
    assert code == 0, shown
    assert "SD-000001  P2 High  示例诊所  打印机卡纸" in shown
    assert desk.json("list")[0]["customer"] == "示例诊所"


def test_questions_join_an_open_ticket(known: Desk) -> None:
    screen = Terminal(known, "log", "--at", "now")
    screen.until("telephone: ")
    screen.press("+86 138 0000 0001\r")
    assert "Example Clinic" in screen.until("open already: SD-000001 open since ")
    screen.until("about which ticket (Enter: a new one): ")
    screen.press("77\r")
    screen.until("no ticket '77'")
    screen.until("about which ticket (Enter: a new one): ")
    screen.press("1\r")
    screen.until("what is wrong: ")
    screen.press("still jams\r")
    shown, code = screen.end()
    assert (code, "SD-000001: the customer called again: still jams" in shown) == (0, True)
    assert len(known.json("show", "1")["calls"]) == 2


def test_no_question_when_nothing_is_missing(desk: Desk) -> None:
    shown, code = Terminal(desk, "log", "x", *CLINIC, "-p", "P1").end()
    assert code == 0
    assert "SD-000001  P1 Critical" in shown


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["Ctrl-C", "Ctrl-D"])
def test_interrupted_questions_keep_what_was_typed(known: Desk, key: str) -> None:
    screen = Terminal(known, "log", "--at", "now")
    screen.until("telephone: ")
    screen.press("13900000009\r")
    screen.until("customer: ")
    screen.press("Example Clinic\r")
    screen.until("about which ticket (Enter: a new one): ")
    screen.press("\r")
    screen.until("what is wrong: ")
    screen.press('it\'s "broken"\r')
    screen.until("priority (Enter: P3): ")
    screen.press(key)
    screen.until("to try again: ")
    shown, code = screen.end()
    assert code == 130
    again = shown.strip().splitlines()[0]
    assert again.startswith("svcdesk log ")
    assert len(known.json("list")) == 1
    known.run(*shlex.split(again)[1:])
    logged = known.json("list", "--sort", "number")[1]
    assert (logged["summary"], logged["customer"]) == ('it\'s "broken"', "Example Clinic")


def test_an_answer_in_the_middle_is_kept(known: Desk) -> None:
    """The customer was typed, then the question about the ticket is interrupted: the customer is not lost."""
    screen = Terminal(known, "log")
    screen.until("telephone: ")
    screen.press("13900000009\r")
    screen.until("customer: ")
    screen.press("Example Clinic\r")
    screen.until("about which ticket (Enter: a new one): ")
    screen.press("\x03")
    screen.until("to try again: ")
    shown, code = screen.end()
    assert (code, shown.splitlines()[0]) == (130, "svcdesk log --customer 'Example Clinic' --phone 13900000009")


def test_a_wrong_answer_keeps_the_others(desk: Desk) -> None:
    screen = Terminal(desk, "log", "a fault", "-p", "P1")
    screen.until("telephone: ")
    screen.press("none\r")
    screen.until("not logged; to try again: ")
    shown, code = screen.end()
    assert code == 2
    assert "svcdesk log 'a fault' --phone none --priority P1" in shown
    assert "'none' is not a telephone number" in shown


def test_no_questions_in_a_pipe(desk: Desk) -> None:
    assert "what did the customer say?" in desk.run("log", code=2, stdin="13800000001\n").err


def machines(desk: Desk, count: int) -> None:
    desk.run("customer", "add", "Example Clinic", "--phone", "13800000001")
    for place in range(1, count + 1):
        desk.run("equipment", "add", f"PR-100{place}", "-k", "printer", "-c", "Example", "--model", "LP-200")


def call(desk: Desk) -> Terminal:
    screen = Terminal(desk, "log")
    screen.until("telephone: ")
    screen.press("13800000001\r")
    return screen


def test_which_machine(desk: Desk) -> None:
    machines(desk, 3)
    desk.run("equipment", "edit", "PR-1001", "--accepted", "yesterday")
    desk.run("equipment", "edit", "PR-1002", "--accepted", "2001-01-01")
    desk.run("equipment", "edit", "PR-1003", "--scrapped", "today")
    screen = call(desk)
    shown = screen.until("which machine (Enter: none): ")
    assert (
        "1  PR-1001 Label printer LP-200, in warranty\r\n2  PR-1002 Label printer LP-200, out of warranty\r\n" in shown
    )
    assert "PR-1003" not in shown
    screen.press("7\r")
    screen.until("no equipment '7'")
    screen.until("which machine (Enter: none): ")
    screen.press("2\r")
    screen.until("what is wrong: ")
    screen.press("jams\r")
    screen.until("priority (Enter: P3): ")
    screen.press("\x03")
    screen.until("to try again: ")
    shown, code = screen.end()
    assert (code, "--serial PR-1002" in shown) == (130, True)
    shown, code = answered(call(desk), "1001")
    assert (code, "equipment: PR-1001" in shown) == (0, True)
    assert desk.json("show", "1")["equipment"]["serial"] == "PR-1001"


def answered(screen: Terminal, machine: str) -> tuple[str, int]:
    screen.until("Enter: none): ")
    screen.press(f"{machine}\r")
    screen.until("what is wrong: ")
    screen.press("jams\r")
    screen.until("priority (Enter: P3): ")
    screen.press("\r")
    return screen.end()


def test_no_machine_is_named(desk: Desk) -> None:
    machines(desk, 1)
    _shown, code = answered(call(desk), "")
    assert (code, desk.json("show", "1")["equipment"]) == (0, None)


def test_more_machines_than_one_reads(desk: Desk) -> None:
    machines(desk, 10)
    screen = call(desk)
    shown = screen.until("which of 10 machines: its serial number (Enter: none): ")
    assert "PR-100" not in shown
    screen.press("\x03")
    screen.end()
    _shown, code = answered(call(desk), "pr-10010")
    assert (code, desk.json("show", "1")["equipment"]["serial"]) == (0, "PR-10010")
