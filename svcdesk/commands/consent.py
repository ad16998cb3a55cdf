"""`svcdesk consent`: what the customer agreed to, who said so and how."""

from typing import Annotated, Literal

import typer

from svcdesk.commands.options import At, Json, OneTicket
from svcdesk.commands.verbs import carry_out
from svcdesk.desk import consents
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import Ticket
from svcdesk.locale import _


def consent(
    ctx: typer.Context,
    ticket: OneTicket,
    to: Annotated[
        Literal["work", "remote", "removal"],
        typer.Option("--to", help=_("To the work, to remote control, to taking equipment away.")),
    ],
    by: Annotated[str, typer.Option("--by", help=_("Who agreed, at the customer's."))],
    how: Annotated[str, typer.Option("--how", help=_("By telephone, in person, in writing …"))],
    at: At = None,
    json: Json = False,
) -> None:
    """Write down that the customer agrees to something.

    A quote is agreed to with 'svcdesk quote accept'.

    \b
    Examples:
      svcdesk consent 17 --to work --by "Mr Sample" --how "in person"
      svcdesk consent 17 --to remote --by "Ms Example" --how phone --at 10:05
    """

    def give(op: Operation, found: Ticket) -> Ticket:
        consents.give(op, found, to, by, how)
        return found

    carry_out(ctx.obj, [ticket], at, json, give)
