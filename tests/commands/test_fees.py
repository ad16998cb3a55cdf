"""The fee of a visit: what is free once, and what the contract includes."""

from __future__ import annotations

from tests.commands.shop import OUT, fee, visit
from tests.conftest import Desk


def test_first_time_free_then_by_effort(shop: Desk) -> None:
    """Wanfang's rule: data is repaired for nothing once for each customer, then for 300 to 600 by effort."""
    shop.config.write_text(shop.config.read_text().replace("consents: [quote]\n", ""))
    free, short, long = ("data", 1, 30000, 0), ("data", 1, 30000, 30000), ("data", 1, 60000, 60000)
    visit(shop, "--item", "data", "--minutes", "30")
    assert free in fee(shop)
    shop.run("dispatch", "record", "1", "--minutes", "60")  # written again it is still the first time
    assert free in fee(shop)
    for number, customer, minutes, line in (
        ("2", "Example Clinic", "120", short), ("3", "Example Clinic", "121", long), ("4", "Sample School", "121", None)
    ):  # fmt: skip
        shop.run("log", "again", "-c", customer, *OUT)
        visit(shop, "--item", "data", "--minutes", minutes, ticket=number)
        assert (line or ("data", 1, 60000, 0)) in fee(shop, number)
    shop.run("dispatch", "record", "1", "--minutes", "61")  # and after others had it, too
    assert free in fee(shop)


def test_a_visit_that_did_not_take_place_was_no_first_time(shop: Desk) -> None:
    shop.config.write_text(shop.config.read_text().replace("consents: [quote]\n", ""))
    visit(shop, "--item", "data")
    assert "fee 0.00" in shop.run("dispatch", "cancel", "1", "-r", "wrong address").out
    assert "nothing is owed" in shop.run("pay", "1", code=1).err
    visit(shop, "--item", "data")
    assert ("data", 1, 30000, 0) in fee(shop)


def test_entitlements_are_used_up_once(shop: Desk) -> None:
    """Two places are included: three are two free ones and one that is charged, however often that is written."""
    shop.config.write_text(shop.config.read_text().replace("consents: [quote]\n", ""))
    shop.run("contract", "add", "Example Clinic", "--kind", "full", "--from", "2026-01-01")
    shop.run(
        "equipment", "add", "PR-1", "--kind", "printer", "--customer", "Example Clinic", "--contract", "C-0001",
        "--bought", "2020-01-01",
    )  # fmt: skip
    shop.run("log", "please show us", "--serial", "PR-1")

    def left() -> int:
        (entry,) = shop.json("contract", "show", "C-0001")["entitlements"]
        return int(entry["left"])

    shop.run("quote", "make", "2", "--item", "training:3")
    assert left() == 2  # a quote uses nothing
    visit(shop, "--item", "training:3", ticket="2")
    split = [("training", 2, 40000, 0), ("training", 1, 20000, 20000)]
    assert fee(shop, "2")[1:] == split
    assert left() == 0
    shop.run("dispatch", "record", "2", "--result", "they know how")
    assert fee(shop, "2")[1:] == split
    said = shop.run("dispatch", "record", "2", "--item", "training:1").out
    assert "contract C-0001: 1 given back of Training place, 1 left" in said
    assert (fee(shop, "2")[1:], left()) == ([("training", 1, 20000, 0)], 1)
    shop.run("dispatch", "cancel", "2", "-r", "nobody came")
    assert left() == 2
