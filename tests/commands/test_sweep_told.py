"""`sla sweep`: who is told for whom, once, in which order, and when; and what waits until it is no longer so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Desk
from tests.sweeping import TELL, TELL_SH, at, make, told, write_program

NO_ROTA = TELL.partition("duty:")[0]


def names(desk: Desk) -> list[str]:
    """Who was told, one after the other."""
    return [each["to"]["name"] for each in told(desk)]


def facts(desk: Desk) -> list[tuple[str, int]]:
    """What was told about, one after the other."""
    return [(each["ticket"]["number"], each["percent"]) for each in told(desk)]


def entries(desk: Desk, event: str) -> list[dict[str, Any]]:
    return [each["data"] for each in desk.json("show", "1")["timeline"] if each["event"] == event]


# Who stands in for whom


def test_for_one_who_has_left_the_engineer_on_duty_is_told(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry, tell: engineer}]", TELL)
    desk.run("assign", "1", "zhao")
    desk.run("engineer", "edit", "zhao", "--left")
    done = desk.at(at("11:00")).run("sla", "sweep")
    why = "as the engineer on duty, because Zhao Min has left"
    assert done.out == (
        f"SD-000001: Solved: 50 % of the time used: hurry; to be told: Wang Lin; Wang Lin: {why}\n"
        "SD-000001: Wang Lin was told (command)\n"
    )
    [document] = told(desk)
    assert document["text"] == f"SD-000001: 50 % of the time for Solved is used: hurry (told to you {why})"
    assert (document["to"]["key"], document["to"]["name"]) == ("engineer", "Wang Lin")


def test_for_a_ticket_that_nobody_has_the_engineer_on_duty_is_told(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: engineer}]", TELL)
    desk.run("unassign", "1")
    desk.at(at("11:00")).run("sla", "sweep")
    assert names(desk) == ["Wang Lin"]
    assert "because nobody has the ticket" in told(desk)[0]["text"]


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (("engineer", "edit", "wang", "--left"),
         "Wang Lin has left, and there is no rota: 'svcdesk assign SD-000001 NAME' gives it to another"),
        (("unassign", "1"),
         "nobody has SD-000001, and there is no rota: 'svcdesk assign SD-000001 NAME' gives it to somebody"),
    ],
)  # fmt: skip
def test_without_a_rota_whoever_gets_the_ticket_is_told(tmp_path: Path, command: tuple[str, ...], why: str) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: [engineer, head]}]", NO_ROTA)
    desk.run(*command)
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert f"not done (tell): {why}; to be told: Head of service" in done.out
    assert desk.at(at("11:05")).run("sla", "sweep", "-q").out == ""
    desk.run("assign", "1", "zhao")
    done = desk.at(at("11:10")).run("sla", "sweep")
    assert done.out == (
        "SD-000001: to be told: Zhao Min; Solved: done now what could not be done at 50 % of the time (tell)\n"
        "SD-000001: Zhao Min was told (command)\n"
    )
    assert names(desk) == ["Head of service", "Zhao Min"]
    assert len(entries(desk, "left undone")) == 1


def test_a_rota_that_names_one_who_has_left(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: engineer}]", TELL)
    desk.run("engineer", "edit", "wang", "--left")  # who has the ticket, and is on duty
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert "not done (tell): Wang Lin is on duty, but has left: correct the section 'duty'" in done.out
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("engineers: [wang, zhao]", "engineers: [zhao]"), encoding="utf-8")
    desk.at(at("11:05")).run("sla", "sweep")
    assert names(desk) == ["Zhao Min"]


# Once


@pytest.mark.parametrize(
    ("tell", "who"),
    [
        ("[duty, engineer]", ["Wang Lin"]),
        ("[engineer, duty]", ["Wang Lin"]),
        ("[engineer, chief, duty]", ["Wang Lin"]),  # by her mail address
        ("[chief, engineer]", ["Chief"]),
        ("[head, boss]", ["boss", "Head of service"]),  # who have none
    ],
)
def test_one_person_under_two_names_is_told_once(tmp_path: Path, tell: str, who: list[str]) -> None:
    sections = TELL.replace("boss: {}", "boss: {}, chief: {name: Chief, mail: WANG@example.invalid}")
    desk = make(tmp_path, f"[{{at: 50%, tell: {tell}}}]", sections)
    desk.run("engineer", "edit", "wang", "--mail", "wang@example.invalid")
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("calendar: office, from", "calendar: office, days: 70, from"), encoding="utf-8")
    desk.at(at("11:00")).run("sla", "sweep")
    assert names(desk) == who


def test_who_was_told_is_not_told_again_under_a_name_that_fits_later(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: [duty, engineer]}]", TELL.replace("2026-11-23", "2026-11-24"))
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert "not done (tell): nobody is on duty: the rota begins on 2026-11-24; to be told: Wang Lin" in done.out
    desk.at("2026-11-24 08:00").run("sla", "sweep")
    assert names(desk) == ["Wang Lin"]
    assert desk.sql("SELECT undone FROM escalation") == [(None,)]


# In which order


def test_notices_leave_in_the_order_of_their_times(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: head}, {at: 75%, tell: boss}, {at: 100%, tell: head}]", TELL)
    for hour in ("10", "11", "12"):
        desk.at(at(f"{hour}:00")).run("log", "other", "-c", "Example Clinic")
    desk.at(at("15:30")).run("sla", "sweep")
    assert facts(desk) == [
        ("SD-000001", 50), ("SD-000001", 75), ("SD-000002", 50), ("SD-000001", 100), ("SD-000002", 75),
        ("SD-000003", 50), ("SD-000002", 100), ("SD-000003", 75), ("SD-000004", 50), ("SD-000003", 100),
        ("SD-000004", 75),
    ]  # fmt: skip


def test_what_could_not_leave_before_leaves_first(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: head}, {at: 100%, tell: boss}]", TELL, tickets=2)
    write_program(desk, "#!/bin/sh\nexit 1\n")
    desk.at(at("11:00")).run("sla", "sweep", code=1)
    write_program(desk, TELL_SH)
    desk.at(at("13:01")).run("sla", "sweep")
    assert facts(desk) == [("SD-000001", 50), ("SD-000002", 50), ("SD-000001", 100), ("SD-000002", 100)]


# When

NIGHT = "[{at: 50%, tell: head, when: office}, {at: 100%, tell: [duty, head], when: office}]"


def night(folder: Path, steps: str = NIGHT) -> Desk:
    """A ticket logged on Friday at 16:00, due at 20:00 of the clock on the wall."""
    desk = make(folder, steps, TELL, tickets=0)
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("within: 4h", "within: 4h clock"), encoding="utf-8")
    desk.at("2026-11-27 16:00").run("log", "fault", "-c", "Example Clinic")
    return desk


def test_telling_waits_for_office_hours(tmp_path: Path) -> None:
    desk = night(tmp_path)
    done = desk.at("2026-11-27 18:05").run("sla", "sweep")
    assert done.out == (
        "SD-000001: Solved: 50 % of the time used; to be told from 2026-11-30 09:00 on: Head of service\n"
    )
    done = desk.at("2026-11-27 20:05").run("sla", "sweep")
    # who is on duty on Monday, when the second turn has begun
    assert "to be told from 2026-11-30 09:00 on: Zhao Min, Head of service" in done.out
    assert desk.at("2026-11-30 08:59").run("sla", "sweep", "-q").out == ""
    assert not told(desk)
    desk.at("2026-11-30 09:00").run("sla", "sweep")
    assert facts(desk) == [("SD-000001", 50), ("SD-000001", 100), ("SD-000001", 100)]
    assert names(desk) == ["Head of service", "Zhao Min", "Head of service"]


def test_in_office_hours_people_are_told_at_once(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: head, when: office}]", TELL)
    desk.at(at("11:00")).run("sla", "sweep")
    assert names(desk) == ["Head of service"]


def test_what_is_over_when_it_may_be_told_is_told_as_past(tmp_path: Path) -> None:
    """And a warning of what was then fulfilled late is not told any more."""
    desk = night(tmp_path)
    desk.at("2026-11-27 20:05").run("sla", "sweep")
    desk.at("2026-11-28 10:00").run("resolve", "1", "--cause", "x", "--solution", "y")
    done = desk.at("2026-11-30 09:00").run("sla", "sweep")
    assert done.err == ""
    assert [each["text"] for each in told(desk)] == [
        "SD-000001: 100 % of the time for Solved is used; was due 2026-11-27 20:00, missed; resolved 2026-11-28 10:00"
    ] * 2
    assert "SD-000001: Head of service is not told any more (command), since it is out of date\n" in done.out
    assert [(each["percent"], each["to"]) for each in entries(desk, "notice withdrawn")] == [(50, "Head of service")]
    assert desk.sql("SELECT COUNT(*) FROM notice WHERE sent_at IS NULL") == [(0,)]


def test_what_is_met_when_it_may_be_told_is_not_told(tmp_path: Path) -> None:
    desk = night(tmp_path)
    desk.at("2026-11-27 18:05").run("sla", "sweep")
    desk.at("2026-11-27 19:00").run("resolve", "1", "--cause", "x", "--solution", "y")
    desk.at("2026-11-30 09:00").run("sla", "sweep")
    assert not told(desk)
    said = "Solved: Head of service is not told of 50 % of the time any more, since it is over"
    assert said in desk.run("show", "1").out


def test_the_due_time_that_is_told_is_the_one_that_holds_then(tmp_path: Path) -> None:
    desk = night(tmp_path)
    desk.at("2026-11-27 18:05").run("sla", "sweep")
    desk.at("2026-11-27 18:30").run("hold", "1", "--reason", "customer")
    desk.at("2026-11-30 09:00").run("resume", "1")
    desk.run("sla", "sweep")
    assert [each["due_at"] for each in told(desk)] == ["2026-11-30T02:30:00Z"]  # an hour and a half are left


def test_who_has_left_when_it_may_be_told_is_stood_in_for(tmp_path: Path) -> None:
    desk = night(tmp_path, "[{at: 50%, tell: engineer, when: office}]")
    desk.run("assign", "1", "wang")
    desk.at("2026-11-27 18:05").run("sla", "sweep")
    desk.run("engineer", "edit", "wang", "--left")
    desk.at("2026-11-30 09:00").run("sla", "sweep")
    assert names(desk) == ["Zhao Min"]
    assert "because Wang Lin has left" in told(desk)[0]["text"]


# Who is away


def test_for_one_who_is_away_the_engineer_on_duty_is_told(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: engineer}, {at: 75%, tell: engineer}]", TELL)
    desk.run("assign", "1", "zhao")
    desk.run("engineer", "away", "zhao", "--from", at("09:00"), "--to", at("11:30"))
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert "to be told: Wang Lin; Wang Lin: as the engineer on duty, because Zhao Min is away" in done.out
    desk.at(at("12:00")).run("sla", "sweep")
    assert names(desk) == ["Wang Lin", "Zhao Min"]


def test_without_a_rota_one_who_is_away_is_told_when_back(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: engineer}]", NO_ROTA)
    desk.run("engineer", "away", "wang", "--from", at("09:00"), "--to", at("11:30"))
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert (
        "not done (tell): Wang Lin is away, and there is no rota: 'svcdesk assign SD-000001 NAME' gives it to another"
        in done.out
    )
    desk.at(at("11:30")).run("sla", "sweep")
    assert names(desk) == ["Wang Lin"]


def test_who_is_on_duty_but_away_is_stood_in_for(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: [duty, engineer]}]", TELL)
    desk.run("engineer", "away", "wang", "--from", at("09:00"), "--to", at("17:00"))  # who has the ticket, too
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert "to be told: Zhao Min; Zhao Min: because Wang Lin, whose turn it is on the rota, is away" in done.out
    assert names(desk) == ["Zhao Min"]
