"""`customer`: added, changed, found by any part of a name or telephone."""

from __future__ import annotations

import pytest

from tests.conftest import Desk


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("people")).begin()
    desk.run(
        "customer", "add", "Example Clinic", "--phone", "13800000001", "--phone", "010-5550 0009", "--address", "Lane 1"
    )
    desk.run("customer", "add", "示例诊所", "--phone", "+86 138 1111 2222", "--region", "county", "--tier", "gold")
    desk.run("customer", "add", "100% Works_1 \\ Sons")
    return desk


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("clinic", ["Example Clinic"]),
        ("CLIN", ["Example Clinic"]),
        ("ｃｌｉｎｉｃ", ["Example Clinic"]),
        ("诊", ["示例诊所"]),
        ("0001", ["Example Clinic"]),
        ("5550", ["Example Clinic"]),
        ("0 5550-00", ["Example Clinic"]),
        ("1381111", ["示例诊所"]),
        ("%", ["100% Works_1 \\ Sons"]),
        ("_", ["100% Works_1 \\ Sons"]),
        ("\\", ["100% Works_1 \\ Sons"]),
        ("' OR 1=1 --", []),
        ("nobody", []),
    ],
)
def test_any_part_of_a_name_or_telephone(book: Desk, text: str, found: list[str]) -> None:
    assert [each["name"] for each in book.json("customer", "list", text)] == found


@pytest.mark.parametrize("hidden", ["\u200b", "\u200d", "\u202e", "\u00ad", "\u3164"])
def test_what_nobody_sees_makes_no_other_name(book: Desk, hidden: str) -> None:
    name = book.json("customer", "list")[0]["name"]
    twin = f"{name[:2]}{hidden}{name[2:]}"
    assert book.run("customer", "add", twin, code=1).err
    assert book.json("customer", "show", twin)["name"] == name


def test_everybody(book: Desk) -> None:
    assert len(book.json("customer", "list")) == 3
    done = book.run("customer", "list", "nobody")
    assert (done.out, done.err) == ("", "no such customers\n")


def test_a_customer_is_changed(desk: Desk) -> None:
    desk.at("2026-03-02 09:00")
    assert (
        desk.run("customer", "add", "  Example   Clinic ", "--phone", "138 0000 0001").out
        == "new customer Example Clinic, CU-0001\n"
    )
    desk.run("log", "x", "-c", "Example Clinic")
    desk.run("customer", "edit", "0000", "--tier", "gold", "--name", "Sample  Clinic", "--phone", "010 5550 0009")
    assert desk.json("customer", "list") == [
        {
            "name": "Sample Clinic",
            "customer_number": "CU-0001",
            "phones": ["138 0000 0001", "010 5550 0009"],  # as they were entered
            "region": None,
            "tier": "gold",
            "phase": None,
            "address": None,
            "category": None,
            "since_on": "2026-03-02",
            "keeper": None,
            "note": None,
        }
    ]
    shown = desk.json("show", "1")
    assert (shown["customer"], shown["tier"]) == ("Sample Clinic", "standard")  # what runs keeps its terms
    # the same telephone, written otherwise, is known
    same = desk.run("customer", "edit", "sample", "--phone", "+86-13800000001")
    assert (same.out, same.err) == ("", "Sample Clinic: nothing was changed\n")
    assert "'x' is not a telephone number" in desk.run("customer", "add", "B", "--phone", "x", code=2).err
    assert len(desk.json("customer", "list")) == 1  # nothing of it


def test_one_telephone_of_two_customers(desk: Desk) -> None:
    desk.run("customer", "add", "One", "--phone", "13800000001")
    desk.run("customer", "add", "Two", "--phone", "13800000001")
    assert (
        "'0001' fits several customers: One (CU-0001), Two (CU-0002)"
        in desk.run("customer", "edit", "0001", code=2).err
    )
    assert (
        "belongs to several customers (One (CU-0001), Two (CU-0002))"
        in desk.run("log", "x", "-t", "13800000001", code=2).err
    )
    assert desk.json("log", "x", "-t", "13800000001", "-c", "two")["customer"] == "Two"


def test_an_address_that_is_cleared(desk: Desk) -> None:
    desk.run("customer", "add", "Example Clinic", "--address", "2 Sample Road")
    assert desk.run("customer", "edit", "Example", "--address", "").out == "customer Example Clinic: address cleared\n"


def test_names_have_an_end(desk: Desk) -> None:
    desk.run("customer", "add", "x" * 200)
    long = "x" * 20_000
    for command in (("customer", "add", long), ("log", "a fault", "-c", long, "--yes"), ("engineer", "add", long)):
        assert "a name or number of 20000 characters is too long" in desk.run(*command, code=2).err
    assert desk.json("customer", "list", long) == []
    assert desk.json("list", "--state", "all") == []
    desk.sql("UPDATE customer SET name = :long, name_key = :long", long=long)  # as programs let it be typed before
    desk.run("log", "a fault", "-c", "Somebody New")
    assert len(desk.json("list")) == 1
