"""Equipment: a machine whole, its serial number, its dates and its warranty."""

from __future__ import annotations

from tests.conftest import Desk, built_once
from tests.machines import with_a_printer


@built_once
def desk(desk: Desk) -> Desk:
    """A desk with a customer, a site of theirs and a printer there."""
    return with_a_printer(desk)


def test_a_machine_whole(desk: Desk) -> None:
    shown = desk.json("equipment", "show", "1001")
    assert shown == {
        "serial": "PR-1001", "kind": "printer", "model": "ZX", "customer": "Example Clinic", "site": "North wing",
        "bought_on": "2026-02-01", "delivered_on": "2026-03-01", "accepted_on": "2026-03-02", "used_on": None,
        "paid_on": None, "transferred_on": None, "scrapped_on": None, "acceptances": [], "card": None, "files": [],
        "plate": None,
        "note": None,
        "warranty": [
            {"component": "machine", "until": "2027-03-02", "warranty": "in"},
            {"component": "head", "until": "2026-06-02", "warranty": "in"},
        ],
        "contract": None, "built_in": [], "tickets": [],
    }  # fmt: skip
    later = desk.json("equipment", "show", "1001", "--as-of", "2026-06-03")
    assert [each["warranty"] for each in later["warranty"]] == ["in", "out"]
    text = desk.run("equipment", "show", "pr-1001").out
    assert "kind         Label printer\n" in text
    assert "machine     2027-03-02  in\n" in text


def test_serial_numbers_are_unique_however_written(desk: Desk) -> None:
    done = desk.run("equipment", "add", "ｐｒ-１００１", "--kind", "printer", code=1)
    assert done.err == "svcdesk: there is a machine PR-1001 already: 'svcdesk equipment edit PR-1001' changes it\n"
    desk.run("equipment", "add", "XX-1001", "--kind", "print")
    assert (
        desk.run("equipment", "show", "1001", code=2).err == "svcdesk: '1001' fits several machines: PR-1001, XX-1001\n"
    )
    assert "no equipment '%'" in desk.run("equipment", "show", "%", code=1).err
    assert desk.run("equipment", "add", " ", "--kind", "printer", code=2).err.startswith("svcdesk: a machine needs")
    assert (
        "--kind 'tank' is unknown: printer (Label printer), terminal"
        in desk.run("equipment", "add", "1", "-k", "tank", code=2).err
    )


def test_equipment_is_found_and_changed(desk: Desk) -> None:
    desk.run("customer", "add", "Sample School")
    desk.run("equipment", "add", "LO-1", "--kind", "terminal")
    found = [[each["serial"] for each in desk.json("equipment", "list", *how)] for how in (
        (), ("clinic",), ("zx",), ("lo-",), ("--customer", "clinic"), ("--kind", "terminal"), ("nothing",),
    )]  # fmt: skip
    assert found == [["LO-1", "PR-1001"], ["PR-1001"], ["PR-1001"], ["LO-1"], ["PR-1001"], ["LO-1"], []]
    done = desk.run("equipment", "edit", "1001", "--used", "2026-03-05", "--accepted", "2026-03-04")
    assert done.out == "equipment PR-1001: accepted on 2026-03-04, used on 2026-03-05\n"
    assert desk.run("equipment", "edit", "1001", "--used", "2026-03-05").err == "PR-1001: nothing was changed\n"
    cleared = desk.run("equipment", "edit", "1001", "--model", "", "--kind", "terminal")
    assert cleared.out == "equipment PR-1001: kind terminal, model cleared\n"
    desk.run("equipment", "edit", "1001", "--customer", "school", "--scrapped", "today")
    moved = desk.json("equipment", "show", "1001")
    assert (moved["customer"], moved["site"], moved["scrapped_on"]) == ("Sample School", None, "2026-03-02")
    assert "Sample School has no site 'north'" in desk.run("equipment", "edit", "1001", "--site", "north", code=1).err
    assert "name the customer" in desk.run("equipment", "edit", "LO-1", "--site", "north", code=2).err
    assert "--bought: '2026-02-30'" in desk.run("equipment", "edit", "1001", "--bought", "2026-02-30", code=2).err


def test_a_part_that_was_fitted_is_warranted_anew(desk: Desk) -> None:
    desk.at("2026-05-20 09:00").run("log", "faint", "-s", "1001")
    desk.run("dispatch", "order", "1", "--engineer", "wang")
    desk.run("dispatch", "arrive", "1")
    desk.run("dispatch", "record", "1", "--part", "head", "--part", "fuse")
    covers = {each["component"]: each["until"] for each in desk.json("equipment", "show", "1001")["warranty"]}
    assert covers == {"machine": "2027-03-02", "head": "2026-08-19"}
