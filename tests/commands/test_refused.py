"""What is charged otherwise than by the price list: work at cost, a share of the list price, work that is refused."""

from __future__ import annotations

from tests.commands.shop import MONEY, fee, visit
from tests.conftest import Desk, built_once


@built_once
def shop(desk: Desk) -> Desk:
    """A desk that works at cost under a contract and refuses questions; an overhaul is 15 % of the list price."""
    text = desk.config.read_text(encoding="utf-8")
    text = text[: text.index("\n# ---- The field")]
    money = MONEY
    for old, new in (
        ("warranty: {machine: 1 year}}", "warranty: {machine: 1 year}, list_price: 1333.30}"),
        ("  - {warranty: in,",
         "  - {kind: question, parts: refused, work: refused, because: 只提供建议}\n  - {warranty: in,"),
        ("parts: cost, work: price, because: full care", "parts: cost, work: cost, because: full care"),
        ("consents: [quote]\n", ""),
        ("labour: {name: Labour, per: 30m, price: 60}",
         "labour: {name: Labour, per: 30m, price: [{price: 60, cost: 35}]}\n"
         "  overhaul: {name: Overhaul, price: 15% of list}"),
    ):  # fmt: skip
        assert old in money
        money = money.replace(old, new)
    desk.config.write_text(text + money, encoding="utf-8")
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Clinic")
    desk.run("equipment", "add", "PR-1", "-k", "printer", "-c", "clinic", "--bought", "2020-01-01")
    return desk


def test_work_at_cost(shop: Desk) -> None:
    shop.run("contract", "add", "clinic", "--kind", "full", "--from", "2026-01-01")
    shop.run("log", "jams", "-s", "PR-1", "--contract", "C-0001")
    visit(shop, "--minutes", "40", "--part", "fuse:2", "--item", "overhaul")
    # the call-out has no cost of its own, so that is its price
    assert sorted(fee(shop)) == [
        ("fuse", 2, 1000, 400), ("labour", 2, 12000, 7000), ("overhaul", 1, 20000, 20000), ("visit", 1, 8000, 8000),
    ]  # fmt: skip
    assert "35.00" in shop.run("dispatch", "show", "1").out


def test_a_share_of_the_list_price(shop: Desk) -> None:
    shop.run("log", "jams", "-s", "PR-1")
    assert ("overhaul", 200_00) in [
        (each["item"], each["amount"]) for each in shop.json("quote", "make", "1", "--item", "overhaul")["lines"]
    ]
    shop.run("log", "jams", "-c", "Example Clinic")
    assert (
        "name the machine, and 'list_price' of its kind"
        in shop.run("quote", "make", "2", "--item", "overhaul", code=2).err
    )
    visit(shop, "--item", "overhaul", "-f", "jams", "-c", "dust", "-r", "runs", "--finish")
    shop.config.write_text(shop.config.read_text(encoding="utf-8").replace("list_price: 1333.30", "list_price: 2000"))
    shop.run("dispatch", "amend", "1", "--advice", "keep dry", "--why", "forgotten")
    assert ("overhaul", 1, 20000, 20000) in fee(shop)
    (row,) = shop.json("price", "list", "overhaul")
    assert (row["price"], row["of_list"]) == (0, 1500)
    assert "15 % of the list price" in shop.run("price", "list", "overhaul").out


def test_what_is_refused_gets_advice_and_costs_nothing(shop: Desk) -> None:
    shop.run("log", "is it a virus?", "-s", "PR-1", "--kind", "question")
    assert "PR-1" not in shop.run("quote", "make", "1", "--item", "data", code=1).err
    made = shop.json("quote", "make", "1")
    assert (made["lines"], made["total"], made["coverage"]["parts"]) == ([], 0, "refused")
    shop.run("dispatch", "order", "1", "-e", "Wang")
    shop.run("dispatch", "arrive", "1")
    refused = shop.run("dispatch", "record", "1", "--action", "cleaned", "--item", "data", code=1).err
    assert "SD-000001 is refused (只提供建议): only advice is given, leave parts and work out" in refused
    shop.run("dispatch", "record", "1", "-f", "a virus", "-c", "mail", "-a", "told", "-r", "they know", "-m", "20")
    assert fee(shop) == []
    assert "the form still lacks advice" in shop.run("dispatch", "finish", "1", code=1).err
    shop.run("dispatch", "record", "1", "--advice", "a scanner, and no strange mails", "--finish")
    assert shop.json("dispatch", "show", "1")["owed"] == 0
    shop.run("dispatch", "amend", "1", "--advice", "a scanner", "--why", "shorter")
    assert "nothing is owed" in shop.run("pay", "1", code=1).err


def test_somebody_may_do_it_all_the_same(shop: Desk) -> None:
    shop.run("log", "is it a virus?", "-s", "PR-1", "--kind", "question")
    shop.run("dispatch", "order", "1", "-e", "Wang")
    shop.run("dispatch", "arrive", "1")
    (shop.folder / "form.yaml").write_text(
        "covered: {parts: price, work: price, because: goodwill}\nwork: [data]\naction: cleaned\n", encoding="utf-8"
    )
    shop.run("dispatch", "record", "1", "form.yaml")
    assert ("data", 1, 30000, 0) in fee(shop)
    assert "advice" not in shop.json("dispatch", "show", "1")["missing"]


def test_refusing_one_of_parts_and_work_is_a_mistake(shop: Desk) -> None:
    text = shop.config.read_text(encoding="utf-8")
    shop.config.write_text(
        text.replace("parts: refused, work: refused", "parts: refused, work: free"), encoding="utf-8"
    )
    assert "coverage[2]: refuses one of parts and work" in shop.run("config", "check", code=3).err


def test_a_quote_says_how_long_it_takes_and_is_valid(shop: Desk) -> None:
    shop.run("log", "jams", "-s", "PR-1")
    quote = ("quote", "make", "1", "--part", "fuse")
    made = shop.json(*quote, "--period", "5 working days", "--valid", "30 days")
    assert (made["period"], made["valid_until"]) == ("5 working days", "2026-04-01")
    shown = shop.run("quote", "show", "1").out
    assert "5 working days" in shown
    assert "2026-04-01" in shown
    assert "--period: " in shop.run(*quote, "--period", "soon", code=2).err
    assert "--valid: " in shop.run(*quote, "--valid", "soon", code=2).err
    agree = ("quote", "accept", "Q-0001", "--by", "Ms Example", "--how", "phone")
    late = shop.at("2026-04-02 09:00").run(*agree, code=1).err
    assert "Q-0001 was valid until 2026-04-01: 'svcdesk quote make SD-000001' makes another" in late
    shop.run(*agree, "--at", "2026-04-01 17:00")
