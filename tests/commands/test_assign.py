"""Who takes a ticket: by name, or chosen by region, skill, fewest open, longest idle."""

from __future__ import annotations

from tests.conftest import Desk, built_once


@built_once
def crew(desk: Desk) -> Desk:
    """Wang (city, printers), Zhao (city), Sun (county), and five calls: 1 to 3 of the city, 4 county, 5 a printer."""
    desk.at("2026-03-02 09:00")
    for text in ("one", "two", "three"):
        desk.run("log", text, "-c", "A")
    desk.run("log", "four", "-c", "A", "--region", "county")
    desk.run("log", "five", "-c", "A", "--kind", "printer")
    return desk


def taken(desk: Desk, number: str) -> str:
    return str(desk.json("assign", number, "--auto")[0]["engineer"])


def test_by_name_part_login_and_me(crew: Desk) -> None:
    assert crew.run("assign", "1", "Wang Lin").out == "SD-000001: assigned to Wang Lin\n"
    assert crew.run("assign", "1", "min").out == "SD-000001: assigned to Zhao Min, was Wang Lin\n"
    assert "SD-000001 is Zhao Min's already" in crew.run("assign", "1", "zhao", code=1).err
    crew.run("--user", "sun", "assign", "1", "2", "@me")
    assert [row["engineer"] for row in crew.json("list", "--sort", "number")][:2] == ["Sun Hao", "Sun Hao"]


def test_the_region_decides(crew: Desk) -> None:
    done = crew.run("assign", "4", "--auto")
    assert done.out == "SD-000004: assigned to Sun Hao (North county station, 0 open)\n"


def test_the_skill_decides(crew: Desk) -> None:
    crew.run("assign", "1", "2", "Wang")
    done = crew.run("assign", "5", "--auto")  # Zhao has nothing, but does not know printers
    assert done.out == "SD-000005: assigned to Wang Lin (City station, knows Label printer, 2 open)\n"


def test_the_fewest_open_then_the_longest_idle(crew: Desk) -> None:
    crew.run("assign", "1", "Wang")
    assert taken(crew.at("2026-03-02 09:10"), "2") == "Zhao Min"
    # one each: Wang's was earlier
    assert taken(crew.at("2026-03-02 09:20"), "3") == "Wang Lin"
    crew.at("2026-03-02 09:30").run("resolve", "1", "3", "-c", "x", "-s", "y")
    crew.run("log", "six", "-c", "A")
    assert taken(crew, "6") == "Wang Lin"  # none open against one
    because = crew.json("show", "6")["timeline"][-1]["data"]["because"]
    assert (
        because == {"station": "centre", "skill": None, "live": 0, "last_at": "2026-03-02T01:30:00Z"}
        or because["last_at"] == "2026-03-02T01:20:00Z"
    )


def test_several_at_once_are_spread(crew: Desk) -> None:
    crew.run("assign", "1", "2", "3", "--auto")
    engineers = [row["engineer"] for row in crew.json("list", "--sort", "number")][:3]
    assert sorted(engineers) == ["Wang Lin", "Wang Lin", "Zhao Min"] or sorted(engineers)[0] == "Wang Lin"
    assert set(engineers) == {"Wang Lin", "Zhao Min"}


def test_who_left_is_not_chosen(crew: Desk) -> None:
    crew.run("engineer", "edit", "Sun", "--left")
    assert (
        "SD-000004: nobody serves County: 'svcdesk assign SD-000004 NAME' gives it"
        in crew.run("assign", "4", "--auto", code=1).err
    )
    crew.run("engineer", "edit", "Wang", "--skill", "")
    assert "nobody serves City and knows Label printer" in crew.run("assign", "5", "--auto", code=1).err
    crew.run("engineer", "add", "Everywhere", "--skill", "printer")  # without a station they serve every region
    assert taken(crew, "5") == "Everywhere"
    assert crew.run("assign", "4", "--auto").out == "SD-000004: assigned to Everywhere (any region, 1 open)\n"


def test_who_is_full_is_not_chosen(crew: Desk) -> None:
    crew.run("engineer", "edit", "Wang", "--capacity", "2")
    crew.run("engineer", "edit", "Zhao", "--capacity", "1")
    crew.run("assign", "1", "2", "3", "--auto")
    crew.run("log", "six", "-c", "A")
    refused = crew.run("assign", "6", "--auto", code=1).err
    assert refused == (
        "svcdesk: SD-000006: everybody who could take it and is here is full, Zhao Min has 1 of 1:"
        " 'svcdesk assign SD-000006 NAME' gives it to somebody\n"
    )
    crew.run("assign", "6", "Zhao")  # by hand it is anybody's
    crew.run("engineer", "edit", "Wang", "--capacity", "3")
    assert taken(crew, "5") == "Wang Lin"
    crew.run("engineer", "edit", "Zhao", "--capacity", "none")
    crew.run("log", "seven", "-c", "A")
    assert taken(crew, "7") == "Zhao Min"
    assert [row["capacity"] for row in crew.json("engineer", "list")] == [None, 3, None]


def test_a_capacity_of_none_at_all(crew: Desk) -> None:
    crew.run("engineer", "edit", "Wang", "--capacity", "0")
    crew.run("assign", "1", "Zhao")
    assert taken(crew, "2") == "Zhao Min"
    crew.run("engineer", "add", "New", "--capacity", "8", "--station", "centre")
    assert taken(crew, "3") == "New"
    assert (
        "--capacity 'lots': write a number such as 8, or none"
        in crew.run("engineer", "edit", "Wang", "--capacity", "lots", code=2).err
    )


def test_tickets_on_hold_are_no_work_unless_they_count(crew: Desk) -> None:
    crew.run("engineer", "edit", "Zhao", "--capacity", "1")
    crew.run("assign", "1", "Zhao")
    crew.run("hold", "1", "--reason", "customer")
    crew.run("assign", "2", "Wang")
    crew.run("assign", "3", "Wang")
    told = "SD-000003: assigned to Zhao Min (City station, 0 open), was Wang Lin\n"
    assert crew.run("assign", "3", "--auto").out == told
    crew.run("unassign", "3")
    text = crew.config.read_text(encoding="utf-8")
    crew.config.write_text(text.replace("assignment: {held: leave}", "assignment: {held: count}"), encoding="utf-8")
    assert taken(crew, "3") == "Wang Lin"
