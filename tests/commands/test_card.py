"""Prepaid cards: sold, paid with, and checked."""

from __future__ import annotations

from tests.conftest import Desk


def test_paying_with_a_card(owing: Desk) -> None:
    assert "new customer" in owing.run("customer", "add", "Sample School").out
    assert "a prepaid card needs a value above 0" in owing.run("card", "sell", "Example", "0", code=2).err
    assert owing.run("card", "sell", "Example", "100").out == "card CARD-0001 of Example Clinic: 100.00 CNY\n"
    owing.run("card", "sell", "Sample", "500")
    refused = owing.run("pay", "1", "--card", "2", code=1).err
    assert "CARD-0002 belongs to Sample School, SD-000001 to Example Clinic" in refused
    assert "CARD-0001 holds 100.00 CNY, not 140.00" in owing.run("pay", "1", "--card", "1", code=1).err
    assert "was sold at 2026-03-02 11:00 only" in owing.run("pay", "1", "5", "--card", "1", "--at", "10:30", code=1).err
    assert "no card '9'" in owing.run("pay", "1", "--card", "9", code=1).err
    assert "is not paid by cash as well" in owing.run("pay", "1", "--card", "1", "--how", "cash", code=2).err
    paid = owing.run("pay", "1", "99.50", "--card", "card-0001").out
    assert "prepaid card CARD-0001, 0.50 left on it; 40.50 still owed" in paid
    listed = [(each["number"], each["value"], each["balance"]) for each in owing.json("card", "list")]
    assert listed == [("CARD-0001", 10000, 50), ("CARD-0002", 50000, 50000)]
    assert [each["number"] for each in owing.json("card", "list", "Sample")] == ["CARD-0002"]
    assert owing.run("db", "check").out.endswith("is sound\n")


def test_a_card_that_does_not_add_up_is_found(owing: Desk) -> None:
    owing.run("card", "sell", "Example", "100")
    owing.sql("UPDATE card SET balance = 9999")
    done = owing.run("db", "check", code=None)
    assert "card CARD-0001: 9999 is left on it, by its payments 10000" in done.out + done.err
