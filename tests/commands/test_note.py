"""`note`: words on a ticket, and the events that they tell of."""

from __future__ import annotations

from tests.conftest import Desk


def test_notes_and_events(ticket: Desk) -> None:
    assert ticket.run("note", "1", "customer is back on Monday").out == "SD-000001: customer is back on Monday\n"
    assert ticket.outcomes() == {"answer": None, "solve": None}
    told = ticket.run("note", "1", "restart it", "--event", "answered", "--at", "09:30")
    assert told.out.splitlines() == ["SD-000001: answered: restart it", "  First answer: met, 1 h 30 min before time"]
    assert ticket.outcomes() == {"answer": "met", "solve": None}
    assert ticket.events() == ["logged", "answered", "noted"]  # by when it happened
