"""`svcdesk cancel`: nothing is to be done."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.ended import tell_open
from svcdesk.commands.options import At, Json, Tickets, Why, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.tickets import endings
from svcdesk.locale import N_, _


def cancel(
    desk: Desk,
    numbers: Tickets,
    reason: Annotated[str | None, Option("--reason", "-r", help=N_("Why nothing is to be done."))] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Cancel tickets: nothing is to be done.

    Logged twice, withdrawn, not ours: the reason is asked for on a terminal. What was missed stays missed.

    \b
    Example:
      svcdesk cancel 18 --reason "same call as 17"
    """
    said = _reason(json) if reason is None else typed(reason)
    tell_open(desk, act_on_each(desk, numbers, at, json, lambda op, ticket: endings.cancel(op, ticket, said), why=why))


def _reason(json: bool) -> str:
    from svcdesk.commands.prompt import wanted  # mostly it is typed

    return wanted({}, _("why nothing is to be done"), "--reason", str, json)
