"""What the agenda says of assessment: months that are over and to be closed, then who is to be told, by which day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from svcdesk.db.port import Db, Row
from svcdesk.record import Record
from svcdesk.sla import stamp, turns
from svcdesk.sla.instants import wall_clock

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


# a counts in m, its month: its fact is there, or fell away after m was closed, which changes nothing of m
STANDS = "(a.dropped_at IS NULL OR a.dropped_at > COALESCE(m.closed_at, a.dropped_at))"


class Untold(Record):
    """Somebody who is to be told of a month by a day: an engineer or a customer; nobody while the month is open."""

    month: str
    by: date
    person_id: str | None = None
    engineer: str | None = None
    customer_id: str | None = None


def untold(db: Db, policy: Policy, at: datetime, last: date) -> Iterator[Untold]:
    """What was so at `at` (UTC) and had to be done by the day `last`; nothing where the policy names no day."""
    months = _months(db, policy, at) if policy.assessment and policy.assessment.told else {}
    for month, closed in sorted(months.items()):
        by = due(policy, month)
        if by and by <= last and not closed:
            yield Untold(month, by)
        elif by and by <= last:
            for row in _people(db, policy, month, at):
                yield Untold(month, by, row["engineer_id"] or row["customer_id"], row["engineer"], row["customer_id"])


def _months(db: Db, policy: Policy, at: datetime) -> dict[str, bool]:
    """The months that were over at `at` and in which somebody was assessed, and the last one: whether it was closed."""
    here = at.astimezone(policy.zone).date().replace(day=1)
    rows = db.execute(
        "SELECT a.month, m.closed_at FROM assessment a LEFT JOIN assessment_month m ON m.month = a.month"
        " AND m.closed_at <= :at WHERE a.made_at <= :at GROUP BY a.month, m.closed_at",
        at=stamp(at),
    ).fetchall()
    found = {row["month"]: row["closed_at"] is not None for row in rows if row["month"] < f"{here:%Y-%m}"}
    before = f"{here - timedelta(days=1):%Y-%m}"
    if rows and before not in found and min(row["month"] for row in rows) < before:
        closed = "SELECT 1 FROM assessment_month WHERE month = :month AND closed_at <= :at"
        found[before] = db.execute(closed, month=before, at=stamp(at)).fetchone() is not None
    return found


def _people(db: Db, policy: Policy, month: str, at: datetime) -> list[Row]:
    first = datetime.fromisoformat(f"{month}-01")
    after = (first + timedelta(days=31)).replace(day=1)
    since, until = (datetime.fromtimestamp(wall_clock(day, policy.zone), UTC) for day in (first, after))
    return db.execute(
        "SELECT DISTINCT a.engineer_id, a.customer_id, e.name AS engineer, c.number FROM assessment a"
        " LEFT JOIN engineer e ON e.id = a.engineer_id LEFT JOIN customer c ON c.id = a.customer_id"
        " LEFT JOIN assessment_month m ON m.month = a.month"
        " WHERE (a.month = :month OR a.waived_at > m.closed_at AND a.waived_at >= :since AND a.waived_at < :until"
        f" AND a.waived_at <= :at) AND {STANDS} AND NOT EXISTS"
        " (SELECT 1 FROM assessment_told t WHERE t.month = :month AND t.told_at <= :at"
        " AND COALESCE(t.engineer_id, t.customer_id) = COALESCE(a.engineer_id, a.customer_id))"
        " ORDER BY engineer NULLS FIRST, c.number",
        month=month,
        at=stamp(at),
        since=stamp(since),
        until=stamp(until),
    ).fetchall()


def due(policy: Policy, month: str) -> date | None:
    """The working day by which people are told of a month; None where the policy names no day.

    Where that day is closed it is the last working day before, or the first of its month.
    """
    day = policy.assessment.told_by(month) if policy.assessment else None
    if day is None or policy.assessment is None:
        return None
    calendar = policy.calendar(policy.assessment.calendar)
    before = turns.worked(calendar, day)
    return before if before.month == day.month else turns.worked(calendar, day, after=True)
