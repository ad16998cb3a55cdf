"""Parts: every movement is balanced, nothing goes below zero, and what is lost is charged to who held it."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once


@built_once
def stock(desk: Desk) -> Desk:
    """A desk with a hundred fuses in its warehouse, at 09:00."""
    desk.at("2026-03-02 09:00").run("stock", "receive", "fuse", "100", "--to", "warehouse", "--note", "note 17")
    return desk


def there(desk: Desk, *options: str) -> dict[tuple[str, str, str], int]:
    rows = desk.json("stock", "list", *options)
    return {(row["holder"], row["part"], row["condition"]): row["quantity"] for row in rows}


def visit(desk: Desk) -> None:
    desk.run("log", "no power", "-c", "Example Clinic")
    desk.run("dispatch", "order", "1", "-e", "Wang")


def test_parts_come_and_go(stock: Desk) -> None:
    done = stock.run("stock", "transfer", "fuse", "10", "--from", "warehouse", "--to", "Wang")
    assert done.out == "10 × Fuse from Central warehouse to City station/Wang Lin\n"
    stock.run("stock", "transfer", "FU", "4", "--from", "centre/wang lin", "--to", "North")
    assert there(stock) == {
        ("centre/Wang Lin", "fuse", "new"): 6, ("north", "fuse", "new"): 4, ("warehouse", "fuse", "new"): 90,
    }  # fmt: skip
    assert there(stock, "--holder", "centre") == {("centre/Wang Lin", "fuse", "new"): 6}
    assert there(stock, "--holder", "wang", "--part", "roller") == {}
    moved = stock.json("stock", "moves", "--holder", "Wang")
    assert [(row["kind"], row["from"], row["to"], row["quantity"]) for row in moved] == [
        ("transferred", "warehouse", "centre/Wang Lin", 10),
        ("transferred", "centre/Wang Lin", "north", 4),
    ]
    assert stock.json("stock", "moves", "--from", "2026-03-02 09:01") == []
    assert len(stock.json("stock", "moves", "--part", "fuse", "--to", "2026-03-02 09:01")) == 3
    assert stock.run("stock", "list", "--part", "head").err == "nothing is there\n"


def test_nothing_goes_below_zero(stock: Desk) -> None:
    refused = stock.run("stock", "transfer", "fuse", "101", "--from", "warehouse", "--to", "centre", code=1)
    assert (
        refused.err == "svcdesk: warehouse has 100 fuse, not 101: 'svcdesk stock list --part fuse' says who has some\n"
    )
    refused = stock.run("stock", "transfer", "fuse", "1", "--used", "--from", "warehouse", "--to", "centre", code=1)
    assert (
        refused.err == "svcdesk: warehouse has 0 used fuse, not 1: 'svcdesk stock list --part fuse' says who has some\n"
    )
    stock.at("2026-03-02 12:00").run("stock", "transfer", "fuse", "100", "--from", "warehouse", "--to", "centre")
    stock.at("2026-03-02 15:00").run("stock", "receive", "fuse", "5", "--to", "warehouse")
    # at 10:00 there were a hundred, but at noon all of them left: five of them cannot have gone before
    late = ("stock", "transfer", "fuse", "5", "--from", "warehouse", "--to", "north")
    assert "had 0 fuse at 2026-03-02 10:00 or since, not 5" in stock.run(*late, "--at", "10:00", code=1).err
    stock.run(*late, "--at", "15:00")
    assert there(stock) == {("centre", "fuse", "new"): 100, ("north", "fuse", "new"): 5}


def test_parts_that_came_later_than_they_went(stock: Desk) -> None:
    stock.at("2026-03-02 12:00").run("stock", "transfer", "fuse", "10", "--from", "warehouse", "--to", "Wang")
    early = ("stock", "transfer", "fuse", "2", "--from", "Wang", "--to", "north", "--at", "11:10")
    assert stock.run(*early, code=1).err == (
        "svcdesk: centre/Wang Lin had 0 fuse at 2026-03-02 11:10, not 2: when did they get them?"
        " 'svcdesk stock transfer fuse 2 --from … --to \"centre/Wang Lin\" --at …'\n"
    )
    stock.run("stock", "transfer", "fuse", "2", "--from", "warehouse", "--to", "centre/Wang Lin", "--at", "11:00")
    stock.run(*early)
    assert there(stock)["centre/Wang Lin", "fuse", "new"] == 10


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("fuse", "1", "--from", "warehouse", "--to", "warehouse"), "warehouse has them: name another with --to"),
        (("fuse", "1", "--from", "nowhere", "--to", "centre"), "'nowhere' is neither a place nor an engineer"),
        (("fuse", "1", "--from", "nowhere/Wang", "--to", "centre"), "the places are centre (City station)"),
        (
            ("fuse", "1", "--from", "warehouse", "--to", "Qian"),
            "Qian Bo is at no station: write PLACE/Qian Bo, or 'svcdesk engineer edit \"Qian Bo\" --station STATION'",
        ),
        (
            ("fuze", "1", "--from", "warehouse", "--to", "centre"),
            "PART 'fuze' is unknown: fuse, roller, head (Print head), terminal",
        ),
        (("fuse", "0", "--from", "warehouse", "--to", "centre"), "0 is not in the range"),
    ],
)
def test_what_cannot_be_meant(stock: Desk, words: tuple[str, ...], said: str) -> None:
    stock.run("engineer", "add", "Qian Bo")
    assert said in stock.run("stock", "transfer", *words, code=2).err
    assert there(stock) == {("warehouse", "fuse", "new"): 100}


def test_parts_for_a_visit(stock: Desk) -> None:
    visit(stock)
    issued = stock.run("stock", "issue", "fuse", "3", "--from", "warehouse", "--ticket", "1")
    assert issued.out == "SD-000001: visit 1: 3 × Fuse issued from Central warehouse\n"
    assert there(stock)["SD-000001/1", "fuse", "new"] == 3
    stock.run("stock", "put-back", "fuse", "2", "--ticket", "1/1", "--to", "Wang")
    refused = stock.run("stock", "put-back", "fuse", "2", "--ticket", "1", "--to", "Wang", code=1)
    assert refused.err == "svcdesk: SD-000001/1 has 1 fuse that could be put back, not 2\n"
    assert there(stock) == {
        ("SD-000001/1", "fuse", "new"): 1, ("centre/Wang Lin", "fuse", "new"): 2, ("warehouse", "fuse", "new"): 97,
    }  # fmt: skip
    events = [entry["event"] for entry in stock.json("show", "1")["timeline"]]
    assert events[-2:] == ["parts issued", "parts put back"]
    stock.run("stock", "put-back", "fuse", "1", "--ticket", "1", "--to", "warehouse")
    stock.run("dispatch", "cancel", "1", "--reason", "solved by telephone")
    refused = stock.run("stock", "issue", "fuse", "1", "--from", "warehouse", "--ticket", "1", code=1)
    assert "SD-000001/1 is cancelled already" in refused.err


def fit(desk: Desk, *options: str) -> list[str]:
    """What a fit tells of where the parts came from."""
    return [line for line in desk.run("dispatch", "record", "1", *options).out.splitlines() if " fitted" in line]


def test_parts_fitted_are_the_engineers_before_they_are_bought(stock: Desk) -> None:
    stock.run("stock", "receive", "roller", "2", "--to", "north/Wang")
    stock.run("stock", "receive", "roller", "2", "--to", "Wang")
    stock.run("stock", "receive", "roller", "2", "--to", "Sun")
    visit(stock)
    stock.run("dispatch", "arrive", "1")
    stock.run("stock", "issue", "roller", "1", "--from", "Sun", "--ticket", "1")
    stock.at("2026-03-02 10:00")
    assert fit(stock, "--part", "roller") == ["SD-000001: visit 1: 1 × Roller fitted, from SD-000001/1"]
    assert fit(stock, "--part", "roller:2") == ["SD-000001: visit 1: 1 × Roller fitted, from City station/Wang Lin"]
    assert fit(stock, "--part", "roller:6") == [
        "SD-000001: visit 1: 1 × Roller fitted, from City station/Wang Lin",
        "SD-000001: visit 1: 2 × Roller fitted, from North county station/Wang Lin",
        "SD-000001: visit 1: 1 × Roller fitted, bought for it",
    ]
    assert there(stock, "--part", "roller") == {("north/Sun Hao", "roller", "new"): 1}
    # what was not fitted after all goes where it is put
    stock.run("stock", "put-back", "roller", "2", "--ticket", "1", "--to", "Wang")
    assert there(stock, "--part", "roller")["centre/Wang Lin", "roller", "new"] == 2
    assert stock.json("dispatch", "show", "1")["parts"][0]["quantity"] == 4
    assert fit(stock, "--part", "roller:6") == ["SD-000001: visit 1: 2 × Roller fitted, from City station/Wang Lin"]


def test_used_parts_are_not_fitted_for_new_ones(stock: Desk) -> None:
    stock.run("stock", "count", "Wang", "roller", "2", "--used")
    visit(stock)
    stock.run("dispatch", "arrive", "1")
    assert fit(stock, "--part", "roller") == ["SD-000001: visit 1: 1 × Roller fitted, bought for it"]
    assert there(stock)["centre/Wang Lin", "roller", "used"] == 2


def test_what_the_engineer_got_afterwards_was_not_fitted(stock: Desk) -> None:
    visit(stock)
    stock.run("dispatch", "arrive", "1")
    stock.run("stock", "receive", "roller", "1", "--to", "Wang")
    stock.at("2026-03-02 12:00").run("stock", "receive", "roller", "4", "--to", "Wang")
    assert fit(stock, "--part", "roller:3", "--at", "11:00") == [
        "SD-000001: visit 1: 1 × Roller fitted, from City station/Wang Lin",
        "SD-000001: visit 1: 2 × Roller fitted, bought for it",
    ]
    assert there(stock)["centre/Wang Lin", "roller", "new"] == 4


def test_a_count_charges_the_custodian(stock: Desk) -> None:
    stock.run("stock", "transfer", "fuse", "10", "--from", "warehouse", "--to", "Wang")
    stock.at("2026-03-31 18:00")
    counted = stock.run("stock", "count", "Wang", "fuse", "8")
    expected = "City station/Wang Lin: 8 × Fuse counted, 10 expected: 2 lost, 10.00 CNY charged to Wang Lin\n"
    assert counted.out == expected
    assert stock.json("stock", "losses") == [
        {
            "engineer": "Wang Lin", "holder": "centre/Wang Lin", "part": "fuse", "condition": "new", "quantity": 2,
            "at": "2026-03-31T10:00:00Z", "amount": 1000, "owed": "10.00", "currency": "CNY",
            "decimals": 2,
        }
    ]  # fmt: skip
    nobody = stock.run("stock", "count", "warehouse", "fuse", "89")
    assert "1 lost, charged to nobody: the place has no keeper" in nobody.out
    assert "as many as there should be" in stock.run("stock", "count", "warehouse", "fuse", "89").out
    assert "92 × Fuse counted, 89 expected: 3 found" in stock.run("stock", "count", "warehouse", "fuse", "92").out
    assert stock.json("stock", "count", "north", "roller", "1", "--used")[0]["found"] == 1
    assert len(stock.json("stock", "losses")) == 1
    assert there(stock)["centre/Wang Lin", "fuse", "new"] == 8
    # what was counted yesterday is compared with what was there yesterday
    stock.at("2026-04-02 09:00").run("stock", "receive", "fuse", "5", "--to", "Wang")
    late = stock.json("stock", "count", "Wang", "fuse", "8", "--at", "2026-04-01 18:00")[0]
    assert (late["expected"], late["lost"], late["charged"]) == (8, 0, None)


def owed(desk: Desk) -> list[tuple[str, int, int]]:
    return [(row["at"][:10], row["quantity"], row["amount"]) for row in desk.json("stock", "losses")]


def test_what_is_found_again_is_not_owed(stock: Desk) -> None:
    stock.run("stock", "transfer", "fuse", "10", "--from", "warehouse", "--to", "Wang")
    stock.run("stock", "transfer", "fuse", "10", "--from", "warehouse", "--to", "Sun")
    stock.at("2026-03-05 09:00").run("stock", "count", "Wang", "fuse", "8")
    stock.at("2026-03-06 09:00").run("stock", "count", "Wang", "fuse", "5")
    assert owed(stock) == [("2026-03-05", 2, 10_00), ("2026-03-06", 3, 15_00)]
    # what another finds, or is of another kind, changes nothing; four found are the last three and one before
    stock.at("2026-03-07 09:00").run("stock", "count", "Sun", "fuse", "12")
    stock.run("stock", "count", "Wang", "fuse", "3", "--used")
    stock.run("stock", "count", "Wang", "roller", "1")
    assert len(owed(stock)) == 2
    stock.run("stock", "count", "Wang", "fuse", "9")
    assert owed(stock) == [("2026-03-05", 1, 5_00)]
    stock.run("stock", "count", "Wang", "fuse", "20")
    assert stock.run("stock", "losses").err == "nobody owes anything\n"
    # what was found too many before pays for nothing that is lost later
    stock.at("2026-03-08 09:00").run("stock", "count", "Wang", "fuse", "19")
    assert owed(stock) == [("2026-03-08", 1, 5_00)]
    kinds = [row["kind"] for row in stock.json("stock", "moves", "--part", "fuse", "--holder", "Wang")]
    assert kinds == ["transferred", "lost", "lost", "found", "found", "found", "lost"]


def test_parts_are_thrown_away(stock: Desk) -> None:
    assert "needs a reason" in stock.run("stock", "scrap", "fuse", "1", "--from", "warehouse", "--why", " ", code=2).err
    done = stock.run("stock", "scrap", "fuse", "1", "--from", "warehouse", "--why", "cracked")
    assert done.out == "1 × Fuse of Central warehouse scrapped: cracked\n"
    assert there(stock) == {("warehouse", "fuse", "new"): 99}


def test_a_request_from_asking_to_shipping(stock: Desk) -> None:
    asked = stock.run("stock", "request", "fuse", "5", "--to", "centre", "--why", "for the fair")
    assert asked.out == "REQ-0001: 5 × Fuse asked for City station: for the fair\n"
    ship = ("stock", "ship", "1", "--from", "warehouse")
    assert "REQ-0001 needs 1 more approval" in stock.run(*ship, code=1).err
    assert "was asked for by tester: somebody else must approve it" in stock.run("stock", "approve", "1", code=1).err
    assert stock.json("stock", "approve", "req-0001", SVCDESK_USER="chief")[0]["state"] == "approved"
    assert "REQ-0001 is approved already" in stock.run("stock", "approve", "1", code=1, SVCDESK_USER="other").err
    assert "is for centre: ship from another" in stock.run("stock", "ship", "1", "--from", "centre", code=2).err
    shipped = stock.run("stock", "ship", "1", "--from", "warehouse").out
    assert (
        shipped
        == "5 × Fuse from Central warehouse to City station for REQ-0001\nREQ-0001: issued from Central warehouse\n"
    )
    assert there(stock)["centre", "fuse", "new"] == 5
    assert stock.json("stock", "requests") == []
    assert [row["state"] for row in stock.json("stock", "requests", "--state", "all")] == ["issued"]
    assert stock.json("stock", "moves", "--holder", "centre")[0]["request"] == "REQ-0001"
    assert "REQ-0001 is issued already" in stock.run("stock", "ship", "1", "--from", "warehouse", code=1).err


def test_a_request_is_refused(stock: Desk) -> None:
    stock.run("stock", "request", "fuse", "5", "--to", "Wang")
    assert "needs a reason" in stock.run("stock", "refuse", "1", "--why", "", code=2).err
    refused = stock.run("stock", "refuse", "1", "--why", "too many")
    assert refused.out == "REQ-0001: refused: too many\n"
    assert "REQ-0001 is refused already" in stock.run("stock", "approve", "1", code=1, SVCDESK_USER="chief").err
    assert "no request '7': see 'svcdesk stock requests'" in stock.run("stock", "refuse", "7", "--why", "x", code=1).err


def test_shipping_what_is_not_there_changes_nothing(stock: Desk) -> None:
    stock.run("stock", "request", "fuse", "101", "--to", "centre")
    stock.run("stock", "approve", "1", SVCDESK_USER="chief")
    refused = stock.run("stock", "ship", "1", "--from", "warehouse", code=1)
    assert (
        refused.err
        == "svcdesk: REQ-0001: warehouse has 100 fuse, not 101: 'svcdesk stock list --part fuse' says who has some\n"
    )
    assert [row["state"] for row in stock.json("stock", "requests")] == ["approved"]


def test_why_somebody_asks_stands_in_their_own_words(stock: Desk) -> None:
    asked = stock.run("stock", "request", "fuse", "5", "--to", "centre", "--why", "top-up")
    assert asked.out == "REQ-0001: 5 × Fuse asked for City station: top-up\n"
    assert [each["because"] for each in stock.json("stock", "requests")] == ["top-up"]


def test_top_up_asks_for_the_share_of_what_is_installed(desk: Desk) -> None:
    desk.at("2026-03-30 09:00")
    desk.run("customer", "add", "Example Clinic")  # at the desk's default region, which is the centre's
    desk.run("customer", "add", "Sample Farm", "--region", "county")
    for serial in range(51):
        desk.run("equipment", "add", f"T{serial}", "--kind", "terminal", "--customer", "Example Clinic")
    desk.run("equipment", "add", "T90", "--kind", "terminal", "--customer", "Sample Farm")
    desk.run("equipment", "add", "T91", "--kind", "terminal", "--customer", "Sample Farm", "--delivered", "2026-04-02")
    desk.run("equipment", "add", "P1", "--kind", "printer", "--customer", "Example Clinic")
    desk.run("equipment", "add", "T92", "--kind", "terminal")  # our own
    desk.at("2026-03-31 18:00").run("stock", "receive", "terminal", "1", "--to", "Wang")  # there, with its engineer
    dry = {row["station"]: row for row in desk.json("stock", "top-up", "--dry-run")}
    assert (dry["centre"]["installed"], dry["centre"]["wanted"], dry["centre"]["there"]) == (51, 2, 1)  # 2 % of 51
    assert (dry["north"]["installed"], dry["north"]["wanted"], dry["north"]["asked"]) == (1, 1, 1)
    assert desk.json("stock", "requests") == []
    done = desk.json("stock", "top-up")
    assert [(row["station"], row["asked"], row["request"]) for row in done] == [
        ("centre", 1, "REQ-0001"), ("north", 1, "REQ-0002"),
    ]  # fmt: skip
    assert {each["because"] for each in desk.json("stock", "requests")} == {"topping up spares"}
    assert desk.sql("SELECT DISTINCT because FROM stock_request") == [("topping up spares",)]
    again = desk.json("stock", "top-up")
    assert [(row["asked"], row["on_the_way"], row["request"]) for row in again] == [(0, 1, None), (0, 1, None)]
    before = desk.json("stock", "top-up", "--dry-run", "--as-of", "2026-03-30 18:00")
    assert [row["on_the_way"] for row in before] == [1, 1]  # nothing is requested twice, for whatever moment
    # what was shipped since changes nothing about that evening, nor about what is lacking today
    desk.at("2026-04-03 09:00").run("stock", "receive", "terminal", "5", "--to", "warehouse")
    desk.run("stock", "approve", "1", SVCDESK_USER="chief")
    desk.run("stock", "ship", "1", "--from", "warehouse")
    then = desk.json("stock", "top-up", "--as-of", "2026-03-31 18:00")
    assert [(row["there"], row["on_the_way"], row["asked"]) for row in then] == [(1, 1, 0), (0, 1, 0)]
    now = desk.json("stock", "top-up")
    assert [(row["installed"], row["there"], row["asked"]) for row in now] == [(51, 2, 0), (2, 0, 0)]
    assert "lies in the future" in desk.run("stock", "top-up", "--as-of", "2026-05-01", code=2).err


def test_stock_that_contradicts_its_movements_is_found(stock: Desk) -> None:
    stock.sql("UPDATE stock SET quantity = 99")
    assert "stock: a holder has 99 fuse, the movements come to 100" in stock.run("db", "check", code=1).err


def test_a_delivery_note_is_printed_for_a_movement_or_a_request(stock: Desk) -> None:
    stock.run("stock", "transfer", "fuse", "10", "--from", "warehouse", "--to", "centre/Wang")
    stock.run("stock", "request", "fuse", "3", "--to", "north", "--why", "for the fair")
    stock.run("stock", "approve", "REQ-0001", SVCDESK_USER="wang")
    stock.run("stock", "ship", "REQ-0001", "--from", "warehouse")
    assert [row["number"] for row in stock.json("stock", "moves")] == [1, 2, 3]
    assert stock.run("stock", "print", "2").out == "delivery-2.html\n"
    page = (stock.folder / "delivery-2.html").read_text(encoding="utf-8")
    for words in ("Delivery note", "Central warehouse", "City station, Wang Lin", "Fuse", "Deliverer", "Receiver"):
        assert words in page
    page = stock.run("stock", "print", "req-0001", "--to", "-").out
    assert "North county station" in page
    assert "REQ-0001" in page
    assert "nothing moved as '9'" in stock.run("stock", "print", "9", code=1).err
    # what goes along on a visit goes to its customer, who signs for it; what comes back does not
    stock.run("customer", "add", "Example Clinic", "--address", "Clinic Road 1", "--phone", "13800000001")
    stock.run("log", "dark", "-c", "Example Clinic")
    stock.run("dispatch", "order", "1", "-e", "Wang")
    stock.run("stock", "issue", "fuse", "2", "--from", "warehouse", "--ticket", "1")
    stock.run("stock", "put-back", "fuse", "1", "--ticket", "1", "--to", "warehouse")
    page = stock.run("stock", "print", "4", "--to", "-").out
    for words in ("Central warehouse", "Example Clinic", "Clinic Road 1", "13800000001", "Wang Lin"):
        assert words in page
    assert "Example Clinic" not in stock.run("stock", "print", "5", "--to", "-").out
