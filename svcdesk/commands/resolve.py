"""`svcdesk resolve`: the fault is mended."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, Tickets, Why, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.tickets import endings
from svcdesk.locale import _


def resolve(
    desk: Desk,
    numbers: Tickets,
    cause: Annotated[str, Option("--cause", "-c", help=_("Why it happened."))],
    solution: Annotated[str, Option("--solution", "-s", help=_("What mended it."))],
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Resolve tickets: the fault is mended.

    Cause and solution are kept for whoever meets it next.

    \b
    Example:
      svcdesk resolve 17 --cause "worn roller" --solution "roller replaced"
    """
    cause, solution = typed(cause), typed(solution)
    act_on_each(desk, numbers, at, json, lambda op, ticket: endings.resolve(op, ticket, cause, solution), why=why)
