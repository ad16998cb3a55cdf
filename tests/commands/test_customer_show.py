"""`svcdesk customer show`: everything about a customer on one page."""

from __future__ import annotations

import pytest

from tests.conftest import Desk

FLEET = "郑州顺达运输有限公司"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk with a customer who has everything, and another one."""
    desk = Desk(tmp_path_factory.mktemp("show")).at("2026-03-02 09:00")
    for words in (
        ("init",),
        ("engineer", "add", "Wang Lin", "--login", "wang", "--station", "centre"),
        ("customer", "add", FLEET, "--phone", "0371-66661234", "--address", "航海东路1号", "--tier", "gold"),
        ("customer", "add", "顺达", "--phone", "13900000009"),
        ("customer", "merge", "顺达", "--into", "CU-0001"),
        ("customer", "add", "Example Clinic"),
        ("site", "add", FLEET, "北区车场", "--region", "county"),
        ("contact", "add", FLEET, "李娜", "--site", "北区", "--role", "车队长", "--phone", "13900000001"),
        ("contract", "add", FLEET, "--kind", "full", "--from", "2026-01-01"),
        ("contract", "add", FLEET, "--kind", "basic", "--from", "2024-01-01", "--to", "2024-12-31"),
        ("equipment", "add", "PR-1", "--kind", "printer", "-c", FLEET, "--site", "北区", "--accepted", "2026-02-01"),
        ("equipment", "add", "PR-2", "--kind", "printer", "-c", FLEET),
        ("equipment", "edit", "PR-2", "--scrapped", "2026-02-01"),
        ("card", "sell", FLEET, "100"),
        ("log", "设备离线", "-s", "PR-1"),
        ("log", "打印机卡纸", "-c", FLEET),
        ("log", "theirs", "-c", "Example Clinic"),
        ("dispatch", "order", "1", "-e", "Wang"),
        ("resolve", "2", "-c", "转机构", "-s", "更换"),
    ):
        desk.run(*words)
    return desk


def test_everything_is_on_one_page(desk: Desk) -> None:
    page = desk.run("customer", "show", "66661234").out
    head, *sections = page.split("\n\n")
    assert head.splitlines()[:4] == [
        FLEET, "  number       CU-0001", "  also called  顺达",
        "  phones       0371-66661234, 13900000009, 13900000001",
    ]  # fmt: skip
    titles = ["Contacts", "Sites", "Contracts", "Equipment", "Open", "Prepaid cards", "Last visits", "Last tickets"]
    assert [section.splitlines()[0] for section in sections] == titles
    rows = {section.splitlines()[0]: section.splitlines()[2:] for section in sections}
    assert [row.split()[0] for row in rows["Contracts"]] == ["C-0001"]
    assert "Training place 2 of 2" in rows["Contracts"][0]
    assert [row.split()[0] for row in rows["Equipment"]] == ["PR-1"]
    assert rows["Equipment"][0].endswith("in")
    assert [row.split()[0] for row in rows["Open"]] == ["SD-000001"]
    assert "First answer" in rows["Open"][0]
    assert [row.split()[0] for row in rows["Last visits"]] == ["SD-000001/1"]
    assert [row.split()[0] for row in rows["Last tickets"]] == ["SD-000002"]
    assert "theirs" not in page


def test_programs_read_keys(desk: Desk) -> None:
    page = desk.json("customer", "show", "顺达")
    assert (page["name"], page["customer_number"], page["names"], page["machines"]) == (FLEET, "CU-0001", ["顺达"], 1)
    [contract] = page["contracts"]
    assert contract["left"] == [
        {"entitlement": "training", "left": 2, "total": 2},
        {"entitlement": "visit", "left": 4, "total": 4},
    ]
    assert (contract["kind"], contract["days_left"]) == ("full", 304)
    assert page["equipment"][0]["warranty"] == "in"
    [card] = page["cards"]
    assert (card["balance"], card["currency"], card["decimals"]) == (10000, "CNY", 2)
    assert [each["number"] for each in page["open"]] == ["SD-000001"]
    assert page["owed"] == []
    assert desk.json("customer", "show", "Example Clinic")["equipment"] == []
