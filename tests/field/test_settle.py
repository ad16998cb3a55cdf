"""What office and laptop have both made, and how the list of what was refused says it is settled."""

from __future__ import annotations

import shlex

from tests.conftest import Desk
from tests.field.laptops import Laptop, at


def about(laptop: Laptop, name: str, serial: str) -> None:
    """What a laptop says about a customer that it has made."""
    laptop.run("customer", "edit", name, "--note", "ring twice")
    laptop.run("contact", "add", name, "Li")
    laptop.run("contact", "edit", name, "Li", "--role", "boss")
    laptop.run("site", "add", name, "North")
    laptop.run("equipment", "add", serial, "--kind", "printer", "--customer", name, "--site", "North")
    laptop.run("log", "again", "-c", name, "--serial", serial)


def settle_as_printed(office: Desk) -> None:
    """Run what is printed for the first, until nothing is left."""
    while rows := office.json("field", "conflicts"):
        for command in rows[0]["settle"].split(" && "):
            office.run(*shlex.split(command)[1:])


def check_there(office: Desk, name: str, serial: str) -> None:
    """What a laptop has said is there, of the one customer of that name."""
    assert office.json("customer", "show", name)["note"] == "ring twice"
    assert [(each["name"], each["role"]) for each in office.json("contact", "list", name)] == [("Li", "boss")]
    assert office.json("equipment", "show", serial)["customer"] == name
    assert [row["summary"] for row in office.json("list", "-c", name)].count("again") == 1


def test_a_customer_whom_a_call_made_on_both_sides_is_one(office: Desk, laptop: Laptop) -> None:
    laptop.run("log", "here", "-c", "New Clinic")
    about(laptop, "New Clinic", "SN-1")
    office.run("log", "there", "-c", "New Clinic")
    laptop.run("field", "sync")
    assert office.json("field", "conflicts") == []
    check_there(office, "New Clinic", "SN-1")


def test_what_both_have_made_is_settled_as_one(office: Desk, laptop: Laptop) -> None:
    laptop.run("customer", "add", "New Clinic", "--note", "by the laptop")
    about(laptop, "New Clinic", "SN-1")
    laptop.run("equipment", "add", "PR-9", "--kind", "printer", "--customer", "示例诊所")
    laptop.run("equipment", "edit", "PR-9", "--plate", "X 1")
    office.run("customer", "add", "New Clinic", "--note", "by the laptop")
    office.run("equipment", "add", "PR-9", "--kind", "printer", "--customer", "示例诊所")
    laptop.run("field", "sync")
    assert [row["settle"] for row in office.json("field", "conflicts")] == [
        "svcdesk field settle 1 --same-as 'New Clinic'",
        *["after 1"] * 2,
        "after 3",
        *["after 1"] * 3,
        "svcdesk field settle 8 --same-as PR-9",
        "after 8",
    ]
    assert {row["settle"] for row in laptop.json("field", "conflicts")} == {"at the office"}
    screen = office.run("field", "conflicts", "--format", "table", COLUMNS="60").out
    assert "settle: svcdesk field settle 1 --same-as 'New Clinic'\n" in screen
    wrong = office.run("field", "settle", "2", "--same-as", "New Clinic", code=1).err
    assert wrong == "svcdesk: 2 made no customer, machine, site or contact: settle it with --again or --drop\n"
    first, *_others = office.json("field", "conflicts")
    done = office.run(*shlex.split(first["settle"])[1:])
    assert "SD-000004: refused before, done now: log by wang\n" in done.out  # what was refused since it was missing
    assert done.err == "wang-SD-000001 is SD-000004\n"
    settle_as_printed(office)
    check_there(office, "New Clinic", "SN-1")
    assert office.json("equipment", "show", "PR-9")["plate"] == "X 1"
    laptop.run("field", "sync")
    assert laptop.json("field", "conflicts") == []
    for desk in (office, laptop):
        assert desk.run("db", "check", "--replay").out == f"{desk.called} is sound\n"


def test_what_the_laptop_knew_of_them_is_taken_over(office: Desk, laptop: Laptop) -> None:
    """Telephones are added, what is open is filled, and what the office has otherwise is named."""
    known = ("--phone", "13700000007", "--address", "Lane 1", "--note", "ring twice")
    laptop.run("customer", "add", "Twin Ltd", *known)
    laptop.run("contact", "add", "示例诊所", "Li", "--role", "boss", "--phone", "13700000009")
    laptop.run("site", "add", "示例诊所", "North", "--address", "Lane 2")
    machine = ("equipment", "add", "PR-9", "--kind")
    laptop.run(*machine, "printer", "--plate", "X 1", "--model", "LP-1", "--customer", "Twin Ltd")
    office.run("customer", "add", "Twin Ltd", "--phone", "13800000008", "--address", "Lane 3")
    office.run("customer", "add", "Twin Ltd", "--same-name")
    office.run("contact", "add", "示例诊所", "Li", "--role", "cashier")
    office.run("site", "add", "示例诊所", "North")
    office.run(*machine, "terminal", "--model", "LP-2", "--customer", "示例诊所")
    laptop.run("field", "sync")
    told = []
    while rows := office.json("field", "conflicts"):
        told.append(office.run(*shlex.split(rows[0]["settle"])[1:]).out)
    assert "at the office it is CU-0003; not taken over: address Lane 1\n" in told[0]
    assert ["not taken over: " in each for each in told] == [True, True, False, True]
    assert "not taken over: model LP-1, kind Label printer, customer Twin Ltd\n" in told[3]
    twin = office.json("customer", "show", "CU-0003")
    assert (twin["address"], twin["note"]) == ("Lane 3", "ring twice")
    assert twin["phones"] == ["13800000008", "13700000007"]
    assert [(each["role"], each["phone"]) for each in office.json("contact", "list", "示例诊所")] == [
        ("cashier", "13700000009")
    ]
    assert [each["address"] for each in office.json("site", "list", "示例诊所")] == ["Lane 2"]
    there = office.json("equipment", "show", "PR-9")
    assert (there["model"], there["plate"], there["customer"]) == ("LP-2", "X 1", "示例诊所")


def test_what_the_office_has_no_more_can_be_dropped_as_is_printed(office: Desk, laptop: Laptop) -> None:
    laptop.run("contact", "add", "示例诊所", "Li")
    laptop.run("field", "sync")
    laptop.run("contact", "edit", "示例诊所", "Li", "--role", "boss")
    assert laptop.json("field", "outbox")[0]["said"] == "contact edit: Li, role boss"
    office.run("contact", "remove", "示例诊所", "Li")
    laptop.run("field", "sync")
    (row,) = office.json("field", "conflicts")
    assert row["settle"].endswith(" --drop --why 'it is not there any more'")
    office.run(*shlex.split(row["settle"])[1:])
    assert office.json("field", "conflicts") == []


RECORD = ("-f", "jam", "-c", "dust", "-a", "cleaned", "-r", "prints", "-m", "20", "--solved", "--finish")


def test_a_visit_of_a_ticket_that_the_office_has_cancelled_is_settled_as_is_printed(
    office: Desk, laptop: Laptop
) -> None:
    """Cancelled before the visit, or after it: at its own time the ticket was off, or is not to be gone back to."""
    for text in ("dark", "loud"):
        laptop.run("log", text, "-c", "示例诊所")
    laptop.run("field", "sync")
    at("2026-03-02 09:00", office, laptop)
    office.run("cancel", "4", "3", "--reason", "they called it off")  # to take that back is more than is wanted
    at("2026-03-02 09:30", office, laptop)
    for number in ("4", "5"):
        laptop.run("dispatch", "order", number)
        laptop.run("dispatch", "arrive", number)
        laptop.run("dispatch", "record", number, *RECORD)
    laptop.run("note", "4", "glad")
    at("2026-03-02 10:00", office, laptop)
    office.run("cancel", "5", "--reason", "they called it off")
    laptop.run("field", "sync")
    at("2026-03-02 10:05", office, laptop)
    before = office.run("db", "seal").out
    refused = office.json("field", "conflicts")
    assert office.run("db", "seal").out == before  # each way is tried, and nothing of it stays
    assert [row["ticket"] for row in refused] == [*["SD-000004"] * 3, "SD-000005"]
    assert " --at 2026-03-02T09:30:00+08:00 && " in refused[0]["settle"]
    assert refused[-1]["settle"].endswith(" --again --at now")
    refusal = office.run("field", "settle", str(refused[-1]["number"]), "--again", code=1).err
    assert "is cancelled since" in refusal
    office.run("reopen", "5", "--reason", "somebody was there")
    assert (
        office.json("field", "conflicts")[-1]["settle"]
        == f"svcdesk field settle {refused[-1]['number']} --again --at now"
    )
    office.run("undo", "5")
    settle_as_printed(office)
    assert office.json("show", "3")["state"] == "cancelled"
    office.run("dispatch", "amend", "5", "--finished-at", "2026-03-02 09:30", "--why", "it was then")
    for number in ("4", "5"):
        (visit,) = office.json("show", number)["visits"]
        assert (visit["minutes"], visit["state"]) == (20, "finished")
        assert visit["finished_at"] == "2026-03-02T01:30:00Z"
        assert office.json("show", number)["state"] == "resolved"
    assert office.run("db", "check", "--replay").out == f"{office.called} is sound\n"


def test_a_visit_that_the_office_has_cancelled_is_settled_by_who_cancelled_it(office: Desk, laptop: Laptop) -> None:
    at("2026-03-02 09:30", office, laptop)
    laptop.run("dispatch", "arrive", "1")
    laptop.run("dispatch", "record", "1", *RECORD)
    office.run("dispatch", "cancel", "1", "--reason", "called off", SVCDESK_USER="zhao")
    laptop.run("field", "sync")
    settle = f"svcdesk field settle {office.json('field', 'conflicts')[0]['number']} --again"
    (first, _then) = office.json("field", "conflicts")
    assert first["settle"] == f"zhao takes it back with svcdesk undo SD-000001; then {settle}"
    (first, _then) = office.json("field", "conflicts", SVCDESK_USER="zhao")
    assert first["settle"] == f"svcdesk undo SD-000001 && {settle}"
    office.run("undo", "SD-000001", SVCDESK_USER="zhao")
    settle_as_printed(office)
    (visit,) = office.json("show", "1")["visits"]
    assert (visit["arrived_at"], visit["minutes"]) == ("2026-03-02T01:30:00Z", 20)


def test_what_was_only_told_since_a_visit_was_cancelled_keeps_nobody_from_taking_that_back(
    office: Desk, laptop: Laptop
) -> None:
    """The office has cancelled the visit, then its ticket; the engineer was there, was paid, and has noted it."""
    office.run("dispatch", "cancel", "1", "--reason", "called off")
    office.run("cancel", "1", "--reason", "called off")
    at("2026-03-02 09:30", office, laptop)
    laptop.run("dispatch", "arrive", "1")
    laptop.run("dispatch", "record", "1", *RECORD)
    laptop.run("pay", "1", "140")
    laptop.run("note", "1", "glad")
    told = laptop.run("field", "sync").out
    assert "paid too much" not in told  # what was paid for waits
    arrived, recorded = office.json("field", "conflicts")
    assert arrived["settle"].startswith("svcdesk undo SD-000001 && svcdesk undo SD-000001 && svcdesk field settle ")
    assert recorded["settle"] == f"after {arrived['number']}"
    settle_as_printed(office)
    shown = office.json("show", "1")
    assert [each["arrived_at"] for each in shown["visits"]] == ["2026-03-02T01:30:00Z"]
    assert (shown["state"], office.json("receipt", "owed")) == ("resolved", [])
    assert office.run("db", "check", "--replay").out == f"{office.called} is sound\n"


def test_what_was_taken_back_on_the_laptop_is_dropped_with_that(office: Desk, laptop: Laptop) -> None:
    laptop.run("log", "dark", "-c", "示例诊所")
    laptop.run("field", "sync")
    office.run("cancel", "4", "--reason", "they called it off")
    at("2026-03-02 09:00", office, laptop)
    laptop.run("hold", "4", "--reason", "parts")
    laptop.run("undo")
    laptop.run("field", "sync")
    held, undone = office.json("field", "conflicts")
    assert undone["settle"] == f"after {held['number']}"
    office.run(*shlex.split(held["settle"])[1:])
    assert office.json("field", "conflicts") == []
    assert office.json("show", "4")["state"] == "cancelled"


def test_what_stands_against_it_is_what_does_so_today(office: Desk, laptop: Laptop) -> None:
    """Resolved meanwhile, it can only be dropped; open again, it can be done."""
    laptop.run("log", "dark", "-c", "示例诊所")
    laptop.run("field", "sync")
    office.run("resolve", "4", "--cause", "a cable", "--solution", "put in by telephone")
    at("2026-03-02 09:00", office, laptop)
    laptop.run("hold", "4", "--reason", "parts")
    laptop.run("field", "sync")
    (row,) = office.json("field", "conflicts")
    assert "is resolved" in row["refused"]
    assert row["settle"].endswith(" once that is put right")
    office.run("reopen", "4", "--reason", "dark again")
    office.run("hold", "4", "--reason", "customer")
    (row,) = office.json("field", "conflicts")
    assert "is on hold" in row["refused"]
    office.run("undo", "4")
    (row,) = office.json("field", "conflicts")
    assert row["settle"] == f"svcdesk field settle {row['number']} --again"


def test_what_was_said_after_a_ticket_was_open_again_keeps_its_time(office: Desk, laptop: Laptop) -> None:
    laptop.run("log", "dark", "-c", "示例诊所")
    laptop.run("field", "sync")
    office.run("cancel", "4", "--reason", "a slip")
    at("2026-03-02 08:30", office, laptop)
    office.run("reopen", "4", "--reason", "it was a slip")
    at("2026-03-02 09:10", office, laptop)
    laptop.run("hold", "4", "--reason", "parts")
    office.run("hold", "4", "--reason", "customer")
    laptop.run("field", "sync")
    (row,) = office.json("field", "conflicts")
    assert row["settle"].endswith(" once that is put right")
    office.run("undo", "4")
    (row,) = office.json("field", "conflicts")
    assert row["settle"] == f"svcdesk field settle {row['number']} --again"


def test_another_time_is_for_what_is_done_after_all(office: Desk) -> None:
    told = office.run("field", "settle", "4", "--drop", "--why", "off", "--at", "now", code=2).err
    assert told == "svcdesk: --at goes with --again only\n"


BOTH_MAKE = """
customer add Clinic
contact add 示例诊所 Li
site add 示例诊所 North
equipment add PR-9 --kind printer
"""
RENAMED = """
customer edit Clinic --name Surgery
contact edit 示例诊所 Li --name Zhou
site edit 示例诊所 North --name South
equipment edit PR-9 --serial PR-8
"""


def test_what_the_office_has_by_another_name_by_then_is_made(office: Desk, laptop: Laptop) -> None:
    for line in BOTH_MAKE.strip().splitlines():
        for desk in (laptop, office):
            desk.run(*line.split())
    laptop.run("contact", "edit", "示例诊所", "Li", "--role", "boss")
    laptop.run("field", "sync")
    settle = [row["settle"] for row in office.json("field", "conflicts")]
    assert [each.split()[5:] for each in settle] == [["Clinic"], ["Li"], ["North"], ["PR-9"], []]
    *renamed, last = RENAMED.strip().splitlines()
    for line in renamed:
        office.run(*line.split())
    before = office.json("field", "conflicts"), office.events()
    ways = [f"svcdesk field settle {number} --again" for number in (1, 2, 3)]
    assert [row["settle"] for row in before[0]] == [*ways, settle[3], "after 2"]
    told = office.run("field", "settle", "3", "4", "1", "--again", code=1).err
    assert told.startswith("svcdesk: 4 is refused still: there is a machine PR-9 already")
    assert (office.json("field", "conflicts"), office.events()) == before  # all, or none
    office.run(*last.split())
    listed = office.run("field", "conflicts").out
    assert settle[3].replace("--same-as PR-9", "--again") in listed
    heading, *rows = listed.splitlines()
    office.run("field", "settle", "-", "--again", stdin="\n".join([heading, *reversed(rows)]))
    assert office.json("field", "conflicts") == []
    assert ("Li", "boss") in [(each["name"], each["role"]) for each in office.json("contact", "list", "示例诊所")]
    assert {"Clinic", "Surgery"} <= {row["name"] for row in office.json("customer", "list")}
    assert {"PR-8", "PR-9"} <= {row["serial"] for row in office.json("equipment", "list")}
    assert office.run("db", "check", "--replay").out == f"{office.called} is sound\n"
