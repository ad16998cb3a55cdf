"""How long tickets were on hold, by reason: wall time inside a period."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import NamedTuple

from svcdesk.db.port import Db
from svcdesk.desk.tickets.pauses import RESOLVED
from svcdesk.sla import read_stamp, stamp


class HoldTime(NamedTuple):
    """What was on hold for one reason: how many tickets, how many holds, and the seconds of wall time of them all."""

    reason: str
    tickets: int
    holds: int
    seconds: int

    @property
    def minutes(self) -> int:
        """The whole minutes of it."""
        return self.seconds // 60


def hold_time(db: Db, since: datetime | None, until: datetime | None, at: datetime) -> list[HoldTime]:
    """What lies of every hold in [since, until) and before `at`; None leaves an end open. UTC. The longest first.

    A hold that lasts counts up to `at`. The time between resolving and reopening is nobody's hold and left out.
    """
    begin = stamp(since) if since else ""
    end = stamp(min(until or at, at))
    rows = db.execute(
        "SELECT ticket_id, reason, since, until FROM hold"
        " WHERE reason <> ? AND since < ? AND (until IS NULL OR until > ?)",
        (RESOLVED, end, begin),
    )
    tickets: dict[str, set[str]] = {}
    holds: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    for ticket_id, reason, first, last in rows:
        lasted = read_stamp(min(last or end, end)) - read_stamp(max(first, begin))  # stored instants sort as time
        tickets.setdefault(reason, set()).add(ticket_id)
        holds[reason] += 1
        seconds[reason] += int(lasted.total_seconds())
    times = [HoldTime(reason, len(tickets[reason]), holds[reason], seconds[reason]) for reason in tickets]
    return sorted(times, key=lambda time: (-time.seconds, time.reason))
