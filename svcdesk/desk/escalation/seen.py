"""How much of the journal the sweeps have seen: what was broken since then and runs no more, they have not told yet."""

from __future__ import annotations

from datetime import datetime, timedelta

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import clock_rows
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.clock import Clock

_NEWS = timedelta(days=7)  # what ended longer before the last sweep and is typed or imported only now, is history


def end(db: Db) -> int:
    """Where the journal ends."""
    row = db.one("SELECT COALESCE(MAX(seq), 0) AS last FROM journal")
    return int(row["last"])


def mark(op: Operation, last: int) -> None:
    """Write that sweeps have seen the journal up to `last`, unless another has seen more."""
    op.db.execute("UPDATE swept SET journal_seq = :last WHERE journal_seq < :last", last=last)


def missed_since(db: Db, now: datetime) -> list[tuple[str, Clock]]:
    """The clocks that were missed and then stopped or stood still, each with its ticket.

    Of tickets about which something was recorded since the last sweep; those that stopped earlier than a week before
    it (before `now` when there was none) are left out.
    """
    last = db.one("SELECT s.journal_seq, j.recorded_at FROM swept s LEFT JOIN journal j ON j.seq = s.journal_seq")
    since = (read_stamp(last["recorded_at"]) if last["recorded_at"] else now) - _NEWS
    rows = db.execute(
        "SELECT DISTINCT k.ticket_id, t.number FROM journal j JOIN clock k ON k.ticket_id = j.noun_id"
        " JOIN ticket t ON t.id = k.ticket_id"
        " WHERE j.seq > :last AND j.noun = 'ticket' AND k.missed_at IS NOT NULL"
        " AND (k.stopped_at IS NULL OR k.stopped_at >= :since) ORDER BY t.number",
        last=last["journal_seq"],
        since=stamp(since),
    )
    return [
        (row["ticket_id"], clock)
        for row in rows.fetchall()
        for clock in clock_rows.of_ticket(db, row["ticket_id"])
        if clock.missed_at and (clock.stopped_at >= since if clock.stopped_at else clock.held)
    ]
