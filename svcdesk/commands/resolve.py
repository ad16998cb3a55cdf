"""`svcdesk resolve`, `close`, `cancel`, `reopen`: how a ticket ends, and begins again."""

from typing import Annotated

import typer

from svcdesk.commands.options import At, Json, Tickets
from svcdesk.commands.verbs import carry_out, tell_owed
from svcdesk.desk import endings
from svcdesk.locale import _


def resolve(
    ctx: typer.Context,
    numbers: Tickets,
    cause: Annotated[str, typer.Option("--cause", "-c", help=_("Why it happened."))],
    solution: Annotated[str, typer.Option("--solution", "-s", help=_("What mended it."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Resolve tickets: the fault is mended.

    Cause and solution are kept for whoever meets it next.

    \b
    Example:
      svcdesk resolve 17 --cause "worn roller" --solution "roller replaced"
    """
    carry_out(ctx.obj, numbers, at, json, lambda op, ticket: endings.resolve(op, ticket, cause, solution))


def close(
    ctx: typer.Context,
    numbers: Tickets,
    note: Annotated[str | None, typer.Option("--note", "-m", help=_("What the customer said."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Close resolved tickets: the customer agrees.

    What is still owed for them is told.

    \b
    Example:
      svcdesk close 17 18 --note "confirmed by phone"
    """
    closed = carry_out(ctx.obj, numbers, at, json, lambda op, ticket: endings.close(op, ticket, note))
    tell_owed(ctx.obj, closed)


def cancel(
    ctx: typer.Context,
    numbers: Tickets,
    reason: Annotated[str, typer.Option("--reason", "-r", help=_("Why nothing is to be done."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Cancel tickets: nothing is to be done.

    Logged twice, withdrawn, not ours. What was missed stays missed.

    \b
    Example:
      svcdesk cancel 18 --reason "same call as 17"
    """
    carry_out(ctx.obj, numbers, at, json, lambda op, ticket: endings.cancel(op, ticket, reason))


def reopen(
    ctx: typer.Context,
    numbers: Tickets,
    reason: Annotated[str, typer.Option("--reason", "-r", help=_("Why it is not done."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Reopen tickets that had ended.

    Their promises go on with what was left; the time in between counts against nobody.

    \b
    Example:
      svcdesk reopen 17 --reason "jams again"
    """
    carry_out(ctx.obj, numbers, at, json, lambda op, ticket: endings.reopen(op, ticket, reason))
