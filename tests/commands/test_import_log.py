"""A log with a row for each update: the rows of one number become one ticket, each at its own time."""

from __future__ import annotations

import pytest

from tests.commands.importing import LOG, MAP, NOTHING_BAD, bring, journal, rows, states
from tests.conftest import Desk, built_once


@pytest.fixture
def desk(unstaffed: Desk) -> Desk:
    """A desk with nobody in it."""
    return unstaffed


@built_once
def log(desk: Desk) -> Desk:
    """A desk into which the small log was imported."""
    desk.run("import", "tickets", str(LOG), "--mapping", str(MAP))
    return desk


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2016-02-01T07:59:59Z", {}),
        ("2016-02-01T08:00Z", {"902": "open"}),
        ("2016-02-01T12:00Z", {"901": "open", "902": "held"}),
        ("2016-02-02T10:00Z", {"901": "resolved", "902": "held", "903": "open"}),
        ("2016-02-03T11:00Z", {"901": "open", "902": "held", "903": "open", "904": "open"}),
        ("2016-02-04T09:29:59Z", {"901": "open", "902": "held", "903": "open", "904": "open"}),
        (
            "2016-02-04T11:00Z",
            {"901": "resolved", "902": "held", "903": "open", "904": "open", "905": "held"},
        ),
        (
            "2016-02-09T12:00Z",
            {"901": "closed", "902": "resolved", "903": "open", "904": "open", "905": "resolved"},
        ),
    ],
)
def test_each_state_holds_from_the_time_of_its_row(log: Desk, at: str, expected: dict[str, str]) -> None:
    assert states(log, at) == expected


def test_rows_become_the_journal_at_their_own_times_by_their_own_people(log: Desk) -> None:
    assert journal(log, "INC0000901")[:-1] == [
        ("02-01T09:00", "Desk 1", "logged"),
        ("02-01T10:00", "Ada", "assigned"),
        ("02-02T10:00", "Ada", "resolved"),
        ("02-03T11:00", "Ben", "reopened"),
        ("02-03T11:00", "Ben", "assigned"),
        ("02-04T11:00", "Ben", "resolved"),
        ("02-09T11:00", "Robot", "closed"),
    ]
    assert journal(log, "INC0000901")[-1][1:] == ("tester", "imported")
    assert log.sql("SELECT COUNT(*) FROM journal WHERE at <> recorded_at") == [(0,)]


def test_a_hold_changes_its_reason(log: Desk) -> None:
    holds = log.sql(
        "SELECT reason, substr(since, 6, 11), substr(until, 6, 11) FROM hold h JOIN ticket t ON t.id = ticket_id"
        " WHERE number = 'INC0000902' ORDER BY since",
    )
    assert holds == [
        ("customer", "02-01T12:00", "02-02T12:00"),
        ("vendor", "02-02T12:00", "02-03T12:00"),
        ("problem", "02-03T12:00", "02-04T12:00"),
    ]


def test_engineer_and_priority_change_and_nobody_is_an_engineer_too(log: Desk) -> None:
    periods = log.sql(
        "SELECT substr(p.since, 12, 5), p.priority, e.name FROM ticket_period p JOIN ticket t ON t.id = ticket_id"
        " LEFT JOIN engineer e ON e.id = engineer_id WHERE number = 'INC0000903' ORDER BY p.since",
    )
    assert periods == [("09:00", "P4", "Ada"), ("10:00", "P4", "Ben"), ("11:00", "P1", "Ben"), ("12:00", "P1", None)]


def test_of_one_minute_the_last_row_in_the_file_holds_and_the_journal_keeps_all(log: Desk) -> None:
    assert [kind for _at, _who, kind in journal(log, "INC0000904")] == [
        "logged", "held", "resolved", "reopened", "imported",
    ]  # fmt: skip


def test_what_is_dated_before_the_opening_takes_effect_with_it(log: Desk) -> None:
    assert journal(log, "INC0000905")[:2] == [("02-04T09:30", "Desk 1", "logged"), ("02-04T09:30", "Ada", "held")]


def test_texts_are_made_of_columns_and_defaults(log: Desk) -> None:
    found = log.sql("SELECT summary, cause, solution FROM ticket ORDER BY number")
    assert found == [
        ("Printer, Tray, Jams", "fixed", "not recorded in the log"),
        ("Network, Slow", "not recorded", "not recorded in the log"),
        ("no description", None, None),
        ("Scanner, Lid, Loose", "glued", "not recorded in the log"),
        ("Scanner, Lamp, Dark", "lamp", "not recorded in the log"),
    ]


def test_who_is_new_is_added_and_who_is_known_is_not(desk: Desk) -> None:
    desk.run("engineer", "add", "Adamson")  # whose name has Ada in it
    desk.run("engineer", "add", "Benjamin", "--login", "Ben")
    desk.run("customer", "add", "clinic 1", "--tier", "gold")
    desk.run("import", "tickets", str(LOG), "--mapping", str(MAP))
    engineers = {each["name"] for each in desk.json("engineer", "list")}
    assert engineers == {"Adamson", "Benjamin", "Ada"}
    assert [each["name"] for each in desk.json("customer", "list")] == ["clinic 1", "Clinic 2", "Clinic 3"]
    assert desk.json("list", "--state", "all", "--tier", "gold")[0]["customer"] == "clinic 1"


def test_twice_adds_nothing(log: Desk) -> None:
    before = log.sql("SELECT COUNT(*), MAX(hash) FROM journal")
    done = log.run("import", "tickets", str(LOG), "--mapping", str(MAP))
    assert done.out == "0 tickets, 0 rows imported; 23 known already; 0 rejected\n"
    assert log.sql("SELECT COUNT(*), MAX(hash) FROM journal") == before


def test_a_later_export_adds_its_new_rows(desk: Desk) -> None:
    assert bring(desk, rows(2, 3)).startswith("1 ticket, 2 rows imported; 0 known")
    assert states(desk, "2016-02-20") == {"901": "open"}
    assert bring(desk, rows(2, 3, 5, 6, 7)).startswith("1 ticket, 3 rows imported; 2 known")
    assert states(desk, "2016-02-03T12:00Z") == {"901": "open"}
    assert states(desk, "2016-02-20") == {"901": "resolved"}


def test_rows_that_come_too_late_are_bad(desk: Desk) -> None:
    bring(desk, rows(2, 5))
    told = bring(desk, rows(2, 3, 5), code=1)
    assert "in.csv:3: dated before the last that is known of INC0000901 (2016-02-02T10:00:00Z)" in told
    assert "0 tickets, 0 rows imported; 2 known already; 1 rejected" in told


def test_a_row_without_any_change_is_known_too(desk: Desk) -> None:
    # New at 09:05 and Active at 10:00 are both open: a hold dated between them is too late all the same
    bring(desk, rows(2, 3).replace(",Ada,fixed", ",?,fixed"))
    late = rows(3).replace("Active", "Awaiting Vendor").replace("10:00", "09:30")
    assert "dated before the last that is known of INC0000901 (2016-02-01T10:00:00Z)" in bring(desk, late, code=1)
    same_minute = rows(3).replace("Active", "Awaiting Vendor")
    assert NOTHING_BAD in bring(desk, same_minute)
    assert states(desk, "2016-02-02") == {"901": "held"}


def test_a_row_goes_in_whole_or_not_at_all(desk: Desk) -> None:
    # the engineer has left: neither is the ticket reopened, nor is its row taken for known
    bring(desk, rows(2, 3, 5))
    desk.run("engineer", "add", "Ben")
    desk.run("engineer", "edit", "Ben", "--left")
    assert "in.csv:2: Ben has left" in bring(desk, rows(6), code=1)
    assert states(desk, "2016-02-20") == {"901": "resolved"}
    desk.run("engineer", "edit", "Ben", "--active")
    assert NOTHING_BAD in bring(desk, rows(6))
    assert states(desk, "2016-02-20") == {"901": "open"}


def test_nobody_is_left_behind_by_a_bad_row(desk: Desk) -> None:
    # a visit is under way, so that the ticket cannot be resolved; Ada would have been new with that row
    desk.at("2016-02-01T09:30Z").run("engineer", "add", "Wang")
    bring(desk, rows(2))
    desk.run("dispatch", "order", "INC0000901", "--engineer", "Wang")
    told = bring(desk.at("2016-03-01 09:00"), rows(5, 15), code=1)
    assert "in.csv:2: INC0000901/1 is under way: 'svcdesk dispatch finish INC0000901/1' first" in told
    assert "1 ticket, 1 row imported" in told
    assert desk.sql("SELECT number, engineer FROM tickets ORDER BY 1") == [
        ("INC0000901", "Wang"),
        ("INC0000903", "Ada"),
    ]


def test_a_closed_ticket_without_a_state_in_its_row_is_not_opened_again(desk: Desk) -> None:
    mapping = (
        "columns: {number: No, summary: What, state: State, priority: Level}\ndefaults: {customer: Us, state: closed}\n"
    )
    bring(desk, "No,What,State,Level\nA1,door,,P1\n", mapping)
    assert desk.json("list", "--state", "all")[0]["state"] == "closed"
    bring(desk, "No,What,State,Level\nA1,door,hold parts,P1\n", mapping)
    bring(desk, "No,What,State,Level\nA1,door,,P2\n", mapping)
    [ticket] = desk.json("list", "--state", "all")
    assert (ticket["state"], ticket["priority"]) == ("held", "P2")


def test_a_new_ticket_needs_a_summary_and_a_customer_an_update_does_not(desk: Desk) -> None:
    mapping = "columns: {number: No, summary: What, customer: Who, state: State}\n"
    told = bring(desk, "No,What,Who,State\nA1,,Us,open\nA2,door,,open\nA3,door,Us,open\n", mapping, code=1)
    assert "in.csv:2: What: is empty; a new ticket needs it" in told
    assert "in.csv:3: Who: is empty; a new ticket needs it" in told
    assert NOTHING_BAD in bring(desk, "No,What,Who,State\nA3,,,resolved\n", mapping)


def test_tickets_of_the_desk_itself_are_not_touched(desk: Desk) -> None:
    desk.run("log", "no light", "--customer", "Clinic 1")
    told = bring(desk, rows(2).replace("INC0000901", "SD-000001"), code=1)
    assert "in.csv:2: SD-000001 is a ticket of this desk, no import brought it" in told


def test_numbers_like_the_desk_s_own_are_not_given_again(desk: Desk) -> None:
    bring(desk, rows(2).replace("INC0000901", "SD-000041"))
    desk.run("log", "no light", "--customer", "Clinic 1")
    assert {each["number"] for each in desk.json("list")} == {"SD-000041", "SD-000042"}


def test_a_broken_promise_of_an_imported_ticket_costs_what_it_costs(desk: Desk) -> None:
    """The same history by import and by commands: both make the contract longer, once."""
    within = "        within:\n          - {priority: [P1, P2], within: 30m}\n"
    text = desk.config.read_text()
    assert within in text
    desk.config.write_text(text.replace(within, "        missed: {extend: 1 month}\n" + within))
    desk.at("2026-03-02 08:00")
    for customer in ("Clinic 1", "Clinic 2"):
        desk.run("customer", "add", customer)
        desk.run("contract", "add", customer, "--kind", "basic", "--from", "2026-01-01")
    desk.at("2026-03-02 09:00").run("log", "door", "-c", "Clinic 1")
    desk.at("2026-03-04 09:00").run("resolve", "1", "-c", "worn", "-s", "mended")
    mapping = "columns: {number: No, summary: What, customer: Who, state: State, at: When}\n"
    log = "No,What,Who,State,When\nX1,door,Clinic 2,open,2026-03-02 09:00\nX1,,,resolved,2026-03-04 09:00\n"
    assert NOTHING_BAD in bring(desk, log, mapping)
    ends = [each["ends_on"] for each in desk.json("contract", "list")]
    assert ends == ["2027-01-31", "2027-01-31"]
    assert NOTHING_BAD in bring(desk, log, mapping)
    assert [each["ends_on"] for each in desk.json("contract", "list")] == ends
