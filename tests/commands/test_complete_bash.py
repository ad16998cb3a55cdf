"""Completion in a real bash: Tab puts a word on the line that the shell takes as one."""

from __future__ import annotations

import os
import pty
import select
import shutil
import sys
import time

import pytest

from tests.conftest import Desk


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_tab_in_a_real_bash(desk: Desk) -> None:
    desk.run("log", "打印机卡纸", "-c", "郑州 顺达运输", "-t", "13800000001")
    desk.run("log", "dark", "-c", "Cedar")
    program = desk.folder / "svcdesk"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m svcdesk "$@"\n')
    program.chmod(0o755)
    script = desk.run("--show-completion", "bash", code=None, _SVCDESK_COMPLETE="source_bash").out
    (desk.folder / "rc").write_text(f"{script}\nbind 'set enable-bracketed-paste off'\n")
    child, master = pty.fork()
    if not child:
        os.chdir(desk.folder)
        path = f"{desk.folder}:{os.environ['PATH']}"
        env = desk.environment(PATH=path, TERM="dumb", LC_ALL="C.UTF-8", PS1="ready> ")
        os.execve(shutil.which("bash") or "", ["bash", "--norc", "-i"], env)
    until(master, "ready> ")
    os.write(master, b". ./rc; echo loaded\n")
    until(master, "\r\nloaded")
    os.write(master, "svcdesk list --state all --limit 1 --customer 顺达\t\n".encode())
    shown = until(master, "SD-000001")
    os.write(master, b"svcdesk show \t\t")  # the second one asks what there is
    until(master, "1  打印机卡纸 (郑州 顺达运输)  2  dark (Cedar)")
    os.write(master, b"\x15svcdesk show 2\t; echo shown\n")
    assert "svcdesk show 2 ; echo" in until(master, "\r\nshown")  # what it means is never put on the line
    os.write(master, b"exit\n")
    os.close(master)
    os.waitpid(child, 0)
    assert "郑州\\ 顺达运输 \r\n" in shown  # the part that was typed became the name, as one word
    assert "rror" not in shown


def until(master: int, text: str) -> str:
    shown, end = "", time.monotonic() + 30
    while text not in shown:
        assert time.monotonic() < end, shown
        ready, _write, _error = select.select([master], [], [], 1)
        if ready:
            shown += os.read(master, 65536).decode("utf-8", "replace")
    return shown
