"""Fines whose fact falls away and comes back, and who put it right. November 2026, Beijing; `closed` has its facts."""

from __future__ import annotations

import shlex

from tests.commands.test_assessment_closed import ENTERS, WORDS, closed, play, rewrite, rows
from tests.commands.test_assessment_handed import begun, visit
from tests.conftest import Desk

__all__ = ("begun", "closed")  # fixtures

FOUND = "found late, of 2026-11: missed: On site, due Tue 2026-11-03 10:05"
FORM = """
reports:
  assessment:
    columns: {no: 序号, item: 项目, penalty: 违纪处罚, times: 次数, amount: 金额}
"""


def arrived(desk: Desk, time: str) -> str:
    return desk.run("dispatch", "amend", "1", "--arrived-at", f"2026-11-03 {time}", "--why", "misread").err


def test_a_fine_that_was_given_back_is_found_again_when_its_fact_is_there_again(closed: Desk) -> None:
    before = closed.run("assessment", "print", "Wang", "2026-11", "--to", "-").out
    rewrite(closed, {key: WORDS[key] for key in WORDS if "派工" in key})  # 500 → 700
    [late] = [row["number"] for row in closed.json("assessment", "list", "2026-11") if row["rule"] == "late"]
    closed.at("2026-12-10 09:00")
    assert f"{late} Wang, 派工, 500.00 CNY, stays in 2026-11, which is closed, and is not so" in arrived(
        closed, "10:00"
    )
    closed.run("assessment", "waive", late, "--why", "came in time", SVCDESK_USER="eve")
    assert closed.json("assessment", "reckon", "2026-12")["new"] == []
    # whoever enters it is told so; it is found once, at the price of its own month
    assert f"Wang, 派工, 500.00 CNY, {FOUND}{ENTERS}" in arrived(closed, "10:30")
    [again] = closed.json("assessment", "reckon", "2026-12")["new"]
    assert rows([again], "who", "rule", "penalty", "month") == [("Wang", "late", 500_00, "2026-12")]
    assert "stands there already" in closed.run("assessment", "reckon", "2026-12").err
    found = closed.json("assessment", "show", "Wang", "2026-12")
    assert rows(found["breaches"], "number", "amount") == [(again["number"], 500_00), (late, -500_00)]
    assert closed.run("assessment", "print", "Wang", "2026-11", "--to", "-").out == before
    assert (
        f"{late} was given back in 2026-12 already" in closed.run("assessment", "waive", late, "--why", "x", code=1).err
    )
    refused = closed.run("undo", code=1, SVCDESK_USER="eve").err
    assert f"is fined by {again['number']}: 'svcdesk assessment waive {again['number']}' waives it" in refused
    # on paper its rows are numbered as they stand, and what is given back is no breach
    with closed.config.open("a", encoding="utf-8") as file:
        file.write(FORM)
    paper = closed.run("report", "assessment", "2026-12", "--format", "csv").out.splitlines()
    assert paper[2:7] == [
        "1,接单,100.00,0,0.00",
        "2,Sending,700.00,0,0.00",
        "3,派工,500.00,1,500.00",
        '4,"派工, given back",500.00,0,-500.00',
        "5,填表,10.50,0,0.00",
    ]
    # put right once more it counts no more, and with it the giving back may be taken back
    arrived(closed, "10:00")
    assert rows(closed.json("assessment", "reckon", "2026-12")["dropped"], "number") == [(again["number"],)]
    closed.run("undo", SVCDESK_USER="eve")
    assert closed.json("assessment", "list", "2026-12") == []


def test_what_was_given_back_for_another_reason_stays_given_back(closed: Desk) -> None:
    [mark] = [row["number"] for row in closed.json("assessment", "list", "2026-11") if row["rule"] == "attitude"]
    closed.at("2026-12-10 09:00").run("assessment", "waive", mark, "--why", "the customer was drunk")
    for given in ("4", "1"):
        said = closed.run("survey", "edit", "A-0001", "--mark", f"attitude={given}", "--why", "misread").err
        assert "found late" not in said
    assert closed.json("assessment", "reckon", "2026-12")["new"] == []


def test_a_fine_of_the_open_month_that_was_waived_comes_back_waived(closed: Desk) -> None:
    closed.run("undo", SVCDESK_USER="boss")
    [late] = [row["number"] for row in closed.json("assessment", "reckon", "2026-11")["new"] if row["rule"] == "late"]
    closed.run("assessment", "waive", late, "--why", "road closed")
    arrived(closed, "10:00")
    assert rows(closed.json("assessment", "reckon", "2026-11")["dropped"], "number") == [(late,)]
    arrived(closed, "10:30")
    said = closed.run("assessment", "reckon", "2026-11").out
    assert said.startswith(f"{late} Wang, 派工, SD-000001/1, 500.00 CNY, in 2026-11, waived as before (road closed): ")
    assert ("late", 0, "road closed") in rows(
        closed.json("assessment", "show", "Wang", "2026-11")["breaches"], "rule", "amount", "waived_because"
    )
    assert "stands there already" in closed.run("assessment", "reckon", "2026-11").err
    assert closed.json("report", "assessment", "2026-11")["put_right"] == []


def test_what_put_a_fact_right_is_named_with_its_time(begun: Desk) -> None:
    play(
        begun,
        *visit("1", "11-02"),
        ("11-03 09:00", "assessment", "reckon", "2026-11"),
        ("11-04 09:00", "--user", "mei", "pay", "1", "--at", "2026-11-02 11:30"),
        ("11-05 09:00", "--user", "eve", "classify", "1", "-p", "P2"),  # of which no fine is told
        ("11-06 09:00", "assessment", "reckon", "2026-11"),
    )
    [fee] = begun.json("report", "assessment", "2026-11")["put_right"]
    assert (fee["item"], fee["put_right"], fee["put_right_by"]) == ("Fee", "2026-11-04T01:00:00Z", "mei")


def test_a_closed_month_names_the_command_that_fines_in_the_open_one(closed: Desk) -> None:
    then = ("--ticket", "1", "--why", "engaged, twice", "--at", "2026-11-03 09:30")
    refused = closed.at("2026-12-10 09:00").run("assessment", "add", "Wang", "calls", *then, code=1).err
    said, _colon, command = refused.partition("without --at: ")
    assert said == "svcdesk: 2026-11 is closed: this enters it in 2026-12, "
    closed.run(*shlex.split(command)[1:])
    [added] = closed.json("assessment", "list", "2026-12")
    assert (added["about"], added["because"]) == ("SD-000001", "engaged, twice, 2026-11-03 09:30")
    assert (
        "--ticket"
        not in closed.run(
            "assessment", "add", "North", "cards", "--why", "none", "--at", "2026-11-03 09:30", code=1
        ).err
    )
