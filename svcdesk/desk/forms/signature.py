"""The customer's signature on a form: it covers what stood there when it was given."""

from __future__ import annotations

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.sla import stamp


def void(op: Operation, ticket: Ticket, visit: Visit) -> Visit:
    """Take the signature off a form that was changed after it, if there is one. Returns the visit without it."""
    if not visit.signed_by or not visit.signed_at:
        return visit
    data = {"visit": visit.visit, "name": visit.signed_by, "signed_at": stamp(visit.signed_at)}
    visit = dispatch.cover(op, visit, {"signed_by": None, "signed_at": None})
    op.record("ticket", ticket.id, "signature voided", data)
    return visit
