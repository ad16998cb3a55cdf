"""Any log, imported in parts: against a count of its own rows, at any moment; and every state after every other."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from svcdesk.config import store
from svcdesk.config.imports import tickets as mapping
from svcdesk.config.imports.tickets import Standing, standing
from svcdesk.config.policy import Policy
from svcdesk.db.port import Db
from svcdesk.desk import journal
from svcdesk.desk.imports import tickets as imports
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import calls, facts, tickets
from svcdesk.desk.tickets.calls import Intake
from tests.conftest import new_store
from tests.desk.imports.log import MAP, Log, instant, listed

SECOND = timedelta(seconds=1)
NOW = datetime(2026, 11, 22, tzinfo=UTC)
HEADER = (
    "number,incident_state,caller_id,opened_by,opened_at,sys_updated_by,sys_updated_at,contact_type,category,"
    "subcategory,u_symptom,priority,assigned_to,closed_code\n"
)


@pytest.fixture(scope="module")
def policy(tmp_path_factory: pytest.TempPathFactory) -> Policy:
    """What the example configuration says."""
    path = tmp_path_factory.mktemp("config") / "svcdesk.yaml"
    store.write_example(path)
    return store.load(path, None)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Db]:
    """A new database, empty."""
    with new_store(tmp_path) as opened:
        yield opened
    opened.close()


STANDINGS = [standing(word) for word in ("open", "hold parts", "hold vendor", "resolved", "closed", "cancelled")]


@pytest.mark.parametrize("first", STANDINGS)
@pytest.mark.parametrize("second", STANDINGS)
@pytest.mark.parametrize("later", [timedelta(), timedelta(minutes=1)], ids=["at once", "later"])
def test_every_state_leads_to_every_other(
    db: Db, policy: Policy, first: Standing, second: Standing, later: timedelta
) -> None:
    words = ("cause", "solution", "reason")
    with db.write():
        op = Operation(db, policy, "Ada", NOW, NOW)
        ticket = calls.log(op, Intake(said="door", customer="Clinic"))
        ticket = imports.bring(op, ticket, first, *words)
        op = Operation(db, policy, "Ada", NOW + later, NOW + later)
        ticket = imports.bring(op, ticket, second, *words)
    assert tickets.get(db, ticket.id) == ticket
    holding = [hold.reason for hold in facts.holds(db, ticket.id) if hold.until is None]
    assert (ticket.state, holding) == (second.state, [second.reason] if second.reason else [])
    if first == second:
        assert op.entries == []


def minute(number: int) -> str:
    return (datetime(2016, 2, 29, 8, 0) + timedelta(minutes=7 * number)).strftime("%d-%m-%Y %H:%M")


UPDATE = st.tuples(
    st.integers(0, 60),
    st.sampled_from(["New", "Active", "Awaiting User Info", "Awaiting Vendor", "Resolved", "Closed"]),
    st.sampled_from(["1 - Critical", "3 - Moderate"]),
    st.sampled_from(["Ada", "Ben", "?"]),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.lists(UPDATE, min_size=1, max_size=8, unique=True)), min_size=1, max_size=3
    ),
    st.integers(0, 24),
    st.randoms(use_true_random=False),
)
def test_any_log_in_two_parts_is_as_it_says_at_any_moment(
    tmp_path: Path,
    policy: Policy,
    log: list[tuple[int, list[tuple[int, str, str, str]]]],
    cut: int,
    mixed: random.Random,
) -> None:
    lines = [
        f"T{number},{state},Clinic,Desk,{minute(opened)},Ada,{minute(at)},Phone,a,b,c,{priority},{engineer},done\n"
        for number, (opened, updates) in enumerate(log)
        for at, state, priority, engineer in updates
    ]
    mixed.shuffle(lines)
    # exports follow each other: what one brings is not older than what the one before brought
    lines.sort(key=lambda line: instant(line.split(",")[6]) > instant(minute(cut)))
    part = sum(instant(line.split(",")[6]) <= instant(minute(cut)) for line in lines)
    db = new_store(tmp_path)
    meaning = mapping.load(MAP, policy)
    for name, text in (("one", "".join([HEADER, *lines[:part]])), ("all", "".join([HEADER, *lines]))):
        (tmp_path / name).write_text(text)
        table = imports.read(tmp_path / name, text.encode(), meaning, NOW)
        done = imports.carry_out(db, policy, table, "me", NOW, lambda _rows: None)
        assert done.bad == []
    said = Log("".join([HEADER, *lines]))
    for at in said.moments():
        for moment in (at - SECOND, at, at + SECOND):
            assert listed(db, moment) == said.states(moment)
    check_store(db)
    db.close()


def check_store(db: Db) -> None:
    """Every period joins the one before, a running hold means held, and nothing in the journal lies after `now`."""
    for ticket in db.execute("SELECT id, opened_at, number FROM ticket").fetchall():
        periods = db.execute(
            "SELECT since, until FROM ticket_period WHERE ticket_id = :ticket ORDER BY since", ticket=ticket["id"]
        ).fetchall()
        assert periods[0]["since"] == ticket["opened_at"]
        assert all(before["until"] == after["since"] for before, after in itertools.pairwise(periods))
        now = tickets.get(db, ticket["id"])
        running = [hold for hold in facts.holds(db, ticket["id"]) if hold.until is None]
        assert len(running) == (now.state == "held")
        entries = list(journal.timeline(db, "ticket", ticket["id"]))
        assert entries[0].kind == "logged"
        assert all(entry.at == entry.recorded_at for entry in entries)
