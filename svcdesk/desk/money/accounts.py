"""What stands between the desk and its customers, ticket by ticket: fees, what was taken off them, and what was paid.

Sums are made of one currency each: a ticket has an account in every currency in which anything of it was booked.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.config.currency import Currency
from svcdesk.db.port import Db, Row
from svcdesk.desk import books
from svcdesk.desk.money import quotes
from svcdesk.desk.tickets import tickets
from svcdesk.record import Record
from svcdesk.sla import read_stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

SIGNED = "CASE kind WHEN 'refund' THEN -amount ELSE amount END"
# everything that was booked for tickets, one row each; {where} is asked of each kind of it
_BOOKED = (
    "booked AS (SELECT d.ticket_id, l.currency, l.decimals, l.amount AS fee, 0 AS discount, 0 AS paid"
    " FROM priced_line l JOIN dispatch d ON d.id = l.dispatch_id{where}"
    " UNION ALL SELECT ticket_id, currency, decimals, 0, amount, 0 FROM discount{where}"
    f" UNION ALL SELECT ticket_id, currency, decimals, 0, 0, {SIGNED}"
    " FROM (SELECT * FROM payment WHERE voided_at IS NULL) p{where})"
)
_SUMS = "sum(fee) AS fee, sum(discount) AS discount, sum(paid) AS paid"


class Account(Record):
    """What was booked for one ticket in one currency, in its smallest unit.

    `fee` is that of all visits, `discount` what is taken off it, `paid` what was taken less what was given back.
    `agreed` is what the customer has agreed to by quote, while the ticket is open: what they paid of it is a deposit.
    """

    money: Currency
    fee: int
    discount: int
    paid: int
    agreed: int

    @property
    def due(self) -> int:
        """What the customer has to pay in all."""
        return max(0, self.fee - self.discount)

    @property
    def owed(self) -> int:
        """What the customer still has to pay."""
        return max(0, self.due - self.paid)

    @property
    def held(self) -> int:
        """What was paid and is not owed: it may be given back."""
        return max(0, self.paid - self.due)

    @property
    def back(self) -> int:
        """What the desk owes the customer: what was paid beyond the fee, and beyond what it will be by quote."""
        return max(0, self.paid - max(self.due, self.agreed - self.discount))

    @property
    def open_deposit(self) -> int:
        """What may be paid before the work, by the quote that the customer has agreed to."""
        return max(0, self.agreed - self.discount - max(self.due, self.paid))


class Debt(Record):
    """What is owed for a ticket (its number), in the smallest unit of its currency: below 0 it is the desk that owes.

    `since` (UTC) is when the first visit was written down that is not paid in full, or when the last money was taken.
    """

    ticket: str
    customer: str
    fee: int
    discount: int
    paid: int
    owed: int
    currency: str
    decimals: int
    since: datetime

    @property
    def owed_by(self) -> str:
        """Who owes it: the customer or the desk."""
        return "customer" if self.owed > 0 else "desk"

    @property
    def money(self) -> Currency:
        """The currency that it is owed in."""
        return Currency(self.currency, self.decimals)


def of_ticket(db: Db, ticket_id: str) -> list[Account]:
    """The accounts of a ticket, by the code of their currency."""
    rows = db.execute(
        f"WITH {_BOOKED.format(where=' WHERE ticket_id = :ticket')} SELECT currency, decimals, {_SUMS} FROM booked"
        " GROUP BY currency, decimals ORDER BY currency, decimals",
        ticket=ticket_id,
    ).fetchall()
    quote = quotes.accepted(db, ticket_id)
    if quote is None or not tickets.get(db, ticket_id).live:
        return [_account(row, 0) for row in rows]
    found = [_account(row, quote.total if books.of(row) == quote.money else 0) for row in rows]
    known = any(each.money == quote.money for each in found)
    return found if known else [*found, Account(quote.money, 0, 0, 0, quote.total)]


def main(db: Db, policy: Policy, ticket_id: str) -> Account:
    """The account of a ticket that matters now.

    That in which something is owed, else to be given back, else that of the configuration's currency; of several the
    one in that currency first.
    """
    found = of_ticket(db, ticket_id)
    here = [each for each in found if each.money == policy.currency]
    ordered = [*here, *(each for each in found if each.money != policy.currency)]
    for wanted in ("owed", "held", "open_deposit"):
        for each in ordered:
            if getattr(each, wanted):
                return each
    return ordered[0] if ordered else Account(policy.currency, 0, 0, 0, 0)


def debts(db: Db, customer_id: str | None = None) -> list[Debt]:
    """Tickets of a customer (None: of all) for which something is owed, by or to them, the longest owed first."""
    theirs = " WHERE ticket_id IN (SELECT id FROM ticket WHERE customer_id = :customer)" if customer_id else ""
    rows = db.execute(
        f"WITH {_BOOKED.format(where=theirs)}, account AS (SELECT ticket_id, currency, decimals, {_SUMS} FROM booked"
        " GROUP BY ticket_id, currency, decimals),"
        " visit AS (SELECT d.ticket_id, l.currency, l.decimals, d.visit, sum(l.amount) AS amount,"
        " coalesce(d.recorded_at, d.failed_at, d.ordered_at) AS recorded_at"  # one in vain has no form
        " FROM priced_line l JOIN dispatch d ON d.id = l.dispatch_id"
        " GROUP BY d.ticket_id, l.currency, l.decimals, d.visit, d.recorded_at, d.failed_at, d.ordered_at),"
        " due AS (SELECT ticket_id, currency, decimals, recorded_at, sum(amount) OVER"
        " (PARTITION BY ticket_id, currency, decimals ORDER BY recorded_at, visit) AS so_far FROM visit)"
        " SELECT a.ticket_id, a.currency, a.decimals, a.fee, a.discount, a.paid, t.number AS ticket,"
        " c.name AS customer, coalesce(min(CASE WHEN v.so_far > a.paid + a.discount THEN v.recorded_at END),"
        " (SELECT max(p.at) FROM payment p WHERE p.ticket_id = a.ticket_id AND p.kind <> 'refund'"
        " AND p.voided_at IS NULL)) AS since"
        " FROM account a JOIN ticket t ON t.id = a.ticket_id JOIN customer c ON c.id = t.customer_id"
        " LEFT JOIN due v ON v.ticket_id = a.ticket_id AND v.currency = a.currency AND v.decimals = a.decimals"
        " WHERE a.paid > 0 AND a.paid <> a.fee - a.discount OR a.fee - a.discount > a.paid"
        " GROUP BY a.ticket_id, a.currency, a.decimals, a.fee, a.discount, a.paid, t.number, c.name"
        " ORDER BY since, t.number, a.currency",
        customer=customer_id,
    ).fetchall()
    return [debt for row in rows if (debt := _debt(db, row)).owed]


def _debt(db: Db, row: Row) -> Debt:
    account = _account(row, 0)
    if account.held:
        account = next(each for each in of_ticket(db, row["ticket_id"]) if each.money == account.money)
    return Debt(
        ticket=row["ticket"],
        customer=row["customer"],
        fee=account.fee,
        discount=account.discount,
        paid=account.paid,
        owed=account.owed or -account.back,
        currency=account.money.code,
        decimals=account.money.decimals,
        since=read_stamp(row["since"]),
    )


def _account(row: Row, agreed: int) -> Account:
    return Account(books.of(row), row["fee"], row["discount"], row["paid"], agreed)
