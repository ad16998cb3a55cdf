"""`classify`: other classes, by severity and reach, and by the machine that it is about."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once
from tests.machines import with_a_printer

CLASSES = ("tier", "region", "phase", "warranty", "contract", "equipment")


@built_once
def printer(desk: Desk) -> Desk:
    """A desk with a customer, a site of theirs and a printer there."""
    return with_a_printer(desk)


def test_classify_by_priority_and_by_severity_and_reach(ticket: Desk) -> None:
    done = ticket.json("classify", "1", "--priority", "p1")
    assert done[0]["priority"] == "P1"
    assert done[0]["changes"][0]["data"]["changed"] == {"priority": ["P3", "P1"]}
    again = ticket.run("classify", "1", "--priority", "P1", code=1)
    assert "SD-000001 is classified so already" in again.err
    assert "say how many it concerns with --reach" in ticket.run("classify", "1", "--severity", "minor", code=2).err
    assert ticket.json("show", "1")["priority"] == "P1"  # one alone says nothing
    ticket.run("classify", "1", "--severity", "minor", "--reach", "group")
    assert ticket.json("show", "1")["priority"] == "P4"
    ticket.run("classify", "1", "--tier", "gold", "--region", "county", "--kind", "printer")
    shown = ticket.json("show", "1")
    assert (shown["tier"], shown["region"], shown["kind"]) == ("gold", "county", "printer")


@pytest.mark.parametrize("typed", [(), ("--region", "city", "--warranty", "out"), ("--tier", "standard")])
def test_classify_names_the_machine_as_logging_it_so(printer: Desk, typed: tuple[str, ...]) -> None:
    printer.run("contract", "add", "clinic", "-k", "full")
    printer.run("contract", "add", "clinic", "-k", "basic")
    printer.run("equipment", "edit", "1001", "--contract", "1")
    printer.run("log", "jams", "-s", "1001", *typed)
    printer.run("log", "jams", "-c", "Example Clinic")
    done = printer.run("classify", "2", "--serial", "1001", *typed)
    assert done.out.startswith("SD-000002: it is about PR-1001, under the contract C-0001\nSD-000002: classified: ")
    logged, named = printer.json("show", "1"), printer.json("show", "2")
    assert {key: named[key] for key in CLASSES} == {key: logged[key] for key in CLASSES}
    running = [
        [(clock["target"], clock["tier"], clock["due_at"]) for clock in each["clocks"] if clock["outcome"] != "void"]
        for each in (logged, named)
    ]
    assert running[0] == running[1]
    again = printer.run("classify", "2", "--serial", "1001", *typed, code=1)
    assert again.err == "svcdesk: SD-000002 is classified so already\n"


def test_classify_corrects_the_machine(printer: Desk) -> None:
    printer.run("equipment", "add", "PR-2", "--kind", "printer", "-c", "clinic")
    printer.run("log", "jams", "-s", "1001")
    done = printer.run("classify", "1", "-s", "PR-2")
    assert done.out.splitlines()[:2] == [
        "SD-000001: it is about PR-2, not PR-1001",
        "SD-000001: classified: region County → City, warranty in → unknown",
    ]
    assert printer.json("show", "1")["equipment"]["serial"] == "PR-2"
    printer.run("equipment", "add", "PR-3", "--kind", "printer", "-c", "clinic")
    assert printer.run("classify", "1", "-s", "PR-3").out == "SD-000001: it is about PR-3, not PR-2\n"
    printer.run("resolve", "1", "-c", "worn roller", "-s", "roller replaced")
    assert (
        "SD-000001 is resolved: 'svcdesk reopen SD-000001 -r" in printer.run("classify", "1", "-s", "PR-2", code=1).err
    )


def test_classify_names_no_machine_of_others(printer: Desk) -> None:
    printer.run("log", "jams", "-c", "Sample School")
    done = printer.run("classify", "1", "-s", "1001", code=1)
    assert done.err == (
        "svcdesk: PR-1001 is a machine of Example Clinic, SD-000001 is a ticket of Sample School:"
        " log it anew for Example Clinic\n"
    )
    assert "no equipment '77'" in printer.run("classify", "1", "-s", "77", code=1).err
    assert printer.json("show", "1")["equipment"] is None
    printer.run("equipment", "add", "LO-1", "--kind", "printer")  # the desk's own, which the school has just now
    printer.run("classify", "1", "-s", "LO-1")
    assert printer.json("show", "1")["equipment"]["serial"] == "LO-1"
