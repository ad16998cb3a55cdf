"""`sla sweep`: what of a step cannot be done yet is said once, and tried again until it can be or makes no sense."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Desk
from tests.sweeping import at, make

AUTO = "[{at: 100%, assign: auto}]"
ALONE = "nobody but Wang Lin could take it: 'svcdesk assign SD-000001 NAME' gives it to somebody"


def alone(folder: Path, steps: str = AUTO) -> Desk:
    """A desk on which there is nobody but Wang, whose ticket is due at 13:00."""
    desk = make(folder, steps)
    desk.run("engineer", "edit", "zhao", "--left")
    return desk


def undone(desk: Desk) -> list[str]:
    """What the journal says was left undone."""
    return [each["data"]["what"] for each in desk.json("show", "1")["timeline"] if each["event"] == "left undone"]


def engineer(desk: Desk) -> str | None:
    name: str | None = desk.json("show", "1")["engineer"]
    return name


def test_the_desk_chooses_another_than_who_has_it(tmp_path: Path) -> None:
    """Wang has one ticket, Zhao has two and would not be chosen first."""
    desk = make(tmp_path, AUTO)
    for number in "23":
        desk.at(at("12:00")).run("log", "other", "-c", "Example Clinic")
        desk.run("assign", number, "zhao")
    done = desk.at(at("13:05")).run("sla", "sweep")
    assert (
        done.out
        == "SD-000001: Solved: 100 % of the time used; assigned to Zhao Min (any region, 2 open), was Wang Lin\n"
    )
    assert engineer(desk) == "Zhao Min"


def test_when_there_is_no_other_it_says_so_once_and_tries_again(tmp_path: Path) -> None:
    desk = alone(tmp_path)
    done = desk.at(at("13:05")).run("sla", "sweep")
    assert done.out == f"SD-000001: Solved: 100 % of the time used; not done (assign): SD-000001: {ALONE}\n"
    for minutes in range(10, 60, 10):
        assert desk.at(at(f"13:{minutes}")).run("sla", "sweep").err == "nothing has become due\n"
    assert undone(desk) == ["assign"]
    desk.at(at("14:00")).run("engineer", "edit", "zhao", "--active")
    done = desk.at(at("14:05")).run("sla", "sweep")
    assert done.out == (
        "SD-000001: assigned to Zhao Min (any region, 0 open), was Wang Lin;"
        " Solved: done now what could not be done at 100 % of the time (assign)\n"
    )
    assert desk.sql("SELECT percent, undone FROM escalation") == [(100, None)]
    desk.run("assign", "1", "wang")
    assert desk.at(at("14:10")).run("sla", "sweep", "-q").out == ""  # it was done, once
    assert engineer(desk) == "Wang Lin"


def test_another_reason_is_said_too(tmp_path: Path) -> None:
    desk = alone(tmp_path)
    desk.at(at("13:05")).run("sla", "sweep")
    desk.run("classify", "1", "--kind", "special")
    done = desk.at(at("13:10")).run("sla", "sweep")
    assert done.out == (
        "SD-000001: not done (assign): SD-000001: nobody serves Everywhere and knows nobody-knows-it:"
        " 'svcdesk assign SD-000001 NAME' gives it to somebody\n"
    )
    assert desk.at(at("13:15")).run("sla", "sweep", "-q").out == ""
    assert undone(desk) == ["assign", "assign"]


@pytest.mark.parametrize(
    "command",
    [
        ("assign", "1", "li"),  # somebody did it by hand
        ("resolve", "1", "--cause", "x", "--solution", "y"),
        ("cancel", "1", "--reason", "x"),
    ],
)
def test_what_no_longer_makes_sense_is_not_tried(tmp_path: Path, command: tuple[str, ...]) -> None:
    desk = alone(tmp_path)
    desk.at(at("13:05")).run("sla", "sweep")
    desk.at(at("13:10")).run("engineer", "add", "Li Na", "--login", "li")
    desk.run(*command)
    before = engineer(desk)
    desk.run("engineer", "edit", "zhao", "--active")
    for minutes in (15, 20):
        assert desk.at(at(f"13:{minutes}")).run("sla", "sweep", "-q").out == ""
    assert engineer(desk) == before
    assert undone(desk) == ["assign"]


def test_it_is_not_tried_while_the_clock_stands_still(tmp_path: Path) -> None:
    desk = alone(tmp_path)
    desk.at(at("13:05")).run("sla", "sweep")
    desk.at(at("13:06")).run("hold", "1", "--reason", "customer")
    desk.run("engineer", "edit", "zhao", "--active")
    assert desk.at(at("13:10")).run("sla", "sweep", "-q").out == ""
    desk.at(at("13:20")).run("resume", "1")
    assert "assigned to Zhao Min" in desk.at(at("13:25")).run("sla", "sweep", "-q").out


def test_a_priority_that_somebody_lowers_again_stays_so(tmp_path: Path) -> None:
    """It was as high as can be when the step came: nothing was left to be done."""
    desk = make(tmp_path, "[{at: 50%, priority: up, level: 2}]")
    desk.run("classify", "1", "--priority", "P1")
    desk.run("escalate", "1", "--to", "3", "--reason", "x")
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert done.out.count("not done") == 2
    desk.at(at("11:10")).run("classify", "1", "--priority", "P3")
    assert desk.at(at("11:15")).run("sla", "sweep", "-q").out == ""
    assert desk.json("show", "1")["priority"] == "P3"


def test_an_engineer_by_name_who_has_left_gets_it_when_back(tmp_path: Path) -> None:
    desk = alone(tmp_path, "[{at: 50%, assign: zhao}]")
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert "not done (assign): Zhao Min has left: assign somebody else" in done.out
    desk.run("engineer", "edit", "zhao", "--active")
    assert "assigned to Zhao Min, was Wang Lin" in desk.at(at("11:05")).run("sla", "sweep").out
    assert undone(desk) == ["assign"]


def test_an_engineer_by_name_who_has_it_already_keeps_it(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, assign: wang}]")
    assert desk.at(at("11:00")).run("sla", "sweep").out == "SD-000001: Solved: 50 % of the time used\n"
    desk.at(at("11:01")).run("assign", "1", "zhao")
    assert desk.at(at("11:05")).run("sla", "sweep", "-q").out == ""
    assert engineer(desk) == "Zhao Min"


def test_a_step_taken_out_of_the_configuration_is_not_tried(tmp_path: Path) -> None:
    desk = alone(tmp_path)
    desk.at(at("13:05")).run("sla", "sweep")
    desk.config.write_text(desk.config.read_text(encoding="utf-8").replace(AUTO, "[{at: 100%, note: late}]"))
    desk.run("engineer", "edit", "zhao", "--active")
    assert desk.at(at("13:10")).run("sla", "sweep", "-q").out == ""
    assert engineer(desk) == "Wang Lin"


def test_nothing_is_escalated_on_a_ticket_that_has_ended(tmp_path: Path) -> None:
    """A promise that only an answer keeps may run on when the ticket is resolved: it is not the desk's any more."""
    desk = make(tmp_path, "[{at: 50%, level: up, assign: auto, priority: up}, {at: 100%, level: up}]", tickets=0)
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("stops: [resolved]", "stops: [answered]"))
    for _each in range(2):
        desk.at(at("09:00")).run("log", "fault", "-c", "Example Clinic")
    desk.at(at("10:00")).run("resolve", "1", "2", "--cause", "x", "--solution", "y")
    desk.at(at("10:30")).run("close", "2")
    for moment in ("11:30", "13:30"):
        assert desk.at(at(moment)).run("sla", "sweep", "-q").out == ""
    shown = {number: desk.json("show", number) for number in "12"}
    assert {(each["level"], each["priority"]) for each in shown.values()} == {("1", "P3")}
