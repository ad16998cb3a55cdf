"""Absences: recorded, listed, taken back; nobody is chosen who is away, and on the rota the next one stands in."""

from __future__ import annotations

from tests.conftest import Desk, built_once

HOLIDAY = ("engineer", "away", "Wang", "--from", "2026-03-02", "--to", "2026-03-06")


@built_once
def away(desk: Desk) -> Desk:
    """Monday 2 March 2026, 09:00: Wang is away all week; one ticket, which Wang or Zhao may have."""
    desk.at("2026-02-27 09:00").run(*HOLIDAY, "--note", "holiday")
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "A")
    return desk


def absence(desk: Desk, name: str = "Wang Lin") -> tuple[str | None, str | None, str | None]:
    row = next(row for row in desk.json("engineer", "list") if row["name"] == name)
    return row["away_from"], row["away_until"], row["away_note"]


def test_both_days_are_included(desk: Desk) -> None:
    desk.at("2026-02-27 09:00")
    done = desk.run(*HOLIDAY, "-m", "休假")
    assert done.out == "Wang Lin is away from Mon 2026-03-02, back on Sat 2026-03-07: 休假\n"
    assert absence(desk) == ("2026-03-01T16:00:00Z", "2026-03-06T16:00:00Z", "休假")
    table = desk.run("engineer", "list", "--format", "table").out.splitlines()
    assert table[0].endswith("away            back on")
    assert table[2].endswith("Mon 2026-03-02  Sat 2026-03-07")
    assert absence(desk.at("2026-03-06 23:59"))[2] == "休假"
    assert absence(desk.at("2026-03-07 00:00")) == (None, None, None)


def test_moments(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("engineer", "away", "Wang", "--to", "14:00")
    assert absence(desk)[:2] == ("2026-03-02T01:00:00Z", "2026-03-02T06:00:00Z")
    done = desk.run("engineer", "away", "Zhao", "--from", "2026-03-04 12:00", "--to", "2026-03-05")
    assert done.out == "Zhao Min is away from Wed 2026-03-04 12:00, back on Fri 2026-03-06\n"


def test_weekdays_are_to_come(desk: Desk) -> None:
    desk.at("2026-03-04 09:00")  # a Wednesday
    done = desk.run("engineer", "away", "Wang", "--from", "monday", "--to", "Friday")
    assert done.out == "Wang Lin is away from Mon 2026-03-09, back on Sat 2026-03-14\n"
    done = desk.run("engineer", "away", "Zhao", "--to", "wed")
    assert done.out == "Zhao Min is away from Wed 2026-03-04 09:00, back on Thu 2026-03-05\n"
    done = desk.run("engineer", "away", "Sun", "--from", "wed", "--to", "friday 12:00")
    assert done.out == "Sun Hao is away from Wed 2026-03-04, back on Fri 2026-03-06 12:00\n"


def test_what_is_no_absence(away: Desk) -> None:
    twice = away.run("engineer", "away", "Wang", "--from", "2026-03-06", "--to", "2026-03-09", code=1).err
    assert "Wang Lin is away already from 2026-03-02 00:00 until 2026-03-07 00:00: 'svcdesk engineer back'" in twice
    away.run("engineer", "away", "Wang", "--from", "2026-03-07", "--to", "2026-03-09")  # right after it
    assert "must lie after its beginning" in away.run("engineer", "away", "Zhao", "--to", "08:00", code=2).err
    away.run("engineer", "edit", "Sun", "--left")
    assert "Sun Hao has left" in away.run("engineer", "away", "Sun", "--to", "today", code=1).err


def test_nobody_away_is_chosen(away: Desk) -> None:
    away.run("log", "two", "-c", "A")
    away.run("assign", "1", "Zhao")  # who now has more than Wang
    assert away.json("assign", "2", "--auto")[0]["engineer"] == "Zhao Min"
    away.at("2026-03-07 00:00").run("log", "three", "-c", "A")
    assert away.json("assign", "3", "--auto")[0]["engineer"] == "Wang Lin"


def test_everybody_is_away(away: Desk) -> None:
    away.run("engineer", "away", "Zhao", "--to", "2026-03-03 12:00")
    away.run("engineer", "away", "Sun", "--to", "today")  # who does not serve the city anyway
    refused = away.run("assign", "1", "--auto", code=1).err
    assert refused == (
        "svcdesk: SD-000001: everybody who could take it is away, Zhao Min is the first back on 2026-03-03 12:00:"
        " 'svcdesk assign SD-000001 NAME' gives it to somebody\n"
    )
    away.run("engineer", "away", "Zhao", "--from", "2026-03-03 12:00", "--to", "2026-03-10")  # absences on end are one
    assert "Wang Lin is the first back on 2026-03-07 00:00" in away.run("assign", "1", "--auto", code=1).err
    assert "is away, Wang Lin" in away.run("dispatch", "order", "1", code=1).err


def test_by_hand_it_works_and_is_said(away: Desk) -> None:
    done = away.run("assign", "1", "Wang")
    assert done.out == "SD-000001: assigned to Wang Lin; Wang Lin is away, back on Sat 2026-03-07\n"
    entry = away.json("show", "1")["timeline"][-1]
    assert entry["data"]["away_until"] == "2026-03-06T16:00:00Z"
    sent = away.run("dispatch", "order", "1", "--engineer", "Wang").out
    assert "visit 1: Wang Lin is sent to the site; Wang Lin is away, back on Sat 2026-03-07" in sent
    assert "away" not in away.run("assign", "1", "Zhao").out


def test_a_visit_is_for_somebody_who_is_there(away: Desk) -> None:
    away.run("assign", "1", "Wang")
    done = away.run("dispatch", "order", "1")
    assert done.out.startswith("SD-000001: visit 1: Zhao Min is sent to the site, because Wang Lin is away\n")
    assert away.json("show", "1")["engineer"] == "Wang Lin"  # the ticket stays where it is


def test_an_agreed_time_that_is_over_says_nothing_of_who_goes_now(away: Desk) -> None:
    away.run("engineer", "away", "Wang", "--from", "2026-03-10", "--to", "2026-03-11")
    away.run("assign", "1", "Wang")
    away.run("schedule", "1", "2026-03-09 10:00")  # when nobody came, though Wang was there
    told = away.at("2026-03-10 09:00").run("dispatch", "order", "1").out
    assert "Zhao Min is sent to the site, because Wang Lin is away" in told


def test_an_agreed_visit_is_for_somebody_who_is_there_then(away: Desk) -> None:
    away.run("assign", "1", "Wang")
    said = away.run("schedule", "1", "2026-03-06 10:00", "--note", "early").out
    assert "10:00, asked by the customer; Wang Lin is away, back on Sat 2026-03-07: early\n" in said
    assert "away" not in away.run("schedule", "1", "2026-03-09 10:00").out  # Wang is back by then
    assert "Wang Lin is sent to the site\n" in away.run("dispatch", "order", "1").out
    away.run("log", "two", "-c", "A")
    away.run("schedule", "2", "2026-03-10 10:00")
    away.run("engineer", "away", "Zhao", "--from", "2026-03-10", "--to", "2026-03-10")
    sent = away.run("dispatch", "order", "2").out.splitlines()
    assert sent[0] == "SD-000002: assigned to Wang Lin (City station, 1 open); Wang Lin is away, back on Sat 2026-03-07"
    assert sent[-1] == "SD-000002: visit 1: Wang Lin is sent to the site"
    named = away.run("dispatch", "order", "2", "--engineer", "Zhao").out
    assert "Zhao Min is sent to the site; Zhao Min is away, back on Wed 2026-03-11" in named


def test_a_step_of_escalation_chooses_somebody_who_is_there(away: Desk) -> None:
    steps = "        escalate: [{at: 100%, assign: auto}]\n"
    text = away.config.read_text(encoding="utf-8")
    away.config.write_text(
        text.replace("        stops: [answered, opinion", steps + "        stops: [answered, opinion", 1)
    )
    away.at("2026-03-02 12:30").run("sla", "sweep")
    assert away.json("show", "1")["engineer"] == "Zhao Min"


def test_back_early(away: Desk) -> None:
    done = away.at("2026-03-04 10:00").run("engineer", "back", "Wang", "--at", "08:00")
    assert done.out == "Wang Lin is back; was to be away from Mon 2026-03-02, back on Sat 2026-03-07: holiday\n"
    assert absence(away) == (None, None, None)
    assert absence(away.at("2026-03-03 10:00"))[1] == "2026-03-04T00:00:00Z"  # until then it was one
    assert (
        "is not away, and no absence is planned"
        in away.at("2026-03-05 10:00").run("engineer", "back", "Wang", code=1).err
    )


def test_a_planned_absence_is_taken_back(away: Desk) -> None:
    away.at("2026-02-28 09:00").run("engineer", "away", "Wang", "--from", "2026-05-01", "--to", "2026-05-05")
    away.run("engineer", "away", "Zhao", "--from", "monday", "--to", "friday")
    away.run("engineer", "away", "Zhao", "--from", "2026-05-01", "--to", "2026-05-05")
    assert "from Mon 2026-03-02 after all" in away.run("engineer", "back", "Zhao", "--from", "monday").out
    asked = away.run("engineer", "back", "Wang", code=2).err
    assert "which absence of Wang Lin? Name its beginning with --from: 2026-03-02 00:00, 2026-05-01 00:00" in asked
    assert "2026-05-01 00:00" in away.run("engineer", "back", "Wang", "--from", "2026-04-01", code=2).err
    done = away.run("engineer", "back", "Wang", "--from", "2026-05-01")
    assert done.out == "Wang Lin is not away from Fri 2026-05-01 after all, to be back on Wed 2026-05-06\n"
    away.run("engineer", "back", "Wang")  # the only one left
    assert absence(away) == (None, None, None)
    assert away.at("2026-03-02 09:00").json("assign", "1", "--auto")[0]["engineer"] == "Wang Lin"


def test_the_next_one_stands_in(rota: Desk) -> None:
    rota.at("2026-11-20 09:00").run("engineer", "away", "Wang", "--from", "2026-11-24", "--to", "2026-11-25")
    week = {day: rota.json("engineer", "on-duty", "--at", f"2026-11-{day} 22:00")[0] for day in (23, 24, 25, 26)}
    assert {day: row["name"] for day, row in week.items()} == {
        23: "Wang Lin", 24: "Zhao Min", 25: "Zhao Min", 26: "Wang Lin",
    }  # fmt: skip
    assert [row["instead_of"] for row in week.values()] == [None, "Wang Lin", "Wang Lin", None]
    said = rota.at("2026-11-24 22:00").run("log", "no power", "-c", "A").err
    assert said.endswith("on duty now: Zhao Min, 13900000002; Wang Lin is away\n")
    rota.run("engineer", "away", "Zhao", "--to", "2026-11-25")
    refused = rota.run("engineer", "on-duty", code=1).err
    assert "Wang Lin is on duty, but is away, and so is everybody who could stand in" in refused


def test_whoever_is_named_for_a_day_has_somebody_standing_in(rota: Desk) -> None:
    rota.at("2026-12-01 09:00").run("engineer", "away", "Sun", "--from", "2026-12-02", "--to", "2026-12-02")
    told = rota.json("engineer", "on-duty", "--at", "2026-12-02 22:00")[0]
    assert (told["name"], told["instead_of"]) == ("Zhao Min", "Sun Hao")  # whose turn it would be
    rota.run("engineer", "edit", "Zhao", "--left")
    told = rota.json("engineer", "on-duty", "--at", "2026-12-02 22:00")[0]
    assert (told["name"], told["instead_of"]) == ("Wang Lin", "Sun Hao")
