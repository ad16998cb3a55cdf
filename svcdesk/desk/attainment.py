"""How many promises were kept: met, missed and still running, for each tier and target over a period."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

from svcdesk.db.connection import FOREVER
from svcdesk.sla import stamp


class Attainment(NamedTuple):
    """The promises of one target in one tier that began in the period; a broken one that still runs is missed."""

    tier: str
    target: str
    met: int
    missed: int
    running: int

    @property
    def percent(self) -> float | None:
        """The share of decided promises that were met, in percent; None while none is decided."""
        decided = self.met + self.missed
        return 100 * self.met / decided if decided else None


def attainment(
    db: sqlite3.Connection, since: datetime | None, until: datetime | None, at: datetime
) -> list[Attainment]:
    """Promises that began in [since, until), judged by what was so at `at`; None leaves an end open. UTC.

    Void promises count nowhere. A miss that was found out later is one from its due time on.
    """
    moment = stamp(at)
    rows = db.execute(
        "WITH outcome AS ("
        " SELECT k.tier, k.target, CASE"
        "  WHEN k.missed_at < :at THEN 'missed'"
        "  WHEN k.stopped_at <= :at THEN k.outcome"
        "  WHEN EXISTS (SELECT 1 FROM clock_period p WHERE p.clock_id = k.id"
        "   AND p.since <= :at AND p.until > :at AND p.held = 0 AND p.due_at < :at) THEN 'missed'"
        "  ELSE 'running' END AS outcome"
        " FROM clock k WHERE k.started_at >= :since AND k.started_at < :until AND k.started_at <= :at)"
        " SELECT tier, target, COUNT(*) FILTER (WHERE outcome = 'met'),"
        " COUNT(*) FILTER (WHERE outcome = 'missed'), COUNT(*) FILTER (WHERE outcome = 'running')"
        " FROM outcome WHERE outcome <> 'void'"
        " GROUP BY tier, target ORDER BY tier, target",
        {
            "at": moment,
            "since": stamp(since) if since else "",
            "until": stamp(until) if until else FOREVER,
        },
    )
    return [Attainment(*row) for row in rows]
