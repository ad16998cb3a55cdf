"""`svcdesk cancel`: nothing is to be done."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.ended import tell_open
from svcdesk.commands.options import At, Json, Tickets, Why, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.tickets import endings
from svcdesk.locale import N_


def cancel(
    desk: Desk,
    numbers: Tickets,
    reason: Annotated[str, Option("--reason", "-r", help=N_("Why nothing is to be done."))],
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Cancel tickets: nothing is to be done.

    Logged twice, withdrawn, not ours. What was missed stays missed.

    \b
    Example:
      svcdesk cancel 18 --reason "same call as 17"
    """
    reason = typed(reason)
    tell_open(
        desk, act_on_each(desk, numbers, at, json, lambda op, ticket: endings.cancel(op, ticket, reason), why=why)
    )
