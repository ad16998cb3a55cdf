"""What a ticket leaves open when it ends is said, and what becomes of it, whichever way it ends."""

from __future__ import annotations

import re

from tests.conftest import Desk, built_once


@built_once
def begun(desk: Desk) -> Desk:
    """A ticket with a return asked for, a loaner out, a quote without an answer and a visit agreed."""
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Clinic")
    desk.run("equipment", "add", "PR-1", "--kind", "printer", "-c", "Example Clinic", "--bought", "2026-03-01")
    desk.run("equipment", "add", "PR-2", "--kind", "printer")
    desk.run("log", "jams", "-s", "PR-1")
    desk.run("return", "ask", "1", "--reason", "quality", "--decision", "repair", "--why", "goodwill")
    desk.run("loan", "out", "1", "PR-2", "--due", "2026-03-09 09:00")
    desk.run("quote", "make", "1", "--part", "roller:1", "--minutes", "30", "--attribution", "customer")
    desk.run("schedule", "1", "2026-03-04 14:00")
    return desk


OFF = ["the quote Q-0001 of ", "the visit agreed for 03-04 14:00 will not be made: tell the customer"]
RETURN = "RMA-0001 goes on (repair, asked): 'svcdesk return approve RMA-0001' is next"
LOAN = "PR-2 is still lent, due back 03-09 09:00: 'svcdesk loan back PR-2' when it is here"


def test_resolving_says_what_goes_on_and_what_is_off(begun: Desk) -> None:
    said = begun.at("2026-03-03 09:00").run("resolve", "1", "-c", "dirt", "-s", "cleaned").err.splitlines()
    assert said[:2] == [LOAN, RETURN]
    assert [line.startswith(start) for line, start in zip(said[2:], OFF, strict=True)] == [True, True]
    begun.run("loan", "back", "PR-2")
    assert begun.run("close", "1").err.splitlines() == [RETURN]  # the rest was said when it was resolved
    for command in re.findall("'svcdesk ([^']*)'", RETURN):
        begun.run(*command.split(), SVCDESK_USER="chief")


def test_cancelling_and_a_visit_that_resolves_say_it(begun: Desk) -> None:
    begun.run("loan", "back", "PR-2")
    assert begun.run("cancel", "1", "-r", "sold").err.splitlines()[0] == RETURN
    begun.run("reopen", "1", "-r", "not sold")
    begun.run("dispatch", "order", "1", "--engineer", "Wang")
    begun.run("dispatch", "arrive", "1", "--engineer", "Wang")
    done = ("-f", "dirt", "-c", "dirt", "-a", "cleaned", "-r", "runs", "--signed-by", "Ms Sample", "--check", "uniform")
    told = begun.run("dispatch", "record", "1", *done, "--solved", "--finish", "--engineer", "Wang").err
    assert RETURN in told
    assert "the visit agreed" not in told  # it was made
