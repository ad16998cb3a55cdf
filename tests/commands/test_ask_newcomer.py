"""The dialogue of `log` with somebody who answers another question than the one that is asked."""

from __future__ import annotations

import shlex

import pytest

from tests.commands.test_ask import BAD, KIND, WHO, answer, machines
from tests.conftest import Desk, built_once
from tests.terminal import Terminal

MACHINE = "which machine (a or its serial number, Enter: none): "
REST = ((BAD, "3"), (WHO, ""), ("call back", ""), ("address", ""), ("region", ""))


def given_up(screen: Terminal, question: str = WHO) -> str:
    """The command that goes on with a call which is broken off at a question."""
    screen.until(question)
    screen.press("\x03")
    screen.until("to try again: ")
    return screen.end()[0]


@built_once
def garage(desk: Desk) -> Desk:
    """A desk that knows two customers with a machine each, the first with a plate; the second has a ticket open."""
    for place, name in enumerate(("示例运输", "示例出租"), 1):
        desk.run("customer", "add", name, "--phone", f"1380000000{place}")
        desk.run("equipment", "add", f"PR-100{place}", "-k", "printer", "-c", name)
    desk.run("equipment", "edit", "PR-1001", "--plate", "示A12345")
    desk.run("log", "屏幕黑屏", "-t", "13800000002", "-s", "PR-1002")
    return desk


@pytest.mark.parametrize("typed", ["挂号窗口打不出发票", "the printer jams", "第一行\n第二行"])
def test_what_is_wrong_told_too_early_is_kept(desk: Desk, typed: str) -> None:
    screen = Terminal(desk, "log", "-c", "示例医院")
    screen.until(KIND)
    screen.press(f"\x1b[200~{typed}\x1b[201~\r")
    offered = typed.replace("\n", " ")
    screen.until(f"'{offered}' is no kind of call: it is kept for what is wrong\r\n")
    answer(screen, (KIND, "b"), (f"what is wrong (Enter: {offered}): ", ""), *REST)
    shown, code = screen.end()
    assert code == 0, shown
    logged = desk.json("show", "1")
    assert (logged["kind"], logged["calls"][0]["said"]) == ("printer", typed)


def test_what_was_told_too_early_is_kept_when_it_is_interrupted(desk: Desk) -> None:
    screen = Terminal(desk, "log", "-c", "示例医院")
    answer(screen, *((KIND, line) for line in ("打不出发票", "第二行", "第三行")), ("is kept for what is wrong", ""))
    screen.until("what is wrong (Enter: 打不出发票 第二行 第三行): ")
    screen.press("\x03")
    screen.until("to try again: ")
    assert "svcdesk log \"$(printf '打不出发票\\012第二行\\012第三行')\"" in screen.end()[0]


def test_a_kind_that_was_mistyped_is_no_text(desk: Desk) -> None:
    screen = Terminal(desk, "log", "-c", "示例医院")
    answer(screen, (KIND, "printre"), ("kind 'printre' is unknown: fault, printer", ""), ("what is wrong: ", "x"))
    screen.until(BAD)
    screen.press("\x03")
    screen.end()


def test_a_korean_keyboard_that_was_left_on_and_places_for_letters(desk: Desk) -> None:
    screen = Terminal(desk, "log", "-c", "示例医院")
    answer(screen, (KIND, "ㅋ"), ("kind 'ㅋ' is unknown: fault", ""), ("what is wrong: ", "x"))
    answer(screen, (BAD, "ㅊ"), ("how many it concerns (a-c): ", "２"))
    assert "--severity minor --reach group\n" in given_up(screen)
    screen = Terminal(desk, "log", "-c", "示例医院")
    answer(screen, (KIND, "2"), ("what is wrong: ", "x"), (BAD, "2"))  # a priority
    assert "--kind printer --priority P2\n" in given_up(screen)


def test_a_contact_where_the_customer_is_asked_for(garage: Desk) -> None:
    garage.run("contact", "add", "示例运输", "李女士", "--role", "调度")
    screen = Terminal(garage, "log", "x")
    answer(screen, ("customer, machine or telephone: ", "李女士"), ("  a  李女士  示例运输  调度\r\n", ""))
    answer(screen, ("nobody is called '李女士'", "n"), ("customer, machine or telephone: ", "李女士"))
    answer(screen, ("which of these (a; Enter: '李女士' is new): ", "a"))
    screen.until(MACHINE)
    screen.press("\x03")
    screen.until("to try again: ")
    assert "--customer '示例运输' --caller '李女士'" in screen.end()[0]


@pytest.mark.parametrize("typed", ["示a-12345", "pr-1001"])
def test_a_machine_where_the_telephone_is_asked_for(garage: Desk, typed: str) -> None:
    screen = Terminal(garage, "log")
    answer(screen, ("customer, machine or telephone: ", typed), ("PR-1001: 示例运输\r\n", ""))
    answer(screen, ("what is wrong: ", "离线"))
    answer(screen, *REST)
    shown, code = screen.end()
    assert (code, "equipment: PR-1001" in shown) == (0, True), shown
    assert garage.json("customer", "list", "示例运输")[0]["phones"] == ["13800000001"]


def test_the_name_of_a_customer_where_the_telephone_is_asked_for(garage: Desk) -> None:
    screen = Terminal(garage, "log")
    answer(screen, ("telephone: ", "运输"), ("is it this one (Enter: yes, no: '运输' is new, or", "a"), (MACHINE, "a"))
    answer(screen, (KIND, ""), ("what is wrong: ", "离线"), (BAD, "3"), (WHO, ""))
    answer(screen, ("call back on (Enter: nothing): ", "13900000009"), ("address", ""), ("region", ""))
    shown, code = screen.end()
    assert (code, "new telephone of 示例运输: 13900000009" in shown) == (0, True), shown


def test_what_is_no_telephone_and_nobody_s_name(garage: Desk) -> None:
    screen = Terminal(garage, "log")
    for typed in ("示A99999", "打印机坏了", "示例5号"):
        answer(screen, ("telephone: ", typed), (f"nobody is called '{typed}'", "n"))
    answer(screen, ("telephone: ", "内线 8012"))  # an extension is one
    answer(screen, ("customer: ", "示例5号"))
    screen.until(KIND)
    screen.press("\x03")
    screen.end()


@pytest.mark.parametrize(
    ("told", "question", "kept"),
    [
        (
            [("telephone: ", "13700000009"), ("customer: ", "运输")],
            "is it this one",
            ["运输", "--phone", "13700000009"],
        ),
        ([("telephone: ", "示例5号")], "nobody is called '示例5号'", ["示例5号"]),
    ],
)
def test_a_name_half_known_is_kept_when_it_is_interrupted(
    garage: Desk, told: list[tuple[str, str]], question: str, kept: list[str]
) -> None:
    screen = Terminal(garage, "log")
    answer(screen, *told)
    screen.until(question)
    screen.press("\x03")
    screen.until("to try again: ")
    assert shlex.split(screen.end()[0].splitlines()[0]) == ["svcdesk", "log", "--customer", *kept]


def test_what_is_no_row_and_nobody_s_name_is_asked_about(garage: Desk) -> None:
    """What was wrong with the machine, typed a question too early, became a customer."""
    screen = Terminal(garage, "log", "x", "-p", "P1", "-k", "fault")
    answer(screen, ("telephone: ", "出租"), ("is it this one", "开不了机"), ("nobody is called '开不了机'", "n"))
    answer(screen, ("customer: ", "出租"), ("is it this one", "出租"))  # the same again: it is the name of a new one
    answer(screen, ("nobody is called '出租': is it the name of a new", "n"), ("customer: ", "示例"))
    answer(screen, ("which of these (a, b; Enter: '示例' is new): ", "屏幕"), ("nobody is called '屏幕'", "n"))
    answer(screen, ("customer: ", "运输"), ("is it this one", "no"))
    assert "log --new-customer x --customer '运输' " in given_up(screen)


def test_the_last_digits_of_a_telephone(garage: Desk) -> None:
    garage.run("customer", "edit", "示例出租", "--phone", "0371-66660001")
    log = ("log", "x", "-p", "P1", "-k", "fault")
    screen = Terminal(garage, *log)
    answer(screen, ("telephone: ", "９９９９"), ("no customer's telephone ends with '９９９９'", "ㅜ"))
    answer(screen, ("telephone: ", "0001"), ("which of these (a, b; Enter: none of them): ", "c"))
    answer(screen, ("write the letter of a customer, or press Enter for none of them", ""))
    answer(screen, ("'0001': is it the one they call from (yes/no): ", "n"), ("telephone: ", "0002"))
    answer(screen, ("is it this one (Enter: yes, no: somebody else): ", ""), (MACHINE, ""))
    assert "log --yes x --customer '示例出租' " in given_up(screen)
    screen = Terminal(garage, *log, "-c", "0002")  # where a name is expected, too
    answer(screen, ("is it this one", "n"), ("nobody is called '0002'", "n"), ("customer: ", "6666-0001"))
    assert "--customer '示例出租'" in given_up(screen, "the same as one of these")
    screen = Terminal(garage, *log)
    answer(screen, ("telephone: ", "8012"), ("telephone ends with '8012'", "응"), ("customer: ", "示例学校"))
    assert "--customer '示例学校' --phone 8012 " in given_up(screen)


@built_once
def namesakes(desk: Desk) -> Desk:
    """A desk that knows two of one name, and a clinic."""
    for number, name in enumerate(("王伟", "王伟", "示例诊所"), 1):
        desk.run("customer", "add", name, "-t", f"1380000001{number}", *(["--same-name"] if number == 2 else []))
    return desk


def test_which_of_two_of_one_name_is_said(namesakes: Desk) -> None:
    screen = Terminal(namesakes, "log")
    answer(screen, ("telephone: ", "13800000012"), ("王伟 (CU-0002)\r\n", ""))
    screen.until("what is wrong")
    screen.press("\x03")
    screen.end()


def test_a_telephone_of_somebody_else_is_asked_about_after_a_name_is_picked(namesakes: Desk) -> None:
    screen = Terminal(namesakes, "log", "怎么换纸", "-c", "王伟", "-t", "13800000013")
    answer(screen, ("which of these (a, b; Enter: another '王伟', who is new): ", "b"))
    answer(screen, ("it is a telephone of these (a; Enter: of '王伟 (CU-0002)', too): ", "a"), (KIND, ""))
    answer(screen, (BAD, ""), (WHO, ""), ("call back", ""), ("address", ""), ("region", ""))
    shown, code = screen.end()
    assert (code, "示例诊所  怎么换纸" in shown) == (0, True), shown
    assert [len(each["phones"]) for each in namesakes.json("customer", "list")] == [1, 1, 1]


def test_a_third_of_one_name(namesakes: Desk) -> None:
    screen = Terminal(namesakes, "log", "怎么换纸", "-c", "王伟", "-t", "13700000009", "-p", "P3")
    answer(screen, ("which of these (a, b; Enter: another '王伟', who is new): ", ""))
    shown, code = screen.end()
    assert (code, "new customer: 王伟" in shown, "already" in shown) == (0, True, False), shown
    assert len(namesakes.json("customer", "list", "王伟")) == 3


def test_the_machine_of_somebody_else_is_asked_about_at_once(garage: Desk) -> None:
    screen = Terminal(garage, "log", "-t", "13800000002", "-k", "printer")
    asked = "PR-1001 is a machine of 示例运输, not of 示例出租: log it for 示例出租 all the same (yes/no): "
    answer(screen, (MACHINE, "1001"), (asked, "n"), ("another one, then, or Enter for none\r\n", ""))
    answer(screen, ("what is wrong: ", "x"))
    screen.until(BAD)
    screen.press("\x03")
    screen.until("to try again: ")
    assert "--serial" not in screen.end()[0]
    screen = Terminal(garage, "log", "-t", "13800000002", "-k", "printer")
    answer(screen, (MACHINE, "1001"), (asked, "y"), ("what is wrong: ", "x"), *REST, ("the same as", ""))
    shown, code = screen.end()
    assert (code, "equipment: PR-1001" in shown) == (0, True), shown


def test_the_digits_of_a_ticket_where_no_machine_ends_so(garage: Desk) -> None:
    screen = Terminal(garage, "log", "-t", "13800000002")
    answer(screen, (MACHINE, "1"), ("what is wrong: ", "又黑了"), (WHO, ""), ("call back", ""))
    shown, code = screen.end()
    assert (code, "SD-000001: the customer called again: 又黑了" in shown) == (0, True), shown


def test_the_end_of_a_serial_number_is_the_machine(garage: Desk) -> None:
    garage.run("log", "卡纸", "-t", "13800000002", "-k", "fault")  # SD-000002; PR-1002 ends so, too
    screen = Terminal(garage, "log", "-t", "13800000002", "-k", "printer")
    answer(screen, (MACHINE, "2"), ("what is wrong: ", "x"))
    screen.until(BAD)
    screen.press("\x03")
    screen.until("to try again: ")
    assert "--serial PR-1002" in screen.end()[0]


def test_a_letter_without_a_row_is_no_name(desk: Desk) -> None:
    desk.run("customer", "add", "第一示例医院")
    screen = Terminal(desk, "log", "x", "-p", "P1", "-c", "第二示例医院")
    answer(screen, ("is it this one (Enter: yes, no: '第二示例医院' is new, or another name): ", "b"))
    answer(screen, ("nobody is called 'b': is it the name of a new customer (yes/no): ", "n"), ("customer: ", "医院"))
    answer(screen, ("is it this one", "ㅛ"))
    shown, code = screen.end()
    assert (code, [each["name"] for each in desk.json("customer", "list")]) == (0, ["第一示例医院"]), shown


def test_only_the_newest_of_many_are_shown_first(desk: Desk) -> None:
    machines(desk, 1)
    for word in ("one", "two", "three", "four"):
        desk.run("log", word, "-t", "13800000001")
    screen = Terminal(desk, "log", "-t", "13800000001", columns=80)
    shown = screen.until(MACHINE)
    assert [line.split()[0] for line in shown.splitlines() if "SD-" in line] == ["SD-000004", "SD-000003", "SD-000002"]
    assert "  and 1 more\r\n" in shown
    screen.press("\x03")
    screen.end()
