"""Money that goes the other way: void receipts, refunds, deposits, discounts, and what the desk owes to a customer."""

from __future__ import annotations

from tests.commands.shop import OUT, agree, visit
from tests.conftest import Desk


def owed(desk: Desk) -> list[tuple[str, int, str]]:
    return [(each["ticket"], each["owed"], each["owed_by"]) for each in desk.json("receipt", "owed")]


def test_a_receipt_made_void_counts_for_nothing(owing: Desk) -> None:
    owing.run("card", "sell", "Example Clinic", "500")
    owing.run("pay", "1", "100", "--card", "CARD-0001")
    assert "needs a reason" in owing.run("receipt", "void", "1", "--why", " ", code=2).err
    assert "no receipt 'R-0009'" in owing.run("receipt", "void", "R-0009", "--why", "x", code=1).err
    done = owing.run("receipt", "void", "R-0001", "--why", "it was 10")
    assert done.out == (
        "SD-000001: receipt R-0001 over 100.00 CNY, prepaid card CARD-0001, 500.00 left on it, is void: it was 10;"
        " 140.00 still owed\n"
    )
    assert done.err == "140.00 CNY are still owed: 'svcdesk pay SD-000001'\n"
    assert "R-0001 is void already" in owing.run("receipt", "void", "R-0001", "--why", "x", code=1).err
    (row,) = owing.json("receipt", "list")
    assert (row["receipt"], row["amount"], row["voided_by"], row["voided_why"]) == (
        "R-0001", 10000, "tester", "it was 10",
    )  # fmt: skip
    assert owing.run("receipt", "sum").err == "no payments\n"
    assert owing.json("card", "list")[0]["balance"] == 50000
    assert owing.run("pay", "1", "10").out.endswith("receipt R-0002: 10.00 CNY paid, Cash; 130.00 still owed\n")
    assert "is sound" in owing.run("db", "check").out


def test_what_was_paid_too_much_is_owed_to_the_customer_and_given_back(owing: Desk) -> None:
    owing.run("pay", "1", "--how", "transfer")
    assert "nothing of SD-000001 is to be given back" in owing.run("pay", "1", "--refund", "60", code=1).err
    assert "a discount needs a reason" in owing.run("pay", "1", "--discount", "60", code=2).err
    refused = owing.run("pay", "1", "--discount", "150", "--why", "x", code=1).err
    assert "its fee is 140.00 CNY, 150.00 cannot be taken off it" in refused
    off = owing.run("pay", "1", "--discount", "60", "--why", "they waited").out
    assert off == "SD-000001: 60.00 CNY taken off the fee: they waited; 60.00 more than is owed\n"
    assert owed(owing) == [("SD-000001", -6000, "desk")]
    assert "140.00  60.00     140.00  60.00  CNY       the desk" in owing.run("receipt", "owed").out
    owing.run("dispatch", "record", "1", "--fault", "x", "--cause", "y", "--result", "z", "--solved")
    told = owing.run("dispatch", "finish", "1").err
    assert told == "SD-000001: 60.00 CNY were paid too much: 'svcdesk pay SD-000001 --refund 60.00' gives them back\n"
    assert "only 60.00 CNY are to be given back, not 60.01" in owing.run("pay", "1", "--refund", "60.01", code=1).err
    back = owing.run("pay", "1", "--refund", "60").out
    assert back == "SD-000001: receipt R-0002: 60.00 CNY given back, Bank transfer; all is paid\n"
    assert owing.json("receipt", "sum") == [
        {"method": "transfer", "payments": 2, "amount": 8000, "currency": "CNY", "decimals": 2}
    ]
    assert "of it were given back since" in owing.run("receipt", "void", "R-0001", "--why", "x", code=1).err
    assert "discount of 60.00 CNY taken back: a slip; 60.00 still owed" in (
        owing.run("pay", "1", "--discount", "0", "--why", "a slip").out
    )
    assert "has handed over form and 80.00 CNY (R-0001, R-0002)" in owing.run("dispatch", "hand-over", "1").out
    assert "is sound" in owing.run("db", "check").out


def test_a_deposit_is_paid_on_an_accepted_quote(owing: Desk) -> None:
    owing.run("log", "another", "-c", "Sample School", *OUT)
    refused = owing.run("pay", "2", "50", "--deposit", code=1).err
    assert "a deposit is paid on a quote that the customer has agreed to" in refused
    agree(owing, "--minutes", "30", ticket="2")  # 140.00
    assert "only 140.00 CNY are owed, not 141" in owing.run("pay", "2", "141", "--deposit", code=1).err
    paid = owing.run("pay", "2", "100", "--deposit").out
    assert paid == "SD-000002: receipt R-0001: deposit of 100.00 CNY, Cash; 100.00 are paid ahead\n"
    assert owing.json("receipt", "list")[0]["kind"] == "deposit"
    assert owed(owing) == [("SD-000001", 14000, "customer")]  # while the ticket is open it is no debt
    visit(owing, "-m", "30", ticket="2")
    assert owed(owing)[1:] == [("SD-000002", 4000, "customer")]
    owing.run("log", "a third", "-c", "Sample School", *OUT)
    agree(owing, ticket="3")
    owing.run("pay", "3", "--deposit")
    told = owing.run("cancel", "3", "-r", "they sold the machine").err
    assert "80.00 CNY were paid too much: 'svcdesk pay SD-000003 --refund 80.00'" in told
    assert owed(owing)[2:] == [("SD-000003", -8000, "desk")]
    owing.run("pay", "3", "--refund", "80")
    assert "is sound" in owing.run("db", "check").out


def test_one_thing_at_a_time(owing: Desk) -> None:
    for words in (("10", "--refund", "10"), ("--refund", "10", "--discount", "5"), ("--discount", "5", "--deposit")):
        owing.run("pay", "1", *words, code=2)
    assert "--why is the reason for a discount" in owing.run("pay", "1", "10", "--why", "x", code=2).err


def test_what_was_booked_keeps_its_currency_and_decimals(owing: Desk) -> None:
    """A YAML edit of the currency rescales nothing, and sums of two currencies are never made."""
    owing.run("card", "sell", "Example Clinic", "500")
    owing.run("pay", "1", "100")
    text = owing.config.read_text(encoding="utf-8")
    owing.config.write_text(text + "\ncurrency: {code: CNY, decimals: 0}\n", encoding="utf-8")
    told = owing.run("config", "check").err
    assert "currency: CNY has 0 decimals, and was booked with 2" in told
    refused = owing.run("card", "sell", "Example Clinic", "500", code=1).err
    assert "CNY was booked with 2 decimals, the configuration says 0: write 'decimals: 2' there again" in refused
    owing.config.write_text(text + "\ncurrency: {code: KRW, decimals: 0}\n", encoding="utf-8")
    assert "what was booked in CNY stays in CNY" in owing.run("config", "check").err
    assert "100.00  CNY" in owing.run("receipt", "list").out
    assert "500.00  500.00  CNY" in owing.run("card", "list").out
    assert "140.00 CNY" in owing.run("dispatch", "show", "1").out
    assert "100.00 CNY paid" in owing.run("show", "1").out
    assert "140.00  0.00      100.00  40.00  CNY" in owing.run("receipt", "owed").out
    assert "40.00 CNY paid, Cash; all is paid" in owing.run("pay", "1").out  # in the currency that is owed
    owing.run("log", "another", "-c", "Example Clinic", *OUT)
    agree(owing, ticket="2")
    visit(owing, ticket="2")
    refused = owing.run("pay", "2", "--card", "CARD-0001", code=1).err
    assert "CARD-0001 is in CNY, 80 KRW are meant" in refused
    owing.run("pay", "2")
    assert [(each["amount"], each["currency"]) for each in owing.json("receipt", "sum")] == [
        (14000, "CNY"), (80, "KRW"),
    ]  # fmt: skip
    assert "is sound" in owing.run("db", "check").out


def test_db_check_finds_money_that_does_not_add_up(owing: Desk) -> None:
    owing.run("pay", "1", "100")
    owing.sql("UPDATE payment SET kind = 'refund', decimals = 0")
    owing.sql("UPDATE quote SET total = total + 1")
    owing.sql("UPDATE counter SET value = 2 WHERE name = 'R'")
    wrong = owing.run("db", "check", code=1).err
    for words in (
        "SD-000001: 10000 more was given back than paid", "quote Q-0001: its total is 14001, its lines come to 14000",
        "receipts: 2 numbers were given, 1 are there", "payment: amounts in CNY with 0 decimals",
    ):  # fmt: skip
        assert words in wrong
