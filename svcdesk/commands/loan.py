"""Loaners: machines of the desk that are lent while the customer's is repaired.

\b
Examples:
  svcdesk loan list --free
  svcdesk loan out 17 PR-9001
"""

from datetime import datetime, time, timedelta

from svcdesk.commands.options import AsOf, At, Format, Json, OneTicket
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.assets import equipment
from svcdesk.desk.stock import loans
from svcdesk.desk.tickets import tickets
from svcdesk.errors import UsageError
from svcdesk.locale import _
from svcdesk.views import stock as views
from svcdesk.views.journal import changes

LoanOf = Annotated[
    str, Argument(metavar="SERIAL|TICKET", help=_("The machine's serial number, or its end; or the ticket."))
]


def out(
    desk: Desk,
    ticket: OneTicket,
    serial: Annotated[str, Argument(metavar="SERIAL", help=_("Which machine; its end will do."))],
    due: Annotated[
        str | None,
        Option("--due", help=_("When it is due back: 2026-11-22 (that day included), 'in 3 days'. Else by the plan.")),
    ] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Lend a machine for a ticket, which cannot be closed until it is back.

    \b
    Examples:
      svcdesk loan out 17 PR-9001
      svcdesk loan out 17 9001 --due "in 3 days"
    """
    until = _until(desk, due)
    with desk.operation(at) as op:
        found = tickets.find(op.db, ticket)
        loans.lend(op.not_before(found.opened_at), found, equipment.find(op.db, serial), until)
    changes(desk.out(None, json), desk.policy, op.entries, [found])


def back(desk: Desk, loan: LoanOf, at: At = None, json: Json = False) -> None:
    """Take a lent machine back.

    \b
    Example:
      svcdesk loan back PR-9001
    """
    with desk.operation(at) as op:
        found = loans.find(op.db, loan)
        loans.back(op.not_before(found.lent_at), found)
        ticket = tickets.get(op.db, found.ticket_id)
    changes(desk.out(None, json), desk.policy, op.entries, [ticket])


def extend(
    desk: Desk,
    loan: LoanOf,
    due: Annotated[
        str, Option("--due", help=_("When it is due back now: 2026-11-22 (that day included), 'in 3 days'."))
    ],
    why: Annotated[str, Option("--why", help=_("Why it is lent longer."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Lend a machine longer.

    \b
    Example:
      svcdesk loan extend PR-9001 --due 2026-12-01 --why "the factory needs longer"
    """
    until = _until(desk, due) or desk.now
    with desk.operation(at) as op:
        found = loans.find(op.db, loan)
        loans.extend(op.not_before(found.lent_at), found, until, why)
        ticket = tickets.get(op.db, found.ticket_id)
    changes(desk.out(None, json), desk.policy, op.entries, [ticket])


def list_(
    desk: Desk,
    overdue: Annotated[bool, Option("--overdue", help=_("Only what is past due."))] = False,
    free: Annotated[bool, Option("--free", help=_("What can be lent instead."))] = False,
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
        raise UsageError(_("--free and --overdue: what can be lent is not past due; choose one"))
    with desk.reading() as db:
        if free:
            machines = loans.free(db, desk.policy, at)
            desk.out(format, json, at).rows(views.FREE, machines, empty=_("no machine can be lent"))
            return
        rows = [loan for loan in loans.out(db, at) if loan.due_at < at or not overdue]
    desk.out(format, json, at).rows(
        views.loans(at), rows, empty=_("no loaner is out") if not overdue else _("none is overdue")
    )


COMMANDS = (out, back, extend, list_)


def _until(desk: Desk, text: str | None) -> datetime | None:
    moment = desk.moment(text, "--due")
    if moment and moment.astimezone(desk.policy.zone).time() == time():
        return moment + timedelta(days=1, minutes=-1)  # whoever names a day means its end, not its first minute
    return moment
