"""How late a promise is, is one number: in `report overdue`, `show`, `sla explain` and what ends it.

It is the promise's own kind of time after its due time, without what it stood still. The desk is in Paris, its office
open Monday to Friday 08:00-18:00; the 2nd of March 2026 is a Monday.
"""

from __future__ import annotations

from typing import Any

from tests.conftest import Desk, built_once

YAML = """
desk: {timezone: Europe/Paris}
numbering: {prefix: "", digits: 1}
defaults: {tier: standard, priority: P1}
priorities: {P1: {name: Critical}}
kinds: {fault: {name: Fault}}
regions: {city: City}
holds: {customer: waiting for the customer, parts: waiting for parts}
events: {opinion: how to handle it was said}
calendars: {office: {hours: {mon-fri: "08:00-18:00"}}, always: {hours: {mon-sun: "00:00-24:00"}}}
tiers:
  standard:
    calendar: office
    targets:
      answer: {name: First answer, starts: logged, stops: [answered], within: 4h, pauses: [parts]}
      opinion: {name: Opinion, starts: logged, stops: [opinion], within: 4h clock}
      visit: {name: Visit, starts: appointed, stops: [arrived], within: appointment, calendar: always}
      solve: {name: Solved, starts: logged, stops: [resolved], within: 4h, reopening: continue}
"""


@built_once
def desk(empty: Desk) -> Desk:
    empty.at("2026-03-02 07:00").begin()
    empty.config.write_text(YAML, encoding="utf-8")
    empty.run("engineer", "add", "Ann")
    empty.at("2026-03-02 08:00").run("log", "x", "-c", "Example Clinic", "-t", "010 1234567")  # due at 12:00
    return empty


def told(desk: Desk) -> dict[str, dict[str, Any]]:
    """What `show` says of each promise; `sla explain` must say the same."""
    shown = {each["target"]: each for each in desk.json("show", "1")["clocks"]}
    for account in desk.json("sla", "explain", "1")["promises"]:
        late = account["margin"] if account["state"] == "missed" else None
        assert shown[account["target"]]["late"] == late
    return shown


def overdue(desk: Desk) -> dict[str, str]:
    shown = told(desk)
    rows = {each["target"]: each["late"] for each in desk.json("report", "overdue")}
    assert all(shown[target]["late"] == late for target, late in rows.items())
    return rows


def test_the_time_on_hold_is_not_late(desk: Desk) -> None:
    desk.at("2026-03-02 13:00").run("hold", "1", "--reason", "customer")
    # on hold: late by what had passed before it, nothing more
    desk.at("2026-03-05 17:00")
    shown = told(desk)
    assert (shown["solve"]["held"], shown["solve"]["late"]) == (True, "1h")
    assert "stands still, 1h late" in desk.run("show", "1").out
    assert overdue(desk) == {"answer": "35h"}  # which waits for parts only
    desk.at("2026-03-06 09:00").run("resume", "1")
    desk.at("2026-03-06 10:00")
    assert overdue(desk) == {"answer": "38h", "solve": "2h", "opinion": "2h clock"}
    [wall] = [each["wall_seconds_late"] for each in desk.json("report", "overdue") if each["target"] == "solve"]
    assert wall == 94 * 3600
    page = desk.run("show", "1").out
    assert "  2h late" in page
    assert "  38h late" in page
    done = desk.json("resolve", "1", "--cause", "x", "--solution", "y")
    [effect] = [each for each in done[0]["changes"][-1]["data"]["clocks"] if each["target"] == "solve"]
    assert (effect["change"], effect["late"]) == ("missed", "2h")
    assert told(desk)["solve"]["late"] == "2h"
    assert "2h late" in desk.run("show", "1").out
    assert "resolved: 2h late" in desk.run("sla", "explain", "1", "solve").out


def test_what_ends_it_says_the_same_to_people(desk: Desk) -> None:
    desk.at("2026-03-02 13:00").run("hold", "1", "--reason", "parts")
    desk.at("2026-03-06 09:00").run("resume", "1")
    desk.at("2026-03-06 10:15")
    assert "First answer: missed by 2h15m\n" in desk.run("note", "1", "x", "--event", "answered").out
    assert "Opinion: missed by 2 h 15 min\n" in desk.run("note", "1", "x", "--event", "opinion").out
    assert "Solved: missed by 2h15m\n" in desk.run("resolve", "1", "--cause", "x", "--solution", "y").out


def test_the_time_between_resolved_and_reopened_is_not_late(desk: Desk) -> None:
    desk.at("2026-03-02 14:00")
    assert "Solved: missed by 2h\n" in desk.run("resolve", "1", "--cause", "x", "--solution", "y").out
    desk.at("2026-03-04 10:00").run("reopen", "1", "--reason", "again")
    desk.at("2026-03-04 11:00")
    assert overdue(desk) == {"answer": "3h", "solve": "3h", "opinion": "3h clock"}
    assert desk.json("report", "overdue", "--as-of", "2026-03-03 09:00") == [
        {**row, "late": late}
        for row in desk.json("report", "overdue", "--as-of", "2026-03-03 09:00")
        for late in [{"answer": "7h", "opinion": "21h clock"}[row["target"]]]  # nobody knew of the reopening then
    ]
    assert "Solved: missed by 3h\n" in desk.run("resolve", "1", "--cause", "x", "--solution", "y").out


def test_a_miss_is_never_late_by_nothing(desk: Desk) -> None:
    desk.at("2026-03-06 14:00").run("log", "y", "-c", "Example Clinic", "-t", "010 1234567")  # due at 18:00
    desk.at("2026-03-07 11:00")
    rows = {each["target"]: each["late"] for each in desk.json("report", "overdue") if each["number"] == "2"}
    assert rows == {"answer": "1m", "solve": "1m", "opinion": "17h clock"}
    assert "17 h late" in desk.run("show", "2").out
    assert "Solved: missed by 1m\n" in desk.run("resolve", "2", "--cause", "x", "--solution", "y").out
    assert ": 1m late" in desk.run("sla", "explain", "2", "solve").out


def test_another_visit_does_not_undo_the_one_that_was_missed(desk: Desk) -> None:
    desk.run("schedule", "1", "2026-03-02 10:00")
    desk.at("2026-03-02 11:00")
    assert overdue(desk) == {"visit": "1h clock"}
    desk.run("schedule", "1", "2026-03-04 10:00")
    desk.run("hold", "1", "--reason", "parts")
    assert told(desk)["visit"]["late"] == "1h clock"
    desk.at("2026-03-02 11:30").run("resume", "1")
    desk.at("2026-03-02 11:45")
    assert overdue(desk) == {"visit": "1h15m clock"}


def test_a_calendar_that_was_removed_hides_no_ticket(desk: Desk) -> None:
    desk.at("2026-03-02 14:00").run("resolve", "1", "--cause", "x", "--solution", "y")
    changed = YAML.replace("office: {hours", "shop: {hours").replace("calendar: office", "calendar: shop")
    desk.config.write_text(changed, encoding="utf-8")
    [solve] = [each for each in desk.json("show", "1")["clocks"] if each["target"] == "solve"]
    assert (solve["outcome"], solve["late"]) == ("missed", None)
    assert "First answer: missed, was due 12:00" in desk.run("note", "1", "x", "--event", "answered").out
