"""`svcdesk escalate`: a higher support level takes over."""

from typing import Annotated

import typer

from svcdesk.commands.options import At, Json, Tickets, known
from svcdesk.commands.verbs import carry_out
from svcdesk.context import Desk
from svcdesk.desk import escalation
from svcdesk.locale import _


def escalate(
    ctx: typer.Context,
    numbers: Tickets,
    reason: Annotated[str, typer.Option("--reason", "-r", help=_("Why this level cannot do it."))],
    to: Annotated[str | None, typer.Option("--to", help=_("The level; without it the next one above."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Hand tickets to a higher support level.

    The engineer stays, so that the customer keeps one person to talk to; assign says otherwise.

    \b
    Examples:
      svcdesk escalate 17 --reason "the board has to be measured"
      svcdesk escalate 17 --to 3 --reason "a fault of the software"
    """
    desk: Desk = ctx.obj
    level = known(desk.policy, "levels", to, "--to")
    carry_out(desk, numbers, at, json, lambda op, ticket: escalation.escalate(op, ticket, reason, level))
