"""`correct`: when something happened, put right after others have followed it; promises and the journal follow."""

from __future__ import annotations

from tests.conftest import Desk, built_once

WHY = ("--why", "read off the wrong clock")


@built_once
def ticket(desk: Desk) -> Desk:
    """A ticket of 09:00, P2, on hold from 10:30 to 10:45 as two people wrote, answered at 11:00."""
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "A", "-p", "P2")
    desk.at("2026-03-02 12:00").run("--user", "li", "hold", "1", "-r", "parts", "--at", "10:30")
    desk.run("resume", "1", "--at", "10:45")
    desk.run("note", "1", "told", "--event", "answered", "--at", "11:00")
    return desk


def clock(desk: Desk, target: str) -> tuple[str | None, str | None, str]:
    (found,) = [each for each in desk.json("show", "1")["clocks"] if each["target"] == target]
    return found["outcome"], found["stopped_at"], found["due_at"]


def test_holds_and_events(ticket: Desk) -> None:
    assert clock(ticket, "answer")[0] == "missed"
    before = clock(ticket, "solve")[2]
    done = ticket.run("correct", "1", "held", "09:15", *WHY)
    assert done.out.splitlines()[0] == (
        "SD-000001: put right because read off the wrong clock: on hold Mon 2026-03-02 10:30 → 09:15"
    )
    assert ticket.json("show", "1")["holds"][0]["since"] == "2026-03-02T01:15:00Z"
    assert ticket.json("list", "--as-of", "2026-03-02 09:20")[0]["state"] == "held"
    assert clock(ticket, "answer")[2] == "2026-03-02T03:00:00Z"  # 15 of its 30 minutes were left at 10:45
    assert clock(ticket, "answer")[:2] == ("met", "2026-03-02T03:00:00Z")
    ticket.run("correct", "1", "resumed", "10:50", *WHY)
    assert clock(ticket, "answer")[2] == "2026-03-02T03:05:00Z"
    ticket.at("2026-03-03 09:00").run("correct", "1", "answered", "11:10", *WHY)  # of that day
    assert clock(ticket, "answer")[:2] == ("missed", "2026-03-02T03:10:00Z")
    assert clock(ticket, "solve")[2] >= before
    told = [(each["event"], each["taken_back"]) for each in ticket.json("show", "1")["timeline"]]
    assert told.count(("answered", True)) == told.count(("answered", False)) == 1
    for _command in range(3):
        ticket.run("undo")
    assert ticket.json("list", "--as-of", "2026-03-02 09:20")[0]["state"] == "open"
    assert "is sound" in ticket.run("db", "check").out


def test_an_ending_that_somebody_has_closed(ticket: Desk) -> None:
    ticket.run("resolve", "1", "-c", "worn", "-s", "new", "--at", "11:30")
    ticket.run("--user", "li", "close", "1")
    ticket.run("correct", "1", "resolved", "11:10", *WHY)
    assert clock(ticket, "solve")[:2] == ("met", "2026-03-02T03:10:00Z")
    shown = ticket.json("show", "1")
    assert (shown["state"], shown["ended_at"]) == ("closed", "2026-03-02T03:10:00Z")
    ticket.run("correct", "1", "resolved", "11:50", *WHY)
    assert ticket.json("list", "--as-of", "2026-03-02 11:40")[0]["state"] == "open"
    assert "in between: that cannot have been at 2026-03-02 10:35" in (
        ticket.run("correct", "1", "resolved", "10:35", *WHY, code=1).err
    )


def test_what_was_reopened_in_the_same_moment_stays_open(ticket: Desk) -> None:
    ticket.run("resolve", "1", "-c", "worn", "-s", "new")
    ticket.run("reopen", "1", "-r", "not yet")
    assert "in between: that cannot have been" in ticket.run("correct", "1", "resolved", "11:10", *WHY, code=1).err
    assert ticket.json("show", "1")["state"] == "open"


def test_what_cannot_be(ticket: Desk) -> None:
    def refused(*words: str, code: int = 1) -> str:
        return ticket.run("correct", "1", *words, code=code).err

    assert "correcting needs a reason" in refused("held", "10:00", "--why", " ", code=2)
    assert "lies in the future" in refused("held", "13:00", *WHY, code=2)
    assert "has no 'resolved': see" in refused("resolved", "10:00", *WHY)
    assert "'foo' is unknown: answered, held, resumed, resolved" in refused("foo", "10:00", *WHY, code=2)
    assert "has no 'held' at that time" in refused("held", "10:00", "--of", "09:00", *WHY)
    assert "log it anew with the right --at" in refused("logged", "08:00", *WHY)
    ticket.run("note", "1", "told again", "--event", "answered")
    assert "has several 'answered', of 2026-03-02 11:00, 2026-03-02 12:00: name one with --of" in (
        refused("answered", "11:30", *WHY, code=2)
    )
    ticket.run("correct", "1", "answered", "11:05", "--of", "11:00", *WHY)
    ticket.run("dispatch", "order", "1", "-e", "Wang")
    assert "'svcdesk dispatch amend SD-000001 --ordered-at …'" in refused("ordered", "11:30", *WHY)
    ticket.run("dispatch", "arrive", "1")
    ticket.run("dispatch", "record", "1", "-f", "x", "-c", "y", "-a", "z", "-r", "ok", "--solved", "--finish")
    assert "--finished-at …'" in refused("resolved", "11:30", *WHY)
