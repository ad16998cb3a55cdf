"""Repair money of dealers over quarters and the end of a year, against figures reckoned by hand."""

from __future__ import annotations

from typing import Any

from tests.conftest import Desk, built_once

PRICES = """
coverage:
  - {warranty: in, parts: free, work: free, because: in warranty}
prices:
  visit: {name: Call-out, price: 80}
  labour: {name: Labour, per: 30m, price: 60}
"""
DEALER = "Sample Dealer"
KEPT = ("turnover", "budget", "carried_in", "spent", "paid", "charged", "carried_out")


@built_once
def dealers(desk: Desk) -> Desk:
    """A desk with a price list, and a dealer."""
    desk.config.write_text(desk.config.read_text().partition("\n# ---- The field")[0] + PRICES)
    desk.run("customer", "add", DEALER)
    return desk


def terms(desk: Desk, settlement: str) -> None:
    kept = desk.config.read_text().partition("settlement:")[0]
    desk.config.write_text(f"{kept}settlement: {{{settlement}}}\n")


def repair(desk: Desk, finished: str, warranty: str = "in") -> None:
    """One visit of half an hour, which costs 140.00 by the price list; it begins with that day."""
    desk.at(f"{finished[:10]} 00:00").run("log", "broken", "-c", DEALER, "--warranty", warranty)
    number = desk.json("list", "--sort", "number")[-1]["number"]
    desk.run("dispatch", "order", number, "-e", "Wang")
    desk.run("dispatch", "arrive", number)
    desk.at(finished).run(
        "dispatch", "record", number, "-f", "noise", "-c", "worn", "-a", "mended", "-r", "runs", "-m", "30", "--finish"
    )


def enter(desk: Desk, *figures: tuple[str, str]) -> None:
    for month, amount in figures:
        desk.run("settlement", "enter", DEALER, month, amount)


def figures(quarter: dict[str, Any]) -> tuple[int, ...]:
    assert quarter["budget"] + quarter["carried_in"] - quarter["spent"] == (
        quarter["paid"] - quarter["charged"] + quarter["carried_out"] + quarter["forfeited"]
    )
    return tuple(quarter[key] for key in KEPT)


def test_a_share_of_payments_carried_over_the_end_of_the_year(dealers: Desk) -> None:
    """The dealer's plan: 1.5 % of the payments; what is left goes on, what is over is charged."""
    terms(dealers, "basis: payments, share: 1.5%, left: carry, over: charge")
    repair(dealers, "2025-12-31 23:30")
    repair(dealers, "2026-01-01 00:30")  # an hour later, and in another quarter and year
    repair(dealers, "2026-02-10 12:00")
    repair(dealers, "2026-02-11 12:00", warranty="out")  # the customer pays for that one
    dealers.at("2026-04-01 09:00")
    enter(dealers, ("2025-10", "10000"), ("2025-11", "3333.33"), ("2025-12", "1"), ("2026-01", "2000"))
    # 13334.33 x 0.015 = 200.01 (200.014 95); 200.01 - 140.00 = 60.01 go on
    settled = dealers.json("settlement", "close", DEALER, "2025Q4")
    assert figures(settled) == (1333433, 20001, 0, 14000, 0, 0, 6001)
    assert sum(month["budget"] for month in settled["months"]) == 20001
    assert [month["spent"] for month in settled["months"]] == [0, 0, 14000]
    # 2000 x 0.015 = 30.00; 30.00 + 60.01 - 280.00 = -189.99 are charged
    assert figures(dealers.json("settlement", "close", DEALER, "2026Q1")) == (200000, 3000, 6001, 28000, 0, 18999, 0)
    assert dealers.json("settlement", "show", DEALER, "2026Q2")["carried_in"] == 0
    assert [each["quarter"] for each in dealers.json("settlement", "list")] == ["2025Q4", "2026Q1"]


def test_what_is_over_may_be_carried(dealers: Desk) -> None:
    terms(dealers, "basis: payments, share: 1.5%, left: carry, over: carry")
    repair(dealers, "2026-03-31 23:59")
    dealers.at("2026-07-01 00:00")
    enter(dealers, ("2026-01", "1000"), ("2026-05", "20000"))
    # 15.00 - 140.00 = -125.00; 300.00 - 125.00 = 175.00
    assert figures(dealers.json("settlement", "close", DEALER, "2026Q1")) == (100000, 1500, 0, 14000, 0, 0, -12500)
    assert figures(dealers.json("settlement", "close", DEALER, "2026Q2")) == (2000000, 30000, -12500, 0, 0, 0, 17500)
    # a quarter without figures of its own has what came in; it may be left out, too
    assert figures(dealers.json("settlement", "show", DEALER, "2026Q4")) == (0, 0, 17500, 0, 0, 0, 17500)


def test_money_for_each_unit_paid_out(dealers: Desk) -> None:
    """The plan of the bicycles: units sold x rate, settled every quarter."""
    terms(dealers, "basis: units, rate: 3")
    repair(dealers, "2026-03-02 12:00")
    dealers.at("2026-04-01 09:00")
    enter(dealers, ("2026-01", "100"), ("2026-03", "50"))
    assert "2026-01: 101 units, was 100" in dealers.run("settlement", "enter", DEALER, "2026-01", "101").out
    # 151 x 3.00 - 140.00
    shown = dealers.json("settlement", "show", DEALER, "2026q1")
    assert figures(shown) == (151, 45300, 0, 14000, 31300, 0, 0)
    assert (shown["basis"], shown["currency"], shown["settled_at"]) == ("units", "CNY", None)
    assert shown["months"] == [
        {"month": "2026-01", "turnover": 101, "budget": 30300, "spent": 0},
        {"month": "2026-02", "turnover": None, "budget": 0, "spent": 0},
        {"month": "2026-03", "turnover": 50, "budget": 15000, "spent": 14000},
    ]
    text = dealers.run("settlement", "close", DEALER, "2026Q1").out
    assert "Sample Dealer  2026Q1  CNY" in text
    assert "paid out    313.00" in text
    assert "2026-03  50     150.00  140.00" in text
    row = dealers.run("settlement", "list", "Sample").out.splitlines()[1]
    assert row.split()[:4] == ["2026Q1", "Sample", "Dealer", "151"]


def test_terms_of_today_change_nothing_that_is_settled(dealers: Desk) -> None:
    terms(dealers, "basis: units, rate: 3")
    dealers.at("2026-04-01 09:00")
    enter(dealers, ("2026-01", "10"))
    before = dealers.json("settlement", "close", DEALER, "2026Q1")
    terms(dealers, "basis: payments, share: 2%")
    assert dealers.json("settlement", "show", DEALER, "2026Q1") == before


def test_what_cannot_be_settled(dealers: Desk) -> None:
    assert "has no section 'settlement'" in dealers.run("settlement", "show", DEALER, "2026Q1", code=2).err
    terms(dealers, "basis: units, rate: 3")
    dealers.at("2026-06-30 23:59")
    for words, complaint in (
        (("enter", DEALER, "2026-13", "5"), "'2026-13' is no month: write for example 2026-11, this or last"),
        (("enter", DEALER, "2026-07", "5"), "2026-07 lies in the future"),
        (("enter", DEALER, "2026-03", "1.5"), "'1.5' is not a number of units sold"),
        (("show", DEALER, "2026Q5"), "'2026Q5' is not a quarter: write for example 2026Q1"),
    ):
        assert complaint in dealers.run("settlement", *words, code=2).err
    assert "no customer" in dealers.run("settlement", "show", "Nobody", "2026Q1", code=1).err
    refused = dealers.run("settlement", "close", DEALER, "2026Q1", code=1).err
    assert "Sample Dealer has nothing to settle in 2026Q1" in refused
    enter(dealers, ("2025-12", "5"), ("2026-01", "5"), ("2026-04", "5"))
    assert "2026Q2 is not over yet" in dealers.run("settlement", "close", DEALER, "2026Q2", code=1).err
    refused = dealers.run("settlement", "close", DEALER, "2026Q1", code=1).err
    assert "2025Q4 of Sample Dealer comes before 2026Q1: 'svcdesk settlement close \"Sample Dealer\" 2025Q4'" in refused
    assert "2025Q4 is not settled" in dealers.run("settlement", "show", DEALER, "2026Q1").err
    dealers.run("settlement", "close", DEALER, "2025Q4")
    dealers.run("settlement", "close", DEALER, "2026Q1")
    assert (
        "2026Q1 of Sample Dealer was settled already"
        in dealers.run("settlement", "close", DEALER, "2026Q1", code=1).err
    )
    again = dealers.run("settlement", "enter", DEALER, "2026-02", "7", code=1).err
    assert "2026Q1 of Sample Dealer was settled already" in again
    earlier = dealers.run("settlement", "close", DEALER, "2025Q3", code=1).err
    assert "2026Q1 of Sample Dealer was settled already: 2025Q3 before it stays as it is" in earlier
    assert dealers.json("settlement", "list", DEALER)[1]["budget"] == 1500
    dealers.at("2026-07-01 00:00").run("settlement", "close", DEALER, "2026Q2")


def test_each_dealer_has_an_account_of_their_own(dealers: Desk) -> None:
    terms(dealers, "basis: units, rate: 3, left: carry")
    dealers.run("customer", "add", "Other Dealer")
    repair(dealers, "2026-03-02 12:00")
    dealers.at("2026-04-01 09:00")
    enter(dealers, ("2026-01", "100"))
    dealers.run("settlement", "enter", "Other", "2026-01", "7")
    assert figures(dealers.json("settlement", "close", "Other", "2026Q1")) == (7, 2100, 0, 0, 0, 0, 2100)
    assert figures(dealers.json("settlement", "close", DEALER, "2026Q1")) == (100, 30000, 0, 14000, 0, 0, 16000)


def test_what_is_left_may_be_forfeited(dealers: Desk) -> None:
    """Forged receipt cards: nothing is paid out or carried on; what the dealer owes stays owed."""
    close = ("settlement", "close", DEALER)
    for left, quarter, month, day in (
        ("pay", "2026Q1", "2026-01", "2026-04-01"),
        ("carry", "2026Q2", "2026-05", "2026-07-01"),
    ):
        terms(dealers, f"basis: units, rate: 10, left: {left}")
        dealers.at(f"{day} 09:00")
        enter(dealers, (month, "30"))
        assert "needs a reason" in dealers.run(*close, quarter, "--forfeit", " ", code=2).err
        settled = dealers.json(*close, quarter, "--forfeit", "cards were forged")
        assert figures(settled) == (30, 300_00, 0, 0, 0, 0, 0)
        assert (settled["forfeited"], settled["forfeited_why"]) == (300_00, "cards were forged")
    assert dealers.json("settlement", "show", DEALER, "2026Q2") == settled
    repair(dealers, "2026-08-03 09:00")
    enter(dealers, ("2026-08", "3"))
    over = dealers.at("2026-10-01 09:00").json(*close, "2026Q3", "--forfeit", "cards were forged")
    assert figures(over) == (3, 30_00, 0, 140_00, 0, 110_00, 0)
    assert over["forfeited"] == 0
    told = dealers.run("settlement", "show", DEALER, "2026Q1").out
    assert "forfeited   300.00: cards were forged" in told
