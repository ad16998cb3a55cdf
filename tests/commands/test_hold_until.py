"""`hold --until`: a ticket goes on by itself at the time that was said, whenever the sweep comes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Desk
from tests.sweeping import at, make
from tests.terminal import printed

FRIDAY = "2026-03-06 09:00"  # the ticket is of Monday 2 March, 09:00; P3: 2 h to answer, 5 working days to solve


def promises(desk: Desk, number: str = "1") -> list[tuple[Any, ...]]:
    """What is known of the promises of a ticket."""
    keys = ("target", "due_at", "held", "missed_at", "stopped_at", "outcome")
    return [tuple(clock[key] for key in keys) for clock in desk.json("show", number)["clocks"]]


def test_it_says_when_it_ends(ticket: Desk) -> None:
    done = ticket.run("hold", "1", "-r", "customer", "--until", "Friday 09:00", "--note", "back on Friday")
    assert "SD-000001: on hold, waiting for the customer, until Fri 2026-03-06 09:00: back on Friday\n" in done.out
    hold = ticket.json("show", "1")["holds"][0]
    assert (hold["until"], hold["ends_at"]) == (None, "2026-03-06T01:00:00Z")
    listed = ticket.json("list", "--held")
    assert [(each["hold_reason"], each["hold_since"], each["hold_until"], each["hold_note"]) for each in listed] == [
        ("customer", "2026-03-02T02:00:00Z", "2026-03-06T01:00:00Z", "back on Friday")
    ]
    narrow = printed(ticket, "list", "--held", COLUMNS="60").splitlines()  # fewer columns, not crushed ones
    assert narrow[1].split()[3:5] == ["customer", "03-06"], narrow


def test_list_held_alone(ticket: Desk) -> None:
    ticket.run("log", "another", "-c", "B")
    ticket.run("hold", "1", "-r", "parts")
    assert [(each["number"], each["hold_until"]) for each in ticket.json("list", "--held")] == [("SD-000001", None)]
    assert ticket.at("2026-03-02 09:59").run("list", "--held").err == "no tickets\n"  # it began at 10:00
    ticket.at("2026-03-02 10:30").run("resume", "1")
    assert ticket.run("list", "--held").err == "no tickets\n"
    assert [each["number"] for each in ticket.json("list", "--held", "--as-of", "10:15")] == ["SD-000001"]
    assert "leave --state out" in ticket.run("list", "--held", "--state", "open", code=2).err


@pytest.mark.parametrize("until", ["09:00", "10:00", "2026-02-27 09:00", "yesterday 12:00"])
def test_a_time_that_is_over_is_refused(ticket: Desk, until: str) -> None:
    assert "the hold would be over already" in ticket.run("hold", "1", "-r", "parts", "-u", until, code=2).err
    assert ticket.json("show", "1")["state"] == "open"


@pytest.mark.parametrize("until", ["Friday", "2026-03-06", "tomorrow"])
def test_a_day_alone_is_no_time(ticket: Desk, until: str) -> None:
    refused = ticket.run("hold", "1", "-r", "parts", "-u", until, code=2).err
    assert f"--until: '{until}' is a day without a time: write '{until} 09:00'" in refused


def test_before_any_sweep_everybody_sees_that_it_is_over(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "customer", "-u", "Friday 09:00")
    assert ticket.at("2026-03-06 08:59").json("show", "1")["state"] == "held"
    assert ticket.run("report", "overdue").err == "nothing is overdue\n"
    ticket.at("2026-03-06 11:30")  # an hour was left to answer on Monday
    shown = ticket.json("show", "1")
    assert (shown["state"], shown["holds"][0]["until"]) == ("open", "2026-03-06T01:00:00Z")
    assert shown["clocks"][0]["due_at"] == "2026-03-06T02:00:00Z"
    listed = ticket.json("list")[0]
    assert (listed["state"], listed["target"], listed["due_at"]) == ("open", "answer", "2026-03-06T02:00:00Z")
    assert ticket.json("list", "--state", "held") == []
    assert [(row["target"], row["late"]) for row in ticket.json("report", "overdue")] == [("answer", "1h30m")]
    rows = {row["target"]: row for row in ticket.json("report", "attainment")}
    assert (rows["answer"]["missed"], rows["solve"]["running"]) == (1, 1)
    account = ticket.json("sla", "explain", "1", "answer")["promises"][0]
    assert (account["state"], account["due_at"]) == ("missed", "2026-03-06T02:00:00Z")
    assert ticket.json("report", "holds")[0]["minutes"] == 4 * 24 * 60 - 60
    assert ticket.events() == ["logged", "held"]


def test_what_will_be_is_known_ahead(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "customer", "-u", "Friday 09:00")
    assert ticket.json("list", "--as-of", "2026-03-06 08:59")[0]["state"] == "held"
    assert ticket.json("list", "--as-of", FRIDAY)[0]["state"] == "open"
    assert ticket.json("report", "overdue", "--as-of", "2026-03-06 10:00") == []
    assert [row["target"] for row in ticket.json("report", "overdue", "--as-of", "2026-03-06 10:01")] == ["answer"]


def test_the_sweep_writes_it_at_its_time_and_once(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "customer", "-u", "Friday 09:00", SVCDESK_USER="mary")
    assert ticket.at("2026-03-06 08:59").run("sla", "sweep", "-q").out == ""
    done = ticket.at("2026-03-09 11:00").run("sla", "sweep")
    assert done.out == "SD-000001: goes on, as was said when it was put on hold\n"
    entry = ticket.json("show", "1")["timeline"][-1]
    assert (entry["event"], entry["at"], entry["actor"]) == ("resumed", "2026-03-06T01:00:00Z", "mary")
    assert ticket.run("sla", "sweep", "-q").out == ""
    assert ticket.run("db", "check").out.endswith("is sound\n")


@pytest.mark.parametrize(
    "after",
    [
        (),
        (("assign", "1", "wang"),),
        (("classify", "1", "-p", "P1"),),
        (("note", "1", "I will", "--event", "answered"),),
        (("resolve", "1", "-c", "worn", "-s", "replaced"),),
        (("cancel", "1", "-r", "twice"),),
        (("hold", "1", "-r", "parts"), ("resume", "1")),
        (("hold", "1", "-r", "vendor", "-u", "2026-03-10 09:00"),),
    ],
)
def test_it_is_as_if_somebody_had_resumed_it_then(
    ticket: Desk, tmp_path: Path, after: tuple[tuple[str, ...], ...]
) -> None:
    other = ticket.copied(tmp_path / "other")
    for desk in (ticket, other.at("2026-03-02 10:00")):
        desk.run("classify", "1", "-p", "P2")
        desk.run("hold", "1", "-r", "customer", *(("-u", FRIDAY) if desk is ticket else ()))
    other.at(FRIDAY).run("resume", "1")
    for desk in (ticket, other):
        for hour, command in enumerate(after, start=10):
            desk.at(f"2026-03-09 {hour}:00").run(*command)
        desk.at("2026-03-09 15:00")
    assert promises(ticket) == promises(other)
    assert ticket.json("list", "--state", "all") == other.json("list", "--state", "all")
    for moment in (FRIDAY, "2026-03-09 15:00", "2026-03-11 09:00"):
        for report in ("overdue", "attainment", "holds", "workload", "due"):
            asked = ("report", report, "--as-of", moment)
            assert ticket.json(*asked) == other.json(*asked), (report, moment)
    assert "resumed" in ticket.events() or not after


def test_what_changes_while_it_waits_is_foreseen_too(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "customer", "-u", FRIDAY)
    ticket.at("2026-03-03 09:00").run("classify", "1", "-p", "P1")  # 30 min to answer, all used before the hold
    assert ticket.json("list", "--as-of", "2026-03-05 09:00")[0]["state"] == "held"
    foreseen = ticket.json("list", "--as-of", FRIDAY)[0]
    assert (foreseen["state"], foreseen["priority"], foreseen["target"]) == ("open", "P1", "answer")
    ticket.run("note", "1", "they are away", "--event", "answered")
    foreseen = ticket.json("list", "--as-of", FRIDAY)[0]
    assert (foreseen["target"], foreseen["due_at"]) == ("solve", "2026-03-06T09:00:00Z")  # 7 h of Friday


def test_it_may_be_resumed_before(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "customer", "-u", FRIDAY)
    ticket.at("2026-03-03 09:00").run("resume", "1")
    hold = ticket.json("show", "1")["holds"][0]
    assert (hold["until"], hold["ends_at"]) == ("2026-03-03T01:00:00Z", "2026-03-06T01:00:00Z")
    assert [row["target"] for row in ticket.json("report", "overdue", "--as-of", "2026-03-03 10:01")] == ["answer"]
    assert ticket.at(FRIDAY).run("sla", "sweep", "-q").out == ""
    assert ticket.events() == ["logged", "held", "resumed"]


@pytest.mark.parametrize("after", [(), ("resolve", "1", "-c", "worn", "-s", "replaced"), ("hold", "1", "-r", "parts")])
def test_that_it_went_on_before_may_be_told_late(ticket: Desk, tmp_path: Path, after: tuple[str, ...]) -> None:
    other = ticket.copied(tmp_path / "other")
    for desk in (ticket, other.at("2026-03-02 10:00")):
        desk.run("hold", "1", "-r", "customer", "-u", FRIDAY)
    other.at("2026-03-03 09:00").run("resume", "1")
    for desk in (ticket, other):
        desk.at("2026-03-09 09:00").run("sla", "sweep")
        if after:
            desk.run(*after)
        desk.at("2026-03-09 10:00")
    ticket.run("resume", "1", "--at", "2026-03-03 09:00")
    other.run("note", "1", "x", "--event", "answered")  # which notes what was missed
    ticket.run("note", "1", "x", "--event", "answered")
    assert promises(ticket) == promises(other)
    for moment in ("2026-03-03 10:30", FRIDAY, "2026-03-09 10:00"):
        for asked in (("list", "--state", "all"), ("report", "overdue"), ("report", "attainment"), ("report", "holds")):
            assert ticket.json(*asked, "--as-of", moment) == other.json(*asked, "--as-of", moment), (asked, moment)
    assert ticket.run("db", "check").out.endswith("is sound\n")


def test_a_hold_that_a_promise_does_not_heed(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "factory", "-u", FRIDAY)  # which stops the answer, not the solution
    assert [row["target"] for row in ticket.json("report", "due")] == ["solve"]
    assert ticket.json("report", "due", "--as-of", FRIDAY)[0]["target"] == "answer"


def test_no_step_is_taken_while_it_waits(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry}]")
    desk.at(at("11:30")).run("hold", "1", "-r", "customer", "-u", "tomorrow 09:00")
    assert desk.at(at("12:00")).run("sla", "sweep", "-q").out == ""  # half was used at 11:00
    swept = desk.at("2026-11-24 09:00").run("sla", "sweep").out
    assert swept.splitlines() == [
        "SD-000001: goes on, as was said when it was put on hold",
        "SD-000001: Solved: 50 % of the time used: hurry",
    ]


def test_another_change_writes_it_too(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "customer", "-u", FRIDAY)
    done = ticket.at("2026-03-06 10:00").run("log", "another", "-c", "B")
    assert "SD-000001" not in done.out
    assert ticket.events() == ["logged", "held", "resumed"]


def test_a_hold_that_was_over_earlier_than_thought_ended_once(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "customer", "--until", "13:00")
    ticket.at("2026-03-02 14:00").run("note", "1", "it went on by itself")
    ticket.run("resume", "1", "--at", "12:00")
    timeline = ticket.json("show", "1")["timeline"]
    told = [(each["at"], each["taken_back"]) for each in timeline if each["event"] == "resumed"]
    assert told == [("2026-03-02T04:00:00Z", False), ("2026-03-02T05:00:00Z", True)]
    assert "goes on, as was said when it was put on hold (taken back)" in ticket.run("show", "1").out
    # the journal keeps both
    assert ticket.run("db", "check").code == 0
