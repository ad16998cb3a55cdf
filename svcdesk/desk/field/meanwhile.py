"""What others did meanwhile to the tickets of an engineer."""

from __future__ import annotations

from datetime import datetime

from svcdesk.db.port import Db
from svcdesk.desk import outbox
from svcdesk.desk.journal import SELECT, Entry, from_row
from svcdesk.desk.people.engineers import Engineer
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

# the tickets that an engineer had, or was sent for, at some time since then
_HAD = """
SELECT ticket_id FROM ticket_period WHERE engineer_id = :engineer AND until > :since
UNION SELECT ticket_id FROM dispatch
WHERE engineer_id = :engineer AND COALESCE(finished_at, cancelled_at, :since) >= :since
"""
_ENTRIES = SELECT.replace(" FROM journal j", ", k.number FROM journal j JOIN ticket k ON k.id = j.noun_id")


class Change(Record):
    """One thing that somebody did to the ticket of that number."""

    number: str
    entry: Entry


def since_when(db: Db, actor: str) -> datetime | None:
    """Since when (UTC) somebody may not have looked: since they last typed, on a laptop since the copy that they had.

    What they typed on a laptop is not counted: there they could not look. None when they have never done either.
    """
    if db.away:
        copy = outbox.copy(db)
        return copy.before_at or copy.taken_at
    last = (
        "SELECT j.recorded_at FROM journal j WHERE j.actor = :actor AND j.kind <> 'copy taken'"
        " AND NOT EXISTS (SELECT 1 FROM field_entry f WHERE f.op = j.op) ORDER BY j.seq DESC LIMIT 1"
    )
    row = db.execute(last, actor=actor).fetchone()
    return read_stamp(row["recorded_at"]) if row else None


def listing(db: Db, engineer: Engineer, actor: str, since: datetime) -> list[Change]:
    """What others than `actor` told of the tickets and visits that the engineer had at some time after `since` (UTC).

    Ordered as it was told; what was taken back is left out.
    """
    rows = db.execute(
        f"{_ENTRIES} WHERE j.noun = 'ticket' AND j.noun_id IN ({_HAD}) AND j.recorded_at >= :since"
        " AND j.actor <> :actor AND t.journal_seq IS NULL ORDER BY j.seq",
        since=stamp(since),
        actor=actor,
        engineer=engineer.id,
    )
    return [Change(row["number"], from_row(row)) for row in rows.fetchall()]
