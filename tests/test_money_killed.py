"""Commands that take money, killed at any moment: each has happened whole, or not at all, and no receipt is missing."""

from __future__ import annotations

import json

import pytest

from tests.conftest import Desk
from tests.killing import Storm

CARD, FEE = 100_000, 80_000  # the value of the card and the call-out of each ticket, in fen


def survives(desk: Desk, rounds: int) -> None:
    """Commands killed with kill -9 at any moment; whatever was acknowledged is there, and the books balance."""
    storm = Storm(desk, 20261124)
    told: set[str] = set()
    desk.config.write_text(
        desk.config.read_text().partition("\n# ---- The field")[0]
        + "\nprices: {visit: {name: Call-out, price: 800}}\nsettlement: {basis: units, rate: 3, left: carry}\n"
    )
    desk.run("log", "x", "-c", "Sample Dealer", "--warranty", "out")
    desk.run("dispatch", "order", "1", "-e", "Wang")
    desk.run("dispatch", "arrive", "1")
    desk.run("dispatch", "record", "1", "--action", "mended")
    desk.run("card", "sell", "Sample Dealer", "1000")

    def burst(step: int) -> None:
        for words in (("--card", "1"), ("--how", "cash")):
            out = storm.kill("pay", "1", f"0.{step % 90 + 10}", *words, "--json")
            if out.endswith("]\n"):
                told.add(json.loads(out)[0]["changes"][0]["data"]["receipt"])
        storm.kill("card", "sell", "Sample Dealer", "5")
        storm.kill("quote", "make", "1")
        storm.kill("settlement", "enter", "Sample Dealer", "2026-01", str(step))
        storm.kill("settlement", "close", "Sample Dealer", "2026Q1")

    storm.rage(burst, rounds)

    assert desk.run("db", "check").out.endswith("is sound\n")
    paid = desk.json("receipt", "list")
    receipts = [payment["receipt"] for payment in paid]
    assert sorted(receipts) == [f"R-{count:04}" for count in range(1, len(receipts) + 1)]
    assert told <= set(receipts)
    cards = desk.json("card", "list")
    assert [card["number"] for card in cards] == [f"CARD-{count:04}" for count in range(1, len(cards) + 1)]
    assert cards[0]["balance"] == CARD - sum(payment["amount"] for payment in paid if payment["card"])
    assert desk.json("dispatch", "show", "1")["owed"] == FEE - sum(payment["amount"] for payment in paid)
    # what was recorded for the ticket was taken, and what was taken was recorded
    timeline = desk.json("show", "1")["timeline"]
    assert {entry["data"]["receipt"] for entry in timeline if entry["event"] == "paid"} == set(receipts)
    quotes = desk.json("quote", "list", "1")
    assert [each["number"] for each in quotes] == [f"Q-{count:04}" for count in range(1, len(quotes) + 1)]
    settled = desk.json("settlement", "list")
    assert all(each["budget"] == each["turnover"] * 300 == each["carried_out"] for each in settled)
    assert len(settled) <= 1
    desk.run("pay", "1")


def test_killed_half_way(desk: Desk) -> None:
    survives(desk, 8)


@pytest.mark.long
def test_killed_half_way_for_long(desk: Desk) -> None:
    survives(desk, 70)
