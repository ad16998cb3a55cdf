"""`svcdesk show`: a ticket whole."""

from typing import TYPE_CHECKING

import typer

from svcdesk.commands.options import Format, Json, OneTicket
from svcdesk.context import Desk
from svcdesk.desk import calls, clocks, customers, dispatch, journal, pauses, tickets
from svcdesk.views import tickets as views

if TYPE_CHECKING:
    import sqlite3

    from svcdesk.desk.owned.intake import Bought
    from svcdesk.desk.tickets import Ticket


def show(ctx: typer.Context, ticket: OneTicket, form: Format = None, json: Json = False) -> None:
    """Show a ticket whole.

    Its promises and what is left of them, holds, calls, visits, and all that happened.

    \b
    Example:
      svcdesk show 17
    """
    desk: Desk = ctx.obj
    out = desk.out(form, json)
    with desk.reading() as db:
        found = tickets.find(db, ticket)
        views.show(
            out,
            desk.policy,
            found,
            customers.get(db, found.customer_id),
            clocks.of_ticket(db, found.id),
            pauses.of_ticket(db, found.id),
            calls.of_ticket(db, found.id),
            dispatch.of_ticket(db, found.id),
            list(journal.timeline(db, "ticket", found.id)),
            _bought(desk, db, found),
        )


def _bought(desk: Desk, db: "sqlite3.Connection", ticket: "Ticket") -> "Bought | None":
    if not any(tickets.bought(db, ticket.id)):
        return None
    from svcdesk.desk.owned import intake  # most tickets name no machine

    return intake.bought(db, desk.policy, ticket, desk.now)
