"""Quotes: what a repair will cost, said before it is done, and whether the customer agreed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from svcdesk.config.money import currency
from svcdesk.db.port import Db, Row
from svcdesk.desk import numbers
from svcdesk.desk.assets import facts
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.money import coverage, pricing
from svcdesk.desk.money.coverage import Coverage
from svcdesk.desk.money.pricing import Line, Work
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import consents, dispatch
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import _
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

_PREFIX = "Q"
_SELECT = (
    "SELECT q.*, (SELECT min(c.at) FROM consent c WHERE c.quote_id = q.id) AS accepted_at, t.number AS ticket"
    " FROM quote q JOIN ticket t ON t.id = q.ticket_id"
)
# in the order of Line
_LINE = "kind, item, quantity, unit, unit_price, list_amount, amount, because, first, contract_id, entitlement"


class Quote(NamedTuple):
    """One quote; `accepted_at` (UTC) is when the customer agreed, None while they have not. `ticket` is a number."""

    id: str
    number: str
    ticket_id: str
    made_at: datetime
    made_by: str
    total: int
    currency: str
    lines: tuple[Line, ...]
    accepted_at: datetime | None
    ticket: str
    coverage: Coverage


def make(op: Operation, ticket: Ticket, work: Work, component: str | None, attribution: str | None) -> Quote:
    """Work out what it will cost, and write it down. Nothing named is the call-out alone.

    Raises UsageError for what the price list does not know, or when there is nothing to quote, Conflict when the ticket
    has ended, or was opened later.
    """
    tickets.check_live(ticket)
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    known = facts.of_ticket(op.db, op.policy, ticket, component, attribution)
    decided = coverage.decide(op.policy, known)
    under_way = [visit.id for visit in dispatch.of_ticket(op.db, ticket.id) if visit.under_way]
    lines = pricing.lines(op.db, op.policy, ticket, known, decided, work, under_way)
    if not lines:
        raise UsageError(_("nothing to quote: name what will be done with --part, --item, --minutes or --km"))
    quote_id, number = new_id(), numbers.following(op.db, _PREFIX)
    op.db.execute(
        "INSERT INTO quote (id, number, ticket_id, made_at, made_by, total, currency, parts_charged, work_charged,"
        " charged_because) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            quote_id,
            number,
            ticket.id,
            stamp(op.at),
            op.actor,
            pricing.total(lines),
            currency(op.policy).code,
            *decided,
        ),
    )
    write_lines(op, "quote_id", quote_id, lines)
    data = {"quote": number, "because": decided.because, **as_data(op.policy, lines)}
    op.record("ticket", ticket.id, "quoted", data)
    return _one(op.db, "q.id = ?", quote_id)


def accept(op: Operation, ticket: Ticket, quote: Quote, given_by: str, how: str) -> None:
    """The customer agrees to the quote: a consent with purpose quote.

    Raises Conflict when they have agreed already, or before it was made; UsageError without a name or a way.
    """
    if quote.accepted_at:
        raise Conflict(_("the customer has agreed to {number} already").format(number=quote.number))
    tickets.check_not_before(op, quote.number, quote.made_at)
    consents.give(op, ticket, "quote", given_by, how, (quote.id, quote.number))


def last(db: Db, ticket_id: str) -> Quote | None:
    """The last quote of a ticket; None when there is none."""
    return next(iter(of_ticket(db, ticket_id)[-1:]), None)


def accepted(db: Db, ticket_id: str) -> Quote | None:
    """The last quote that the customer agreed to; None when there is none."""
    agreed = [quote for quote in of_ticket(db, ticket_id) if quote.accepted_at]
    return next(iter(sorted(agreed, key=lambda quote: quote.accepted_at or quote.made_at)[-1:]), None)


def of_ticket(db: Db, ticket_id: str) -> list[Quote]:
    """The quotes of a ticket, the oldest first."""
    rows = db.execute(_SELECT + " WHERE q.ticket_id = ? ORDER BY q.made_at, length(q.number), q.number", (ticket_id,))
    return [_quote(db, row) for row in rows]


def find(db: Db, text: str) -> Quote:
    """The quote meant by its number, or the last of a ticket that is meant so. Raises NotFound when there is none."""
    if text.strip().upper().startswith(f"{_PREFIX}-"):
        row = db.execute(_SELECT + " WHERE q.number = ?", (text.strip().upper(),)).fetchone()
        if row is None:
            raise NotFound(_("no quote {text!r}: see 'svcdesk quote list TICKET'").format(text=text))
        return _quote(db, row)
    ticket = tickets.find(db, text)
    quote = last(db, ticket.id)
    if quote is None:
        raise NotFound(_("{number} has no quote: 'svcdesk quote make {number}'").format(number=ticket.number))
    return quote


def write_lines(op: Operation, owner: Literal["quote_id", "dispatch_id"], owner_id: str, lines: Iterable[Line]) -> None:
    """Write the lines of a quote, or of a visit's fee that has none yet."""
    for place, line in enumerate(lines, 1):
        op.db.execute(
            f"INSERT INTO priced_line (id, {owner}, place, currency, {_LINE})"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (new_id(), owner_id, place, currency(op.policy).code, *map(_plain, line)),
        )


def read_lines(db: Db, owner: Literal["quote_id", "dispatch_id"], owner_id: str) -> list[Line]:
    """The lines of a quote, or of a visit's fee, in their order."""
    rows = db.execute(f"SELECT {_LINE} FROM priced_line WHERE {owner} = ? ORDER BY place", (owner_id,))
    return [Line._make(row)._replace(first=bool(row["first"])) for row in rows]


def as_data(policy: Policy, lines: Iterable[Line]) -> dict[str, Any]:
    """Lines and their total as the journal keeps them: money in the smallest unit."""
    lines = list(lines)
    keys = ("kind", "item", "quantity", "unit", "unit_price", "list_amount", "amount", "because")
    return {
        "lines": [dict(zip(keys, line, strict=False)) for line in lines],
        "total": pricing.total(lines),
        "currency": currency(policy).code,
    }


def _plain(value: str | int | None) -> str | int | None:
    return int(value) if isinstance(value, bool) else value


def _one(db: Db, where: str, value: str) -> Quote:
    return _quote(db, db.execute(f"{_SELECT} WHERE {where}", (value,)).fetchone())


def _quote(db: Db, row: Row) -> Quote:
    return Quote(
        row["id"],
        row["number"],
        row["ticket_id"],
        read_stamp(row["made_at"]),
        row["made_by"],
        row["total"],
        row["currency"],
        tuple(read_lines(db, "quote_id", row["id"])),
        read_stamp(row["accepted_at"]) if row["accepted_at"] else None,
        row["ticket"],
        Coverage(row["parts_charged"], row["work_charged"], row["charged_because"]),
    )
