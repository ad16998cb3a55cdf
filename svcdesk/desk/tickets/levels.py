"""Raising a ticket to a higher support level, by hand or because its time runs out; handing it back by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_

if TYPE_CHECKING:
    from typing import Any


@verb("escalate", away=True)
def escalate(op: Operation, ticket: Ticket, reason: str, level: str | None = None) -> Ticket:
    """Hand the ticket at `op.at` to `level`, a key of the policy, or to the next level above. Its engineer stays.

    A level below gets it back, which is no event that promises know. Raises UsageError without a reason, Conflict when
    the ticket has ended, is at that level, no level is above, or there are none.
    """
    if not reason.strip():
        raise UsageError(N_("escalating needs a reason: the next person will look for it"))
    levels = list(op.policy.names("levels"))
    if level in levels and ticket.level in levels and levels.index(level) < levels.index(ticket.level):
        return _hand_back(op, ticket, level, reason.strip())
    return raise_level(op, ticket, level, {"reason": reason.strip()})


def raise_level(op: Operation, ticket: Ticket, level: str | None, because: Mapping[str, Any]) -> Ticket:
    """Do what `escalate` does; `because` is kept in the journal as the reason. Raises Conflict as `escalate` does."""
    op = op.not_before(ticket.since)
    tickets.check_live(tickets.then(op, ticket))
    wanted = _above(op, ticket, level)
    raised = tickets.alter(op, ticket, level=wanted)
    changes = clocks.happened(op, raised, "escalated")
    op.record("ticket", ticket.id, "escalated", {"from": ticket.level, "to": wanted, **because, "clocks": changes})
    return tickets.get(op.db, ticket.id)


def _hand_back(op: Operation, ticket: Ticket, level: str, reason: str) -> Ticket:
    op = op.not_before(ticket.since)
    tickets.check_live(tickets.then(op, ticket))
    tickets.alter(op, ticket, level=level)
    op.record("ticket", ticket.id, "handed back", {"from": ticket.level, "to": level, "reason": reason})
    return tickets.get(op.db, ticket.id)


def _above(op: Operation, ticket: Ticket, level: str | None) -> str:
    names = op.policy.names("levels")
    levels = list(names)
    if not levels:
        raise Conflict(N_("this desk has no support levels: name them in the section 'levels' of the configuration"))
    # a ticket older than the levels is where new ones begin
    now_at = levels.index(ticket.level) if ticket.level in levels else 0
    higher = levels[now_at + 1 :]
    if not higher:
        message = N_("{number} is at the highest level already: {level}")
    elif level and level not in higher:
        message = N_("{number} is at {level}: name another level, or none for the next")
    else:
        return level or higher[0]
    raise Conflict(message, number=ticket.number, level=names[levels[now_at]])
