"""Messages that came by mail: which there were, from whom, and what they became. Each is known by its Message-ID."""

from __future__ import annotations

from collections.abc import Iterable

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.record import Record


class Mail(Record):
    """One message: its identity, the address that sent it (folded), the call and the ticket that it became."""

    message_id: str
    sender: str
    call_id: str
    ticket_id: str


_SELECT = "SELECT m.message_id, m.sender, m.call_id, c.ticket_id FROM mail m JOIN call c ON c.id = m.call_id"


def known(db: Db, message_ids: Iterable[str]) -> Mail | None:
    """The first of these messages that the desk has had; None when it has had none."""
    for each in message_ids:
        row = db.execute(_SELECT + " WHERE m.message_id = :id", id=each).fetchone()
        if row:
            return Mail(**row)
    return None


def of_ticket(db: Db, ticket_id: str) -> list[Mail]:
    """The messages of a ticket, oldest first."""
    rows = db.execute(_SELECT + " WHERE c.ticket_id = :ticket ORDER BY c.at, m.message_id", ticket=ticket_id)
    return [Mail(**row) for row in rows]


def keep(op: Operation, message_id: str, sender: str, call_id: str) -> None:
    """Write that a message became a call."""
    op.db.execute(
        "INSERT INTO mail (message_id, call_id, sender) VALUES (:message, :call, :sender)",
        message=message_id,
        call=call_id,
        sender=sender,
    )
