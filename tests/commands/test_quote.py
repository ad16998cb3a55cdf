"""Quotes: what they are made of, what the customer agreed to, and that no more is charged."""

from __future__ import annotations

from tests.commands.shop import agree, amounts, fee, visit
from tests.conftest import Desk


def test_quote_says_what_it_is_made_of(shop: Desk) -> None:
    made = shop.json("quote", "make", "1", "--part", "fuse:2", "--minutes", "40", "--km", "12")
    assert amounts(made.pop("lines")) == [
        ("fuse", 2, 1000, 1000), ("visit", 1, 8000, 8000), ("labour", 2, 12000, 12000), ("travel", 12, 2400, 2400)
    ]  # fmt: skip
    assert made == {
        "number": "Q-0001", "ticket": "SD-000001", "made_at": "2026-03-02T02:00:00Z", "made_by": "tester",
        "total": 23400, "currency": "CNY", "decimals": 2, "accepted_at": None,
        "coverage": {"parts": "price", "work": "price", "because": "not in warranty"},
        "period": None, "valid_until": None,
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
        (("--item", "labour"), "labour is added by itself, from --minutes and --km"),
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
    assert "Q-0001 was made at 2026-03-02 10:00: nobody" in before.err
    agreed = ("quote", "accept", "q-0001", "--by", "Ms Example", "--how", "in person")
    assert "agrees to the quote Q-0001" in shop.run(*agreed).out
    assert "has agreed to Q-0001 already" in shop.run(*agreed, code=1).err
    listed = [(each["number"], each["total"], each["accepted_at"]) for each in shop.json("quote", "list", "1")]
    assert listed == [("Q-0001", 14000, "2026-03-02T02:00:00Z"), ("Q-0002", 20000, None)]
    shop.run("resolve", "1", "-c", "x", "-s", "y")
    assert "SD-000001 is resolved: 'svcdesk reopen SD-000001 -r" in shop.run("quote", "make", "1", code=1).err


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


def test_more_than_was_agreed_to_is_told_where_it_needs_no_consent(owing: Desk) -> None:
    owing.config.write_text(owing.config.read_text().replace("consents: [quote]\n", ""))
    more = owing.run("dispatch", "record", "1", "--minutes", "31")
    assert more.err == "200.00 CNY are charged; the customer agreed to 140.00 (Q-0001)\n"
    assert owing.run("dispatch", "record", "1", "--result", "runs").err == ""  # that changes no fee
    assert owing.run("dispatch", "record", "1", "--minutes", "30").err == ""


def test_parts_at_cost(shop: Desk) -> None:
    shop.run("contract", "add", "Example Clinic", "--kind", "full", "--from", "2026-01-01")
    shop.run(
        "equipment", "add", "PR-1", "--kind", "printer", "--customer", "Example Clinic", "--contract", "C-0001",
        "--bought", "2020-01-01",
    )  # fmt: skip
    shop.run("log", "broken", "--serial", "PR-1")
    line = shop.json("quote", "make", "2", "--part", "fuse:3")["lines"][0]
    assert (line["unit_price"], line["list_amount"], line["amount"], line["because"]) == (200, 1500, 600, "full care")


def test_several_of_one_item_are_the_first_once(shop: Desk) -> None:
    made = shop.json("quote", "make", "1", "--item", "data:3")
    assert amounts(made["lines"])[1:] == [("data", 1, 30000, 0), ("data", 2, 60000, 60000)]


def test_a_currency_without_decimals(shop: Desk) -> None:
    shop.config.write_text(shop.config.read_text() + "currency: {code: KRW, decimals: 0}\n")
    assert "total      80 KRW\n" in shop.run("quote", "make", "1").out
