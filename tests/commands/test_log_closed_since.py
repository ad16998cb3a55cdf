"""`log --join` about a time when the ticket was resolved, typed after it was closed: by the sweep, or by somebody."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Desk
from tests.terminal import Terminal

NAME = "    name: Standard\n"  # of the tier; the ticket is of Monday 2 March, 09:00
CLOSES = "    closes: 10 working days\n"
RESOLVE = ("resolve", "1", "-c", "dust", "-s", "cleaned")


def closed(desk: Desk, calls: str = "", by: str = "sweep") -> Desk:
    """Resolved on Monday at 11:00, closed on Thursday at 17:30; it is Friday."""
    text = desk.config.read_text()
    assert (text.count(NAME), text.count(CLOSES)) == (1, 1)
    text = text.replace(CLOSES, "    closes: 3 working days\n")
    desk.config.write_text(text.replace(NAME, f"{NAME}    calls: {calls}\n") if calls else text)
    desk.at("2026-03-02 11:00").run(*RESOLVE)
    desk.at("2026-03-05 17:30").run(*(("sla", "sweep", "-q") if by == "sweep" else ("close", "1")))
    assert desk.json("show", "1")["state"] == "closed"
    return desk.at("2026-03-06 10:00")


def call(desk: Desk, *more: str, at: str = "2026-03-04 10:00", code: int = 0) -> str:
    done = desk.run("log", "still broken", "--join", "1", "--at", at, *more, code=code)
    return done.out if code == 0 else done.err


def clocks(desk: Desk) -> list[list[Any]]:
    keys = ("target", "due_at", "outcome", "stopped_at", "missed_at")
    return [[clock[key] for key in keys] for clock in desk.json("show", "1")["clocks"]]


def test_it_is_reopened_when_the_call_came_and_was_never_closed(ticket: Desk) -> None:
    said = call(closed(ticket))
    assert said == (
        "SD-000001: it was not closed by itself Thu 2026-03-05 17:30: that is taken back\n"
        "SD-000001: reopened: still broken\n"
        "  Solved: goes on, due 03-11 17:30 (in 5 d 7 h)\n"
        "SD-000001: the customer called again: still broken\n"
    )
    for moment, state in (("2026-03-04 09:59", "resolved"), ("2026-03-04 10:00", "open"), ("2026-03-05 18:00", "open")):
        assert [row["state"] for row in ticket.json("list", "--state", "all", "--as-of", moment)] == [state], moment
    shown = ticket.json("show", "1")
    assert (shown["state"], shown["ended_at"], len(shown["calls"])) == ("open", None, 2)
    [closing] = [entry for entry in shown["timeline"] if entry["event"] == "closed"]
    assert closing["taken_back"] is True
    assert ticket.run("sla", "sweep", "-q").out == ""
    assert ticket.run("db", "check").out.endswith("is sound\n")


@pytest.mark.parametrize("by", ["call", "reopen"])
def test_promises_are_as_if_no_sweep_had_been(ticket: Desk, by: str) -> None:
    closed(ticket)
    if by == "call":
        call(ticket)
    else:
        ticket.run("reopen", "1", "-r", "no", "--at", "2026-03-04 10:00")
    late = clocks(ticket)
    ticket.run("undo")
    assert ticket.json("show", "1")["state"] == "closed"
    call(ticket)
    ticket.run(*RESOLVE, "--at", "2026-03-06 09:00")
    resolved = clocks(ticket)
    assert late == [
        ["answer", "2026-03-02T03:00:00Z", "met", "2026-03-02T03:00:00Z", None],
        ["solve", "2026-03-11T09:30:00Z", None, None, None],
    ]
    assert resolved == [late[0], ["solve", "2026-03-11T09:30:00Z", "met", "2026-03-06T01:00:00Z", None]]
    attained = {row["target"]: (row["met"], row["missed"]) for row in ticket.json("report", "attainment")}
    assert attained == {"answer": (1, 0), "solve": (1, 0)}


def test_a_promise_that_the_closing_began_is_void(desk: Desk) -> None:
    text = desk.config.read_text()
    target = "      survey: {name: Survey, starts: closed, stops: [asked], within: 1 day}\n"
    text = text.replace("    targets:\n", "    targets:\n" + target, 1)
    desk.config.write_text(text.replace("\nevents:\n", "\nevents:\n  asked: Asked\n"))
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "A")
    assert "  Survey: no longer promised\n" in call(closed(desk))
    assert {clock[0]: clock[2] for clock in clocks(desk)} == {"answer": "met", "solve": None, "survey": "void"}


def test_closed_by_somebody_it_stays_and_another_is_opened_when_the_call_came(ticket: Desk) -> None:
    said = call(closed(ticket, by="tester"))
    assert "SD-000002: logged as P3, Standard, City, after SD-000001: still broken\n" in said
    assert said.endswith("SD-000001: it is followed by SD-000002: still broken\n")
    shown = ticket.json("show", "2")
    assert (shown["follows"], shown["opened_at"]) == ("SD-000001", "2026-03-04T02:00:00Z")
    assert ticket.json("show", "1")["state"] == "closed"
    assert "is closed: a call about it opens a new ticket" in call(ticket, "--reopen", code=1)
    assert ticket.run("db", "check").out.endswith("is sound\n")


def test_a_call_after_the_closing_opens_another(ticket: Desk) -> None:
    closed(ticket)
    for at in ("2026-03-05 17:30", "2026-03-05 18:00"):
        assert call(ticket, at=at).endswith("still broken\n")
    assert [row["follows"] for row in ticket.json("list", "--state", "all", "--sort", "number")] == [
        None, "SD-000001", "SD-000001",
    ]  # fmt: skip
    assert ticket.json("show", "1")["state"] == "closed"


def test_a_call_before_it_was_opened_is_about_another(ticket: Desk) -> None:
    assert "is before that" in call(closed(ticket), at="2026-03-01 10:00", code=1)


def test_the_tier_may_want_a_new_ticket(ticket: Desk) -> None:
    said = call(closed(ticket, "{resolved: new}"))
    assert "SD-000001: it is followed by SD-000002" in said
    assert ticket.json("show", "1")["state"] == "closed"
    assert "that is taken back\nSD-000001: reopened: still broken\n" in call(ticket, "--reopen")


def test_the_tier_may_want_to_be_asked(ticket: Desk) -> None:
    closed(ticket, "{resolved: ask}")
    assert "SD-000001 was resolved then: --reopen goes on with it, --new opens" in call(ticket, code=1)
    screen = Terminal(ticket, "log", "still broken", "--join", "1", "--at", "2026-03-04 10:00")
    screen.until("SD-000001 was resolved then: reopen it, or open a new one (r, n): ")
    screen.press("r\r")
    shown, code = screen.end()
    assert (code, "SD-000001: reopened" in shown) == (0, True), shown


def test_closed_by_itself_twice_the_last_time_is_taken_back(ticket: Desk) -> None:
    call(closed(ticket))
    ticket.run(*RESOLVE)
    ticket.at("2026-03-12 09:00").run("sla", "sweep", "-q")
    assert ticket.json("show", "1")["state"] == "closed"
    assert "it was not closed by itself Wed 2026-03-11 17:30" in call(ticket, at="2026-03-10 10:00")
    closings = [entry["taken_back"] for entry in ticket.json("show", "1")["timeline"] if entry["event"] == "closed"]
    assert closings == [True, True]


def test_what_was_reopened_since_stays_so(ticket: Desk) -> None:
    """A call before the first of two closings: somebody reopened it in between, so that it is no more than closed."""
    closed(ticket).run("reopen", "1", "-r", "no")
    ticket.run(*RESOLVE)
    ticket.at("2026-03-12 09:00").run("sla", "sweep", "-q")
    assert "SD-000001: it is followed by SD-000002" in call(ticket)
    assert [row["state"] for row in ticket.json("list", "--state", "all", "--sort", "number")] == ["closed", "open"]


def test_a_call_that_is_moved_there_reopens_it_too(ticket: Desk) -> None:
    ticket.run("log", "another", "-c", "B")
    closed(ticket).run("log", "still broken", "--join", "2", "--at", "2026-03-04 10:00")
    assert "that is taken back\n" in ticket.run("call", "move", "2/2", "--to", "1").out
    assert ticket.json("show", "1")["state"] == "open"
    ticket.run("call", "move", "1/2", "--to", "2")
    assert ticket.json("show", "1")["state"] == "resolved"
    assert "closed by itself" in ticket.run("sla", "sweep").out
