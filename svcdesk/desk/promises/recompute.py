"""Applying the present configuration to the promises that run: new wording, corrected holidays.

Ticket by ticket, each in a short transaction of its own, so that people go on working; doing it twice changes nothing.
A promise that was missed or has stopped stays as it was; where the hours would make it due at another time, it is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.operation import operation
from svcdesk.desk.promises.explanation import by_present_hours
from svcdesk.desk.tickets import clock_rows, clocks, facts, terms, tickets
from svcdesk.desk.tickets.clock_rows import Change
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Stays(Record):
    """A promise that stays as it was, `met` or `missed`, though the hours as they are now make another due time of it.

    Times are UTC: when it was `due`, when it `would_be`, and when it stopped, None while it runs.
    """

    target: str
    outcome: str
    due: datetime
    would_be: datetime
    stopped_at: datetime | None


class Recomputed(Record):
    """A ticket and what the configuration changed about its promises; None where it no longer has the tier."""

    ticket: Ticket
    changes: list[Change] | None
    stays: Sequence[Stays] = ()


class _Undone(Exception):
    """Take the transaction back, as if nothing had been done."""


def recompute(db: Db, policy: Policy, actor: str, now: datetime, dry_run: bool = False) -> Iterator[Recomputed]:
    """Apply `policy` to every live ticket and every running promise at `now` (UTC).

    Yields the tickets that it moves, and those that it would have moved, had their promises not been missed or stopped;
    of these only such as are not closed. With `dry_run` each ticket is worked out and left as it was.
    """
    op_id = new_id()
    for ticket_id, affected in _tickets(db):
        done = None
        if affected:
            with suppress(_Undone), operation(db, policy, actor, now, now, op_id) as op:
                done = reword(op, ticket_id)
                if done is None or dry_run:
                    raise _Undone
        if stays := _stays(db, policy, ticket_id, now):
            done = done or Recomputed(tickets.get(db, ticket_id), [])
            done = done._replace(stays=stays)
        if done:
            yield done


def _tickets(db: Db) -> list[tuple[str, bool]]:
    """The tickets that are not closed, or have a running promise, and whether the configuration may move anything."""
    rows = db.execute(
        "SELECT t.id, p.state, (SELECT COUNT(*) FROM clock k WHERE k.ticket_id = t.id AND k.outcome IS NULL) AS running"
        " FROM ticket t JOIN ticket_period p ON p.ticket_id = t.id AND p.until = :forever"
        " WHERE p.state IN ('open', 'held', 'resolved')"
        " OR EXISTS (SELECT 1 FROM clock k WHERE k.ticket_id = t.id AND k.outcome IS NULL)"
        " ORDER BY t.opened_at, t.number",
        forever=FOREVER,
    )
    return [(row["id"], row["state"] in ("open", "held") or row["running"] > 0) for row in rows]


def _stays(db: Db, policy: Policy, ticket_id: str, now: datetime) -> list[Stays]:
    over = [clock for clock in clock_rows.of_ticket(db, ticket_id) if clock.outcome == "met" or clock.broken(now)]
    holds = facts.pauses(db, ticket_id) if over else []
    return [
        Stays(clock.target, clock.outcome or "missed", clock.missed_at or clock.due_at, would_be, clock.stopped_at)
        for clock in over
        if (would_be := by_present_hours(policy, clock, holds, now))
    ]


@verb("sla recompute")
def reword(op: Operation, ticket_id: str) -> Recomputed | None:
    """Apply the policy to the promises of one ticket; None when it changes nothing about them."""
    ticket = tickets.get(op.db, ticket_id)
    if ticket.tier not in op.policy.tiers:
        return Recomputed(ticket, None)
    changes = clocks.reword(op, ticket, "recomputed")
    # a miss that is only found out now is no effect of the configuration: whoever changes the ticket writes it
    effects = [change for change in changes if change["change"] != "missed"]
    if not effects:
        return None
    given = terms.keep(op, facts.promises(op.policy, ticket.tier, ticket.facts, ticket.number))
    op.record("ticket", ticket.id, "recomputed", {"terms": given, "clocks": changes})
    return Recomputed(ticket, effects)
