"""Receipts of a day, their sums, and who owes what since when."""

from __future__ import annotations

from tests.commands.shop import OUT, agree, visit
from tests.conftest import Desk


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
    assert "SD-000001  Example Clinic  220.00  0.00      140.00  80.00  CNY" in owing.run("receipt", "owed").out
    owing.run("pay", "1")
    owing.run("pay", "2")
    assert owing.run("receipt", "owed").err == "nothing is owed\n"


def test_receipts_of_a_day(owing: Desk) -> None:
    assert owing.json("receipt", "list") == []
    owing.run("pay", "1", "20", "--how", "transfer")
    owing.run("pay", "1", "50", "--at", "10:30")
    owing.at("2026-03-03 09:00").run("pay", "1")
    yesterday = ("--from", "2026-03-02", "--to", "2026-03-02")
    assert [each["receipt"] for each in owing.json("receipt", "list", *yesterday)] == ["R-0002", "R-0001"]
    assert [each["receipt"] for each in owing.json("receipt", "list")] == ["R-0003"]
    assert owing.json("receipt", "sum", "--from", "2026-03-02") == [
        {"method": "cash", "payments": 2, "amount": 12000, "currency": "CNY", "decimals": 2},
        {"method": "transfer", "payments": 1, "amount": 2000, "currency": "CNY", "decimals": 2},
    ]
    assert "Bank transfer  1         20.00   CNY" in owing.run("receipt", "sum", *yesterday).out
    assert owing.run("receipt", "list", "--from", "2026-03-04", "--to", "2026-03-05").err == "no payments\n"


def test_a_void_receipt_keeps_no_ticket_with_the_wrong_customer(shop: Desk) -> None:
    shop.run("customer", "add", "Sample School")
    agree(shop, "--minutes", "60")
    shop.run("pay", "1", "50", "--deposit")
    assert "has paid for it, receipt R-0001" in shop.run("edit", "1", "-c", "Sample School", code=1).err
    shop.run("receipt", "void", "1", "--why", "taken for the wrong ticket")
    assert "→ Sample School" in shop.run("edit", "1", "-c", "Sample School").out
