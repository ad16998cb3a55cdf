"""`svcdesk reopen`: it was not done after all."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, Tickets, Why, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.tickets import endings
from svcdesk.locale import N_


def reopen(
    desk: Desk,
    numbers: Tickets,
    reason: Annotated[str, Option("--reason", "-r", help=N_("Why it is not done."))],
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Reopen tickets that had ended.

    What only its ending had fulfilled goes on with what was left, unless the tier says otherwise; the time in between
    counts against nobody.

    \b
    Example:
      svcdesk reopen 17 --reason "jams again"
    """
    reason = typed(reason)
    act_on_each(desk, numbers, at, json, lambda op, ticket: endings.reopen(op, ticket, reason), why=why)
