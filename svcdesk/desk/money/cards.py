"""Prepaid cards: sold to a customer for a value, and used to pay until nothing is left on them."""

from __future__ import annotations

from datetime import datetime

from svcdesk.config.currency import Currency
from svcdesk.db.port import Db, Row
from svcdesk.desk import books, numbers
from svcdesk.desk.journal import Operation
from svcdesk.desk.money.priced import in_currency
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

_PREFIX = "CARD"
_SELECT = (
    "SELECT k.id, k.number, k.customer_id, c.name AS customer, k.value, k.balance, k.currency, k.decimals, k.sold_at"
    " FROM card k JOIN customer c ON c.id = k.customer_id"
)


class Card(Record):
    """One prepaid card, sold at `sold_at` (UTC); `value` and what is left of it, `balance`, in the smallest unit."""

    id: str
    number: str
    customer_id: str
    customer: str
    value: int
    balance: int
    currency: str
    decimals: int
    sold_at: datetime

    @property
    def money(self) -> Currency:
        """The currency that is on it."""
        return Currency(self.currency, self.decimals)


@verb("card sell", away=True)
def sell(op: Operation, customer: Customer, value: int) -> Card:
    """Sell a card of that value. Raises UsageError when the value is not above 0."""
    if value <= 0:
        raise UsageError(N_("a prepaid card needs a value above 0: write what the customer pays for it"))
    card_id, number, money = op.new_id("card"), numbers.following(op, _PREFIX), books.currency(op)
    op.db.execute(
        "INSERT INTO card (id, number, customer_id, value, balance, currency, decimals, sold_at)"
        " VALUES (:id, :number, :customer, :value, :value, :currency, :decimals, :sold_at)",
        id=card_id,
        number=number,
        customer=customer.id,
        value=value,
        **in_currency(money),
        sold_at=stamp(op.at),
    )
    said = {"card": number, "customer": customer.name, "value": value, **in_currency(money)}
    op.record("card", card_id, "card sold", said)
    return find(op.db, number)


@verb("card remove")
def remove(op: Operation, card: Card) -> None:
    """Remove a card that was sold by mistake. Raises Conflict when somebody has paid with it."""
    if op.db.execute("SELECT 1 FROM payment WHERE card_id = :id LIMIT 1", id=card.id).fetchone():
        raise Conflict(N_("{card} was paid with: it stays, see 'svcdesk card list'"), card=card.number)
    op.db.execute("DELETE FROM card WHERE id = :id", id=card.id)
    said = {"card": card.number, "customer": card.customer, "value": card.value, **in_currency(card.money)}
    op.record("card", card.id, "card removed", said)


def follow(op: Operation, gone: str, into: str) -> None:
    """Make the cards of one customer those of another, each with what is left on it."""
    op.db.execute("UPDATE card SET customer_id = :into WHERE customer_id = :gone", into=into, gone=gone)


def find(db: Db, text: str) -> Card:
    """The card meant by its number, or the digits of it. Raises NotFound when there is none."""
    for number in numbers.candidates(text, _PREFIX):
        if row := db.execute(_SELECT + " WHERE k.number = :number", number=number).fetchone():
            return _card(row)
    raise NotFound(N_("no card {text!r}: see 'svcdesk card list'"), text=text)


def search(db: Db, customer_id: str | None = None) -> list[Card]:
    """The cards of a customer (None: of all), oldest first."""
    where = " WHERE k.customer_id = :customer" if customer_id else ""
    rows = db.execute(f"{_SELECT}{where} ORDER BY k.sold_at, length(k.number), k.number", customer=customer_id)
    return [_card(row) for row in rows]


def take(op: Operation, card: Card, ticket: Ticket, amount: int, money: Currency) -> Card:
    """Take an amount off a card, for a ticket of whoever bought it; the caller records what happened.

    An amount below 0 is given back to it. Raises Conflict for a card of somebody else, one in another currency, one
    that was not sold yet at `op.at`, one that holds less, or would hold more than it was sold for.
    """
    if card.customer_id != ticket.customer_id:
        raise Conflict(
            N_("{card} belongs to {customer}, {number} to {other}"),
            card=card.number,
            customer=card.customer,
            number=ticket.number,
            other=ticket.customer,
        )
    if op.at < card.sold_at:
        sold = f"{card.sold_at.astimezone(op.policy.zone):%Y-%m-%d %H:%M}"
        raise Conflict(N_("{card} was sold at {sold} only"), card=card.number, sold=sold)
    if card.money != money:
        message = N_("{card} is in {code}, {amount} are meant: take another way")
        raise Conflict(message, card=card.number, code=card.currency, amount=money.worded(abs(amount)))
    if card.balance - amount > card.value:
        message = N_("{card} was sold for {value}, and {balance} are on it: give {amount} back another way, with --how")
        raise Conflict(
            message,
            card=card.number,
            value=money.worded(card.value),
            balance=money.text(card.balance),
            amount=money.text(-amount),
        )
    if amount > card.balance:
        raise Conflict(
            N_("{card} holds {balance}, not {amount}: take the rest another way"),
            card=card.number,
            balance=money.fact(card.balance),
            amount=money.text(amount),
        )
    op.db.execute("UPDATE card SET balance = balance - :amount WHERE id = :card", amount=amount, card=card.id)
    return card._replace(balance=card.balance - amount)


def _card(row: Row) -> Card:
    return Card(
        id=row["id"],
        number=row["number"],
        customer_id=row["customer_id"],
        customer=row["customer"],
        value=row["value"],
        balance=row["balance"],
        currency=row["currency"],
        decimals=row["decimals"],
        sold_at=read_stamp(row["sold_at"]),
    )
