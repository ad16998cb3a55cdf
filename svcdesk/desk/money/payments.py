"""Payments: money taken for a ticket, each with a numbered receipt: in cash, by transfer, or from a prepaid card."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.desk import numbers
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.money import cards, fees
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

CARD = "card"  # the method of whoever pays with a prepaid one
_PREFIX = "R"
_SELECT = (
    "SELECT p.receipt, p.amount, p.currency, p.method, k.number AS card, p.at, p.taken_by, t.number AS ticket,"
    " c.name AS customer FROM payment p JOIN ticket t ON t.id = p.ticket_id JOIN customer c ON c.id = t.customer_id"
    " LEFT JOIN card k ON k.id = p.card_id"
)


class Payment(Record):
    """One payment at `at` (UTC), `amount` in the smallest unit; `card` is the number of the prepaid card, if any.

    `ticket` is a number, `customer` a name.
    """

    receipt: str
    amount: int
    currency: str
    method: str
    card: str | None
    at: datetime
    taken_by: str
    ticket: str
    customer: str


class Sum(Record):
    """What was taken by one method: the number of payments, and their amount in the smallest unit."""

    method: str
    payments: int
    amount: int
    currency: str


@verb("pay")
def pay(
    op: Operation, ticket: Ticket, amount: int | None = None, method: str | None = None, card: str | None = None
) -> Payment:
    """Take money for a ticket, not more than is owed.

    `amount` None: all that is owed. `method` is a key of the policy's methods, or `card` with the number of one; None:
    the card, else the first method of the policy. Raises Conflict when it is more than is owed, or more than the card
    holds; UsageError for an unknown method.
    """
    method = _method(op.policy, method, card)
    used = cards.find(op.db, card) if card is not None else None
    op = op.not_before(ticket.opened_at, *([used.sold_at] if used else ()))
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    owed = fees.owed(op.db, ticket.id)
    if amount is None:
        amount = owed
    _check_owed(op, ticket, amount, owed)
    used = cards.take(op, used, ticket, amount) if used else None
    receipt = numbers.following(op.db, _PREFIX)
    op.db.execute(
        "INSERT INTO payment (id, receipt, ticket_id, amount, currency, method, card_id, at, taken_by)"
        " VALUES (:id, :receipt, :ticket, :amount, :currency, :method, :card, :at, :taken_by)",
        id=new_id(),
        receipt=receipt,
        ticket=ticket.id,
        amount=amount,
        currency=op.policy.currency.code,
        method=method,
        card=used.id if used else None,
        at=stamp(op.at),
        taken_by=op.actor,
    )
    data = {"receipt": receipt, "amount": amount, "currency": op.policy.currency.code, "method": method}
    more = {"card": used.number if used else None, "balance": used.balance if used else None}
    op.record("ticket", ticket.id, "paid", {**data, **more, "owed": owed - amount})
    return _payment(op.db.one(_SELECT + " WHERE p.receipt = :receipt", receipt=receipt))


def of_ticket(db: Db, ticket_id: str) -> list[Payment]:
    """The payments for a ticket, oldest first."""
    rows = db.execute(
        _SELECT + " WHERE p.ticket_id = :ticket ORDER BY p.at, length(p.receipt), p.receipt", ticket=ticket_id
    )
    return [_payment(row) for row in rows]


def taken(db: Db, start: datetime | None, end: datetime | None) -> list[Payment]:
    """The payments of all tickets in [start, end) (UTC; None: no bound), oldest first."""
    rows = db.execute(
        _SELECT + " WHERE p.at >= :start AND p.at < :end ORDER BY p.at, length(p.receipt), p.receipt",
        start=stamp(start) if start else "",
        end=stamp(end) if end else FOREVER,
    )
    return [_payment(row) for row in rows]


def by_method(payments: Iterable[Payment]) -> list[Sum]:
    """The sums of payments by method, in each currency."""
    sums: dict[tuple[str, str], Sum] = {}
    for each in payments:
        key = (each.method, each.currency)
        before = sums.get(key, Sum(each.method, 0, 0, each.currency))
        sums[key] = before._replace(payments=before.payments + 1, amount=before.amount + each.amount)
    return [sums[key] for key in sorted(sums)]


def _method(policy: Policy, method: str | None, card: str | None) -> str:
    """The way of paying that is meant. Raises UsageError for an unknown one, and for another one beside a card."""
    methods = policy.names("payment_methods")
    if method is None:
        return CARD if card is not None else next(iter(methods))
    if card is None and method not in methods:
        message = N_("{method!r} is no way to pay: {methods}, or a prepaid card with --card")
        raise UsageError(message, method=method, methods=", ".join(methods))
    if card is not None and method != CARD:
        raise UsageError(N_("what is paid with {card} is not paid by {method} as well"), card=card, method=method)
    return method


def _check_owed(op: Operation, ticket: Ticket, amount: int, owed: int) -> None:
    money = op.policy.currency
    if not owed:
        raise Conflict(N_("nothing is owed for {number}"), number=ticket.number)
    if amount <= 0:
        raise UsageError(N_("the amount must be above 0: write what was taken"))
    if amount > owed:
        raise Conflict(
            N_("{number}: only {owed} {code} are owed, not {amount}"),
            number=ticket.number,
            owed=money.text(owed),
            code=money.code,
            amount=money.text(amount),
        )


def _payment(row: Row) -> Payment:
    return Payment(
        receipt=row["receipt"],
        amount=row["amount"],
        currency=row["currency"],
        method=row["method"],
        card=row["card"],
        at=read_stamp(row["at"]),
        taken_by=row["taken_by"],
        ticket=row["ticket"],
        customer=row["customer"],
    )
