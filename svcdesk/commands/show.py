"""`svcdesk show`: a ticket whole."""

from typing import TYPE_CHECKING

from svcdesk.commands.options import Format, Json, OneTicket
from svcdesk.context import Desk
from svcdesk.db.port import Db
from svcdesk.desk import journal
from svcdesk.desk.people import customers
from svcdesk.desk.tickets import calls, clocks, facts, tickets
from svcdesk.desk.visits import dispatch
from svcdesk.views.tickets import tickets as views

if TYPE_CHECKING:
    from svcdesk.desk.assets.intake import Bought
    from svcdesk.desk.tickets.tickets import Ticket


def show(desk: Desk, ticket: OneTicket, format: Format = None, json: Json = False) -> None:
    """Show a ticket whole.

    Its promises and what is left of them, holds, calls, visits, and all that happened.

    \b
    Example:
      svcdesk show 17
    """
    out = desk.out(format, json)
    with desk.reading() as db:
        found = tickets.find(db, ticket)
        views.show(
            out,
            desk.policy,
            found,
            customers.get(db, found.customer_id),
            clocks.of_ticket(db, found.id),
            facts.holds(db, found.id),
            calls.of_ticket(db, found.id),
            dispatch.of_ticket(db, found.id),
            list(journal.timeline(db, "ticket", found.id)),
            _bought(desk, db, found),
        )


def _bought(desk: Desk, db: "Db", ticket: "Ticket") -> "Bought | None":
    if not any(tickets.bought(db, ticket.id)):
        return None
    from svcdesk.desk.assets import intake  # most tickets name no machine

    return intake.bought(db, desk.policy, ticket, desk.now)
