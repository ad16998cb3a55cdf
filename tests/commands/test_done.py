"""What fails after a command was carried out does not make it a refusal: whoever repeats it would do it twice."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.conftest import PROGRAM, Desk

COMMANDS = {
    "log": ("log", "another fault", "-c", "A", "--yes"),
    "note": ("note", "1", "looked at", "--json"),
    "hold": ("hold", "1", "-r", "customer"),
    "customer": ("customer", "add", "B"),
}


@pytest.fixture
def owing(desk: Desk) -> Desk:
    desk.run("log", "a fault", "-c", "A")
    return desk


def operations(desk: Desk) -> int:
    """How many were recorded."""
    [(count,)] = desk.sql("SELECT count(DISTINCT op) FROM journal")
    return int(count)


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_what_cannot_be_printed_is_done(owing: Desk, command: tuple[str, ...]) -> None:
    before = operations(owing)
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*PROGRAM, *command],
            cwd=owing.folder,
            env=owing.environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert (done.returncode, operations(owing)) == (0, before + 1), done.stderr
    assert done.stderr.endswith("svcdesk: it was done, but then: No space left on device\n")


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_what_is_interrupted_while_it_prints_is_done(owing: Desk, unbuffered: str) -> None:
    """What was printed still waits for somebody to read it, where it is buffered; Ctrl-C ends that, too."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    try:
        while os.write(writing, b"x" * 4096):  # until nothing more goes in
            pass
    except BlockingIOError:
        os.set_blocking(writing, True)
    waiting = subprocess.Popen(
        [*PROGRAM, "log", "another fault", "-c", "A", "--yes"],
        cwd=owing.folder,
        env=owing.environment(PYTHONUNBUFFERED=unbuffered),
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
    )
    for _each in range(1 if unbuffered else 2):
        _wait_until_it_prints(waiting.pid)
        waiting.send_signal(signal.SIGINT)
        time.sleep(0.2)
    _out, err = waiting.communicate(timeout=20)
    os.close(reading)
    os.close(writing)
    assert waiting.returncode == 130
    assert err.endswith("svcdesk: interrupted, when it was done: look before you do it again\n")
    assert len(owing.json("list")) == 2


def _wait_until_it_prints(process: int) -> None:
    """Wait until the process waits to write to its standard output."""
    until = time.monotonic() + 20
    while Path(f"/proc/{process}/syscall").read_text().split()[1:2] != ["0x1"]:
        assert time.monotonic() < until
        time.sleep(0.02)


def test_what_is_interrupted_before_is_not(owing: Desk) -> None:
    asking = subprocess.Popen(
        [*PROGRAM, "note", "1", "-"],
        cwd=owing.folder,
        env=owing.environment(),
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while "R" in open(f"/proc/{asking.pid}/stat").read().split()[2]:  # noqa: SIM115
        time.sleep(0.05)
    time.sleep(0.5)
    asking.send_signal(signal.SIGINT)
    _out, err = asking.communicate()
    assert (asking.returncode, err.splitlines()[-1]) == (130, "svcdesk: interrupted: nothing was changed")
