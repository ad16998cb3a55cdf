"""What happens to the promises of a ticket: events, holds, other terms, reopening.

`sla.machine` decides what each of them does to the clocks as they stand. What is told of a time before the last change
is worked out from the beginning instead, in `late`: everything counts at its own time, whatever was told first.
"""

from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.tickets import clock_rows
from svcdesk.desk.tickets.clock_rows import Change
from svcdesk.desk.tickets.facts import Facts
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.sla import machine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from svcdesk.sla.clock import Promise
    from svcdesk.sla.history import History


def known(op: Operation, ticket: Ticket) -> "History | None":
    """What is known of the ticket, before a hold or a visit is written that is told late; None when it is not late."""
    if op.at >= op.now:
        return None
    from svcdesk.desk.tickets import late  # most things are told as they happen

    if not late.is_late(op.db, ticket.id, op.at):
        return None
    return late.history(op.db, op.policy, ticket, op.now)


def known_if_classed(op: Operation, ticket: Ticket, ended_at: "datetime") -> "History | None":
    """What is known of a ticket that is reopened and was given other terms after it had ended; None of others.

    What had ended before that then goes on by other terms than it ended by.
    """
    from svcdesk.desk.tickets import late, terms

    given = (entry.at for entry in timeline(op.db, "ticket", ticket.id) if terms.gave(entry))
    return late.history(op.db, op.policy, ticket, op.now) if max(given, default=ended_at) > ended_at else None


def read_ahead(op: Operation, ticket: Ticket) -> None:
    """Read the clocks that an event goes by, as `Db.read_ahead` says."""
    op.db.read_ahead(clock_rows.of_ticket, op.db, ticket.id)


def begin(op: Operation, ticket: Ticket, promises: "dict[str, Promise]") -> list[Change]:
    """The ticket was logged at `op.at` on these terms: start what that starts."""
    case = Facts(op.db, op.policy, ticket)
    case.promises, case.holds = promises, []  # nothing else can be known of it yet
    return clock_rows.keep(op, ticket, [], machine.happened([], case, "logged", op.at))


def happened(op: Operation, ticket: Ticket, event: str, visit: int | None = None) -> list[Change]:
    """Stop the promises that an event at `op.at` stops, and start those that it starts; `visit` is its visit, if any.

    The event that cancels a visit takes back what the visit's steps started. Raises as `clock_rows.judged` does.
    """
    if before := known(op, ticket):
        return _late(op, ticket, before, event, visit=visit)
    clocks = clock_rows.of_ticket(op.db, ticket.id)
    case = Facts(op.db, op.policy, ticket)
    if event == "visit cancelled" and visit:
        after = machine.visit_cancelled(clocks, case, case.steps(visit), case.sent, op.at)
    else:
        after = machine.happened(clocks, case, event, op.at)
    return clock_rows.keep(op, ticket, clocks, after, event)


def settle(op: Operation, ticket: Ticket, before: "History | None") -> list[Change]:
    """A hold began or ended at `op.at`, and is written: who heeds it stands still, or goes on with what was left.

    `before` is what `known` said before it was written. Raises as `clock_rows.judged` does.
    """
    if before:
        return _late(op, ticket, before)
    clocks = clock_rows.of_ticket(op.db, ticket.id)
    noted, misses = machine.misses_noted(clocks, op.at)
    after, changes = machine.holds_changed(noted, Facts(op.db, op.policy, ticket))
    return clock_rows.keep(op, ticket, clocks, (after, misses + changes))


def note_misses(op: Operation, ticket: Ticket) -> list[Change]:
    """Write down which running promises are broken by `op.at`."""
    clocks = clock_rows.of_ticket(op.db, ticket.id)
    return clock_rows.keep(op, ticket, clocks, machine.misses_noted(clocks, op.at))


def realign(op: Operation, ticket: Ticket, before: "History | None") -> list[Change]:
    """Another visit was agreed at `op.at`, and is written: work out anew when every running clock is due.

    `before` is what `known` said before it was written. Raises as `clock_rows.judged` does.
    """
    if before:
        return _late(op, ticket, before)
    clocks = clock_rows.of_ticket(op.db, ticket.id)
    return clock_rows.keep(op, ticket, clocks, machine.realigned(clocks, Facts(op.db, op.policy, ticket), op.at))


def reword(op: Operation, ticket: Ticket, event: str = "classified") -> list[Change]:
    """The terms changed at `op.at`, by `event`: work out running clocks anew, and start those that are promised now.

    Raises as `clock_rows.judged` does.
    """
    if before := known(op, ticket):
        return _late(op, ticket, before, event, Facts(op.db, op.policy, ticket).promises)
    clocks = clock_rows.of_ticket(op.db, ticket.id)
    after = machine.reworded(clocks, Facts(op.db, op.policy, ticket), event, ticket.live, op.at)
    return clock_rows.keep(op, ticket, clocks, after, event)


def reopen(op: Operation, ticket: Ticket, before: "History | None") -> list[Change]:
    """The ticket was reopened at `op.at`, and the time in between is written as a hold: its promises go on.

    `before` is what `known` said before it was written. Raises as `clock_rows.judged` does.
    """
    if before:
        return _late(op, ticket, before, "reopened")
    clocks = clock_rows.of_ticket(op.db, ticket.id)
    after = machine.reopened(clocks, Facts(op.db, op.policy, ticket), op.at)
    return clock_rows.keep(op, ticket, clocks, after, "reopened")


def drop(op: Operation, ticket: Ticket, event: str) -> list[Change]:
    """The ticket is cancelled at `op.at`: what still runs is void, or missed when it was past due by then.

    Raises as `clock_rows.judged` does.
    """
    if before := known(op, ticket):
        return _late(op, ticket, before, event)
    clocks = clock_rows.of_ticket(op.db, ticket.id)
    return clock_rows.keep(op, ticket, clocks, machine.dropped(clocks, event, op.at), event)


def _late(
    op: Operation,
    ticket: Ticket,
    before: "History",
    event: str = "",
    promises: "Mapping[str, Promise] | None" = None,
    visit: int | None = None,
) -> list[Change]:
    from svcdesk.desk.tickets import late

    return late.told(op, ticket, before, event, promises, visit=visit)
