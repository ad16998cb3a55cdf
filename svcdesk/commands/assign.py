"""`svcdesk assign`, `unassign`: who has a ticket."""

from typing import Annotated

import typer

from svcdesk.commands.options import At, Json, Tickets
from svcdesk.commands.verbs import carry_out
from svcdesk.desk import assignment, engineers
from svcdesk.errors import UsageError
from svcdesk.locale import _


def assign(
    ctx: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(metavar="TICKET... [ENGINEER]", help=_("Tickets, then a name, part of it, a login, or @me.")),
    ],
    auto: Annotated[
        bool, typer.Option("--auto", "-a", help=_("Let the desk choose: region, skill, fewest open, longest idle."))
    ] = False,
    at: At = None,
    json: Json = False,
) -> None:
    """Assign tickets to an engineer.

    Or to yourself (@me), or to whom the desk chooses (--auto).

    \b
    Examples:
      svcdesk assign 17 Wang
      svcdesk assign 17 18 @me
      svcdesk assign 17 --auto
    """
    if auto:
        carry_out(ctx.obj, words, at, json, assignment.assign_by_choice)
        return
    *numbers, name = words
    if not numbers:
        raise UsageError(_("who? Name an engineer after the ticket, or let the desk choose with --auto"))
    carry_out(
        ctx.obj,
        numbers,
        at,
        json,
        lambda op, ticket: assignment.assign(op, ticket, engineers.find(op.db, name, op.actor)),
    )


def unassign(ctx: typer.Context, numbers: Tickets, at: At = None, json: Json = False) -> None:
    """Take tickets from the engineer who has them.

    \b
    Example:
      svcdesk unassign 17
    """
    carry_out(ctx.obj, numbers, at, json, assignment.unassign)
