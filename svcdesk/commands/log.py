"""`svcdesk log`: a call comes in. One line with flags, or questions for what is missing, on a terminal."""

import sys
from typing import TYPE_CHECKING

from svcdesk.commands.options import At, Json, Kind, Phase, Priority, Reach, Region, Severity, Tier, Warranty, keys
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.people import customers
from svcdesk.desk.tickets import calls, clocks, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.errors import SvcdeskError
from svcdesk.locale import _
from svcdesk.views.tickets.calls import logged, new_customer

if TYPE_CHECKING:
    from svcdesk.desk.assets.intake import Bought
    from svcdesk.desk.journal import Operation
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.views.out import Out


def log(
    desk: Desk,
    said: Annotated[str, Argument(metavar="WHAT", help=_("What the customer says, in quotes."))] = "",
    phone: Annotated[str | None, Option("--phone", "-t", help=_("The telephone to call back."))] = None,
    customer: Annotated[
        str | None, Option("--customer", "-c", help=_("The organisation; somebody new is added."))
    ] = None,
    serial: Annotated[
        str | None, Option("--serial", "-s", help=_("The machine: tells customer, contract and warranty."))
    ] = None,
    caller: Annotated[str | None, Option(help=_("The person calling."))] = None,
    priority: Priority = None,
    severity: Severity = None,
    reach: Reach = None,
    kind: Kind = None,
    region: Region = None,
    tier: Tier = None,
    phase: Phase = None,
    warranty: Warranty = None,
    channel: Annotated[str | None, Option(help=_("How the call came, if not by telephone."))] = None,
    join: Annotated[
        str | None, Option("--join", "-j", metavar="TICKET", help=_("The ticket that the call is about."))
    ] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Log a call: open a ticket, or join one.

    Prints the number, the priority and every promised time. On a terminal it asks for what is missing.

    \b
    Examples:
      svcdesk log "printer jams" --phone 13800000001 --customer "Example Clinic"
      svcdesk log "jams again" --serial PR-1001
      svcdesk log "still jams" --join 17
      svcdesk log
    """
    words = keys(
        desk.policy,
        channel=channel,
        priority=priority,
        severity=severity,
        reach=reach,
        kind=kind,
        region=region,
        tier=tier,
        phase=phase,
    )
    intake = Intake(said, customer, phone, caller, **words, warranty=warranty, serial=serial)
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or json:
        _log(desk, intake, join, at, json)
        return
    from svcdesk.commands import ask

    intake, join = ask.complete(desk, intake, join, at)
    try:
        _log(desk, intake, join, at, json)
    except SvcdeskError:
        ask.keep(intake, join, at)
        raise


def _log(desk: Desk, intake: Intake, join: str | None, at: str | None, json: bool) -> None:
    out = desk.out(None, json)
    with desk.operation(at) as op:
        ticket = _take(op, intake, join)
        others = [each for each in tickets.of_customer(op.db, ticket.customer_id) if each.id != ticket.id]
        running = [clock for clock in clocks.of_ticket(op.db, ticket.id) if clock.running]
        new = any(entry.kind == "customer added" for entry in op.entries)
        sharing = customers.by_phone(op.db, intake.phone) if new and intake.phone else []
        bought = _bought(op, ticket)
    if join:
        from svcdesk.views.journal import changes

        changes(out, desk.policy, op.entries, [ticket])
    else:
        logged(out, desk.policy, ticket, running, new, others, bought)
        if new:
            new_customer(out, ticket, sharing)
            _say_who_is_alike(desk, out, ticket)
    if "duty" in desk.policy.document:
        _say_who_answers(desk)


def _take(op: "Operation", intake: Intake, join: str | None) -> "Ticket":
    if not intake.serial:
        return calls.join(op, tickets.find(op.db, join), intake) if join else calls.log(op, intake)
    from svcdesk.desk.assets import intake as assets  # most calls name no machine

    return assets.join(op, tickets.find(op.db, join), intake) if join else assets.log(op, intake)


def _bought(op: "Operation", ticket: "Ticket") -> "Bought | None":
    if not any(tickets.bought(op.db, ticket.id)):
        return None
    from svcdesk.desk.assets import intake as assets

    return assets.bought(op.db, op.policy, ticket, op.at)


def _say_who_is_alike(desk: Desk, out: "Out", ticket: "Ticket") -> None:
    from svcdesk.desk.people import namesakes  # only somebody new is compared
    from svcdesk.views.tickets.calls import alike

    with desk.reading() as db:
        names = namesakes.of(db, customers.get(db, ticket.customer_id))
    alike(out, ticket, names)


def _say_who_answers(desk: Desk) -> None:
    """Outside working hours: whom the hotline can call, with the telephone. The ticket is logged whoever it is."""
    from svcdesk.desk.people import duty  # only a desk with a rota needs it

    try:
        with desk.reading() as db:
            engineer = duty.answering(db, desk.policy, desk.now)
    except SvcdeskError as error:
        desk.tell(str(error))
        return
    if engineer:
        phone = engineer.phone or _("no telephone known")
        desk.tell(_("on duty now: {name}, {phone}").format(name=engineer.name, phone=phone))
