"""What others did meanwhile to the tickets of an engineer."""

from __future__ import annotations

from datetime import datetime

from svcdesk.db.port import Db
from svcdesk.desk import outbox
from svcdesk.desk.journal import Entry, from_row
from svcdesk.desk.people.engineers import Engineer
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp


class Change(Record):
    """One thing that somebody did to the ticket of that number."""

    number: str
    entry: Entry


def since_when(db: Db, actor: str) -> datetime | None:
    """Since when (UTC) somebody may not have looked: on a laptop since its copy of before, else since they last typed.

    None when they have never done either.
    """
    if db.away:
        copy = outbox.copy(db)
        return copy.before_at or copy.taken_at
    row = db.one("SELECT MAX(recorded_at) AS at FROM journal WHERE actor = :actor", actor=actor)
    return read_stamp(row["at"]) if row["at"] else None


def listing(db: Db, engineer: Engineer, actor: str, since: datetime) -> list[Change]:
    """What others than `actor` told of the tickets and visits that the engineer had at some time after `since` (UTC).

    Ordered as it was told; what was taken back is left out.
    """
    rows = db.execute(
        "SELECT j.seq, j.at, j.recorded_at, j.actor, j.noun, j.noun_id, j.kind, j.data, j.op, t.journal_seq, k.number"
        " FROM journal j JOIN ticket k ON k.id = j.noun_id LEFT JOIN taken_back t ON t.journal_seq = j.seq"
        " WHERE j.noun = 'ticket' AND j.recorded_at >= :since AND j.actor <> :actor AND t.journal_seq IS NULL"
        " AND (EXISTS (SELECT 1 FROM ticket_period p WHERE p.ticket_id = k.id AND p.engineer_id = :engineer"
        " AND p.until > :since) OR EXISTS (SELECT 1 FROM dispatch v WHERE v.ticket_id = k.id"
        " AND v.engineer_id = :engineer AND COALESCE(v.finished_at, v.cancelled_at, :since) >= :since))"
        " ORDER BY j.seq",
        since=stamp(since),
        actor=actor,
        engineer=engineer.id,
    )
    return [Change(row["number"], from_row(row)) for row in rows.fetchall()]
