"""`svcdesk resolve`, `close`, `cancel`, `reopen`: how a ticket ends, and begins again."""

from svcdesk.commands.act import act_on_each, tell_owed
from svcdesk.commands.options import At, Json, Tickets
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
    json: Json = False,
) -> None:
    """Resolve tickets: the fault is mended.

    Cause and solution are kept for whoever meets it next.

    \b
    Example:
      svcdesk resolve 17 --cause "worn roller" --solution "roller replaced"
    """
    act_on_each(desk, numbers, at, json, lambda op, ticket: endings.resolve(op, ticket, cause, solution))


def close(
    desk: Desk,
    numbers: Tickets,
    note: Annotated[str | None, Option("--note", "-m", help=_("What the customer said."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Close resolved tickets: the customer agrees.

    What is still owed for them is told.

    \b
    Example:
      svcdesk close 17 18 --note "confirmed by phone"
    """
    closed = act_on_each(desk, numbers, at, json, lambda op, ticket: endings.close(op, ticket, note))
    tell_owed(desk, closed)


def cancel(
    desk: Desk,
    numbers: Tickets,
    reason: Annotated[str, Option("--reason", "-r", help=_("Why nothing is to be done."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Cancel tickets: nothing is to be done.

    Logged twice, withdrawn, not ours. What was missed stays missed.

    \b
    Example:
      svcdesk cancel 18 --reason "same call as 17"
    """
    act_on_each(desk, numbers, at, json, lambda op, ticket: endings.cancel(op, ticket, reason))


def reopen(
    desk: Desk,
    numbers: Tickets,
    reason: Annotated[str, Option("--reason", "-r", help=_("Why it is not done."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Reopen tickets that had ended.

    Their promises go on with what was left; the time in between counts against nobody.

    \b
    Example:
      svcdesk reopen 17 --reason "jams again"
    """
    act_on_each(desk, numbers, at, json, lambda op, ticket: endings.reopen(op, ticket, reason))
