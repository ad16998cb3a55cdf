"""Reports about the past, against a witness: what a bystander wrote down at the time, without any SQL.

Random desks live through weeks of calls, holds, endings and reopenings. Now and then the witness writes down what is
so: from the clocks as they stand, and from what it has seen itself. Later, when all of it has gone on, every report
as of those moments must say the same.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.db import migrate
from svcdesk.db.open import open_desk
from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.tickets import assignment, calls, classification, clock_rows, endings, holds, notes, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.classification import Classes
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.reports import attainment, solved, workload
from svcdesk.reports.attainment import Attainment, by_target
from svcdesk.reports.due import upcoming
from svcdesk.reports.holds import add_up
from svcdesk.reports.overdue import due_before

BEGIN = datetime(2026, 3, 20, 1, tzinfo=UTC)
ZONES = [ZoneInfo(name) for name in ("Asia/Shanghai", "America/St_Johns", "Asia/Kathmandu")]
CUSTOMERS = ("Clinic", "Library", "Works")
DAY = timedelta(hours=24)
SECOND = timedelta(seconds=1)


class Promise(NamedTuple):
    """One promise as it stood when it was witnessed."""

    target: str
    tier: str
    began: datetime
    outcome: str
    customer: str
    engineer: str | None
    region: str
    due_at: datetime
    held: bool
    whose: str | None  # the engineer for whom it counts
    ended_late: bool  # by `engineer`


class Seen(NamedTuple):
    """What the witness wrote down at one moment."""

    at: datetime
    promises: list[Promise]
    holds: list[tuple[str, str, datetime, datetime]]  # ticket, reason, from, to
    tickets: list[tuple[str, str, datetime, datetime | None]]  # priority, state, opened, solved
    # engineer, state, who had it when what is late became late, solved
    work: list[tuple[str | None, str, list[str | None], datetime | None]]


class Life:
    """A desk that lives at random, and its witness."""

    def __init__(self, folder: Path, seed: int) -> None:
        store.write_example(folder / "svcdesk.yaml")
        migrate.create(folder / "svcdesk.db")
        self.policy: Policy = store.load(folder / "svcdesk.yaml", None)
        self.db: Db = open_desk(folder / "svcdesk.db")
        self.db.execute("PRAGMA synchronous = OFF")  # what is tested here is not the disk
        self.random = random.Random(seed)
        self.at = BEGIN
        self.staff: list[Engineer] = [engineers.add(self.op(), name) for name in ("Wang", "Zhao")]
        self.tickets: dict[str, Ticket] = {}
        self.holds: list[list[Any]] = []
        self.solved: dict[str, datetime] = {}
        self.terms: dict[str, tuple[str | None, str]] = {}  # clock → engineer and region when it stopped
        self.had: dict[str, list[tuple[datetime, str | None]]] = {}  # ticket → who has it, since when
        self.seen: list[Seen] = []

    def op(self) -> Operation:
        return Operation(self.db, self.policy, "life", self.at, self.at)

    def live(self, steps: int) -> None:
        """So many things happen, hours apart, a little before or after midnight more often than not."""
        for step in range(steps):
            self.at += timedelta(seconds=self.random.choice((60, 900, 1800, 7200, 20000)) + self.random.randrange(60))
            self._step()
            self._note_terms()
            if step % 8 == 7:
                self.at += timedelta(seconds=self.random.randrange(1, 4000))
                self.seen.append(self._look())

    def _step(self) -> None:
        if len(self.tickets) < 3 or self.random.random() < 0.25:
            said = Intake(
                "fault",
                customer=self.random.choice(CUSTOMERS),
                phone=None,
                priority=self.random.choice(("P1", "P2", "P3")),
                tier=self.random.choice(("standard", "gold")),
                region=self.random.choice(("city", "county")),
            )
            ticket = calls.log(self.op(), said)
        else:
            old = self.random.choice(list(self.tickets.values())[-12:])
            ticket = self.random.choice(self._possible(old))(old)
        self.tickets[ticket.id] = ticket
        self.had.setdefault(ticket.id, []).append((self.at, ticket.engineer))

    def _had(self, ticket: Ticket, moment: datetime) -> str | None:
        """Who had the ticket at a moment."""
        return [engineer for since, engineer in self.had[ticket.id] if since <= moment][-1]

    def _possible(self, ticket: Ticket) -> list[Callable[[Ticket], Ticket]]:
        if not ticket.live:
            return [self._reopen, self._close] if ticket.state == "resolved" else [self._reopen]
        return [
            self._assign,
            self._classify,
            lambda t: notes.note(self.op(), t, "well", self.random.choice(("answered", "opinion"))),
            self._resolve,
            self._resolve,
            self._cancel,
            self._resume if ticket.state == "held" else self._hold,
            self._resume if ticket.state == "held" else self._hold,
        ]

    def _assign(self, ticket: Ticket) -> Ticket:
        if ticket.engineer_id and self.random.random() < 0.3:
            return assignment.unassign(self.op(), ticket)
        others = [engineer for engineer in self.staff if engineer.id != ticket.engineer_id]
        return assignment.assign(self.op(), ticket, self.random.choice(others))

    def _classify(self, ticket: Ticket) -> Ticket:
        if self.random.random() < 0.5:
            return classification.classify(
                self.op(), ticket, Classes(region="county" if ticket.region == "city" else "city")
            )
        return classification.classify(self.op(), ticket, Classes(priority="P2" if ticket.priority != "P2" else "P1"))

    def _hold(self, ticket: Ticket) -> Ticket:
        reason = self.random.choice(("customer", "parts", "factory"))
        self.holds.append([ticket.id, reason, self.at, None])
        return holds.hold(self.op(), ticket, reason)

    def _resume(self, ticket: Ticket) -> Ticket:
        self._let_go(ticket)
        return holds.resume(self.op(), ticket)

    def _resolve(self, ticket: Ticket) -> Ticket:
        self._let_go(ticket)
        self.solved[ticket.id] = self.at
        return endings.resolve(self.op(), ticket, "cause", "solution")

    def _cancel(self, ticket: Ticket) -> Ticket:
        if self.random.random() < 0.5:
            return self._resolve(ticket)
        self._let_go(ticket)
        return endings.cancel(self.op(), ticket, "withdrawn")

    def _reopen(self, ticket: Ticket) -> Ticket:
        self.solved.pop(ticket.id, None)
        return endings.reopen(self.op(), ticket, "again")

    def _close(self, ticket: Ticket) -> Ticket:
        return endings.close(self.op(), ticket)

    def _let_go(self, ticket: Ticket) -> None:
        for hold in self.holds:
            if hold[0] == ticket.id and hold[3] is None:
                hold[3] = self.at

    def _note_terms(self) -> None:
        for ticket in self.tickets.values():
            for clock in clock_rows.of_ticket(self.db, ticket.id):
                if clock.running:
                    self.terms.pop(clock.id, None)
                else:
                    self.terms.setdefault(clock.id, (ticket.engineer, ticket.region))

    def _look(self) -> Seen:
        promises = []
        for ticket in self.tickets.values():
            for clock in clock_rows.of_ticket(self.db, ticket.id):
                engineer, region = self.terms.get(clock.id, (ticket.engineer, ticket.region))
                outcome = clock.outcome or ("missed" if clock.broken(self.at) else "running")
                missed = outcome == "missed"
                whose = self._had(ticket, clock.missed_at or clock.due_at) if missed else engineer
                promises.append(
                    Promise(
                        clock.target,
                        clock.tier,
                        clock.started_at,
                        outcome,
                        ticket.customer,
                        engineer,
                        region,
                        clock.due_at,
                        clock.held,
                        whose,
                        missed and not clock.running,
                    )
                )
        return Seen(
            self.at,
            promises,
            [(ticket, reason, since, until or self.at) for ticket, reason, since, until in self.holds],
            [(t.priority, t.state, t.opened_at, self.solved.get(t.id)) for t in self.tickets.values()],
            [(t.engineer, t.state, self._late(t), self.solved.get(t.id)) for t in self.tickets.values()],
        )

    def _late(self, ticket: Ticket) -> list[str | None]:
        running = (clock for clock in clock_rows.of_ticket(self.db, ticket.id) if clock.running and not clock.held)
        return [self._had(ticket, clock.missed_at or clock.due_at) for clock in running if clock.due_at < self.at]


SEEDS = range(5)


@pytest.fixture(scope="module", params=SEEDS)
def life(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    life = Life(tmp_path_factory.mktemp("life"), request.param)
    with life.db.write():
        life.live(240)
    yield life
    life.db.close()


def periods(life: Life, at: datetime) -> list[tuple[datetime | None, datetime | None]]:
    """All of time, and two stretches that begin and end anywhere."""
    first, second, third = sorted(BEGIN + (at - BEGIN) * life.random.random() for _each in range(3))
    cut = [each.replace(microsecond=0) for each in (first, second, third)]
    return [(None, None), (cut[0], cut[1]), (cut[1], None), (None, cut[2])]


def inside(moment: datetime, since: datetime | None, until: datetime | None) -> bool:
    return (since is None or moment >= since) and (until is None or moment < until)


def expected(promises: list[Promise], name: Callable[[Promise], str | None]) -> list[Attainment]:
    counts: Counter[tuple[str | None, str, str, str]] = Counter()
    for promise in promises:
        counts[name(promise), promise.tier, promise.target, promise.outcome] += 1
        if name is GROUPS["engineer"] and promise.ended_late:
            counts[promise.engineer, promise.tier, promise.target, "ended late"] += 1
    keys = {key[:3] for key in counts if key[3] != "void"}
    rows = [
        Attainment(
            tier,
            target,
            counts[(*key, "met")],
            counts[(*key, "missed")],
            counts[(*key, "running")],
            group,
            counts[(*key, "ended late")],
        )
        for key in keys
        for group, tier, target in (key,)
    ]
    return sorted(rows, key=lambda row: (row.group is None, row.group or "", row.tier, row.target))


GROUPS: dict[str | None, Callable[[Promise], str | None]] = {
    None: lambda _promise: None,
    "customer": lambda promise: promise.customer,
    "engineer": lambda promise: promise.whose,
    "region": lambda promise: promise.region,
}


def test_a_life_is_full_of_events(life: Life) -> None:
    outcomes = Counter(promise.outcome for seen in life.seen for promise in seen.promises)
    states = Counter(state for seen in life.seen for _priority, state, _opened, _solved in seen.tickets)
    taken_back = life.db.one("SELECT COUNT(*) AS count FROM hold WHERE reason = 'resolved'")["count"]
    assert min(outcomes[each] for each in ("met", "missed", "running", "void")) > 10, outcomes
    assert min(states[each] for each in tickets.STATES) > 10, states
    assert taken_back > 5


@pytest.mark.parametrize("by", GROUPS)
def test_attainment_as_it_was(life: Life, by: str | None) -> None:
    for seen in life.seen:
        for since, until in periods(life, seen.at):
            began = [promise for promise in seen.promises if inside(promise.began, since, until)]
            assert attainment.count(life.db, since, until, seen.at, by) == expected(began, GROUPS[by]), (seen.at, since)


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_attainment_by_local_month(life: Life, zone: ZoneInfo) -> None:
    for seen in life.seen[::3]:
        for since, until in periods(life, seen.at):
            began = [promise for promise in seen.promises if inside(promise.began, since, until)]
            rows = attainment.count(life.db, since, until, seen.at, "month", zone)
            assert rows == expected(began, lambda promise: f"{promise.began.astimezone(zone):%Y-%m}")


def test_hold_time_as_it_was(life: Life) -> None:
    for seen in life.seen:
        for since, until in periods(life, seen.at):
            found: dict[str, list[tuple[str, float]]] = {}
            for ticket, reason, first, last in seen.holds:
                lasted = (min(last, until or last) - max(first, since or first)).total_seconds()
                if lasted > 0:
                    found.setdefault(reason, []).append((ticket, lasted))
            rows = {
                reason: (len({ticket for ticket, _lasted in each}), len(each), sum(lasted for _ticket, lasted in each))
                for reason, each in found.items()
            }
            told = add_up(life.db, since, until, seen.at)
            assert {row.reason: (row.tickets, row.holds, row.seconds) for row in told} == rows
            assert [row.seconds for row in told] == sorted((row.seconds for row in told), reverse=True)


@pytest.mark.parametrize("within", [timedelta(minutes=30), timedelta(hours=8), 2 * DAY], ids=str)
def test_solved_as_it_was(life: Life, within: timedelta) -> None:
    for seen in life.seen:
        for since, until in periods(life, seen.at):
            rows: dict[str, list[int]] = {}
            for priority, state, opened, when in seen.tickets:
                if state == "cancelled" or not inside(opened, since, until):
                    continue
                for key in (priority, "all"):
                    row = rows.setdefault(key, [0, 0, 0, 0])
                    row[0] += 1
                    row[1] += when is not None and when <= opened + within
                    row[2] += (when or seen.at) > opened + within
                    row[3] += when is None
            told = solved.count(life.db, since, until, seen.at, within)
            assert {row.priority: [row.opened, row.within, row.late, row.open] for row in told} == rows
            assert [row.priority for row in told] == [*sorted(rows.keys() - {"all"}), *(["all"] if rows else [])]


def test_workload_as_it_was(life: Life) -> None:
    for seen in life.seen:
        for since, until in periods(life, seen.at):
            rows: dict[str | None, list[int]] = {"Wang": [0, 0, 0, 0], "Zhao": [0, 0, 0, 0]}
            for engineer, state, late, when in seen.work:
                row = rows.setdefault(engineer, [0, 0, 0, 0])
                row[0] += state in tickets.LIVE
                row[1] += bool(late)
                for then in set(late):
                    rows.setdefault(then, [0, 0, 0, 0])[3] += state in tickets.LIVE
                row[2] += state in ("resolved", "closed") and when is not None and inside(when, since, until)
            told = workload.count(life.db, since, until, seen.at)
            assert [row.engineer for row in told[:2]] == ["Wang", "Zhao"]
            found = {row.engineer: [row.open, row.overdue, row.solved, row.became_overdue] for row in told}
            assert found == {key: row for key, row in rows.items() if key or any(row)}


def test_what_falls_due_as_it_was(life: Life) -> None:
    for seen in life.seen:
        going = [each for each in seen.promises if each.outcome in ("running", "missed") and not each.held]
        ahead = sorted((each.due_at, each.target) for each in going if each.outcome == "running")
        rows = [(row.due_at, row.target) for row in upcoming(life.db, life.policy, seen.at)]
        assert sorted(rows) == ahead
        assert [due for due, _target in rows] == [due for due, _target in ahead]
        assert upcoming(life.db, life.policy, seen.at, limit=2) == upcoming(life.db, life.policy, seen.at)[:2]
        before = seen.at + DAY
        soon = upcoming(life.db, life.policy, seen.at, before)
        assert [(row.due_at, row.target) for row in soon] == [each for each in rows if each[0] < before]
        # what is overdue and what falls due have nothing in common, and together are what runs
        both = due_before(life.db, life.policy, seen.at, before)
        assert len(both) == len(due_before(life.db, life.policy, seen.at, seen.at)) + len(soon)


def test_by_target_fills_months_and_adds_tiers() -> None:
    rows = [
        Attainment("gold", "solve", 1, 2, 3, "2025-11"),
        Attainment("standard", "solve", 10, 20, 30, "2025-11"),
        Attainment("gold", "answer", 5, 0, 0, "2026-02"),
    ]
    told = by_target(rows)
    months = ["2025-11", "2025-12", "2026-01", "2026-02"]
    assert list(told) == ["answer", "solve"]
    assert all([row.group for row in story] == months for story in told.values())
    assert [(row.met, row.missed, row.running, row.percent) for row in told["solve"]] == [
        (11, 22, 33, pytest.approx(100 / 3)),
        *[(0, 0, 0, None)] * 3,
    ]
    assert [row.percent for row in told["answer"]] == [None, None, None, 100]
    assert by_target([]) == {}


@pytest.mark.parametrize("sign", [-1, 0])
@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_the_second_before_and_after_the_month_begins(tmp_path: Path, zone: ZoneInfo, sign: int) -> None:
    life = Life(tmp_path, 0)
    life.at = datetime(2026, 4, 1, tzinfo=zone).astimezone(UTC) + sign * SECOND
    calls.log(life.op(), Intake("fault", customer="Clinic"))
    rows = attainment.count(life.db, None, None, life.at, "month", zone)
    assert {row.group for row in rows} == {"2026-03" if sign else "2026-04"}
    life.db.close()
