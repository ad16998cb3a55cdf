"""Random lives of a ticket, told as they happen and afterwards, with reasons and without, corrected, ended, reopened.

However it was told, the clocks that are kept are those of its history; and nobody makes a miss look kept unnoticed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.db import care
from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import (
    assignment,
    calls,
    classification,
    clock_rows,
    corrections,
    endings,
    holds,
    late,
    notes,
    tickets,
)
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.classification import Classes
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import appointments, dispatch
from svcdesk.errors import SvcdeskError
from svcdesk.sla.clock import Clock
from svcdesk.sla.history import replayed
from tests.conftest import new_store

PLAN = """
desk: {timezone: Europe/Paris}
defaults: {tier: a, priority: P3}
priorities: {P1: {name: one}, P3: {name: three}}
events: {opinion: said what to do}
holds: {customer: c, parts: p}
calendars: {office: {hours: {mon-fri: "08:00-18:00"}}, always: {hours: {mon-sun: "00:00-24:00"}}}
tiers:
  a:
    calendar: office
    targets:
      answer:
        starts: logged
        stops: [answered, opinion, resolved]
        within: [{priority: P1, within: 30m}, {within: 4h}]
      arrive: {starts: ordered, stops: [arrived], within: 3h clock, calendar: always, pauses: [customer]}
      solve: {starts: logged, stops: [resolved], within: [{priority: P1, within: 4h}, {within: 2 working days}]}
      status: {starts: logged, stops: [opinion, resolved], every: 5h}
      visit: {starts: appointed, stops: [arrived], within: appointment}
      look: {starts: resolved, stops: [closed], within: 1 working day}
      never: {starts: answered, stops: [opinion], within: 6h, pauses: []}
"""
START = datetime(2026, 3, 2, 8, tzinfo=UTC)
Do = Callable[[Operation, Ticket], Any]
STEPS: dict[str, Do] = {
    "answered": lambda op, ticket: notes.note(op, ticket, "x", "answered"),
    "opinion": lambda op, ticket: notes.note(op, ticket, "x", "opinion"),
    "call": lambda op, ticket: calls.join(op, ticket, Intake("again")),
    "assign": lambda op, ticket: assignment.assign(op, ticket, engineers.find(op.db, "Wang", "a")),
    "hold": lambda op, ticket: holds.hold(op, ticket, "customer"),
    "hold for parts": lambda op, ticket: holds.hold(op, ticket, "parts"),
    "resume": lambda op, ticket: holds.resume(op, ticket),
    "to P1": lambda op, ticket: classification.classify(op, ticket, Classes(priority="P1")),
    "to P3": lambda op, ticket: classification.classify(op, ticket, Classes(priority="P3")),
    "correct to P1": lambda op, ticket: corrections.correct(op, ticket, Classes(priority="P1")),
    "correct to P3": lambda op, ticket: corrections.correct(op, ticket, Classes(priority="P3")),
    "appoint": lambda op, ticket: appointments.agree(op, ticket, op.now + timedelta(days=1), "customer"),
    "order": lambda op, ticket: dispatch.order(op, ticket, engineers.find(op.db, "Wang", "a")),
    "arrive": lambda op, ticket: dispatch.arrive(op, *dispatch.find(op.db, ticket.number)),
    "resolve": lambda op, ticket: endings.resolve(op, ticket, "x", "y"),
    "close": lambda op, ticket: endings.close(op, ticket),
    "cancel": lambda op, ticket: endings.cancel(op, ticket, "x"),
    "reopen": lambda op, ticket: endings.reopen(op, ticket, "x"),
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Db, Policy]]:
    folder = Path(tmp_path_factory.mktemp("late"))
    (folder / "svcdesk.yaml").write_text(PLAN, encoding="utf-8")
    db = new_store(folder)
    yield db, store.load(folder / "svcdesk.yaml", None, 2026)
    db.close()


class Undone(Exception):
    """Leave the desk as it was."""


def plain(clock: Clock, now: datetime) -> tuple[object, ...]:
    """What people can see of a clock: of one that has stopped, not how it stood."""
    due = clock.missed_at or (None if clock.held else clock.due_at)
    standing = (clock.held, due) if clock.running else ()
    words = (clock.target, str(clock.within), clock.started_at, clock.counted_from)
    return (*words, clock.stopped_by, clock.stopped_at, clock.outcome, clock.broken(now), *standing)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(sorted(STEPS)),
            st.sampled_from((0, 1, 20, 60, 180, 400, 1500)),  # minutes that pass before it
            st.sampled_from((0, 0, 0, 1, 30, 120, 500, 1700)),  # minutes by which it is told later than it happened
            st.booleans(),  # with a reason
        ),
        max_size=12,
    )
)
@example(steps=[("call", 400, 0, False), ("answered", 0, 300, False), ("answered", 0, 300, True)])
# a miss that was noted while working out another late entry: what is told of a time before it undoes it with a reason
@example(steps=[("answered", 240, 0, False), ("answered", 1680, 1700, False), ("cancel", 0, 500, False)])
@example(steps=[("answered", 240, 0, False), ("answered", 1680, 1700, False), ("cancel", 0, 500, True)])
def test_the_clocks_are_those_of_the_history(desk: tuple[Db, Policy], steps: list[tuple[str, int, int, bool]]) -> None:
    db, policy = desk
    now = START
    with suppress(Undone), db.write():
        op = Operation(db, policy, "a", now, now)
        engineers.add(op, "Wang")
        ticket = calls.log(op, Intake("x", customer="C"))
        for name, minutes, later, why in steps:
            now += timedelta(minutes=minutes)
            before = {clock.id: clock for clock in clock_rows.of_ticket(db, ticket.id)}
            reason = "forgotten" if why else None
            at = now - timedelta(minutes=later)
            try:
                with db.write():
                    STEPS[name](Operation(db, policy, "a", at, now, why=reason), tickets.get(db, ticket.id))
            except (SvcdeskError, IndexError):
                continue  # the desk says no: nothing changed
            after = clock_rows.of_ticket(db, ticket.id)
            for clock in after:
                was = before.get(clock.id)
                if was and was.broken(now) and not clock.broken(now) and (later or "correct" in name):
                    assert (clock.entered_by, clock.entered_at) == ("a", now), name
                    assert clock.entered_why == reason
                    assert reason or not was.missed_at, "a recorded miss needs a reason"
                periods = db.execute(
                    "SELECT since, until FROM clock_period WHERE clock_id = :clock ORDER BY since", clock=clock.id
                ).fetchall()
                assert all(a["until"] <= b["since"] for a, b in pairwise(periods))
                assert (periods[-1]["until"] == FOREVER) == clock.running
            whole = replayed(late.history(db, policy, tickets.get(db, ticket.id), now), policy.calendar, now)
            assert sorted(map(str, (plain(each, now) for each in after if each.outcome != "void"))) == sorted(
                map(str, (plain(each, now) for each in whole if each.outcome != "void"))
            ), name
        assert care.check(db) == []
        raise Undone
