"""Parts that were fitted on a laptop come from whom the laptop has said, or nowhere until somebody settles it."""

from __future__ import annotations

from tests.conftest import Desk
from tests.field.laptops import Laptop, at


def held(desk: Desk) -> dict[str, int]:
    return {row["holder"]: row["quantity"] for row in desk.json("stock", "list") if row["quantity"]}


def test_parts_come_from_whom_the_laptop_has_said(office: Desk, laptop: Laptop) -> None:
    """Four of his ten; the office has taken eight of them meanwhile, and gives two back for the time of the visit."""
    laptop.run("dispatch", "arrive", "1")
    said = laptop.run("dispatch", "record", "1", "--part", "roller:2").out
    assert "2 × Roller fitted, from City station/Wang Lin" in said
    at("2026-03-02 08:10", office, laptop)
    laptop.run("dispatch", "record", "1", "-a", "cleaned", "--part", "roller:4")
    office.run("stock", "transfer", "roller", "8", "--from", "centre/Wang", "--to", "warehouse")
    laptop.run("field", "sync")
    (row,) = office.json("field", "conflicts")
    assert "centre/Wang Lin" in row["refused"]
    assert row["since"] is None  # what the laptop has seen of the ticket is beside the point
    assert held(office) == {"centre/Zhao Min": 4, "warehouse": 8}
    at("2026-03-02 08:30", office)
    back = ("stock", "transfer", "roller", "2", "--from", "warehouse", "--to", "centre/Wang")
    office.run(*back)
    (row,) = office.json("field", "conflicts")
    assert "at 2026-03-02 08:10" in row["refused"]  # what stands against it today: he has them, but not since then
    office.run("undo")
    office.run(*back, "--at", "2026-03-02 08:10")
    (row,) = office.json("field", "conflicts")
    assert row["settle"].endswith(" --again")
    office.run("field", "settle", str(row["number"]), "--again")
    fitted = [each for each in office.json("show", "1")["timeline"] if each["event"] == "parts fitted"]
    assert [(each["data"]["from"], each["data"]["quantity"]) for each in fitted] == [("centre/Wang Lin", 2)] * 2


def test_what_was_bought_for_it_is_bought_at_the_office_too(office: Desk, laptop: Laptop) -> None:
    laptop.run("dispatch", "arrive", "1")
    assert "1 × Fuse fitted, bought for it" in laptop.run("dispatch", "record", "1", "--part", "fuse").out
    office.run("stock", "receive", "fuse", "4", "--to", "Wang Lin")
    laptop.run("field", "sync")
    fitted = [each["data"] for each in office.json("show", "1")["timeline"] if each["event"] == "parts fitted"]
    assert [(each["part"], each["from"]) for each in fitted] == [("fuse", None)]
    assert [row["quantity"] for row in office.json("stock", "list") if row["part"] == "fuse"] == [4]
