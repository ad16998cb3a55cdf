"""`dispatch record` and `amend` refused: what was typed, or came on standard input, is kept to go on with."""

from __future__ import annotations

import shlex

from tests.conftest import Desk
from tests.forms import form
from tests.terminal import Terminal

GO_ON = "not written, but kept; correct it and go on with: "


def told(said: str) -> list[str]:
    """The words of the command with which it goes on, after the program's name."""
    (line,) = [line for line in said.splitlines() if line.startswith(GO_ON)]
    return shlex.split(line.removeprefix(GO_ON))[1:]


def sent(desk: Desk) -> Desk:
    desk.at("2026-03-02 09:00").run("log", "no power", "-c", "Example Clinic")
    desk.run("dispatch", "order", "1", "-e", "Wang")
    desk.run("dispatch", "arrive", "1", SVCDESK_USER="wang")
    return desk


def test_options_on_a_terminal(desk: Desk) -> None:
    sent(desk).at("2026-03-02 11:00")
    typed = ("-f", '没有电: "dead"', "--part", "fuze:2", "-m", "40", "--found", "fan noisy=ticket", "--not-solved")
    shown, code = Terminal(
        desk, "dispatch", "record", "1", *typed, "--engineer", "wang", "--at", "10:05", columns=400
    ).end()
    assert code == 2, shown
    assert "fuze" in shown.splitlines()[-1]
    again = told(shown)
    assert again[:3] + again[4:] == ["dispatch", "record", "SD-000001/1", "--engineer", "wang", "--at", "10:05"]
    kept = desk.folder / again[3]
    kept.write_text(kept.read_text(encoding="utf-8").replace("fuze", "fuse"), encoding="utf-8")
    desk.run(*again)
    shown_form = form(desk)
    assert (shown_form["fault"], shown_form["minutes"]) == ('没有电: "dead"', 40)
    assert [part["part"] for part in shown_form["parts"]] == ["fuse"]
    # a form that is finished is amended with its reason
    desk.run("dispatch", "record", "1", "-c", "worn", "-a", "new", "-r", "runs", "--finish")
    slip = ("--why", "a slip, it's said", "--arrived-at", "09:10", "--minutes", "45", "--code", "moon")
    again = told(Terminal(desk, "dispatch", "amend", "1/1", *slip, columns=400).end()[0])
    assert again[1:3] + again[4:] == ["amend", "SD-000001/1", "--why", "a slip, it's said", "--arrived-at", "09:10"]


def test_standard_input(desk: Desk) -> None:
    sent(desk)
    typed = "fault: 没有电\nmoon: full\n"
    again = told(desk.run("dispatch", "record", "1", "-", stdin=typed, code=2).err)
    assert (desk.folder / again[3]).read_text(encoding="utf-8") == typed
    again = told(desk.run("dispatch", "record", "9", "-", stdin="fault: x\n", code=1).err)
    assert again[2] == "9"
    there = set(desk.folder.iterdir())
    desk.run("dispatch", "record", "1", "-f", "x", "--part", "fuze", code=2)  # who calls in a script has what it gave
    assert set(desk.folder.iterdir()) == there
