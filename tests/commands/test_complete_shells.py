"""Completion in a real bash and zsh: Tab puts on the line what the shell takes as one word, and carries nothing out."""

from __future__ import annotations

import os
import pty
import select
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.conftest import Desk

NAMES = (  # each found by its first letter alone
    "a\\$(touch out)", "b$(touch out)", "d\\`touch out\\`", 'f"; touch out; "', "g'; touch out; '", "i:\\:x\\",
    'j))";touch out;((', "k ${HOME} *",
)  # fmt: skip
RUNNING = """#!/bin/sh
exec {} -m svcdesk "$@"
"""
ANSWERING = """#!/bin/sh
test "$_SVCDESK_COMPLETE" && exec {} -m svcdesk
printf 'given <%s>\\n' "$3"
"""
PREPARED = {"bash": "bind 'set enable-bracketed-paste off'\n", "zsh": "unset zle_bracketed_paste\n"}


@contextmanager
def shell(desk: Desk, name: str, flags: str, does: str) -> Iterator[int]:
    """A shell in which `svcdesk` has completion, and does RUNNING or ANSWERING when it is called; its terminal."""
    program = desk.folder / "svcdesk"
    program.write_text(does.format(sys.executable))
    program.chmod(0o755)
    script = desk.run("--show-completion", name, code=None, _SVCDESK_COMPLETE=f"source_{name}").out
    begun = "autoload -U compinit; compinit -u -D\n" if name == "zsh" else ""
    (desk.folder / "rc").write_text(f"{begun}{script}\n{PREPARED[name]}")
    child, master = pty.fork()
    if not child:
        os.chdir(desk.folder)
        path = f"{desk.folder}:{os.environ['PATH']}"
        env = desk.environment(PATH=path, TERM="dumb", LC_ALL="C.UTF-8", PS1="ready> ")
        os.execve(shutil.which(name) or "", [name, flags, "-i"], env)
    until(master, "ready> ")
    os.write(master, b". ./rc; echo loaded\n")
    until_ready(master, "\r\nloaded\r\n")
    yield master
    os.write(master, b"exit\n")
    os.close(master)
    os.waitpid(child, 0)


def until(master: int, text: str) -> str:
    """Read until this was shown; what was shown until then, and with it."""
    shown, end = "", time.monotonic() + 30
    while text not in shown:
        assert time.monotonic() < end, shown
        ready, _write, _error = select.select([master], [], [], 1)
        if ready:
            shown += os.read(master, 65536).decode("utf-8", "replace")
    return shown


def until_ready(master: int, text: str) -> None:
    """Read until this was shown, and the shell waits for the next command; before, it takes Tab as it is."""
    if "ready> " not in until(master, text).partition(text)[2]:
        until(master, "ready> ")


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_tab_in_a_real_bash(desk: Desk) -> None:
    desk.run("log", "打印机卡纸", "-c", "郑州 顺达运输", "-t", "13800000001")
    desk.run("log", "dark", "-c", "Cedar")
    with shell(desk, "bash", "--norc", RUNNING) as master:
        os.write(master, "svcdesk list --state all --limit 1 --customer 顺达\t\n".encode())
        shown = until(master, "SD-000001")
        os.write(master, b"svcdesk show \t\t")  # the second one asks what there is
        until(master, "1  打印机卡纸 (郑州 顺达运输)  2  dark (Cedar)")
        os.write(master, b"\x15svcdesk show 2\t; echo shown\n")
        assert "svcdesk show 2 ; echo" in until(master, "\r\nshown")  # what it means is never put on the line
    assert "郑州\\ 顺达运输 \r\n" in shown  # the part that was typed became the name, as one word
    assert "rror" not in shown


@pytest.mark.parametrize(
    ("name", "flags", "quotes"), [("bash", "--norc", ("", '"', "'")), ("zsh", "-f", ("",))], ids=["bash", "zsh"]
)
def test_names_that_a_shell_would_act_on(desk: Desk, name: str, flags: str, quotes: tuple[str, ...]) -> None:
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    for customer in NAMES:
        desk.run("customer", "add", customer)
    with shell(desk, name, flags, ANSWERING) as master:
        for customer in NAMES:
            for quote in (each for each in quotes if not each or each not in customer):  # else bash leaves it open
                os.write(master, f"svcdesk list --customer {quote}{customer[0]}\t\n".encode())
                until_ready(master, f"\r\ngiven <{customer}>\r\n")
    assert not (desk.folder / "out").exists()


@pytest.mark.parametrize("place", ["-1", "-7", "0", "x", "", "9" * 5000, "1.5", "٣"])
@pytest.mark.parametrize("typed", ["", "svcdesk", "svcdesk o'x", 'svcdesk show\n"q', "svcdesk \\", "svcdesk list -e"])
def test_a_line_that_no_shell_would_send(desk: Desk, typed: str, place: str) -> None:
    done = desk.run(code=0, _SVCDESK_COMPLETE="complete_bash", COMP_WORDS=typed, COMP_CWORD=place)
    assert done.err == ""


@pytest.mark.parametrize(("name", "offered"), [("it's $(x)", "'it''s $(x)'"), ("it’s", "'it’’s'"), ("it-1", "it-1")])
def test_powershell_takes_a_name_as_it_is(desk: Desk, name: str, offered: str) -> None:
    desk.run("customer", "add", name)
    line = "svcdesk list --customer it"
    env: dict[str, Any] = {"_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_WORD_TO_COMPLETE": "it"}
    assert desk.run(_SVCDESK_COMPLETE="complete_pwsh", **env).out.partition(":::")[0] == offered
