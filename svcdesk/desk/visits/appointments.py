"""Appointments: the time of a visit that desk and customer agree on, and may agree on anew."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

_SECOND = timedelta(seconds=1)


class Appointment(Record):
    """A time agreed for a visit (UTC), with `visit_until` a window; `asked_by` is who asked: `customer` or `desk`."""

    agreed_at: datetime
    visit_at: datetime
    visit_until: datetime | None
    asked_by: str
    note: str | None

    @property
    def due_at(self) -> datetime:
        """When the visit is due: at the end of its window."""
        return self.visit_until or self.visit_at


def of_ticket(db: Db, ticket_id: str) -> list[Appointment]:
    """Appointments of a ticket, in the order in which they were agreed; the last one counts."""
    rows = db.execute(
        "SELECT agreed_at, visit_at, visit_until, asked_by, note FROM appointment WHERE ticket_id = :ticket"
        " ORDER BY agreed_at, id",
        ticket=ticket_id,
    )
    return [
        Appointment(
            agreed_at=read_stamp(row["agreed_at"]),
            visit_at=read_stamp(row["visit_at"]),
            visit_until=read_stamp(row["visit_until"]) if row["visit_until"] else None,
            asked_by=row["asked_by"],
            note=row["note"],
        )
        for row in rows
    ]


def passed(db: Db, ticket: Ticket, now: datetime) -> Appointment | None:
    """What was agreed last, when it is over by `now` (UTC), nobody has come, and the ticket is open; None else.

    Another time is to be agreed then: what is on hold waits, and what has ended needs none. Somebody has come when a
    visit's arrival is recorded, or a promise of an agreed time has stopped.
    """
    agreed = of_ticket(db, ticket.id)
    if ticket.state != "open" or not agreed or agreed[-1].due_at >= now:
        return None
    came = db.execute(
        "SELECT 1 FROM dispatch WHERE ticket_id = :ticket AND arrived_at >= :at"
        " AND (failed_at IS NULL OR failed_at > :at) UNION ALL"
        " SELECT 1 FROM clock WHERE ticket_id = :ticket AND within = 'appointment' AND stopped_at >= :at LIMIT 1",
        ticket=ticket.id,
        at=stamp(agreed[-1].agreed_at),
    ).fetchone()
    return None if came else agreed[-1]


@verb("schedule", away=True)
def agree(
    op: Operation,
    ticket: Ticket,
    visit_at: datetime,
    asked_by: str,
    note: str | None = None,
    visit_until: datetime | None = None,
) -> Ticket:
    """Agree at `op.at` on a visit at `visit_at` (UTC), asked for by the `customer` or the `desk`.

    With `visit_until` it is a window. Targets promised `appointment` fall due at its end; one that was missed already
    stays missed, unless the time agreed before had passed during a hold. Raises UsageError when the visit would lie in
    the past, Conflict when the ticket has ended. The journal says so when whoever has the ticket will be away, and when
    the visit begins or ends outside the hours of the ticket's tier.
    """
    op = op.not_before(ticket.opened_at, ticket.since)
    tickets.check_live(tickets.then(op, ticket))
    if (visit_until or visit_at) <= op.at:
        raise UsageError(N_("a visit cannot be agreed for a time that is over: name one ahead"))
    known = clocks.known(op, ticket)
    until = stamp(visit_until) if visit_until else None
    # the last one counts: of two agreed at the same moment that is the later recorded
    op.db.execute(
        "DELETE FROM appointment WHERE ticket_id = :ticket AND agreed_at = :at", ticket=ticket.id, at=stamp(op.at)
    )
    op.db.execute(
        "INSERT INTO appointment (id, ticket_id, agreed_at, visit_at, visit_until, asked_by, note)"
        " VALUES (:id, :ticket, :at, :visit_at, :visit_until, :asked_by, :note)",
        id=op.new_id("appointment"),
        ticket=ticket.id,
        at=stamp(op.at),
        visit_at=stamp(visit_at),
        visit_until=until,
        asked_by=asked_by,
        note=note,
    )
    changes = clocks.realign(op, ticket, known) + clocks.happened(op, ticket, "appointed")
    agreed = {"visit_at": stamp(visit_at), "visit_until": until, "asked_by": asked_by, "note": note}
    data: dict[str, Any] = {**agreed, "clocks": changes}
    if ticket.engineer_id and (back := engineers.away(op.db, visit_at).get(ticket.engineer_id)):
        data |= {"engineer": ticket.engineer, "away_until": stamp(back)}
    if (calendar := _closed(op, ticket, visit_at, visit_until)) is not None:
        data["closed"] = calendar
    op.record("ticket", ticket.id, "appointed", data)
    return tickets.get(op.db, ticket.id)


def _closed(op: Operation, ticket: Ticket, visit_at: datetime, visit_until: datetime | None) -> str | None:
    """The calendar of the ticket's tier when a visit begins or ends outside its hours. Returns None for one within."""
    tier = op.policy.tiers.get(ticket.tier or "")
    calendar = tier.calendar_in(ticket.region or "") if tier else None
    if not calendar:
        return None
    hours = op.policy.calendar(calendar)
    within = hours.is_open(visit_at) and (not visit_until or hours.is_open(visit_until - _SECOND))
    return None if within else calendar


def move_all(op: Operation, ticket: Ticket, into: Ticket) -> None:
    """Write that the visits agreed for a ticket are agreed for another one."""
    op.db.execute("UPDATE appointment SET ticket_id = :into WHERE ticket_id = :ticket", into=into.id, ticket=ticket.id)
