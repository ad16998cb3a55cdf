"""What is imported, against a count that knows nothing of tickets: the rows of the log itself, at any moment."""

from __future__ import annotations

import csv
import io
import itertools
import random
import shutil
from collections import Counter
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
from svcdesk.db import migrate
from svcdesk.db.open import open_desk
from svcdesk.db.port import Db
from svcdesk.desk import journal
from svcdesk.desk.imports import tickets as imports
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import calls, facts, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.listing import Query, search
from svcdesk.desk.tickets.tickets import STATES
from tests.conftest import Desk

MAP = Path(__file__).parents[2] / "data" / "incidents.yaml"
REAL = Path(__file__).parents[3].parent / "shared" / "data" / "incidents.csv"
needs_the_incidents = pytest.mark.skipif(
    not REAL.exists(), reason=f"{REAL} is missing: the UCI incident log is not part of this repository"
)
SECOND = timedelta(seconds=1)
NOW = datetime(2026, 11, 22, tzinfo=UTC)
HEADER = (
    "number,incident_state,caller_id,opened_by,opened_at,sys_updated_by,sys_updated_at,contact_type,category,"
    "subcategory,u_symptom,priority,assigned_to,closed_code\n"
)


def instant(text: str) -> datetime:
    return datetime.strptime(text, "%d-%m-%Y %H:%M").replace(tzinfo=UTC)


class Log:
    """A log in the form of the incidents, and what it says by itself of any moment."""

    def __init__(self, text: str) -> None:
        self.opened: dict[str, datetime] = {}
        self.updates: dict[str, list[tuple[datetime, str]]] = {}
        for row in csv.DictReader(io.StringIO(text)):
            self.opened.setdefault(row["number"], instant(row["opened_at"]))
            update = (instant(row["sys_updated_at"]), row["incident_state"])
            self.updates.setdefault(row["number"], []).append(update)

    def states(self, at: datetime) -> dict[str, str]:
        """The state of every ticket opened by then: what the last row of the latest minute says."""
        return {number: self._state(number, at) for number, opened in self.opened.items() if opened <= at}

    def moments(self) -> list[datetime]:
        """Every moment at which something happens."""
        updates = itertools.chain.from_iterable(self.updates.values())
        return sorted({at for at, _state in updates} | set(self.opened.values()))

    def _state(self, number: str, at: datetime) -> str:
        known = [update for update in self.updates[number] if update[0] <= at]
        if not known:
            return "open"
        latest = max(update[0] for update in known)
        state = [state for when, state in known if when == latest][-1]
        if state.startswith("Awaiting"):
            return "held"
        return {"New": "open", "Active": "open", "Resolved": "resolved", "Closed": "closed"}[state]


def listed(db: Db, at: datetime) -> dict[str, str]:
    return {line.ticket.number: line.ticket.state for line in search(db, Query(states=STATES), at)}


@pytest.fixture(scope="module")
def incidents(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk with the 600 incidents."""
    desk = Desk(tmp_path_factory.mktemp("incidents"))
    desk.run("init")
    done = desk.run("import", "tickets", str(REAL), "--mapping", str(MAP))
    assert done.out == "600 tickets, 4137 rows imported; 0 known already; 0 rejected\n"
    return desk


@needs_the_incidents
def test_the_incidents_are_all_there_once(incidents: Desk) -> None:
    assert len(incidents.json("list", "--state", "all")) == 600
    assert len(incidents.run("list", "--state", "all", "--format", "plain").out.splitlines()) == 601
    assert incidents.run("list").out == ""
    done = incidents.run("import", "tickets", str(REAL), "--mapping", str(MAP))
    assert done.out == "0 tickets, 0 rows imported; 4137 known already; 0 rejected\n"


@needs_the_incidents
def test_the_incidents_in_reports(incidents: Desk) -> None:
    at = ("--as-of", "2016-03-08T09:00Z")
    overdue = incidents.json("report", "overdue", *at)
    assert len(overdue) > 10
    assert all(each["due_at"] < "2016-03-08T09:00:00Z" and each["wall_seconds_late"] > 0 for each in overdue)
    assert {each["number"] for each in overdue} <= {each["number"] for each in incidents.json("list", *at)}
    assert len(incidents.run("report", "overdue", *at).out.splitlines()) == len(overdue) + 1
    attained = incidents.json("report", "attainment")
    decided = [(each["target"], each["met"] + each["missed"], each["running"]) for each in attained]
    assert decided == [("answer", 600, 0), ("solve", 600, 0)]
    assert all(0 < each["percent"] < 100 for each in attained)
    assert len(incidents.run("report", "attainment").out.splitlines()) == 3


@needs_the_incidents
@pytest.mark.parametrize(
    "at",
    [
        "2016-02-29T01:15:59Z",
        "2016-02-29T09:00:00Z",
        "2016-03-02T12:34:56Z",
        "2016-03-08T09:00:00Z",
        "2016-03-31T00:00:00Z",
        "2016-12-31T00:00:00Z",
    ],
)
def test_the_incidents_are_counted_rightly_by_list(incidents: Desk, at: str) -> None:
    counted = Counter(Log(REAL.read_text()).states(datetime.fromisoformat(at)).values())
    for state in STATES:
        assert len(incidents.json("list", "--state", state, "--as-of", at)) == counted[state], state


@needs_the_incidents
def test_the_incidents_are_as_the_file_says_at_any_moment(incidents: Desk) -> None:
    log = Log(REAL.read_text())
    changes = log.moments()
    early = [at for number, at in log.opened.items() if log.updates[number][0][0] < at]
    assert len(early) == 5  # opened after their first row
    chosen = {*random.Random(2016).sample(changes, 120), changes[0], changes[-1], *early}
    db = open_desk(incidents.database)
    for at in sorted(chosen):
        for moment in (at - SECOND, at, at + SECOND):
            assert listed(db, moment) == log.states(moment), moment
    db.close()


@pytest.fixture(scope="module")
def policy(tmp_path_factory: pytest.TempPathFactory) -> Policy:
    """What the example configuration says."""
    path = tmp_path_factory.mktemp("config") / "svcdesk.yaml"
    store.write_example(path)
    return store.load(path, None)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Db]:
    """A new database, empty."""
    migrate.create(tmp_path / "empty.db")
    with open_desk(tmp_path / "empty.db") as opened:
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


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
    migrate_once(tmp_path)
    shutil.copy(tmp_path / "new.db", tmp_path / "desk.db")
    db = open_desk(tmp_path / "desk.db")
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


def migrate_once(folder: Path) -> None:
    if not (folder / "new.db").exists():
        migrate.create(folder / "new.db")


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
