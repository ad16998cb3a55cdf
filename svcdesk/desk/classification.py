"""Classifying a ticket anew: priority (chosen, or from severity × reach), tier, region, kind."""

from __future__ import annotations

from typing import NamedTuple

from svcdesk.desk import clocks, tickets
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import Ticket
from svcdesk.errors import Conflict
from svcdesk.locale import _

_IN_PERIOD = ("priority", "region", "tier", "phase", "warranty")  # the others do not change over time


class Classes(NamedTuple):
    """The new classes of a ticket, keys of the policy; None leaves one as it is."""

    priority: str | None = None
    severity: str | None = None
    reach: str | None = None
    region: str | None = None
    tier: str | None = None
    kind: str | None = None
    phase: str | None = None
    warranty: str | None = None


def classify(op: Operation, ticket: Ticket, classes: Classes) -> Ticket:
    """Give the ticket other classes; its running promises are worked out again from their own start.

    Raises Conflict when it is ended, or when nothing would change.
    """
    tickets.check_live(ticket)
    severity = classes.severity or ticket.severity
    reach = classes.reach or ticket.reach
    priority = classes.priority
    if not priority and (classes.severity or classes.reach) and severity and reach:
        priority = op.policy.derive(severity, reach)
    wanted = {
        "priority": priority,
        "region": classes.region,
        "tier": classes.tier,
        "kind": classes.kind,
        "phase": classes.phase,
        "warranty": classes.warranty,
        "severity": classes.severity,
        "reach": classes.reach,
    }
    changed = {
        key: [getattr(ticket, key), value] for key, value in wanted.items() if value and value != getattr(ticket, key)
    }
    if not changed:
        raise Conflict(_("{number} is classified so already").format(number=ticket.number))
    misses = clocks.note_misses(op, ticket)
    op.db.execute(
        "UPDATE ticket SET kind = ?, severity = ?, reach = ? WHERE id = ?",
        (classes.kind or ticket.kind, severity, reach, ticket.id),
    )
    period = {key: new for key, (_old, new) in changed.items() if key in _IN_PERIOD}
    tickets.alter(op, ticket, **period)
    new = tickets.get(op.db, ticket.id)
    changes = misses + clocks.reword(op, new)
    op.record("ticket", ticket.id, "classified", {"changed": changed, "clocks": changes})
    return new
