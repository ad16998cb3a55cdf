"""Slips with money put right: other currencies, refunds at the wrong time, duplicates with a void receipt."""

from __future__ import annotations

from tests.commands.shop import visit
from tests.conftest import Desk


def test_the_fee_of_an_old_visit_stays_in_its_currency(owing: Desk) -> None:
    owing.run("dispatch", "record", "1", "-f", "x", "-c", "y", "-r", "z", "--solved", "--finish")
    text = owing.config.read_text(encoding="utf-8")
    owing.config.write_text("currency: {code: KRW, decimals: 0}\n" + text, encoding="utf-8")
    changed = owing.run("dispatch", "amend", "1", "--cause", "worn", "--why", "a slip").out
    assert "fee" not in changed
    refused = owing.run("dispatch", "amend", "1", "--minutes", "60", "--why", "a slip", code=1).err
    assert "SD-000001/1: its fee is booked in CNY, prices are in KRW now" in refused
    form = owing.json("dispatch", "show", "1")
    assert (form["cause"], form["total"], form["currency"], form["owed"]) == ("worn", 14000, "CNY", 14000)
    owing.run("pay", "1", "--discount", "40", "--why", "it took less")
    assert owing.json("dispatch", "show", "1")["owed"] == 10000


def test_nothing_is_given_back_before_it_was_paid(owing: Desk) -> None:
    owing.run("pay", "1")
    owing.run("pay", "1", "--discount", "60", "--why", "they waited")
    refused = owing.run("pay", "1", "--refund", "60", "--at", "10:30", code=1).err
    assert "SD-000001: so much was not paid before 2026-03-02 11:00: give a later time with --at" in refused
    owing.at("2026-03-02 12:00").run("pay", "1", "--refund", "60", "--at", "11:00")


def test_a_void_receipt_keeps_no_duplicate(owing: Desk) -> None:
    text = owing.config.read_text(encoding="utf-8")
    owing.config.write_text(text.replace("consents: [quote]\n", ""), encoding="utf-8")
    owing.run("log", "a fault", "-c", "Example Clinic")
    visit(owing, "--minutes", "30", ticket="2")
    owing.run("pay", "2")
    refused = owing.run("merge", "2", "--into", "1", code=1).err
    assert "R-0001 belongs to it and cannot move along" in refused
    owing.run("receipt", "void", "1", "--why", "of the other ticket")
    owing.run("merge", "2", "--into", "1")
    assert [each["ticket"] for each in owing.json("receipt", "owed")] == ["SD-000001"]
    assert "is sound" in owing.run("db", "check").out
