"""Approval of a repair by others, on its dispatch form."""

from __future__ import annotations

from svcdesk.desk import approvals
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict
from svcdesk.locale import N_


@verb("dispatch approve")
def approve(op: Operation, ticket: Ticket, visit: Visit, note: str | None = None) -> Visit:
    """Approve the repair in the name of the acting person.

    Raises Conflict for somebody who may not, or not yet, who has approved it already, or whose own visit it is, and for
    a cancelled visit.
    """
    op = op.not_before(visit.since)
    name = dispatch.name_of(ticket, visit)
    if visit.state == "cancelled":
        raise Conflict(N_("{name} is cancelled: there is nothing to approve"), name=name)
    engineer = engineers.get(op.db, visit.engineer_id)
    if op.actor.casefold() in {each.casefold() for each in (engineer.login, engineer.name) if each}:
        message = N_("{name} is {actor}'s own visit: somebody else must approve it")
        raise Conflict(message, name=name, actor=op.actor)
    said = approvals.approve(op, "repair", visit.id, name, note)
    op.record("ticket", ticket.id, "repair approved", {"visit": visit.visit, **said})
    return visit
