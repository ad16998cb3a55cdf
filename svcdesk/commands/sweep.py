"""`svcdesk sla sweep`: what the policy does by itself, for cron."""

import time
from datetime import timedelta

from svcdesk.commands.options import Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.errors import Exit
from svcdesk.locale import _


def sweep(
    desk: Desk,
    quiet: Annotated[
        bool, Option("--quiet", "-q", help=_("Print nothing when nothing was to do: cron sends no mail."))
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
    from svcdesk.desk.assets import extensions
    from svcdesk.desk.promises import escalation as steps
    from svcdesk.desk.promises.delivery import deliver
    from svcdesk.views.promises.sweep import Taken, swept

    began = time.monotonic()
    out = desk.out(None, json)
    with desk.reading() as db:
        found = steps.due(db, desk.policy, desk.now)
    taken = []
    for each in found:
        with desk.operation() as op:
            ticket = steps.take(op, each)
        if ticket:
            taken.append(Taken(ticket, op.entries))
    with desk.reading() as db:
        unnoted = extensions.unnoted(db, desk.policy, desk.now)
    for ticket_id in unnoted:
        with desk.operation() as op:
            ticket = extensions.note(op, ticket_id)
        taken.append(Taken(ticket, op.entries))
    # telling takes time, and a claim must be told from the moment at which it is made
    deliveries = list(
        deliver(
            desk.db,
            desk.policy,
            desk.operation,
            desk.config_path.absolute().parent,
            lambda: desk.now + timedelta(seconds=time.monotonic() - began),
        )
    )
    swept(out, desk.policy, taken, deliveries, empty="" if quiet else _("nothing has become due"))
    if any(delivery.error for delivery in deliveries):
        raise Exit(1)
