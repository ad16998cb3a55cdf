"""A whole unit is swapped on a dispatch form: the serial number of the new one finds the machine that it went into."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once

INTO = "XT-9001 was built into XT-0100 on 2026-03-02 (SD-000001/1)\n"


@built_once
def swapped(desk: Desk) -> Desk:
    """The terminal XT-0100, into which a visit built XT-9001 out of Wang's bag, and took the old one back."""
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Haulage")
    for serial in ("XT-0100", "XT-0200"):
        desk.run("equipment", "add", serial, "--kind", "terminal", "-c", "Example Haulage", "--used", "2026-01-01")
    desk.run("log", "dead", "-s", "XT-0100")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    desk.run("stock", "receive", "terminal", "3", "--to", "centre/Wang")
    form = "arrived: now\nparts: [{part: terminal, from: centre/Wang, serial: XT-9001, old: back}, fuse]\n"
    (desk.folder / "job.yaml").write_text(form, encoding="utf-8")
    desk.at("2026-03-02 10:00").run("dispatch", "record", "1", "job.yaml")
    return desk.at("2026-03-03 09:00")


@pytest.mark.parametrize("typed", ["XT-9001", "xt-9001", "ＸＴ-9001", "9001"])
def test_a_call_about_the_new_unit_is_about_its_machine(swapped: Desk, typed: str) -> None:
    done = swapped.run("log", "dead again", "-s", typed)
    assert INTO in done.err
    assert swapped.json("show", "2")["equipment"]["serial"] == "XT-0100"


def test_a_machine_shows_what_was_built_into_it(swapped: Desk) -> None:
    shown = swapped.run("equipment", "show", "XT-9001", "--json")
    assert shown.err == INTO
    assert swapped.run("equipment", "show", "XT-0100").err == ""
    built = swapped.json("equipment", "show", "XT-0100")["built_in"]
    assert [(each["part"], each["serials"], each["old"]) for each in built[1:]] == [("fuse", [], 0)]
    assert built[0] == {
        "part": "terminal", "quantity": 1, "condition": "new", "serials": ["XT-9001"], "at": "2026-03-02T02:00:00Z",
        "visit": "SD-000001/1", "old": 1,
    }  # fmt: skip
    section = swapped.run("equipment", "show", "XT-0100").out.partition("Built in\n")[2]
    assert section.splitlines()[1].split()[:4] == ["Terminal", "1", "new", "XT-9001"]
    assert swapped.json("equipment", "show", "XT-0200")["built_in"] == []


def test_wherever_machines_are_looked_for(swapped: Desk) -> None:
    assert [each["serial"] for each in swapped.json("equipment", "list", "9001")] == ["XT-0100"]
    swapped.run("log", "slow", "-c", "Example Haulage")
    assert INTO in swapped.run("classify", "2", "-s", "XT-9001").err
    assert swapped.json("show", "2")["equipment"]["serial"] == "XT-0100"
    words = {"_SVCDESK_COMPLETE": "complete_bash", "COMP_WORDS": "svcdesk equipment show XT-9", "COMP_CWORD": "3"}
    assert swapped.run(code=None, **words).out.split() == ["XT-9001"]


def test_a_machine_of_its_own_goes_before_a_part(swapped: Desk) -> None:
    swapped.run("equipment", "add", "AXT-9001", "--kind", "terminal")  # ends so, but the part is called so
    assert swapped.run("equipment", "show", "XT-9001", "--json").err == INTO
    swapped.run("equipment", "add", "XT-9001", "--kind", "terminal")  # taken out again, and sold elsewhere
    assert swapped.run("equipment", "show", "XT-9001").err == ""
    assert swapped.json("equipment", "show", "XT-9001")["serial"] == "XT-9001"


def test_of_two_machines_that_into_which_it_was_built_last(swapped: Desk) -> None:
    swapped.run("log", "dead", "-s", "XT-0200")
    swapped.run("dispatch", "order", "2", "--engineer", "Wang")
    form = "arrived: now\nparts: [{part: terminal, serial: XT-9001}, {part: terminal, serial: YT-9001}]\n"
    (swapped.folder / "job.yaml").write_text(form, encoding="utf-8")
    swapped.at("2026-03-03 10:00").run("dispatch", "record", "2", "job.yaml")
    into = swapped.run("equipment", "show", "XT-9001")
    assert into.err == "XT-9001 was built into XT-0200 on 2026-03-03 (SD-000002/1)\n"
    several = swapped.run("equipment", "show", "T-9001", code=2).err
    assert several.startswith("svcdesk: 'T-9001' fits several machines: ")
    assert "XT-9001 (XT-0100)" in several


def test_what_was_put_back_or_taken_back_is_not_built_in(swapped: Desk) -> None:
    swapped.run("stock", "put-back", "terminal", "1", "--ticket", "1", "--to", "warehouse")
    assert [each["part"] for each in swapped.json("equipment", "show", "XT-0100")["built_in"]] == ["fuse"]
    assert "no equipment 'XT-9001'" in swapped.run("log", "x", "-s", "XT-9001", code=None).err
    swapped.run("undo")
    assert INTO in swapped.run("log", "x", "-s", "XT-9001").err
