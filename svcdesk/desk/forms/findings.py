"""What a visit found beside what it came for: it stands on the form, and may become a ticket of its own."""

from __future__ import annotations

from collections.abc import Sequence

from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.assets import equipment, intake, sites
from svcdesk.desk.forms.written import Found
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.record import Record


class Finding(Record):
    """One thing that was found, and the number of its ticket with the state that it is in, if it has one."""

    what: str
    ticket: str | None = None
    state: str | None = None


def of_visit(db: Db, dispatch_id: str) -> list[Finding]:
    """What was found at a visit, in the order of its form."""
    rows = db.execute(
        "SELECT f.what, t.number, p.state FROM finding f LEFT JOIN ticket t ON t.id = f.ticket_id"
        " LEFT JOIN ticket_period p ON p.ticket_id = t.id AND p.until = :forever"
        " WHERE f.dispatch_id = :dispatch ORDER BY f.place, f.what",
        dispatch=dispatch_id,
        forever=FOREVER,
    )
    return [Finding(row["what"], row["number"], row["state"]) for row in rows]


def wanted(db: Db, ticket: Ticket, visit: Visit, found: Sequence[Found] | None, whole: bool) -> list[Found] | None:
    """All that is to stand on the form by what is written; None when nothing changes.

    Raises Conflict when something would go that has become a ticket, unless that was cancelled.
    """
    if found is None:
        return None
    there = of_visit(db, visit.id)
    before = {each.what: Found(each.what, each.ticket is not None) for each in there}
    named = {each.what: each for each in found}
    after = named if whole or not found else {**before, **named}
    for each in there:
        if each.ticket and each.state != "cancelled" and each.what not in after:
            message = N_("{name}: {what} has become {number}: 'svcdesk cancel {number} -r REASON' first")
            raise Conflict(message, name=dispatch.name_of(ticket, visit), what=each.what, number=each.ticket)
    lasting = [each._replace(ticket=True) if before.get(each.what, each).ticket else each for each in after.values()]
    return None if visit.found is not None and lasting == [*before.values()] else lasting


def write(op: Operation, ticket: Ticket, visit: Visit, found: Sequence[Found]) -> list[Ticket]:
    """Write all that was found, and open a ticket for what shall have one. Returns the tickets that were opened."""
    had = {
        row["what"]: row["ticket_id"]
        for row in op.db.execute("SELECT what, ticket_id FROM finding WHERE dispatch_id = :dispatch", dispatch=visit.id)
    }
    for what in had.keys() - {each.what for each in found}:
        op.db.execute(
            "DELETE FROM finding WHERE dispatch_id = :dispatch AND what = :what", dispatch=visit.id, what=what
        )
    opened = []
    for place, each in enumerate(found):
        ticket_id = had.get(each.what)
        if each.ticket and not ticket_id:
            opened.append(_open(op, ticket, each.what))
            ticket_id = opened[-1].id
        op.db.execute(
            "INSERT INTO finding (dispatch_id, what, place, ticket_id) VALUES (:dispatch, :what, :place, :ticket)"
            " ON CONFLICT (dispatch_id, what) DO UPDATE SET place = excluded.place, ticket_id = excluded.ticket_id",
            dispatch=visit.id,
            what=each.what,
            place=place,
            ticket=ticket_id,
        )
    return opened


def _open(op: Operation, ticket: Ticket, what: str) -> Ticket:
    """Open a ticket for something found at a visit for another one: about the same machine and place."""
    machine, site = equipment.of_ticket(op.db, ticket.id), tickets.site_of(op.db, ticket.id)
    found = Intake(
        said=what,
        serial=machine.serial if machine else None,
        site=sites.get(op.db, site).name if site else None,
        region=ticket.region,
    )
    return intake.log(op, found, follows=ticket)
