"""Hours that are not the same all year and everywhere: summers, Christmas Eve, counties."""

from __future__ import annotations

from datetime import datetime, timedelta

from tests.conftest import Desk, built_once

SUMMER = '    periods:\n      - {name: Summer hours, from: 06-01, to: 08-31, hours: {mon-fri: "08:00-14:00"}}\n'


def rewrite(desk: Desk, old: str, new: str) -> None:
    text = desk.config.read_text()
    assert old in text
    desk.config.write_text(text.replace(old, new))


def beijing(stamp: str) -> str:
    return f"{datetime.fromisoformat(stamp) + timedelta(hours=8):%m-%d %H:%M}"


def due(desk: Desk, number: str) -> dict[str, str]:
    return {clock["target"]: beijing(clock["due_at"]) for clock in desk.json("show", number)["clocks"]}


@built_once
def summery(desk: Desk) -> Desk:
    rewrite(desk, '      2026-12-31: ["08:30-12:00"]\n', f"      12-24: 08:30-12:00\n{SUMMER}")
    return desk


def test_summer_hours(summery: Desk) -> None:
    # Friday 29 May: an hour is left of the spring, the second is in the summer
    summery.at("2026-05-29 16:30").run("log", "x", "--customer", "A")
    summery.at("2026-08-31 13:30").run("log", "y", "--customer", "A")
    assert (due(summery, "1")["answer"], due(summery, "2")["answer"]) == ("06-01 09:00", "09-01 10:00")
    # the fifth working day after it closes with the summer
    assert due(summery, "1")["solve"] == "06-05 14:00"
    assert summery.run("config", "check").out.endswith("is in order\n")
    assert summery.json("config", "show")["calendars"]["office"]["periods"][0]["name"] == "Summer hours"
    out = summery.at("2026-05-29 17:00").run("sla", "explain", "1", "answer").out
    assert "    Fri 05-29 16:30  – 17:30            1h\n" in out
    assert "    Mon 06-01 08:00  – 09:00            1h  Summer hours\n" in out
    assert "  hours     from Mon 2026-06-01 on: Summer hours\n" in out
    assert "  hours     from Mon 2026-06-01 on: Summer hours\n" in summery.run("sla", "explain", "1", "solve").out
    assert "  hours     from Tue 2026-09-01 on: the usual hours again\n" in (
        summery.at("2026-08-31 14:00").run("sla", "explain", "2", "answer").out
    )


def test_an_exception_of_every_year(summery: Desk) -> None:
    for year, number, answered_by in ((2026, 1, "12-25 10:00"), (2027, 3, "12-27 10:00")):
        summery.at(f"{year}-12-24 11:30").run("log", "x", "--customer", "A")
        summery.run("log", "y", "--customer", "A", "--tier", "gold", "-p", "P1")
        assert due(summery, str(number))["answer"] == answered_by
        assert due(summery, str(number + 1))["solve"] == "12-24 12:00"  # the same day
    out = summery.run("sla", "explain", "1", "answer").out
    assert "    Thu 12-24 11:30  – 12:00            30m    hours of this date\n" in out


def test_the_same_day_or_the_next_on_christmas_eve(summery: Desk) -> None:
    rewrite(summery, "{within: 2h}", '{within: "17:30 or next 09:00"}')
    summery.at("2026-12-24 11:00").run("log", "in the morning", "--customer", "A")
    summery.at("2026-12-24 12:30").run("log", "when all have gone", "--customer", "A")
    assert (due(summery, "1")["answer"], due(summery, "2")["answer"]) == ("12-24 12:00", "12-25 09:00")
    # in the summer every day closes at 14:00
    assert [
        beijing(summery.json("sla", "simulate", "--at", f"2026-06-03 {hour}")[0]["due_at"])
        for hour in ("11:00", "15:00")
    ] == ["06-03 14:00", "06-04 09:00"]


def test_three_working_days_later(desk: Desk) -> None:
    rewrite(desk, "{within: 5 working days}", "{within: 3 working days later}")
    # Friday 13 February 2026, 15:30; Saturday is worked, then nothing until Tuesday 24
    desk.at("2026-02-13 15:30").run("log", "x", "--customer", "A")
    assert due(desk, "1")["solve"] == "02-25 15:30"
    desk.at("2026-02-14 09:30").run("hold", "1", "-r", "parts")
    desk.at("2026-02-14 11:30").run("resume", "1")
    assert due(desk, "1")["solve"] == "02-25 17:30"
    out = desk.run("sla", "explain", "1", "solve").out
    assert out.startswith("SD-000001  x\n\nSolved: 3 working days later promised, due Wed 2026-02-25 17:30\n")
    assert "  sum       3 working days later, as promised\n" in out
    assert out.endswith("  running   2 working days left\n")
    rows = desk.at("2026-02-26 09:30").json("report", "overdue")
    assert [(row["target"], row["late"]) for row in rows if row["target"] == "solve"] == [("solve", "1h")]
    assert desk.run("sla", "explain", "1", "solve").out.endswith("  missed    still running: 1h late\n")


def test_hours_by_region(desk: Desk) -> None:
    rewrite(
        desk,
        "calendars:\n",
        'calendars:\n  rural: {hours: {mon-sat: "06:00-10:00"}}\n',
    )
    rewrite(
        desk,
        "    name: Standard\n    calendar: office\n",
        "    name: Standard\n    calendar: {city: office, county: rural}\n",
    )
    desk.at("2026-03-06 09:00").run("log", "x", "--customer", "A", "--region", "city")
    desk.run("log", "y", "--customer", "B", "--region", "county")
    assert (due(desk, "1")["answer"], due(desk, "2")["answer"]) == ("03-06 11:00", "03-07 07:00")
    assert [clock["calendar"] for clock in desk.json("show", "2")["clocks"]] == ["rural", "rural"]
    assert [row["calendar"] for row in desk.json("sla", "simulate", "--region", "county")] == ["rural", "rural"]
    out = desk.run("sla", "explain", "2", "answer").out
    assert "  calendar  rural\n" in out
    assert "no line of" not in out
    # a ticket that is moved to the city counts by the city's hours
    desk.at("2026-03-06 09:30").run("classify", "2", "--region", "city")
    assert due(desk, "2")["answer"] == "03-06 11:00"
    assert [clock["calendar"] for clock in desk.json("show", "2")["clocks"]] == ["office", "office"]
