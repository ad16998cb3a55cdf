"""Calls about a machine: what its serial number tells, and the machine of a ticket corrected."""

from __future__ import annotations

import pytest

from tests.conftest import Desk
from tests.machines import repaired, with_a_printer
from tests.terminal import Terminal


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk with a customer, a site of theirs and a printer there."""
    return with_a_printer(desk)


def test_a_serial_number_tells_the_rest(desk: Desk) -> None:
    done = desk.run("log", "jams", "--serial", "1001")
    assert done.out.splitlines()[-2:] == [
        "  equipment: PR-1001  Label printer  ZX  North wing",
        "  warranty of: machine to 2027-03-02; head to 2026-06-02",
    ]
    shown = desk.json("show", "1")
    assert (shown["customer"], shown["region"], shown["warranty"]) == ("Example Clinic", "county", "in")
    assert shown["equipment"]["serial"] == "PR-1001"
    assert (shown["contract"], shown["repeats"]) == (None, None)
    assert "  equipment    PR-1001  Label printer  ZX  North wing\n" in desk.run("show", "1").out
    typed = desk.json("log", "jams", "-s", "1001", "--region", "city", "--warranty", "out", "-t", "13900000008")
    assert (typed["region"], typed["warranty"], typed["customer"]) == ("city", "out", "Example Clinic")
    assert desk.json("customer", "list", "13900000008")[0]["name"] == "Example Clinic"


def test_another_customer_may_have_it_by_now(desk: Desk) -> None:
    done = desk.run("log", "jams", "-s", "1001", "-c", "Sample School")
    assert "  belongs to: Example Clinic\n" in done.out
    assert desk.json("show", "1")["customer"] == "Sample School"


def test_an_unknown_serial_number_logs_nothing(desk: Desk) -> None:
    done = desk.run("log", "jams", "--serial", "9999", code=1)
    assert done.err == (
        "svcdesk: no equipment '9999': 'svcdesk equipment add SERIAL --kind KIND --customer NAME' makes it known\n"
    )
    desk.run("equipment", "add", "LO-1", "--kind", "terminal")
    assert "LO-1 is the desk's own: name the customer" in desk.run("log", "x", "-s", "LO-1", code=2).err
    assert desk.json("list") == []


def test_a_serial_number_on_a_terminal(desk: Desk) -> None:
    desk.now = None
    screen = Terminal(desk, "log", "-s", "1001")
    screen.until("PR-1001: Example Clinic")
    screen.until("what is wrong: ")
    screen.press("jams\r")
    screen.until("priority (Enter: P3): ")
    screen.press("\r")
    shown, code = screen.end()
    assert (code, "equipment: PR-1001" in shown) == (0, True)
    shown, code = Terminal(desk, "log", "it jams", "-s", "9999", "-p", "P1").end()
    assert "not logged; to try again: svcdesk log 'it jams' --priority P1 --serial 9999\n" in shown
    assert code == 1


def test_a_later_call_tells_the_machine(desk: Desk) -> None:
    desk.run("log", "something jams", "-c", "Example Clinic")
    done = desk.run("log", "it is the printer", "--join", "1", "-s", "1001")
    assert done.out == "SD-000001: it is about PR-1001\nSD-000001: the customer called again: it is the printer\n"
    assert desk.json("show", "1")["equipment"]["serial"] == "PR-1001"
    desk.run("equipment", "add", "PR-2", "--kind", "printer")
    done = desk.run("log", "no, the other", "--join", "1", "-s", "PR-2", code=1)
    assert done.err == "svcdesk: SD-000001 is about PR-1001 already: log PR-2 as a ticket of its own\n"
    assert len(desk.json("show", "1")["calls"]) == 2


CLASSES = ("tier", "region", "phase", "warranty", "contract", "equipment")


@pytest.mark.parametrize("typed", [(), ("--region", "city", "--warranty", "out"), ("--tier", "standard")])
def test_classify_names_the_machine_as_logging_it_so(desk: Desk, typed: tuple[str, ...]) -> None:
    desk.run("contract", "add", "clinic", "-k", "full")
    desk.run("contract", "add", "clinic", "-k", "basic")
    desk.run("equipment", "edit", "1001", "--contract", "1")
    desk.run("log", "jams", "-s", "1001", *typed)
    desk.run("log", "jams", "-c", "Example Clinic")
    done = desk.run("classify", "2", "--serial", "1001", *typed)
    assert done.out.startswith("SD-000002: it is about PR-1001, under the contract C-0001\nSD-000002: classified: ")
    logged, named = desk.json("show", "1"), desk.json("show", "2")
    assert {key: named[key] for key in CLASSES} == {key: logged[key] for key in CLASSES}
    running = [
        [(clock["target"], clock["tier"], clock["due_at"]) for clock in each["clocks"] if clock["outcome"] != "void"]
        for each in (logged, named)
    ]
    assert running[0] == running[1]
    again = desk.run("classify", "2", "--serial", "1001", *typed, code=1)
    assert again.err == "svcdesk: SD-000002 is classified so already\n"


def test_classify_corrects_the_machine(desk: Desk) -> None:
    desk.run("equipment", "add", "PR-2", "--kind", "printer", "-c", "clinic")
    desk.run("log", "jams", "-s", "1001")
    done = desk.run("classify", "1", "-s", "PR-2")
    assert done.out.splitlines()[:2] == [
        "SD-000001: it is about PR-2, not PR-1001",
        "SD-000001: classified: region county → city, warranty in → unknown",
    ]
    assert desk.json("show", "1")["equipment"]["serial"] == "PR-2"
    desk.run("equipment", "add", "PR-3", "--kind", "printer", "-c", "clinic")
    assert desk.run("classify", "1", "-s", "PR-3").out == "SD-000001: it is about PR-3, not PR-2\n"
    desk.run("resolve", "1", "-c", "worn roller", "-s", "roller replaced")
    assert "SD-000001 is resolved: reopen it first" in desk.run("classify", "1", "-s", "PR-2", code=1).err


def test_classify_names_no_machine_of_others(desk: Desk) -> None:
    desk.run("log", "jams", "-c", "Sample School")
    done = desk.run("classify", "1", "-s", "1001", code=1)
    assert done.err == (
        "svcdesk: PR-1001 is a machine of Example Clinic, SD-000001 is a ticket of Sample School:"
        " log it anew for Example Clinic\n"
    )
    assert "no equipment '77'" in desk.run("classify", "1", "-s", "77", code=1).err
    assert desk.json("show", "1")["equipment"] is None
    desk.run("equipment", "add", "LO-1", "--kind", "printer")  # the desk's own, which the school has just now
    desk.run("classify", "1", "-s", "LO-1")
    assert desk.json("show", "1")["equipment"]["serial"] == "LO-1"


def test_a_repeated_repair_is_pointed_out(desk: Desk) -> None:
    first = repaired(desk, "2026-03-03")
    again = desk.at("2026-03-15 09:00").run("log", "jams again", "-s", "1001").out
    assert f"  repeats: repaired 12 days ago: {first} worn roller → roller replaced\n" in again
    assert desk.json("show", "2")["repeats"] == {
        "number": first, "resolved_at": "2026-03-03T02:30:00Z", "days": 12, "cause": "worn roller",
        "solution": "roller replaced",
    }  # fmt: skip
    assert desk.at("2026-04-02 23:59").json("log", "x", "-s", "1001")["repeats"]["days"] == 30
    assert desk.at("2026-04-03 00:01").json("log", "x", "-s", "1001")["repeats"] is None
    assert [each["number"][-1] for each in desk.json("equipment", "show", "1001")["tickets"]] == list("4321")
