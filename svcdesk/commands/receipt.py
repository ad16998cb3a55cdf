"""Receipts: the money that was taken, and what is still owed.

\b
Example:
  svcdesk receipt sum --from 2026-03-01 --to 2026-03-31
"""

from svcdesk.commands.act import act, tell_owed
from svcdesk.commands.options import At, Format, Json, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import accounts, payments
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.locale import N_
from svcdesk.views.money import payments as views

From = Annotated[str, Option("--from", help=N_("Payments that were taken from then on."))]
To = Annotated[str | None, Option("--to", help=N_("Payments that were taken before then, or on that day."))]


def list_(desk: Desk, since: From = "today", until: To = None, format: Format = None, json: Json = False) -> None:
    """List payments with their receipts, today's unless --from says otherwise.

    \b
    Examples:
      svcdesk receipt list
      svcdesk receipt list --from 2026-03-01 --to 2026-03-31
    """
    period = desk.period(since, until)
    with desk.reading() as db:
        found = payments.taken(db, *period)
    views.receipts(desk.out(format, json), desk.policy, found)


def sum_(desk: Desk, since: From = "today", until: To = None, format: Format = None, json: Json = False) -> None:
    """Add up what was taken by each way of paying, today unless --from says otherwise.

    \b
    Example:
      svcdesk receipt sum --from yesterday --to yesterday
    """
    period = desk.period(since, until)
    with desk.reading() as db:
        found = payments.by_method(payments.taken(db, *period))
    views.sums(desk.out(format, json), desk.policy, found)


def owed(desk: Desk, format: Format = None, json: Json = False) -> None:
    """List tickets for which something is owed, by the customer or to them, the longest first.

    What was paid too much is owed by the desk: 'svcdesk pay 17 --refund 60' gives it back. A deposit is not, before the
    ticket has ended.

    \b
    Example:
      svcdesk receipt owed
    """
    with desk.reading() as db:
        found = accounts.debts(db)
    views.debts(desk.out(format, json), found)


def void(
    desk: Desk,
    receipt: Annotated[str, Argument(help=N_("The receipt's number, or the digits of it."))],
    why: Annotated[str, Option("--why", help=N_("What was wrong with it."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Make a receipt void that was typed wrong: it counts for nothing, and stays in the list.

    What it took off a prepaid card is on it again. Then take the money with a new receipt.

    \b
    Example:
      svcdesk receipt void R-0007 --why "it was 60, not 600"
    """

    why = typed(why)

    def work(op: Operation) -> list[Ticket]:
        return [tickets.get(op.db, payments.void(op, receipt, why).ticket_id)]

    tell_owed(desk, act(desk, at, json, work))


COMMANDS = (list_, sum_, owed, void)
