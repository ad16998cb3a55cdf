"""What was missed stays missed: random sequences of commands, each at its own moment or entered later.

The one thing that may be entered later to a promise's good is the event that keeps it (the engineer who telephones
at noon that he arrived at ten); so such events are recorded here as they happen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.db import care
from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import calls, classification, clock_rows, endings, holds, notes, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.classification import Classes
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import appointments, dispatch
from svcdesk.errors import SvcdeskError
from tests.conftest import new_store

START = datetime(2026, 2, 12, 1, 0, tzinfo=UTC)

Step = Callable[[Operation, Ticket], object]


def visit(op: Operation, ticket: Ticket) -> None:
    engineer = engineers.everybody(op.db)[0]
    if not dispatch.of_ticket(op.db, ticket.id):
        dispatch.order(op, ticket, engineer)
    dispatch.arrive(op, ticket, dispatch.of_ticket(op.db, ticket.id)[-1])


AS_IT_HAPPENS: dict[str, Step] = {
    "answer": lambda op, ticket: notes.note(op, ticket, "x", "answered"),
    "opinion": lambda op, ticket: notes.note(op, ticket, "x", "opinion"),
    "resolve": lambda op, ticket: endings.resolve(op, ticket, "x", "y"),
    "close": endings.close,
    "visit": visit,
    "cancel visit": lambda op, ticket: dispatch.cancel(op, ticket, dispatch.of_ticket(op.db, ticket.id)[-1], "x"),
}
AT_ANY_TIME: dict[str, Step] = {
    "hold": lambda op, ticket: holds.hold(op, ticket, "customer"),
    "hold for the factory": lambda op, ticket: holds.hold(op, ticket, "factory"),
    "resume": holds.resume,
    "reopen": lambda op, ticket: endings.reopen(op, ticket, "x"),
    "cancel": lambda op, ticket: endings.cancel(op, ticket, "x"),
    "to P1": lambda op, ticket: classification.classify(op, ticket, Classes(priority="P1")),
    "to P4": lambda op, ticket: classification.classify(op, ticket, Classes(priority="P4")),
    "to gold": lambda op, ticket: classification.classify(op, ticket, Classes(tier="gold")),
    "to standard": lambda op, ticket: classification.classify(op, ticket, Classes(tier="standard")),
    "a question": lambda op, ticket: classification.classify(op, ticket, Classes(kind="question")),
    "appoint": lambda op, ticket: appointments.agree(op, ticket, op.now + timedelta(days=2), "customer"),
}
STEPS = AS_IT_HAPPENS | AT_ANY_TIME


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Db, Policy]]:
    folder = tmp_path_factory.mktemp("misses")
    store.write_example(folder / "svcdesk.yaml")
    db = new_store(folder)
    yield db, store.load(folder / "svcdesk.yaml", None, 2026)
    db.close()


class Undone(Exception):
    """Leave the desk as it was."""


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(sorted(STEPS)),
            st.integers(min_value=0, max_value=60 * 30),  # minutes that pass before it
            st.integers(min_value=0, max_value=60 * 40),  # minutes by which it is entered later than it happened
        ),
        max_size=14,
    )
)
def test_a_miss_is_a_fact(desk: tuple[Db, Policy], steps: list[tuple[str, int, int]]) -> None:
    db, policy = desk
    now = START
    with suppress(Undone), db.write():
        op = Operation(db, policy, "a", now, now)
        engineers.add(op, "Wang")
        ticket = calls.log(op, Intake("x", customer="C", tier="gold"))
        broken: set[str] = set()
        for name, minutes, later in steps:
            now += timedelta(minutes=minutes)
            broken |= {clock.id for clock in clock_rows.of_ticket(db, ticket.id) if clock.broken(now)}
            at = now - timedelta(minutes=later) if name in AT_ANY_TIME else now
            try:
                with db.write():
                    STEPS[name](Operation(db, policy, "a", at, now), tickets.get(db, ticket.id))
            except (SvcdeskError, IndexError):
                continue  # the desk says no: nothing changed
            after = {clock.id: clock for clock in clock_rows.of_ticket(db, ticket.id)}
            for clock_id in broken:
                assert after[clock_id].broken(now), (name, after[clock_id])
                assert after[clock_id].outcome in (None, "missed")
            # the periods of a clock follow each other (with a gap while it had stopped); only the last may be open
            for clock in after.values():
                periods = db.execute(
                    "SELECT since, until FROM clock_period WHERE clock_id = :clock ORDER BY since", clock=clock.id
                ).fetchall()
                assert all(a["until"] <= b["since"] for a, b in pairwise(periods))
                assert (periods[-1]["until"] == FOREVER) == clock.running
        assert care.check(db) == []
        raise Undone


def test_a_clock_goes_on_before_it_had_begun(tmp_path: Path) -> None:
    """Cancelled and reopened afterwards, both before the event that started it: its last period is the open one."""
    path = tmp_path / "plan.yaml"
    path.write_text(
        "desk: {timezone: UTC}\n"
        "defaults: {tier: a, priority: P1}\n"
        "priorities: {P1: {name: one}}\n"
        "events: {seen: seen}\n"
        'calendars: {always: {hours: {mon-sun: "00:00-24:00"}}}\n'
        "tiers: {a: {calendar: always, targets: {form: {starts: answered, stops: [seen], within: 4h}}}}\n"
    )
    policy = store.load(path, None, 2026)
    db = new_store(tmp_path)

    def entered(minute: int) -> Operation:
        return Operation(db, policy, "a", START + timedelta(minutes=minute), START + timedelta(hours=2))

    with db.write():
        ticket = calls.log(entered(0), Intake("x", customer="C"))
        notes.note(entered(100), ticket, "x", "answered")
        ticket = endings.cancel(entered(40), ticket, "x")
        endings.reopen(entered(50), ticket, "x")
    [clock] = clock_rows.of_ticket(db, ticket.id)
    assert clock.running
    periods = db.execute("SELECT since, until FROM clock_period ORDER BY since").fetchall()
    assert [period["until"] for period in periods] == [FOREVER]
    db.close()
