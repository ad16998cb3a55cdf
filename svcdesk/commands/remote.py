"""`svcdesk remote`: a fault worked on from afar."""

from typing import Annotated

import typer

from svcdesk.commands.options import At, Json, OneTicket
from svcdesk.commands.verbs import carry_out
from svcdesk.desk.forms import remote as sessions
from svcdesk.locale import _


def remote(
    ctx: typer.Context,
    ticket: OneTicket,
    text: Annotated[str, typer.Argument(metavar="WHAT", help=_("What was done, in quotes."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Write down a remote session.

    Where the organisation asks for the customer's consent to that, it must have been given.

    \b
    Example:
      svcdesk remote 17 "driver installed anew, prints"
    """
    carry_out(ctx.obj, [ticket], at, json, lambda op, found: sessions.session(op, found, text))
