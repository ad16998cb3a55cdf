"""The fee of a visit: its lines, worked out anew whenever the form changes, against what the customer agreed to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from svcdesk.config.rules import Facts
from svcdesk.db.port import Db, Row
from svcdesk.desk.assets import entitlements
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import priced, pricing, quotes
from svcdesk.desk.money.coverage import Coverage
from svcdesk.desk.money.priced import Line
from svcdesk.desk.money.pricing import Work
from svcdesk.desk.money.quotes import Quote
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import consents, dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp


class Debt(Record):
    """What a customer still owes for a ticket (its number), in the smallest unit: the fee less what was paid.

    `since` (UTC) is when the first visit was written down that is not paid in full.
    """

    ticket: str
    customer: str
    fee: int
    paid: int
    owed: int
    currency: str
    since: datetime


def charge(op: Operation, ticket: Ticket, visit: Visit, facts: Facts, coverage: Coverage, work: Work) -> list[Line]:
    """Write the lines of the visit's fee, in place of those it had; entitlements of the contract are used up.

    Raises Conflict when more is charged than the quote that the customer agreed to, where a quote needs consent;
    UsageError for what the price list does not know.
    """
    lines = pricing.price(op.db, op.policy, ticket, facts, coverage, work, anew=(visit.id,))
    _check_agreed(op, ticket, visit, priced.total(lines))
    if lines != priced.of_visit(op.db, visit.id):
        _replace(op, ticket, visit, lines)
        data = {"visit": visit.visit, "because": coverage.because, **priced.as_data(op.policy, lines)}
        op.record("ticket", ticket.id, "charged", data)
    return lines


def drop(op: Operation, ticket: Ticket, visit: Visit) -> None:
    """Take the lines off a visit that is not charged after all; the entitlements it used up are given back."""
    if priced.of_visit(op.db, visit.id):
        _replace(op, ticket, visit, [])
        data = {"visit": visit.visit, "because": "", **priced.as_data(op.policy, [])}
        op.record("ticket", ticket.id, "charged", data)


def owed(db: Db, ticket_id: str) -> int:
    """What the customer still has to pay for all visits of a ticket: fees less payments; never below 0."""
    return max(0, balance(db, ticket_id))


def balance(db: Db, ticket_id: str) -> int:
    """Fees less payments of all visits of a ticket; below 0 when more was paid than it cost in the end."""
    row = db.one(
        "SELECT (SELECT coalesce(sum(l.amount), 0) FROM priced_line l JOIN dispatch d ON d.id = l.dispatch_id"
        " WHERE d.ticket_id = :ticket) - (SELECT coalesce(sum(amount), 0) FROM payment WHERE ticket_id = :ticket)"
        " AS owed",
        ticket=ticket_id,
    )
    return int(row["owed"])


def debts(db: Db) -> list[Debt]:
    """Tickets for which something is owed, the longest owed first."""
    rows = db.execute(
        "WITH fee AS (SELECT d.ticket_id, d.visit, d.recorded_at, min(l.currency) AS currency, sum(l.amount) AS amount"
        " FROM priced_line l JOIN dispatch d ON d.id = l.dispatch_id GROUP BY d.ticket_id, d.visit, d.recorded_at),"
        " due AS (SELECT ticket_id, recorded_at, currency, amount,"
        " sum(amount) OVER (PARTITION BY ticket_id ORDER BY recorded_at, visit) AS so_far FROM fee),"
        " paid AS (SELECT ticket_id, sum(amount) AS amount FROM payment GROUP BY ticket_id)"
        " SELECT t.number AS ticket, c.name AS customer, sum(due.amount) AS fee, coalesce(p.amount, 0) AS paid,"
        " min(due.currency) AS currency,"
        " min(CASE WHEN due.so_far > coalesce(p.amount, 0) THEN due.recorded_at END) AS since"
        " FROM due JOIN ticket t ON t.id = due.ticket_id JOIN customer c ON c.id = t.customer_id"
        " LEFT JOIN paid p ON p.ticket_id = t.id GROUP BY t.id, t.number, c.name, p.amount"
        " HAVING sum(due.amount) > coalesce(p.amount, 0) ORDER BY since, t.number"
    )
    return [_debt(row) for row in rows]


def beyond(db: Db, ticket: Ticket, visit: Visit) -> tuple[int, Quote] | None:
    """What the visit costs, and the quote that the customer agreed to, when it is less; None when all is agreed to."""
    total, agreed = priced.total(priced.of_visit(db, visit.id)), quotes.accepted(db, ticket.id)
    return (total, agreed) if agreed and agreed.total < total else None


def _debt(row: Row) -> Debt:
    return Debt(
        ticket=row["ticket"],
        customer=row["customer"],
        fee=row["fee"],
        paid=row["paid"],
        owed=row["fee"] - row["paid"],
        currency=row["currency"],
        since=read_stamp(row["since"]),
    )


def _replace(op: Operation, ticket: Ticket, visit: Visit, lines: Iterable[Line]) -> None:
    before = priced.used_up(op.db, (visit.id,))
    priced.replace_of_visit(op, visit.id, lines)
    after = priced.used_up(op.db, (visit.id,))
    _use(op, ticket, before - after, after - before)


def _use(op: Operation, ticket: Ticket, back: Counter[tuple[str, str]], more: Counter[tuple[str, str]]) -> None:
    for (contract_id, entitlement), quantity in back.items():
        entitlements.give_back(op, contract_id, entitlement, quantity, ticket.id)
    for (contract_id, entitlement), quantity in more.items():
        entitlements.use(op, contract_id, entitlement, quantity, ticket.id)


def _check_agreed(op: Operation, ticket: Ticket, visit: Visit, total: int) -> None:
    if not total or not consents.needed(op.policy, "quote"):
        return
    agreed = quotes.accepted(op.db, ticket.id)
    if agreed and agreed.total >= total:
        return
    last, money = quotes.last(op.db, ticket.id), op.policy.currency
    if agreed:
        message = N_(
            "{name}: {total} {code} are to be charged; the customer has agreed to {agreed}:"
            " 'svcdesk quote make {number}', then 'svcdesk quote accept {number} --by NAME --how phone'"
        )
    elif last:
        message = N_(
            "{name}: {total} {code} are to be charged; the customer has not agreed to {last} yet:"
            " 'svcdesk quote accept {number} --by NAME --how phone'"
        )
    else:
        message = N_(
            "{name}: {total} {code} are to be charged, and the customer has no quote:"
            " 'svcdesk quote make {number}', then 'svcdesk quote accept {number} --by NAME --how phone'"
        )
    raise Conflict(
        message,
        name=dispatch.name_of(ticket, visit),
        number=ticket.number,
        total=money.text(total),
        code=money.code,
        agreed=money.text(agreed.total) if agreed else "",
        last=last.number if last else "",
    )
