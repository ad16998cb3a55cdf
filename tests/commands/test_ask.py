"""The questions that `log` asks on a terminal: for what is missing, and nothing that was typed is lost."""

from __future__ import annotations

import shlex

import pytest

from tests.conftest import Desk, built_once
from tests.terminal import Terminal

CLINIC = ("--phone", "13800000001", "--customer", "Example Clinic")
KIND = "what it is about (a-e; Enter: Fault): "
BAD = "how bad (a-c, or a priority: P1, P2, P3, P4; Enter: P3): "
WHO = "who is calling (Enter: nobody named): "
SAME = "the same as one of these (a, or a number; Enter: a new one): "


@built_once
def known(desk: Desk) -> Desk:
    """A desk where the clinic has a ticket open, and somebody else, too."""
    desk.run(
        "customer", "add", "Example Clinic", "--phone", "13800000001", "--region", "county", "--address", "Main St 1"
    )
    desk.run("log", "printer jams", *CLINIC)
    desk.run("log", "no power", "-c", "Sample School", "-t", "13900000002")
    return desk


def answer(screen: Terminal, *pairs: tuple[str, str]) -> None:
    """Wait for each question, and answer it."""
    for question, keys in pairs:
        if question:
            screen.until(question)
        screen.press(keys + "\r")


def test_questions_for_somebody_new(desk: Desk) -> None:
    screen = Terminal(desk, "log")
    answer(
        screen,
        ("telephone: ", "13800000001"),
        ("customer: ", "示例诊\x7f\x7f例诊所"),  # a whole character goes with each backspace
        (KIND, "b"),
        ("what is wrong: ", ""),  # nothing: asked again
        ("what is wrong: ", "打印机卡纸"),
    )
    assert "a  it does not work at all" in screen.until(BAD)
    screen.press("7\r")
    screen.until("'7' is unknown: down (it does not work at all), degraded")
    screen.press("a\r")
    assert "c  one person or one device" in screen.until("how many it concerns (a-c): ")
    answer(
        screen,
        ("", ""),
        ("needed; Ctrl-C keeps what you have\r\n", ""),
        ("how many it concerns (a-c): ", "one"),
        (WHO, "李护士"),
        ("call back on (Enter: 13800000001): ", "010-5550 1234"),
        ("address (Enter: not told): ", "北京路 1 号, City"),
        ("region (a, b; Enter: City): ", "b"),
    )
    shown, code = screen.end()
    assert code == 0, shown
    assert "SD-000001  P2 High  示例诊所  打印机卡纸" in shown
    assert "  region: County\n  tier: Standard, assumed\n" in shown
    [ticket] = desk.json("list")
    assert (ticket["customer"], ticket["kind"], ticket["region"]) == ("示例诊所", "printer", "county")
    assert [customer["address"] for customer in desk.json("customer", "list")] == ["北京路 1 号, City"]
    [call] = desk.json("show", "1")["calls"]
    assert (call["caller"], call["phone"]) == ("李护士", "010-5550 1234")


def test_what_is_known_is_not_asked(known: Desk) -> None:
    screen = Terminal(known, "log")
    screen.until("telephone: ")
    screen.press("+86 138 0000 0001\r")
    shown = screen.until(KIND)
    assert (
        "Example Clinic\r\nalready open; the number of one of these is an answer, too:\r\n  SD-000001  open since"
        in shown
    )
    assert "nobody  printer jams\r\n" in shown
    answer(screen, ("", ""), ("what is wrong: ", "toner out"), (BAD, "awful"))
    screen.until("how bad 'awful' is unknown: down (it does not work at all)")
    screen.until("P1, P2, P3, P4")
    answer(screen, (BAD, "2"), (WHO, ""), ("call back on", ""))
    assert "a  SD-000001  open since" in screen.until(SAME)  # neither address nor region was asked for
    screen.press("\r")
    shown, code = screen.end()
    assert (code, "SD-000003  P2 High  Example Clinic  toner out" in shown) == (0, True), shown
    assert "region: County\n" in shown


def test_a_letter_is_the_open_ticket(known: Desk) -> None:
    screen = Terminal(known, "log", "still jams", "-t", "13800000001", "-p", "P1", "--at", "now")
    screen.until(SAME)  # all that is needed was typed: nothing else is asked
    screen.press("77\r")
    screen.until("no ticket '77'")
    answer(screen, (SAME, "a"))
    shown, code = screen.end()
    assert (code, "SD-000001: the customer called again: still jams" in shown) == (0, True)
    assert len(known.json("show", "1")["calls"]) == 2


@pytest.mark.parametrize("number", ["sd-000001", "1"])
def test_the_number_of_an_open_ticket_ends_the_questions(known: Desk, number: str) -> None:
    screen = Terminal(known, "log", "-t", "13800000001")
    answer(screen, (KIND, number), ("what is wrong: ", "jams again"), (WHO, "Ms Li"), ("call back on", ""))
    shown, code = screen.end()
    assert (code, "SD-000001: the customer called again: jams again" in shown) == (0, True)


@pytest.mark.parametrize("sure", ["no", "yes"])
def test_the_ticket_of_somebody_else_is_asked_about(known: Desk, sure: str) -> None:
    """`2` for the second joined a stranger's ticket, and gave the telephone to that customer for ever."""
    screen = Terminal(known, "log", "toner", "-t", "13800000001", "-p", "P1")
    answer(screen, (SAME, "2"), ("SD-000002 is a ticket of Sample School, not of Example Clinic: join it all", sure))
    if sure == "no":
        answer(screen, ("another one, then, or Enter for a new one", ""))
    shown, code = screen.end()
    assert code == 0, shown
    assert len(known.json("list")) == (3 if sure == "no" else 2)
    assert len(known.json("show", "2")["calls"]) == (1 if sure == "no" else 2)
    assert [each["name"] for each in known.json("customer", "list", "13800000001")] == ["Example Clinic"]


def test_the_ticket_of_somebody_else_in_a_pipe(known: Desk) -> None:
    join = ("log", "x", "--join", "2")
    for who in (
        ("-t", "13800000001"),
        ("-c", "Example Clinic"),
        ("-c", "Somebody"),
        ("-c", "clinic", "-t", "1391234567"),
    ):
        said = known.run(*join, *who, code=1).err
        assert "SD-000002 is a ticket of Sample School, not of " in said, who
        assert said.endswith(": --yes lets the call join it all the same\n")
    known.run(*join, "-c", "school", "-t", "13900000003")  # a part of the name is theirs, and so is the telephone
    assert known.json("customer", "list", "13900000003")[0]["name"] == "Sample School"
    known.run(*join, "-t", "13800000001", "--yes")
    known.run(*join, "-c", "Somebody", "-t", "13900000004", "--yes")
    assert [each["name"] for each in known.json("customer", "list", "13800000001")] == ["Example Clinic"]
    assert known.json("customer", "list", "13900000004") == []
    assert len(known.json("show", "2")["calls"]) == 4


def test_part_of_a_known_name_offers_it(desk: Desk) -> None:
    for name in ("郑州顺达运输有限公司", "顺达汽修", "示例诊所"):
        desk.run("customer", "add", name)
    screen = Terminal(desk, "log", "x", "-p", "P1", "-c", "顺达")
    shown = screen.until("which of these (a, b; Enter: '顺达' is new): ")
    assert "a  郑州顺达运输有限公司  CU-0001\r\n  b  顺达汽修              CU-0002\r\n" in shown
    screen.press("1\r")  # no row: a name, which no customer has
    answer(
        screen, ("nobody is called '1': is it the name of a new customer (yes/no): ", "n"), ("customer: ", "顺达汽修")
    )
    shown, code = screen.end()
    assert (code, "顺达汽修  x" in shown) == (0, True), shown
    screen = Terminal(desk, "log", "y", "-p", "P1", "-c", "示例诊室")  # differs in one character
    answer(screen, ("is it this one (Enter: yes, no: '示例诊室' is new, or another name): ", ""))
    assert screen.end()[1] == 0
    assert [row["customer"] for row in desk.json("list", "--sort", "number")] == ["顺达汽修", "示例诊所"]
    assert len(desk.json("customer", "list")) == 3


def test_two_at_one_telephone(desk: Desk) -> None:
    for name in ("Clinic", "Canteen"):
        desk.run("customer", "add", name, "--phone", "13800000001")
    screen = Terminal(desk, "log", "-t", "13800000001")
    screen.until("customer (a, b, or another name): ")
    screen.press("b\r")
    screen.until(KIND)
    screen.press("\x03")
    screen.until("to try again: ")
    assert screen.end()[0].splitlines()[0] == "svcdesk log --yes --customer Clinic --phone 13800000001"


def test_kinds_by_the_menu_of_the_telephone(desk: Desk) -> None:
    text = desk.config.read_text()
    text = text.replace("{name: Question}", "{name: Question, menu: 1}")
    desk.config.write_text(
        text.replace("{name: Complaint}", "{name: Complaint, menu: 1}").replace(
            "{name: Fault}", "{name: Fault, menu: 3}"
        )
    )
    for pressed, found in (("3", "fault"), ("1|b", "complaint"), ("quest", "question")):
        screen = Terminal(desk, "log", "-c", "A", "-p", "P1")
        shown = screen.until("what it is about (a-e or the menu's digit; Enter: Fault): ")
        assert "d  Question       question      menu 1\r\n" in shown
        first, _bar, second = pressed.partition("|")
        screen.press(first + "\r")
        if second:
            answer(screen, ("which of these (a, b): ", second))
        screen.until("what is wrong: ")
        screen.press("\x03")
        screen.until("to try again: ")
        assert f"--kind {found}" in screen.end()[0]


def test_where_a_site_tells_the_region(desk: Desk) -> None:
    desk.run("customer", "add", "Example Clinic", "--phone", "13800000001")
    desk.run("site", "add", "Example Clinic", "North wing", "--region", "county", "--address", "Hill 3")
    desk.run("site", "add", "Example Clinic", "South wing")
    screen = Terminal(desk, "log", "-t", "13800000001", "-k", "fault")
    answer(screen, ("what is wrong: ", "jams"), (BAD, "3"), (WHO, ""), ("call back", ""))
    assert "a  North wing  Hill 3  County\r\n" in screen.until("where (a, b; Enter: at none of these): ")
    screen.press("a\r")
    shown, code = screen.end()
    assert (code, "  site: North wing  Hill 3\n" in shown, "region: County\n" in shown) == (0, True, True), shown
    logged = desk.json("show", "1")
    assert (logged["site"], logged["region"]) == ("North wing", "county")
    assert desk.json("log", "x", "-c", "Example Clinic", "--site", "south")["site"] == "South wing"
    assert "no site 'east'" in desk.run("log", "x", "-c", "Example Clinic", "--site", "east", code=1).err
    assert "Somebody is new, and has no site yet" in desk.run("log", "x", "-c", "Somebody", "--site", "a", code=2).err


def test_no_question_when_nothing_is_missing(desk: Desk) -> None:
    shown, code = Terminal(desk, "log", "x", *CLINIC, "-p", "P1").end()
    assert code == 0
    assert "SD-000001  P1 Critical" in shown


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["Ctrl-C", "Ctrl-D"])
def test_interrupted_questions_keep_what_was_typed(known: Desk, key: str) -> None:
    screen = Terminal(known, "log", "--at", "now")
    answer(
        screen,
        ("telephone: ", "13900000009"),
        ("customer: ", "Example Clinic"),
        (KIND, "c"),
        ("what is wrong: ", '-it\'s "broken"'),
        (BAD, "minor"),
        ("how many it concerns (a-c): ", "c"),
        (WHO, "--Li"),
    )
    screen.until("call back on")
    screen.press(key)
    screen.until("to try again: ")
    shown, code = screen.end()
    assert code == 130
    again = shown.strip().splitlines()[0]
    assert again.startswith("svcdesk log ")
    assert len(known.json("list")) == 2
    known.run(*shlex.split(again)[1:])
    logged = known.json("show", "3")
    assert (logged["summary"], logged["customer"], logged["priority"], logged["kind"]) == (
        '-it\'s "broken"', "Example Clinic", "P4", "installation",
    )  # fmt: skip
    assert logged["calls"][0]["caller"] == "--Li"


def test_no_questions_in_a_pipe(desk: Desk) -> None:
    assert "what did the customer say?" in desk.run("log", code=2, stdin="13800000001\n").err


def machines(desk: Desk, count: int) -> None:
    desk.run("customer", "add", "Example Clinic", "--phone", "13800000001")
    for place in range(1, count + 1):
        desk.run("equipment", "add", f"PR-100{place}", "-k", "printer", "-c", "Example", "--model", "LP-200")


def call(desk: Desk) -> Terminal:
    screen = Terminal(desk, "log", "-k", "printer")
    screen.until("telephone: ")
    screen.press("13800000001\r")
    return screen


def test_which_machine(desk: Desk) -> None:
    machines(desk, 3)
    desk.run("equipment", "edit", "PR-1001", "--accepted", "yesterday")
    desk.run("equipment", "edit", "PR-1002", "--accepted", "2001-01-01")
    desk.run("equipment", "edit", "PR-1003", "--scrapped", "today")
    screen = call(desk)
    shown = screen.until("which machine (a, b or its serial number, Enter: none): ")
    assert (
        "a  PR-1001  Label printer LP-200  in warranty\r\n  b  PR-1002  Label printer LP-200  out of warranty\r\n"
        in shown
    )
    assert "PR-1003" not in shown
    screen.press("7\r")
    screen.until("no equipment '7'")
    answer(screen, ("Enter: none): ", "b"), ("what is wrong: ", "jams"))
    screen.until(BAD)
    screen.press("\x03")
    screen.until("to try again: ")
    shown, code = screen.end()
    assert (code, "--serial PR-1002" in shown) == (130, True)
    shown, code = answered(call(desk), "1001")
    assert (code, "equipment: PR-1001" in shown) == (0, True)
    assert desk.json("show", "1")["equipment"]["serial"] == "PR-1001"
    desk.run("log", "other", "-s", "PR-1002")
    said = desk.run("log", "jams", "-s", "1001").err.splitlines()
    assert [line.partition(",")[0] for line in said] == [
        "open already: SD-000001 PR-1001",
        "open already: SD-000002 PR-1002",
    ]


def answered(screen: Terminal, machine: str) -> tuple[str, int]:
    screen.until("Enter: none): ")
    screen.press(f"{machine}\r")
    answer(
        screen, ("what is wrong: ", "jams"), (BAD, ""), (WHO, ""), ("call back", ""), ("address", ""), ("region", "")
    )
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
