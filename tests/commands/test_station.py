"""`station list`, and the keepers of places, who answer for what no engineer holds."""

from __future__ import annotations

from tests.conftest import Desk, built_once

NORTH = "  north: {name: North county station, regions: [county]}\n"
HARBOUR = "  north: {regions: [county, city], address: 1 Harbour Road, phone: 010 5550 0002, keeper: Wang Lin}\n"
KEPT = "  warehouse: {name: Central warehouse, keeper: zhao}\n"


@built_once
def desk(desk: Desk) -> Desk:
    """The desk, with keepers of a station and of the warehouse."""
    text = desk.config.read_text(encoding="utf-8")
    text = text.replace(NORTH, HARBOUR).replace("  warehouse: Central warehouse\n", KEPT)
    desk.config.write_text(text, encoding="utf-8")
    return desk.at("2026-03-02 09:00")


def test_stations_are_listed(desk: Desk) -> None:
    assert desk.json("station", "list") == [
        {"no": 1, "station": "centre", "name": "City station", "regions": ["city"], "address": None, "phone": None,
         "keeper": None},
        {"no": 2, "station": "north", "name": "north", "regions": ["county", "city"], "address": "1 Harbour Road",
         "phone": "010 5550 0002", "keeper": "Wang Lin"},
    ]  # fmt: skip
    assert desk.run("station", "list").out.splitlines()[0].split() == [
        "No.", "station", "name", "region", "address", "telephone", "kept", "by",
    ]  # fmt: skip


def test_a_loss_is_charged_to_the_keeper(desk: Desk) -> None:
    for place in ("north", "warehouse", "centre"):
        desk.run("stock", "receive", "fuse", "9", "--to", place)
    done = desk.run("stock", "count", "north", "fuse", "6")
    assert done.out == "north: 6 × Fuse counted, 9 expected: 3 lost, 15.00 CNY charged to Wang Lin\n"
    desk.run("stock", "count", "warehouse", "fuse", "8")
    assert "charged to nobody: the place has no keeper" in desk.run("stock", "count", "centre", "fuse", "8").out
    assert owed(desk) == [("Wang Lin", "north", 3, 1500), ("Zhao Min", "warehouse", 1, 500)]
    desk.at("2026-03-03 09:00").run("stock", "count", "north", "fuse", "8")  # two were found
    desk.run("stock", "count", "centre", "fuse", "9")
    assert owed(desk) == [("Wang Lin", "north", 1, 500), ("Zhao Min", "warehouse", 1, 500)]
    desk.run("undo")
    desk.run("undo")
    assert owed(desk)[0] == ("Wang Lin", "north", 3, 1500)
    # what the next keeper loses is the next one's, and what is found was lost last
    desk.config.write_text(desk.config.read_text(encoding="utf-8").replace("Wang Lin}", "zhao}"), encoding="utf-8")
    desk.at("2026-03-04 09:00").run("stock", "count", "north", "fuse", "4")
    desk.at("2026-03-05 09:00").run("stock", "count", "north", "fuse", "5")
    assert [each for each in owed(desk) if each[1] == "north"] == [
        ("Wang Lin", "north", 3, 1500), ("Zhao Min", "north", 1, 500),
    ]  # fmt: skip


def owed(desk: Desk) -> list[tuple[str, str, int, int]]:
    return [(row["engineer"], row["holder"], row["quantity"], row["amount"]) for row in desk.json("stock", "losses")]


def test_who_leaves_is_told_what_they_keep(desk: Desk) -> None:
    desk.run("stock", "receive", "fuse", "9", "--to", "north")
    assert "named in the configuration: stations.north.keeper" in desk.run("engineer", "edit", "wang", "--left").out
    done = desk.run("stock", "count", "north", "fuse", "8", code=1)
    assert done.err == (
        "svcdesk: Wang Lin is the keeper of north, but has left: name another in the section 'stations'\n"
    )
    desk.config.write_text(desk.config.read_text(encoding="utf-8").replace("Wang Lin}", "nobody}"), encoding="utf-8")
    assert (
        "'nobody' is the keeper of north, but no engineer"
        in desk.run("stock", "count", "north", "fuse", "8", code=1).err
    )
    assert desk.json("station", "list")[1]["keeper"] == "nobody"
    desk.run("stock", "count", "north", "fuse", "9")  # nothing is lost: nobody is charged
