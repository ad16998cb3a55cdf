"""Approval of a repair by others, on its dispatch form."""

from __future__ import annotations

from svcdesk.desk import approvals, dispatch
from svcdesk.desk.dispatch import Visit
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import Ticket
from svcdesk.errors import Conflict
from svcdesk.locale import _


def approve(op: Operation, ticket: Ticket, visit: Visit, note: str | None = None) -> Visit:
    """The acting person approves the repair. Raises Conflict for who may not, has already, or a cancelled visit."""
    name = dispatch.name_of(ticket, visit)
    if visit.state == "cancelled":
        raise Conflict(_("{name} is cancelled: there is nothing to approve").format(name=name))
    lacking = approvals.approve(op, "repair", visit.id, name, note)
    op.record("ticket", ticket.id, "repair approved", {"visit": visit.visit, "lacking": lacking, "note": note})
    return visit
