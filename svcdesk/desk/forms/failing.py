"""A visit in vain: the engineer was there, or on the way, and could do nothing; what it costs, and what comes next."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.desk.forms import lacks
from svcdesk.desk.forms.written import Written
from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.money import fees, settlement
from svcdesk.desk.money.coverage import Coverage
from svcdesk.desk.money.pricing import Work
from svcdesk.desk.people import engineers
from svcdesk.desk.stock import holders, moves
from svcdesk.desk.tickets import clocks, late, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import appointments, dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.words import own_or_key

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


@verb("dispatch fail", away=True)
def fail(
    op: Operation,
    ticket: Ticket,
    visit: Visit,
    why: str,
    kilometres: int | None = None,
    again: tuple[datetime, datetime | None] | None = None,
) -> Visit:
    """Record that a visit was in vain, for a reason that `because` understands.

    The policy says of each reason whether it counts as an arrival, and whether call-out and travel are charged. Parts
    that were issued go back to the engineer. With `again` another time is agreed with the customer, and the same
    people are sent. Raises UsageError without a reason, Conflict when the visit is over, or something was fitted.
    """
    why = " ".join(why.split())
    if not why:
        raise UsageError(N_("a visit in vain needs a reason: --why"))
    dispatch.check_under_way(ticket, visit)
    name = dispatch.name_of(ticket, visit)
    op = dispatch.after_last_step(op, ticket, visit)
    if moves.fitted(op.db, visit.id) or visit.action:
        message = N_("{name}: something was done there: 'svcdesk dispatch record {name} --not-solved --finish'")
        raise Conflict(message, name=name)
    why = because(op.policy, why, "--why")
    reason = op.policy.failure(why)
    _read_ahead(op, ticket, visit)
    if reason.arrived and "arrived" not in visit.steps:
        visit = dispatch.arrive(op, ticket, visit)
    _put_back(op, ticket, visit)
    visit = dispatch.fail(op, ticket, visit, why, kilometres)
    charge(op, ticket, visit, anew=True)
    if again:
        _go_again(op, ticket, visit, again)
    return visit


def _read_ahead(op: Operation, ticket: Ticket, visit: Visit) -> None:
    """Read what `fail` goes by, as `Db.read_ahead` says."""
    clocks.read_ahead(op, ticket)
    op.db.read_ahead(engineers.get, op.db, visit.engineer_id)
    op.db.read_ahead(moves.unused, op.db, visit.id)
    op.db.read_ahead(lacks.known, op.db, op.policy, ticket, visit)
    fees.read_ahead(op, ticket, visit)


def because(policy: Policy, text: str, option: str) -> str:
    """Why a visit was in vain: the key of `failures` that is meant, else the text itself, which costs nothing.

    `option` is what it was typed after. Raises UsageError for what is nearly a reason of the section, or may be two.
    """
    return own_or_key(policy.names("failures"), text, option) or text


def amend(op: Operation, ticket: Ticket, visit: Visit, written: Written, why: str, failure: str | None) -> None:
    """Change what was written about a visit in vain, with a reason: how far it was, and for what `failure` it was so.

    The fee follows, and whether it counts as an arrival. Raises Conflict for anything else, since nothing was done
    there, and as `clock_rows.judged` does.
    """
    name = dispatch.name_of(ticket, visit)
    if not written._replace(kilometres=None).empty:
        message = N_("{name} was in vain: of its form --km, --failure and times can be amended; a photo is attached")
        raise Conflict(message, name=name)
    settlement.check_open(op.about(visit.steps["failed"]), ticket.customer_id)
    failure = because(op.policy, failure, "--failure") if failure else None
    wanted = {"kilometres": written.kilometres, "failed_because": failure}
    new = {key: value for key, value in wanted.items() if value not in (None, getattr(visit, key))}
    if not new:
        return
    if written.seen:
        from svcdesk.desk.forms import document  # it loads YAML, which most ways of amending do without

        document.check_seen(op, ticket, visit, written.seen, new)
    before = late.history(op.db, op.policy, ticket, op.now)
    if "failed_because" in new:
        _count_arrival(op, ticket, visit, op.policy.failure(failure or "").arrived)
    was = {key: value for key in new if (value := getattr(visit, key)) is not None}
    visit = dispatch.cover(op, visit, new)
    op = op.about(op.now)
    op.why = why
    changes = late.retold(op, ticket, before, late.history(op.db, op.policy, ticket, op.now))
    data = {"visit": visit.visit, "form": new, "was": was, "why": why, "entered_why": None}
    op.record("ticket", ticket.id, "amended", {**data, "clocks": changes})
    op.why = None
    charge(op, ticket, visit, anew="failed_because" in new)


def _count_arrival(op: Operation, ticket: Ticket, visit: Visit, arrived: bool) -> None:
    """Write whether somebody was there, where only the reason says so."""
    entries = [each for each in timeline(op.db, "ticket", ticket.id) if each.data.get("visit") == visit.visit]
    failed = next(each for each in entries if each.kind == "failed")
    by_reason = [each for each in entries if each.kind == "arrived" and each.op == failed.op]
    if arrived and "arrived" not in visit.steps:
        dispatch.cover(op, visit, {"arrived_at": failed.at})
        data = {"visit": visit.visit, "engineer": visit.engineer, "clocks": []}
        op.about(failed.at).record("ticket", ticket.id, "arrived", data)
    elif by_reason and not arrived:
        dispatch.cover(op, visit, {"arrived_at": None})
        op.take_back(by_reason)


def charge(op: Operation, ticket: Ticket, visit: Visit, anew: bool = False) -> None:
    """Work out what coming in vain costs, by its reason; whether it is charged was decided before, unless `anew`."""
    reason = op.policy.failure(visit.failed_because or "")
    charged = "price" if reason.charged else "free"
    coverage = Coverage(charged, charged, reason.name or visit.failed_because or "")
    if not anew and (told := fees.last(op.db, ticket, visit)):
        coverage = Coverage(**told.data["covered"])
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
