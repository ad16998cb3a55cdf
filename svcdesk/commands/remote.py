"""`svcdesk remote`: work on a fault from afar."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, OneTicket, Why, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument
from svcdesk.desk.visits import remote as sessions
from svcdesk.locale import N_


def remote(
    desk: Desk,
    ticket: OneTicket,
    text: Annotated[str, Argument(metavar="WHAT", help=N_("What was done, in quotes."))],
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Record a remote session.

    The customer must have agreed to it where the organisation asks for that.

    \b
    Example:
      svcdesk remote 17 "driver installed anew, prints"
    """
    text = typed(text)
    act_on_each(desk, [ticket], at, json, lambda op, found: sessions.session(op, found, text), why=why)
