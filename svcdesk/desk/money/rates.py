"""The prices that a fee is reckoned with: today's, or those that the fee of a visit that is over was reckoned with.

The journal keeps them beside the fee, since the configuration goes on changing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from svcdesk.config.money import PriceItem, PriceRule
from svcdesk.desk.journal import timeline
from svcdesk.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.db.port import Db
    from svcdesk.desk.money.priced import Line
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit

BY_ITSELF = ("visit", "labour", "travel")  # of the price list: added to every visit


class Rates(Record):
    """Items of the price list, parts with price and cost, and list prices of kinds of machines; smallest unit."""

    items: Mapping[str, PriceItem]
    parts: Mapping[str, tuple[int, int]]
    listed: Mapping[str, int]


def today(policy: Policy) -> Rates:
    """The prices of the configuration as it is now."""
    listed = {key: kind.list_price for key, kind in policy.equipment.items() if kind.list_price is not None}
    return Rates(policy.prices, {key: (part.price, part.cost) for key, part in policy.parts.items()}, listed)


def of_visit(db: Db, policy: Policy, ticket: Ticket, visit: Visit) -> Rates | None:
    """The prices that the fee of a visit was reckoned with, today's for what was not on it; None if none were kept.

    Call-out, labour and travel are those of then, also where there were none.
    """
    now, kept = today(policy), Rates({}, {}, {})
    told = [
        each.data["rates"]
        for each in timeline(db, "ticket", ticket.id)
        if each.kind == "charged" and each.data["visit"] == visit.visit and each.data.get("rates")
    ]
    if not told:
        return None
    for each in told:
        items = {key: _item(key, *entry) for key, entry in each["items"].items()}
        others = {key: entry for key, entry in kept.items.items() if key not in BY_ITSELF}
        parts = {key: (price, cost) for key, (price, cost) in each["parts"].items()}
        kept = Rates({**others, **items}, {**kept.parts, **parts}, {**kept.listed, **each["listed"]})
    new = {key: entry for key, entry in now.items.items() if key not in BY_ITSELF}
    return Rates({**new, **kept.items}, {**now.parts, **kept.parts}, {**now.listed, **kept.listed})


def as_data(rates: Rates, lines: Iterable[Line], kind: str | None) -> dict[str, Any]:
    """The prices of these lines as the journal keeps them; `kind` is that of the machine."""
    lines = list(lines)
    named = {line.item for line in lines if line.kind == "work"} | {*BY_ITSELF}
    items = {key: entry for key, entry in rates.items.items() if key in named}
    shares = any(rule.of_list is not None for entry in items.values() for rule in entry.rules)
    return {
        "items": {
            key: [entry.per, entry.minutes, [_written(rule) for rule in entry.rules]] for key, entry in items.items()
        },
        "parts": {line.item: list(rates.parts[line.item]) for line in lines if line.kind == "part"},
        "listed": {kind: rates.listed[kind]} if shares and kind and kind in rates.listed else {},
    }


def _written(rule: PriceRule) -> dict[str, Any]:
    return {key: value for key, value in rule._asdict().items() if value is not None and value is not False}


def _item(name: str, per: str | None, minutes: int | None, rules: Iterable[Mapping[str, Any]]) -> PriceItem:
    return PriceItem(name, per, minutes, tuple(PriceRule(**rule) for rule in rules))
