"""Visits: send an engineer and record what is done.

\b
Examples:
  svcdesk dispatch order 17
  svcdesk dispatch arrive 17 --at 10:05
"""

from collections.abc import Callable
from typing import Annotated

import typer

from svcdesk.commands.options import At, Json, OneTicket
from svcdesk.context import Desk
from svcdesk.desk import dispatch as visits
from svcdesk.desk import engineers, tickets
from svcdesk.desk.dispatch import Form, Visit
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import Ticket
from svcdesk.errors import UsageError
from svcdesk.locale import _
from svcdesk.views.journal import changes

VisitOf = Annotated[str, typer.Argument(metavar="TICKET[/VISIT]", help=_("Its visit under way, or the one named."))]


def order(
    ctx: typer.Context,
    ticket: OneTicket,
    engineer: Annotated[
        str | None, typer.Option("--engineer", "-e", help=_("Who goes; else the engineer who has the ticket."))
    ] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Order an engineer to the site.

    \b
    Examples:
      svcdesk dispatch order 17
      svcdesk dispatch order 17 --engineer Wang
    """
    desk: Desk = ctx.obj
    with desk.writing(at) as op:
        found = tickets.find(op.db, ticket)
        who = engineer or found.engineer
        if who is None:
            raise UsageError(_("nobody has {number}: name one with --engineer").format(number=found.number))
        visits.order(op.not_before(found.since), found, engineers.find(op.db, who, op.actor))
        ordered = tickets.get(op.db, found.id)
    changes(desk.out(None, json), desk.policy, op.entries, [ordered])


def accept(ctx: typer.Context, visit: VisitOf, at: At = None, json: Json = False) -> None:
    """The engineer takes the order.

    \b
    Example:
      svcdesk dispatch accept 17
    """
    _step(ctx, visit, at, json, visits.accept)


def depart(ctx: typer.Context, visit: VisitOf, at: At = None, json: Json = False) -> None:
    """The engineer leaves for the site.

    \b
    Example:
      svcdesk dispatch depart 17
    """
    _step(ctx, visit, at, json, visits.depart)


def arrive(ctx: typer.Context, visit: VisitOf, at: At = None, json: Json = False) -> None:
    """The engineer is on site, which stops the promise to be there.

    \b
    Example:
      svcdesk dispatch arrive 17 --at 10:05
    """
    _step(ctx, visit, at, json, visits.arrive)


def record(
    ctx: typer.Context,
    visit: VisitOf,
    fault: Annotated[str | None, typer.Option("--fault", "-f", help=_("What was found."))] = None,
    cause: Annotated[str | None, typer.Option("--cause", "-c", help=_("Why it happened."))] = None,
    action: Annotated[str | None, typer.Option("--action", "-a", help=_("What was done."))] = None,
    result: Annotated[str | None, typer.Option("--result", "-r", help=_("How it works now."))] = None,
    minutes: Annotated[
        int | None, typer.Option("--minutes", "-m", min=0, max=100_000, help=_("Time worked on site, in minutes."))
    ] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Fill in the dispatch form, at once or bit by bit.

    \b
    Example:
      svcdesk dispatch record 17 -f "paper jam" -c "worn roller" -a "roller replaced" -r "prints" -m 40
    """
    form = Form(fault, cause, action, result, minutes)
    _step(ctx, visit, at, json, lambda op, ticket, found: visits.record(op, ticket, found, form))


def finish(ctx: typer.Context, visit: VisitOf, at: At = None, json: Json = False) -> None:
    """The visit is over; its form must be complete.

    \b
    Example:
      svcdesk dispatch finish 17
    """
    _step(ctx, visit, at, json, visits.finish)


def cancel(
    ctx: typer.Context,
    visit: VisitOf,
    reason: Annotated[str, typer.Option("--reason", "-r", help=_("Why nobody goes."))],
    at: At = None,
    json: Json = False,
) -> None:
    """The visit does not take place.

    \b
    Example:
      svcdesk dispatch cancel 17 --reason "solved by telephone"
    """
    _step(ctx, visit, at, json, lambda op, ticket, found: visits.cancel(op, ticket, found, reason))


COMMANDS = (order, accept, depart, arrive, record, finish, cancel)


def _step(
    ctx: typer.Context,
    text: str,
    at: str | None,
    json: bool,
    step: Callable[[Operation, Ticket, Visit], Visit],
) -> None:
    desk: Desk = ctx.obj
    with desk.writing(at) as op:
        ticket, visit = visits.find(op.db, text)
        step(op.not_before(max(visit.steps.values())), ticket, visit)
    changes(desk.out(None, json), desk.policy, op.entries, [ticket])
