"""Notices: what somebody is to be told about a ticket, kept until it is delivered.

A notice is written in the same transaction as what it is about, so neither is without the other. A sweep claims it for
a short while to deliver it; when the sweep is killed meanwhile the claim runs out, and the next one delivers it.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from svcdesk.config.promises.notify import Recipient
from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.people import duty, engineers
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Conflict, NotFound, SvcdeskError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

LEASE = timedelta(minutes=2)  # longer than telling one person may take


class Notice(Record):
    """One thing that one person is to be told in one way: `command` or `mail`. `document` is plain JSON."""

    id: str
    ticket_id: str
    number: str
    recipient: str
    engineer_id: str | None
    way: str
    document: dict[str, Any]
    claimed_until: str


def write(op: Operation, ticket: Ticket, key: str, document: dict[str, Any]) -> Recipient:
    """Write down that a recipient of the policy, `duty` or `engineer` is to be told `document`.

    Returns who that is. Raises Conflict or NotFound when there is nobody.
    """
    engineer_id = None
    if key == "duty":
        engineer_id = duty.on_duty(op.db, op.policy, op.now).engineer.id
    elif key == "engineer":
        if ticket.engineer_id is None:
            raise Conflict(N_("nobody has {number}: there is no engineer to tell"), number=ticket.number)
        engineer_id = ticket.engineer_id
    to = _recipient(op.db, op.policy, key, engineer_id)
    for way in op.policy.notify.ways(to):
        op.db.execute(
            "INSERT INTO notice (id, ticket_id, recipient, engineer_id, way, made_at, document)"
            " VALUES (:id, :ticket, :recipient, :engineer, :way, :made_at, :document)",
            id=new_id(),
            ticket=ticket.id,
            recipient=key,
            engineer=engineer_id,
            way=way,
            made_at=stamp(op.now),
            document=json.dumps(document, ensure_ascii=False),
        )
    return to


def to_whom(db: Db, policy: Policy, notice: Notice) -> Recipient:
    """Who is to be told, with the addresses known by now. Raises NotFound when the policy no longer names them."""
    return _recipient(db, policy, notice.recipient, notice.engineer_id)


def waiting(db: Db, now: datetime) -> list[str]:
    """The identities of the notices that wait to be delivered and are not claimed, oldest first."""
    rows = db.execute(
        "SELECT id FROM notice WHERE sent_at IS NULL AND (claimed_until IS NULL OR claimed_until <= :now)"
        " ORDER BY made_at, id",
        now=stamp(now),
    )
    return [row["id"] for row in rows]


def claim(op: Operation, notice_id: str) -> Notice | None:
    """Claim a notice until `op.now` + LEASE, to deliver it; None when another sweep has claimed or delivered it."""
    claimed_until = stamp(op.now + LEASE)
    claimed = op.db.execute(
        "UPDATE notice SET claimed_until = :until"
        " WHERE id = :id AND sent_at IS NULL AND (claimed_until IS NULL OR claimed_until <= :now)",
        until=claimed_until,
        id=notice_id,
        now=stamp(op.now),
    )
    if not claimed.rowcount:
        return None
    row = op.db.one(
        "SELECT n.id, n.ticket_id, t.number, n.recipient, n.engineer_id, n.way, n.document"
        " FROM notice n JOIN ticket t ON t.id = n.ticket_id WHERE n.id = :id",
        id=notice_id,
    )
    return Notice(
        id=row["id"],
        ticket_id=row["ticket_id"],
        number=row["number"],
        recipient=row["recipient"],
        engineer_id=row["engineer_id"],
        way=row["way"],
        document=json.loads(row["document"]),
        claimed_until=claimed_until,
    )


def sent(op: Operation, notice: Notice, to: Recipient) -> None:
    """Write that the notice was delivered at `op.now`: once, however often it was sent."""
    marked = op.db.execute(
        "UPDATE notice SET sent_at = :now, tries = tries + 1, error = NULL, claimed_until = NULL"
        " WHERE id = :id AND sent_at IS NULL",
        now=stamp(op.now),
        id=notice.id,
    )
    if marked.rowcount:
        op.record("ticket", notice.ticket_id, "person told", {"to": to.name, "way": notice.way})


def failed(op: Operation, notice: Notice, why: SvcdeskError) -> None:
    """Write why the notice could not be delivered; it waits for the next sweep."""
    op.db.execute(
        "UPDATE notice SET tries = tries + 1, error = :error,"
        " claimed_until = CASE claimed_until WHEN :claimed_until THEN NULL ELSE claimed_until END"
        " WHERE id = :id AND sent_at IS NULL",
        error=why.english,
        claimed_until=notice.claimed_until,
        id=notice.id,
    )


def _recipient(db: Db, policy: Policy, key: str, engineer_id: str | None) -> Recipient:
    if engineer_id:
        engineer = engineers.get(db, engineer_id)
        return Recipient(key, engineer.name, engineer.mail, engineer.phone)
    if to := policy.recipients.get(key):
        return to
    raise NotFound(N_("{key!r} is not among the 'recipients' of the configuration any more"), key=key)
