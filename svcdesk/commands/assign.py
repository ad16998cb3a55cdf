"""`svcdesk assign`: who has a ticket."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, Why
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import assignment
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import UsageError
from svcdesk.locale import N_


def assign(
    desk: Desk,
    words: Annotated[
        list[str],
        Argument(
            metavar="TICKET... [ENGINEER]",
            help=N_("Tickets, then a name, part of it, a login, or @me."),
            complete="whom",
        ),
    ],
    auto: Annotated[
        bool, Option("--auto", "-a", help=N_("Let the desk choose: region, skill, fewest open, longest idle."))
    ] = False,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Assign tickets to an engineer.

    Or to yourself (@me), or to whom the desk chooses (--auto): nobody who is away, or full.

    \b
    Examples:
      svcdesk assign 17 Wang
      svcdesk assign 17 18 @me
      svcdesk assign 17 --auto
    """
    if auto:
        act_on_each(desk, words, at, json, assignment.assign_by_choice, why=why)
        return
    *numbers, name = words
    if not numbers:
        raise UsageError(N_("who? Name an engineer after the ticket, or let the desk choose with --auto"))

    def give(op: Operation, ticket: Ticket) -> Ticket:
        return assignment.assign(op, ticket, engineers.find(op.db, name, op.actor))

    act_on_each(desk, numbers, at, json, give, why=why)
