"""How a visit ends: finished with its form complete, or cancelled; no parts issued to it may be left over."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from svcdesk.config.currency import Currency
from svcdesk.desk.forms import charging, installed, lacks, signature
from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.money import carried, fees, payments, priced, settlement
from svcdesk.desk.rounds import visiting
from svcdesk.desk.stock import moves
from svcdesk.desk.stock.holders import Holder
from svcdesk.desk.tasks import tasks
from svcdesk.desk.tickets import endings, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict
from svcdesk.locale import N_, enumerated

if TYPE_CHECKING:
    from typing import Any

    from svcdesk.desk.money.payments import Payment

_HANDED = ("handed-over", "money handed over")  # kinds of entries that name receipts


@verb("dispatch finish", away=True)
def finish(op: Operation, ticket: Ticket, visit: Visit) -> Visit:
    """End a visit whose form is complete, and resolve the ticket when the form says that the fault is solved.

    Another visit under way keeps the ticket open. Raises Conflict naming all that is missing and the commands that
    bring it, before arrival that first, and for parts that were issued and neither fitted nor put back.
    """
    op = op.not_before(visit.since)
    dispatch.check_under_way(ticket, visit)
    settlement.check_open(op, ticket.customer_id)
    name = dispatch.name_of(ticket, visit)
    if lacks.of_visit(op.db, op.policy, ticket, visit):
        dispatch.check_arrived(op, ticket, visit)
    _check_nothing_unused(op, ticket, visit)
    known = lacks.known(op.db, op.policy, ticket, visit)
    charging.charge(op, ticket, visit, known)
    missing = lacks.of_visit(op.db, op.policy, ticket, visit)
    if op.away and op.away.was_owed(op.db, ticket.id):  # all that was owed where it was finished was paid there
        missing = [each for each in missing if each.need != "payment"]
    if missing:
        raise Conflict(
            N_("{name}: the form still lacks {fields}: {commands}"),
            name=name,
            fields=enumerated(lack.words for lack in missing),
            commands=enumerated(f"'{command}'" for command in dict.fromkeys(lack.command for lack in missing)),
        )
    read_ahead(op, ticket, visit)
    finished = dispatch.finish(op, ticket, visit, known=known)
    visiting.finished(op, ticket, finished)
    live = tickets.get(op.db, ticket.id)
    others = any(each.under_way for each in dispatch.of_ticket(op.db, ticket.id))
    contradicted = live.state == "cancelled" and op.typed_at < op.now  # by the office, while it was written on a laptop
    if visit.solved and (live.live or contradicted) and not others:
        kinds = op.policy.names("kinds")  # a planned visit without a cause was caused by the calendar
        endings.resolve(op, live, visit.cause or kinds.get(ticket.kind, ticket.kind), visit.action or "")
    return finished


def read_ahead(op: Operation, ticket: Ticket, visit: Visit) -> None:
    """Read what `finish` goes by, as `Db.read_ahead` says."""
    op.db.read_ahead(moves.unused, op.db, visit.id)
    op.db.read_ahead(tasks.of_ticket, op.db, ticket.id)
    op.db.read_ahead(tickets.get, op.db, ticket.id)
    op.db.read_ahead(endings.check_not_about, op, ticket)


@verb("dispatch hand-over", away=True)
def hand_over(op: Operation, ticket: Ticket, visit: Visit) -> Visit:
    """Hand the form over to the office, with all money paid for the ticket that no earlier visit has handed over.

    When all forms are with the office it is the money that engineers took since. Raises Conflict before the visit is
    finished, and when it was handed over already and nothing was taken since.
    """
    if not visit.under_way and visit.state != "finished" and (out := carried.later(op.db, op.now, ticket.id)):
        return _bring(op, ticket, visit, [each.payment for each in out])
    told = (entry.data for entry in timeline(op.db, "ticket", ticket.id) if entry.kind in _HANDED)
    before = {receipt for data in told for receipt in data["receipts"]}
    taken = [each for each in payments.valid(payments.of_ticket(op.db, ticket.id)) if each.receipt not in before]
    return dispatch.hand_over(op, ticket, visit, **_summed(taken))


@verb("dispatch cancel", away=True)
def cancel(op: Operation, ticket: Ticket, visit: Visit, reason: str) -> Visit:
    """Cancel a visit. Raises Conflict for parts that were issued to it, or fitted, and not put back."""
    op = op.not_before(visit.since)
    _check_nothing_unused(op, ticket, visit)
    if fitted := moves.fitted(op.db, visit.id):
        part, _condition, quantity = fitted[0]
        name = dispatch.name_of(ticket, visit)
        message = N_(
            "{name}: {quantity} × {part} was fitted: finish the visit, or"
            " 'svcdesk stock put-back {part} {quantity} --ticket {name} --to HOLDER' first"
        )
        raise Conflict(message, name=name, part=part, quantity=quantity)
    fees.drop(op, ticket, visit)
    return dispatch.cancel(op, ticket, visit, reason)


@verb("stock put-back", away=True)
def put_back(
    op: Operation, ticket: Ticket, visit: Visit, part: str, quantity: int, target: Holder, serial: str | None = None
) -> None:
    """Put parts of a visit back: unused ones first, then those not fitted after all, which are not charged.

    With `serial` it is the fitted part of that number. A machine that was installed is none of the customer's any more.
    Raises Conflict when it could be one of several machines.
    """
    op = op.not_before(visit.steps["ordered"])
    fitted, machines = moves.fitted(op.db, visit.id), installed.on_form(op, ticket, visit)
    if serial is None:
        installed.check_which(op, ticket, visit, machines, part, quantity)
    charging.read_ahead(op, ticket, visit)
    moves.put_back(op, ticket, visit, part, quantity, target, serial)
    installed.follow(op, ticket, visit, machines)
    if moves.fitted(op.db, visit.id) != fitted:
        visit = signature.void(op, ticket, visit)
    if priced.of_visit(op.db, visit.id):
        charging.charge(op, ticket, visit, lacks.known(op.db, op.policy, ticket, visit))


def _bring(op: Operation, ticket: Ticket, visit: Visit, out: list[Payment]) -> Visit:
    """Record that money taken after the hand-over is with the office. Raises Conflict before it was taken."""
    last = out[-1]
    op = op.not_before(last.at, visit.since)
    tickets.check_not_before(op, last.receipt, last.at)
    tickets.check_not_before(op, dispatch.name_of(ticket, visit), visit.since)
    op.record("ticket", ticket.id, "money handed over", {"visit": visit.visit, **_summed(out)})
    return visit


def _summed(taken: list[Payment]) -> dict[str, Any]:
    """What the journal keeps of money that is handed over: its receipts, and the sum in each currency."""
    sums: Counter[Currency] = Counter()
    for each in taken:
        sums[each.money] += each.amount
    money = [{"amount": amount, **priced.in_currency(currency)} for currency, amount in sums.items()]
    return {"receipts": [each.receipt for each in taken], "money": money}


def _check_nothing_unused(op: Operation, ticket: Ticket, visit: Visit) -> None:
    if unused := moves.unused(op.db, visit.id):
        part, _condition, quantity = unused[0]
        message = N_(
            "{name}: neither fitted nor put back: {parts}:"
            " 'svcdesk stock put-back {part} {quantity} --ticket {name} --to HOLDER'"
        )
        parts = enumerated(f"{quantity} × {part}" for part, _condition, quantity in unused)
        name = dispatch.name_of(ticket, visit)
        raise Conflict(message, name=name, parts=parts, part=part, quantity=quantity)
