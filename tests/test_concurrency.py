"""Many people at once, and programs killed half-way: no number is lost, given twice, or skipped."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.conftest import PROGRAM, Desk


def log_calls(desk: Desk, who: int, calls: int) -> list[str]:
    """One person's calls, one after the other; the numbers they were told."""
    numbers = []
    for call in range(calls):
        done = desk.run(
            "log", f"call {call}", "-c", f"Client {who}", "-t", f"1380000{who:04}", "--json", SVCDESK_USER=f"u{who}"
        )
        numbers.append(json.loads(done.out)["number"])
    return numbers


def log_together(desk: Desk, people: int, calls: int) -> None:
    with ThreadPoolExecutor(people) as pool:
        told = [
            each for numbers in pool.map(lambda who: log_calls(desk, who, calls), range(people)) for each in numbers
        ]
    total = people * calls
    assert sorted(told) == [f"SD-{count:06}" for count in range(1, total + 1)]
    rows = desk.json("list", "--sort", "number")
    assert [row["number"] for row in rows] == sorted(told)
    assert {row["customer"] for row in rows} == {f"Client {who}" for who in range(people)}
    assert desk.run("db", "check").out.endswith("is sound\n")


def test_eight_people_log_at_once(desk: Desk) -> None:
    log_together(desk, 8, 6)


@pytest.mark.long
def test_eight_people_log_a_hundred_calls_each(desk: Desk) -> None:
    log_together(desk, 8, 100)


def test_one_ticket_is_taken_once(desk: Desk) -> None:
    """Eight people resolve the same ticket: one does, the others are told."""
    desk.run("log", "x", "-c", "A")
    words = ("resolve", "1", "--cause", "x", "--solution", "y")
    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(lambda _each: desk.run(*words, code=None).code, range(8)))
    assert sorted(codes) == [0, 1, 1, 1, 1, 1, 1, 1]
    events = [entry["event"] for entry in desk.json("show", "1")["timeline"]]
    assert events == ["logged", "resolved"]


def storm(desk: Desk, rounds: int) -> None:
    """Commands killed with kill -9 at any moment; whatever was acknowledged is there, and the file is sound."""
    chance = random.Random(20261122)
    told: set[str] = set()
    desk.run("log", "kept", "-c", "Rain")

    def killed(*arguments: str) -> str:
        program = subprocess.Popen(
            [*PROGRAM, *arguments],
            cwd=desk.folder,
            env=desk.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        time.sleep(chance.uniform(0.02, 0.25))
        program.send_signal(signal.SIGKILL)
        out, err = program.communicate()
        assert b"Traceback" not in err
        assert program.returncode in (0, 1, -signal.SIGKILL), err
        return out.decode()

    def burst(step: int) -> None:
        out = killed("log", f"drop {step}", "-c", "Rain", "--json")
        if out.endswith("}\n"):
            told.add(json.loads(out)["number"])
        killed("hold", "1", "--reason", "parts")
        killed("resume", "1")
        killed("resolve", str(step + 2), "--cause", "x", "--solution", "y")

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        list(pool.map(burst, range(rounds)))

    assert desk.run("db", "check").out.endswith("is sound\n")
    rows = desk.json("list", "--state", "all", "--sort", "number")
    numbers = [row["number"] for row in rows]
    assert numbers == [f"SD-{count:06}" for count in range(1, len(numbers) + 1)]
    assert told <= set(numbers)
    for number in numbers[:10]:
        events = [entry["event"] for entry in desk.json("show", number)["timeline"]]
        assert events[0] == "logged"
    # a ticket held is held as a whole: its clocks, its hold and its state say the same
    shown = desk.json("show", "1")
    running = [hold for hold in shown["holds"] if hold["until"] is None]
    assert (shown["state"] == "held") == bool(running) == any(clock["held"] for clock in shown["clocks"])
    desk.run("log", "after the storm", "-c", "Rain")


def test_killed_half_way(desk: Desk) -> None:
    storm(desk, 16)


@pytest.mark.long
def test_killed_half_way_for_long(desk: Desk) -> None:
    storm(desk, 400)
