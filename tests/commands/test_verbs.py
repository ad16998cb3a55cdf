"""What happens to a ticket: note, classify, hold, resume, resolve, close, cancel, reopen."""

from __future__ import annotations

import subprocess
import time
from typing import Any

import pytest

from tests.conftest import PROGRAM, Desk


@pytest.fixture
def ticket(desk: Desk) -> Desk:
    """A desk with one ticket of Monday 2 March 2026, 09:00, P3 in the city."""
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "A")
    return desk.at("2026-03-02 10:00")


def events(desk: Desk, number: str = "1") -> list[str]:
    return [entry["event"] for entry in desk.json("show", number)["timeline"]]


def outcomes(desk: Desk) -> dict[str, Any]:
    return {clock["target"]: clock["outcome"] for clock in desk.json("show", "1")["clocks"]}


def test_notes_and_events(ticket: Desk) -> None:
    assert ticket.run("note", "1", "customer is back on Monday").out == "SD-000001: customer is back on Monday\n"
    assert outcomes(ticket) == {"answer": None, "solve": None}
    told = ticket.run("note", "1", "restart it", "--event", "answered", "--at", "09:30")
    assert told.out.splitlines() == ["SD-000001: answered: restart it", "  First answer: met, 1 h 30 min before time"]
    assert outcomes(ticket) == {"answer": "met", "solve": None}
    assert events(ticket) == ["logged", "answered", "noted"]  # by when it happened


def test_classify_by_priority_and_by_severity_and_reach(ticket: Desk) -> None:
    done = ticket.json("classify", "1", "--priority", "p1")
    assert done[0]["priority"] == "P1"
    assert done[0]["changes"][0]["data"]["changed"] == {"priority": ["P3", "P1"]}
    again = ticket.run("classify", "1", "--priority", "P1", code=1)
    assert "SD-000001 is classified so already" in again.err
    ticket.run("classify", "1", "--severity", "minor")
    assert ticket.json("show", "1")["priority"] == "P1"  # one alone says nothing
    ticket.run("classify", "1", "--reach", "group")
    assert ticket.json("show", "1")["priority"] == "P4"
    ticket.run("classify", "1", "--tier", "gold", "--region", "county", "--kind", "printer")
    shown = ticket.json("show", "1")
    assert (shown["tier"], shown["region"], shown["kind"]) == ("gold", "county", "printer")


def test_hold_and_resume(ticket: Desk) -> None:
    ticket.run("hold", "1", "--reason", "PARTS", "--note", "roller ordered")
    shown = ticket.json("show", "1")
    assert shown["state"] == "held"
    assert [(h["reason"], h["until"], h["set_by"], h["note"]) for h in shown["holds"]] == [
        ("parts", None, "tester", "roller ordered")
    ]
    assert all(clock["held"] for clock in shown["clocks"])
    assert "on hold already: resume it first" in ticket.run("hold", "1", "-r", "customer", code=1).err
    ticket.at("2026-03-02 14:00").run("resume", "1", "--at", "13:30")
    assert ticket.json("show", "1")["holds"][0]["until"] == "2026-03-02T05:30:00Z"
    assert "is not on hold" in ticket.run("resume", "1", code=1).err


def test_resolve_close_reopen(ticket: Desk) -> None:
    for missing in (("--cause", "x"), ("--solution", "y")):
        assert "Missing option" in ticket.run("resolve", "1", *missing, code=2).err
    assert "both a cause and a solution" in ticket.run("resolve", "1", "-c", "x", "-s", " ", code=2).err
    ticket.run("hold", "1", "-r", "parts")
    done = ticket.json("resolve", "1", "--cause", "worn roller", "--solution", "replaced")
    assert done[0]["state"] == "resolved"  # from a hold, which ends by it
    shown = ticket.json("show", "1")
    assert (shown["cause"], shown["solution"]) == ("worn roller", "replaced")
    assert shown["holds"][0]["until"] == "2026-03-02T02:00:00Z"
    assert "SD-000001 is resolved: reopen it first" in ticket.run("classify", "1", "-p", "P1", code=1).err
    assert "SD-000001 is resolved" in ticket.run("hold", "1", "-r", "parts", code=1).err
    assert "SD-000001 is resolved: reopen it first" in ticket.run("assign", "1", "Wang", code=1).err
    ticket.run("close", "1", "--note", "confirmed")
    assert "is closed" in ticket.run("close", "1", code=1).err
    assert "needs a reason" in ticket.run("reopen", "1", "--reason", "", code=2).err
    ticket.run("reopen", "1", "--reason", "again")
    assert events(ticket) == ["logged", "held", "resolved", "closed", "reopened"]
    assert outcomes(ticket) == {"answer": None, "solve": None}


def test_cancel(ticket: Desk) -> None:
    assert "needs a reason" in ticket.run("cancel", "1", "-r", "  ", code=2).err
    ticket.run("cancel", "1", "--reason", "logged twice")
    assert outcomes(ticket) == {"answer": "void", "solve": "void"}
    assert ticket.json("list") == []
    assert "is cancelled already" in ticket.run("cancel", "1", "-r", "x", code=1).err
    ticket.run("reopen", "1", "-r", "not twice after all")
    assert ticket.json("list")[0]["state"] == "open"


def test_a_miss_stays_when_cancelled(ticket: Desk) -> None:
    ticket.at("2026-03-02 16:00").run("cancel", "1", "-r", "withdrawn")
    assert outcomes(ticket) == {"answer": "missed", "solve": "void"}


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


def test_tickets_as_people_write_them(ticket: Desk) -> None:
    for written in ("1", "000001", "SD-000001", "#1", "１", " 1 ", "00001"):
        assert ticket.json("show", written)["number"] == "SD-000001"
    ticket.run("log", "b", "-c", "A")
    done = ticket.run("unassign", "0000", code=1)
    assert "no ticket '0000'" in done.err


def test_numbers_from_standard_input(ticket: Desk) -> None:
    ticket.run("log", "b", "-c", "A")
    done = ticket.run("assign", "-", "Wang", stdin="SD-000001 open\n\n2\n1\n")
    assert done.out.count("assigned to Wang Lin") == 2
    assert ticket.run("unassign", "-", stdin="").out == ""


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


def test_a_list_is_piped_into_a_verb(desk: Desk) -> None:
    for said in ("a", "b"):
        desk.run("log", said, "--customer", "A")
    desk.run("assign", "-", "Wang", stdin=desk.run("list", "--unassigned").out)
    assert [row["engineer"] for row in desk.json("list")] == ["Wang Lin", "Wang Lin"]
    assert desk.run("assign", "-", "Wang", stdin=desk.run("list", "--unassigned").out).out == ""


def test_a_time_typed_to_the_minute_follows_what_was_in_that_minute(desk: Desk) -> None:
    desk.at("2026-03-02T09:00:40+08:00").run("log", "x", "--customer", "A")
    desk.at("2026-03-02T09:05:00+08:00").run("hold", "1", "-r", "customer", "--at", "09:00")
    [hold] = desk.json("show", "1")["holds"]
    assert hold["since"] == "2026-03-02T01:00:40Z"
    assert "is before that" in desk.run("resume", "1", "--at", "08:59", code=1).err


def test_the_only_key_that_begins_or_ends_so(desk: Desk) -> None:
    desk.run("log", "x", "--customer", "A", "-p", "1", "-k", "print")
    [row] = desk.json("list")
    assert (row["priority"], row["kind"]) == ("P1", "printer")
    assert "'p' is unknown: parts, problem" in desk.run("hold", "1", "-r", "p", code=2).err
