"""What is told late counts when it was; what that turns from missed into kept needs a reason, and is marked.

The desk is in Paris, its office open Monday to Friday 08:00-18:00. 2026-03-02 is a Monday.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Desk, built_once

YAML = """
desk: {timezone: Europe/Paris}
numbering: {prefix: "", digits: 1}
defaults: {tier: standard, priority: P3}
priorities: {P1: {name: Critical}, P3: {name: Normal}}
levels: {1: Hotline, 2: Experts}
kinds: {fault: {name: Fault}}
regions: {city: City}
holds: {customer: waiting for the customer, parts: waiting for parts}
events: {opinion: how to handle it was said}
contracts: {yearly: {name: Yearly}}
calendars: {office: {hours: {mon-fri: "08:00-18:00"}}, always: {hours: {mon-sun: "00:00-24:00"}}}
tiers:
  standard:
    calendar: office
    targets:
      answer: {name: First answer, starts: logged, stops: [answered, resolved], within: 4h}
      arrive: {name: On site, starts: ordered, stops: [arrived], within: 1h clock, calendar: always}
      solve:
        name: Solved
        starts: logged
        stops: [resolved]
        within: [{priority: P1, within: 2h}, {within: 8h30m}]
        missed: {extend: 1 month}
        escalate: [{at: 100%, level: up}]
"""


@built_once
def desk(empty: Desk) -> Desk:
    empty.at("2026-03-02 07:00").begin()
    empty.config.write_text(YAML, encoding="utf-8")
    empty.run("engineer", "add", "Ann")
    empty.run("engineer", "add", "Bob")
    return empty


def clock(desk: Desk, target: str, number: str = "1") -> dict[str, Any]:
    return next(each for each in desk.json("show", number)["clocks"] if each["target"] == target)


def test_an_answer_told_after_another_call(desk: Desk) -> None:
    desk.at("2026-03-06 09:00").run("log", "does not start", "-c", "Example Clinic", "-t", "010 1234567")
    desk.at("2026-03-07 10:00").run("log", "does still not start", "--join", "1")  # Saturday: its miss is recorded
    assert clock(desk, "answer")["missed_at"]
    said = ("note", "1", "told them what to try", "--event", "answered", "--at", "Fri 11:00")
    desk.at("2026-03-09 09:00")
    refused = desk.run(*said, code=1).err
    assert "'First answer' was due 2026-03-06 13:00, and its miss is on record" in refused
    assert "add --why and the reason" in refused
    assert clock(desk, "answer")["outcome"] is None
    desk.run(*said, "--why", "the engineer forgot to write it down")
    answer = clock(desk, "answer")
    assert (answer["outcome"], answer["missed_at"]) == ("met", None)
    assert answer["stopped_at"] == "2026-03-06T10:00:00Z"
    assert answer["entered_why"] == "the engineer forgot to write it down"
    assert "(told Mon 2026-03-09 09:00: the engineer forgot to write it down)" in desk.run("show", "1").out
    [entry] = [each for each in desk.json("show", "1")["timeline"] if each["event"] == "answered"]
    assert (entry["at"], entry["recorded_at"]) == ("2026-03-06T10:00:00Z", "2026-03-09T08:00:00Z")


def test_an_arrival_told_after_the_step_it_led_to(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    desk.at("2026-03-02 09:05").run("dispatch", "order", "1", "--engineer", "Ann")
    desk.at("2026-03-02 10:06").run("escalate", "1", "--reason", "nobody there")  # its miss is recorded
    assert clock(desk, "arrive")["missed_at"]
    desk.at("2026-03-02 11:00").run("dispatch", "arrive", "1", "--at", "09:50", "--why", "no signal there")
    assert clock(desk, "arrive")["outcome"] == "met"
    # before the order nobody can have arrived
    desk.at("2026-03-02 11:10").run("dispatch", "cancel", "1", "--reason", "x")
    desk.run("dispatch", "order", "1", "--engineer", "Bob")
    assert "before that" in desk.run("dispatch", "arrive", "1", "--at", "09:50", code=1).err


@pytest.mark.parametrize("between", ["sla sweep", "assign 1 Ann", "escalate 1 --reason late"])
def test_a_solution_told_the_day_after(desk: Desk, between: str) -> None:
    """Due on Monday at 17:30, solved at 16:40, told on Tuesday; meanwhile the ticket was changed."""
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    desk.at("2026-03-02 17:35").run(*between.split())
    changed = desk.json("show", "1")
    told = ("resolve", "1", "--cause", "a", "--solution", "b", "--at", "yesterday 16:40", "--why", "was on the road")
    desk.at("2026-03-03 09:00").run(*told)
    solve = clock(desk, "solve")
    assert (solve["outcome"], solve["stopped_at"]) == ("met", "2026-03-02T15:40:00Z")
    now = desk.json("show", "1")
    assert (now["state"], now["ended_at"]) == ("resolved", "2026-03-02T15:40:00Z")
    assert (now["level"], now["engineer"]) == (changed["level"], changed["engineer"]), "what else changed stays"
    assert [each["number"] for each in desk.json("list", "--state", "open", "--as-of", "2026-03-02 17:00")] == []


def test_what_contradicts_is_refused(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    desk.at("2026-03-02 10:00").run("hold", "1", "--reason", "customer")
    desk.at("2026-03-02 12:00")
    refused = desk.run("resolve", "1", "--cause", "a", "--solution", "b", "--at", "09:30", code=1).err
    assert "is on hold since 2026-03-02 10:00" in refused
    assert "last changed" in desk.run("note", "1", "x", "--event", "answered", "--at", "08:30", code=1).err


def test_an_extension_is_taken_back(desk: Desk) -> None:
    desk.at("2026-03-02 08:00").run("customer", "add", "Example Clinic", "--phone", "1234567")
    desk.run("contract", "add", "Example Clinic", "--kind", "yearly", "--from", "2026-01-01", "--to", "2026-12-31")
    desk.at("2026-03-02 09:00").run("log", "x", "-t", "1234567")
    desk.at("2026-03-03 09:00").run("sla", "sweep")
    assert desk.json("contract", "list")[0]["ends_on"] == "2027-01-31"
    told = ("resolve", "1", "--cause", "a", "--solution", "b", "--at", "2026-03-02 16:00")
    assert "--why" in desk.run(*told, code=1).err
    said = desk.run(*told, "--why", "told by telephone").out
    assert desk.json("contract", "list")[0]["ends_on"] == "2026-12-31"
    assert "2026-12-31" in said


def test_a_hold_told_late_needs_a_reason_where_time_had_run_out(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    desk.at("2026-03-02 14:00")
    told = ("hold", "1", "--reason", "customer", "--at", "10:00")
    assert "--why" in desk.run(*told, code=1).err
    desk.run(*told, "--why", "they asked us to wait")
    answer = clock(desk, "answer")
    assert (answer["held"], answer["entered_why"]) == (True, "they asked us to wait")
    desk.at("2026-03-03 09:00").run("resume", "1")
    # 3 h were left at 10:00
    assert clock(desk, "answer")["due_at"] == "2026-03-03T11:00:00Z"


def test_what_is_told_in_time_needs_no_reason(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    desk.at("2026-03-02 09:30").run("assign", "1", "Ann")
    desk.at("2026-03-02 14:00").run("note", "1", "said", "--event", "answered", "--at", "12:00")
    answer = clock(desk, "answer")
    assert (answer["outcome"], answer["entered_at"]) == ("met", "2026-03-02T13:00:00Z")
    assert answer["entered_why"] is None


def test_a_late_event_leaves_other_promises_as_they_were_given(desk: Desk) -> None:
    """The configuration has changed since: only what the event concerns is worked out."""
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    due = clock(desk, "solve")["due_at"]
    changed = YAML.replace("within: 8h30m", "within: 1h").replace('mon-fri: "08:00-18:00"', 'mon-fri: "08:00-12:00"')
    desk.config.write_text(changed, encoding="utf-8")
    desk.at("2026-03-02 11:00").run("note", "1", "thing", "--event", "opinion")
    desk.at("2026-03-02 11:30").run("note", "1", "said", "--event", "answered", "--at", "10:00")
    assert clock(desk, "answer")["outcome"] == "met"
    assert (clock(desk, "solve")["due_at"], clock(desk, "solve")["within"]) == (due, "8h30m")


def test_an_answer_told_late_leaves_a_later_miss_of_a_target_that_recurs(desk: Desk) -> None:
    status = "      status: {starts: logged, stops: [answered, resolved], every: 4h}\n"
    desk.config.write_text(YAML.replace("    targets:\n", "    targets:\n" + status), encoding="utf-8")
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    desk.at("2026-03-02 11:00").run("note", "1", "a", "--event", "answered")
    desk.at("2026-03-03 09:00").run("note", "1", "b", "--event", "answered")  # due on Monday at 15:00
    desk.run("note", "1", "c", "--event", "answered", "--at", "2026-03-02 10:00")
    found = [each for each in desk.json("show", "1")["clocks"] if each["target"] == "status"]
    assert [(each["started_at"][8:16], each["outcome"], each["entered_at"]) for each in found] == [
        ("02T08:00", "met", None),
        ("02T09:00", "met", None),
        ("02T10:00", "missed", None),
        ("03T08:00", None, None),
    ]


def test_what_was_changed_again_later_stays_so(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    desk.at("2026-03-02 10:00").run("assign", "1", "Ann")
    desk.at("2026-03-02 11:00").run("assign", "1", "Bob", "--at", "09:30")
    assert desk.json("show", "1")["engineer"] == "Ann"
    assert desk.json("list", "--as-of", "2026-03-02 09:45")[0]["engineer"] == "Bob"
