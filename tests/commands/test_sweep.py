"""`sla sweep`: every escalation step that has become due, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sweeping import at, make, taken


def test_nothing_is_due(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry}]")
    done = desk.at(at("10:59")).run("sla", "sweep")
    assert (done.out, done.err) == ("", "nothing has become due\n")
    done = desk.run("sla", "sweep", "--quiet")
    assert (done.out, done.err) == ("", "")
    assert desk.json("sla", "sweep") == {"steps": [], "notices": []}


def test_each_step_at_its_time_and_once(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry}, {at: 100%, level: up, priority: up}, {at: 150%, assign: zhao}]")
    assert desk.at(at("11:00")).run("sla", "sweep").out == "SD-000001: Solved: 50 % of the time used: hurry\n"
    assert desk.at(at("12:59")).run("sla", "sweep", "-q").out == ""
    assert desk.at(at("13:00")).run("sla", "sweep", "-q").out == ""  # another priority could still give it new time
    done = desk.at(at("13:01")).run("sla", "sweep")
    assert done.out == (
        "SD-000001: Solved: 100 % of the time used; escalated from Site team to Service centre: 100 % of the time for"
        " Solved is used; classified: priority P3 → P2\n"
    )
    assert desk.run("sla", "sweep", "-q").out == ""
    done = desk.at(at("15:00")).run("sla", "sweep")
    assert done.out == "SD-000001: Solved: 150 % of the time used; assigned to Zhao Min, was Wang Lin\n"
    shown = desk.json("show", "1")
    assert (shown["level"], shown["priority"], shown["engineer"]) == ("2", "P2", "Zhao Min")
    assert taken(desk) == {("SD-000001", 50): 1, ("SD-000001", 100): 1, ("SD-000001", 150): 1}
    assert desk.run("db", "check").out.endswith("is sound\n")
    assert "Solved: 50 % of the time used: hurry" in desk.run("show", "1").out


def test_late_it_does_all_of_them_in_their_order(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 100%, level: up}, {at: 50%, note: hurry}]", tickets=2)
    steps = desk.at("2026-11-25 10:00").json("sla", "sweep")["steps"]
    first = [(step["number"], step["changes"][0]["data"]) for step in steps]
    assert [(number, data["percent"], data["used_at"]) for number, data in first] == [
        ("SD-000001", 50, "2026-11-23T03:00:00Z"),
        ("SD-000002", 50, "2026-11-23T03:00:00Z"),
        ("SD-000001", 100, "2026-11-23T05:00:00Z"),
        ("SD-000002", 100, "2026-11-23T05:00:00Z"),
    ]


def test_named_levels_priorities_and_the_desks_choice(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, level: 3, priority: P1, assign: auto}]", tickets=2)
    desk.at(at("11:00")).run("sla", "sweep")
    shown = {number: desk.json("show", number) for number in "12"}
    assert {(each["level"], each["priority"]) for each in shown.values()} == {("3", "P1")}
    assert shown["1"]["engineer"] == "Zhao Min"  # Wang has one ticket, and she none
    assert shown["2"]["engineer"] == "Wang Lin"  # now it is the other way round


def test_what_cannot_be_done_is_said_and_the_rest_is_done(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: x, level: 2, priority: P2, assign: auto}]")
    desk.at(at("09:10")).run("escalate", "1", "--to", "3", "--reason", "y")
    desk.run("classify", "1", "--priority", "P1", "--kind", "special")
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert done.out == (
        "SD-000001: Solved: 50 % of the time used: x;"
        " not done (level): SD-000001 is at the highest level already: Research;"
        " not done (priority): SD-000001 is P1 already;"
        " not done (assign): SD-000001: nobody serves Everywhere and knows nobody-knows-it:"
        " 'svcdesk assign SD-000001 NAME' gives it to somebody\n"
    )
    shown = desk.json("show", "1")
    assert (shown["level"], shown["priority"], shown["engineer"]) == ("3", "P1", "Wang Lin")
    [why] = [each["data"] for each in shown["timeline"] if each["data"].get("what") == "priority"]
    assert (why["why"], why["facts"]) == (
        "SD-000001 is P1 already",
        {"number": "SD-000001", "priority": "P1"},
    )
    kept = "".join(data for (data,) in desk.sql("SELECT data FROM journal"))
    assert "{number} is {priority} already" in kept  # so that it can be said in any language
    assert desk.run("sla", "sweep", "-q").out == ""  # it is not tried for ever


def test_a_step_that_moves_the_promise_takes_the_next_with_it(tmp_path: Path) -> None:
    """At 50 % the priority rises, and with it the promise shrinks: 75 % of the new one are used as well."""
    desk = make(tmp_path, "[{at: 50%, priority: P1}, {at: 90%, note: next}]")
    rules = "[{priority: P1, within: 8h}, {within: 4h}]"
    desk.config.write_text(desk.config.read_text(encoding="utf-8").replace("within: 4h", f"within: {rules}"))
    # 12:45: more than 90 % of 4 h are used, but only 47 % of the 8 h that the raised ticket is promised
    assert desk.at(at("12:45")).run("sla", "sweep").out.count("time used") == 1
    assert desk.at(at("16:11")).run("sla", "sweep", "-q").out == ""
    assert "90 % of the time used: next" in desk.at(at("16:12")).run("sla", "sweep").out


# Clocks that have no steps


def test_a_held_clock_does_not_escalate(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry}]")
    desk.at(at("10:00")).run("hold", "1", "--reason", "customer")
    assert desk.at(at("16:00")).run("sla", "sweep", "-q").out == ""
    desk.at("2026-11-24 10:00").run("resume", "1")  # one hour was used, and another is at 11:00
    assert desk.at("2026-11-24 10:59").run("sla", "sweep", "-q").out == ""
    assert desk.at("2026-11-24 11:00").run("sla", "sweep", "-q").out != ""


@pytest.mark.parametrize("ending", [("resolve", "1", "--cause", "x", "--solution", "y"), ("cancel", "1", "-r", "x")])
def test_a_stopped_clock_does_not_escalate(tmp_path: Path, ending: tuple[str, ...]) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry}]")
    desk.at(at("11:30")).run(*ending)
    assert desk.at(at("16:00")).run("sla", "sweep", "-q").out == ""
    assert not taken(desk)


def test_a_reopened_clock_goes_on_and_repeats_nothing(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry}, {at: 100%, note: late}]")
    desk.at(at("11:00")).run("sla", "sweep")
    desk.at(at("12:00")).run("resolve", "1", "--cause", "x", "--solution", "y")
    desk.at(at("16:00")).run("reopen", "1", "--reason", "z")
    assert desk.at(at("16:30")).run("sla", "sweep", "-q").out == ""
    assert desk.at("2026-11-24 09:00").run("sla", "sweep").out == "SD-000001: Solved: 100 % of the time used: late\n"


def test_editing_the_yaml_repeats_nothing(tmp_path: Path) -> None:
    """A step is known by its share: words may change, others may be put before it."""
    desk = make(tmp_path, "[{at: 50%, note: hurry}]")
    desk.at(at("11:00")).run("sla", "sweep")
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("[{at: 50%, note: hurry}]", "[{at: 25%, note: new}, {at: 50%, note: other}]"))
    assert desk.run("sla", "sweep").out == "SD-000001: Solved: 25 % of the time used: new\n"
