"""`svcdesk pay`: bit by bit, by each way of paying, and what is told of what is still owed."""

from __future__ import annotations

from tests.commands.shop import visit
from tests.conftest import Desk
from tests.terminal import printed


def test_paying_bit_by_bit(owing: Desk) -> None:
    assert "only 140.00 CNY are owed, not 140.01" in owing.run("pay", "1", "140.01", code=1).err
    assert "is not an amount in CNY" in owing.run("pay", "1", "ten", code=2).err
    assert "the amount must be above 0" in owing.run("pay", "1", "0", code=2).err
    refused = owing.run("pay", "1", "--how", "barter", code=2).err
    assert "'barter' is no way to pay: cash, transfer (Bank transfer), or a prepaid card" in refused
    assert "'100원' is not in CNY" in owing.run("pay", "1", "100원", code=2).err
    first = owing.run("pay", "1", "¥100.00", "--how", "transfer")
    assert first.out == "SD-000001: receipt R-0001: 100.00 CNY paid, Bank transfer; 40.00 still owed\n"
    second = owing.json("pay", "1", "--at", "10:30")
    assert second[0]["changes"][0]["data"] == {
        "receipt": "R-0002", "amount": 4000, "currency": "CNY", "decimals": 2, "method": "cash", "card": None,
        "balance": None, "owed": 0, "held": 0, "back": 0,
    }  # fmt: skip
    assert owing.run("pay", "1", code=1).err == "svcdesk: nothing is owed for SD-000001\n"


def test_full_width_is_typed_as_well(owing: Desk) -> None:
    assert "receipt R-0001: 100.50 CNY paid" in owing.run("pay", "ＳＤ－０００００１", "１００．５０").out
    assert "R-0001" in owing.run("receipt", "void", "Ｒ－０００１", "--why", "mistyped").out
    work = ("--part", "fuse：１", "--item", "data：２", "--method", "data＝by hand")
    refused = owing.run("dispatch", "record", "１", *work, code=1).err
    assert "445.00 CNY are to be charged" in refused


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


def test_how_a_receipt_is_taken_back_is_said(owing: Desk) -> None:
    told = "R-0001 is written: 'svcdesk receipt void R-0001 --why …' makes it void\n"
    assert printed(owing, "pay", "1").endswith(told)
