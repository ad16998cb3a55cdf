"""`unassign`: nobody has it any more."""

from __future__ import annotations

from tests.conftest import Desk


def test_taken_from_who_has_it(ticket: Desk) -> None:
    ticket.run("assign", "1", "Sun")
    assert ticket.run("unassign", "1").out == "SD-000001: taken from Sun Hao\n"
    assert "nobody has SD-000001" in ticket.run("unassign", "1", code=1).err
