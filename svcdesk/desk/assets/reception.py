"""Taking a call, about a machine or not, for a new ticket or an existing one, and what the hotline should know.

Most calls name no machine, so what is known of machines and contracts is loaded when one does.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.desk.tickets import calls, clocks, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.intake import Bought
    from svcdesk.desk.people.customers import Customer
    from svcdesk.desk.people.duty import Duty
    from svcdesk.sla.clock import Clock


class Received(Record):
    """A call that opened a ticket, its running promises, and what helps while the customer is on the line.

    `others` are the customer's other live tickets, oldest first. `new` tells whether the call made the customer;
    `sharing` are the customers with the same telephone then. `bought` is the machine and the contract, if any.
    """

    ticket: Ticket
    running: "list[Clock]"
    others: list[Ticket]
    new: bool
    sharing: "list[Customer]"
    bought: "Bought | None"


@verb("log", duty="tickets")
def take(op: Operation, intake: Intake, join: str | None = None) -> Ticket:
    """Take a call: open a ticket for it, or add it to the ticket that `join` means.

    Raises as `calls.log`, `calls.join` and `tickets.find` do, for a machine as `intake.complete` and `equipment.find`.
    """
    ticket = tickets.find(op.db, join) if join else None
    if not intake.serial:
        return calls.join(op, ticket, intake) if ticket else calls.log(op, intake)
    from svcdesk.desk.assets import intake as of_machine

    return of_machine.join(op, ticket, intake) if ticket else of_machine.log(op, intake)


def receive(op: Operation, intake: Intake) -> Received:
    """Take a call that opens a ticket, and look up what the hotline should know. Raises as `take` does."""
    ticket = take(op, intake)
    new = any(entry.kind == "customer added" for entry in op.entries)
    return Received(
        ticket,
        running=[clock for clock in clocks.of_ticket(op.db, ticket.id) if clock.running],
        others=[each for each in tickets.of_customer(op.db, ticket.customer_id) if each.id != ticket.id],
        new=new,
        sharing=customers.by_phone(op.db, intake.phone) if new and intake.phone else [],
        bought=bought(op.db, op.policy, ticket, op.at),
    )


def bought(db: Db, policy: "Policy", ticket: Ticket, at: datetime) -> "Bought | None":
    """What the ticket is about, with the warranty on the day of `at` (UTC); None for neither machine nor contract."""
    if not any(tickets.bought(db, ticket.id)):
        return None
    from svcdesk.desk.assets import intake

    return intake.bought(db, policy, ticket, at)


def resembling(db: Db, received: Received) -> list[str]:
    """Names of known customers that resemble the name of the one that the call made; none when it made none."""
    if not received.new:
        return []
    from svcdesk.desk.people import namesakes

    return namesakes.of(db, customers.get(db, received.ticket.customer_id))


def answering(db: Db, policy: "Policy", now: datetime) -> "Duty | None":
    """Whom the hotline can call at `now` (UTC); None during working hours, or without a rota.

    Raises NotFound or Conflict when the rota names nobody who works here.
    """
    if policy.duty is None:
        return None
    from svcdesk.desk.people import duty

    return duty.answering(db, policy, now)
