"""Quotes: what a repair will cost, said before it is done, and whether the customer agreed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from svcdesk.config.currency import Currency
from svcdesk.db.port import Db, Row, one_of
from svcdesk.desk import books, numbers
from svcdesk.desk.assets import facts
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import coverage, priced, pricing
from svcdesk.desk.money.coverage import Coverage
from svcdesk.desk.money.priced import Line
from svcdesk.desk.money.pricing import Work
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import consents, dispatch
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.terms import Term

if TYPE_CHECKING:
    from svcdesk.config.rules import Facts
    from svcdesk.desk.visits.dispatch import Visit

_PREFIX = "Q"
_SELECT = (
    "SELECT q.id, q.number, q.ticket_id, q.made_at, q.made_by, q.total, q.currency, q.decimals, q.parts_charged,"
    " q.work_charged, q.charged_because, q.period, q.valid_until, t.number AS ticket,"
    " (SELECT min(c.at) FROM consent c WHERE c.quote_id = q.id) AS accepted_at"
    " FROM quote q JOIN ticket t ON t.id = q.ticket_id"
)


class Quote(Record):
    """One quote; `accepted_at` (UTC) is when the customer agreed, None while they have not. `ticket` is a number.

    `period` is how long the work takes, as a duration is written; `valid_until` the last day on which they can agree.
    """

    id: str
    number: str
    ticket_id: str
    made_at: datetime
    made_by: str
    total: int
    currency: str
    decimals: int
    lines: tuple[Line, ...]
    accepted_at: datetime | None
    ticket: str
    coverage: Coverage
    period: str | None
    valid_until: date | None

    @property
    def money(self) -> Currency:
        """The currency that it is made in."""
        return Currency(self.currency, self.decimals)


@verb("quote make", away=True)
def make(
    op: Operation,
    ticket: Ticket,
    work: Work,
    component: str | None,
    attribution: str | None,
    period: str | None = None,
    valid: Term | None = None,
) -> Quote:
    """Work out what a repair will cost, and write it down. When no work is named, it is the call-out alone.

    The warranty is that of the `component`, else of the one on the form of a visit under way, else of the one that the
    parts are. What the plan refuses costs nothing, and nothing is done.

    Raises UsageError for what the price list does not know, when there is nothing to quote, or when the parts are of
    components of which only some are in warranty; Conflict when the ticket has ended, or was opened later.
    """
    op = op.not_before(ticket.opened_at)
    tickets.check_live(ticket)
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    under_way = [visit for visit in dispatch.of_ticket(op.db, ticket.id) if visit.under_way]
    known = _facts(op, ticket, work, component, attribution, under_way)
    decided = coverage.decide(op.policy, known)
    lines = pricing.price(op.db, op.policy, ticket, known, decided, work, [visit.id for visit in under_way])
    if not lines and not decided.refused:
        raise UsageError(N_("nothing to quote: name what will be done with --part, --item, --minutes or --km"))
    until = valid.after(op.at.astimezone(op.policy.zone).date()) if valid else None
    quote_id, number = op.new_id("quote"), numbers.following(op, _PREFIX)
    op.db.execute(
        "INSERT INTO quote (id, number, ticket_id, made_at, made_by, total, currency, decimals, parts_charged,"
        " work_charged, charged_because, period, valid_until)"
        " VALUES (:id, :number, :ticket, :made_at, :made_by, :total, :currency, :decimals, :parts, :work, :because,"
        " :period, :valid_until)",
        id=quote_id,
        number=number,
        ticket=ticket.id,
        made_at=stamp(op.at),
        made_by=op.actor,
        total=priced.total(lines),
        **priced.in_currency(books.currency(op)),
        parts=decided.parts,
        work=decided.work,
        because=decided.because,
        period=period,
        valid_until=until.isoformat() if until else None,
    )
    priced.add_to_quote(op, quote_id, lines)
    data = {"quote": number, "because": decided.because, **priced.as_data(op.policy, lines)}
    op.record("ticket", ticket.id, "quoted", data)
    return find(op.db, number)


@verb("quote accept", away=True)
def accept(op: Operation, ticket: Ticket, quote: Quote, given_by: str, how: str) -> None:
    """Record that the customer agrees to the quote: a consent with purpose quote.

    Raises Conflict when they have agreed already, before it was made, after its last day, and when the ticket had ended
    and nobody was under way; UsageError without a name or a way.
    """
    op = op.not_before(quote.made_at)
    if quote.accepted_at:
        raise Conflict(N_("the customer has agreed to {number} already"), number=quote.number)
    if op.at < quote.made_at:
        message = N_("{number} was made at {then}: nobody can have agreed to it at {at}")
        zone = op.policy.zone
        then, at = (f"{moment.astimezone(zone):%Y-%m-%d %H:%M}" for moment in (quote.made_at, op.at))
        raise Conflict(message, number=quote.number, then=then, at=at)
    stood = tickets.then(op, ticket)
    if not stood.live and not any(visit.under_way for visit in dispatch.of_ticket(op.db, ticket.id)):
        message = N_("{ticket} is {state}: nobody is asked for {number} any more: name with --at when they agreed")
        raise Conflict(message, ticket=ticket.number, state=tickets.state_of(stood), number=quote.number)
    if quote.valid_until and op.at.astimezone(op.policy.zone).date() > quote.valid_until:
        message = N_("{number} was valid until {day}: 'svcdesk quote make {ticket}' makes another")
        raise Conflict(message, number=quote.number, day=quote.valid_until, ticket=quote.ticket)
    consents.give(op, ticket, "quote", given_by, how, (quote.id, quote.number))


def last(db: Db, ticket_id: str) -> Quote | None:
    """The last quote of a ticket; None when there is none."""
    return next(iter(of_ticket(db, ticket_id)[-1:]), None)


def accepted(db: Db, ticket_id: str) -> Quote | None:
    """The last quote that the customer agreed to; None when there is none."""
    agreed = [quote for quote in of_ticket(db, ticket_id) if quote.accepted_at]
    return next(iter(sorted(agreed, key=lambda quote: quote.accepted_at or quote.made_at)[-1:]), None)


def of_ticket(db: Db, ticket_id: str) -> list[Quote]:
    """The quotes of a ticket, oldest first."""
    rows = db.execute(
        _SELECT + " WHERE q.ticket_id = :ticket ORDER BY q.made_at, length(q.number), q.number", ticket=ticket_id
    )
    return [_quote(db, row) for row in rows.fetchall()]


def find(db: Db, text: str) -> Quote:
    """The quote meant by its number, or the last one of the ticket meant. Raises NotFound when there is none."""
    meant, named = one_of("number", {text.strip(), text.strip().upper()})
    if row := db.execute(_SELECT + f" WHERE q.number IN {meant}", **named).fetchone():
        return _quote(db, row)
    if text.strip().upper().startswith(f"{_PREFIX}-"):
        raise NotFound(N_("no quote {text!r}: see 'svcdesk quote list TICKET'"), text=text)
    ticket = tickets.find(db, text)
    quote = last(db, ticket.id)
    if quote is None:
        raise NotFound(N_("{number} has no quote: 'svcdesk quote make {number}'"), number=ticket.number)
    return quote


def standing(db: Db, text: str, at: datetime) -> Quote:
    """As `find`; of the ticket meant the last quote made by `at` (UTC; a minute is meant whole), else the first."""
    found = find(db, text)
    if text.strip().upper() == found.number:
        return found
    quotes, end = of_ticket(db, found.ticket_id), at if at.second else at.replace(second=59)
    by_then = [quote for quote in quotes if quote.made_at <= end]
    return by_then[-1] if by_then else quotes[0]


def _facts(
    op: Operation,
    ticket: Ticket,
    work: Work,
    component: str | None,
    attribution: str | None,
    under_way: Sequence[Visit],
) -> Facts:
    """The facts that decide what is charged, as the form will know them: parts just fitted do not count.

    Raises UsageError when nobody named a component and only some of those that the parts are stand in warranty.
    """
    before = min((visit.steps["ordered"] for visit in under_way if visit.steps["ordered"]), default=None)
    broken = component or next((visit.component for visit in under_way if visit.component), None)
    entries = (op.policy.parts.get(part) for part, _quantity in work.parts)
    of_parts = sorted({entry.component for entry in entries if entry and entry.component})
    wanted = [broken] if broken or not of_parts else of_parts
    found = [facts.of_ticket(op.db, op.policy, ticket, each, attribution, before) for each in wanted]
    if len({each["warranty"] for each in found}) > 1:
        message = N_("only some of {components} are in warranty: say what is broken with --component")
        raise UsageError(message, components=enumerated(of_parts))
    return found[0]


def _quote(db: Db, row: Row) -> Quote:
    return Quote(
        id=row["id"],
        number=row["number"],
        ticket_id=row["ticket_id"],
        made_at=read_stamp(row["made_at"]),
        made_by=row["made_by"],
        total=row["total"],
        currency=row["currency"],
        decimals=row["decimals"],
        lines=tuple(priced.of_quote(db, row["id"])),
        accepted_at=read_stamp(row["accepted_at"]) if row["accepted_at"] else None,
        ticket=row["ticket"],
        coverage=Coverage(row["parts_charged"], row["work_charged"], row["charged_because"]),
        period=row["period"],
        valid_until=date.fromisoformat(row["valid_until"]) if row["valid_until"] else None,
    )
