"""Groups of recipients, of which each is told, and the step of escalation that is taken as a promise begins."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Desk
from tests.sweeping import at, make, told

STEPS = "[{at: 0%, tell: [emergency], note: come together}, {at: 100%, tell: [emergency]}]"
GROUP = """\
roles: {engineering: Engineering manager, office: General manager's office}
notify: {command: [./tell.sh]}
recipients: {emergency: {name: Emergency group, roles: [engineering, office], people: [wang]}}
"""


def staffed(folder: Path, steps: str = STEPS, more: str = GROUP, tickets: int = 0) -> Desk:
    desk = make(folder, steps, more, tickets=0)
    desk.run("engineer", "add", "Chief", "--login", "chief", "--role", "engineering", "--role", "office")
    desk.run("engineer", "edit", "zhao", "--role", "office")
    for number in range(tickets):
        desk.run("log", f"fault {number}", "-c", "Example Clinic")
    return desk


def names(desk: Desk) -> list[str]:
    return sorted(each["to"]["name"] for each in told(desk))


def test_a_group_is_called_as_the_ticket_comes_in(tmp_path: Path) -> None:
    desk = staffed(tmp_path)
    logged = desk.at(at("09:00")).run("log", "the system is down", "-c", "Example Clinic")
    assert "Solved: the promise has begun: come together" in logged.out
    assert "to be told: Chief, Zhao Min, Wang Lin" in logged.out
    swept = desk.run("sla", "sweep").out
    assert swept.count("was told (command)") == 3
    assert names(desk) == ["Chief", "Wang Lin", "Zhao Min"]  # Chief once, with two roles
    assert told(desk)[0]["text"] == "SD-000001: Solved is promised: come together"
    assert desk.at(at("09:05")).run("sla", "sweep", "-q").out == ""
    desk.at(at("13:01")).run("sla", "sweep")
    assert len(told(desk)) == 6
    assert desk.sql("SELECT percent FROM escalation ORDER BY percent") == [(0,), (100,)]


def test_who_is_away_is_told_and_who_has_left_is_not(tmp_path: Path) -> None:
    desk = staffed(tmp_path)
    desk.run("engineer", "away", "chief", "--to", "friday")
    desk.run("engineer", "edit", "zhao", "--left")
    desk.at(at("09:00")).run("log", "down", "-c", "Example Clinic")
    desk.run("engineer", "edit", "wang", "--left")  # between the notice and its delivery
    desk.run("sla", "sweep")
    assert names(desk) == ["Chief"]
    assert "emergency was not told: Wang Lin has left" in desk.run("show", "1").out


def test_a_name_that_is_no_engineer_keeps_nobody_from_being_told(tmp_path: Path) -> None:
    desk = staffed(tmp_path, more=GROUP.replace("[wang]", "[wnag]"))
    logged = desk.at(at("09:00")).run("log", "down", "-c", "Example Clinic").out
    assert "to be told: Chief, Zhao Min" in logged
    assert "not done (tell): 'wnag' of Emergency group is no engineer" in logged
    desk.run("sla", "sweep")
    assert names(desk) == ["Chief", "Zhao Min"]
    desk.config.write_text(desk.config.read_text().replace("[wnag]", "[wang]"))
    desk.at(at("09:10")).run("sla", "sweep")
    assert names(desk) == ["Chief", "Wang Lin", "Zhao Min"]


def test_nobody_in_the_group_is_said(tmp_path: Path) -> None:
    desk = make(tmp_path, STEPS, GROUP.replace("people: [wang]", "people: []"), tickets=0)
    logged = desk.at(at("09:00")).run("log", "down", "-c", "Example Clinic").out
    assert "not done (tell): nobody is in Emergency group" in logged


def test_undo_takes_the_call_back_until_somebody_was_told(tmp_path: Path) -> None:
    desk = staffed(tmp_path)
    desk.at(at("09:00")).run("log", "down", "-c", "Example Clinic")
    desk.run("undo")
    assert desk.sql("SELECT COUNT(*) FROM notice") == desk.sql("SELECT COUNT(*) FROM escalation") == [(0,)]
    desk.run("log", "down again", "-c", "Example Clinic")
    desk.run("sla", "sweep")
    assert "svcdesk cancel SD-000002" in desk.run("undo", code=1).err


def test_what_began_before_the_step_was_written_is_taken_by_the_sweep(tmp_path: Path) -> None:
    desk = staffed(tmp_path, steps="[{at: 500%, note: x}]", tickets=1)
    desk.config.write_text(desk.config.read_text().replace("{at: 500%, note: x}", "{at: 0%, tell: [emergency]}"))
    desk.at(at("09:30")).run("sla", "sweep")
    assert len(told(desk)) == 3


def test_acts_that_begin_with_the_promise(tmp_path: Path) -> None:
    desk = staffed(tmp_path, steps="[{at: 0%, level: up, assign: auto}]")
    desk.at(at("09:00")).run("log", "down", "-c", "Example Clinic")
    ticket = desk.json("show", "1")
    assert ticket["level"] == "2"
    assert ticket["engineer"] is not None


def test_a_group_is_told_of_events(tmp_path: Path) -> None:
    desk = staffed(tmp_path, steps="[{at: 500%, note: x}]", more=GROUP + "tell: {resolved: [emergency]}\n", tickets=1)
    desk.at(at("09:30")).run("resolve", "1", "-c", "x", "-s", "y")
    desk.run("sla", "sweep")
    assert names(desk) == ["Chief", "Wang Lin", "Zhao Min"]
    desk.run("sla", "sweep")
    assert len(told(desk)) == 3


def test_a_group_needs_no_address_where_mail_is_the_only_way(tmp_path: Path) -> None:
    mail = "notify: {mail: {from: desk@example.invalid}}\n"
    desk = make(tmp_path, STEPS, GROUP.replace("notify: {command: [./tell.sh]}\n", mail), tickets=0)
    desk.run("config", "check")
