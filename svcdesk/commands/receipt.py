"""Receipts: the money that was taken, and what is still owed.

\b
Example:
  svcdesk receipt sum --from 2026-03-01 --to 2026-03-31
"""

from svcdesk.commands.options import Format, Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.money import fees, payments
from svcdesk.locale import _
from svcdesk.views.money import payments as views

From = Annotated[str, Option("--from", help=_("Payments that were taken from then on."))]
To = Annotated[str | None, Option("--to", help=_("Payments that were taken before then, or on that day."))]


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
    """List tickets for which something is owed, the longest first.

    \b
    Example:
      svcdesk receipt owed
    """
    with desk.reading() as db:
        found = fees.debts(db)
    views.debts(desk.out(format, json), desk.policy, found)


COMMANDS = (list_, sum_, owed)
