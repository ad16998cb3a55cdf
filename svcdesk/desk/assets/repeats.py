"""Repairs of the same machine again: what was done to it shortly before, and how often the first repair was enough.

A repair is a ticket about a machine that was resolved. It was right the first time when there was at most one visit, it
was not reopened, and no further ticket about that machine was opened within the time after it.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING, NamedTuple

from svcdesk.db.port import FOREVER, Db
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.terms import Term

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

ALL = "all"


class Before(NamedTuple):
    """A repair of the same machine so many days before: its ticket, when it was resolved (UTC), what and how."""

    number: str
    resolved_at: datetime
    days: int
    cause: str
    solution: str


class Repair(NamedTuple):
    """A ticket about a machine, as it stands; opened in UTC."""

    number: str
    opened_at: datetime
    state: str
    summary: str
    cause: str | None
    solution: str | None


class FirstTime(NamedTuple):
    """The repairs of one kind of equipment (`all`: of every kind), and why some were not right the first time.

    One repair may have been visited several times, and reopened, and come again.
    """

    kind: str
    repairs: int
    first_time: int
    visited_again: int
    reopened: int
    came_again: int

    @property
    def percent(self) -> float | None:
        """The share that was right the first time, in percent; None without any repair."""
        return 100 * self.first_time / self.repairs if self.repairs else None


def near(term: Term, zone: tzinfo, resolved_at: datetime, opened_at: datetime) -> bool:
    """Whether a ticket was opened within the term after a repair, by the dates in the zone."""
    return resolved_at <= opened_at and _day(opened_at, zone) <= term.after(_day(resolved_at, zone))


def of_machine(db: Db, equipment_id: str) -> list[Repair]:
    """The tickets about a machine, the last first."""
    rows = db.execute(
        "SELECT t.number, t.opened_at, p.state, t.summary, t.cause, t.solution FROM ticket t"
        " JOIN ticket_period p ON p.ticket_id = t.id AND p.until = ? WHERE t.equipment_id = ?"
        " ORDER BY t.opened_at DESC, t.number DESC",
        (FOREVER, equipment_id),
    )
    return [Repair._make(row)._replace(opened_at=read_stamp(row["opened_at"])) for row in rows]


def before(db: Db, policy: Policy, equipment_id: str, opened_at: datetime) -> Before | None:
    """The last repair of the machine, if a ticket opened at `opened_at` (UTC) repeats it by the policy's `repeats`."""
    row = db.execute(
        "SELECT t.number, t.ended_at, t.cause, t.solution FROM ticket t"
        " JOIN ticket_period p ON p.ticket_id = t.id AND p.until = ?"
        " WHERE t.equipment_id = ? AND t.ended_at <= ? AND p.state IN ('resolved', 'closed')"
        " ORDER BY t.ended_at DESC LIMIT 1",
        (FOREVER, equipment_id, stamp(opened_at)),
    ).fetchone()
    if row is None or "repeats" not in policy.document:
        return None
    resolved_at = read_stamp(row["ended_at"])
    if not near(Term.parse(policy.document["repeats"]), policy.zone, resolved_at, opened_at):
        return None
    days = (_day(opened_at, policy.zone) - _day(resolved_at, policy.zone)).days
    return Before(row["number"], resolved_at, days, row["cause"] or "", row["solution"] or "")


def first_time(
    db: Db, since: datetime | None, until: datetime | None, at: datetime, term: Term, zone: tzinfo
) -> list[FirstTime]:
    """Repairs that were first resolved in [since, until), as things stood at `at`; None leaves an end open. UTC.

    By kind of equipment, then all of them; nothing when there were none. Cancelled tickets count nowhere. A repair
    whose time is not over yet is right so far.
    """
    moment = stamp(at)
    opened: dict[str, list[tuple[str, datetime]]] = {}
    rows = db.execute(
        "SELECT t.id, t.equipment_id, e.kind, t.opened_at,"
        " (SELECT MIN(r.since) FROM ticket_period r WHERE r.ticket_id = t.id"
        "  AND r.state IN ('resolved', 'closed') AND r.since <= ?) AS resolved_at,"
        " (SELECT MAX(r.since) FROM ticket_period r WHERE r.ticket_id = t.id"
        "  AND r.state IN ('open', 'held') AND r.since <= ?) AS live_at,"
        " (SELECT COUNT(*) FROM dispatch d WHERE d.ticket_id = t.id AND d.ordered_at <= ?"
        "  AND (d.cancelled_at IS NULL OR d.cancelled_at > ?)) AS visits"
        " FROM ticket t JOIN equipment e ON e.id = t.equipment_id"
        " JOIN ticket_period p ON p.ticket_id = t.id AND p.since <= ? AND p.until > ?"
        " WHERE p.state <> 'cancelled'",
        (moment,) * 6,
    ).fetchall()
    for row in rows:
        opened.setdefault(row["equipment_id"], []).append((row["id"], read_stamp(row["opened_at"])))
    counts: dict[str, list[int]] = {}
    for row in rows:
        resolved = row["resolved_at"]
        if not resolved or not (stamp(since) if since else "") <= resolved < (stamp(until) if until else FOREVER):
            continue
        again = any(
            other != row["id"] and near(term, zone, read_stamp(resolved), opened_at)
            for other, opened_at in opened[row["equipment_id"]]
        )
        wrong = (row["visits"] > 1, (row["live_at"] or "") >= resolved, again)
        count = counts.setdefault(row["kind"], [0] * 5)
        for place, counted in enumerate((True, not any(wrong), *wrong)):
            count[place] += counted
    totals = [sum(column) for column in zip(*counts.values(), strict=True)]
    by_kind = [FirstTime(kind, *count) for kind, count in sorted(counts.items())]
    return [*by_kind, FirstTime(ALL, *totals)] if counts else []


def _day(at: datetime, zone: tzinfo) -> date:
    return at.astimezone(zone).date()
