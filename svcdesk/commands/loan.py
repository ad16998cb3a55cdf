"""Loaners: machines of the desk that are lent during a repair.

\b
Examples:
  svcdesk loan list --free
  svcdesk loan out 17 PR-9001
"""

from svcdesk.commands.act import act, each_of
from svcdesk.commands.options import AsOf, At, Format, Json, OneTicket, Why, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.assets import equipment
from svcdesk.desk.journal import Operation
from svcdesk.desk.stock import loans
from svcdesk.desk.stock.loans import Loan
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.views.stock.loans import FREE
from svcdesk.views.stock.loans import loans as columns

LoanOf = Annotated[
    str, Argument(metavar="SERIAL|TICKET", help=N_("The machine's serial number, or its end; or the ticket."))
]


def out(
    desk: Desk,
    ticket: OneTicket,
    serial: Annotated[str, Argument(metavar="SERIAL", help=N_("Which machine; its end will do."))],
    due: Annotated[
        str | None,
        Option("--due", help=N_("When it is due back: 2026-11-22 (that day included), 'in 3 days'. Else by the plan.")),
    ] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Lend a machine for a ticket, which cannot be closed until it is back.

    \b
    Examples:
      svcdesk loan out 17 PR-9001
      svcdesk loan out 17 9001 --due "in 3 days"
    """
    until = desk.ahead(due, "--due", at, day=True) if due is not None else None

    def work(op: Operation) -> list[Ticket]:
        found = tickets.find(op.db, ticket)
        loans.lend(op, found, equipment.find(op.db, serial), until)
        return [found]

    act(desk, at, json, work, why=why)


def back(
    desk: Desk,
    machines: Annotated[
        list[str],
        Argument(metavar="SERIAL|TICKET...", help=N_("The machines' serial numbers, or their ends; or the tickets.")),
    ],
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Take lent machines back.

    \b
    Example:
      svcdesk loan back PR-9001 PR-9002
    """

    def back(op: Operation, loan: Loan) -> Ticket:
        return tickets.get(op.db, loans.back(op, loan).ticket_id)

    act(desk, at, json, each_of(machines, loans.find, back), why=why)


def extend(
    desk: Desk,
    loan: LoanOf,
    due: Annotated[
        str, Option("--due", help=N_("When it is due back now: 2026-11-22 (that day included), 'in 3 days'."))
    ],
    why: Annotated[str, Option("--why", help=N_("Why it is lent longer."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Lend a machine longer.

    \b
    Example:
      svcdesk loan extend PR-9001 --due 2026-12-01 --why "the factory needs longer"
    """
    until = desk.ahead(due, "--due", at, day=True)
    why = typed(why)

    def work(op: Operation) -> list[Ticket]:
        extended = loans.extend(op, loans.find(op.db, loan), until, why)
        return [tickets.get(op.db, extended.ticket_id)]

    act(desk, at, json, work)


def list_(
    desk: Desk,
    overdue: Annotated[bool, Option("--overdue", help=N_("Only what is past due."))] = False,
    free: Annotated[bool, Option("--free", help=N_("What can be lent instead."))] = False,
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List the machines that are lent, the first due first.

    \b
    Examples:
      svcdesk loan list --overdue
      svcdesk loan list --free
    """
    at = desk.as_of(as_of)
    if free and overdue:
        raise UsageError(N_("--free and --overdue: what can be lent is not past due; choose one"))
    with desk.reading() as db:
        if free:
            machines = loans.free(db, desk.policy, at)
            desk.out(format, json, at).rows(FREE, machines, empty=_("no machine can be lent"))
            return
        rows = loans.overdue(db, at) if overdue else loans.out(db, at)
    empty = _("none is overdue") if overdue else _("no loaner is out")
    desk.out(format, json, at).rows(columns(at), rows, empty=empty)


COMMANDS = (out, back, extend, list_)
