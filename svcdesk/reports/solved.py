"""How many tickets were solved within a wall time, such as 90 % within 24 hours: by priority, and all together."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.tickets.tickets import LIVE
from svcdesk.sla import read_stamp, stamp

ALL = "all"


class Solved(NamedTuple):
    """The tickets of one priority (`all`: of every priority) that were opened in the period.

    `within` were solved in time; `late` were not, whether they have been solved since or not; those that are left
    over are undecided: open, with time left. `open` are all that were still open.
    """

    priority: str
    opened: int
    within: int
    late: int
    open: int

    @property
    def percent(self) -> float | None:
        """The share of decided tickets that were solved in time, in percent; None while none is decided."""
        decided = self.within + self.late
        return 100 * self.within / decided if decided else None


def solved(db: Db, since: datetime | None, until: datetime | None, at: datetime, within: timedelta) -> list[Solved]:
    """Tickets that were opened in [since, until), as they stood at `at`; None leaves an end open. UTC.

    By priority, then all of them. The time of a ticket runs from its opening to its last resolution, nights, holds
    and reopenings included. Cancelled tickets count nowhere. Nothing when no ticket counts.
    """
    moment = stamp(at)
    rows = db.execute(
        # it was resolved when somebody last had something to do, at once when nobody ever had
        "SELECT p.priority, p.state, t.opened_at, COALESCE((SELECT MAX(live.until) FROM ticket_period live"
        " WHERE live.ticket_id = t.id AND live.state IN ('open', 'held') AND live.until <= ?), t.opened_at)"
        " FROM ticket t JOIN ticket_period p ON p.ticket_id = t.id AND p.since <= ? AND p.until > ?"
        " WHERE t.opened_at >= ? AND t.opened_at < ? AND p.state <> 'cancelled'",
        (moment, moment, moment, stamp(since) if since else "", stamp(until) if until else FOREVER),
    )
    counts: dict[str, list[int]] = {}
    for priority, state, opened_at, resolved_at in rows:
        is_open = state in LIVE
        taken = (at if is_open else read_stamp(resolved_at)) - read_stamp(opened_at)
        in_time = taken <= within
        count = counts.setdefault(priority, [0, 0, 0, 0])
        for place, counted in enumerate((True, in_time and not is_open, not in_time, is_open)):
            count[place] += counted
    totals = [sum(column) for column in zip(*counts.values(), strict=True)]
    by_priority = [Solved(priority, *count) for priority, count in sorted(counts.items())]
    return [*by_priority, Solved(ALL, *totals)] if counts else []
