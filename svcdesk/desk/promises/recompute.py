"""Applying the present configuration to the promises that run: new wording, corrected holidays.

Ticket by ticket, each in a short transaction of its own, so that people go on working; doing it twice changes nothing.
A promise that was missed stays as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.operation import operation
from svcdesk.desk.tickets import clocks, terms, tickets
from svcdesk.desk.tickets.clock_rows import Change
from svcdesk.desk.tickets.facts import promises
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Recomputed(Record):
    """A ticket and what the configuration changed about its promises; None where it no longer has the tier."""

    ticket: Ticket
    changes: list[Change] | None


class _Undone(Exception):
    """Take the transaction back, as if nothing had been done."""


def recompute(db: Db, policy: Policy, actor: str, now: datetime, dry_run: bool = False) -> Iterator[Recomputed]:
    """Apply `policy` to every live ticket and every running promise at `now` (UTC); yields the tickets it moves.

    With `dry_run` each ticket is worked out and left as it was.
    """
    op_id = new_id()
    for ticket_id in _affected(db):
        done = None
        with suppress(_Undone), operation(db, policy, actor, now, now, op_id) as op:
            done = reword(op, ticket_id)
            if done is None or dry_run:
                raise _Undone
        if done:
            yield done


def _affected(db: Db) -> list[str]:
    rows = db.execute(
        "SELECT t.id FROM ticket t JOIN ticket_period p ON p.ticket_id = t.id AND p.until = :forever"
        " WHERE p.state IN ('open', 'held')"
        " OR EXISTS (SELECT 1 FROM clock k WHERE k.ticket_id = t.id AND k.outcome IS NULL)"
        " ORDER BY t.opened_at, t.number",
        forever=FOREVER,
    )
    return [row["id"] for row in rows]


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
    given = terms.keep(op, promises(op.policy, ticket.tier, ticket.facts))
    op.record("ticket", ticket.id, "recomputed", {"terms": given, "clocks": changes})
    return Recomputed(ticket, effects)
