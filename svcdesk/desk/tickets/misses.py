"""Which promises were met and missed by a moment, and who answers for each miss (see `whose`)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from svcdesk.db.port import Db, one_of
from svcdesk.desk.tickets import whose
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

# Promises as they stood at `:at`: `outcome` is met, missed, running or void, a broken one that runs is missed; it was
# broken at `broken_at`, and is judged at `judged_at` otherwise. `ended`: whether it had stopped by then.
_JUDGED = (
    "SELECT ticket_id, tier, target, started_by, started_at, stops, stopped_at AS judged_at, missed_at AS broken_at,"
    " 1 AS ended, outcome, entered_at FROM clock"
    " WHERE stopped_at <= :at AND {which}"
    " UNION ALL"
    # what had not stopped, or had and was set going again since: as it was known at that moment
    " SELECT ticket_id, tier, target, started_by, started_at, stops,"
    "  CASE WHEN last.until <= :at THEN last.until ELSE :at END,"
    "  CASE WHEN missed_at < :at THEN missed_at ELSE last.due_at END,"
    "  CASE WHEN last.until <= :at THEN 1 ELSE 0 END, CASE"
    # a change of terms may have moved the due time into the past: it was missed once that was the due time
    "  WHEN missed_at < :at AND EXISTS (SELECT 1 FROM clock_period p WHERE p.clock_id = clock.id"
    "   AND p.since <= :at AND p.until > missed_at AND p.due_at = missed_at) THEN 'missed'"
    "  WHEN last.until > :at AND last.held = 0 AND last.due_at < :at THEN 'missed'"
    "  WHEN last.until > :at THEN 'running'"
    "  WHEN EXISTS (SELECT 1 FROM ticket_period p WHERE p.ticket_id = clock.ticket_id"
    "   AND p.since <= last.until AND p.until > last.until AND p.state = 'cancelled') THEN 'void'"
    "  ELSE 'met' END, entered_at"
    " FROM clock JOIN clock_period last ON last.clock_id = clock.id AND last.since ="
    "  (SELECT MAX(since) FROM clock_period WHERE clock_id = clock.id AND since <= :at)"
    " WHERE (stopped_at IS NULL OR stopped_at > :at) AND {which}"
)


class Miss(Record):
    """One broken promise: when it was broken (UTC), the engineer who answers for it, and its visit.

    That is the visit that it is about, else the last one ordered by then; None where nobody had been sent.
    """

    ticket_id: str
    dispatch_id: str | None
    engineer_id: str
    target: str
    broken_at: datetime


def judged(which: str) -> str:
    """SQL for every promise as it stood at `:at`, of those clocks for which the condition `which` is true."""
    return _JUDGED.format(which=which)


def of_period(
    db: Db, since: datetime, until: datetime, at: datetime, ticket_ids: Iterable[str] | None = None
) -> list[Miss]:
    """What was broken in [since, until), as far as it had been by `at`, and had somebody to answer for it. UTC.

    Of all tickets, or of some: no more than a statement may name.
    """
    meant, named = ("", {}) if ticket_ids is None else one_of("ticket", ticket_ids)
    of_those = f" AND ticket_id IN {meant}" if meant else ""
    rows = db.execute(
        f"WITH k AS ({judged('started_at < :until' + of_those)}), m AS ("
        f"SELECT k.ticket_id, k.target, k.broken_at, {whose.engineer('k', 'k.broken_at')} AS engineer_id,"
        f" {whose.visit('k', 'k.broken_at')} AS dispatch_id FROM k"
        " WHERE k.outcome = 'missed' AND k.broken_at >= :since AND k.broken_at < :until)"
        " SELECT m.* FROM m JOIN ticket t ON t.id = m.ticket_id WHERE m.engineer_id IS NOT NULL"
        " ORDER BY m.broken_at, t.number, m.target",
        since=stamp(since),
        until=stamp(until),
        at=stamp(at),
        **named,
    )
    return [
        Miss(row["ticket_id"], row["dispatch_id"], row["engineer_id"], row["target"], read_stamp(row["broken_at"]))
        for row in rows
    ]
