"""How many promises were kept: met, missed and still running, for each tier and target over a period.

Counted in one query over the clocks; by customer, engineer, region or month when asked. A promise counts for the
engineer and the region that its ticket had when it stopped; one that runs, for those that the ticket has.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from typing import Literal, NamedTuple

from svcdesk.db.port import FOREVER, Db
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.instants import wall_clock

Group = Literal["customer", "engineer", "region", "month"]

_TERMS = " JOIN ticket_period p ON p.ticket_id = k.ticket_id AND p.since <= k.judged_at AND p.until > k.judged_at"
_GROUPS = {  # what promises are counted by → SQL, and where it is found
    None: ("NULL", ""),
    "customer": ("c.name", " JOIN ticket t ON t.id = k.ticket_id JOIN customer c ON c.id = t.customer_id"),
    "engineer": ("e.name", _TERMS + " LEFT JOIN engineer e ON e.id = p.engineer_id"),
    "region": ("p.region", _TERMS),
}


class Attainment(NamedTuple):
    """The promises of one target in one tier that began in the period; a broken one that still runs is missed.

    `group` is the customer, engineer (None: nobody's), region or month (`2026-11`) that they are counted for.
    """

    tier: str
    target: str
    met: int
    missed: int
    running: int
    group: str | None = None

    @property
    def percent(self) -> float | None:
        """The share of decided promises that were met, in percent; None while none is decided."""
        decided = self.met + self.missed
        return 100 * self.met / decided if decided else None


def attainment(
    db: Db,
    since: datetime | None,
    until: datetime | None,
    at: datetime,
    by: Group | None = None,
    zone: tzinfo = UTC,
) -> list[Attainment]:
    """Promises that began in [since, until), judged by what was so at `at`; None leaves an end open. UTC.

    Void promises count nowhere. A miss that was found out later is one from its due time on; an ending that was
    taken back later still stood. `by` counts them apart; the month is the one of `zone` in which they began.
    """
    values = {
        "at": stamp(at),
        "since": stamp(since) if since else "",
        "until": stamp(until) if until else FOREVER,
    }
    group, source = (_month(db, values, zone), "") if by == "month" else _GROUPS[by]
    began = "started_at >= :since AND started_at < :until AND started_at <= :at"
    rows = db.execute(
        "WITH k AS ("
        " SELECT ticket_id, tier, target, started_at, stopped_at AS judged_at, outcome FROM clock"
        f" WHERE stopped_at <= :at AND {began}"
        " UNION ALL"
        # what had not stopped, or had and was set going again since: as it was known at that moment
        " SELECT ticket_id, tier, target, started_at,"
        "  CASE WHEN last.until <= :at THEN last.until ELSE :at END, CASE"
        # a change of terms may have moved the due time into the past: it was missed once that was the due time
        "  WHEN missed_at < :at AND EXISTS (SELECT 1 FROM clock_period p WHERE p.clock_id = clock.id"
        "   AND p.since <= :at AND p.until > missed_at AND p.due_at = missed_at) THEN 'missed'"
        "  WHEN last.until > :at AND last.held = 0 AND last.due_at < :at THEN 'missed'"
        "  WHEN last.until > :at THEN 'running'"
        "  WHEN EXISTS (SELECT 1 FROM ticket_period p WHERE p.ticket_id = clock.ticket_id"
        "   AND p.since <= last.until AND p.until > last.until AND p.state = 'cancelled') THEN 'void'"
        "  ELSE 'met' END"
        " FROM clock JOIN clock_period last ON last.clock_id = clock.id AND last.since ="
        "  (SELECT MAX(since) FROM clock_period WHERE clock_id = clock.id AND since <= :at)"
        f" WHERE (stopped_at IS NULL OR stopped_at > :at) AND {began})"
        " SELECT k.tier, k.target, COUNT(*) FILTER (WHERE k.outcome = 'met'),"
        " COUNT(*) FILTER (WHERE k.outcome = 'missed'), COUNT(*) FILTER (WHERE k.outcome = 'running'), "
        f"{group} AS counted_for FROM k{source} WHERE k.outcome <> 'void' GROUP BY counted_for, k.tier, k.target",
        values,
    )
    return sorted(map(Attainment._make, rows), key=_order)


def _order(row: Attainment) -> tuple[bool, str, str, str]:
    return row.group is None, row.group or "", row.tier, row.target


def by_target(rows: Sequence[Attainment]) -> dict[str, list[Attainment]]:
    """Rows counted by month as the story of each target, its tiers together: a row for every month from first to last.

    A month in which none was promised has a row of nothing.
    """
    found: dict[tuple[str, str], Attainment] = {}
    for row in rows:
        key = row.target, row.group or ""
        known = found.get(key, Attainment("", row.target, 0, 0, 0, row.group))
        found[key] = known._replace(
            met=known.met + row.met, missed=known.missed + row.missed, running=known.running + row.running
        )
    months = [month for _target, month in found]
    every = _months(min(months), max(months)) if months else []
    return {
        target: [found.get((target, month), Attainment("", target, 0, 0, 0, month)) for month in every]
        for target in sorted({target for target, _month in found})
    }


def _month(db: Db, values: dict[str, str], zone: tzinfo) -> str:
    """SQL for the month in which a clock started, by the calendar on the wall in `zone`."""
    first, last = db.execute(
        "SELECT MIN(started_at), MAX(started_at) FROM clock"
        " WHERE started_at >= :since AND started_at < :until AND started_at <= :at",
        values,
    ).fetchone()
    if first is None:
        return "NULL"
    months = _months(*(f"{read_stamp(each).astimezone(zone):%Y-%m}" for each in (first, last)))
    arms = [f" WHEN k.started_at >= '{_begins(month, zone)}' THEN '{month}'" for month in reversed(months)]
    return f"CASE{''.join(arms)} END"


def _months(first: str, last: str) -> list[str]:
    """Every month from first to last, as `2026-11`."""
    begin, end = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (first, last))
    return [f"{each // 12:04d}-{each % 12 + 1:02d}" for each in range(begin, end + 1)]


def _begins(month: str, zone: tzinfo) -> str:
    """When the month begins in the zone, as it is stored."""
    midnight = datetime(int(month[:4]), int(month[5:]), 1)
    return stamp(datetime.fromtimestamp(wall_clock(midnight, zone), UTC))
