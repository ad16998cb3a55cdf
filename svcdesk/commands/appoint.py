"""`svcdesk appoint`: the time of a visit that both sides agreed."""

from typing import Annotated, Literal

import typer

from svcdesk.commands.options import At, Json, OneTicket
from svcdesk.commands.verbs import carry_out
from svcdesk.context import Desk
from svcdesk.desk import appointments
from svcdesk.locale import _


def appoint(
    ctx: typer.Context,
    ticket: OneTicket,
    when: Annotated[str, typer.Argument(help=_("When the visit shall be: 'tomorrow 10:00', '2026-12-01 14:00'."))],
    by: Annotated[Literal["customer", "desk"], typer.Option(help=_("Who asked for this time."))] = "customer",
    note: Annotated[str | None, typer.Option("--note", "-m", help=_("Why then."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Agree on the time of a visit, or move it.

    Promises of an appointment fall due then.

    \b
    Example:
      svcdesk appoint 17 'tomorrow 10:00' --by customer
    """
    desk: Desk = ctx.obj
    visit_at = desk.moment(when, "WHEN") or desk.now
    carry_out(desk, [ticket], at, json, lambda op, found: appointments.agree(op, found, visit_at, by, note))
