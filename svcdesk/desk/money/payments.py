"""Payments: money taken for a ticket, each with a numbered receipt; in cash, by transfer, or from a prepaid card."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from svcdesk.config.money import currency
from svcdesk.config.rules import words
from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.desk import numbers
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.money import cards, fees
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import _
from svcdesk.sla import read_stamp, stamp

CARD = "card"  # the method of whoever pays with a prepaid one
_PREFIX = "R"
_SELECT = (
    "SELECT p.receipt, p.amount, p.currency, p.method, k.number AS card, p.at, p.taken_by, t.number AS ticket,"
    " c.name AS customer FROM payment p JOIN ticket t ON t.id = p.ticket_id JOIN customer c ON c.id = t.customer_id"
    " LEFT JOIN card k ON k.id = p.card_id"
)


class Payment(NamedTuple):
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


class Sum(NamedTuple):
    """What was taken by one method: so many payments, and their amount in the smallest unit."""

    method: str
    payments: int
    amount: int
    currency: str


def pay(op: Operation, ticket: Ticket, amount: int, method: str, card: str | None = None) -> Payment:
    """Take money; not more than is owed. `method` is a key of the policy's methods, or `card` with its number.

    Raises Conflict when it is more than is owed, or more than the card holds; UsageError for an unknown method.
    """
    methods = words(op.policy, "payment_methods")
    if card is None and method not in methods:
        known = ", ".join(methods)
        message = _("{method!r} is no way to pay: {methods}, or a prepaid card with --card")
        raise UsageError(message.format(method=method, methods=known))
    if card is not None and method != CARD:
        raise UsageError(_("what is paid with {card} is not paid by {method} as well").format(card=card, method=method))
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    _check_owed(op, ticket, amount)
    used = cards.take(op, cards.find(op.db, card), ticket, amount) if card is not None else None
    receipt = numbers.following(op.db, _PREFIX)
    op.db.execute(
        "INSERT INTO payment (id, receipt, ticket_id, amount, currency, method, card_id, at, taken_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            new_id(),
            receipt,
            ticket.id,
            amount,
            currency(op.policy).code,
            method,
            used.id if used else None,
            stamp(op.at),
            op.actor,
        ),
    )
    data = {"receipt": receipt, "amount": amount, "currency": currency(op.policy).code, "method": method}
    more = {"card": used.number if used else None, "balance": used.balance if used else None}
    op.record("ticket", ticket.id, "paid", {**data, **more, "owed": fees.owed(op.db, ticket.id)})
    return _payment(op.db.execute(_SELECT + " WHERE p.receipt = ?", (receipt,)).fetchone())


def of_ticket(db: Db, ticket_id: str) -> list[Payment]:
    """The payments for a ticket, the oldest first."""
    rows = db.execute(_SELECT + " WHERE p.ticket_id = ? ORDER BY p.at, length(p.receipt), p.receipt", (ticket_id,))
    return [_payment(row) for row in rows]


def taken(db: Db, start: datetime | None, end: datetime | None) -> list[Payment]:
    """The payments of all tickets in [start, end) (UTC; None: no bound), the oldest first."""
    rows = db.execute(
        _SELECT + " WHERE p.at >= ? AND p.at < ? ORDER BY p.at, length(p.receipt), p.receipt",
        (stamp(start) if start else "", stamp(end) if end else FOREVER),
    )
    return [_payment(row) for row in rows]


def by_method(payments: Iterable[Payment]) -> list[Sum]:
    """What payments come to by method, in each currency."""
    sums: dict[tuple[str, str], Sum] = {}
    for each in payments:
        key = (each.method, each.currency)
        before = sums.get(key, Sum(each.method, 0, 0, each.currency))
        sums[key] = before._replace(payments=before.payments + 1, amount=before.amount + each.amount)
    return [sums[key] for key in sorted(sums)]


def _check_owed(op: Operation, ticket: Ticket, amount: int) -> None:
    money = currency(op.policy)
    owed = fees.owed(op.db, ticket.id)
    if not owed:
        raise Conflict(_("nothing is owed for {number}").format(number=ticket.number))
    if amount <= 0:
        raise UsageError(_("nothing is paid with 0: write what was taken"))
    if amount > owed:
        raise Conflict(
            _("{number}: only {owed} {code} are owed, not {amount}").format(
                number=ticket.number, owed=money.text(owed), code=money.code, amount=money.text(amount)
            )
        )


def _payment(row: Row) -> Payment:
    return Payment._make(row)._replace(at=read_stamp(row["at"]))
