"""What parts and work cost: a line for each by the price list, what is covered taken off.

The rules of an item are read from the top until its whole quantity has a price: a rule that is limited (the first time,
what the contract still includes) takes as many as it may, and those after it the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from svcdesk.config.rules import fits
from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, entitlements
from svcdesk.desk.money import priced, rates
from svcdesk.desk.money.coverage import Coverage
from svcdesk.desk.money.priced import Line
from svcdesk.desk.money.rates import BY_ITSELF, Rates
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.money import PriceItem, PriceRule
    from svcdesk.config.policy import Policy
    from svcdesk.config.rules import Facts

MOST = 100_000  # of anything on one line


class Work(Record):
    """What is done, or will be: parts and items of the price list with their quantities, minutes, kilometres."""

    parts: tuple[tuple[str, int], ...] = ()
    items: tuple[tuple[str, int], ...] = ()
    minutes: int = 0
    kilometres: int = 0


def price(
    db: Db,
    policy: Policy,
    ticket: Ticket,
    facts: Facts,
    coverage: Coverage,
    work: Work,
    anew: Iterable[str] = (),
    by: Rates | None = None,
) -> list[Line]:
    """What the work costs, a line for each part and item; call-out, labour and travel are lines by themselves.

    `anew` are the identities of visits whose own lines do not count: they are being worked out, or quoted. It is
    reckoned `by` these prices; None: today's. Raises
    UsageError for a part or an item that is not in the configuration, or for which the price list has no price;
    Conflict for either where the work is refused: then there are no lines.
    """
    if coverage.refused:
        if work.parts or work.items:
            message = N_("{number} is refused ({because}): only advice is given, leave parts and work out")
            raise Conflict(message, number=ticket.number, because=coverage.because or coverage.parts)
        return []
    by = by or rates.today(policy)
    found = [_part(policy, by, coverage, part, quantity) for part, quantity in _merged(work.parts)]
    prices = by.items
    pricing = _Pricing(db, policy, by, ticket, facts, coverage, work.minutes, tuple(anew))
    for item, quantity in _merged([*_by_itself(prices, work), *work.items]):
        if item not in prices:
            raise UsageError(N_("no item {item!r}: name it under 'prices:' in the configuration"), item=item)
        found += pricing.lines(item, prices[item], quantity)
    return found


def units(entry: PriceItem, minutes: int, quantity: int) -> int:
    """How many of an item count: of one that is counted in time, the begun units of the minutes, if they are known."""
    return -(-minutes // entry.minutes) if entry.minutes and minutes else quantity


def _merged(named: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    quantities: Counter[str] = Counter()
    for key, quantity in named:
        quantities[key] += quantity
    for key, quantity in quantities.items():
        if not 0 < quantity <= MOST:
            message = N_("{quantity} × {item}: write a number from 1 to {most}")
            raise UsageError(message, quantity=quantity, item=key, most=MOST)
    return list(quantities.items())


def _by_itself(prices: Mapping[str, PriceItem], work: Work) -> Iterator[tuple[str, int]]:
    """Call-out, labour and travel, as far as the price list has them and the visit gives rise to them."""
    if "visit" in prices:
        yield "visit", 1
    if "labour" in prices and work.minutes:
        yield "labour", 1
    if "travel" in prices and work.kilometres:
        yield "travel", work.kilometres if prices["travel"].per else 1


def _part(policy: Policy, by: Rates, coverage: Coverage, part: str, quantity: int) -> Line:
    if part not in by.parts:
        raise UsageError(N_("no part {part!r}: name it under 'parts:' in the configuration"), part=part)
    list_price, cost = by.parts[part]
    price = cost if coverage.parts == "cost" else list_price
    amount = 0 if coverage.parts == "free" else quantity * price
    because = coverage.because if coverage.parts != "price" else None
    listed, money = quantity * list_price, policy.currency
    return Line("part", part, quantity, None, price, listed, amount, because or None, money.code, money.decimals)


class _Pricing:
    """The prices of the items of one visit, by the rules of the price list."""

    def __init__(
        self,
        db: Db,
        policy: Policy,
        by: Rates,
        ticket: Ticket,
        facts: Facts,
        coverage: Coverage,
        minutes: int,
        anew: tuple[str, ...],
    ) -> None:
        self._db = db
        self._currency = policy.currency
        self._ticket = ticket
        self._facts = facts
        self._coverage = coverage
        self._minutes = minutes
        self._anew = anew
        self._contract = contracts.of_ticket(db, ticket.id)
        self._list_price = by.listed.get(facts.get("equipment") or "")
        self._taken: Counter[str] = Counter()  # entitlements, by lines before this one

    def lines(self, item: str, entry: PriceItem, quantity: int) -> Iterator[Line]:
        """The lines of one item. Raises UsageError when no rule has a price for all of it."""
        open_ = units(entry, self._minutes, quantity)
        for place, rule in enumerate(entry.rules):
            taken = min(open_, self._most(item, entry, rule))
            if taken:
                yield self._line(item, entry, entry.rules[place:], taken)
                open_ -= taken
        if open_:
            message = N_("the price list has no price for {item} here: add a rule without conditions at its end")
            raise UsageError(message, item=item)

    def _most(self, item: str, entry: PriceItem, rule: PriceRule) -> int:
        """How many of the item a rule gives its price to; 0 when it does not fit."""
        short = rule.up_to is None or self._minutes <= rule.up_to
        most = MOST if fits(rule.when, self._facts) and short else 0
        if most and rule.first:
            once = MOST if item in BY_ITSELF or entry.minutes else 1  # time and distance of one visit are one time
            most = 0 if priced.had_before(self._db, self._ticket.customer_id, item, self._anew) else once
        if most and rule.entitlement:
            most = min(most, self._left(rule.entitlement))
        return most

    def _left(self, entitlement: str) -> int:
        if self._contract is None:
            return 0
        written = priced.used_up(self._db, self._anew)[self._contract.id, entitlement]
        return entitlements.left(self._db, self._contract.id, entitlement) + written - self._taken[entitlement]

    def _line(self, item: str, entry: PriceItem, rules: Sequence[PriceRule], quantity: int) -> Line:
        """The line of the first of the rules; when that is free, the others say what it would have cost."""
        rule = rules[0]
        own = rule.of(self._list_price)
        others = (each.of(self._list_price) for each in rules[1:] if self._most(item, entry, each))
        listed = own or next(filter(None, others), 0)
        free, because, unit_price = not own, rule.because, listed
        if not free and self._coverage.work != "price":
            free, because = self._coverage.work == "free", self._coverage.because or None
            unit_price = listed if free or rule.cost is None else rule.cost
        owner = self._contract if rule.entitlement else None
        if owner and rule.entitlement:
            self._taken[rule.entitlement] += quantity
        return Line(
            "work",
            item,
            quantity,
            entry.per,
            unit_price,
            quantity * listed,
            0 if free else quantity * unit_price,
            because,
            self._currency.code,
            self._currency.decimals,
            rule.first,
            owner.id if owner else None,
            rule.entitlement if owner else None,
        )
