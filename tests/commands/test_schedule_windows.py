"""Windows agreed for visits, from `schedule` on: kept, due at their end, said with the weekday."""

from __future__ import annotations

import pytest

from tests.commands.test_schedule import clocks, with_visit
from tests.conftest import Desk, built_once


@built_once
def agreed(desk: Desk) -> Desk:
    """A ticket of Monday whose visit is agreed for Tuesday from two to four."""
    with_visit(desk).at("2026-03-02 09:00").run("log", "x", "--customer", "A", "--tier", "gold")
    done = desk.run("schedule", "1", "tomorrow 14:00-16:00", "--by", "desk", "-m", "after lunch")
    assert "SD-000001: visit agreed for Tue 2026-03-03 14:00–16:00, asked by the desk: after lunch" in done.out
    assert "The agreed visit: due 03-03 16:00" in done.out
    return desk


def test_due_at_its_end(agreed: Desk) -> None:
    agreed.at("2026-03-03 15:59")
    assert "visit" not in [row["target"] for row in agreed.json("report", "overdue")]
    agreed.at("2026-03-03 16:10")
    assert [row["late"] for row in agreed.json("report", "overdue") if row["target"] == "visit"] == ["10m clock"]
    assert "visit agreed for Tue 2026-03-03 14:00–16:00" in agreed.run("sla", "explain", "1", "visit").out
    [promise] = agreed.json("sla", "explain", "1", "visit")["promises"]
    assert [(each["from"], each["to"]) for each in promise["agreed"]] == [
        ("2026-03-03T06:00:00Z", "2026-03-03T08:00:00Z")
    ]


def test_one_that_has_begun_can_be_agreed_and_one_that_is_over_cannot(agreed: Desk) -> None:
    agreed.at("2026-03-03 14:30").run("schedule", "1", "14:00～17:00")
    assert [clock["due_at"] for clock in clocks(agreed, "visit")] == ["2026-03-03T09:00:00Z"]
    assert "over" in agreed.run("schedule", "1", "10:00-14:30", code=2).err


def test_over_midnight_and_from_a_window_to_a_time(agreed: Desk) -> None:
    assert "Fri 2026-03-06 22:00 – Sat 2026-03-07 02:00" in agreed.run("schedule", "1", "fri 22:00-02:00").out
    assert [clock["due_at"] for clock in clocks(agreed, "visit")] == ["2026-03-06T18:00:00Z"]
    assert "visit agreed for Fri 2026-03-06 10:00, asked" in agreed.run("schedule", "1", "Friday 10:00").out
    assert [clock["due_at"] for clock in clocks(agreed, "visit")] == ["2026-03-06T02:00:00Z"]


def test_a_hold_over_its_end_lapses_it_and_one_inside_it_does_not(agreed: Desk) -> None:
    agreed.at("2026-03-03 14:30").run("hold", "1", "-r", "customer")
    agreed.at("2026-03-03 15:30").run("resume", "1")
    assert [clock["due_at"] for clock in clocks(agreed, "visit")] == ["2026-03-03T08:00:00Z"]
    agreed.run("hold", "1", "-r", "customer")
    assert "passed during the hold" in agreed.at("2026-03-03 16:30").run("resume", "1").out
    assert [clock["due_at"] for clock in clocks(agreed, "visit")] == ["2026-03-03T08:30:00Z"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("tomorrow", "'tomorrow' is a day without a time: write 'tomorrow 09:00'"),
        ("2026-03-04", "write '2026-03-04 09:00'"),
        ("tomorrow 16:00-14:00", "ends before it begins"),
        ("2026-03-04T14:00-16:00", "offsets go from -12:00 to +14:00"),
        ("2026-03-04 14:00+01:00", "write '2026-03-04 14:00', or with an offset '2026-03-02T09:00+08:00'"),
    ],
)
def test_what_is_refused(agreed: Desk, text: str, why: str) -> None:
    done = agreed.run("schedule", "1", text, code=2)
    assert why in done.err
    assert done.err.count("\n") == 1
    assert [clock["due_at"] for clock in clocks(agreed, "visit")] == ["2026-03-03T08:00:00Z"]


@pytest.mark.parametrize(
    "command",
    [
        ("note", "1", "x", "--at"),
        ("hold", "1", "-r", "parts", "--at"),
        ("log", "x", "--customer", "B", "--at"),
        ("engineer", "on-duty", "--at"),
        ("sla", "simulate", "--at"),
    ],
)
def test_a_day_alone_is_refused_where_a_time_is_meant(agreed: Desk, command: tuple[str, ...]) -> None:
    for day in ("2026-03-02", "today", "monday", "2026-03-02 09:00-10:00", "2026-03-02 09:00+08:00"):
        assert "--at: " in agreed.run(*command, day, code=2).err
    # where a day will do it does
    agreed.run("report", "overdue", "--as-of", "2026-03-03")
    agreed.run("list", "--due-before", "friday")
    assert agreed.json("report", "attainment", "--from", "2026-03-02", "--to", "today") != []


def test_what_was_understood_is_said(agreed: Desk) -> None:
    done = agreed.at("2026-03-04 10:00").run("note", "1", "he called", "--at", "Tue 16:30")
    assert done.err == "--at 'Tue 16:30' is Tue 2026-03-03 16:30\n"
    assert agreed.json("show", "1")["timeline"][-1]["at"] == "2026-03-03T08:30:00Z"
    assert agreed.run("note", "1", "and now").err == ""


def test_where_it_is_shown(agreed: Desk) -> None:
    agreed.run("schedule", "1", "fri 22:00-02:00", "-m", "they close late")
    agreed.run("log", "y", "--customer", "B")
    fri = "Fri 2026-03-06 22:00 – Sat 2026-03-07 02:00"
    ends = ("2026-03-06T14:00:00Z", "2026-03-06T18:00:00Z")
    listed = agreed.run("list").out.splitlines()
    assert "visit agreed" in listed[0]
    assert [fri in line for line in listed[1:]] == ["SD-000001" in line for line in listed[1:]]
    assert [(row["visit_from"], row["visit_to"]) for row in agreed.json("list", "--sort", "number")] == [
        ends,
        (None, None),
    ]
    assert "visit_agreed" not in agreed.run("list", "--format", "csv").out
    assert fri in agreed.run("list", "--format", "md").out
    assert fri in agreed.run("list", "--format", "html").out
    shown = agreed.run("show", "1").out
    assert shown.index("\nAppointments\n") < shown.index(fri) < shown.index("they close late")
    told = agreed.json("show", "1")["appointments"]
    assert [(each["from"], each["to"], each["asked_by"], each["note"]) for each in told] == [
        (*ends, "customer", "they close late")
    ], "of two agreed at the same moment the later counts"
    assert "visit agreed" not in agreed.run("list", "--customer", "B").out


def test_on_the_visit_and_its_form(agreed: Desk) -> None:
    agreed.at("2026-03-02 10:00").run("dispatch", "order", "1", "-e", "Wang")
    tue = "Tue 2026-03-03 14:00–16:00"
    assert tue in agreed.run("dispatch", "list").out
    [row] = agreed.json("dispatch", "list")
    assert (row["visit_from"], row["visit_to"]) == ("2026-03-03T06:00:00Z", "2026-03-03T08:00:00Z")
    assert tue in agreed.run("dispatch", "show", "1").out
    assert agreed.json("dispatch", "show", "1")["appointment"] == {
        "from": "2026-03-03T06:00:00Z",
        "to": "2026-03-03T08:00:00Z",
    }
    assert tue in agreed.run("dispatch", "print", "1", "--to", "-").out


def test_a_visit_has_what_was_agreed_for_it_and_no_other(agreed: Desk) -> None:
    agreed.at("2026-03-03 14:00").run("dispatch", "order", "1", "-e", "Wang")
    agreed.run("dispatch", "arrive", "1")
    assert agreed.json("list")[0]["visit_from"] is None, "somebody has come"
    agreed.run("dispatch", "cancel", "1", "-r", "nobody there")
    agreed.at("2026-03-03 17:00").run("dispatch", "order", "1", "-e", "Wang")
    assert agreed.json("dispatch", "show", "1/2")["appointment"] is None
    agreed.run("schedule", "1", "thu 9:00-11:00")
    assert agreed.json("dispatch", "show", "1/2")["appointment"]["to"] == "2026-03-05T03:00:00Z"
    assert agreed.json("dispatch", "show", "1/1")["appointment"]["to"] == "2026-03-03T08:00:00Z"
    assert "Thu 2026-03-05 09:00–11:00" in agreed.run("list").out
    # as it was known then
    assert agreed.json("list", "--as-of", "2026-03-03 13:00")[0]["visit_to"] == "2026-03-03T08:00:00Z"


def test_a_hold_that_ends_by_itself_over_the_visit(agreed: Desk) -> None:
    agreed.at("2026-03-03 13:00").run("hold", "1", "-r", "customer", "--until", "wed 10:00")
    agreed.at("2026-03-04 10:30")
    assert [row["late"] for row in agreed.json("report", "overdue") if row["target"] == "visit"] == ["30m clock"]
    done = agreed.run("sla", "sweep")
    assert "nobody came at the time agreed, Tue 2026-03-03 14:00–16:00: agree on another" in done.err
    agreed.run("schedule", "1", "thu 14:00-16:00")
    assert [(each["due_at"], each["missed_at"]) for each in clocks(agreed, "visit")] == [("2026-03-05T08:00:00Z", None)]


def test_a_call_that_resumes(agreed: Desk) -> None:
    agreed.at("2026-03-03 13:00").run("hold", "1", "-r", "customer")
    done = agreed.at("2026-03-04 10:30").run("log", "nobody came", "--join", "1")
    assert "passed during the hold: due 10:30" in done.out
    assert "agree on another: svcdesk schedule SD-000001" in done.err


def test_a_visit_missed_before_a_hold_was_due_then_though_it_is_made_during_the_hold(agreed: Desk) -> None:
    agreed.at("2026-03-03 17:00").run("schedule", "1", "tomorrow 14:00-16:00")
    agreed.run("dispatch", "order", "1", "-e", "Wang")
    agreed.at("2026-03-04 10:00").run("hold", "1", "-r", "parts")
    assert "agreed visit: missed by 18 h" in agreed.at("2026-03-04 15:00").run("dispatch", "arrive", "1").out
    assert [clock["due_at"] for clock in clocks(agreed, "visit")] == ["2026-03-03T08:00:00Z"]
    [promise] = agreed.json("sla", "explain", "1", "visit")["promises"]
    assert promise["due_at"] == "2026-03-03T08:00:00Z"


def test_a_time_outside_the_hours_is_said_to_be(desk: Desk) -> None:
    """The example's hours: Monday to Friday 08:30-12:00 and 13:00-17:30."""
    desk.at("2026-11-24 09:00").run("log", "黑屏", "-c", "示例诊所", "--yes")
    outside = "; outside the hours of 'office'"
    for visit, closed in (
        ("11-25 08:29", True),
        ("11-25 08:30", False),
        ("11-25 16:00-17:30", False),
        ("11-25 16:00-17:31", True),
        ("11-28 10:00", True),
        ("10-08 10:00", False),
    ):
        when = f"2027-{visit}" if visit.startswith("10") else f"2026-{visit}"
        assert (outside in desk.run("schedule", "1", when).out) == closed, visit
