"""Appointments: a promise that falls due when both sides agreed, and moves when they agree anew."""

from __future__ import annotations

from typing import Any

from tests.conftest import Desk

VISIT = """
      visit:
        name: The agreed visit
        starts: appointed
        stops: [arrived]
        within: appointment
      again:
        name: Looked at again
        starts: logged
        stops: [resolved]
        reopening: restart
        within: 2 days
"""


def with_visit(desk: Desk) -> Desk:
    text = desk.config.read_text(encoding="utf-8")
    last = "          - {within: 3 working days}\n"  # of the tier gold
    assert text.count(last) == 1
    desk.config.write_text(text.replace(last, last + VISIT.lstrip("\n")), encoding="utf-8")
    return desk


def clocks(desk: Desk, target: str) -> list[dict[str, Any]]:
    return [clock for clock in desk.json("show", "1")["clocks"] if clock["target"] == target]


def test_the_customer_moves_it(desk: Desk) -> None:
    with_visit(desk).at("2026-03-02 09:00").run("log", "x", "--customer", "A", "--tier", "gold")
    assert clocks(desk, "visit") == []
    desk.run("schedule", "1", "2026-03-03 14:00", "--by", "desk")
    assert [clock["due_at"] for clock in clocks(desk, "visit")] == ["2026-03-03T06:00:00Z"]
    moved = desk.at("2026-03-02 10:00").json("schedule", "1", "2026-03-04 10:00", "--note", "nobody there before")
    [change] = moved[0]["changes"]
    assert change["data"]["asked_by"] == "customer"
    assert [each for each in change["data"]["clocks"] if each["target"] == "visit"] == [
        {"target": "visit", "change": "moved", "due": "2026-03-04T02:00:00Z", "was": "2026-03-03T06:00:00Z"}
    ]
    # a hold does not move what was agreed
    desk.at("2026-03-02 11:00").run("hold", "1", "-r", "customer")
    desk.at("2026-03-02 17:00").run("resume", "1")
    assert [clock["due_at"] for clock in clocks(desk, "visit")] == ["2026-03-04T02:00:00Z"]
    # ten minutes late, and a new appointment does not undo it
    desk.at("2026-03-04 10:10")
    rows = [(row["target"], row["late"]) for row in desk.json("report", "overdue") if row["target"] == "visit"]
    assert rows == [("visit", "10m clock")]
    desk.run("schedule", "1", "2026-03-05 10:00")
    desk.at("2026-03-05 09:00").run("dispatch", "order", "1", "--engineer", "Wang")
    desk.run("dispatch", "arrive", "1")
    assert [clock["outcome"] for clock in clocks(desk, "visit")] == ["missed"]


def test_what_cannot_be_agreed(desk: Desk) -> None:
    with_visit(desk).at("2026-03-02 09:00").run("log", "x", "--customer", "A", "--tier", "gold")
    assert "over" in desk.run("schedule", "1", "yesterday 10:00", code=2).err
    desk.run("schedule", "1", "2026-02-30 10:00", code=2)
    desk.run("schedule", "1", "tomorrow 10:00", "--by", "nobody", code=2)
    desk.run("cancel", "1", "--reason", "x")
    assert "cancelled" in desk.run("schedule", "1", "tomorrow 10:00", code=1).err


def test_reopening_promises_anew_where_the_tier_says_so(desk: Desk) -> None:
    with_visit(desk).at("2026-03-02 09:00").run("log", "x", "--customer", "A", "--tier", "gold")
    desk.at("2026-03-05 09:00").run("resolve", "1", "-c", "x", "-s", "y")
    desk.at("2026-03-06 09:00").run("reopen", "1", "-r", "again")
    assert [(clock["outcome"], clock["due_at"]) for clock in clocks(desk, "again")] == [
        ("missed", "2026-03-04T01:00:00Z"),
        (None, "2026-03-08T01:00:00Z"),
    ]
    # the others go on with what was left: 3 working days from the 2nd, and one of them passed while it was resolved
    assert [(clock["outcome"], clock["due_at"]) for clock in clocks(desk, "solve")] == [(None, "2026-03-06T09:30:00Z")]


def resumed_after_the_visit(desk: Desk) -> None:
    with_visit(desk).at("2026-03-02 09:00").run("log", "x", "--customer", "A", "--tier", "gold")
    desk.run("schedule", "1", "2026-03-03 14:00")
    desk.at("2026-03-03 13:30").run("hold", "1", "-r", "customer")
    desk.at("2026-03-03 20:00")
    assert "visit" not in [row["target"] for row in desk.json("report", "overdue")]


def test_a_hold_over_the_visit(desk: Desk) -> None:
    resumed_after_the_visit(desk)
    said = desk.at("2026-03-04 13:00").run("resume", "1").out
    assert "The agreed visit: the time agreed, 03-03 14:00, passed during the hold: due 13:00" in said
    assert "23 h" not in said
    assert desk.run("hold", "1", "-r", "customer").err == ""
    asked = desk.run("resume", "1").err
    assert asked == (
        "SD-000001: nobody came at the time agreed, Tue 2026-03-03 14:00: agree on another:"
        " svcdesk schedule SD-000001 'tomorrow 10:00'\n"
    )
    desk.at("2026-03-04 13:10")
    assert [row["late"] for row in desk.json("report", "overdue") if row["target"] == "visit"] == ["10m clock"]
    explained = desk.run("sla", "explain", "1", "visit").out
    assert "due       Wed 2026-03-04 13:00" in explained
    assert "the time agreed passed meanwhile; due when the hold ended" in explained
    assert "written when it had been missed" not in explained
    # another time is what it waited for, though the miss was noted meanwhile
    desk.run("hold", "1", "-r", "parts")
    desk.run("resume", "1")
    assert clocks(desk, "visit")[0]["missed_at"] == "2026-03-04T05:00:00Z"
    desk.run("schedule", "1", "2026-03-05 10:00")
    assert [(each["due_at"], each["missed_at"]) for each in clocks(desk, "visit")] == [("2026-03-05T02:00:00Z", None)]
    desk.at("2026-03-05 09:00").run("dispatch", "order", "1", "--engineer", "Wang")
    desk.run("dispatch", "arrive", "1")
    assert [clock["outcome"] for clock in clocks(desk, "visit")] == ["met"]
    desk.run("hold", "1", "-r", "parts")
    assert desk.at("2026-03-06 09:00").run("resume", "1").err == "", "somebody came"


def test_where_no_promise_depends_on_it_another_is_asked_for_all_the_same(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "--customer", "A")
    desk.run("schedule", "1", "10:00-12:00")
    desk.run("hold", "1", "-r", "customer")
    assert desk.at("2026-03-02 11:59").run("resume", "1").err == ""
    desk.run("hold", "1", "-r", "customer")
    assert "Mon 2026-03-02 10:00–12:00: agree on another" in desk.at("2026-03-02 12:30").run("resume", "1").err


def test_explained_while_held_and_when_the_hold_was_over_in_time(desk: Desk) -> None:
    resumed_after_the_visit(desk)
    [held] = desk.json("sla", "explain", "1", "visit")["promises"]
    assert (held["state"], held["margin"]) == ("held", "0m clock")
    assert [each["why"] for each in held["unheeded_holds"]] == ["lapsed"]
    desk.run("schedule", "1", "2026-03-05 10:00")
    desk.run("resume", "1")
    [agreed] = desk.json("sla", "explain", "1", "visit")["promises"]
    assert agreed["due_at"] == "2026-03-05T02:00:00Z"
    assert [each["why"] for each in agreed["unheeded_holds"]] == ["agreed"]
