"""Repair money of dealers, quarter by quarter.

\b
Examples:
  svcdesk settlement enter "Sample Dealer" 2026-01 250
  svcdesk settlement close "Sample Dealer" 2026Q1
"""

from svcdesk.commands.act import act
from svcdesk.commands.options import Format, Json, OneCustomer, SomeCustomer, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.money import quarters, settlement
from svcdesk.desk.people import customers
from svcdesk.locale import N_
from svcdesk.views.journal import happened
from svcdesk.views.money import settlements as views

QuarterOf = Annotated[str, Argument(metavar="QUARTER", help=N_("Such as 2026Q1."))]


def enter(
    desk: Desk,
    customer: OneCustomer,
    month: Annotated[str, Argument(help=N_("Such as 2026-03."))],
    amount: Annotated[str, Argument(help=N_("Units sold, or payments made, as the configuration asks."))],
) -> None:
    """Enter what a dealer sold or paid in a month.

    Entering it again corrects it, until its quarter is settled.

    \b
    Example:
      svcdesk settlement enter "Sample Dealer" 2026-01 250
    """
    wanted, turnover = desk.month(month), settlement.read_turnover(desk.policy, amount)
    act(
        desk,
        None,
        False,
        lambda op: settlement.enter(op, customers.find(op.db, op.policy, customer), wanted, turnover),
        happened,
    )


def show(desk: Desk, customer: OneCustomer, quarter: QuarterOf, format: Format = None, json: Json = False) -> None:
    """Show a quarter of a dealer, settled or as it stands.

    The budget that the turnover gives, month by month, and the repairs that the desk bore. A share of payments is
    rounded for the quarter, halves up.

    \b
    Example:
      svcdesk settlement show "Sample Dealer" 2026Q1
    """
    wanted = quarters.read_quarter(quarter)
    with desk.reading() as db:
        dealer = customers.find(db, desk.policy, customer)
        found = settlement.show(db, desk.policy, dealer, wanted)
        before = settlement.open_before(db, desk.policy, dealer, wanted)
    if before:
        desk.tell(views.unsettled(before))
    views.show(desk.out(format, json), found)


def close(
    desk: Desk,
    customer: OneCustomer,
    quarter: QuarterOf,
    forfeit: Annotated[
        str | None, Option(metavar="WHY", help=N_("The dealer loses what is left, for this reason."))
    ] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """Settle a quarter that is over, once and for all.

    What is left is paid out or carried on, what is over is charged or carried on, as the configuration says.

    \b
    Examples:
      svcdesk settlement close "Sample Dealer" 2026Q1
      svcdesk settlement close "Sample Dealer" 2026Q1 --forfeit "receipt cards were forged"
    """
    wanted, forfeit = quarters.read_quarter(quarter), typed(forfeit)
    act(
        desk,
        None,
        json,
        lambda op: settlement.close(op, customers.find(op.db, op.policy, customer), wanted, forfeit),
        lambda out, _policy, _entries, settled: views.show(out, settled),
        format,
    )


def list_(
    desk: Desk,
    customer: SomeCustomer = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List the quarters that were settled.

    \b
    Example:
      svcdesk settlement list "Sample Dealer"
    """
    with desk.reading() as db:
        found = settlement.search(db, desk.policy, customers.id_of(db, desk.policy, customer))
    views.table(desk.out(format, json), found)


COMMANDS = (enter, show, close, list_)
