"""Machines in vehicles, found by plate; what was typed wrong of a machine, cleared again."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once


@built_once
def fleet(desk: Desk) -> Desk:
    """A recorder in a lorry, another in a second one, and a printer."""
    desk.run("customer", "add", "顺达")
    desk.run("site", "add", "顺达", "Yard")
    desk.run("contract", "add", "顺达", "--kind", "full", "--from", "2026-01-01", "--to", "2030-01-01")
    for serial, plate in (("MT-1001", "豫A·12345"), ("MT-2001", "豫A12399")):
        desk.run("equipment", "add", serial, "--kind", "printer", "-c", "顺达", "--site", "Yard", "--plate", plate)
    desk.run(
        "equipment", "add", "PR-12345", "--kind", "printer", "-c", "顺达", "--contract", "1", "--note", "in the hall"
    )
    return desk


@pytest.mark.parametrize("typed", ["豫A12345", "豫a 12345", "豫Ａ·１２３４５", "MT-1001", "1001"])
def test_a_plate_is_taken_wherever_a_serial_number_is(fleet: Desk, typed: str) -> None:
    assert fleet.json("equipment", "show", typed)["serial"] == "MT-1001"
    fleet.run("log", "offline", "-s", typed)
    assert fleet.json("show", "1")["equipment"]["serial"] == "MT-1001"


def test_the_end_of_a_plate_or_a_serial_number(fleet: Desk) -> None:
    assert fleet.json("equipment", "show", "99")["plate"] == "豫A12399"
    both = fleet.run("equipment", "show", "2345", code=2).err
    assert both == "svcdesk: '2345' fits several machines: MT-1001 (豫A·12345), PR-12345\n"
    found = fleet.json("equipment", "list", "豫A123")
    assert [each["serial"] for each in found] == ["MT-1001", "MT-2001"]
    assert [each["serial"] for each in fleet.json("equipment", "list", "hall")] == ["PR-12345"]


def test_the_machine_that_is_in_the_vehicle_now(fleet: Desk) -> None:
    fleet.run("equipment", "edit", "MT-1001", "--scrapped", "2026-03-01")
    fleet.run("equipment", "add", "MT-3001", "--kind", "printer", "-c", "顺达", "--plate", "豫A12345")
    assert fleet.json("equipment", "show", "豫A12345")["serial"] == "MT-3001"


def test_what_was_typed_wrong_is_cleared(fleet: Desk) -> None:
    fleet.run("equipment", "edit", "PR-12345", "--scrapped", "2026-03-01", "--model", "LP2")
    done = fleet.run(
        "equipment", "edit", "PR-12345", "--scrapped", "none", "--model", "none", "--note", "in the office"
    )
    assert done.out == "equipment PR-12345: note in the office, model cleared, scrapped cleared\n"
    # the desk's own again: site and contract stay behind
    fleet.run("equipment", "edit", "PR-12345", "--customer", "none")
    machine = fleet.json("equipment", "show", "PR-12345")
    assert (machine["customer"], machine["contract"], machine["scrapped_on"]) == (None, None, None)
    fleet.run("equipment", "edit", "MT-1001", "--site", "none", "--plate", "none")
    machine = fleet.json("equipment", "show", "MT-1001")
    assert (machine["customer"], machine["site"], machine["plate"]) == ("顺达", None, None)
    assert "nothing was changed" in fleet.run("equipment", "edit", "MT-1001", "--site", "none").err


def test_plates_are_exported_and_imported(fleet: Desk) -> None:
    table = fleet.run("equipment", "list", "--format", "csv").out
    (fleet.folder / "machines.csv").write_text(table, encoding="utf-8")
    done = fleet.run("import", "equipment", "machines.csv")
    assert "3 known already" in done.out + done.err
