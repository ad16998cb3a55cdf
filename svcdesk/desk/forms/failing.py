"""A visit in vain: the engineer was there, or on the way, and could do nothing; what it costs, and what comes next."""

from __future__ import annotations

from datetime import datetime

from svcdesk.desk.forms import lacks
from svcdesk.desk.forms.written import Written
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import fees, settlement
from svcdesk.desk.money.coverage import Coverage
from svcdesk.desk.money.pricing import Work
from svcdesk.desk.people import engineers
from svcdesk.desk.stock import holders, moves
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import appointments, dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_


@verb("dispatch fail")
def fail(
    op: Operation,
    ticket: Ticket,
    visit: Visit,
    why: str,
    kilometres: int | None = None,
    again: tuple[datetime, datetime | None] | None = None,
) -> Visit:
    """Record that a visit was in vain, for a reason of the policy or in words.

    The policy says of each reason whether it counts as an arrival, and whether call-out and travel are charged. Parts
    that were issued go back to the engineer. With `again` another time is agreed with the customer, and the same
    people are sent. Raises UsageError without a reason, Conflict when the visit is over, or something was fitted.
    """
    why = " ".join(why.split())
    if not why:
        raise UsageError(N_("a visit in vain needs a reason: --why"))
    op = op.not_before(visit.since)
    dispatch.check_under_way(ticket, visit)
    name = dispatch.name_of(ticket, visit)
    tickets.check_not_before(op, name, visit.since)
    if moves.fitted(op.db, visit.id) or visit.action:
        message = N_("{name}: something was done there: 'svcdesk dispatch record {name} --not-solved --finish'")
        raise Conflict(message, name=name)
    reason = op.policy.failure(why)
    if reason.arrived and "arrived" not in visit.steps:
        visit = dispatch.arrive(op, ticket, visit)
    _put_back(op, ticket, visit)
    visit = dispatch.fail(op, ticket, visit, reason.key or why, kilometres)
    charge(op, ticket, visit)
    if again:
        _go_again(op, ticket, visit, again)
    return visit


def amend(op: Operation, ticket: Ticket, visit: Visit, written: Written, why: str) -> None:
    """Change what was written about a visit in vain, with a reason: how far it was. The fee follows.

    Raises Conflict for anything else: nothing was done there.
    """
    name = dispatch.name_of(ticket, visit)
    if not written._replace(kilometres=None).empty:
        message = N_("{name} was in vain: of its form --km and times can be amended; a photo is attached")
        raise Conflict(message, name=name)
    settlement.check_open(op.about(visit.steps["failed"]), ticket.customer_id)
    if written.kilometres == visit.kilometres:
        return
    was = {} if visit.kilometres is None else {"kilometres": visit.kilometres}
    visit = dispatch.cover(op, visit, {"kilometres": written.kilometres})
    form = {"kilometres": written.kilometres}
    op.record("ticket", ticket.id, "amended", {"visit": visit.visit, "form": form, "was": was, "why": why})
    charge(op, ticket, visit)


def charge(op: Operation, ticket: Ticket, visit: Visit) -> None:
    """Work out what coming in vain costs, by its reason."""
    reason = op.policy.failure(visit.failed_because or "")
    charged = "price" if reason.charged else "free"
    coverage = Coverage(charged, charged, reason.name or visit.failed_because or "")
    known = lacks.known(op.db, op.policy, ticket, visit)
    fees.charge(op, ticket, visit, known, coverage, Work(kilometres=visit.kilometres or 0), agreed=True)


def _put_back(op: Operation, ticket: Ticket, visit: Visit) -> None:
    engineer = engineers.get(op.db, visit.engineer_id)
    for part, _condition, quantity in moves.unused(op.db, visit.id):
        if not engineer.station:
            message = N_("{name}: {quantity} × {part} go back where? 'svcdesk stock put-back' says it first")
            raise Conflict(message, name=dispatch.name_of(ticket, visit), part=part, quantity=quantity)
        own = holders.find(op, f"{engineer.station}/{engineer.name}")
        moves.put_back(op, ticket, visit, part, quantity, own)


def _go_again(op: Operation, ticket: Ticket, visit: Visit, again: tuple[datetime, datetime | None]) -> None:
    ticket = appointments.agree(op, tickets.get(op.db, ticket.id), again[0], "customer", None, again[1])
    crew = [engineers.find(op.db, each, op.actor) for each in visit.crew]
    dispatch.order(op, ticket, engineers.get(op.db, visit.engineer_id), crew)
