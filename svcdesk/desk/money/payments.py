"""Payments: money taken for a ticket or given back, each with a numbered receipt: in cash, by transfer, from a card.

A receipt is never changed: what was typed wrong is made void, with a reason, and written anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.config.currency import Currency
from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.desk import books, numbers
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import accounts, cards
from svcdesk.desk.money.accounts import Account
from svcdesk.desk.money.cards import Card
from svcdesk.desk.money.priced import in_currency
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import listed, meant

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

CARD = "card"  # the method of whoever pays with a prepaid one
_PREFIX = "R"
_SELECT = (
    "SELECT p.receipt, p.kind, p.amount, p.currency, p.decimals, p.method, k.number AS card, p.at, p.taken_by,"
    " p.voided_at, p.voided_by, p.voided_why, p.ticket_id, t.number AS ticket, c.name AS customer"
    " FROM payment p JOIN ticket t ON t.id = p.ticket_id JOIN customer c ON c.id = t.customer_id"
    " LEFT JOIN card k ON k.id = p.card_id"
)
_ORDER = " ORDER BY p.at, length(p.receipt), p.receipt"


class Payment(Record):
    """One receipt of `at` (UTC): a payment, a deposit before the work, or a refund, whose `amount` is below 0.

    The amount is in the smallest unit; `card` is the number of the prepaid card, if any; `ticket` is a number,
    `customer` a name. A receipt that was made void counts for nothing from the beginning.
    """

    receipt: str
    kind: str
    amount: int
    currency: str
    decimals: int
    method: str
    card: str | None
    at: datetime
    taken_by: str
    voided_at: datetime | None
    voided_by: str | None
    voided_why: str | None
    ticket_id: str
    ticket: str
    customer: str

    @property
    def money(self) -> Currency:
        """The currency that it is in."""
        return Currency(self.currency, self.decimals)


class Sum(Record):
    """What was taken by one method, less what was given back: how many receipts, their amount in the smallest unit."""

    method: str
    payments: int
    amount: int
    currency: str
    decimals: int

    @property
    def money(self) -> Currency:
        """The currency that it is in."""
        return Currency(self.currency, self.decimals)


@verb("pay", away=True)
def pay(
    op: Operation,
    ticket: Ticket,
    amount: int | None = None,
    method: str | None = None,
    card: str | None = None,
    deposit: bool = False,
) -> Payment:
    """Take money for a ticket, not more than is owed; as a `deposit` not more than the customer has agreed to pay.

    What a laptop has taken it has taken, also where the office has lower prices by now: the rest is to be given back.
    `amount` None: all of that. `method` is a key of the policy's methods, or `card` with the number of one; None: the
    card, else the first method of the policy. Raises Conflict when it is more, when the card holds less, and for a
    deposit without an accepted quote; UsageError for an unknown method.
    """
    method = _method(op.policy, method, card)
    account = accounts.main(op.db, op.policy, ticket.id)
    most = account.open_deposit if deposit else account.owed
    if deposit:
        _check_deposit(ticket, account)
    amount = most if amount is None else amount
    op.decided(amount=amount)
    op = _at(op, ticket, card)
    if not deposit and op.away and op.away.was_owed(op.db, ticket.id):
        most = max(most, amount)
    _check_owed(ticket, amount, most, account.money)
    return _write(op, ticket, amount, account, method, card, "deposit" if deposit else "payment")


@verb("pay --refund", away=True)
def refund(
    op: Operation, ticket: Ticket, amount: int | None = None, method: str | None = None, card: str | None = None
) -> Payment:
    """Give money back, not more than was paid beyond what is owed; None: all of it.

    It goes the way that the last payment came unless a method or a card is named. Raises Conflict when it is more, or
    was not paid yet, and for a card that would hold more than it was sold for; UsageError for an unknown method.
    """
    account = accounts.main(op.db, op.policy, ticket.id)
    last = next((each for each in reversed(of_ticket(op.db, ticket.id)) if _counts(each) and each.amount > 0), None)
    if last and method is None and card is None:
        method, card = last.method, last.card
    method = _method(op.policy, method, card)
    amount = account.held if amount is None else amount
    op.decided(amount=amount, method=method)
    _check_held(ticket, amount, account)
    op = _at(op, ticket, card)
    _check_paid_by_then(op, ticket, amount, account)
    return _write(op, ticket, -amount, account, method, card, "refund")


@verb("receipt void", away=True)
def void(op: Operation, text: str, why: str) -> Payment:
    """Make a receipt void: it counts for nothing. What was taken off a card is on it again.

    Raises UsageError without a reason, NotFound for an unknown receipt, Conflict when it is void already, when what it
    took was given back since, and when a card does not hold what it had given back.
    """
    payment, why = find(op.db, text), " ".join(why.split())
    if not why:
        raise UsageError(N_("making a receipt void needs a reason: --why"))
    if payment.voided_at:
        raise Conflict(N_("{receipt} is void already"), receipt=payment.receipt)
    op = op.not_before(payment.at)
    tickets.check_not_before(op, payment.receipt, payment.at)
    ticket = tickets.get(op.db, payment.ticket_id)
    others = sum(
        each.amount
        for each in of_ticket(op.db, payment.ticket_id)
        if _counts(each) and each.money == payment.money and each.receipt != payment.receipt
    )
    if others < 0:
        message = N_("{receipt}: {amount} of it were given back since: make that receipt void first")
        raise Conflict(message, receipt=payment.receipt, amount=payment.money.worded(-others))
    message = N_("{receipt} is void: 'svcdesk pay {number}' writes another")
    op.stays(message, receipt=payment.receipt, number=ticket.number)
    used = cards.find(op.db, payment.card) if payment.card else None
    used = cards.take(op, used, ticket, -payment.amount, payment.money) if used else None
    op.db.execute(
        "UPDATE payment SET voided_at = :at, voided_by = :by, voided_why = :why WHERE receipt = :receipt",
        at=stamp(op.at),
        by=op.actor,
        why=why,
        receipt=payment.receipt,
    )
    _record(op, ticket, "receipt voided", payment.receipt, payment.amount, payment, used, why=why)
    return find(op.db, payment.receipt)


def find(db: Db, text: str) -> Payment:
    """The receipt meant by its number, or the digits of it. Raises NotFound when there is none."""
    for number in numbers.candidates(text, _PREFIX):
        if row := db.execute(_SELECT + " WHERE p.receipt = :number", number=number).fetchone():
            return _payment(row)
    raise NotFound(N_("no receipt {text!r}: see 'svcdesk receipt list --from DAY'"), text=text)


def of_ticket(db: Db, ticket_id: str) -> list[Payment]:
    """The receipts of a ticket, oldest first, void ones too."""
    return [_payment(row) for row in db.execute(_SELECT + " WHERE p.ticket_id = :ticket" + _ORDER, ticket=ticket_id)]


def taken(db: Db, start: datetime | None, end: datetime | None) -> list[Payment]:
    """The receipts of all tickets in [start, end) (UTC; None: no bound), oldest first, void ones too."""
    rows = db.execute(
        _SELECT + " WHERE p.at >= :start AND p.at < :end" + _ORDER,
        start=stamp(start) if start else "",
        end=stamp(end) if end else FOREVER,
    )
    return [_payment(row) for row in rows]


def valid(payments: Iterable[Payment]) -> list[Payment]:
    """Those of the receipts that are not void."""
    return [each for each in payments if _counts(each)]


def by_method(payments: Iterable[Payment]) -> list[Sum]:
    """The sums of receipts by method, in each currency; void ones do not count."""
    sums: dict[tuple[str, str, int], Sum] = {}
    for each in valid(payments):
        key = (each.method, each.currency, each.decimals)
        before = sums.get(key, Sum(each.method, 0, 0, each.currency, each.decimals))
        sums[key] = before._replace(payments=before.payments + 1, amount=before.amount + each.amount)
    return [sums[key] for key in sorted(sums)]


def _counts(payment: Payment) -> bool:
    return payment.voided_at is None


def _method(policy: Policy, method: str | None, card: str | None) -> str:
    """The way of paying that is meant. Raises UsageError for an unknown one, and for another one beside a card."""
    methods = policy.names("payment_methods")
    if method is None:
        return CARD if card is not None else next(iter(methods))
    found = meant(methods, method)
    if card is None and len(found) != 1:
        message = N_("{method!r} is no way to pay: {methods}, or a prepaid card with --card")
        raise UsageError(message, method=method, methods=listed({key: methods[key] for key in found or methods}))
    method = found[0] if len(found) == 1 else method
    if card is not None and method != CARD:
        raise UsageError(N_("what is paid with {card} is not paid by {method} as well"), card=card, method=method)
    return method


def _at(op: Operation, ticket: Ticket, card: str | None) -> Operation:
    """The operation, not before the card was sold. Raises Conflict for a time before the ticket was opened."""
    used = cards.find(op.db, card) if card is not None else None
    op = op.not_before(ticket.opened_at, *([used.sold_at] if used else ()))
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    return op


def _check_owed(ticket: Ticket, amount: int, owed: int, money: Currency) -> None:
    if not owed:
        raise Conflict(N_("nothing is owed for {number}"), number=ticket.number)
    if amount <= 0:
        raise UsageError(N_("the amount must be above 0: write what was taken"))
    if amount > owed:
        raise Conflict(
            N_("{number}: only {owed} are owed, not {amount}"),
            number=ticket.number,
            owed=money.fact(owed),
            amount=money.text(amount),
        )


def _check_deposit(ticket: Ticket, account: Account) -> None:
    if not account.agreed:
        message = N_(
            "{number}: a deposit is paid on a quote that the customer has agreed to:"
            " 'svcdesk quote accept {number} --by NAME --how phone'"
        )
        raise Conflict(message, number=ticket.number)
    if not account.open_deposit:
        message = N_("{number}: all of the quote is paid or charged, 'svcdesk pay {number}' takes what is owed")
        raise Conflict(message, number=ticket.number)


def _check_held(ticket: Ticket, amount: int, account: Account) -> None:
    if not account.held:
        message = N_(
            "nothing of {number} is to be given back: 'svcdesk pay {number} --discount AMOUNT --why REASON' takes"
            " something off its fee"
        )
        raise Conflict(message, number=ticket.number)
    if amount <= 0:
        raise UsageError(N_("the amount must be above 0: write what is given back"))
    if amount > account.held:
        raise Conflict(
            N_("{number}: only {held} are to be given back, not {amount}"),
            number=ticket.number,
            held=account.money.worded(account.held),
            amount=account.money.text(amount),
        )


def _check_paid_by_then(op: Operation, ticket: Ticket, amount: int, account: Account) -> None:
    """Raise Conflict when less than that was paid by `op.at`: nothing is given back before it was taken."""
    taken = [each for each in valid(of_ticket(op.db, ticket.id)) if each.money == account.money]
    if sum(each.amount for each in taken if each.at <= op.at) < amount:
        last = max(each.at for each in taken).astimezone(op.policy.zone)
        message = N_("{number}: so much was not paid before {last}: give a later time with --at")
        raise Conflict(message, number=ticket.number, last=f"{last:%Y-%m-%d %H:%M}")


def _write(
    op: Operation, ticket: Ticket, amount: int, account: Account, method: str, card: str | None, kind: str
) -> Payment:
    """Write a receipt over the amount, below 0 for a refund, and record it."""
    if account.money == op.policy.currency:
        books.currency(op)
    used = cards.take(op, cards.find(op.db, card), ticket, amount, account.money) if card is not None else None
    receipt = numbers.following(op, _PREFIX)
    op.db.execute(
        "INSERT INTO payment (id, receipt, ticket_id, kind, amount, currency, decimals, method, card_id, at, taken_by)"
        " VALUES (:id, :receipt, :ticket, :kind, :amount, :currency, :decimals, :method, :card, :at, :taken_by)",
        id=op.new_id("payment"),
        receipt=receipt,
        ticket=ticket.id,
        kind=kind,
        amount=abs(amount),
        **in_currency(account.money),
        method=method,
        card=used.id if used else None,
        at=stamp(op.at),
        taken_by=op.actor,
    )
    payment = find(op.db, receipt)
    op.stays(N_("{receipt} is written: 'svcdesk receipt void {receipt} --why …' makes it void"), receipt=receipt)
    event = {"payment": "paid", "deposit": "deposit paid", "refund": "refunded"}[kind]
    _record(op, ticket, event, receipt, abs(amount), payment, used)
    return payment


def _record(
    op: Operation,
    ticket: Ticket,
    event: str,
    receipt: str,
    amount: int,
    payment: Payment,
    card: Card | None,
    **more: str,
) -> None:
    known = accounts.of_ticket(op.db, ticket.id)
    account = next((each for each in known if each.money == payment.money), Account(payment.money, 0, 0, 0, 0))
    data = {"receipt": receipt, "amount": amount, **in_currency(payment.money), "method": payment.method}
    of_card = {"card": card.number if card else None, "balance": card.balance if card else None}
    stands = {"owed": account.owed, "held": account.held, "back": account.back}
    op.record("ticket", ticket.id, event, {**data, **of_card, **stands, **more})


def _payment(row: Row) -> Payment:
    amount = -row["amount"] if row["kind"] == "refund" else row["amount"]
    times = {key: read_stamp(row[key]) if row[key] else None for key in ("at", "voided_at")}
    return Payment(**{**row, **times, "amount": amount})
