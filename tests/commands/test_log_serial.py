"""`log` of calls about a machine: what its serial number tells."""

from __future__ import annotations

from tests.conftest import Desk, built_once
from tests.machines import repaired, with_a_printer
from tests.terminal import Terminal


@built_once
def desk(desk: Desk) -> Desk:
    """A desk with a customer, a site of theirs and a printer there."""
    return with_a_printer(desk)


def test_a_serial_number_tells_the_rest(desk: Desk) -> None:
    done = desk.run("log", "jams", "--serial", "1001")
    assert done.out.splitlines()[-3:] == [
        "  equipment: PR-1001  Label printer  ZX  North wing",
        "  warranty of: machine to 2027-03-02; Print head to 2026-06-02",
        "  contract: none",
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
    refused = desk.run("log", "jams", "-s", "1001", "-c", "Sample School", code=1).err
    assert "PR-1001 is a machine of Example Clinic, not of Sample School: --yes logs it for Sample School" in refused
    done = desk.run("log", "jams", "-s", "1001", "-c", "Sample School", "--yes")
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
    for question, keys in (
        ("it is about", ""), ("what is wrong: ", "jams"), ("how bad", ""), ("who is calling", ""), ("call back", ""),
    ):  # fmt: skip
        screen.until(question)
        screen.press(keys + "\r")
    shown, code = screen.end()  # where it is, the machine tells
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


def test_a_call_about_a_closed_ticket_is_about_its_machine(desk: Desk) -> None:
    desk.run("log", "jams", "-s", "1001")
    desk.run("resolve", "1", "-c", "dust", "-s", "cleaned")
    assert "SD-000001: reopened: jams again" in desk.run("log", "jams again", "-s", "1001", "--join", "1").out
    desk.run("cancel", "1", "-r", "twice")
    desk.run("log", "it still jams", "--join", "1")
    shown = desk.json("show", "2")
    assert (shown["equipment"]["serial"], shown["follows"], shown["warranty"]) == ("PR-1001", "SD-000001", "in")
    desk.run("equipment", "add", "PR-2", "--kind", "printer")
    done = desk.run("log", "no, the other", "--join", "1", "-s", "PR-2", code=1)
    assert done.err == "svcdesk: SD-000001 is about PR-1001 already: log PR-2 as a ticket of its own\n"


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


def test_a_ticket_that_is_resolved_when_it_was_opened_does_not_repeat_itself(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "jams", "-s", "1001")
    desk.run("resolve", "1", "-c", "worn roller", "-s", "roller replaced")
    assert desk.json("show", "1")["repeats"] is None
    desk.run("log", "jams again", "-s", "1001")
    assert desk.json("show", "2")["repeats"]["number"] == "SD-000001"
