"""Calls of tickets. 17/2 is the second call about ticket 17, as `svcdesk show 17` lists them.

\b
Example:
  svcdesk call move 17/2 --to 18
"""

from svcdesk.commands.act import act
from svcdesk.commands.options import Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.tickets import moved_calls
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _


def move(
    desk: Desk,
    call: Annotated[str, Argument(metavar="TICKET/CALL", help=_("The call: 17/2 is the second one about 17."))],
    to: Annotated[str | None, Option("--to", metavar="TICKET", help=_("The ticket that it is about."))] = None,
    new: Annotated[bool, Option("--new", help=_("It is about a new ticket."))] = False,
    customer: Annotated[
        str | None, Option("--customer", "-c", help=_("With --new: whose ticket; else whose telephone it is."))
    ] = None,
    json: Json = False,
) -> None:
    """Move a call that was joined to the wrong ticket.

    The right ticket is as if the call had come there; what the call did to the wrong one, which it may have reopened
    or let go on, is taken back, and its telephone goes to the right customer.

    \b
    Examples:
      svcdesk call move 17/2 --to 18
      svcdesk call move 17/2 --new
    """
    if bool(to) == new or (customer and not new):
        raise UsageError(N_("where does it belong? Give --to TICKET, or --new, perhaps with --customer"))
    act(desk, None, json, lambda op: moved_calls.move(op, call, to, customer))


COMMANDS = (move,)
