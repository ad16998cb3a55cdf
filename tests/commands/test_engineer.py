"""`engineer`: added, changed, who left, and who is on duty."""

from __future__ import annotations

import pytest

from tests.conftest import Desk


def test_engineers(desk: Desk) -> None:
    assert desk.json("engineer", "list")[2] == {
        "name": "Zhao Min", "login": "zhao", "station": "centre", "level": None, "skills": [], "roles": [],
        "capacity": None, "phone": None, "mail": None, "active": True,
        "away_from": None, "away_until": None, "away_note": None,
    }  # fmt: skip
    desk.run(
        "engineer", "edit", "zhao", "--skill", "b", "--skill", "a", "--skill", "b", "--level", "2", "--phone", "123"
    )
    desk.run("engineer", "edit", "Min", "--name", " Zhao  Minmin ", "--station", "north")
    zhao = desk.json("engineer", "list")[2]
    assert (zhao["name"], zhao["skills"], zhao["level"], zhao["station"]) == ("Zhao Minmin", ["a", "b"], "2", "north")
    cleared = desk.run("engineer", "edit", "Zhao", "--skill", "", "--phone", "")
    assert cleared.out == "engineer Zhao Minmin: skills cleared, phone cleared\n"
    assert desk.json("engineer", "list")[2]["skills"] == []
    assert "has that name or login already" in desk.run("engineer", "edit", "Zhao", "--login", "wang", code=1).err
    assert "has that name or login already" in desk.run("engineer", "add", "WANG  lin", code=1).err
    assert (
        "--station 'moon' is unknown: centre (City station), north (North county station)"
        in desk.run("engineer", "add", "X", "--station", "moon", code=2).err
    )


def test_an_engineer_leaves_and_comes_back(desk: Desk) -> None:
    desk.run("log", "x", "-c", "A")
    desk.run("assign", "1", "Wang")
    desk.run("engineer", "edit", "Wang", "--left")
    assert [row["engineer"] for row in desk.json("list", "--engineer", "Wang")] == ["Wang Lin"]  # to be given to others
    desk.run("assign", "1", "Zhao")
    assert "Wang Lin has left" in desk.run("assign", "1", "Wang", code=1).err
    desk.run("engineer", "edit", "Wang", "--active")
    desk.run("assign", "1", "Wang")


def test_no_engineers_yet(empty: Desk) -> None:
    empty.begin()
    assert empty.run("engineer", "list").err == "no engineers yet: 'svcdesk engineer add NAME'\n"


@pytest.mark.parametrize(
    ("now", "name"),
    [
        ("2026-11-23 00:00", "Wang Lin"),
        ("2026-11-29 23:59", "Wang Lin"),
        ("2026-11-30 00:00", "Zhao Min"),
        ("2026-12-02 00:00", "Sun Hao"),  # the exception, from midnight to midnight
        ("2026-12-02 23:59", "Sun Hao"),
        ("2026-12-03 00:00", "Zhao Min"),
        ("2026-12-07 00:00", "Wang Lin"),
    ],
)
def test_who_is_on_duty(rota: Desk, now: str, name: str) -> None:
    assert rota.at(now).json("engineer", "on-duty")[0]["name"] == name
    assert rota.at("2026-11-25 12:00").json("engineer", "on-duty", "--at", now)[0]["name"] == name


def test_on_duty_names_the_telephone(rota: Desk) -> None:
    assert rota.at("2026-11-23 22:00").run("engineer", "on-duty").out == (
        "full name  phone        mail                  in place of\nWang Lin   13900000001  wang@example.invalid  -\n"
    )


def test_nobody_on_duty(rota: Desk) -> None:
    done = rota.at("2026-11-22 12:00").run("engineer", "on-duty", code=1)
    assert done.err == "svcdesk: nobody is on duty: the rota begins on 2026-11-23\n"
    rota.run("engineer", "edit", "wang", "--left")
    done = rota.at("2026-11-23 12:00").run("engineer", "on-duty", code=1)
    assert done.err == "svcdesk: Wang Lin is on duty, but has left: correct the section 'duty'\n"


def test_nobody_on_duty_without_a_rota(desk: Desk) -> None:
    done = desk.run("engineer", "on-duty", code=1)
    assert done.err == "svcdesk: nobody is on duty: write the section 'duty' of the configuration\n"


def test_an_address_that_no_mail_can_be_sent_to(desk: Desk) -> None:
    for wrong in ("wang@", "a@b.example, x@y.example", "a@b.example\nBcc: x@y.example", "=?utf-8?q?=0a?=@b.example"):
        assert "is not a mail address" in desk.run("engineer", "add", "Typo", "--mail", wrong, code=2).err
        assert "is not a mail address" in desk.run("engineer", "edit", "Wang", "--mail", wrong, code=2).err
    assert all(each["name"] != "Typo" for each in desk.json("engineer", "list"))


def test_an_engineer_is_found_by_the_login_in_any_case(desk: Desk) -> None:
    desk.run("engineer", "add", "王林", "--login", "linwang")
    desk.run("log", "x", "-c", "Example Clinic")
    assert "王林" in desk.run("assign", "1", "LinWang").out


def test_a_skill_that_no_ticket_asks_for_is_said_to_be(desk: Desk) -> None:
    said = "no kind of ticket asks for the skill prnter; asked for: installation, printer\n"
    assert desk.run("engineer", "add", "Li Na", "--skill", "prnter", "--skill", "printer").err == said
    assert desk.run("engineer", "edit", "Li Na", "--skill", "prnter").err == said
    assert desk.run("engineer", "edit", "Li Na", "--skill", "printer").err == ""
