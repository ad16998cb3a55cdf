"""Which promises are broken or soon will be, at any moment: running clocks past their due time, worst first."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.sla import Duration, read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Overdue(NamedTuple):
    """One running promise that is late (`late`, in its own kind of time), or falls due soon (`late` is None)."""

    ticket: Ticket
    target: str
    within: Duration
    due_at: datetime
    late: str | None
    seconds_late: int


def overdue(db: Db, policy: Policy, at: datetime, before: datetime) -> list[Overdue]:
    """What was running at `at` and due before `before`; the longest overdue first. Held clocks are left out."""
    return _running(db, policy, at, "kp.due_at < ?", stamp(before))


def upcoming(
    db: Db, policy: Policy, at: datetime, before: datetime | None = None, limit: int | None = None
) -> list[Overdue]:
    """What was running at `at` and not late: what falls due next comes first, at most `limit` of it.

    Only what falls due before `before`, when that is given. Held clocks are left out: nobody knows when they go on.
    """
    last = stamp(before) if before else FOREVER
    return _running(db, policy, at, "kp.due_at >= ? AND kp.due_at < ?", stamp(at), last, limit=limit)


def _running(
    db: Db, policy: Policy, at: datetime, condition: str, *values: str, limit: int | None = None
) -> list[Overdue]:
    moment = stamp(at)
    rows = db.execute(
        f"{tickets.SELECT}, k.target, k.within, k.calendar, kp.due_at FROM clock_period kp"
        " JOIN clock k ON k.id = kp.clock_id JOIN ticket t ON t.id = k.ticket_id"
        " JOIN ticket_period p ON p.ticket_id = t.id AND p.since <= ? AND p.until > ?"
        " JOIN customer c ON c.id = t.customer_id LEFT JOIN engineer e ON e.id = p.engineer_id"
        f" WHERE kp.held = 0 AND kp.since <= ? AND kp.until > ? AND {condition}"
        " ORDER BY kp.due_at, p.priority, t.number, k.target LIMIT ?",
        (moment, moment, moment, moment, *values, -1 if limit is None else limit),
    )
    return [_overdue(policy, row, at) for row in rows]


def _overdue(policy: Policy, row: Row, at: datetime) -> Overdue:
    within = Duration.parse(row["within"])
    due_at = read_stamp(row["due_at"])
    late = str(policy.calendar(row["calendar"]).between(due_at, at, within.kind)) if due_at < at else None
    return Overdue(
        tickets.from_row(row), row["target"], within, due_at, late, max(0, int((at - due_at).total_seconds()))
    )
