"""A hold that ends by itself is as if somebody had resumed the ticket then: random lives of two tickets side by side.

One has holds that end by themselves, and nothing but its own changes writes that they did; the other is resumed by hand
at those moments. Whoever asks finds no difference between them, at any moment, before or after it was written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.db import care
from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.operation import operation
from svcdesk.desk.tickets import calls, classification, clock_rows, endings, holds, listing, notes, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.classification import Classes
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import SvcdeskError
from tests.conftest import new_store

START = datetime(2026, 2, 12, 1, 0, tzinfo=UTC)  # a Thursday, 09:00

Step = Callable[[Operation, Ticket], object]

STEPS: dict[str, Step] = {
    "answer": lambda op, ticket: notes.note(op, ticket, "x", "answered"),
    "opinion": lambda op, ticket: notes.note(op, ticket, "x", "opinion"),
    "call": lambda op, ticket: calls.join(op, ticket, Intake("x")),
    "resume": holds.resume,
    "resolve": lambda op, ticket: endings.resolve(op, ticket, "x", "y"),
    "reopen": lambda op, ticket: endings.reopen(op, ticket, "x"),
    "cancel": lambda op, ticket: endings.cancel(op, ticket, "x"),
    "to P1": lambda op, ticket: classification.classify(op, ticket, Classes(priority="P1")),
    "to P4": lambda op, ticket: classification.classify(op, ticket, Classes(priority="P4")),
    "to gold": lambda op, ticket: classification.classify(op, ticket, Classes(tier="gold")),
}
HOLDS = ("customer", "parts", "factory")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Db, Policy]]:
    folder = tmp_path_factory.mktemp("holds")
    store.write_example(folder / "svcdesk.yaml")
    db = new_store(folder)
    yield db, store.load(folder / "svcdesk.yaml", None, 2026)
    db.close()


class Undone(Exception):
    """Leave the desk as it was."""


def seen(db: Db, ticket_id: str, at: datetime) -> object:
    """What anybody sees of a ticket as of a moment."""
    ticket = tickets.get_at(db, ticket_id, at)
    promises = [
        (clock.target, clock.tier, clock.missed_at or clock.due_at, clock.state(at))
        for clock in clock_rows.of_ticket(db, ticket_id, at)
    ]
    lines = listing.search(db, listing.Query(states=tickets.STATES), at)
    line = next((line.due_at, line.target, line.urgency) for line in lines if line.ticket.id == ticket_id)
    return ticket and (ticket.state, ticket.priority), promises, line


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(
    steps=st.lists(
        st.tuples(
            st.one_of(
                st.sampled_from(sorted(STEPS)),
                st.tuples(st.sampled_from(HOLDS), st.sampled_from((30, 60, 60 * 24, 60 * 73))),  # minutes on hold
            ),
            st.sampled_from((0, 1, 30, 60, 200, 60 * 24, 60 * 50)),  # minutes that pass before it
        ),
        max_size=12,
    )
)
def test_it_is_as_if_it_had_been_resumed(
    desk: tuple[Db, Policy], steps: list[tuple[str | tuple[str, int], int]]
) -> None:
    db, policy = desk
    now = START
    ends_at: datetime | None = None  # of the hold of the second ticket, as somebody has to remember
    with suppress(Undone), db.write():
        made = [calls.log(Operation(db, policy, "a", now, now), Intake("x", customer="C")).id for _each in range(2)]
        for step, minutes in (*steps, ("answer", 60 * 80)):
            now += timedelta(minutes=minutes)
            if ends_at and ends_at <= now and tickets.get(db, made[1]).state == "held":
                holds.resume(Operation(db, policy, "a", ends_at, ends_at), tickets.get(db, made[1]))
            assert seen(db, made[0], now) == seen(db, made[1], now)
            refused = []
            for place, ticket_id in enumerate(made):
                until = None if isinstance(step, str) else now + timedelta(minutes=step[1])
                try:
                    with operation(db, policy, "a", now, now) as op:
                        ticket = tickets.get(db, ticket_id)
                        if isinstance(step, str):
                            STEPS[step](op, ticket)
                        else:
                            holds.hold(op, ticket, step[0], None, None if place else until)
                    refused.append("")
                except SvcdeskError as refusal:
                    refused.append(refusal.message)
            assert refused[0] == refused[1], step
            if until and not refused[0]:
                ends_at = until
            elif step in ("resume", "resolve", "cancel", "call") and not refused[0]:
                ends_at = None if tickets.get(db, made[1]).state != "held" else ends_at
            assert seen(db, made[0], now) == seen(db, made[1], now)
        for past in range(0, int((now - START).total_seconds()) // 60, 487):
            moment = START + timedelta(minutes=past)
            assert seen(db, made[0], moment) == seen(db, made[1], moment), moment
        assert care.check(db) == []
        raise Undone
