"""Repair money of dealers, quarter by quarter.

\b
Examples:
  svcdesk settlement enter "Sample Dealer" 2026-01 250
  svcdesk settlement close "Sample Dealer" 2026Q1
"""

from typing import Annotated

import typer

from svcdesk.commands.options import Format, Json
from svcdesk.context import Desk
from svcdesk.desk import customers
from svcdesk.desk.money import settlement
from svcdesk.locale import _
from svcdesk.views import money
from svcdesk.views.journal import changes

Dealer = Annotated[str, typer.Argument(metavar="CUSTOMER", help=_("Name, telephone, or part of either."))]
QuarterOf = Annotated[str, typer.Argument(metavar="QUARTER", help=_("Such as 2026Q1."))]


def enter(
    ctx: typer.Context,
    customer: Dealer,
    month: Annotated[str, typer.Argument(help=_("Such as 2026-03."))],
    amount: Annotated[str, typer.Argument(help=_("Units sold, or payments made, as the configuration asks."))],
) -> None:
    """Enter what a dealer sold or paid in a month.

    Entering it again corrects it, until its quarter is settled.

    \b
    Example:
      svcdesk settlement enter "Sample Dealer" 2026-01 250
    """
    desk: Desk = ctx.obj
    wanted, turnover = settlement.read_month(month), settlement.read_turnover(desk.policy, amount)
    with desk.writing() as op:
        settlement.enter(op, customers.find(op.db, customer), wanted, turnover)
    changes(desk.out(None), desk.policy, op.entries, [])


def show(ctx: typer.Context, customer: Dealer, quarter: QuarterOf, form: Format = None, json: Json = False) -> None:
    """Show a quarter of a dealer, settled or as it stands.

    The budget that the turnover gives, month by month, and the repairs that the desk bore. A share of payments is
    rounded for the quarter, halves up.

    \b
    Example:
      svcdesk settlement show "Sample Dealer" 2026Q1
    """
    desk: Desk = ctx.obj
    wanted = settlement.read_quarter(quarter)
    with desk.reading() as db:
        dealer = customers.find(db, customer)
        found = settlement.show(db, desk.policy, dealer, wanted)
        before = settlement.open_before(db, desk.policy, dealer, wanted)
    if before:
        desk.tell(_("{before} is not settled: what it carries is not in this").format(before=before))
    money.quarter(desk.out(form, json), desk.policy, found)


def close(ctx: typer.Context, customer: Dealer, quarter: QuarterOf, form: Format = None, json: Json = False) -> None:
    """Settle a quarter that is over, once and for all.

    What is left is paid out or carried on, what is over is charged or carried on, as the configuration says.

    \b
    Example:
      svcdesk settlement close "Sample Dealer" 2026Q1
    """
    desk: Desk = ctx.obj
    wanted = settlement.read_quarter(quarter)
    with desk.writing() as op:
        settled = settlement.close(op, customers.find(op.db, customer), wanted)
    money.quarter(desk.out(form, json), desk.policy, settled)


def list_(
    ctx: typer.Context,
    customer: Annotated[str | None, typer.Argument(help=_("Name, telephone, or part of either; else all."))] = None,
    form: Format = None,
    json: Json = False,
) -> None:
    """List the quarters that were settled.

    \b
    Example:
      svcdesk settlement list "Sample Dealer"
    """
    desk: Desk = ctx.obj
    with desk.reading() as db:
        found = settlement.search(db, desk.policy, customers.find(db, customer).id if customer else None)
    money.quarters(desk.out(form, json), desk.policy, found)


COMMANDS = (enter, show, close, list_)
