"""The fee of a visit: its lines, worked out anew whenever the form changes, against what the customer agreed to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from svcdesk.config.currency import Currency
from svcdesk.config.rules import Facts
from svcdesk.db.port import Db
from svcdesk.desk import books
from svcdesk.desk.assets import entitlements
from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.desk.money import priced, pricing, quotes, rates
from svcdesk.desk.money.coverage import Coverage
from svcdesk.desk.money.priced import Line
from svcdesk.desk.money.pricing import Work
from svcdesk.desk.money.quotes import Quote
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import consents, dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict
from svcdesk.locale import N_


def charge(
    op: Operation, ticket: Ticket, visit: Visit, facts: Facts, coverage: Coverage, work: Work, agreed: bool = False
) -> list[Line]:
    """Write the lines of the visit's fee, in place of those it had; entitlements of the contract are used up.

    What is charged by the terms, such as coming in vain, counts as `agreed` without a quote. The fee of a visit that is
    over stays in the currency in which it was booked, and at the prices that it was reckoned with. Where these were not
    kept, as once they were not, it stays as it is until what is charged on it changes; then today's prices count.

    Raises Conflict when more is charged than the quote that the customer agreed to, where a quote needs consent, and
    when other work is to be charged in another currency; UsageError for what the price list does not know.
    """
    booked = priced.of_visit(op.db, visit.id)
    over = bool(booked) and not visit.under_way
    elsewhere = over and booked[0].money != op.policy.currency
    kept = rates.of_visit(op.db, op.policy, ticket, visit) if over and not elsewhere else None
    by = kept or rates.today(op.policy)
    lines = pricing.price(op.db, op.policy, ticket, facts, coverage, work, (visit.id,), by)
    if over and not kept and _charged(booked) == _charged(lines):
        return booked
    if elsewhere:
        raise _in_another_currency(op, ticket, visit, booked[0])
    if not agreed:
        _check_agreed(op, ticket, visit, priced.total(lines))
    if lines != booked:
        _replace(op, ticket, visit, booked, lines)
        data = {"visit": visit.visit, "because": coverage.because, **priced.as_data(op.policy, lines)}
        data |= {"covered": coverage._asdict(), "known": dict(facts)}
        data["rates"] = rates.as_data(by, lines, facts.get("equipment"))
        op.record("ticket", ticket.id, "charged", data)
    return lines


def last(db: Db, ticket: Ticket, visit: Visit) -> Entry | None:
    """What the journal says of how the fee of a visit was last worked out, by what was `covered`.

    None where that was not kept, as once it was not.
    """
    told = [each for each in timeline(db, "ticket", ticket.id) if each.kind == "charged"]
    found = [each for each in told if each.data["visit"] == visit.visit]
    return found[-1] if found and "covered" in found[-1].data else None


def decided_by(db: Db, ticket: Ticket, visit: Visit) -> Facts | None:
    """The facts by which it was last decided who pays for a visit; None where they were not kept."""
    told = [each.data for each in timeline(db, "ticket", ticket.id) if each.kind in ("charged", "finished", "amended")]
    found = [each["known"] for each in told if each.get("visit") == visit.visit and "known" in each]
    return found[-1] if found else None


def drop(op: Operation, ticket: Ticket, visit: Visit) -> None:
    """Take the lines off a visit that is not charged after all; the entitlements it used up are given back."""
    if booked := priced.of_visit(op.db, visit.id):
        _replace(op, ticket, visit, booked, [])
        data = {"visit": visit.visit, "because": "", **priced.as_data(op.policy, [])}
        op.record("ticket", ticket.id, "charged", data)


def beyond(db: Db, ticket: Ticket, total: int, currency: str) -> tuple[int, Quote] | None:
    """What a visit costs, and the quote that the customer agreed to, when it is less; None when all is agreed to."""
    agreed = quotes.accepted(db, ticket.id)
    return (total, agreed) if agreed and agreed.total < total and agreed.currency == currency else None


def read_ahead(op: Operation, ticket: Ticket, visit: Visit) -> None:
    """Read what `charge` and `beyond` go by, as `Db.read_ahead` says."""
    op.db.read_ahead(priced.of_visit, op.db, visit.id)
    op.db.read_ahead(books.decimals, op.db, op.policy.currency.code)
    op.db.read_ahead(quotes.accepted, op.db, ticket.id)


def _replace(op: Operation, ticket: Ticket, visit: Visit, booked: Iterable[Line], lines: Iterable[Line]) -> None:
    before, after = priced.uses(booked), priced.uses(lines)
    priced.replace_of_visit(op, visit.id, lines)
    _use(op, ticket, before - after, after - before)


def _use(op: Operation, ticket: Ticket, back: Counter[tuple[str, str]], more: Counter[tuple[str, str]]) -> None:
    for (contract_id, entitlement), quantity in back.items():
        entitlements.give_back(op, contract_id, entitlement, quantity, ticket.id)
    for (contract_id, entitlement), quantity in more.items():
        entitlements.use(op, contract_id, entitlement, quantity, ticket.id)


def _charged(lines: Iterable[Line]) -> list[tuple[str, int, bool, bool]]:
    """What is charged, whatever it costs: items with their quantities, whether for anything, and for all of it."""
    return sorted((each.item, each.quantity, each.amount > 0, each.because is None) for each in lines)


def _in_another_currency(op: Operation, ticket: Ticket, visit: Visit, booked: Line) -> Conflict:
    message = N_(
        "{name}: its fee is booked in {booked}, prices are in {code} now: leave parts, work, time and distance as"
        " they are; 'svcdesk pay {number} --discount AMOUNT --why REASON' takes something off"
    )
    facts = {"booked": booked.currency, "code": op.policy.currency.code}
    return Conflict(message, name=dispatch.name_of(ticket, visit), number=ticket.number, **facts)


def _check_agreed(op: Operation, ticket: Ticket, visit: Visit, total: int) -> None:
    if not total or not consents.needed(op.policy, "quote"):
        return
    agreed, money = quotes.accepted(op.db, ticket.id), op.policy.currency
    if agreed and agreed.money == money and agreed.total >= total:
        return
    last = quotes.last(op.db, ticket.id)
    if agreed:
        message = N_(
            "{name}: {total} are to be charged; the customer has agreed to {agreed}:"
            " 'svcdesk quote make {number}', then 'svcdesk quote accept {number} --by NAME --how phone'"
        )
    elif last:
        message = N_(
            "{name}: {total} are to be charged; the customer has not agreed to {last} yet:"
            " 'svcdesk quote accept {number} --by NAME --how phone'"
        )
    else:
        message = N_(
            "{name}: {total} are to be charged, and the customer has no quote:"
            " 'svcdesk quote make {number}', then 'svcdesk quote accept {number} --by NAME --how phone'"
        )
    raise Conflict(
        message,
        name=dispatch.name_of(ticket, visit),
        number=ticket.number,
        total=money.fact(total),
        agreed=_agreed_text(agreed, money) if agreed else "",
        last=last.number if last else "",
    )


def _agreed_text(agreed: Quote, money: Currency) -> str:
    return money.text(agreed.total) if agreed.money == money else agreed.money.worded(agreed.total)
