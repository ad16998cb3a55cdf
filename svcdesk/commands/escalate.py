"""`svcdesk escalate`: another support level takes over."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, Tickets, Why, known, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.tickets import levels
from svcdesk.locale import N_


def escalate(
    desk: Desk,
    numbers: Tickets,
    reason: Annotated[str, Option("--reason", "-r", help=N_("Why this level cannot do it."))],
    to: Annotated[str | None, Option("--to", help=N_("The level; without it the next one above."))] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Hand tickets to a higher support level, or to a lower one.

    The engineer stays, so that the customer keeps one person to talk to; assign says otherwise.

    \b
    Examples:
      svcdesk escalate 17 --reason "the board has to be measured"
      svcdesk escalate 17 --to 3 --reason "a fault of the software"
    """
    level = known(desk.policy, "levels", to, "--to")
    reason = typed(reason)
    act_on_each(desk, numbers, at, json, lambda op, ticket: levels.escalate(op, ticket, reason, level), why=why)
