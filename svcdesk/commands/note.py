"""`svcdesk note`: what people write on a ticket, and what they say has happened."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, OneTicket, Why
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.tickets import notes
from svcdesk.locale import _


def note(
    desk: Desk,
    ticket: OneTicket,
    text: Annotated[str, Argument(metavar="TEXT", help=_("What is to be remembered."))],
    event: Annotated[
        str | None,
        Option("--event", "-e", help=_("What happened by it: answered, or an event of the configuration.")),
    ] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Write a note on a ticket.

    With --event it says what has happened, which stops or starts promises.

    \b
    Examples:
      svcdesk note 17 "customer is back on Monday"
      svcdesk note 17 "told them to restart the printer" --event answered
    """
    act_on_each(desk, [ticket], at, json, lambda op, found: notes.note(op, found, text, event), why=why)
