"""The price list, as people look it up."""

from __future__ import annotations

from tests.conftest import Desk


def test_price_list(shop: Desk) -> None:
    rows = shop.json("price", "list", "data")
    assert [(row["price"], row["first"], row["up_to"], row["because"]) for row in rows] == [
        (0, True, None, "once for nothing"), (30000, False, 120, None), (60000, False, None, None)
    ]  # fmt: skip
    text = shop.run("price", "list").out
    assert "data       Data repair     -      300.00  up to 120 min" in text
    assert "reinstall  Reinstallation  -      500.00  kind fault" in text
    assert [row["item"] for row in shop.json("price", "list", "FUS")] == ["fuse"]
    assert "no such parts or items" in shop.run("price", "list", "gold").err
