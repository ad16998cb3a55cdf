"""`log --join` about a ticket that is not open: the call is never swallowed."""

from __future__ import annotations

import pytest

from tests.conftest import Desk
from tests.terminal import Terminal

CALLS = "    name: Standard\n"  # of the tier; the ticket is of Monday 2 March, 09:00


def configure(desk: Desk, calls: str) -> None:
    text = desk.config.read_text()
    assert text.count(CALLS) == 1
    desk.config.write_text(text.replace(CALLS, f"{CALLS}    calls: {calls}\n"))


def resolve(desk: Desk) -> Desk:
    desk.at("2026-03-02 10:30").run("resolve", "1", "-c", "dust", "-s", "cleaned")
    return desk


def call(desk: Desk, *more: str, code: int = 0) -> str:
    done = desk.run("log", "still broken", "--join", "1", *more, code=code)
    return done.out if code == 0 else done.err


@pytest.mark.parametrize("at", ["2026-03-02 16:00", "2026-03-16 23:59"])
def test_resolved_not_long_ago_it_is_reopened(ticket: Desk, at: str) -> None:
    resolve(ticket).at(at)
    said = call(ticket, "--phone", "13700000001")
    assert said.startswith("SD-000001: reopened: still broken\n  ")
    assert "SD-000001: the customer called again: still broken\n" in said
    shown = ticket.json("show", "1")
    assert (shown["state"], shown["ended_at"], len(shown["calls"])) == ("open", None, 2)
    assert shown["phones"] == ["13700000001"]
    assert ticket.events() == ["logged", "resolved", "reopened", "called"]
    assert [row["number"] for row in ticket.json("list")] == ["SD-000001"]


def test_it_reopens_promises_as_the_command_does(ticket: Desk) -> None:
    resolve(ticket).at("2026-03-03 09:00")
    call(ticket)
    by_call = ticket.json("show", "1")["clocks"]
    resolve_again = ("resolve", "1", "-c", "dust", "-s", "cleaned", "--at", "2026-03-03 09:00")
    ticket.run(*resolve_again)
    ticket.run("reopen", "1", "-r", "no", "--at", "2026-03-03 09:00")
    by_hand = ticket.json("show", "1")["clocks"]
    keys = ("target", "due_at", "outcome", "stopped_at", "missed_at")
    assert [[clock[key] for key in keys] for clock in by_call] == [[clock[key] for key in keys] for clock in by_hand]


def test_resolved_too_long_ago_it_opens_another(ticket: Desk) -> None:
    resolve(ticket).at("2026-03-17 09:00")
    said = call(ticket)
    assert "SD-000002: logged as P3, Standard, City, after SD-000001: still broken\n" in said
    assert "  First answer: due 11:00 (in 2 h), 2h promised\n" in said
    assert "SD-000001: it is followed by SD-000002: still broken\n" in said
    assert ticket.json("show", "1")["state"] == "resolved"


@pytest.mark.parametrize("ending", [("close", "1"), ("cancel", "1", "-r", "twice")])
def test_closed_and_cancelled_open_another(ticket: Desk, ending: tuple[str, ...]) -> None:
    ticket.run("classify", "1", "--kind", "printer", "--region", "county")
    if ending[0] == "close":
        resolve(ticket)
    ticket.run(*ending)
    done = ticket.at("2026-03-03 09:00").json("log", "again", "--join", "1", "-t", "13700000001", "-p", "P2")
    assert [each["number"] for each in done] == ["SD-000002", "SD-000001"]
    shown = ticket.json("show", "2")
    assert (shown["follows"], shown["customer"], shown["kind"], shown["region"], shown["priority"]) == (
        "SD-000001", "A", "printer", "county", "P2",
    )  # fmt: skip
    assert shown["phones"] == ["13700000001"]
    assert [clock["outcome"] for clock in shown["clocks"]] == [None, None]
    old = ticket.json("show", "1")
    assert (old["timeline"][-1]["event"], old["timeline"][-1]["data"]["number"]) == ("followed", "SD-000002")
    assert len(old["calls"]) == 1
    assert [row["follows"] for row in ticket.json("list", "--state", "all", "--sort", "number")] == [None, "SD-000001"]
    assert "follows   SD-000001\n" in ticket.run("show", "2").out
    assert ticket.run("db", "check").out.endswith("is sound\n")


def test_a_call_when_it_was_open_still_joins_it(ticket: Desk) -> None:
    resolve(ticket).at("2026-03-03 09:00")
    assert call(ticket, "--at", "2026-03-02 10:10").startswith("SD-000001: the customer called again")
    ticket.run("close", "1")
    assert call(ticket, "--at", "2026-03-02 10:20").startswith("SD-000001: the customer called again")
    shown = ticket.json("show", "1")
    assert (shown["state"], len(shown["calls"])) == ("closed", 3)


def test_the_tier_may_want_a_new_ticket(ticket: Desk) -> None:
    configure(ticket, "{resolved: new}")
    assert "followed by SD-000002" in call(resolve(ticket))
    assert call(ticket, "--reopen").startswith("SD-000001: reopened: still broken\n")


def test_the_tier_may_want_to_be_asked(ticket: Desk) -> None:
    configure(ticket, "{resolved: ask, within: 3 days}")
    resolve(ticket).at("2026-03-05 09:00")
    said = call(ticket, code=1)
    assert "SD-000001 is resolved: --reopen goes on with it, --new opens a ticket that refers to it" in said
    assert "followed by SD-000002" in call(ticket, "--new")
    assert call(ticket, "--reopen").startswith("SD-000001: reopened: still broken\n")
    ticket.run("resolve", "1", "-c", "dust", "-s", "cleaned")
    assert "followed by SD-000003" in call(ticket.at("2026-03-09 09:00"))  # so long after nobody is asked


@pytest.mark.parametrize(("answer", "number"), [("r", "SD-000001: reopened"), ("new", "SD-000002: logged")])
def test_on_a_terminal_it_asks(ticket: Desk, answer: str, number: str) -> None:
    configure(ticket, "{resolved: ask}")
    screen = Terminal(resolve(ticket), "log", "still broken", "--join", "1")
    screen.until("SD-000001 is resolved: reopen it, or open a new one (r, n): ")
    screen.press("x\r")
    screen.until("(r, n): ")
    screen.press(answer + "\r")
    shown, code = screen.end()
    assert (code, number in shown) == (0, True), shown


def test_an_answer_to_no_question(ticket: Desk) -> None:
    assert "a call about it can only join it" in call(ticket, "--new", code=1)
    assert "exclude each other" in call(ticket, "--new", "--reopen", code=2)
    assert "name it with --join" in ticket.run("log", "x", "-c", "A", "--reopen", code=2).err
    ticket.run("cancel", "1", "-r", "twice")
    assert "a call about it opens a new ticket; or 'svcdesk reopen SD-000001' first" in call(ticket, "--reopen", code=1)


def test_on_hold_for_the_customer_it_goes_on(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "customer", "-u", "Friday 09:00")
    assert call(ticket.at("2026-03-03 09:00")) == (
        "SD-000001: goes on\n"
        "  First answer: goes on, due 10:00 (in 1 h)\n"
        "  Solved: goes on, due 03-10 17:30 (in 7 d 8 h)\n"
        "SD-000001: the customer called again: still broken\n"
    )
    shown = ticket.json("show", "1")
    assert (shown["state"], shown["holds"][0]["until"]) == ("open", "2026-03-03T01:00:00Z")


def test_on_hold_for_another_reason_it_stays(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "parts")
    said = call(ticket.at("2026-03-03 09:00"))
    assert said == "SD-000001: the customer called again, and it stays on hold, waiting for parts: still broken\n"
    assert ticket.json("show", "1")["state"] == "held"


def test_the_tier_says_which_holds_a_call_ends(ticket: Desk) -> None:
    configure(ticket, "{resume: [parts]}")
    ticket.run("hold", "1", "-r", "customer")
    assert "it stays on hold, waiting for the customer" in call(ticket)
    ticket.run("resume", "1")
    ticket.run("hold", "1", "-r", "parts")
    assert call(ticket).startswith("SD-000001: goes on\n")


def test_a_call_before_the_hold_leaves_it(ticket: Desk) -> None:
    ticket.run("hold", "1", "-r", "customer")
    ticket.at("2026-03-02 12:00")
    assert call(ticket, "--at", "09:30") == "SD-000001: the customer called again: still broken\n"
    assert ticket.json("show", "1")["state"] == "held"


def test_a_promise_that_a_call_starts_stands_still_on_hold(ticket: Desk) -> None:
    text = ticket.config.read_text()
    target = "      reply: {name: Reply, starts: called, stops: [answered], within: 1h}\n"
    ticket.config.write_text(text.replace("    targets:\n", "    targets:\n" + target, 1))
    ticket.run("hold", "1", "-r", "parts")
    assert "  Reply: 1h promised, stands still\n" in call(ticket)


def test_nothing_said_changes_nothing(ticket: Desk) -> None:
    resolve(ticket).run("log", " ", "--join", "1", code=2)
    assert ticket.json("show", "1")["state"] == "resolved"
