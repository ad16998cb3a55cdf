"""`svcdesk hold`, `resume`: time that does not count."""

from typing import Annotated

import typer

from svcdesk.commands.options import At, Json, Tickets, known
from svcdesk.commands.verbs import carry_out
from svcdesk.context import Desk
from svcdesk.desk import holds
from svcdesk.locale import _


def hold(
    ctx: typer.Context,
    numbers: Tickets,
    reason: Annotated[str, typer.Option("--reason", "-r", help=_("Why it waits: customer, parts, vendor, …"))],
    note: Annotated[str | None, typer.Option("--note", "-m", help=_("What it waits for."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Put tickets on hold.

    The promises that heed this reason stand still until resume.

    \b
    Example:
      svcdesk hold 17 --reason customer --note "back on Monday"
    """
    desk: Desk = ctx.obj
    why = known(desk.policy, "holds", reason, "--reason") or ""
    carry_out(desk, numbers, at, json, lambda op, ticket: holds.hold(op, ticket, why, note))


def resume(ctx: typer.Context, numbers: Tickets, at: At = None, json: Json = False) -> None:
    """Let tickets on hold go on.

    Their promises run with what was left.

    \b
    Example:
      svcdesk resume 17 --at 10:05
    """
    carry_out(ctx.obj, numbers, at, json, holds.resume)
