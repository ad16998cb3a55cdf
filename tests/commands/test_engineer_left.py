"""Who leaves: what is still theirs is listed, and their tickets are handed over in one operation."""

from __future__ import annotations

from tests.conftest import Desk, built_once

NAMING = """
duty: {calendar: office, from: 2026-02-23, engineers: [zhao, wang]}
"""


@built_once
def leaving(desk: Desk) -> Desk:
    """Wang has two open tickets, one of them on hold with a visit under way, one resolved, and two rollers."""
    text = desk.config.read_text(encoding="utf-8")
    text = text.replace("return: {people: 1}", "return: {people: 1, among: [Wang Lin]}")
    desk.config.write_text(text.replace("{at: 150%, assign: auto}", "{at: 150%, assign: wang}") + NAMING)
    desk.at("2026-03-02 09:00")
    for words in ("one", "two", "three", "四"):
        desk.run("log", words, "-c", "A")
    desk.run("assign", "1", "2", "3", "Wang")
    desk.run("assign", "4", "Zhao")
    desk.run("dispatch", "order", "2")
    desk.run("hold", "2", "--reason", "parts")
    desk.run("resolve", "3", "-c", "x", "-s", "y")
    desk.run("stock", "receive", "roller", "2", "--to", "centre/Wang")
    return desk.at("2026-03-02 10:00")


def test_what_is_still_theirs(leaving: Desk) -> None:
    done = leaving.run("engineer", "edit", "Wang", "--left")
    assert done.out == (
        "engineer Wang Lin: active no\n"
        "still Wang Lin's:\n"
        "  ticket SD-000001: one\n"
        "  ticket SD-000002: two\n"
        "  visit SD-000002/1: two\n"
        "  2 × roller (new) at centre/Wang Lin\n"
        "  named in the configuration: duty\n"
        "  named in the configuration: approvals.return\n"
        "  named in the configuration: tiers.gold.targets.solve.escalate\n"
    )
    assert done.err == "'svcdesk engineer edit \"Wang Lin\" --give-to auto' gives the tickets to others\n"
    assert "still" not in leaving.run("engineer", "edit", "Sun", "--left").out  # who has nothing
    assert "ticket SD-000001" in leaving.run("engineer", "edit", "Wang", "--left").out  # asked once more


def test_handed_over_to_one(leaving: Desk) -> None:
    done = leaving.run("engineer", "edit", "Wang", "--left", "--give-to", "Sun")
    assert done.out.splitlines()[:5] == [
        "engineer Wang Lin: active no",
        "SD-000001: assigned to Sun Hao, was Wang Lin",
        "SD-000002: assigned to Sun Hao, was Wang Lin",
        "still Wang Lin's:",
        "  visit SD-000002/1: two",
    ]
    assert done.err == ""
    for number in ("1", "2"):
        entry = leaving.json("show", number)["timeline"][-1]
        assert (entry["event"], entry["data"]["was"]) == ("assigned", "Wang Lin")
    assert leaving.json("show", "2")["state"] == "held"
    assert leaving.json("show", "3")["engineer"] == "Wang Lin"  # it has ended
    assert leaving.json("list", "--engineer", "Wang") == []


def test_the_desk_chooses_for_each(leaving: Desk) -> None:
    leaving.run("classify", "2", "--region", "county")
    leaving.run("engineer", "edit", "Wang", "--left", "--give-to", "auto")
    assert [leaving.json("show", each)["engineer"] for each in ("1", "2")] == ["Zhao Min", "Sun Hao"]


def test_all_or_nothing(leaving: Desk) -> None:
    leaving.run("engineer", "edit", "Sun", "--left")
    leaving.run("classify", "2", "--region", "county")
    refused = leaving.run("engineer", "edit", "Wang", "--left", "--give-to", "auto", code=1)
    step = "'svcdesk assign SD-000002 NAME' gives it to somebody"
    assert refused.err == f"svcdesk: SD-000002: nobody serves County: {step}\n"
    wang = leaving.json("engineer", "list")[1]
    assert (wang["name"], wang["active"]) == ("Wang Lin", True)
    assert leaving.json("show", "1")["engineer"] == "Wang Lin"


def test_handed_over_by_somebody_who_stays(leaving: Desk) -> None:
    assert (
        "Wang Lin has them: name somebody else"
        in leaving.run("engineer", "edit", "Wang", "--give-to", "Wang", code=2).err
    )
    leaving.run("assign", "4", "Sun")
    leaving.run("engineer", "edit", "Wang", "--give-to", "auto")  # to Zhao, though nobody has less than Wang by then
    assert [leaving.json("show", each)["engineer"] for each in ("1", "2")] == ["Zhao Min"] * 2
    assert leaving.json("engineer", "list")[1]["active"]


def test_not_to_somebody_who_has_left(leaving: Desk) -> None:
    leaving.run("engineer", "edit", "Sun", "--left")
    refused = leaving.run("engineer", "edit", "Wang", "--left", "--give-to", "Sun", code=1).err
    assert "Sun Hao has left" in refused
