"""Returns: arrival at the factory, freight each way and out of what, repair first, refusal, signature; cards."""

from __future__ import annotations

from tests.conftest import Desk, built_once

RULES = """returns:
  - {reason: quality, decision: repair-first, freight: vendor}
  - {warranty: in, decision: repair, freight: {there: customer, back: vendor}, book: budget}
  - {decision: repair, freight: customer, book: budget}
"""


@built_once
def brought(desk: Desk) -> Desk:
    """A dealer's printer that comes back in March, a factory that promises 5 days, and budgets by payments."""
    text = desk.config.read_text(encoding="utf-8")
    start, end = text.index("returns:\n"), text.index("# The price list beside")
    text = text[:start] + RULES + text[end:]
    for old, new in (
        ("#settlement: {", "settlement: {"),
        ("consents: [remote, removal]", "consents: []"),
        ("      solve:\n        name: Solved\n        starts: logged\n        stops: [resolved]\n        pauses",
         "      factory: {name: Repaired, starts: at-factory, stops: [sent-back], within: 5 working days}\n"
         "      solve:\n        name: Solved\n        starts: logged\n        stops: [resolved]\n        pauses"),
    ):  # fmt: skip
        assert old in text
        text = text.replace(old, new)
    desk.config.write_text(text, encoding="utf-8")
    desk.at("2026-03-02 09:00").run("customer", "add", "North Dealer")
    desk.run("equipment", "add", "PR-1", "-k", "printer", "-c", "North Dealer", "--accepted", "2026-03-01")
    desk.run("equipment", "add", "PR-2", "-k", "printer", "-c", "North Dealer", "--accepted", "2020-03-01")
    desk.run("log", "jams", "-s", "PR-1")
    desk.run("log", "jams", "-s", "PR-2")
    return desk


def ask(desk: Desk, ticket: str, reason: str, *more: str) -> str:
    """Ask for a return of the ticket's machine, and have it approved."""
    desk.run("return", "ask", ticket, "--reason", reason, *more)
    number = str(desk.json("return", "list")[-1]["number"])
    desk.run("return", "approve", number, SVCDESK_USER="wang")
    return number


def spent(desk: Desk, quarter: str = "2026Q1") -> int:
    return int(desk.json("settlement", "show", "North Dealer", quarter)["spent"])


def test_the_factory_promises_from_the_arrival_there(brought: Desk) -> None:
    number = ask(brought, "1", "other")
    brought.run("return", "send", number)
    assert "factory" not in brought.outcomes()
    assert brought.json("return", "show", number)["next"] == f"svcdesk return reached {number}"
    said = brought.at("2026-03-04 15:00").run("return", "reached", number).out
    assert "RMA-0001: PR-1 arrived at the factory\n" in said
    assert "  Repaired: due 03-11 17:30" in said
    assert "is reached already" in brought.run("return", "reached", number, code=1).err
    brought.at("2026-03-11 17:00").run("return", "back", number)
    assert brought.outcomes()["factory"] == "met"
    done = brought.run("return", "done", number, "--signed-by", "Ms Example").out
    assert "RMA-0001: PR-1 given back repaired, signed by Ms Example" in done
    shown = brought.json("return", "show", number)
    assert (shown["reached_at"], shown["signed_by"]) == ("2026-03-04T07:00:00Z", "Ms Example")


def test_freight_is_borne_each_way_and_out_of_the_budget(brought: Desk) -> None:
    one, two = ask(brought, "1", "other"), ask(brought, "2", "other")
    shown = brought.run("return", "show", one).out
    assert "there borne by the customer, back by the vendor, from the customer's budget" in shown
    assert "was not sent away yet" in brought.run("return", "cost", one, "--there", "35", code=1).err
    for number in (one, two):
        brought.run("return", "send", number)
        brought.run("return", "cost", number, "--there", "35")
        brought.run("return", "reached", number)
    brought.at("2026-04-02 09:00")
    for number in (one, two):
        brought.run("return", "back", number)
        brought.run("return", "cost", number, "--back", "40")
    assert (spent(brought), spent(brought, "2026Q2")) == (70_00, 40_00)  # of the first the vendor bears the way back
    assert "stands there already" in brought.run("return", "cost", one, "--there", "35", code=1).err
    corrected = brought.run("return", "cost", two, "--there", "30.50").out
    assert "the freight of PR-2 cost there 30.50 CNY, back 40.00 CNY" in corrected
    assert spent(brought) == 65_50
    brought.run("settlement", "close", "North Dealer", "2026Q1")
    assert "2026Q1 is settled" in brought.run("return", "cost", one, "--there", "1", code=1).err
    assert brought.json("return", "list")[0]["freight"] == "customer"


def test_repaired_first_exchanged_only_when_that_fails_and_is_approved(brought: Desk) -> None:
    number = ask(brought, "1", "quality")
    assert "repair first" in brought.run("return", "show", number).out
    said = brought.run("return", "fail", number, "--instead", "exchange", "--why", "board burnt").out
    assert "RMA-0001: PR-1 cannot be repaired: exchange: board burnt" in said
    done = ("return", "done", number, "--serial", "PR-9")
    assert "approval" in brought.run(*done, code=1).err
    brought.run("return", "approve", number, SVCDESK_USER="wang")
    brought.run("return", "send", number)  # the vendor wants to see it
    brought.run(*done)
    assert brought.json("equipment", "show", "PR-9")["customer"] == "North Dealer"
    other = ask(brought, "2", "other")
    assert (
        "RMA-0002 is decided as repair"
        in brought.run("return", "fail", other, "--instead", "refund", "--why", "x", code=1).err
    )


def test_repaired_first_at_the_desk_is_done_without_a_factory(brought: Desk) -> None:
    number = ask(brought, "1", "quality")
    assert "given back repaired" in brought.run("return", "done", number).out


def test_a_return_comes_with_its_packing_list_and_may_be_refused(brought: Desk) -> None:
    (brought.folder / "goods.csv").write_text("item,quantity\nprinter,1\n", encoding="utf-8")
    number = ask(brought, "1", "other", "--goods", "goods.csv")
    assert [each["name"] for each in brought.json("attachment", "list", "1")] == ["goods.csv"]
    refused = brought.run("return", "refuse", number, "--why", "缺电源").out
    assert refused == "SD-000001: RMA-0001: the return of PR-1 is refused: 缺电源\n"
    assert "RMA-0001 is refused already" in brought.run("return", "send", number, code=1).err
    brought.run("undo")
    brought.run("return", "send", number)
    assert "is sent already" in brought.run("return", "refuse", number, "--why", "dirty", code=1).err


def test_budgets_by_warranty_cards(brought: Desk) -> None:
    text = brought.config.read_text(encoding="utf-8")
    by_cards = "settlement: {basis: cards, rate: 3.50, within: 1 month, left: pay}"
    brought.config.write_text(
        text.replace("settlement: {basis: payments, share: 1.5%, left: carry, over: charge}", by_cards)
    )
    for serial, sold, received in (
        ("EB-1", "2026-01-10", "2026-02-10"), ("EB-2", "2026-01-10", "2026-02-11"),  # a day too late
        ("EB-3", "2026-02-20", "2026-03-02"), ("EB-4", "2026-02-20", "2026-03-02"),
    ):  # fmt: skip
        brought.run("equipment", "add", serial, "-k", "printer", "-c", "North Dealer")
        brought.run("equipment", "card", serial, "--sold", sold, "--received", received)
    brought.run("equipment", "card", "EB-4", "--void", "forged")
    refused = brought.run("settlement", "enter", "North Dealer", "2026-02", "5", code=2).err
    assert "warranty cards are counted here" in refused
    brought.at("2026-04-01 09:00")
    settled = brought.json("settlement", "close", "North Dealer", "2026Q1")
    assert [(each["month"], each["turnover"], each["budget"]) for each in settled["months"]] == [
        ("2026-01", None, 0), ("2026-02", 1, 350), ("2026-03", 1, 350),
    ]  # fmt: skip
    assert (settled["basis"], settled["turnover"], settled["paid"]) == ("cards", 2, 700)
    assert "warranty cards" in brought.run("settlement", "show", "North Dealer", "2026Q1").out


def test_a_machine_given_in_exchange_comes_out_of_stock(brought: Desk) -> None:
    brought.run("stock", "receive", "terminal", "1", "--to", "centre/Wang")
    for ticket, decision in (("1", "exchange"), ("2", "refund")):
        ask(brought, ticket, "other", "--decision", decision, "--why", "goodwill")

    def there() -> list[tuple[str, int]]:
        return [(row["holder"], row["quantity"]) for row in brought.json("stock", "list") if row["quantity"]]

    new = ("--serial", "PR-9")
    for options, code, said in (
        (
            (*new, "--from", "Wang"),
            2,
            "which part is the printer that centre/Wang Lin gives? Name it with --part",
        ),
        ((*new, "--part", "terminal"), 2, "--part terminal is the machine that a holder gives: name the holder with"),
        ((*new, "--from", "warehouse", "--part", "terminal"), 1, "warehouse has 0 terminal, not 1"),
    ):
        assert said in brought.run("return", "done", "1", *options, code=code).err
    for extra in (("--from", "Wang", "--part", "terminal"), ("--part", "terminal")):
        refused = brought.run("return", "done", "2", *extra, code=2).err
        assert refused == "svcdesk: RMA-0002 is for refund: nothing is taken from stock, leave --from and --part out\n"
    done = brought.run("return", "done", "1", *new, "--from", "wang", "--part", "term").out
    assert "exchanged for PR-9 (1 × Terminal from City station/Wang Lin)" in done
    assert there() == []
    [*_received, moved] = brought.json("stock", "moves")
    assert [moved[key] for key in ("kind", "from", "to", "serial", "note")] == [
        "issued", "centre/Wang Lin", None, "PR-9", "RMA-0001",
    ]  # fmt: skip
    brought.run("undo")
    assert there() == [("centre/Wang Lin", 1)]
    # the part that has the key of the machine's kind is that machine
    text = brought.config.read_text(encoding="utf-8").replace("  terminal: {name: Terminal, price", "  printer: {price")
    brought.config.write_text(text.replace("  terminal: {share: 2%", "  printer: {share: 2%"), encoding="utf-8")
    brought.run("stock", "receive", "printer", "1", "--to", "warehouse")
    brought.run("return", "done", "1", *new, "--from", "warehouse")
    assert there() == [("centre/Wang Lin", 1)]
