"""`close`: the customer agrees that it is done."""

from __future__ import annotations

from tests.conftest import Desk


def test_only_what_is_resolved_is_closed(ticket: Desk) -> None:
    assert "is open; only what is resolved can be closed" in ticket.run("close", "1", code=1).err
    ticket.run("resolve", "1", "--cause", "worn roller", "--solution", "replaced")
    ticket.run("close", "1", "--note", "confirmed")
    assert "is closed" in ticket.run("close", "1", code=1).err
    assert ticket.events() == ["logged", "resolved", "closed"]
