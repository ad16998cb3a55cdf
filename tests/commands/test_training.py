"""Sessions of training: places, what contracts include of them, marks, certificates and skills; slips are put right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Desk

TRAINING = """
training:
  use: {name: 药房软件操作, for: Users, lasts: 2h, pass: 60, places: 3, certificate: yes,
        entitlement: training, item: training}
  visit: {entitlement: training, item: training, per: session}
  repair: {name: Repair, lasts: 2 days, teaches: soldering, material: 常见故障手册}
  safety: {pass: 50, teaches: safety}
"""


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    desk = Desk(tmp_path_factory.mktemp("taught")).at("2026-03-02 09:00").begin()
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(TRAINING)
    desk.run("engineer", "add", "Wang", "--skill", "printer")
    desk.run("customer", "add", "Clinic")
    desk.run("customer", "add", "School")
    desk.run("contract", "add", "Clinic", "--kind", "full", "--from", "2026-01-01")  # two places
    desk.run("training", "plan", "use", "--at", "fri 14:00", "--trainer", "Wang", "--customer", "Clinic")
    return desk.folder


@pytest.fixture
def desk(taught: Path, tmp_path: Path) -> Desk:
    return Desk(taught).copied(tmp_path).at("2026-03-02 09:00")


def people(desk: Desk, *keys: str) -> list[tuple[Any, ...]]:
    return [tuple(row[key] for key in keys) for row in desk.json("training", "show", "TR-0001")["people"]]


def left(desk: Desk) -> int:
    included = desk.json("contract", "show", "C-0001")["entitlements"]
    return next(each["left"] for each in included if each["entitlement"] == "training")  # type: ignore[no-any-return]


def test_planned(desk: Desk) -> None:
    assert desk.json("training", "list")[0] == {
        "number": "TR-0001", "course": "use", "at": "2026-03-06T06:00:00Z", "trainer": "Wang", "place": None,
        "customer": "Clinic", "places": 3, "enrolled": 0, "state": "planned", "cancelled_because": None,
        "held_at": None,
    }  # fmt: skip
    desk.run("training", "plan", "Repair", "--at", "2026-03-04 09:00", "--where", "Centre", "--places", "8")
    assert [row["number"] for row in desk.json("training", "list")] == ["TR-0002", "TR-0001"]
    asked = (("--course", "use", "TR-0001"), ("--customer", "Clinic", "TR-0001"), ("--to", "2026-03-04", "TR-0002"))
    for option, value, found in asked:
        assert [row["number"] for row in desk.json("training", "list", option, value)] == [found]
    assert "day without a time" in desk.run("training", "plan", "use", "--at", "friday", code=2).err


def test_places_use_up_what_the_contract_includes(desk: Desk) -> None:
    refused = desk.run("training", "enrol", "1", "Ms Hu", "Mr Li", "李娜", code=1).err
    assert "Clinic has nothing left of Training place: --charged notes the price" in refused
    assert (left(desk), people(desk, "name")) == (2, [])  # all of them or none
    # on the day after its end the contract includes nothing
    desk.run("training", "plan", "use", "--at", "2027-01-01 07:00", "--customer", "Clinic")
    assert "nothing left of Training place" in desk.run("training", "enrol", "2", "Ms Hu", code=1).err
    desk.run("training", "enrol", "1", "Ms Hu", "Mr Li", "李娜", "--charged")
    assert people(desk, "name", "contract", "amount") == [
        ("Mr Li", "C-0001", None),
        ("Ms Hu", "C-0001", None),
        ("李娜", None, 200_00),
    ]
    assert left(desk) == 0
    assert "is full, it has 3 places" in desk.run("training", "enrol", "1", "Mr Four", "--charged", code=1).err
    desk.run("training", "unenrol", "1", "Hu")
    assert left(desk) == 1
    assert "mr li takes part in TR-0001 already" in desk.run("training", "enrol", "1", "mr li", code=1).err
    assert "does not take part" in desk.run("training", "unenrol", "1", "Hu", code=1).err
    # another customer's contract is another matter, and the desk's own need none
    assert "School has nothing left" in desk.run("training", "enrol", "1", "Mr Li", "--customer", "School", code=1).err
    desk.run("training", "enrol", "1", "--engineer", "Wang")
    assert ("Wang", None, None) in people(desk, "name", "contract", "amount")
    assert left(desk) == 1


def test_once_for_all_of_a_customer_in_a_session(desk: Desk) -> None:
    for number in (2, 3, 4):
        desk.run("training", "plan", "visit", "--at", "2026-03-05 09:00", "--customer", "Clinic")
        desk.run("training", "enrol", str(number), "Ms Hu", "Mr Li", *(("--charged",) if number == 4 else ()))
        found = desk.json("training", "show", str(number))["people"]
        terms = {row["name"]: (row["contract"], row["amount"]) for row in found}
        assert terms == {"Ms Hu": ("C-0001", None) if number < 4 else (None, 200_00), "Mr Li": (None, None)}
    assert left(desk) == 0
    assert "given back" not in desk.run("training", "unenrol", "2", "Ms Hu").out
    assert left(desk) == 0
    assert "given back to C-0001" in desk.run("training", "unenrol", "2", "Mr Li").out
    assert left(desk) == 1


def test_cancelled_gives_back(desk: Desk) -> None:
    desk.run("training", "enrol", "1", "Ms Hu", "Mr Li")
    assert left(desk) == 0
    assert "needs a reason" in desk.run("training", "cancel", "1", "--why", " ", code=2).err
    assert desk.run("training", "cancel", "1", "--why", "the trainer is ill").out.endswith(
        "TR-0001 is cancelled: the trainer is ill\n"
    )
    assert left(desk) == 2
    for words in (("enrol", "1", "X"), ("held", "1"), ("cancel", "1", "--why", "x"), ("unenrol", "1", "Hu")):
        assert "cancelled" in desk.run("training", *words, code=1).err
    desk.run("undo")
    assert left(desk) == 0


def test_held_with_marks_that_are_put_right(desk: Desk) -> None:
    desk.run("training", "enrol", "1", "Ms Hu", "Mr Li", "李娜", "--charged")
    early = desk.run("training", "held", "1", code=1).err
    assert "TR-0001 begins 2026-03-06 14:00" in early
    desk.at("2026-03-06 14:00").run("training", "held", "1", "--mark", "Li=60", "--mark", "李娜=59", "--absent", "Hu")
    keys = ("name", "present", "mark", "passed", "certificate")
    assert people(desk, *keys) == [
        ("Mr Li", True, 60, True, "CE-0001"),
        ("Ms Hu", False, None, False, None),
        ("李娜", True, 59, False, None),
    ]
    assert left(desk) == 0  # who does not come has had the place
    desk.run("training", "held", "1", "--mark", "Mr Li=", "--mark", "李娜=95", "--present", "Ms Hu")
    assert people(desk, *keys) == [
        ("Mr Li", True, None, None, None),
        ("Ms Hu", True, None, None, None),
        ("李娜", True, 95, True, "CE-0002"),
    ]
    assert desk.run("training", "held", "1").err == "TR-0001: all of it stands there already\n"
    for words, said in (
        (("--mark", "Li=101"), "101 is no mark"),
        (("--mark", "Li"), "write NAME=MARK"),
        (("--mark", "Li=5", "--absent", "Mr Li"), "Mr Li is named twice"),
        (("--absent", "M"), "fits several of TR-0001: Mr Li (Clinic), Ms Hu (Clinic)"),
    ):
        assert said in desk.run("training", "held", "1", *words, code=2).err
    assert "was held" in desk.run("training", "unenrol", "1", "Li", code=1).err
    desk.run("undo")
    assert ("Mr Li", 60, "CE-0001") in people(desk, "name", "mark", "certificate")


def test_passing_teaches_the_desks_own(desk: Desk) -> None:
    def skills() -> list[str]:
        found: list[str] = desk.json("engineer", "list")[0]["skills"]
        return found

    for course in ("repair", "repair", "safety"):
        desk.run("training", "plan", course, "--at", "2026-03-02 08:00")
    for number in "234":
        desk.run("training", "enrol", number, "--engineer", "Wang")
    desk.run("training", "held", "2")  # without an examination whoever was there passes
    desk.run("training", "held", "3")
    desk.run("training", "held", "4")
    assert skills() == ["printer", "soldering"]  # the mark of the last one is not known yet
    desk.run("training", "held", "4", "--mark", "Wang=50")
    assert skills() == ["printer", "safety", "soldering"]
    desk.run("training", "held", "4", "--mark", "Wang=49")
    desk.run("training", "held", "2", "--absent", "Wang")
    assert skills() == ["printer", "soldering"]  # by the second session of that course
    desk.run("customer", "add", "Dealer")
    desk.run("training", "plan", "repair", "--at", "2026-03-02 08:30")
    desk.run("training", "enrol", "5", "Wang", "--customer", "Dealer")  # a namesake of a dealer's
    desk.run("training", "held", "5")
    assert skills() == ["printer", "soldering"]


def test_a_list_to_sign(desk: Desk) -> None:
    desk.run("training", "enrol", "1", "<b>Li</b>")
    page = desk.run("training", "print", "1", "--to", "-").out
    for words in ("药房软件操作", "Users", "2h", "&lt;b&gt;Li&lt;/b&gt;", "2026-03-06 14:00"):
        assert words in page
    assert page.count("<td>&nbsp;</td><td>&nbsp;</td></tr>") == 3  # a line for every place
    assert desk.run("training", "print", "1").out == "TR-0001.html\n"


def test_the_customers_page_says_who_was_taught(desk: Desk) -> None:
    desk.run("training", "enrol", "1", "Ms Hu", "Mr Li")
    desk.at("2026-03-06 17:00").run("training", "held", "1", "--mark", "Hu=85", "--absent", "Li")
    told = desk.json("customer", "show", "Clinic")["training"]
    keys = ("number", "course", "name", "present", "mark", "passed")
    assert [tuple(row[key] for key in keys) for row in told] == [
        ("TR-0001", "use", "Mr Li", False, None, False),
        ("TR-0001", "use", "Ms Hu", True, 85, True),
    ]
    assert "药房软件操作" in desk.run("customer", "show", "Clinic").out


def test_a_merged_customer_keeps_places(desk: Desk) -> None:
    desk.run("training", "enrol", "1", "Ms Hu")
    assert "has a history" in desk.run("customer", "remove", "Clinic", code=1).err
    desk.run("customer", "merge", "Clinic", "--into", "School")
    assert desk.json("training", "list", "--customer", "School")[0]["customer"] == "School"
    assert people(desk, "customer") == [("School",)]
