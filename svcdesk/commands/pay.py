"""`svcdesk pay`: money is taken for a ticket, or given back, and gets a receipt number."""

from typing import TYPE_CHECKING

from svcdesk.commands.act import act
from svcdesk.commands.options import At, Json, OneTicket, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import accounts, discounts, payments
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import UsageError
from svcdesk.locale import N_

if TYPE_CHECKING:
    from collections.abc import Callable


def pay(
    desk: Desk,
    ticket: OneTicket,
    amount: Annotated[str, Argument(help=N_("How much: 300, 12.50; else all that is owed."))] = "",
    how: Annotated[
        str | None, Option("--how", help=N_("How it is paid; else the first way of the configuration."))
    ] = None,
    card: Annotated[str | None, Option("--card", metavar="CARD", help=N_("A prepaid card of theirs."))] = None,
    deposit: Annotated[bool, Option("--deposit", help=N_("Before the work, on a quote they agreed to."))] = False,
    refund: Annotated[str | None, Option("--refund", metavar="AMOUNT", help=N_("Give so much back."))] = None,
    discount: Annotated[
        str | None, Option("--discount", metavar="AMOUNT", help=N_("Take so much off the fee, in all; with --why."))
    ] = None,
    why: Annotated[str | None, Option("--why", help=N_("The reason for the discount."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Take money for a ticket, with a receipt.

    Never more than is owed, and never more is given back than was paid too much. A receipt that was typed wrong:
    'svcdesk receipt void'. A discount of 0 takes it back.

    \b
    Examples:
      svcdesk pay 17
      svcdesk pay 17 120.50 --how transfer
      svcdesk pay 17 --card CARD-0001
      svcdesk pay 17 200 --deposit
      svcdesk pay 17 --refund 60
      svcdesk pay 17 --discount 20 --why "they waited two hours"
    """
    if sum((bool(amount), refund is not None, discount is not None)) > 1:
        raise UsageError(N_("one thing at a time: an amount to pay, --refund, or --discount"))
    if discount is not None and (how or card or deposit):
        raise UsageError(N_("a discount is not paid: leave --how, --card and --deposit out"))
    if refund is not None and deposit:
        raise UsageError(N_("--refund gives back what was paid, a deposit too: leave --deposit out"))
    reason = _reason(typed(why), discount)

    def work(op: Operation, found: Ticket, read: "Callable[[str], int]") -> object:
        if discount is not None:
            return discounts.discount(op, found, read(discount), reason)
        if refund is not None:
            return payments.refund(op, found, read(refund), how, card)
        return payments.pay(op, found, read(amount) if amount else None, how, card, deposit)

    _act(desk, ticket, at, json, work)


def _reason(why: str | None, discount: str | None) -> str:
    """The reason for a discount; empty for none. Raises UsageError for the reason of something else."""
    if why is not None and discount is None:
        raise UsageError(N_("--why is the reason for a discount: name it with --discount"))
    return why or ""


def _act(
    desk: Desk,
    number: str,
    at: str | None,
    json: bool,
    work: "Callable[[Operation, Ticket, Callable[[str], int]], object]",
) -> None:
    """Do something with the money of a ticket; amounts are typed in the currency that it is paid in."""

    def do(op: Operation) -> list[Ticket]:
        found = tickets.find(op.db, number)
        work(op, found, accounts.main(op.db, op.policy, found.id).money.typed)
        return [found]

    act(desk, at, json, do)
