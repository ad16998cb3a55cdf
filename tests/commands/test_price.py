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


def test_rows_are_numbered_and_may_have_a_remark(shop: Desk) -> None:
    text = shop.config.read_text(encoding="utf-8")
    assert "name: Data repair" in text
    text = text.replace("    name: Data repair", "    remark: 一台\n    name: Data repair")
    shop.config.write_text(text, encoding="utf-8")
    rows = shop.json("price", "list", "data")
    assert [(row["no"], row["remark"]) for row in rows] == [(1, "一台"), (2, "一台"), (3, "一台")]
    assert {row["remark"] for row in shop.json("price", "list", "reinstall")} == {None}
