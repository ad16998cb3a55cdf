"""Money taken after the hand-over of a form, and quotes that are entered or agreed to late."""

from __future__ import annotations

from tests.commands.shop import visit
from tests.conftest import Desk

WRITTEN = ("--fault", "x", "--cause", "y", "--result", "z", "--finish")
AGREED = ("--by", "Ms Example", "--how", "phone")


def out(desk: Desk, *words: str) -> list[tuple[str, str, int]]:
    return [
        (row["visit"], row["engineer"], row["taken"]) for row in desk.json("report", "daily", *words)["not_handed_over"]
    ]


def test_money_taken_after_the_hand_over_is_listed_until_it_is_handed_over(owing: Desk) -> None:
    owing.run("dispatch", "record", "1", *WRITTEN)
    owing.at("2026-03-02 11:05").run("dispatch", "hand-over", "1")
    again = ("dispatch", "hand-over", "1")
    owing.at("2026-03-02 12:00").run("pay", "1", "10")  # the office takes it itself
    assert out(owing) == []
    assert "SD-000001/1 is handed over already" in owing.run(*again, code=1).err
    owing.run("--user", "wang", "pay", "1", "100")
    owing.run("--user", "WANG", "pay", "1", "--at", "11:02")  # taken before, entered after
    assert out(owing) == [("SD-000001/1", "Wang Lin", 13000)]
    assert out(owing, "--as-of", "2026-03-02 11:30") == [("SD-000001/1", "Wang Lin", 3000)]
    owing.run("receipt", "void", "R-0002", "--why", "a slip")
    assert out(owing) == [("SD-000001/1", "Wang Lin", 3000)]
    owing.at("2026-03-02 12:10").run("--user", "wang", "pay", "1")
    early = owing.run(*again, "--at", "12:05", code=1).err
    assert "R-0004 was last changed at 2026-03-02 12:10:00" in early
    done = "SD-000001: visit 1: 130.00 CNY taken since is handed over (R-0003, R-0004)\n"
    owing.at("2026-03-02 13:00")
    assert owing.run(*again).out == done
    assert out(owing) == []
    assert out(owing, "--as-of", "2026-03-02 12:30") == [("SD-000001/1", "Wang Lin", 13000)]
    owing.run("undo")
    assert out(owing) == [("SD-000001/1", "Wang Lin", 13000)]
    visit(owing)  # what is out goes with the next form
    owing.run("dispatch", "record", "1", *WRITTEN)
    assert out(owing) == [("SD-000001/2", "Wang Lin", 14000)]
    handed = owing.run(*again).out.splitlines()[0]
    assert handed.endswith("visit 2: Wang Lin has handed over form and 140.00 CNY (R-0003, R-0001, R-0004)")
    assert "is handed over already" in owing.run("dispatch", "hand-over", "1/1", code=1).err


def test_the_quote_that_stood_then_is_agreed_to(shop: Desk) -> None:
    shop.at("2026-03-02 15:02").run("quote", "make", "1", "--minutes", "30")
    early = shop.run("quote", "accept", "1", *AGREED, "--at", "10:55", code=1).err
    assert early == ("svcdesk: Q-0001 was made at 2026-03-02 15:02: nobody can have agreed to it at 2026-03-02 10:55\n")
    shop.at("2026-03-02 16:00").run("quote", "make", "1", "--minutes", "60", "--at", "10:52")
    assert "to the quote Q-0002 (phone)" in shop.run("quote", "accept", "1", *AGREED, "--at", "10:55").out
    shop.run("undo")
    assert "to the quote Q-0001 (phone)" in shop.run("quote", "accept", "1", *AGREED).out
    shop.run("undo")
    shop.run("resolve", "1", "-c", "fuse", "-s", "changed")
    shop.at("2026-03-02 16:30")
    assert shop.run("quote", "accept", "Q-0001", *AGREED, code=1).err == (
        "svcdesk: SD-000001 is resolved: nobody is asked for Q-0001 any more: name with --at when they agreed\n"
    )
    assert "to the quote Q-0001" in shop.run("quote", "accept", "Q-0001", *AGREED, "--at", "15:10").out
