"""`svcdesk classify`: priority, tier, region and kind of a ticket."""

from svcdesk.commands.act import act_on_each
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
    Why,
    keys,
)
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import classification
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import UsageError
from svcdesk.locale import N_


def classify(
    desk: Desk,
    numbers: Tickets,
    priority: Priority = None,
    severity: Severity = None,
    reach: Reach = None,
    region: Region = None,
    tier: Tier = None,
    kind: Kind = None,
    phase: Phase = None,
    warranty: Warranty = None,
    serial: Annotated[str | None, Option("--serial", "-s", help=N_("The machine that they are about."))] = None,
    correct: Annotated[
        bool, Option("--correct", help=N_("Put right how they were classed last, as if it had been so; needs --why."))
    ] = False,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Give tickets another priority, tier, region, …

    Their running promises are worked out again from their own start. With --serial tier, phase, region and warranty
    become what they are for that machine, unless they are typed. With --correct the last classing never counted: their
    promises are as they would have been.

    \b
    Examples:
      svcdesk classify 17 --priority P1
      svcdesk classify 17 --severity down --reach all
      svcdesk classify 17 --serial PR-1001
      svcdesk classify 17 --priority P3 --correct --why "P1 was a slip"
    """
    words = keys(
        desk.policy, priority=priority, severity=severity, reach=reach, kind=kind, region=region, tier=tier, phase=phase
    )
    classes = classification.Classes(**words, warranty=warranty)
    if correct and (serial or at):
        raise UsageError(N_("--correct counts from the last classing: leave --serial and --at out"))

    def work(op: Operation, ticket: Ticket) -> Ticket:
        return _correct(op, ticket, classes) if correct else _classify(op, ticket, classes, serial)

    act_on_each(desk, numbers, at, json, work, why=why)
    if serial:
        from svcdesk.commands.machines import tell_built_in  # most classings name no machine

        tell_built_in(desk, serial)


def _correct(op: Operation, ticket: Ticket, classes: classification.Classes) -> Ticket:
    from svcdesk.desk.tickets import corrections  # most classings are right

    return corrections.correct(op, ticket, classes)


def _classify(op: Operation, ticket: Ticket, classes: classification.Classes, serial: str | None) -> Ticket:
    if serial is None:
        return classification.classify(op, ticket, classes)
    from svcdesk.desk.assets import intake  # most tickets name no machine

    return intake.classify(op, ticket, serial, classes)
