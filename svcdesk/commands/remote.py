"""`svcdesk remote`: a fault worked on from afar."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, OneTicket
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument
from svcdesk.desk.forms import remote as sessions
from svcdesk.locale import _


def remote(
    desk: Desk,
    ticket: OneTicket,
    text: Annotated[str, Argument(metavar="WHAT", help=_("What was done, in quotes."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Write down a remote session.

    Where the organisation asks for the customer's consent to that, it must have been given.

    \b
    Example:
      svcdesk remote 17 "driver installed anew, prints"
    """
    act_on_each(desk, [ticket], at, json, lambda op, found: sessions.session(op, found, text))
