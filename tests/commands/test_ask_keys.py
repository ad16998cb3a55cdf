"""The dialogue of `log` at the keyboard: pastes, type-ahead, any locale, and how few keys it takes."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import termios

import pytest

from tests.commands.test_ask import BAD, KIND, WHO, answer
from tests.conftest import PROGRAM, Desk
from tests.terminal import Terminal

MAIL = "Hello,\rthe printer jams: $(rm -rf x)\r\x1b[31mred\x1b]0;title\x07\r\r'it' 100% \\ done!"
SAID = "Hello,\nthe printer jams: $(rm -rf x)\n\x1b[31mred\x1b]0;title\x07\n\n'it' 100% \\ done!"


def paste(text: str) -> str:
    """The keys that a terminal sends for a paste."""
    return f"\x1b[200~{text}\x1b[201~"


def test_a_pasted_mail_is_one_answer(desk: Desk) -> None:
    screen = Terminal(desk, "log", "-c", "A", "-k", "fault")
    assert "\x1b[?2004h" in screen.until("what is wrong: ")  # the terminal is told to mark what is pasted
    answer(screen, ("", paste(MAIL)), (BAD, ""))
    screen.until(WHO)
    screen.press("\x04")
    screen.until("to try again: ")
    shown, _code = screen.end()
    again = shown.splitlines()[0]
    assert "\x1b" not in again  # what is printed acts on no terminal, and any shell runs it
    program = f'svcdesk() {{ {" ".join(PROGRAM)} "$@"; }}; {again}'
    subprocess.run(
        ["sh", "-c", program], cwd=desk.folder, env=desk.environment(), check=True, stdout=subprocess.DEVNULL
    )
    screen = Terminal(desk, "log", "-c", "A", "-k", "fault")
    answer(screen, ("what is wrong: ", paste(MAIL)), (BAD, ""), (WHO, ""), ("call back", ""), ("address", ""))
    answer(screen, ("region", ""), ("the same as", ""))
    shown, code = screen.end()
    assert (code, shown.count("\x1b[31m")) == (0, 0), shown
    assert [desk.json("show", number)["calls"][0]["said"] for number in "12"] == [SAID, SAID]
    assert [ticket["summary"] for ticket in desk.json("list")] == ["Hello,"] * 2


@pytest.mark.parametrize("locale", ["C", "zh_CN.UTF-8", "C.UTF-8"])
def test_chinese_in_any_locale(desk: Desk, locale: str) -> None:
    screen = Terminal(desk, "log", "x", "-p", "P1", LC_ALL=locale)
    answer(screen, ("telephone: ", "13800000001"), ("customer: ", "示例诊\x7f所\x7f诊所"))
    answer(screen, (KIND, ""), (WHO, "王师傅"), ("call back", ""), ("address", "海淀区"), ("region", ""))
    shown, code = screen.end()
    assert code == 0, shown
    shown_ = desk.json("show", "1")
    assert (shown_["customer"], shown_["calls"][0]["caller"]) == ("示例诊所", "王师傅")


def test_what_is_typed_ahead_never_reaches_the_shell(desk: Desk) -> None:
    master, slave = pty.openpty()
    child = subprocess.Popen(
        [*PROGRAM, "log", "-c", "A"], stdin=slave, stdout=slave, stderr=slave, cwd=desk.folder,
        env=desk.environment(TERM="xterm"), start_new_session=True,
    )  # fmt: skip
    shown = b""
    while b"Fault): " not in shown:
        shown += os.read(master, 4096)
    os.write(master, b"\x04rm -rf everything\r")
    assert child.wait(30) == 130
    attributes = termios.tcgetattr(slave)
    attributes[3] &= ~termios.ICANON
    termios.tcsetattr(slave, termios.TCSANOW, attributes)
    os.set_blocking(slave, False)
    with pytest.raises(BlockingIOError):  # a shell would read here
        os.read(slave, 100)


def test_a_lost_terminal_loses_nothing(desk: Desk) -> None:
    screen = Terminal(desk, "log", "打印机卡纸", "-t", "13800000001")
    answer(
        screen,
        ("customer: ", "示例诊所"),
    )
    screen.until(KIND)
    os.kill(screen.pid, signal.SIGHUP)
    _shown, code = screen.end()
    assert code == 129
    screen = Terminal(desk, "log")
    screen.until("not logged, because the terminal was lost; to try again: ")
    command = screen.until("telephone: ").splitlines()[0]
    assert command == "svcdesk log '打印机卡纸' --customer '示例诊所' --phone 13800000001"
    screen.press("\x03")
    screen.end()


@pytest.mark.parametrize("known", [True, False])
def test_a_call_takes_forty_keys_beside_the_text(desk: Desk, known: bool) -> None:
    """The telephone is counted; names, the address and what is wrong are the text."""
    if known:
        desk.run("customer", "add", "示例诊所", "--phone", "13800000001", "--region", "city", "--address", "A 1")
        desk.run("equipment", "add", "PR-1", "-k", "printer", "-c", "示例诊所")
    texts = ["打印机卡纸", "王师傅"]
    pairs = [("telephone: ", "13800000001"), (KIND, "b"), ("what is wrong: ", texts[0]), (BAD, "a")]
    pairs += [("how many it concerns (a-c): ", "c"), (WHO, texts[1]), ("call back", "")]
    if known:
        pairs.insert(1, ("which machine (a or its serial number, Enter: none): ", "a"))
    else:
        texts += ["示例诊所", "海淀区 1 号"]
        pairs.insert(1, ("customer: ", texts[2]))
        pairs += [("address", texts[3]), ("region", "b")]
    screen = Terminal(desk, "log")
    answer(screen, *pairs)
    shown, code = screen.end()
    assert (code, "P2 High  示例诊所  打印机卡纸" in shown) == (0, True), shown
    keys = sum(len(keys) + 1 for _question, keys in pairs) - sum(map(len, texts))
    assert keys <= 40
