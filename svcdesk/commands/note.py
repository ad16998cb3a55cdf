"""`svcdesk note`: what people write on a ticket, and what they say has happened."""

from typing import Annotated

import typer

from svcdesk.commands.options import At, Json, OneTicket
from svcdesk.commands.verbs import carry_out
from svcdesk.context import Desk
from svcdesk.desk import notes
from svcdesk.errors import UsageError
from svcdesk.locale import _


def note(
    ctx: typer.Context,
    ticket: OneTicket,
    text: Annotated[str, typer.Argument(help=_("What is to be remembered."))],
    event: Annotated[
        str | None,
        typer.Option("--event", "-e", help=_("What happened by it: answered, or an event of the configuration.")),
    ] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Write a note on a ticket.

    With --event it says what has happened, which stops or starts promises.

    \b
    Examples:
      svcdesk note 17 "customer is back on Monday"
      svcdesk note 17 "told them to restart the printer" --event answered
    """
    desk: Desk = ctx.obj
    if event is not None and event not in (events := ["answered", *desk.policy.names("events")]):
        raise UsageError(_("--event {event!r} is unknown: {events}").format(event=event, events=", ".join(events)))
    carry_out(desk, [ticket], at, json, lambda op, found: notes.note(op, found, text, event))
