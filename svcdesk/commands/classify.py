"""`svcdesk classify`: priority, tier, region and kind of a ticket."""

from typing import Annotated

import typer

from svcdesk.commands.options import At, Json, Tickets, Warranty, known
from svcdesk.commands.verbs import carry_out
from svcdesk.context import Desk
from svcdesk.desk import classification
from svcdesk.locale import _


def classify(
    ctx: typer.Context,
    numbers: Tickets,
    priority: Annotated[str | None, typer.Option("--priority", "-p", help=_("The new priority."))] = None,
    severity: Annotated[str | None, typer.Option(help=_("How bad it is; with --reach it gives the priority."))] = None,
    reach: Annotated[str | None, typer.Option(help=_("How many it concerns."))] = None,
    region: Annotated[str | None, typer.Option(help=_("Where it is."))] = None,
    tier: Annotated[str | None, typer.Option(help=_("What the contract buys."))] = None,
    kind: Annotated[str | None, typer.Option("--kind", "-k", help=_("What is asked for."))] = None,
    phase: Annotated[str | None, typer.Option(help=_("Which phase the contract is in."))] = None,
    warranty: Warranty = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Give tickets another priority, tier, region, …

    Their running promises are worked out again from their own start.

    \b
    Examples:
      svcdesk classify 17 --priority P1
      svcdesk classify 17 --severity down --reach all
    """
    desk: Desk = ctx.obj
    classes = classification.Classes(
        known(desk.policy, "priorities", priority, "--priority"),
        known(desk.policy, "severities", severity, "--severity"),
        known(desk.policy, "reaches", reach, "--reach"),
        known(desk.policy, "regions", region, "--region"),
        known(desk.policy, "tiers", tier, "--tier"),
        known(desk.policy, "kinds", kind, "--kind"),
        known(desk.policy, "phases", phase, "--phase"),
        warranty,
    )
    carry_out(desk, numbers, at, json, lambda op, ticket: classification.classify(op, ticket, classes))
