"""Who works in the office, with a role and no station, is chosen for no ticket and no visit."""

from __future__ import annotations

from tests.conftest import Desk, built_once

ROLES = "roles: {reception: Receptionist, engineering: Engineer}\n"


@built_once
def desk(desk: Desk) -> Desk:
    """A desk with roles whose county engineer has left, and a call from the county."""
    desk.config.write_text(desk.config.read_text(encoding="utf-8") + ROLES, encoding="utf-8")
    desk.at("2026-03-02 09:00").run("engineer", "edit", "Sun", "--left")
    desk.run("log", "no power", "-c", "A", "--region", "county")
    return desk


def test_the_office_is_not_sent(desk: Desk) -> None:
    told = desk.run("engineer", "add", "Li Na", "--role", "reception").out
    assert told == (
        "new engineer Li Na: Receptionist; without station, skill or level the desk chooses them for no ticket\n"
    )
    refused = desk.run("assign", "1", "--auto", code=1).err
    assert refused == (
        "svcdesk: SD-000001: only Li Na could take it, whose role is in the office: 'svcdesk assign SD-000001 NAME'"
        " gives it to somebody, or give them a station: 'svcdesk engineer edit \"Li Na\" --station STATION'\n"
    )
    assert "only Li Na could take it, whose role is in the office" in desk.run("dispatch", "order", "1", code=1).err
    assert desk.run("assign", "1", "Li Na").out == "SD-000001: assigned to Li Na\n"  # by name it is anybody's
    assert desk.run("unassign", "1").out
    assert "is chosen" not in desk.run("engineer", "edit", "Li Na", "--phone", "1").out  # nothing new
    assert desk.run("engineer", "edit", "Li Na", "--skill", "printer").out.endswith("skills printer\n")
    assert desk.run("assign", "1", "--auto").out.startswith("SD-000001: assigned to Li Na")


def test_a_role_beside_a_station_or_none_at_all_is_chosen(desk: Desk) -> None:
    desk.run("engineer", "add", "Ann", "--role", "engineering", "--station", "north")
    assert desk.json("assign", "1", "--auto")[0]["engineer"] == "Ann"
    desk.run("engineer", "edit", "Ann", "--left", "--give-to", "auto", code=1)
    told = desk.run("engineer", "add", "Ben").out  # no role: serves every region
    assert told == "new engineer Ben\n"
    desk.run("unassign", "1")
    desk.run("engineer", "edit", "Ann", "--left")
    assert desk.json("assign", "1", "--auto")[0]["engineer"] == "Ben"
    given = desk.run("engineer", "edit", "Ben", "--role", "reception").out
    assert given == (
        "engineer Ben: roles Receptionist; without station, skill or level the desk chooses them for no ticket\n"
    )
