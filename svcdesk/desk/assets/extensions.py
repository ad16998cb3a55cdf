"""Extension of contracts by broken promises: where a target says `missed: {extend: 1 month}`, once for each clock."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.assets import contracts
from svcdesk.desk.journal import Entry, Operation
from svcdesk.desk.tickets import clock_rows, clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.sla import stamp
from svcdesk.sla.clock import Clock

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


def agreed(policy: Policy) -> set[tuple[str, str]]:
    """The tiers and targets whose breach extends a contract."""
    return {
        (tier, target)
        for tier, entry in policy.tiers.items()
        for target, promise in entry.targets.items()
        if promise.extend
    }


def extend(op: Operation, entries: Iterable[Entry]) -> None:
    """Extend the contracts of the tickets that missed such a promise, as these entries say."""
    missed = {
        (entry.noun_id, change["target"], change["due"])
        for entry in entries
        if entry.noun == "ticket"
        for change in entry.data.get("clocks", ())
        if change["change"] == "missed"
    }
    among = agreed(op.policy)
    for ticket_id, target, due in sorted(missed):
        for clock in clock_rows.of_ticket(op.db, ticket_id):
            of_it = clock.missed_at and (clock.target, stamp(clock.missed_at)) == (target, due)
            if of_it and (clock.tier, target) in among:
                _extend(op, ticket_id, clock)


def take_back(op: Operation, entries: Iterable[Entry]) -> None:
    """Take back the extensions for promises of which these entries say that they were not missed after all.

    That is of now, whenever the entries are about: people learn of it after what it takes back.
    """
    op = op.about(op.now)
    mended = {
        entry.noun_id
        for entry in entries
        if entry.noun == "ticket" and any("missed" in change for change in entry.data.get("clocks", ()))
    }
    for ticket_id in sorted(mended):
        for clock in clock_rows.of_ticket(op.db, ticket_id):
            if not clock.missed_at and (taken := contracts.take_back(op, clock.id)):
                contract, ends_on = taken
                said = {"target": clock.target, "number": contract.number, "entered_why": clock.entered_why}
                days = {"was": contract.ends_on.isoformat(), "ends_on": ends_on.isoformat()}
                op.record("ticket", ticket_id, "extension taken back", {**said, **days})


def move(op: Operation, ticket_id: str) -> None:
    """Take back what broken promises of a ticket gave to another contract than its own, and extend its own by them."""
    own = contracts.of_ticket(op.db, ticket_id)
    among = agreed(op.policy)
    for clock in clock_rows.of_ticket(op.db, ticket_id):
        if clock.missed_at and (taken := contracts.take_back(op, clock.id)):
            contract, ends_on = taken
            said = {"target": clock.target, "number": contract.number, "instead": own.number if own else None}
            days = {"was": contract.ends_on.isoformat(), "ends_on": ends_on.isoformat()}
            op.record("ticket", ticket_id, "extension taken back", {**said, **days})
        if clock.missed_at and (clock.tier, clock.target) in among:
            _extend(op, ticket_id, clock)


def anew(op: Operation, entries: Iterable[Entry]) -> None:
    """Draw from the misses of tickets whose terms these entries put right what the right terms say, and nothing else.

    That is of now, whenever the entries are about.
    """
    op = op.about(op.now)
    among = agreed(op.policy)
    for ticket_id in dict.fromkeys(entry.noun_id for entry in entries if entry.data.get("put_right")):
        for clock in clock_rows.of_ticket(op.db, ticket_id):
            if clock.missed_at and (clock.tier, clock.target) in among:
                _extend(op, ticket_id, clock)
            elif clock.missed_at and (taken := contracts.take_back(op, clock.id)):
                contract, ends_on = taken
                said = {"target": clock.target, "number": contract.number, "other_terms": True}
                days = {"was": contract.ends_on.isoformat(), "ends_on": ends_on.isoformat()}
                op.record("ticket", ticket_id, "extension taken back", {**said, **days})


def unnoted(db: Db, policy: Policy, now: datetime) -> list[str]:
    """The tickets with a contract whose promise of this sort ran out before `now` (UTC) without being noted."""
    rows = db.execute(
        "SELECT k.ticket_id, k.tier, k.target FROM clock_period p JOIN clock k ON k.id = p.clock_id"
        " JOIN ticket t ON t.id = k.ticket_id WHERE p.held = 0 AND p.until = :forever AND p.due_at < :now"
        " AND k.missed_at IS NULL AND t.contract_id IS NOT NULL ORDER BY p.due_at, t.number, k.target",
        forever=FOREVER,
        now=stamp(now),
    )
    among = agreed(policy)
    return list(dict.fromkeys(row["ticket_id"] for row in rows if (row["tier"], row["target"]) in among))


def note(op: Operation, ticket_id: str) -> Ticket:
    """Note which promises of a ticket are broken by now, so that their consequences follow. Returns the ticket."""
    ticket = tickets.get(op.db, ticket_id)
    if changes := clocks.note_misses(op, ticket):
        op.record("ticket", ticket_id, "promises missed", {"clocks": changes})
    return ticket


def _extend(op: Operation, ticket_id: str, clock: Clock) -> None:
    contract = contracts.of_ticket(op.db, ticket_id)
    if contract is None or contracts.ended(op.db, contract.id):
        return
    term = op.policy.tiers[clock.tier].targets[clock.target].extend
    if term is None:
        return
    ends_on = term.last_day(contract.ends_on + timedelta(days=1))
    if contracts.extend(op, contract, clock.id, ends_on):
        said = {"target": clock.target, "number": contract.number, "by": str(term)}
        days = {"was": contract.ends_on.isoformat(), "ends_on": ends_on.isoformat()}
        op.record("ticket", ticket_id, "contract extended", {**said, **days})
