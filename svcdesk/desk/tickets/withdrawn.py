"""Tickets that were logged by mistake and taken back: nothing is left of them but their numbers, and the journal."""

from __future__ import annotations

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.errors import NotFound
from svcdesk.locale import N_
from svcdesk.sla import stamp


def keep(op: Operation, ticket_id: str) -> None:
    """Write that the ticket was logged by mistake, before it is gone."""
    op.db.execute(
        "INSERT INTO withdrawn (ticket_id, number, count, at, actor)"
        " SELECT id, number, count, :at, :actor FROM ticket WHERE id = :id",
        at=stamp(op.now),
        actor=op.actor,
        id=ticket_id,
    )


def check(db: Db, text: str) -> None:
    """Raise NotFound, saying who took it back, when the number or the digits that people say are those of one."""
    row = db.execute(
        "SELECT number, actor FROM withdrawn WHERE number = :text OR (count = :count AND :count > 0)"
        " ORDER BY at DESC LIMIT 1",
        text=text,
        count=int(text) if text.isdecimal() and len(text) < 16 else 0,
    ).fetchone()
    if row:
        raise NotFound(N_("{number} was logged by mistake, and {actor} took it back"), **dict(row))
