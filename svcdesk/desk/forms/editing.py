"""What a ticket says, put right with the fees of its visits, which depend on customer, machine and contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.desk.assets import edits
from svcdesk.desk.forms import charging, failing, installed, lacks
from svcdesk.desk.money import settlement
from svcdesk.desk.tickets import tickets
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch

if TYPE_CHECKING:
    from svcdesk.desk.assets.edits import Edit
    from svcdesk.desk.journal import Operation
    from svcdesk.desk.tickets.tickets import Ticket


@verb("edit", duty="tickets", away=True)
def edit(op: Operation, ticket: Ticket, wanted: Edit, seen: str | None = None) -> Ticket:
    """Make the ticket say what is `wanted`, and work out the fees of its visits anew where that changes them.

    Raises as `edits.edit` does, and Conflict for a visit of a quarter that is settled with either customer.
    """
    bought = (ticket.customer_id, *tickets.bought(op.db, ticket.id))
    edited = edits.edit(op, ticket, wanted, seen)
    if edited.customer_id != ticket.customer_id:
        installed.go_along(op.about(op.now), edited, ticket.customer_id)
    if (edited.customer_id, *tickets.bought(op.db, ticket.id)) != bought:
        _charge_anew(op.about(op.now), edited, ticket.customer_id)
    return edited


def _charge_anew(op: Operation, ticket: Ticket, was: str) -> None:
    for visit in dispatch.of_ticket(op.db, ticket.id):
        ended = visit.steps.get("finished") or visit.steps.get("failed")
        if ended:
            for customer_id in dict.fromkeys((was, ticket.customer_id)):
                settlement.check_open(op.about(ended), customer_id)
        if visit.state == "failed":
            failing.charge(op, ticket, visit)
        elif visit.state != "cancelled":
            charging.charge(op, ticket, visit, lacks.known(op.db, op.policy, ticket, visit), anew=True)
