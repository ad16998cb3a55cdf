"""`show`: a ticket whole, by any number that people say."""

from __future__ import annotations

from tests.conftest import Desk


def test_tickets_as_people_write_them(ticket: Desk) -> None:
    for written in ("1", "000001", "SD-000001", "#1", "１", " 1 ", "00001"):
        assert ticket.json("show", written)["number"] == "SD-000001"
