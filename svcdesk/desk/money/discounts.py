"""Discounts: what is taken off the fee of a ticket, and why."""

from __future__ import annotations

from svcdesk.desk import books
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import accounts
from svcdesk.desk.money.priced import in_currency
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.sla import stamp


@verb("pay --discount", away=True)
def discount(op: Operation, ticket: Ticket, amount: int, why: str) -> None:
    """Take an amount off the fee of a ticket, in all; 0 takes the discount back.

    Raises UsageError without a reason, Conflict when it is more than the fee, or is so already.
    """
    why = " ".join(why.split())
    if not why:
        raise UsageError(N_("a discount needs a reason: --why"))
    account = accounts.main(op.db, op.policy, ticket.id)
    op = op.not_before(ticket.opened_at)
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    if amount == account.discount:
        message = N_("{number}: {amount} are taken off its fee already")
        raise Conflict(message, number=ticket.number, amount=account.money.worded(amount))
    if amount > account.fee:
        message = N_("{number}: its fee is {fee}, {amount} cannot be taken off it")
        raise Conflict(
            message,
            number=ticket.number,
            fee=account.money.worded(account.fee),
            amount=account.money.text(amount),
        )
    if account.money == op.policy.currency:
        books.currency(op)
    op.db.execute("DELETE FROM discount WHERE ticket_id = :ticket", ticket=ticket.id)
    if amount:
        op.db.execute(
            "INSERT INTO discount (ticket_id, amount, currency, decimals, why, at, given_by)"
            " VALUES (:ticket, :amount, :currency, :decimals, :why, :at, :by)",
            ticket=ticket.id,
            amount=amount,
            **in_currency(account.money),
            why=why,
            at=stamp(op.at),
            by=op.actor,
        )
    after = account._replace(discount=amount)
    data = {"amount": amount, "was": account.discount, **in_currency(account.money), "why": why}
    op.record("ticket", ticket.id, "discounted", {**data, "owed": after.owed, "held": after.held})
