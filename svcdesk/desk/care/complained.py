"""Complaints as they stand: a list, those of a ticket, those of a customer. Reads only."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.desk.tickets import clock_rows
from svcdesk.desk.tickets.tickets import LIVE
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Complaint(Record):
    """A complaint: its ticket, what it is about, who has it, when it is due next (UTC), and what became of it.

    `about` and `engineer_about` are the ticket and the engineer complained of, `survey` the number of the survey whose
    marks opened it.
    """

    id: str
    number: str
    state: str
    opened_at: datetime
    customer: str
    summary: str
    about: str | None
    engineer_about: str | None
    survey: str | None
    engineer: str | None
    due_at: datetime | None
    upheld: bool | None
    outcome: str | None
    told_to: str | None
    how: str | None
    told_at: datetime | None


_SELECT = (
    "SELECT t.id, t.number, p.state, t.opened_at, u.name AS customer, t.summary, a.number AS about,"
    " w.name AS engineer_about, s.number AS survey, e.name AS engineer, c.upheld, c.outcome, c.told_to, c.how,"
    " c.told_at"
    " FROM ticket t JOIN ticket_period p ON p.ticket_id = t.id AND p.until = :forever"
    " JOIN customer u ON u.id = t.customer_id LEFT JOIN complaint c ON c.ticket_id = t.id"
    " LEFT JOIN ticket a ON a.id = c.about_ticket_id LEFT JOIN engineer w ON w.id = c.about_engineer_id"
    " LEFT JOIN survey s ON s.id = c.survey_id LEFT JOIN engineer e ON e.id = p.engineer_id"
    " WHERE (t.kind = :kind OR c.ticket_id IS NOT NULL)"
)
_ORDER = " ORDER BY t.opened_at, t.number"


def search(
    db: Db, policy: Policy, since: datetime | None, until: datetime | None, only_open: bool = False
) -> list[Complaint]:
    """Complaints logged in [since, until) (UTC; None leaves an end open), oldest first; `only_open`: not ended yet."""
    rows = db.execute(
        _SELECT + " AND t.opened_at >= :since AND t.opened_at < :until AND p.state <> 'cancelled'" + _ORDER,
        since=stamp(since) if since else "",
        until=stamp(until) if until else FOREVER,
        **_named(policy),
    )
    return _all(db, (row for row in rows.fetchall() if row["state"] in LIVE or not only_open))


def of_ticket(db: Db, policy: Policy, ticket_id: str) -> list[Complaint]:
    """The complaint that a ticket is, or those about it, oldest first; cancelled ones, too."""
    about = " AND t.id IN (SELECT ticket_id FROM complaint WHERE ticket_id = :ticket OR about_ticket_id = :ticket)"
    return _all(db, db.execute(_SELECT + about + _ORDER, ticket=ticket_id, **_named(policy)).fetchall())


def of_customer(db: Db, policy: Policy, customer_id: str) -> list[Complaint]:
    """A customer's complaints, oldest first."""
    theirs = " AND t.customer_id = :customer AND p.state <> 'cancelled'"
    return _all(db, db.execute(_SELECT + theirs + _ORDER, customer=customer_id, **_named(policy)).fetchall())


def _named(policy: Policy) -> dict[str, str]:
    return {"forever": FOREVER, "kind": policy.complaints.kind if policy.complaints else ""}


def _all(db: Db, rows: Iterable[Row]) -> list[Complaint]:
    return [
        Complaint(
            **{
                **row,
                "opened_at": read_stamp(row["opened_at"]),
                "upheld": None if row["upheld"] is None else bool(row["upheld"]),
                "told_at": read_stamp(row["told_at"]) if row["told_at"] else None,
            },
            due_at=_due(db, row["id"]) if row["state"] in LIVE else None,
        )
        for row in rows
    ]


def _due(db: Db, ticket_id: str) -> datetime | None:
    """When the first of the promises that run for a ticket is due."""
    running = [clock.due_at for clock in clock_rows.of_ticket(db, ticket_id) if clock.running and not clock.held]
    return min(running, default=None)
