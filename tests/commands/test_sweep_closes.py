"""`sla sweep` closes resolved tickets after the time that their tier names."""

from __future__ import annotations

import pytest

from tests.conftest import Desk

CLOSES = "    closes: 10 working days\n"  # of the tier standard; the ticket is of Monday 2 March, 09:00


def resolved(desk: Desk, closes: str) -> Desk:
    text = desk.config.read_text()
    assert text.count(CLOSES) == 1
    desk.config.write_text(text.replace(CLOSES, f"    closes: {closes}\n" if closes else ""))
    desk.at("2026-03-02 11:00").run("resolve", "1", "-c", "dust", "-s", "cleaned")
    return desk


@pytest.mark.parametrize(
    ("closes", "before", "at"),
    [
        ("3 working days", "2026-03-05 17:29", "2026-03-05 17:30"),
        ("2 days", "2026-03-04 10:59", "2026-03-04 11:00"),
        ("2h", "2026-03-02 13:59", "2026-03-02 14:00"),
    ],
)
def test_at_its_time_and_once(ticket: Desk, closes: str, before: str, at: str) -> None:
    resolved(ticket, closes)
    assert ticket.at(before).run("sla", "sweep", "-q").out == ""
    done = ticket.at("2026-03-20 09:00").run("sla", "sweep")
    assert done.out == f"SD-000001: closed by itself, {closes} after it was resolved (Standard)\n"
    assert ticket.run("sla", "sweep", "-q").out == ""
    entry = ticket.json("show", "1")["timeline"][-1]
    assert entry["data"]["after"] == closes
    for moment, state in ((before, "resolved"), (at, "closed")):
        assert [row["state"] for row in ticket.json("list", "--state", "all", "--as-of", moment)] == [state]


def test_none_by_default(ticket: Desk) -> None:
    resolved(ticket, "").at("2027-03-02 11:00").run("sla", "sweep", "-q")
    assert ticket.json("show", "1")["state"] == "resolved"


def test_reopened_it_begins_anew(ticket: Desk) -> None:
    resolved(ticket, "3 working days").at("2026-03-05 10:00").run("log", "again", "--join", "1")
    assert ticket.at("2026-03-09 10:00").run("sla", "sweep", "-q").out == ""
    ticket.run("resolve", "1", "-c", "dust", "-s", "cleaned")
    ticket.at("2026-03-12 17:29").run("sla", "sweep", "-q")
    assert ticket.json("show", "1")["state"] == "resolved"
    ticket.at("2026-03-12 17:30").run("sla", "sweep", "-q")
    assert ticket.json("show", "1")["state"] == "closed"


def test_not_while_a_loaner_is_out(ticket: Desk) -> None:
    ticket.run("equipment", "add", "PR-1", "--kind", "printer", "--customer", "A")
    ticket.run("equipment", "add", "LO-1", "--kind", "printer")
    ticket.run("classify", "1", "--serial", "PR-1")
    ticket.run("loan", "out", "1", "LO-1")
    resolved(ticket, "3 working days")
    ticket.at("2026-03-10 09:00").run("log", "another", "-c", "B")
    ticket.run("resolve", "2", "-c", "dust", "-s", "cleaned")
    done = ticket.at("2026-03-16 09:00").run("sla", "sweep")
    assert done.out.startswith("SD-000002: closed by itself")  # the one in front does not keep it back
    assert ticket.json("show", "1")["state"] == "resolved"
    ticket.run("loan", "back", "LO-1", "--at", "2026-03-13 10:00")
    assert ticket.run("sla", "sweep").out.startswith("SD-000001: closed by itself")
    ended = [(entry["event"], entry["at"]) for entry in ticket.json("show", "1")["timeline"]][-2:]
    assert ended == [("loaner-back", "2026-03-13T02:00:00Z"), ("closed", "2026-03-13T02:00:00Z")]
