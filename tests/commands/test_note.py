"""`note`: words on a ticket, and the events that they tell of."""

from __future__ import annotations

from tests.conftest import Desk


def test_notes_and_events(ticket: Desk) -> None:
    assert ticket.run("note", "1", "customer is back on Monday").out == "SD-000001: customer is back on Monday\n"
    assert ticket.outcomes() == {"answer": None, "solve": None}
    told = ticket.run("note", "1", "restart it", "--event", "answered", "--at", "09:30")
    assert told.out.splitlines() == ["SD-000001: answered: restart it", "  First answer: met, 1h30m to spare"]
    assert ticket.outcomes() == {"answer": "met", "solve": None}
    assert ticket.events() == ["logged", "answered", "noted"]  # by when it happened


def test_an_event_of_the_organisation_with_the_name_of_what_a_command_records(ticket: Desk) -> None:
    text = ticket.config.read_text(encoding="utf-8")
    ticket.config.write_text(text.replace("events:\n", "events:\n  held: kept for pick-up\n", 1), encoding="utf-8")
    told = ticket.run("note", "1", "until Friday", "--event", "held")
    assert told.out == "SD-000001: kept for pick-up: until Friday\n"
    assert "kept for pick-up: until Friday" in ticket.run("show", "1").out
    ticket.run("hold", "1", "--reason", "parts")
    assert "on hold, waiting for parts" in ticket.run("show", "1").out
