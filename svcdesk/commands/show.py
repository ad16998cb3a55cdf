"""`svcdesk show`: a ticket whole."""

import typer

from svcdesk.commands.options import Format, Json, OneTicket
from svcdesk.context import Desk
from svcdesk.desk import calls, clocks, customers, dispatch, journal, pauses, tickets
from svcdesk.views import tickets as views


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
        )
