"""Customers and engineers: added, changed, found by any part of a name or telephone."""

from __future__ import annotations

import pytest

from tests.conftest import Desk


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("people"))
    desk.run("init")
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


def test_everybody(book: Desk) -> None:
    assert len(book.json("customer", "list")) == 3
    done = book.run("customer", "list", "nobody")
    assert (done.out, done.err) == ("", "no such customers\n")


def test_a_customer_is_changed(desk: Desk) -> None:
    assert (
        desk.run("customer", "add", "  Example   Clinic ", "--phone", "138 0000 0001").out
        == "new customer Example Clinic\n"
    )
    desk.run("log", "x", "-c", "Example Clinic")
    desk.run("customer", "edit", "0000", "--tier", "gold", "--name", "Sample  Clinic", "--phone", "010 5550 0009")
    assert desk.json("customer", "list") == [
        {
            "name": "Sample Clinic",
            "phones": ["010 5550 0009", "138 0000 0001"],
            "region": None,
            "tier": "gold",
            "phase": None,
            "address": None,
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
    assert "'0001' fits several customers: One, Two" in desk.run("customer", "edit", "0001", code=2).err
    assert "belongs to several customers (One, Two)" in desk.run("log", "x", "-t", "13800000001", code=2).err
    assert desk.json("log", "x", "-t", "13800000001", "-c", "two")["customer"] == "Two"


def test_engineers(desk: Desk) -> None:
    assert desk.json("engineer", "list")[2] == {
        "name": "Zhao Min", "login": "zhao", "station": "centre", "level": None, "skills": [],
        "phone": None, "mail": None, "active": True,
    }  # fmt: skip
    desk.run(
        "engineer", "edit", "zhao", "--skill", "b", "--skill", "a", "--skill", "b", "--level", "2", "--phone", "123"
    )
    desk.run("engineer", "edit", "Min", "--name", " Zhao  Minmin ", "--station", "north")
    zhao = desk.json("engineer", "list")[2]
    assert (zhao["name"], zhao["skills"], zhao["level"], zhao["station"]) == ("Zhao Minmin", ["a", "b"], "2", "north")
    desk.run("engineer", "edit", "Zhao", "--skill", "")
    assert desk.json("engineer", "list")[2]["skills"] == []
    assert "has that name or login already" in desk.run("engineer", "edit", "Zhao", "--login", "wang", code=1).err
    assert "has that name or login already" in desk.run("engineer", "add", "WANG  lin", code=1).err
    assert (
        "--station 'moon' is unknown: centre, north"
        in desk.run("engineer", "add", "X", "--station", "moon", code=2).err
    )


def test_an_engineer_leaves_and_comes_back(desk: Desk) -> None:
    desk.run("log", "x", "-c", "A")
    desk.run("assign", "1", "Wang")
    desk.run("engineer", "edit", "Wang", "--left")
    assert [row["engineer"] for row in desk.json("list", "--engineer", "Wang")] == ["Wang Lin"]  # to be given to others
    desk.run("assign", "1", "Zhao")
    assert "Wang Lin has left" in desk.run("assign", "1", "Wang", code=1).err
    desk.run("engineer", "edit", "Wang", "--active")
    desk.run("assign", "1", "Wang")


def test_no_engineers_yet(empty: Desk) -> None:
    empty.run("init")
    assert empty.run("engineer", "list").err == "no engineers yet: 'svcdesk engineer add NAME'\n"
