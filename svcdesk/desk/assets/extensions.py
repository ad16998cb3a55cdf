"""Broken promises that make a contract longer: where a target says `missed: {extend: 1 month}`, each clock once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.assets import contracts
from svcdesk.desk.journal import Entry, Operation
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.sla import stamp
from svcdesk.sla.clock import Clock
from svcdesk.sla.terms import Term

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


def agreed(policy: Policy) -> set[tuple[str, str]]:
    """The tiers and targets whose breach makes a contract longer."""
    return {
        (tier, target)
        for tier, entry in policy.document["tiers"].items()
        for target, promise in entry["targets"].items()
        if "extend" in promise
    }


def extend(op: Operation, entries: Iterable[Entry]) -> None:
    """Make the contracts longer of the tickets about which these entries tell that such a promise was missed."""
    missed = {
        (entry.noun_id, change["target"], change["due"])
        for entry in entries
        if entry.noun == "ticket"
        for change in entry.data.get("clocks", ())
        if change["change"] == "missed"
    }
    among = agreed(op.policy)
    for ticket_id, target, due in sorted(missed):
        for clock in clocks.of_ticket(op.db, ticket_id):
            of_it = clock.missed_at and (clock.target, stamp(clock.missed_at)) == (target, due)
            if of_it and (clock.tier, target) in among:
                _extend(op, ticket_id, clock)


def unnoted(db: Db, policy: Policy, now: datetime) -> list[str]:
    """The tickets with a contract on which such a promise ran out before `now` (UTC) and nobody has noted it."""
    rows = db.execute(
        "SELECT k.ticket_id, k.tier, k.target FROM clock_period p JOIN clock k ON k.id = p.clock_id"
        " JOIN ticket t ON t.id = k.ticket_id WHERE p.held = 0 AND p.until = ? AND p.due_at < ?"
        " AND k.missed_at IS NULL AND t.contract_id IS NOT NULL ORDER BY p.due_at",
        (FOREVER, stamp(now)),
    )
    among = agreed(policy)
    return list(dict.fromkeys(ticket_id for ticket_id, tier, target in rows if (tier, target) in among))


def note(op: Operation, ticket_id: str) -> Ticket:
    """Write down which promises of a ticket are broken by now, so that what follows from it can follow; the ticket."""
    ticket = tickets.get(op.db, ticket_id)
    if changes := clocks.note_misses(op, ticket):
        op.record("ticket", ticket_id, "promises missed", {"clocks": changes})
    return ticket


def _extend(op: Operation, ticket_id: str, clock: Clock) -> None:
    contract = contracts.of_ticket(op.db, ticket_id)
    if contract is None:
        return
    term = op.policy.document["tiers"][clock.tier]["targets"][clock.target]["extend"]
    ends_on = Term.parse(term).last_day(contract.ends_on + timedelta(days=1))
    inserted = op.db.execute(
        "INSERT INTO contract_extension (clock_id, contract_id, at, ended_on, ends_on) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        (clock.id, contract.id, stamp(op.now), contract.ends_on.isoformat(), ends_on.isoformat()),
    )
    if inserted.rowcount:
        op.db.execute("UPDATE contract SET ends_on = ? WHERE id = ?", (ends_on.isoformat(), contract.id))
        said = {"target": clock.target, "number": contract.number, "by": term}
        op.record(
            "ticket",
            ticket_id,
            "contract extended",
            {**said, "was": contract.ends_on.isoformat(), "ends_on": ends_on.isoformat()},
        )
