"""`svcdesk log`: a call comes in. One line with flags, or questions for what is missing, on a terminal."""

import sys

from svcdesk.commands.act import act, ask_for_visits, tell_duplicates
from svcdesk.commands.options import (
    At,
    Json,
    Kind,
    Phase,
    Priority,
    Reach,
    Region,
    Severity,
    Tier,
    Warranty,
    Why,
    keys,
    typed,
)
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option, Path
from svcdesk.desk.assets import reception
from svcdesk.desk.people import callers
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import SvcdeskError, UsageError
from svcdesk.locale import N_
from svcdesk.views.tickets.calls import alike, logged, on_duty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry
    from svcdesk.views.out import Out


def log(
    desk: Desk,
    said: Annotated[str, Argument(metavar="WHAT", help=N_("What the customer says, in quotes; - is stdin."))] = "",
    phone: Annotated[str | None, Option("--phone", "-t", help=N_("The telephone they call from."))] = None,
    customer: Annotated[
        str | None, Option("--customer", "-c", help=N_("The whole name, or the number; somebody new is added."))
    ] = None,
    serial: Annotated[
        str | None, Option("--serial", "-s", help=N_("The machine or its plate: tells customer, contract, warranty."))
    ] = None,
    contract: Annotated[str | None, Option("--contract", help=N_("The contract to take it under, if several."))] = None,
    site: Annotated[str | None, Option("--site", help=N_("Which of their sites; tells the region."))] = None,
    address: Annotated[str | None, Option("--address", help=N_("Where they are, if that is not known."))] = None,
    caller: Annotated[str | None, Option(help=N_("The person calling."))] = None,
    call_back: Annotated[str | None, Option("--call-back", help=N_("Another telephone to call back on."))] = None,
    wish: Annotated[str | None, Option("--wish", help=N_("What they wish for, such as a time that suits."))] = None,
    priority: Priority = None,
    severity: Severity = None,
    reach: Reach = None,
    kind: Kind = None,
    region: Region = None,
    tier: Tier = None,
    phase: Phase = None,
    warranty: Warranty = None,
    channel: Annotated[str | None, Option(help=N_("How the call came, if not the usual way."))] = None,
    opinion: Annotated[str | None, Option("--opinion", help=N_("What it is an opinion of, if it is one."))] = None,
    join: Annotated[
        str | None, Option("--join", "-j", metavar="TICKET", help=N_("The ticket that the call is about."))
    ] = None,
    reopen: Annotated[bool, Option("--reopen", help=N_("With --join: reopen the resolved ticket."))] = False,
    new: Annotated[bool, Option("--new", help=N_("With --join: open a ticket that refers to it."))] = False,
    yes: Annotated[
        bool, Option("--yes", help=N_("It is meant so: another's ticket, telephone or machine, a known name."))
    ] = False,
    new_customer: Annotated[
        bool, Option("--new-customer", help=N_("A new customer, though one of that name is known."))
    ] = False,
    mail: Annotated[
        Path | None, Option("--mail", metavar="FILE", help=N_("A message that came by mail is the call; - is stdin."))
    ] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Log a call: open a ticket, or join one.

    A call about a ticket that is resolved reopens it or opens a new one that refers to it, as its tier says; one about
    a ticket that is closed or cancelled opens a new one; one about a ticket that waits for the customer lets it go on.

    Prints the number, the priority and every promised time. On a terminal it asks for what is missing.

    \b
    Examples:
      svcdesk log "printer jams" --phone 13800000001 --customer "Example Clinic"
      svcdesk log "jams again" --serial PR-1001
      svcdesk log "still jams" --join 17 --wish "Saturday morning"
      svcdesk log
      svcdesk log --mail - < message.eml
    """
    words = {"channel": channel, "priority": priority, "severity": severity, "reach": reach, "kind": kind}
    words |= {"region": region, "tier": tier, "phase": phase, "opinion": opinion}
    if mail:
        told = Intake(said, customer, phone, caller, warranty=warranty, serial=serial)
        _by_mail(desk, mail, told, words, join, at, json)
        return
    words = keys(desk.policy, **words)
    wanted = _wanted(reopen, new)
    words |= {
        "warranty": warranty,
        "serial": serial,
        "contract": contract,
        "site": site,
        "address": address,
        "wish": wish,
    }
    whose = _whose(yes, new_customer)
    intake = Intake(typed(said), customer, phone, caller, **words, call_back=call_back, whose=whose)
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or json:
        _log(desk, intake, join, wanted, at, why, json)
    else:
        _ask_and_log(desk, intake, join, wanted, at, why)


def _by_mail(
    desk: Desk, file: Path, told: Intake, words: dict[str, str | None], join: str | None, at: str | None, json: bool
) -> None:
    from svcdesk.commands.mail import deliver

    deliver(desk, file, told, words, join, at, json)


def _ask_and_log(
    desk: Desk, intake: Intake, join: str | None, wanted: str | None, at: str | None, why: str | None
) -> None:
    from svcdesk.commands import ask

    call = ask.Call(desk, intake, join, wanted, at)
    with ask.answering(call):
        _log(desk, call.intake, call.join, call.wanted, at, why, False)


def _wanted(reopen: bool, new: bool) -> str | None:
    if reopen and new:
        raise UsageError(N_("--reopen and --new exclude each other"))
    return "reopen" if reopen else "new" if new else None


def _whose(yes: bool, new_customer: bool) -> str | None:
    return callers.NEW if new_customer else callers.SURE if yes else None


def _log(
    desk: Desk, intake: Intake, join: str | None, wanted: str | None, at: str | None, why: str | None, json: bool
) -> None:
    if join or wanted:
        done = act(desk, at, json, lambda op: reception.take(op, intake, join, wanted), why=why)
        tell_duplicates(desk, [join] if join else [], done)
        ask_for_visits(desk, done)
    else:
        ticket = act(desk, at, json, lambda op: reception.receive(op, intake), _shown(desk, intake))
        _help(desk, ticket)
    if intake.serial:
        from svcdesk.commands.machines import tell_built_in  # most calls name no machine

        tell_built_in(desk, intake.serial)
    try:
        with desk.reading() as db:
            duty = reception.answering(db, desk.policy, desk.now)
    except SvcdeskError as error:  # the ticket is logged whoever is on duty
        desk.tell(str(error))
    else:
        on_duty(desk.tell, duty)


def _shown(desk: Desk, intake: Intake) -> "Callable[[Out, Policy, list[Entry], Ticket], None]":
    """How a ticket is shown that has just been logged; of whoever the caller may be, too."""

    def show(out: "Out", policy: "Policy", entries: "list[Entry]", ticket: Ticket) -> None:
        with desk.reading() as db:
            received = reception.received(db, policy, ticket, entries, intake.phone)
            # whoever says that it is another one has seen the known ones
            names = reception.resembling(db, received) if intake.whose != callers.NEW else []
        logged(out, policy, entries, received)
        alike(desk.tell, ticket, names)

    return show


def _help(desk: Desk, ticket: Ticket) -> None:
    """Say what may help with it; the number is on its way before anything is looked for."""
    from svcdesk.desk.knowledge.likely import help_with

    sys.stdout.flush()
    with desk.reading() as db:
        faults, articles = help_with(db, desk.policy, ticket)
    if faults or articles:
        from svcdesk.views.knowledge.articles import likely

        likely(desk.tell, faults, articles)
