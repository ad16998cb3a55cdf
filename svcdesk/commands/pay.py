"""`svcdesk pay`: money is taken for a ticket, and gets a receipt number."""

from svcdesk.commands.act import act
from svcdesk.commands.options import At, Json, OneTicket
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import payments
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.locale import _


def pay(
    desk: Desk,
    ticket: OneTicket,
    amount: Annotated[str, Argument(help=_("How much: 300, 12.50; else all that is owed."))] = "",
    how: Annotated[
        str | None, Option("--how", help=_("How it is paid; else the first way of the configuration."))
    ] = None,
    card: Annotated[str | None, Option("--card", metavar="CARD", help=_("A prepaid card of theirs."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Take money for a ticket, with a receipt.

    Never more than is owed.

    \b
    Examples:
      svcdesk pay 17
      svcdesk pay 17 120.50 --how transfer
      svcdesk pay 17 --card CARD-0001
    """

    def take(op: Operation) -> list[Ticket]:
        found = tickets.find(op.db, ticket)
        payments.pay(op, found, op.policy.currency.typed(amount) if amount else None, how, card)
        return [found]

    act(desk, at, json, take)
