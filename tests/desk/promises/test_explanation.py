"""Promises explained: whatever happened to a ticket, by the desk's own verbs, what is told of it adds up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from svcdesk.config.policy import Policy
from svcdesk.config.store import compile_file
from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.promises.explanation import Account, explain
from svcdesk.desk.tickets import calls, classification, clocks, endings, holds, notes, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.classification import Classes
from svcdesk.desk.visits import appointments
from svcdesk.errors import SvcdeskError
from tests.conftest import new_store
from tests.sla.test_stretches import assert_whole

PLAN = """\
desk: {timezone: Asia/Shanghai}
defaults: {tier: a, priority: P1}
priorities: {P1: {name: one}, P2: {name: two}}
events: {seen: it was seen}
calendars:
  office: {hours: {mon-fri: ["08:30-12:00", "13:00-17:30"]}, holidays: [CN], exceptions: {2026-02-26: ["09:00-11:00"]}}
  always: {hours: {mon-sun: "00:00-24:00"}}
tiers:
  a:
    calendar: office
    targets:
      answer: {starts: logged, stops: [answered, resolved], pauses: [], within: 30m}
      solve:
        starts: logged
        stops: [resolved]
        pauses: [customer, parts]
        within: [{priority: P1, within: 8h}, {within: 5 working days}]
      look: {starts: logged, stops: [seen], calendar: always, within: 2 days}
      form: {starts: answered, stops: [seen], within: "18:00 or next 09:00"}
      call: {starts: resolved, stops: [closed], within: 3 working days}
  b:
    calendar: always
    targets:
      answer: {starts: logged, stops: [answered, resolved], within: 15m clock}
      solve: {starts: logged, stops: [resolved], calendar: office, within: same day, reopening: restart}
      look: {starts: logged, stops: [seen], within: [{priority: P1, within: 48h clock}, {within: none}]}
"""
VERBS = ("hold customer", "hold other", "resume", "resolve", "close", "reopen", "cancel", "answered", "seen", "a P1",
         "a P2", "b P1", "b P2")  # fmt: skip
FIRST = datetime(2026, 2, 12, 1, tzinfo=UTC)


class House(NamedTuple):
    """A desk with the plan above."""

    db: Db
    policy: Policy


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("histories")
    (folder / "svcdesk.yaml").write_text(PLAN)
    db = new_store(folder)
    yield House(db, Policy(compile_file(folder / "svcdesk.yaml", 2026)))
    db.close()


def do(op: Operation, ticket: tickets.Ticket, verb: str) -> None:
    word, _blank, more = verb.partition(" ")
    if word == "hold":
        holds.hold(op, ticket, more)
    elif word == "resume":
        holds.resume(op, ticket)
    elif word == "resolve":
        endings.resolve(op, ticket, "x", "y")
    elif word == "close":
        endings.close(op, ticket)
    elif word in ("reopen", "cancel"):
        getattr(endings, word)(op, ticket, "x")
    elif more:
        classification.classify(op, ticket, Classes(tier=word, priority=more))
    else:
        notes.note(op, ticket, "x", word)


def attempt(op: Operation, ticket: tickets.Ticket, verb: str) -> None:
    """Do it, if the desk lets it happen."""
    op.db.execute("SAVEPOINT step")
    try:
        do(op, tickets.get(op.db, ticket.id), verb)
    except SvcdeskError:
        op.db.execute("ROLLBACK TO step")
    op.db.execute("RELEASE step")


@contextmanager
def rolled_back(db: Db) -> Iterator[None]:
    """Everything inside happens, and then has not."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("ROLLBACK")


def check(accounts: list[Account]) -> None:
    for account in accounts:
        within = account.clock.within
        assert account.reworked is None, account
        if within.kind != "appointment":
            assert_whole(list(account.stretches), account.clock.counted_from, account.due_at)
        if within.kind in ("working", "clock", "working days", "days"):
            assert account.counted == within, account
        assert account.rule is not None
        assert account.rule.within == within


HISTORIES = st.lists(
    st.tuples(st.integers(0, 2500), st.integers(0, 90), st.sampled_from(VERBS)), min_size=1, max_size=14
)


# given anew by two reopenings; begun again while the ticket was cancelled; another tier, or an ending, told for a time
# before a classing
@given(HISTORIES)
@example([(0, 0, "b P1"), *[(10, 0, "resolve"), (10, 0, "reopen")] * 2])
@example([(0, 0, "answered"), (0, 0, "cancel"), (0, 0, "answered"), (0, 0, "reopen")])
@example([(10, 0, "a P2"), (0, 5, "b P1")])
@example([(1, 0, "a P2"), (0, 1, "resolve"), (5, 0, "reopen")])
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_history_adds_up(house: House, history: list[tuple[int, int, str]]) -> None:
    db, policy = house
    now, moments = FIRST, []
    with rolled_back(db):
        ticket = calls.log(Operation(db, policy, "x", now, now), Intake(said="x", customer="Clinic"))
        for minutes, ago, verb in history:
            now += timedelta(minutes=minutes)
            moments.append(now)
            attempt(Operation(db, policy, "x", max(FIRST, now - timedelta(minutes=ago)), now), ticket, verb)
            accounts = explain(db, policy, ticket.number, None, now)[1]
            check(accounts)
            running = [account.clock.target for account in accounts if account.clock.running]
            assert len(running) == len(set(running)), "a promise runs twice"
            # the configuration has not changed: nothing moves
            moved = clocks.reword(Operation(db, policy, "x", now, now), tickets.get(db, ticket.id))
            assert {change["change"] for change in moved} <= {"missed"}
        for moment in moments:
            for account in explain(db, policy, ticket.number, None, moment)[1]:
                if account.clock.within.kind != "appointment":
                    assert_whole(list(account.stretches), account.clock.counted_from, account.due_at)


def test_a_moved_appointment_is_told_in_order(house: House, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(
        PLAN.replace("      call: {starts: resolved", "      visit: {starts: appointed, stops: [arrived], "
                     "within: appointment}\n      call: {starts: resolved", 1)
    )  # fmt: skip
    policy = Policy(compile_file(tmp_path / "plan.yaml", 2026))
    db = house.db
    with rolled_back(db):
        ticket = calls.log(Operation(db, policy, "x", FIRST, FIRST), Intake(said="x", customer="Clinic"))
        # the last two at the same moment: what is written last holds
        for at_hour, hours, asked in ((1, 5, "desk"), (2, 7, "desk"), (2, 30, "customer")):
            op = Operation(db, policy, "x", FIRST + timedelta(hours=at_hour), FIRST + timedelta(hours=2))
            appointments.agree(op, tickets.get(db, ticket.id), FIRST + timedelta(hours=hours), asked)
        [account] = explain(db, policy, ticket.number, "visit", FIRST + timedelta(hours=2))[1]
    assert account.due_at == FIRST + timedelta(hours=30)
    assert [each.asked_by for each in account.agreed] == ["desk", "customer"]
    assert (account.counted, account.state, str(account.margin)) == (None, "running", "28h clock")
