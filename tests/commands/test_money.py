"""Quotes, fees, payments, receipts, prepaid cards and the price list, as people ask for them."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest

from tests.conftest import Desk

MONEY = """
consents: [quote]
equipment:
  printer: {name: Label printer, from: bought, warranty: {machine: 1 year}}
entitlements: {training: Training place}
contracts:
  full: {name: Full care, includes: {training: 2}}
coverage:
  - {attribution: customer, parts: price, work: price, because: damage by people}
  - {warranty: in, parts: free, work: free, because: in warranty}
  - {contract: full, parts: cost, work: price, because: full care}
parts:
  fuse: {name: Fuse, price: 5, cost: 2}
prices:
  visit: {name: Call-out, price: 80}
  labour: {name: Labour, per: 30m, price: 60}
  travel: {name: Travel, per: km, price: 2}
  data:
    name: Data repair
    price: [{times: first, price: 0, because: once for nothing}, {up_to: 2h, price: 300}, {price: 600}]
  reinstall:
    name: Reinstallation
    price: [{kind: fault, price: 500}]
  training:
    name: Training
    per: place
    price: [{entitlement: training, price: 0, because: included}, {price: 200}]
"""
OUT = ("--warranty", "out")


@pytest.fixture
def shop(desk: Desk) -> Desk:
    """A desk with a price list, and a ticket out of warranty at 09:00 of a Monday."""
    desk.config.write_text(desk.config.read_text().partition("\n# ---- The field")[0] + MONEY)
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "Example Clinic", *OUT)
    return desk.at("2026-03-02 10:00")


def visit(desk: Desk, *done: str, ticket: str = "1") -> None:
    """Somebody goes there and writes on the form."""
    desk.run("dispatch", "order", ticket, "-e", "Wang")
    desk.run("dispatch", "arrive", ticket)
    desk.run("dispatch", "record", ticket, "--action", "repaired", *done)


def agree(desk: Desk, *work: str, ticket: str = "1") -> None:
    desk.run("quote", "make", ticket, *work)
    desk.run("quote", "accept", ticket, "--by", "Ms Example", "--how", "phone")


def amounts(lines: list[dict[str, Any]]) -> list[tuple[str, int, int, int]]:
    return [(line["item"], line["quantity"], line["list_amount"], line["amount"]) for line in lines]


def fee(desk: Desk, ticket: str = "1") -> list[tuple[str, int, int, int]]:
    return amounts(desk.json("dispatch", "show", ticket)["lines"])


# quotes


def test_quote_says_what_it_is_made_of(shop: Desk) -> None:
    made = shop.json("quote", "make", "1", "--part", "fuse:2", "--minutes", "40", "--km", "12")
    assert amounts(made.pop("lines")) == [
        ("fuse", 2, 1000, 1000), ("visit", 1, 8000, 8000), ("labour", 2, 12000, 12000), ("travel", 12, 2400, 2400)
    ]  # fmt: skip
    assert made == {
        "number": "Q-0001", "ticket": "SD-000001", "made_at": "2026-03-02T02:00:00Z", "made_by": "tester",
        "total": 23400, "currency": "CNY", "accepted_at": None,
        "coverage": {"parts": "price", "work": "price", "because": "not in warranty"},
    }  # fmt: skip
    shown = shop.run("quote", "show", "1").out
    assert "total      234.00 CNY\n" in shown
    assert "Labour    2 × 30m   60.00  120.00" in shown
    assert "next       svcdesk quote accept Q-0001" in shown


def test_begun_units_count(shop: Desk) -> None:
    for minutes, units in (("1", 1), ("30", 1), ("31", 2), ("90", 3), ("91", 4)):
        lines = shop.json("quote", "make", "1", "--minutes", minutes)["lines"]
        assert amounts(lines)[1] == ("labour", units, units * 6000, units * 6000)


def test_a_quote_of_nothing_is_the_call_out(shop: Desk) -> None:
    assert amounts(shop.json("quote", "make", "1")["lines"]) == [("visit", 1, 8000, 8000)]
    shop.config.write_text(shop.config.read_text().replace("  visit: {name: Call-out, price: 80}\n", ""))
    assert "nothing to quote" in shop.run("quote", "make", "1", code=2).err


def test_what_is_covered_is_free_and_says_why(shop: Desk) -> None:
    shop.run("log", "in warranty", "-c", "Example Clinic", "--warranty", "in")
    made = shop.json("quote", "make", "2", "--part", "fuse:2", "--minutes", "30")
    assert amounts(made["lines"]) == [("fuse", 2, 1000, 0), ("visit", 1, 8000, 0), ("labour", 1, 6000, 0)]
    assert {line["because"] for line in made["lines"]} == {"in warranty"}
    assert made["total"] == 0
    made = shop.json("quote", "make", "2", "--part", "fuse:2", "--attribution", "customer")
    assert (made["total"], made["coverage"]["because"]) == (9000, "damage by people")


def test_words_that_no_price_list_has(shop: Desk) -> None:
    for words, complaint in (
        (("--part", "valve"), "--part 'valve' is unknown: fuse"),
        (("--item", "party"), "--item 'party' is unknown"),
        (("--part", "fuse:none"), "--part 'fuse:none': write for example fuse:2"),
        (("--part", "fuse:0"), "write for example fuse:2"),
        (("--part", "fuse:100001"), "100001 × fuse: write a number from 1 to 100000"),
        (("--item", "labour"), "labour is reckoned by itself, from --minutes and --km"),
        (("--component", "engine"), "--component 'engine' is unknown: machine"),
        (("--attribution", "weather"), "--attribution 'weather' is unknown"),
    ):
        assert complaint in shop.run("quote", "make", "1", *words, code=2).err
    shop.run("log", "how does it work", "-c", "Example Clinic", "--kind", "question")
    refused = shop.run("quote", "make", "2", "--item", "reinstall", code=2)
    assert "the price list has no price for reinstall here" in refused.err
    assert shop.json("quote", "list", "2") == []


def test_agreeing_to_a_quote(shop: Desk) -> None:
    assert "SD-000001 has no quote: 'svcdesk quote make SD-000001'" in shop.run("quote", "show", "1", code=1).err
    assert "no quote 'Q-0009'" in shop.run("quote", "accept", "Q-0009", "--by", "x", "--how", "y", code=1).err
    shop.run("quote", "make", "1", "--minutes", "30")
    shop.run("quote", "make", "1", "--minutes", "60")
    assert "needs who gave it and how" in shop.run("quote", "accept", "1", "--by", " ", "--how", "x", code=2).err
    before = shop.run("quote", "accept", "1", "--by", "x", "--how", "y", "--at", "09:30", code=1)
    assert "Q-0002 was last changed at" in before.err
    agreed = ("quote", "accept", "q-0001", "--by", "Ms Example", "--how", "in person")
    assert "agrees to the quote Q-0001" in shop.run(*agreed).out
    assert "has agreed to Q-0001 already" in shop.run(*agreed, code=1).err
    listed = [(each["number"], each["total"], each["accepted_at"]) for each in shop.json("quote", "list", "1")]
    assert listed == [("Q-0001", 14000, "2026-03-02T02:00:00Z"), ("Q-0002", 20000, None)]
    shop.run("resolve", "1", "-c", "x", "-s", "y")
    assert "SD-000001 is resolved: reopen it first" in shop.run("quote", "make", "1", code=1).err


# fees


def test_not_more_than_was_agreed_to(shop: Desk) -> None:
    shop.run("dispatch", "order", "1", "-e", "Wang")
    shop.run("dispatch", "arrive", "1")
    done = ("dispatch", "record", "1", "--action", "repaired", "--minutes")
    refused = shop.run(*done, "30", code=1).err
    assert "SD-000001/1: 140.00 CNY are to be charged, and the customer has no quote: 'svcdesk quote make" in refused
    shop.run("quote", "make", "1", "--minutes", "30")
    refused = shop.run(*done, "30", code=1).err
    assert "the customer has not agreed to Q-0001 yet: 'svcdesk quote accept SD-000001" in refused
    assert fee(shop) == []  # nothing of it was written
    shop.run("quote", "accept", "1", "--by", "Ms Example", "--how", "phone")
    refused = shop.run(*done, "31", code=1).err
    assert (
        "SD-000001/1: 200.00 CNY are to be charged; the customer has agreed to 140.00: 'svcdesk quote make" in refused
    )
    shop.run(*done, "30")
    assert fee(shop) == [("visit", 1, 8000, 8000), ("labour", 1, 6000, 6000)]
    assert shop.json("dispatch", "show", "1")["owed"] == 14000


def test_less_than_was_agreed_to_is_fine(shop: Desk) -> None:
    agree(shop, "--minutes", "120")
    visit(shop, "--minutes", "10")
    assert fee(shop) == [("visit", 1, 8000, 8000), ("labour", 1, 6000, 6000)]


def test_what_costs_nothing_needs_no_quote(shop: Desk) -> None:
    shop.run("log", "in warranty", "-c", "Example Clinic", "--warranty", "in")
    visit(shop, "--minutes", "30", ticket="2")
    assert fee(shop, "2") == [("visit", 1, 8000, 0), ("labour", 1, 6000, 0)]
    assert "nothing is owed for SD-000002" in shop.run("pay", "2", code=1).err


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


def test_several_of_one_item_are_the_first_once(shop: Desk) -> None:
    made = shop.json("quote", "make", "1", "--item", "data:3")
    assert amounts(made["lines"])[1:] == [("data", 1, 30000, 0), ("data", 2, 60000, 60000)]


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


def test_parts_at_cost(shop: Desk) -> None:
    shop.run("contract", "add", "Example Clinic", "--kind", "full", "--from", "2026-01-01")
    shop.run(
        "equipment", "add", "PR-1", "--kind", "printer", "--customer", "Example Clinic", "--contract", "C-0001",
        "--bought", "2020-01-01",
    )  # fmt: skip
    shop.run("log", "broken", "--serial", "PR-1")
    line = shop.json("quote", "make", "2", "--part", "fuse:3")["lines"][0]
    assert (line["unit_price"], line["list_amount"], line["amount"], line["because"]) == (200, 1500, 600, "full care")


# money


@pytest.fixture
def owing(shop: Desk) -> Desk:
    """The same desk; 140.00 are owed for the ticket."""
    agree(shop, "--minutes", "30")
    visit(shop, "--minutes", "30")
    return shop.at("2026-03-02 11:00")


def test_paying_bit_by_bit(owing: Desk) -> None:
    assert "only 140.00 CNY are owed, not 140.01" in owing.run("pay", "1", "140.01", code=1).err
    assert "is not an amount in CNY" in owing.run("pay", "1", "ten", code=2).err
    assert "the amount must be above 0" in owing.run("pay", "1", "0", code=2).err
    refused = owing.run("pay", "1", "--how", "barter", code=2).err
    assert "'barter' is no way to pay: cash, transfer, or a prepaid card" in refused
    first = owing.run("pay", "1", "100", "--how", "transfer")
    assert first.out == "SD-000001: receipt R-0001: 100.00 CNY paid, Bank transfer; 40.00 still owed\n"
    second = owing.json("pay", "1", "--at", "10:30")
    assert second[0]["changes"][0]["data"] == {
        "receipt": "R-0002", "amount": 4000, "currency": "CNY", "method": "cash", "card": None, "balance": None,
        "owed": 0,
    }  # fmt: skip
    assert owing.run("pay", "1", code=1).err == "svcdesk: nothing is owed for SD-000001\n"


def test_what_is_owed_is_told_until_it_is_paid(owing: Desk) -> None:
    told = "140.00 CNY are still owed: 'svcdesk pay SD-000001'\n"
    written = ("--fault", "x", "--cause", "y", "--result", "z", "--solved")
    assert owing.run("dispatch", "record", "1", *written).err == ""  # while it goes on nobody is reminded
    assert owing.json("dispatch", "show", "1")["next"] == "svcdesk pay SD-000001"
    assert owing.run("dispatch", "finish", "1").err == told
    assert owing.json("dispatch", "show", "1")["next"] == "svcdesk pay SD-000001"
    handed = owing.run("dispatch", "hand-over", "1")
    assert (handed.out.splitlines()[0], handed.err) == ("SD-000001: visit 1: Wang Lin has handed over the form", told)
    assert owing.run("close", "1").err == told
    owing.run("reopen", "1", "-r", "again")
    visit(owing)
    owing.run("pay", "1", "100", "--how", "transfer")
    owing.run("pay", "1")
    assert owing.json("dispatch", "show", "1")["next"].startswith("svcdesk dispatch record SD-000001/2")
    assert owing.run("dispatch", "record", "1", *written, "--finish").err == ""
    assert owing.run("dispatch", "hand-over", "1").out.splitlines()[0] == (
        "SD-000001: visit 2: Wang Lin has handed over form and 220.00 CNY (R-0001, R-0002)"
    )
    assert owing.run("close", "1").err == ""


def test_money_is_handed_over_once(owing: Desk) -> None:
    written = ("--fault", "x", "--cause", "y", "--result", "z", "--finish")
    owing.run("pay", "1")
    owing.run("dispatch", "record", "1", *written)
    assert "form and 140.00 CNY (R-0001)" in owing.run("dispatch", "hand-over", "1").out
    visit(owing.at("2026-03-02 12:00"))
    owing.run("dispatch", "record", "1", *written, "--paid", "80")
    assert "form and 80.00 CNY (R-0002)" in owing.run("dispatch", "hand-over", "1").out


def test_the_same_amount_twice_is_paid_twice(owing: Desk) -> None:
    for owed in ("70.00 still owed", "all is paid"):
        assert owed in owing.run("dispatch", "record", "1", "--paid", "70").out
    assert "nothing is owed for SD-000001" in owing.run("dispatch", "record", "1", "--paid", "70", code=1).err


def test_more_than_was_agreed_to_is_told_where_it_needs_no_consent(owing: Desk) -> None:
    owing.config.write_text(owing.config.read_text().replace("consents: [quote]\n", ""))
    more = owing.run("dispatch", "record", "1", "--minutes", "31")
    assert more.err == "200.00 CNY are charged; the customer agreed to 140.00 (Q-0001)\n"
    assert owing.run("dispatch", "record", "1", "--result", "runs").err == ""  # that changes no fee
    assert owing.run("dispatch", "record", "1", "--minutes", "30").err == ""


def test_who_owes_what_since_when(owing: Desk) -> None:
    """Two visits of one ticket: what is paid pays for the first of them first."""

    def owed() -> list[tuple[str, int, int, int, str]]:
        keys = ("ticket", "fee", "paid", "owed", "since")
        return [tuple(each[key] for key in keys) for each in owing.json("receipt", "owed")]

    first, second = "2026-03-02T02:00:00Z", "2026-03-02T04:00:00Z"
    assert owed() == [("SD-000001", 14000, 0, 14000, first)]
    owing.run("dispatch", "record", "1", "--fault", "x", "--cause", "y", "--result", "z", "--finish", "--at", "10:00")
    visit(owing.at("2026-03-02 12:00"))
    owing.run("log", "another", "-c", "Sample School", *OUT)
    agree(owing, ticket="2")
    visit(owing, ticket="2")
    owing.run("pay", "1", "139.99")
    assert owed() == [("SD-000001", 22000, 13999, 8001, first), ("SD-000002", 8000, 0, 8000, second)]
    owing.run("pay", "1", "0.01")
    assert owed()[0] == ("SD-000001", 22000, 14000, 8000, second)
    assert "SD-000001  Example Clinic  220.00  140.00  80.00  CNY" in owing.run("receipt", "owed").out
    owing.run("pay", "1")
    owing.run("pay", "2")
    assert owing.run("receipt", "owed").err == "nothing is owed\n"


def test_receipts_of_a_day(owing: Desk) -> None:
    assert owing.json("receipt", "list") == []
    owing.run("pay", "1", "20", "--how", "transfer")
    owing.run("pay", "1", "50", "--at", "10:30")
    owing.at("2026-03-03 09:00").run("pay", "1")
    yesterday = ("--from", "2026-03-02", "--to", "2026-03-03")
    assert [each["receipt"] for each in owing.json("receipt", "list", *yesterday)] == ["R-0002", "R-0001"]
    assert [each["receipt"] for each in owing.json("receipt", "list")] == ["R-0003"]
    assert owing.json("receipt", "sum", "--from", "2026-03-02") == [
        {"method": "cash", "payments": 2, "amount": 12000, "currency": "CNY"},
        {"method": "transfer", "payments": 1, "amount": 2000, "currency": "CNY"},
    ]
    assert "Bank transfer  1         20.00   CNY" in owing.run("receipt", "sum", *yesterday).out
    assert owing.run("receipt", "list", "--from", "2026-03-04", "--to", "2026-03-05").err == "no payments\n"


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
    with sqlite3.connect(owing.database) as db:
        db.execute("UPDATE card SET balance = 9999")
    db.close()
    done = owing.run("db", "check", code=None)
    assert "card CARD-0001: 9999 is left on it, by its payments 10000" in done.out + done.err


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


def test_a_currency_without_decimals(shop: Desk) -> None:
    shop.config.write_text(shop.config.read_text() + "currency: {code: KRW, decimals: 0}\n")
    assert "total      80 KRW\n" in shop.run("quote", "make", "1").out
