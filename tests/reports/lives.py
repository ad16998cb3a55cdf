"""Random lives of a desk, and a witness of them, who writes down now and then what is so: without any SQL."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.tickets import assignment, calls, classification, clock_rows, endings, holds, notes
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.classification import Classes
from svcdesk.desk.tickets.tickets import Ticket
from tests.conftest import new_store

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
        self.policy: Policy = store.load(folder / "svcdesk.yaml", None)
        self.db: Db = new_store(folder)
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
