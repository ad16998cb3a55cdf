"""`svcdesk sla sweep`: what the policy does by itself, for cron."""

import time
from datetime import timedelta
from typing import Annotated

import typer

from svcdesk.commands.options import Json
from svcdesk.context import Desk
from svcdesk.locale import _


def sweep(
    ctx: typer.Context,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help=_("Print nothing when nothing was to do: cron sends no mail."))
    ] = False,
    json: Json = False,
) -> None:
    """Take the steps of escalation that have become due, and tell people.

    Each step once, however often this runs, late, or twice at a time. Who could not be told is told by the next sweep.

    \b
    Example:
      */5 * * * *  svcdesk sla sweep --quiet
    """
    # here, because whoever asks for an explanation loads this module too
    from svcdesk.desk import steps
    from svcdesk.desk.delivery import deliver
    from svcdesk.desk.owned import extensions
    from svcdesk.views.sweep import Taken, swept

    desk: Desk = ctx.obj
    began = time.monotonic()
    out = desk.out(None, json)
    with desk.reading() as db:
        found = steps.due(db, desk.policy, desk.now)
    taken = []
    for each in found:
        with desk.writing() as op:
            ticket = steps.take(op, each)
        if ticket:
            taken.append(Taken(ticket, op.entries))
    with desk.reading() as db:
        unnoted = extensions.unnoted(db, desk.policy, desk.now)
    for ticket_id in unnoted:
        with desk.writing() as op:
            ticket = extensions.note(op, ticket_id)
        taken.append(Taken(ticket, op.entries))
    # telling takes time, and a claim must be told from the moment at which it is made
    deliveries = list(
        deliver(
            desk.db,
            desk.policy,
            desk.writing,
            desk.config_path.absolute().parent,
            lambda: desk.now + timedelta(seconds=time.monotonic() - began),
        )
    )
    swept(out, desk.policy, taken, deliveries, empty="" if quiet else _("nothing has become due"))
    if any(delivery.error for delivery in deliveries):
        raise typer.Exit(1)
