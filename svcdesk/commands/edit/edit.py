"""`svcdesk edit`: what a ticket says, put right: by options, from a file, or with an editor."""

import sys

from svcdesk.commands.edit.writing import from_file, write
from svcdesk.commands.options import Json, Kind, OneTicket, Priority, Region, Tier, keys, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.assets.edits import Edit
from svcdesk.errors import UsageError
from svcdesk.locale import N_


def edit(
    desk: Desk,
    ticket: OneTicket,
    file: Annotated[
        str | None, Argument(metavar="[FILE]", help=N_("YAML with what it shall say; - is standard input."))
    ] = None,
    summary: Annotated[str | None, Option("--summary", help=N_("What it is about, in a line."))] = None,
    said: Annotated[str | None, Option("--said", help=N_("What the customer said in the first call."))] = None,
    caller: Annotated[str | None, Option("--caller", help=N_("Who called; '' for nobody named."))] = None,
    phone: Annotated[str | None, Option("--phone", "-t", help=N_("The telephone to call back."))] = None,
    channel: Annotated[str | None, Option("--channel", help=N_("How the call came."))] = None,
    customer: Annotated[
        str | None, Option("--customer", "-c", help=N_("Whose it is, a customer known already."))
    ] = None,
    serial: Annotated[str | None, Option("--serial", "-s", help=N_("Its machine; '' for none."))] = None,
    contract: Annotated[str | None, Option("--contract", help=N_("Its contract, by number; '' for none."))] = None,
    site: Annotated[str | None, Option("--site", help=N_("The customer's site; '' for none."))] = None,
    priority: Priority = None,
    kind: Kind = None,
    region: Region = None,
    tier: Tier = None,
    cause: Annotated[str | None, Option("--cause", help=N_("What it was, of a ticket that is resolved."))] = None,
    solution: Annotated[str | None, Option("--solution", help=N_("What solved it."))] = None,
    why: Annotated[
        str | None, Option("--why", help=N_("The reason; needed when it undoes a miss that was recorded."))
    ] = None,
    json: Json = False,
) -> None:
    """Put right what a ticket says: it was typed wrong.

    What is right counts from the start, but breaks no promise: one that would be over by now counts from now. With the
    right customer, machine, contract or site go tier, region, phase and warranty, unless they were typed, the telephone
    of the calls, and the fees of visits. What was said in a later call: 'svcdesk call edit'. When something has changed
    since then, 'svcdesk classify' says so instead.

    With nothing but the ticket an editor opens on all that it says, on a terminal.

    \b
    Examples:
      svcdesk edit 17 --customer "Sample School"
      svcdesk edit 17 --summary "printer jams" --caller "Li Na" --priority P2
      svcdesk edit 17 --contract C-0002 --site "North branch"
      svcdesk edit 17
      svcdesk edit 17 - < ticket.yaml
    """
    words = keys(desk.policy, channel=channel, priority=priority, kind=kind, region=region, tier=tier)
    of_call = {"said": typed(said), "caller": caller, "phone": phone}
    bought = {"customer": customer, "serial": serial, "contract": contract, "site": site}
    ending = {"cause": typed(cause), "solution": typed(solution)}
    wanted = Edit(typed(summary), **of_call, **bought, **ending, **words)
    given = any(word is not None for word in wanted._asdict().values())
    if given and file is not None:
        raise UsageError(N_("one way at a time: options, or a FILE"))
    if file is not None:
        said_there, seen = from_file(desk, file)
        write(desk, ticket, said_there, why, json, seen)
    elif given:
        write(desk, ticket, wanted, why, json)
    else:
        _with_editor(desk, ticket, why, json)


def _with_editor(desk: Desk, ticket: str, why: str | None, json: bool) -> None:
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or json:
        message = N_("what shall {ticket} say? Give --summary, --customer, …, or - with YAML on standard input")
        raise UsageError(message, ticket=ticket)
    from svcdesk.commands.edit import editor  # options do without it

    editor.edit(desk, ticket, why)
