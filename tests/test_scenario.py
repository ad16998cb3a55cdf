"""A week of one ticket, across the weekend that China worked before the Spring Festival of 2026.

Hours are 08:30-12:00 and 13:00-17:30, eight a day. Saturday 14 February 2026 is worked with the same hours, Sunday 15
is free, Monday 16 to Monday 23 are holidays or free. All times below are Beijing's; every figure was worked out by hand
from that.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.conftest import Desk

BEIJING = ZoneInfo("Asia/Shanghai")


def beijing(stamp: str) -> str:
    return datetime.fromisoformat(stamp).astimezone(BEIJING).strftime("%m-%d %H:%M")


def due(desk: Desk, target: str) -> str:
    return beijing(clock(desk, target)["due_at"])


def clock(desk: Desk, target: str) -> dict[str, Any]:
    found: list[dict[str, Any]] = [each for each in desk.json("show", "1")["clocks"] if each["target"] == target]
    assert len(found) == 1, found
    return found[0]


def test_a_ticket_from_call_to_reopening(desk: Desk) -> None:
    desk.at("2026-02-01 09:00").run("customer", "add", "Example Clinic", "--phone", "13800000001", "--tier", "gold")

    # Friday 13 February 2026, 16:00: gold's solve target for P2 is "same day" of office hours
    desk.at("2026-02-13 16:00")
    logged = desk.json("log", "printer jams", "--phone", "13800000001", "--kind", "printer")
    assert logged["number"] == "SD-000001"
    assert logged["priority"] == "P3"
    assert logged["customer"] == "Example Clinic"
    # solve: 3 working days; the first counts nothing (Friday 13), then Sat 14 (worked), Tue 24, Wed 25: closing 17:30
    assert {target["target"]: beijing(target["due_at"]) for target in logged["targets"]} == {
        "answer": "02-13 16:15",
        "opinion": "02-13 16:30",
        "solve": "02-25 17:30",
    }

    # the desk chooses: region city → station centre; Wang knows printers and Zhao does not
    assigned = desk.at("2026-02-13 16:05").json("assign", "1", "--auto")
    assert assigned[0]["engineer"] == "Wang Lin"

    # answered in time, opinion 5 minutes late
    desk.at("2026-02-13 16:10").run("note", "1", "we look into it", "--event", "answered")
    desk.at("2026-02-13 16:35").run("note", "1", "a visit is needed", "--event", "opinion")
    assert clock(desk, "answer")["outcome"] == "met"
    opinion = clock(desk, "opinion")
    assert (opinion["outcome"], beijing(opinion["missed_at"])) == ("missed", "02-13 16:30")

    # raised to P2 at 16:40: "same day" of Friday, closing time
    desk.at("2026-02-13 16:40").run("classify", "1", "--priority", "P2")
    assert due(desk, "solve") == "02-13 17:30"

    # waits for the customer from 17:00 until Saturday 14, 10:00, which is worked: one working day further
    desk.at("2026-02-13 17:00").run("hold", "1", "--reason", "customer", "--note", "closed for today")
    assert clock(desk, "solve")["held"] is True
    desk.at("2026-02-13 18:00")
    assert desk.json("report", "overdue") == []
    desk.at("2026-02-14 10:00").run("resume", "1")
    assert due(desk, "solve") == "02-14 17:30"

    # ordered at 10:00, an hour of wall time to be there; arrives at 11:20, recorded at 11:30
    desk.run("dispatch", "order", "1")
    assert due(desk, "arrive") == "02-14 11:00"
    desk.at("2026-02-14 11:10")
    late = desk.json("report", "overdue")
    assert [(row["target"], row["late"], row["wall_seconds_late"]) for row in late] == [("arrive", "10m clock", 600)]
    desk.at("2026-02-14 11:30").run("dispatch", "arrive", "1", "--at", "11:20")
    arrive = clock(desk, "arrive")
    assert (arrive["outcome"], beijing(arrive["stopped_at"])) == ("missed", "02-14 11:20")

    # the form: refused while something is missing, then complete
    refused = desk.run("dispatch", "finish", "1", code=1)
    assert "fault, cause, action, result" in refused.err
    desk.at("2026-02-14 12:00").run(
        "dispatch", "record", "1", "--fault", "paper jam", "--cause", "worn roller",
        "--action", "roller replaced", "--result", "prints", "--minutes", "40",
    )  # fmt: skip
    desk.run("dispatch", "finish", "1")

    # resolved on Saturday at 12:00 with 13:00-17:30 left; closed
    desk.run("resolve", "1", "--cause", "worn roller", "--solution", "roller replaced")
    assert clock(desk, "solve")["outcome"] == "met"
    desk.at("2026-02-14 15:00").run("close", "1", "--note", "content")
    shown = desk.json("show", "1")
    assert shown["state"] == "closed"
    assert shown["visits"][0]["minutes"] == 40

    # Tuesday 24, after the holidays: the customer calls again
    desk.at("2026-02-24 09:00").run("log", "jams again", "--join", "1", "--phone", "13800000001")
    desk.run("reopen", "1", "--reason", "jams again")
    # the ending stood from Saturday 14 to Tuesday 24, one working day: "same day" of Saturday is now Tuesday
    solve = clock(desk, "solve")
    assert (solve["outcome"], beijing(solve["due_at"])) == (None, "02-24 17:30")
    # what was missed stays missed, what was met stays met
    assert clock(desk, "arrive")["outcome"] == "missed"
    assert clock(desk, "answer")["outcome"] == "met"

    kinds = [entry["event"] for entry in desk.json("show", "1")["timeline"]]
    assert kinds == [
        "logged", "assigned", "answered", "opinion", "classified", "held", "resumed", "ordered", "arrived",
        "recorded", "charged", "finished", "resolved", "closed", "followed", "reopened",
    ]  # fmt: skip


def test_working_time_stops_over_night_and_a_hold(desk: Desk) -> None:
    # standard, P1: 8 h of working time. Friday 13 February 15:30: 2 h on Friday, 6 h on Saturday 14 (worked)
    desk.at("2026-02-13 15:30")
    logged = desk.json("log", "all is down", "--customer", "Sample Works", "--phone", "010 5550 0009", "-p", "P1")
    # Saturday: 08:30-12:00 is 3.5 h, 13:00-15:30 the other 2.5 h
    assert {target["target"]: beijing(target["due_at"]) for target in logged["targets"]} == {
        "answer": "02-13 16:00",
        "solve": "02-14 15:30",
    }
    # held Saturday 09:00-11:00: 2 h later, 17:30, exactly at closing
    desk.at("2026-02-14 09:00").run("hold", "1", "--reason", "parts")
    desk.at("2026-02-14 11:00").run("resume", "1")
    assert due(desk, "solve") == "02-14 17:30"
    # a hold at the factory is none that this target heeds: it goes on
    desk.at("2026-02-14 13:00").run("hold", "1", "--reason", "factory")
    assert clock(desk, "solve")["held"] is False
    desk.at("2026-02-14 14:00").run("resume", "1")
    assert due(desk, "solve") == "02-14 17:30"
    # Sunday to Monday 23 February are free: on Tuesday 24 at 09:30 it is one working hour late
    desk.at("2026-02-24 09:30")
    rows = {row["target"]: row["late"] for row in desk.json("report", "overdue")}
    assert rows["solve"] == "1h"


def test_what_was_true_then(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "first", "--customer", "A", "-p", "P1")
    desk.at("2026-03-02 10:00").run("assign", "1", "Wang")
    desk.at("2026-03-02 11:00").run("hold", "1", "-r", "customer")
    desk.at("2026-03-03 09:00").run("resume", "1")
    desk.at("2026-03-03 10:00").run("resolve", "1", "-c", "x", "-s", "y")

    def then(moment: str) -> tuple[object, ...] | None:
        rows = desk.json("list", "--state", "all", "--as-of", moment)
        return (rows[0]["state"], rows[0]["engineer"]) if rows else None

    assert then("2026-03-02 08:59") is None
    assert then("2026-03-02 09:00") == ("open", None)
    assert then("2026-03-02 10:30") == ("open", "Wang Lin")
    assert then("2026-03-02 23:00") == ("held", "Wang Lin")
    assert then("2026-03-03 09:30") == ("open", "Wang Lin")
    assert then("2026-03-03 10:00") == ("resolved", "Wang Lin")
    # the answer was due at 09:30 on the first day and stood still while held
    overdue = [
        [row["target"] for row in desk.json("report", "overdue", "--as-of", moment)]
        for moment in ("2026-03-02 09:30", "2026-03-02 09:31", "2026-03-02 12:00", "2026-03-03 09:30")
    ]
    assert overdue == [[], ["answer"], [], ["answer"]]
