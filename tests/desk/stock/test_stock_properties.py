"""Whatever happens to parts and machines, in any order and recorded late: the books balance, and none is negative.

A model that knows only a list of changes predicts every quantity, every loan and return, and every refusal.
"""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.db import care
from svcdesk.db.port import Db
from svcdesk.desk.assets import equipment
from svcdesk.desk.journal import Operation
from svcdesk.desk.stock import counts, holders, loans, moves, requests, returns
from svcdesk.desk.tickets import tickets
from svcdesk.desk.visits import dispatch
from svcdesk.errors import SvcdeskError
from tests.conftest import Desk
from tests.desk.stock.model import BEGIN, DECIDED, HOLDERS, LOANERS, PARTS, PRICES, VISITS, Key, Model, Refused


class Real:
    """The desk itself, by the same words."""

    def __init__(self, db: Db, policy: Policy) -> None:
        self.db = db
        self.policy = policy
        self.now = BEGIN

    def op(self, at: datetime, actor: str = "tester") -> Operation:
        return Operation(self.db, self.policy, actor, at, self.now)

    def visit(self, visit: int) -> tuple[tickets.Ticket, dispatch.Visit]:
        return dispatch.find(self.db, VISITS[visit])

    def receive(self, at: datetime, part: str, count: int, taker: str) -> None:
        op = self.op(at)
        moves.receive(op, part, count, holders.find(op, taker))

    def transfer(self, at: datetime, part: str, condition: str, count: int, giver: str, taker: str) -> None:
        op = self.op(at)
        moves.transfer(op, part, count, holders.find(op, giver), holders.find(op, taker), condition)

    def scrap(self, at: datetime, part: str, condition: str, count: int, giver: str) -> None:
        op = self.op(at)
        moves.scrap(op, part, count, holders.find(op, giver), condition, "worn")

    def issue(self, at: datetime, part: str, condition: str, count: int, giver: str, visit: int) -> None:
        op = self.op(at)
        moves.issue(op, *self.visit(visit), part, count, holders.find(op, giver), condition)

    def fit(self, at: datetime, part: str, condition: str, count: int, giver: str | None, visit: int) -> None:
        op = self.op(at)
        moves.fit(op, *self.visit(visit), part, count, holders.find(op, giver) if giver else None, condition)

    def take_back(self, at: datetime, part: str, count: int, taker: str, visit: int) -> None:
        op = self.op(at)
        moves.take_back(op, *self.visit(visit), part, count, holders.find(op, taker))

    def put_back(self, at: datetime, part: str, count: int, taker: str, visit: int) -> None:
        op = self.op(at)
        moves.put_back(op, *self.visit(visit), part, count, holders.find(op, taker))

    def count(self, at: datetime, part: str, condition: str, count: int, holder: str) -> None:
        op = self.op(at)
        counts.count(op, holders.find(op, holder), part, count, condition)

    def request(self, at: datetime, part: str, count: int, taker: str) -> None:
        op = self.op(at)
        requests.ask(op, part, count, holders.find(op, taker))

    def approve(self, _at: datetime, which: int) -> None:
        requests.approve(self.op(self.now, "chief"), requests.find(self.db, str(which + 1)))

    def ship(self, at: datetime, which: int, giver: str) -> None:
        op = self.op(at)
        requests.ship(op, requests.find(self.db, str(which + 1)), holders.find(op, giver))

    def lend(self, _at: datetime, loaner: str, visit: int) -> None:
        ticket, _visit = self.visit(visit)
        loans.lend(self.op(self.now), ticket, equipment.find(self.db, loaner), None)

    def loaner_back(self, _at: datetime, loaner: str) -> None:
        loans.back(self.op(self.now), loans.find(self.db, loaner))

    def ask_return(self, _at: datetime, reason: str, visit: int) -> None:
        returns.ask(self.op(self.now), self.visit(visit)[0], reason)

    def approve_return(self, _at: datetime, which: int) -> None:
        returns.approve(self.op(self.now, "chief"), returns.find(self.db, str(which + 1)))

    def send(self, _at: datetime, which: int) -> None:
        returns.send(self.op(self.now), returns.find(self.db, str(which + 1)))

    def return_back(self, _at: datetime, which: int) -> None:
        returns.back(self.op(self.now), returns.find(self.db, str(which + 1)))

    def done(self, _at: datetime, which: int) -> None:
        found = returns.find(self.db, str(which + 1))
        returns.done(self.op(self.now), found, f"PR-200{which}" if found.decision == "exchange" else None)


# some are met more often than others, so that what they meet has happened to them before
PART, CONDITION = st.sampled_from((*PARTS, "fuse", "fuse")), st.sampled_from(("new", "new", "new", "used"))
COUNT, HOLDER = st.integers(1, 4), st.sampled_from((*HOLDERS, "warehouse", "warehouse"))
VISIT, LOANER, WHICH = st.sampled_from((0, 0, 1)), st.sampled_from(LOANERS), st.sampled_from((0, 0, 0, 1))
STEPS = {
    "receive": (PART, st.integers(1, 12), HOLDER),
    "transfer": (PART, CONDITION, COUNT, HOLDER, HOLDER),
    "scrap": (PART, CONDITION, COUNT, HOLDER),
    "issue": (PART, CONDITION, COUNT, HOLDER, VISIT),
    "fit": (PART, CONDITION, COUNT, st.none() | HOLDER, VISIT),
    "take_back": (PART, COUNT, HOLDER, VISIT),
    "put_back": (PART, COUNT, HOLDER, VISIT),
    "count": (PART, CONDITION, st.integers(0, 6), HOLDER),
    "request": (PART, COUNT, HOLDER),
    "approve": (WHICH,),
    "ship": (WHICH, HOLDER),
    "lend": (LOANER, VISIT),
    "loaner_back": (LOANER,),
    "ask_return": (st.sampled_from(tuple(DECIDED)), VISIT),
    "approve_return": (WHICH,),
    "send": (WHICH,),
    "return_back": (WHICH,),
    "done": (WHICH,),
}
STOCKED: list[tuple[str, int, tuple[Any, ...]]] = [
    ("receive", 0, (part, 9, holder)) for part in PARTS for holder in HOLDERS[:3]
]
# what happens, and how many minutes later it is recorded
ANY_STEP = st.one_of(
    *(
        st.tuples(st.just(name), st.sampled_from((0, 0, 1, 3, 20)), st.tuples(*STEPS[name]))
        for name in (*STEPS, *("issue", "fit", "put_back", "approve", "ship") * 2)
    )
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk with two customers' printers, a visit to each under way, and two printers to lend."""
    desk = Desk(tmp_path_factory.mktemp("stock")).at("2026-03-02 09:00").begin()
    desk.run("engineer", "add", "Wang Lin", "--station", "centre")
    desk.run("engineer", "add", "Sun Hao", "--station", "north")
    for loaner in LOANERS:
        desk.run("equipment", "add", loaner, "--kind", "printer")
    for number, name in enumerate(("Example Clinic", "Sample Farm"), start=1):
        desk.run("customer", "add", name)
        dates = ("--delivered", "2026-03-01", "--used", "2026-03-01")
        desk.run("equipment", "add", f"PR-100{number}", "--kind", "printer", "--customer", name, *dates)
        desk.run("log", "jams", "--serial", f"PR-100{number}")
        desk.run("dispatch", "order", str(number), "-e", "Wang")
        desk.run("consent", str(number), "--to", "removal", "--by", name, "--how", "phone")
    return desk


@pytest.fixture(scope="module")
def policy(template: Desk) -> Policy:
    return store.load(template.config, None)


def balanced(real: Real, model: Model) -> None:
    """What the desk says is there, lost, out and owed is what the model says, and the sums agree."""
    there = {(each.holder, each.part, each.condition): each.quantity for each in counts.there(real.db)}
    assert there == model.there()
    moved = real.db.one(
        "SELECT coalesce(sum(CASE WHEN from_holder IS NULL THEN quantity END), 0) AS came,"
        " coalesce(sum(CASE WHEN to_holder IS NULL THEN quantity END), 0) AS went FROM stock_move"
    )
    assert [moved["came"], moved["went"]] == model.outside
    assert moved["came"] == sum(there.values()) + moved["went"]
    assert {(each.serial, VISITS.index(each.ticket + "/1")) for each in loans.out(real.db, real.now)} == model.out
    free = {each.serial for each in loans.free(real.db, real.policy, real.now)}
    assert free == set(LOANERS) - {loaner for loaner, _visit in model.out}  # out exactly once, or in the pool
    losses: Counter[tuple[Key, datetime]] = Counter()
    for each in counts.losses(real.db):
        losses[(each.holder, each.part, each.condition), each.at] += each.quantity
        assert each.quantity > 0
        assert each.amount == each.quantity * PRICES[each.part]
    assert losses == model.owed()
    assert [each.state for each in returns.listing(real.db)] == [each["state"] for each in model.returns]
    asked = sorted(requests.listing(real.db), key=lambda each: each.number)
    assert [each.state for each in asked] == [each["state"] for each in model.requests]
    for number, words in enumerate(VISITS):
        _ticket, visit = real.visit(number)
        fitted = {(words, part, condition): count for part, condition, count in moves.fitted(real.db, visit.id)}
        assert fitted == {key: count for key, count in model.fitted.items() if key[0] == words and count}
    assert care.sums(real.db) == []


def refusal(real: Real, name: str, at: datetime, words: tuple[Any, ...]) -> str | None:
    """What the desk says to a step that it refuses, which then has changed nothing; None when it is done."""
    try:
        with real.db.write():
            getattr(real, name)(at, *words)
    except SvcdeskError as error:
        return str(error)
    return None


def foreseen(model: Model, name: str, at: datetime, words: tuple[Any, ...]) -> Model | None:
    """The model after a step; None when it foresees that it is refused."""
    after = deepcopy(model)
    try:
        getattr(after, name)(at, *words)
    except Refused:
        return None
    return after


def live(template: Desk, policy: Policy, copy: Path, steps: list[tuple[str, int, tuple[Any, ...]]]) -> None:
    with template.copied(copy).opened() as db:
        real, model = Real(db, policy), Model()
        real.now += timedelta(hours=1)
        for name, minutes_late, words in STOCKED + steps:
            real.now += timedelta(minutes=1)
            at = real.now - timedelta(minutes=minutes_late)
            after, said = foreseen(model, name, at, words), refusal(real, name, at, words)
            assert (after is None) == (said is not None), f"{name} {words}: {said}"
            model = after or model
            balanced(real, model)
        assert care.check(db) == []


@settings(max_examples=45, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(ANY_STEP, min_size=30, max_size=60))
def test_no_sequence_breaks_a_balance(
    template: Desk, policy: Policy, tmp_path: Path, steps: list[tuple[str, int, tuple[Any, ...]]]
) -> None:
    live(template, policy, tmp_path / "copy", steps)


@pytest.mark.long
@settings(max_examples=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(ANY_STEP, min_size=60, max_size=120))
def test_no_long_sequence_does(
    template: Desk, policy: Policy, tmp_path: Path, steps: list[tuple[str, int, tuple[Any, ...]]]
) -> None:
    live(template, policy, tmp_path / "copy", steps)
