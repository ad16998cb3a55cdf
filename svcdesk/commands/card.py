"""Prepaid service cards.

\b
Examples:
  svcdesk card sell "Example Clinic" 1000
  svcdesk pay 17 --card CARD-0001
"""

from svcdesk.commands.act import act
from svcdesk.commands.options import At, Format, Json, OneCustomer, SomeCustomer
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument
from svcdesk.desk.money import cards
from svcdesk.desk.people import customers
from svcdesk.locale import N_
from svcdesk.views.journal import happened
from svcdesk.views.money import cards as views


def sell(
    desk: Desk,
    customer: OneCustomer,
    amount: Annotated[str, Argument(help=N_("What it is worth: 300, 12.50."))],
    at: At = None,
) -> None:
    """Sell a customer a prepaid card.

    Only they can pay with it, until nothing is left on it.

    \b
    Example:
      svcdesk card sell "Example Clinic" 1000
    """
    value = desk.policy.currency.typed(amount)
    act(desk, at, False, lambda op: cards.sell(op, customers.find(op.db, op.policy, customer), value), happened)


def list_(
    desk: Desk,
    customer: SomeCustomer = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List prepaid cards and what is left on them.

    \b
    Example:
      svcdesk card list clinic
    """
    with desk.reading() as db:
        found = cards.search(db, customers.id_of(db, desk.policy, customer))
    views.table(desk.out(format, json), found)


def remove(
    desk: Desk,
    card: Annotated[str, Argument(metavar="CARD", help=N_("The card's number, or the digits of it."))],
    at: At = None,
) -> None:
    """Remove a card that was sold by mistake, and that nobody has paid with.

    \b
    Example:
      svcdesk card remove CARD-0001
    """
    act(desk, at, False, lambda op: cards.remove(op, cards.find(op.db, card)), happened)


COMMANDS = (sell, list_, remove)
