"""Changed terms never break a promise backwards, and a slip can be put right."""

from __future__ import annotations

from tests.commands.test_late import YAML, clock
from tests.conftest import Desk, built_once

QUICK = YAML.replace("within: 4h}", "within: [{priority: P1, within: 15m}, {within: 4h}], missed: {extend: 1 month}}")


@built_once
def desk(empty: Desk) -> Desk:
    """P3 is answered in 4 h, P1 in 15 minutes, or the contract grows; a ticket of Monday 09:00."""
    empty.at("2026-03-02 07:00").begin()
    empty.config.write_text(QUICK, encoding="utf-8")
    empty.run("customer", "add", "Example Clinic", "--phone", "1234567")
    empty.run("contract", "add", "Example Clinic", "--kind", "yearly", "--from", "2026-01-01", "--to", "2026-12-31")
    empty.at("2026-03-02 09:00").run("log", "x", "-t", "1234567")
    return empty


def ends_on(desk: Desk) -> str:
    return str(desk.json("contract", "list")[0]["ends_on"])


def test_a_slip_of_a_minute_breaks_nothing(desk: Desk) -> None:
    desk.at("2026-03-02 11:00").run("classify", "1", "-p", "P1")
    assert clock(desk, "answer")["due_at"] == "2026-03-02T10:15:00Z", "15 minutes from the change"
    desk.at("2026-03-02 11:01").run("classify", "1", "-p", "P3")
    answer = clock(desk, "answer")
    assert (answer["due_at"], answer["missed_at"]) == ("2026-03-02T12:00:00Z", None)
    assert ends_on(desk) == "2026-12-31"


def test_a_rewording_that_leaves_time_counts_from_the_start(desk: Desk) -> None:
    desk.at("2026-03-02 09:05").run("classify", "1", "-p", "P1")
    assert clock(desk, "answer")["due_at"] == "2026-03-02T08:15:00Z"


def test_from_now_counts_from_the_change(desk: Desk) -> None:
    desk.config.write_text(QUICK.replace("    calendar: office\n", "    calendar: office\n    on_change: from now\n"))
    desk.at("2026-03-02 09:05").run("classify", "1", "-p", "P1")
    assert clock(desk, "answer")["due_at"] == "2026-03-02T08:20:00Z"
    # what did not change counts on as it did
    desk.at("2026-03-02 09:10").run("classify", "1", "--warranty", "in")
    assert clock(desk, "answer")["due_at"] == "2026-03-02T08:20:00Z"


def test_a_priority_that_was_typed_wrong_counts_from_the_start(desk: Desk) -> None:
    desk.config.write_text(QUICK.replace("    calendar: office\n", "    calendar: office\n    on_change: from now\n"))
    done = desk.at("2026-03-02 09:05").run("edit", "1", "-p", "P1").out
    assert done.startswith("1: edited: priority P3 → P1\n")
    assert clock(desk, "answer")["due_at"] == "2026-03-02T08:15:00Z"
    desk.run("undo")
    desk.at("2026-03-02 11:00").run("edit", "1", "-", stdin="priority: P1\n")
    assert clock(desk, "answer")["due_at"] == "2026-03-02T10:15:00Z"  # but breaks nothing
    assert "cannot be empty" in desk.run("edit", "1", "-", stdin="priority:\n", code=2).err


def test_a_slip_that_broke_a_promise_is_put_right(desk: Desk) -> None:
    desk.at("2026-03-02 09:30").run("classify", "1", "-p", "P1")
    desk.at("2026-03-02 10:30").run("sla", "sweep")
    assert ends_on(desk) == "2027-01-31"
    assert "--why" in desk.run("classify", "1", "-p", "P3", "--correct", code=2).err
    said = desk.run("classify", "1", "-p", "P3", "--correct", "--why", "meant ticket 2").out
    assert "put right: priority P1 → P3" in said
    answer = clock(desk, "answer")
    assert (answer["due_at"], answer["missed_at"], answer["within"]) == ("2026-03-02T12:00:00Z", None, "4h")
    assert answer["entered_why"] == "meant ticket 2"
    assert ends_on(desk) == "2026-12-31"
    assert desk.json("list", "--as-of", "2026-03-02 10:00")[0]["priority"] == "P3", "it never was P1"
    # and it runs on
    desk.at("2026-03-02 12:00").run("note", "1", "said", "--event", "answered")
    assert clock(desk, "answer")["outcome"] == "met"


def test_a_slip_at_logging_is_put_right(desk: Desk) -> None:
    desk.at("2026-03-02 10:00").run("log", "y", "-t", "1234567", "-p", "P1")
    desk.at("2026-03-02 10:20").run("log", "still y", "--join", "2")
    desk.run("assign", "2", "tester", code=1)
    assert clock(desk, "answer", "2")["missed_at"]
    desk.run("classify", "2", "-p", "P3", "--correct", "--why", "slip")
    answer = clock(desk, "answer", "2")
    assert (answer["due_at"], answer["missed_at"]) == ("2026-03-02T13:00:00Z", None)
    # a second correction counts instead of the first
    desk.run("classify", "2", "-p", "P1", "--correct", "--why", "it was right")
    assert clock(desk, "answer", "2")["missed_at"] == "2026-03-02T09:15:00Z"


def test_a_correction_keeps_what_came_later(desk: Desk) -> None:
    desk.at("2026-03-02 09:10").run("classify", "1", "-p", "P1")
    desk.at("2026-03-02 09:12").run("hold", "1", "-r", "customer")
    desk.at("2026-03-02 10:12").run("resume", "1")
    desk.run("classify", "1", "-p", "P3", "--correct", "--why", "slip")
    assert clock(desk, "answer")["due_at"] == "2026-03-02T13:00:00Z"
    assert desk.json("show", "1")["state"] == "open"
