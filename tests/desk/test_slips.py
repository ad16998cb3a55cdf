"""What was typed wrong and put right is as if it had been right: over random lives of a ticket."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime
from operator import attrgetter
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, edits
from svcdesk.desk.assets.edits import Edit
from svcdesk.desk.journal import Operation
from svcdesk.desk.operation import operation
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.tickets import calls, clock_rows, late, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import merging
from svcdesk.errors import SvcdeskError
from svcdesk.sla import machine
from svcdesk.sla.history import replayed
from tests.conftest import new_store
from tests.reports.test_agreement import MINUTE, PLAN, START, STEPS

KINDS = """
contracts:
  one: {name: One, tier: a, lasts: 1 year}
  other: {name: Other, tier: b, lasts: 1 year}
"""
LIVES = st.lists(
    st.tuples(
        st.sampled_from(sorted(STEPS.keys() - {"a", "b", "correct", "twice", "edit to a", "edit to b"})),
        st.sampled_from([5, 20, 45, 240]),  # minutes that pass before it
        st.sampled_from([0, 0, 0, 32, 104]),  # minutes by which it is entered later than it happened; none coincide
    ),
    max_size=8,
)
OFTEN = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])


PLACE = attrgetter("target", "started_at", "due_at")

PERIOD = ("since", "until", "state", "priority", "tier", "region")


class Undone(Exception):
    """Leave the desk as it was."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Db, Policy]]:
    """Two customers, A with a contract of tier a, B with one of tier b."""
    folder = tmp_path_factory.mktemp("slips")
    (folder / "svcdesk.yaml").write_text(PLAN + KINDS)
    db, policy = new_store(folder), Policy(store.compile_file(folder / "svcdesk.yaml", 2026))
    with operation(db, policy, "a", START, START) as op:
        engineers.add(op, "Wang")
        for name, kind in (("A", "one"), ("B", "other")):
            contracts.add(op, customers.add(op, name), kind, date(2026, 1, 1))
    yield db, policy
    db.close()


def lived(db: Db, policy: Policy, customer: str, life: Sequence[tuple[str, int, int]]) -> tuple[Ticket, datetime]:
    """A ticket of that customer after such a life, and the moment then."""
    now = START
    with operation(db, policy, "a", now, now) as op:
        ticket = calls.log(op, Intake("x", customer=customer, phone="1380000" if customer == "A" else "1390000"))
    for name, minutes, later in life:
        now += MINUTE * minutes
        if now - MINUTE * later > START:
            with suppress(SvcdeskError, IndexError):  # the desk says no: nothing changed
                do(db, policy, ticket, name, now - MINUTE * later, now)
    return tickets.get(db, ticket.id), now


def do(db: Db, policy: Policy, ticket: Ticket, name: str, at: datetime, now: datetime) -> None:
    with operation(db, policy, "a", at, now, why="forgotten") as op:
        STEPS[name](op, tickets.get(db, ticket.id))


def put(db: Db, policy: Policy, ticket: Ticket, now: datetime, wanted: Edit) -> Operation:
    with operation(db, policy, "a", now, now, why="a slip") as op:
        edits.edit(op, tickets.get(db, ticket.id), wanted)
    return op


def mended(op: Operation) -> bool:
    return any("mended" in change for entry in op.entries for change in entry.data.get("clocks", ()))


def stands(db: Db, ticket: Ticket, now: datetime) -> list[Any]:
    """How the ticket and its promises stand at `now`, but for identities and marks."""
    clocks = [
        clock._replace(id="", held=clock.held and clock.running, entered_by=None, entered_at=None, entered_why=None)
        for clock in machine.misses_noted(clock_rows.of_ticket(db, ticket.id, now), now)[0]
        if clock.outcome != "void"
    ]
    periods = db.execute(
        f"SELECT {', '.join(PERIOD)} FROM ticket_period WHERE ticket_id = :id ORDER BY since",
        id=ticket.id,
    )
    own = tickets.get(db, ticket.id)._replace(id="", number="")
    return [own, [[row[key] for key in PERIOD] for row in periods], clocks]


@OFTEN
@given(life=LIVES)
def test_there_and_back_is_as_before(desk: tuple[Db, Policy], life: list[tuple[str, int, int]]) -> None:
    db, policy = desk
    with suppress(Undone), db.write():
        ticket, now = lived(db, policy, "A", life)
        assume(ticket.state not in ("closed", "cancelled"))
        before = stands(db, ticket, now)
        there = put(db, policy, ticket, now, Edit(customer="B"))
        event("from the change" if any("terms" in entry.data for entry in there.entries) else "from the start")
        assume(not mended(there))  # what was missed then is not made a miss again
        put(db, policy, ticket, now, Edit(customer="A"))
        assert stands(db, ticket, now) == before
        raise Undone


@OFTEN
@given(life=LIVES)
def test_the_right_customer_is_as_logged_so(desk: tuple[Db, Policy], life: list[tuple[str, int, int]]) -> None:
    db, policy = desk
    with suppress(Undone), db.write():
        wrong, now = lived(db, policy, "A", life)
        right, _now = lived(db, policy, "B", life)
        assume(wrong.state == right.state and wrong.state not in ("closed", "cancelled"))
        assume(not any(clock.broken(now) for clock in clock_rows.of_ticket(db, right.id, now)))
        put(db, policy, wrong, now, Edit(customer="B"))
        assert stands(db, wrong, now) == stands(db, right, now)
        assert customers.get(db, customers.find(db, policy, "A").id).phones == ()
        raise Undone


@OFTEN
@given(life=LIVES, other=LIVES)
def test_a_merged_ticket_is_one(
    desk: tuple[Db, Policy], life: list[tuple[str, int, int]], other: list[tuple[str, int, int]]
) -> None:
    db, policy = desk
    with suppress(Undone), db.write():
        one, first = lived(db, policy, "A", life)
        two, now = lived(db, policy, "A", other)
        now = max(first, now)
        assume(one.live and two.live)
        said = sorted(call.at for each in (one, two) for call in calls.of_ticket(db, each.id))
        with operation(db, policy, "a", now, now, why="one call") as op:
            merging.merge(op, two, one)
        assert [call.at for call in calls.of_ticket(db, one.id)] == said
        assert all(clock.outcome == "void" for clock in clock_rows.of_ticket(db, two.id))
        ended = late.history(db, policy, tickets.get(db, two.id), now)
        assert {clock.outcome for clock in replayed(ended, policy.calendar, now)} == {"void"}
        history = late.history(db, policy, tickets.get(db, one.id), now)
        played = [
            each._replace(held=each.held and each.running)
            for each in replayed(history, policy.calendar, now)
            if each.outcome != "void"
        ]
        assert sorted(played, key=PLACE) == sorted(stands(db, one, now)[2], key=PLACE)
        raise Undone
