"""How a visit ends: finished with its form complete, or cancelled; either with nothing left in the engineer's bag."""

from __future__ import annotations

from collections import Counter

from svcdesk.config.money import currency
from svcdesk.config.rules import Facts
from svcdesk.desk.forms import lacks
from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.money import coverage, fees, payments, priced, settlement
from svcdesk.desk.money.coverage import Coverage
from svcdesk.desk.money.pricing import Work
from svcdesk.desk.stock import moves
from svcdesk.desk.stock.holders import Holder
from svcdesk.desk.tickets import endings, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict
from svcdesk.locale import _


def finish(op: Operation, ticket: Ticket, visit: Visit) -> Visit:
    """The visit is over and its form complete; when the form says that the fault is solved, the ticket is resolved.

    Another visit under way keeps the ticket open. Raises Conflict naming all that is missing and the commands that
    bring it, before arrival that first, and for parts that were issued and neither fitted nor put back.
    """
    dispatch.check_under_way(ticket, visit)
    settlement.check_open(op, ticket.customer_id)
    name = dispatch.name_of(ticket, visit)
    if lacks.of_visit(op.db, op.policy, ticket, visit):
        dispatch.check_arrived(ticket, visit)
    _check_nothing_unused(op, ticket, visit)
    charge(op, ticket, visit, lacks.known(op.db, op.policy, ticket, visit))
    if missing := lacks.of_visit(op.db, op.policy, ticket, visit):
        raise Conflict(
            _("{name}: the form still lacks {fields}: {commands}").format(
                name=name,
                fields=", ".join(lack.words for lack in missing),
                commands=", ".join(f"'{command}'" for command in dict.fromkeys(lack.command for lack in missing)),
            )
        )
    finished = dispatch.finish(op, ticket, visit)
    live = tickets.get(op.db, ticket.id)
    others = any(each.under_way for each in dispatch.of_ticket(op.db, ticket.id))
    if visit.solved and live.live and not others:
        endings.resolve(op.not_before(live.since), live, visit.cause or "", visit.action or "")
    return finished


def hand_over(op: Operation, ticket: Ticket, visit: Visit) -> Visit:
    """Form and money are with the office: what was paid for the ticket, unless an earlier visit handed it over.

    Raises Conflict before the visit is finished, and when that was done.
    """
    told = (entry.data for entry in timeline(op.db, "ticket", ticket.id) if entry.kind == "handed-over")
    before = {receipt for data in told for receipt in data["receipts"]}
    taken = [each for each in payments.of_ticket(op.db, ticket.id) if each.receipt not in before]
    amount, code = sum(each.amount for each in taken), currency(op.policy).code
    receipts = [each.receipt for each in taken]
    return dispatch.hand_over(op, ticket, visit, receipts=receipts, amount=amount, currency=code)


def cancel(op: Operation, ticket: Ticket, visit: Visit, reason: str) -> Visit:
    """The visit does not take place. Raises Conflict for parts that were issued to it, or fitted, and not put back."""
    _check_nothing_unused(op, ticket, visit)
    if fitted := moves.fitted(op.db, visit.id):
        part, _condition, quantity = fitted[0]
        name = dispatch.name_of(ticket, visit)
        message = _(
            "{name}: {quantity} × {part} was fitted: finish the visit, or"
            " 'svcdesk stock put-back {part} {quantity} --ticket {name} --to HOLDER' first"
        )
        raise Conflict(message.format(name=name, part=part, quantity=quantity))
    fees.drop(op, ticket, visit)
    return dispatch.cancel(op, ticket, visit, reason)


@verb("stock put-back")
def put_back(op: Operation, ticket: Ticket, visit: Visit, part: str, quantity: int, target: Holder) -> None:
    """Parts of the visit come back: unused ones, or such as were not fitted after all, which are charged no longer."""
    op = op.not_before(visit.steps["ordered"])
    moves.put_back(op, ticket, visit, part, quantity, target)
    if priced.of_visit(op.db, visit.id):
        charge(op, ticket, visit, lacks.known(op.db, op.policy, ticket, visit))


def charge(op: Operation, ticket: Ticket, visit: Visit, known: Facts) -> None:
    """Work out the fee by what stands on the form, once something was done that costs money.

    A diagnosis alone is not charged yet: it comes before the quote. Raises Conflict beyond what the customer agreed to.
    """
    fitted: Counter[str] = Counter()
    for part, _condition, quantity in moves.fitted(op.db, visit.id):
        fitted[part] += quantity
    items = lacks.items(op.db, visit.id)
    if not (visit.action or fitted or items or visit.minutes):
        fees.drop(op, ticket, visit)
        return
    decided = coverage.decide(op.policy, known)
    if visit.overruled_by and visit.parts_charged and visit.work_charged:
        decided = Coverage(visit.parts_charged, visit.work_charged, visit.charged_because or "")
    else:  # by what is known now: the machine may have been named since, or its dates
        op.db.execute(
            "UPDATE dispatch SET parts_charged = ?, work_charged = ?, charged_because = ? WHERE id = ?",
            (*decided, visit.id),
        )
    work = Work(tuple(fitted.items()), tuple(items.items()), visit.minutes or 0, visit.kilometres or 0)
    fees.charge(op, ticket, visit, known, decided, work)


def _check_nothing_unused(op: Operation, ticket: Ticket, visit: Visit) -> None:
    if unused := moves.unused(op.db, visit.id):
        part, _condition, quantity = unused[0]
        message = _(
            "{name}: neither fitted nor put back: {parts}:"
            " 'svcdesk stock put-back {part} {quantity} --ticket {name} --to HOLDER'"
        )
        parts = ", ".join(f"{quantity} × {part}" for part, _condition, quantity in unused)
        name = dispatch.name_of(ticket, visit)
        raise Conflict(message.format(name=name, parts=parts, part=part, quantity=quantity))
