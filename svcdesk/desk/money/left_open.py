"""What a ticket that has ended leaves open beside its money: loaner, return, quote, visit agreed, planned visit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.money import quotes
from svcdesk.desk.stock import loans, return_steps, returns
from svcdesk.desk.tasks import tasks
from svcdesk.desk.visits import appointments, dispatch
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.money.quotes import Quote
    from svcdesk.desk.stock.loans import Loan
    from svcdesk.desk.stock.returns import Return
    from svcdesk.desk.tasks.tasks import Task
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.appointments import Appointment


class LeftOpen(Record):
    """What goes on after the end of a ticket, and what ends with it.

    These go on: `loans`, `returns` (each with its next command), and the `task` that planned the visit. These end: a
    `quote` without an answer, and the `visit` that was agreed and not made.
    """

    loans: list[Loan]
    returns: list[tuple[Return, str]]
    task: Task | None
    quote: Quote | None
    visit: Appointment | None


def of_ticket(db: Db, policy: Policy, ticket: Ticket, now: datetime) -> LeftOpen:
    """What the ticket leaves open at `now` (UTC)."""
    out = [each for each in loans.out(db, now) if each.ticket_id == ticket.id]
    open_returns = [each for each in returns.undone(db, now) if each.ticket_id == ticket.id]
    steps = [(each, return_steps.following(db, policy, each)) for each in open_returns]
    resolved = ticket.state != "closed"  # closing says nothing new: `resolve` said what ended
    quote = quotes.last(db, ticket.id) if resolved else None
    agreed = appointments.of_ticket(db, ticket.id) if resolved else []
    return LeftOpen(
        out,
        [(each, command) for each, command in steps if command],
        tasks.of_ticket(db, ticket.id),
        quote if quote and quote.total and quote.accepted_at is None else None,
        agreed[-1] if agreed and agreed[-1].due_at > now and not _came(db, ticket, agreed[-1]) else None,
    )


def _came(db: Db, ticket: Ticket, agreed: Appointment) -> bool:
    arrived = (each.steps.get("arrived") for each in dispatch.of_ticket(db, ticket.id))
    return any(at and at >= agreed.agreed_at for at in arrived)
