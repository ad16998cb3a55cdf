"""Classifying a ticket anew: priority (chosen, or from severity × reach), tier, region, kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Conflict
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

_IN_PERIOD = ("priority", "region", "tier", "phase", "warranty")  # the others do not change over time


class Classes(NamedTuple):
    """The new classes of a ticket, keys of the policy; None leaves one as it is."""

    priority: str | None = None
    region: str | None = None
    tier: str | None = None
    kind: str | None = None
    phase: str | None = None
    warranty: str | None = None
    severity: str | None = None
    reach: str | None = None


def classify(op: Operation, ticket: Ticket, classes: Classes) -> Ticket:
    """Give the ticket other classes; its running promises are worked out again from their own start.

    Raises Conflict when it is ended, or when nothing would change.
    """
    tickets.check_live(ticket)
    differs = changed(op.policy, ticket, classes)
    if not differs:
        raise Conflict(_("{number} is classified so already").format(number=ticket.number))
    misses = clocks.note_misses(op, ticket)
    tickets.write(
        op,
        ticket.id,
        kind=classes.kind or ticket.kind,
        severity=classes.severity or ticket.severity,
        reach=classes.reach or ticket.reach,
    )
    period = {key: new for key, (_old, new) in differs.items() if key in _IN_PERIOD}
    tickets.alter(op, ticket, **period)
    new = tickets.get(op.db, ticket.id)
    changes = misses + clocks.reword(op, new)
    op.record("ticket", ticket.id, "classified", {"changed": differs, "clocks": changes})
    return new


def changed(policy: Policy, ticket: Ticket, classes: Classes) -> dict[str, list[str | None]]:
    """Which classes of the ticket would be others: by their names, what they are and what they would be."""
    severity, reach = classes.severity or ticket.severity, classes.reach or ticket.reach
    wanted = classes._asdict()
    if not classes.priority and (classes.severity or classes.reach) and severity and reach:
        wanted["priority"] = policy.derive(severity, reach)
    now = ticket._asdict()
    return {key: [now[key], value] for key, value in wanted.items() if value and value != now[key]}
