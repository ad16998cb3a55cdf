"""What holds for every command that changes a ticket."""

from __future__ import annotations

import subprocess
import time

from tests.conftest import PROGRAM, Desk


def test_everything_in_one_second(ticket: Desk) -> None:
    """What follows in the same second is no contradiction, and the last of it counts."""
    for words in (
        ("log", "again", "--join", "1"),
        ("hold", "1", "-r", "parts"),
        ("resume", "1"),
        ("hold", "1", "-r", "customer"),
        ("resume", "1"),
        ("classify", "1", "-p", "P1"),
        ("assign", "1", "Wang"),
        ("resolve", "1", "-c", "x", "-s", "y"),
        ("reopen", "1", "-r", "no"),
        ("resolve", "1", "-c", "x", "-s", "z"),
        ("close", "1"),
        ("reopen", "1", "-r", "no"),
        ("cancel", "1", "-r", "enough"),
        ("reopen", "1", "-r", "not enough"),
    ):
        ticket.run(*words)
    row = ticket.json("list")[0]
    assert (row["state"], row["priority"], row["engineer"]) == ("open", "P1", "Wang Lin")
    assert ticket.run("db", "check").out.endswith("is sound\n")


def test_a_slow_pipe_keeps_nobody_from_writing(ticket: Desk) -> None:
    waiting = subprocess.Popen(
        [*PROGRAM, "assign", "-", "Wang"], cwd=ticket.folder, env=ticket.environment(), stdin=subprocess.PIPE,
        text=True, stdout=subprocess.PIPE,
    )  # fmt: skip
    try:
        time.sleep(1)
        ticket.run("note", "1", "written meanwhile")
    finally:
        out, _err = waiting.communicate("1\n")
    assert out == "SD-000001: assigned to Wang Lin\n"


def test_a_time_typed_to_the_minute_follows_what_was_in_that_minute(desk: Desk) -> None:
    desk.at("2026-03-02T09:00:40+08:00").run("log", "x", "--customer", "A")
    desk.at("2026-03-02T09:05:00+08:00").run("hold", "1", "-r", "customer", "--at", "09:00")
    [hold] = desk.json("show", "1")["holds"]
    assert hold["since"] == "2026-03-02T01:00:40Z"
    assert "is before that" in desk.run("resume", "1", "--at", "08:59", code=1).err
