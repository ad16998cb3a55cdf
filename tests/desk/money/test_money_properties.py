"""Whatever is quoted, charged, paid and sold, in any order: sums add up, nothing is below zero, nothing is free twice.

A model that knows only what each visit had, and plain arithmetic, predicts every amount and every refusal.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from svcdesk.config import store
from svcdesk.config.money import PriceItem
from svcdesk.config.policy import Policy
from svcdesk.db import care
from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, entitlements, facts
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import accounts, cards, discounts, fees, payments, priced, pricing, quarters, quotes
from svcdesk.desk.money.coverage import Coverage
from svcdesk.desk.money.pricing import Work
from svcdesk.desk.people import customers
from svcdesk.desk.tickets import tickets
from svcdesk.desk.visits import dispatch
from svcdesk.errors import Conflict, UsageError
from tests.conftest import Desk

MONEY = """
consents: [quote]
entitlements: {training: Training place}
contracts:
  full: {includes: {training: 3}}
parts:
  fuse: {name: Fuse, price: 5, cost: 2}
prices:
  labour: {name: Labour, per: 30m, price: 60}
  data: {name: Data repair, price: [{times: first, price: 0}, {price: 300}]}
  training: {name: Training, price: [{entitlement: training, price: 0}, {price: 200}]}
"""
OWNER = {"1": "Sample School", "2": "Sample School", "3": "Example Clinic"}
BEGIN = datetime(2026, 3, 2, 2, tzinfo=UTC)  # all visits are under way since then
FREE, PRICE = Coverage("free", "free", "goodwill"), Coverage("price", "price", "")
COST = Coverage("cost", "price", "at cost")

number = st.sampled_from(sorted(OWNER))
work = st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 4), st.sampled_from([0, 30, 31]))
charge = st.tuples(st.just("charge"), number, work, st.sampled_from([PRICE, PRICE, COST, FREE]))
quote = st.tuples(st.just("quote"), number, work, st.booleans())
pay = st.tuples(st.just("pay"), number, st.sampled_from([-1, 0, 1, 10_000, None]), st.integers(0, 3))
sell = st.tuples(st.just("sell"), st.sampled_from(sorted(set(OWNER.values()))), st.integers(0, 50_000))
near = st.sampled_from([-1, 0, 1, 10_000])
deposit = st.tuples(st.just("deposit"), number, near, st.integers(0, 3))
refund = st.tuples(st.just("refund"), number, near, st.integers(0, 3))
void = st.tuples(st.just("void"), st.integers(0, 12))
discount = st.tuples(st.just("discount"), number, st.sampled_from([0, 1, 500, 10_000, 10**7]))
drop = st.tuples(st.just("drop"), number)
# what all of it begins with, so that most of what follows is agreed to and something is owed
agreed = [("quote", ticket, (5, 5, 9, 90), True) for ticket in sorted(OWNER)]
charged = st.tuples(*(st.tuples(st.just("charge"), st.just(ticket), work, st.just(PRICE)) for ticket in sorted(OWNER)))


def steps(most: int) -> st.SearchStrategy[list[tuple[Any, ...]]]:
    each = st.one_of(charge, charge, charge, quote, pay, pay, pay, sell, drop, deposit, refund, refund, void, discount)
    return st.builds(lambda first, rest: [*agreed, *first, *rest], charged, st.lists(each, max_size=most))


class Model:
    """What should be so, in plain words."""

    def __init__(self) -> None:
        self.had: dict[str, dict[str, Any]] = {}  # ticket → what its visit had
        self.fees = dict.fromkeys(OWNER, 0)
        self.agreed: dict[str, int] = {}
        self.off = dict.fromkeys(OWNER, 0)
        self.receipts: list[list[Any]] = []  # ticket, amount (given back: below 0), place of the card or None, void
        self.cards: list[list[Any]] = []  # owner, value, balance

    def others(self, ticket: str) -> list[dict[str, Any]]:
        return [had for key, had in self.had.items() if key != ticket and OWNER[key] == OWNER[ticket]]

    def price(self, ticket: str, todo: tuple[int, int, int, int], covered: Coverage) -> tuple[int, dict[str, Any]]:
        """The total in fen, and what the visit has had then."""
        fuses, repairs, places, minutes = todo
        kept = self.had.get(ticket, {}).get("first", False)
        first = bool(repairs) and (kept or not any(had["repairs"] for had in self.others(ticket)))
        included = min(places, 3 - sum(had["included"] for had in self.others(ticket)))
        labour = 6000 * ((minutes + 29) // 30)
        services = 30000 * (repairs - first) + 20000 * (places - included)
        parts = fuses * {"free": 0, "cost": 200, "price": 500}[covered.parts]
        total = parts + (0 if covered.work == "free" else labour + services)
        return total, {"repairs": repairs, "first": first, "included": included}

    def paid(self, ticket: str) -> int:
        return sum(amount for number, amount, _card, is_void in self.receipts if number == ticket and not is_void)

    def due(self, ticket: str) -> int:
        return max(0, self.fees[ticket] - self.off[ticket])

    def owed(self, ticket: str) -> int:
        return max(0, self.due(ticket) - self.paid(ticket))

    def held(self, ticket: str) -> int:
        return max(0, self.paid(ticket) - self.due(ticket))

    def deposit(self, ticket: str) -> int:
        most = self.agreed.get(ticket, 0) - self.off[ticket]
        return max(0, most - max(self.due(ticket), self.paid(ticket)))

    def takes(self, place: int | None, ticket: str, amount: int) -> bool:
        """Whether that amount can be taken off a card, or given back to it when it is below 0."""
        if place is None:
            return True
        owner, value, balance = self.cards[place]
        return bool(owner == OWNER[ticket] and 0 <= balance - amount <= value)

    def write(self, ticket: str, amount: int, place: int | None) -> None:
        self.receipts.append([ticket, amount, place, False])
        if place is not None:
            self.cards[place][2] -= amount

    def left(self, owner: str) -> int:
        return 3 - sum(int(had["included"]) for key, had in self.had.items() if OWNER[key] == owner)


def as_work(todo: tuple[int, int, int, int]) -> Work:
    fuses, repairs, places, minutes = todo
    items = tuple((item, count) for item, count in (("data", repairs), ("training", places)) if count)
    return Work((("fuse", fuses),) if fuses else (), items, minutes)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Two customers with a contract and visits under way."""
    desk = Desk(tmp_path_factory.mktemp("money"))
    desk.at("2026-03-02 10:00").begin()
    desk.config.write_text(desk.config.read_text().partition("\n# ---- The field")[0] + MONEY)
    desk.run("engineer", "add", "Wang Lin")
    for customer in sorted(set(OWNER.values())):
        desk.run("customer", "add", customer)
        desk.run("contract", "add", customer, "--kind", "full", "--from", "2026-01-01")
    for ticket, customer in OWNER.items():
        desk.run("log", "a fault", "-c", customer, "--warranty", "out")
        desk.run("dispatch", "order", ticket, "-e", "Wang")
        desk.run("dispatch", "arrive", ticket)
    return desk


class Shop:
    """The desk itself, each step an operation of its own a minute after the one before."""

    def __init__(self, db: Db, policy: Policy) -> None:
        self.db = db
        self.policy = policy
        self.at = BEGIN
        for ticket in OWNER:
            found = tickets.find(db, ticket)
            assert contracts.of_ticket(db, found.id), "every ticket is under a contract"

    def step(self, model: Model, name: str, *words: Any) -> None:
        self.at += timedelta(minutes=1)
        with suppress(Conflict, UsageError), self.db.write() as db:
            getattr(self, name)(Operation(db, self.policy, "tester", self.at, self.at), model, *words)

    def charge(self, op: Operation, model: Model, number: str, todo: Any, covered: Coverage) -> None:
        total, had = model.price(number, todo, covered)
        refused = total > model.agreed.get(number, 0)
        ticket, visit = dispatch.find(op.db, number)
        known = facts.of_ticket(op.db, self.policy, ticket)
        try:
            lines = fees.charge(op, ticket, visit, known, covered, as_work(todo))
        except Conflict:
            assert refused
            raise
        assert not refused
        assert priced.total(lines) == total
        assert all(line.amount in (0, line.quantity * line.unit_price) for line in lines)
        model.fees[number] = total
        model.had[number] = had

    def quote(self, op: Operation, model: Model, number: str, todo: Any, accepted: bool) -> None:
        ticket = tickets.find(op.db, number)
        if not any(todo):
            with pytest.raises(UsageError, match="nothing to quote"):
                quotes.make(op, ticket, as_work(todo), None, None)
            return
        made = quotes.make(op, ticket, as_work(todo), None, None)
        assert made.total == sum(line.amount for line in made.lines) == model.price(number, todo, PRICE)[0]
        if accepted:
            quotes.accept(op, ticket, made, "Ms Example", "phone")
            model.agreed[number] = made.total

    def pay(self, op: Operation, model: Model, number: str, more: int | None, place: int) -> None:
        amount = 0 if more is None else max(0, model.owed(number) + more)  # about what is owed
        self.receipt(op, model, number, amount, model.owed(number), place, payments.pay)

    def deposit(self, op: Operation, model: Model, number: str, more: int, place: int) -> None:
        amount = max(0, model.deposit(number) + more)
        take = partial(payments.pay, deposit=True)
        self.receipt(op, model, number, amount, model.deposit(number), place, take)

    def refund(self, op: Operation, model: Model, number: str, more: int, place: int) -> None:
        amount = max(0, model.held(number) + more)
        self.receipt(op, model, number, amount, model.held(number), place, payments.refund, sign=-1)

    def receipt(
        self, op: Operation, model: Model, number: str, amount: int, most: int, place: int, take: Any, sign: int = 1
    ) -> None:
        card = place - 1 if 0 < place <= len(model.cards) else None
        method, name = ("cash", None) if card is None else ("card", f"CARD-{place:04}")
        refused = not 0 < amount <= most or not model.takes(card, number, sign * amount)
        try:
            paid = take(op, tickets.find(op.db, number), amount, method, name)
        except (Conflict, UsageError):
            assert refused
            raise
        assert not refused
        model.write(number, sign * amount, card)
        assert paid.receipt == f"R-{len(model.receipts):04}"

    def void(self, op: Operation, model: Model, which: int) -> None:
        if which >= len(model.receipts):
            return
        number, amount, card, is_void = model.receipts[which]
        others = model.paid(number) - amount
        refused = is_void or others < 0 or not model.takes(card, number, -amount)
        try:
            payments.void(op, f"R-{which + 1:04}", "a slip")
        except Conflict:
            assert refused
            raise
        assert not refused
        model.receipts[which][3] = True
        if card is not None:
            model.cards[card][2] += amount

    def discount(self, op: Operation, model: Model, number: str, amount: int) -> None:
        refused = amount > model.fees[number] or amount == model.off[number]
        try:
            discounts.discount(op, tickets.find(op.db, number), amount, "they waited")
        except Conflict:
            assert refused
            raise
        assert not refused
        model.off[number] = amount

    def sell(self, op: Operation, model: Model, owner: str, value: int) -> None:
        try:
            cards.sell(op, customers.find(op.db, op.policy, owner), value)
        except UsageError:
            assert not value
            raise
        model.cards.append([owner, value, value])

    def drop(self, op: Operation, model: Model, number: str) -> None:
        fees.drop(op, *dispatch.find(op.db, number))
        model.had.pop(number, None)
        model.fees[number] = 0

    def check(self, model: Model) -> None:
        for number, fee in model.fees.items():
            ticket, visit = dispatch.find(self.db, number)
            assert priced.total(priced.of_visit(self.db, visit.id)) == fee
            account = accounts.main(self.db, self.policy, ticket.id)
            assert (account.owed, account.held) == (model.owed(number), model.held(number))
            valid = payments.valid(payments.of_ticket(self.db, ticket.id))
            assert sum(each.amount for each in valid) == model.paid(number)
            most = max(model.due(number), model.agreed.get(number, 0) - model.off[number])
            assert account.back == max(0, model.paid(number) - most)
        sold = cards.search(self.db)
        assert [[card.customer, card.value, card.balance] for card in sold] == model.cards
        for owner in set(OWNER.values()):
            (contract,) = contracts.search(self.db, customers.find(self.db, self.policy, owner).id)
            assert entitlements.left(self.db, contract.id, "training") == model.left(owner)
            assert sum(had["first"] for key, had in model.had.items() if OWNER[key] == owner) <= 1
        taken = [each.receipt for each in payments.taken(self.db, None, None)]
        assert taken == [f"R-{count:04}" for count in range(1, len(model.receipts) + 1)]
        owed = {debt.ticket: debt.owed for debt in accounts.debts(self.db)}
        assert sum(each for each in owed.values() if each > 0) == sum(map(model.owed, OWNER))


def live(template: Desk, tmp_path: Path, steps: list[tuple[Any, ...]]) -> None:
    policy = store.load(template.config, tmp_path / "copy.policy")
    with template.copied(tmp_path / "copy").opened() as db:
        shop, model = Shop(db, policy), Model()
        for step in steps:
            shop.step(model, *step)
            shop.check(model)
        assert care.check(db) == []


@given(steps=steps(30))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_order(template: Desk, tmp_path: Path, steps: list[tuple[Any, ...]]) -> None:
    live(template, tmp_path, steps)


@pytest.mark.long
@given(steps=steps(120))
@settings(max_examples=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_long_order(template: Desk, tmp_path: Path, steps: list[tuple[Any, ...]]) -> None:
    live(template, tmp_path, steps)


@given(turnover=st.integers(0, 10**13), points=st.integers(1, 10_000))
def test_a_share_is_rounded_half_up(turnover: int, points: int) -> None:
    exact = Decimal(turnover) * points / 10_000
    budget = quarters.Terms("payments", points).budget(turnover)
    assert budget == int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))


@given(minutes=st.integers(1, 100_000), unit=st.integers(1, 600))
def test_every_begun_unit_counts(minutes: int, unit: int) -> None:
    count = pricing.units(PriceItem("Labour", f"{unit}m", unit, ()), minutes, 1)
    assert (count - 1) * unit < minutes <= count * unit
