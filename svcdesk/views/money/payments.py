"""Payments with their receipts, and what is still owed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.columns import attributes
from svcdesk.views.money.amounts import for_people, money, named

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.money.fees import Debt
    from svcdesk.desk.money.payments import Payment, Sum
    from svcdesk.views.columns import Column
    from svcdesk.views.out import Out


def receipts(out: Out, policy: Policy, payments: Sequence[Payment]) -> None:
    """Print payments, a row each with its receipt."""
    columns = (
        *named(receipt=_("receipt"), at=_("at"), ticket=_("ticket"), customer=_("customer")),
        money(out, policy, "amount", _("amount")),
        *attributes("currency"),
        _method(out, policy),
        *named(card=_("card"), taken_by=_("taken by")),
    )
    out.rows(columns, payments, empty=_("no payments"))


def sums(out: Out, policy: Policy, sums: Sequence[Sum]) -> None:
    """Print what was taken by each method."""
    columns = (
        _method(out, policy),
        *named(payments=_("payments")),
        money(out, policy, "amount", _("amount")),
        *named(currency=_("currency")),
    )
    out.rows(columns, sums, empty=_("no payments"))


def debts(out: Out, policy: Policy, debts: Sequence[Debt]) -> None:
    """Print tickets for which something is owed, a row each."""
    columns = (
        *named(ticket=_("ticket"), customer=_("customer")),
        money(out, policy, "fee", _("fee")),
        money(out, policy, "paid", _("paid")),
        money(out, policy, "owed", _("owed")),
        *named(currency=_("currency"), since=_("since")),
    )
    out.rows(columns, debts, empty=_("nothing is owed"))


def still_owed(policy: Policy, number: str, balance: int) -> str:
    """That something is owed for a ticket, and the command that takes it; below 0, that too much was paid."""
    money = policy.currency
    if balance < 0:
        message = _("{number}: {amount} {code} were paid too much: give them back")
        return message.format(number=number, amount=money.text(-balance), code=money.code)
    message = _("{owed} {code} are still owed: 'svcdesk pay {number}'")
    return message.format(owed=money.text(balance), code=money.code, number=number)


def method(policy: Policy, method: str) -> str:
    """A way of paying as people call it."""
    return policy.names("payment_methods").get(method) or (_("prepaid card") if method == "card" else method)


def _method(out: Out, policy: Policy) -> Column:
    return for_people(out, "method", _("paid by"), lambda row: method(policy, row.method))
