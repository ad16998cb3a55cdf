"""Repairs of the same machine: what was done to it before, and whether that was shortly before.

A repair is a ticket about a machine that was resolved; a complaint, and one of a kind that repairs nothing, is none.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.tickets import tickets
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.terms import Term

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.tickets.tickets import Ticket


class Before(Record):
    """A repair of the same machine so many days before: its ticket, when it was resolved (UTC), cause and solution."""

    number: str
    resolved_at: datetime
    days: int
    cause: str
    solution: str


class Repair(Record):
    """A ticket about a machine, as it stands; `opened_at` is UTC."""

    number: str
    opened_at: datetime
    state: str
    summary: str
    cause: str | None
    solution: str | None


def near(term: Term, zone: tzinfo, resolved_at: datetime, opened_at: datetime) -> bool:
    """Whether a ticket was opened within the term after a repair, by dates in the zone."""
    return resolved_at <= opened_at and _day(opened_at, zone) <= term.after(_day(resolved_at, zone))


def of_machine(db: Db, equipment_id: str, now: datetime) -> list[Repair]:
    """The tickets about a machine as they are at `now` (UTC), latest first."""
    rows = db.execute(
        f"SELECT t.number, t.opened_at, {tickets.STATE} AS state, t.summary, t.cause, t.solution FROM ticket t"
        f"{tickets.AS_OF} WHERE t.equipment_id = :machine ORDER BY t.opened_at DESC, t.number DESC",
        at=stamp(now),
        machine=equipment_id,
    )
    return [Repair(**{**row, "opened_at": read_stamp(row["opened_at"])}) for row in rows]


def before(db: Db, policy: Policy, equipment_id: str, ticket: Ticket) -> Before | None:
    """The last repair of the machine by another ticket, if this one repeats it.

    By the policy's `repeats`; what is no repair repeats nothing.
    """
    if policy.repeats is None or ticket.kind in policy.no_repairs:
        return None
    rows = db.execute(
        "SELECT t.number, t.kind, t.ended_at, t.cause, t.solution FROM ticket t"
        " JOIN ticket_period p ON p.ticket_id = t.id AND p.until = :forever"
        " WHERE t.equipment_id = :machine AND t.id <> :ticket AND t.ended_at <= :opened_at"
        " AND p.state IN ('resolved', 'closed')"
        " ORDER BY t.ended_at DESC, t.number DESC",
        forever=FOREVER,
        machine=equipment_id,
        ticket=ticket.id,
        opened_at=stamp(ticket.opened_at),
    )
    row = next((row for row in rows if row["kind"] not in policy.no_repairs), None)
    if row is None:
        return None
    resolved_at = read_stamp(row["ended_at"])
    if not near(policy.repeats, policy.zone, resolved_at, ticket.opened_at):
        return None
    days = (_day(ticket.opened_at, policy.zone) - _day(resolved_at, policy.zone)).days
    return Before(row["number"], resolved_at, days, row["cause"] or "", row["solution"] or "")


def _day(at: datetime, zone: tzinfo) -> date:
    return at.astimezone(zone).date()
