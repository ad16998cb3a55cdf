"""What fails after a command was carried out does not make it a refusal: whoever repeats it would do it twice."""

from __future__ import annotations

import os
import signal
import subprocess
import time

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


def test_what_is_interrupted_while_it_prints_is_done(owing: Desk) -> None:
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
        env=owing.environment(),
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
    )
    while len(owing.json("list")) < 2:
        time.sleep(0.05)
    time.sleep(0.2)  # it has begun to print by now
    waiting.send_signal(signal.SIGINT)
    _out, err = waiting.communicate()
    os.close(reading)
    os.close(writing)
    assert waiting.returncode == 130
    assert err.endswith("svcdesk: interrupted, when it was done: look before you do it again\n")


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
