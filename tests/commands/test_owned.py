"""What customers own: sites, contacts, equipment with its warranty, and calls about a machine."""

from __future__ import annotations

import pytest

from tests.conftest import Desk
from tests.terminal import Terminal

CLINIC = ("customer", "add", "Example Clinic", "--phone", "13800000001", "--region", "city", "--tier", "standard")
PRINTER = ("equipment", "add", "PR-1001", "--kind", "printer", "--customer", "Example Clinic", "--site", "north")


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk with a customer, a site of theirs and a printer there."""
    desk.at("2026-03-02 09:00").run(*CLINIC)
    desk.run("site", "add", "clinic", "North wing", "--region", "county", "--address", "2 Sample Road")
    desk.run(*PRINTER, "--model", "ZX", "--bought", "2026-02-01", "--delivered", "yesterday", "--accepted", "today")
    return desk


def repaired(desk: Desk, at: str, serial: str = "PR-1001", cause: str = "worn roller") -> str:
    """Log a call about a machine and resolve it half an hour later; the ticket's number."""
    number = str(desk.at(f"{at} 10:00").json("log", "jams", "--serial", serial)["number"])
    desk.at(f"{at} 10:30").run("resolve", number, "-c", cause, "-s", "roller replaced")
    return number


def test_sites_and_contacts(desk: Desk) -> None:
    assert desk.json("site", "list", "clinic") == [
        {"customer": "Example Clinic", "name": "North wing", "region": "county", "address": "2 Sample Road"}
    ]
    done = desk.run("site", "add", "clinic", "north  WING", code=1)
    assert done.err == "svcdesk: Example Clinic has a site north WING already\n"
    assert (
        "--region 'moon' is unknown: city, county"
        in desk.run("site", "add", "clinic", "x", "--region", "moon", code=2).err
    )
    desk.run("contact", "add", "clinic", "Li Na", "--site", "north", "--role", "nurse", "--phone", "13900000007")
    assert desk.json("contact", "list") == [
        {
            "customer": "Example Clinic", "name": "Li Na", "role": "nurse", "phone": "13900000007", "mail": None,
            "site": "North wing",
        }
    ]  # fmt: skip
    assert desk.json("log", "no paper", "-t", "139 0000 0007")["customer"] == "Example Clinic"
    assert desk.run("contact", "add", "clinic", "li na", code=1).err.endswith("has a contact li na already\n")
    assert "has no site 'moon'" in desk.run("contact", "add", "clinic", "Wu", "--site", "moon", code=1).err


def test_a_machine_whole(desk: Desk) -> None:
    shown = desk.json("equipment", "show", "1001")
    assert shown == {
        "serial": "PR-1001", "kind": "printer", "model": "ZX", "customer": "Example Clinic", "site": "North wing",
        "bought_on": "2026-02-01", "delivered_on": "2026-03-01", "accepted_on": "2026-03-02", "used_on": None,
        "scrapped_on": None,
        "warranty": [
            {"component": "machine", "until": "2027-03-02", "warranty": "in"},
            {"component": "head", "until": "2026-06-02", "warranty": "in"},
        ],
        "contract": None, "tickets": [],
    }  # fmt: skip
    later = desk.json("equipment", "show", "1001", "--as-of", "2026-06-03")
    assert [each["warranty"] for each in later["warranty"]] == ["in", "out"]
    text = desk.run("equipment", "show", "pr-1001").out
    assert "kind       Label printer\n" in text
    assert "machine    2027-03-02  in\n" in text


def test_serial_numbers_are_unique_however_written(desk: Desk) -> None:
    done = desk.run("equipment", "add", "ｐｒ-１００１", "--kind", "printer", code=1)
    assert done.err == "svcdesk: there is a machine PR-1001 already: 'svcdesk equipment edit PR-1001' changes it\n"
    desk.run("equipment", "add", "XX-1001", "--kind", "print")
    assert (
        desk.run("equipment", "show", "1001", code=2).err == "svcdesk: '1001' fits several machines: PR-1001, XX-1001\n"
    )
    assert "no equipment '%'" in desk.run("equipment", "show", "%", code=1).err
    assert desk.run("equipment", "add", " ", "--kind", "printer", code=2).err.startswith("svcdesk: a machine needs")
    assert "--kind 'tank' is unknown: printer, terminal" in desk.run("equipment", "add", "1", "-k", "tank", code=2).err


def test_equipment_is_found_and_changed(desk: Desk) -> None:
    desk.run("customer", "add", "Sample School")
    desk.run("equipment", "add", "LO-1", "--kind", "terminal")
    found = [[each["serial"] for each in desk.json("equipment", "list", *how)] for how in (
        (), ("clinic",), ("zx",), ("lo-",), ("--customer", "clinic"), ("--kind", "terminal"), ("nothing",),
    )]  # fmt: skip
    assert found == [["LO-1", "PR-1001"], ["PR-1001"], ["PR-1001"], ["LO-1"], ["PR-1001"], ["LO-1"], []]
    done = desk.run("equipment", "edit", "1001", "--used", "2026-03-05", "--accepted", "2026-03-04")
    assert done.out == "equipment PR-1001: accepted 2026-03-04, used 2026-03-05\n"
    assert desk.run("equipment", "edit", "1001", "--used", "2026-03-05").err == "PR-1001: nothing was changed\n"
    desk.run("equipment", "edit", "1001", "--customer", "school", "--scrapped", "today")
    moved = desk.json("equipment", "show", "1001")
    assert (moved["customer"], moved["site"], moved["scrapped_on"]) == ("Sample School", None, "2026-03-02")
    assert "Sample School has no site 'north'" in desk.run("equipment", "edit", "1001", "--site", "north", code=1).err
    assert "name the customer" in desk.run("equipment", "edit", "LO-1", "--site", "north", code=2).err
    assert "--bought: '2026-02-30'" in desk.run("equipment", "edit", "1001", "--bought", "2026-02-30", code=2).err


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


def test_first_time_fix_against_a_count_by_hand(desk: Desk) -> None:
    for serial in ("PR-2", "PR-3", "PR-4", "PR-5"):
        desk.run("equipment", "add", serial, "-k", "printer", "-c", "clinic")
    desk.run("equipment", "add", "T-1", "-k", "terminal", "-c", "clinic")
    repaired(desk, "2026-03-03")  # comes again below
    repaired(desk, "2026-03-20")  # right: what comes 31 days later is no repeat
    repaired(desk, "2026-04-20")
    number = repaired(desk, "2026-03-04", "PR-2")  # reopened, and resolved again
    desk.at("2026-03-05 09:00").run("reopen", number, "-r", "jams")
    desk.at("2026-03-05 10:00").run("resolve", number, "-c", "x", "-s", "y")
    visited = desk.at("2026-03-06 09:00").json("log", "x", "-s", "PR-3")["number"]
    form = ("-f", "f", "-c", "c", "-a", "a", "-r", "r")
    for _visit in range(2):  # two visits
        desk.run("dispatch", "order", visited, "--engineer", "wang")
        desk.run("dispatch", "arrive", visited)
        desk.run("dispatch", "record", visited, *form)
        desk.run("dispatch", "finish", visited)
    desk.run("resolve", visited, "-c", "x", "-s", "y")
    once = desk.json("log", "x", "-s", "PR-4")["number"]  # a visit that was cancelled is none
    for _visit in range(2):
        desk.run("dispatch", "order", once, "--engineer", "wang")
        desk.run("dispatch", "cancel", once, "-r", "not there")
    desk.run("resolve", once, "-c", "x", "-s", "y")
    repaired(desk, "2026-03-07", "T-1")
    desk.at("2026-03-08 09:00").run("log", "x", "-s", "T-1")  # logged by mistake
    desk.run("cancel", "8", "-r", "by mistake")
    desk.run("log", "x", "-s", "PR-5")  # not resolved yet
    desk.run("log", "x", "-c", "Example Clinic")  # about no machine

    desk.at("2026-05-01 09:00")
    counted = desk.json("report", "repeats")
    keys = ("kind", "repairs", "first_time", "visited_again", "reopened", "came_again", "percent")
    assert [list(row) for row in counted] == [list(keys)] * 3
    assert [tuple(row.values()) for row in counted] == [
        ("printer", 6, 3, 1, 1, 1, 50.0),
        ("terminal", 1, 1, 0, 0, 0, 100.0),
        ("all", 7, 4, 1, 1, 1, 57.1),
    ]
    april = desk.json("report", "repeats", "--from", "2026-04-01", "--to", "2026-05-01")
    assert [tuple(row.values())[:3] for row in april] == [("printer", 1, 1), ("all", 1, 1)]
    longer = desk.json("report", "repeats", "--within", "40 days")[-1]
    assert (longer["first_time"], longer["came_again"]) == (3, 2)
    then = desk.json("report", "repeats", "--as-of", "2026-03-04 12:00")
    assert [tuple(row.values())[:3] for row in then] == [("printer", 2, 2), ("all", 2, 2)]
    assert "--within: 'soon' is not a length of time" in desk.run("report", "repeats", "--within", "soon", code=2).err
    assert desk.run("report", "repeats", "--to", "2020-01-01").err == "no equipment was repaired in that time\n"


def test_a_desk_that_says_nothing_of_repeats(desk: Desk) -> None:
    desk.config.write_text(desk.config.read_text().replace("repeats: 30 days", ""))
    assert "--within '30 days', or 'repeats'" in desk.run("report", "repeats", code=2).err
    repaired(desk, "2026-03-03")
    assert desk.at("2026-03-04 09:00").json("log", "x", "-s", "1001")["repeats"] is None


def test_a_part_that_was_fitted_is_warranted_anew(desk: Desk) -> None:
    desk.at("2026-05-20 09:00").run("log", "faint", "-s", "1001")
    desk.run("dispatch", "order", "1", "--engineer", "wang")
    desk.run("dispatch", "arrive", "1")
    desk.run("dispatch", "record", "1", "--part", "head", "--part", "fuse")
    covers = {each["component"]: each["until"] for each in desk.json("equipment", "show", "1001")["warranty"]}
    assert covers == {"machine": "2027-03-02", "head": "2026-08-19"}
