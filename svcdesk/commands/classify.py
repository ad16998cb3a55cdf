"""`svcdesk classify`: priority, tier, region and kind of a ticket."""

import typer

from svcdesk.commands.options import (
    At,
    Json,
    Kind,
    Phase,
    Priority,
    Reach,
    Region,
    Severity,
    Tickets,
    Tier,
    Warranty,
    keys,
)
from svcdesk.commands.verbs import carry_out
from svcdesk.context import Desk
from svcdesk.desk import classification


def classify(
    ctx: typer.Context,
    numbers: Tickets,
    priority: Priority = None,
    severity: Severity = None,
    reach: Reach = None,
    region: Region = None,
    tier: Tier = None,
    kind: Kind = None,
    phase: Phase = None,
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
    words = keys(
        desk.policy, priority=priority, severity=severity, reach=reach, kind=kind, region=region, tier=tier, phase=phase
    )
    classes = classification.Classes(**words, warranty=warranty)
    carry_out(desk, numbers, at, json, lambda op, ticket: classification.classify(op, ticket, classes))
