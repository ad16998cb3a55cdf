"""Payments with their receipts, and what is still owed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from svcdesk.locale import N_, _
from svcdesk.views.columns import attributes
from svcdesk.views.money.amounts import decimals, for_people, money, named
from svcdesk.views.text import worded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.currency import Currency
    from svcdesk.config.policy import Policy
    from svcdesk.desk.money.accounts import Debt
    from svcdesk.desk.money.payments import Payment, Sum
    from svcdesk.views.columns import Column
    from svcdesk.views.out import Out


_KINDS = {"payment": N_("paid"), "deposit": N_("deposit"), "refund": N_("given back")}


def receipts(out: Out, policy: Policy, payments: Sequence[Payment]) -> None:
    """Print receipts, a row each; what was given back is below 0."""
    columns = (
        *named(receipt=_("receipt"), at=_("at"), ticket=_("ticket"), customer=_("customer")),
        for_people(out, "kind", _("kind"), kind),
        money("amount", _("amount")),
        *attributes("currency"),
        *decimals(),
        _method(out, policy),
        *named(card=_("card"), taken_by=_("taken by"), voided_why=_("void because")),
        *(column._replace(data_only=True) for column in attributes("voided_at", "voided_by")),
    )
    out.rows(columns, payments, empty=_("no payments"))


def sums(out: Out, policy: Policy, sums: Sequence[Sum]) -> None:
    """Print what was taken by each method."""
    columns = (
        _method(out, policy),
        *named(payments=_("payments")),
        money("amount", _("amount")),
        *named(currency=_("currency")),
        *decimals(),
    )
    out.rows(columns, sums, empty=_("no payments"))


def debts(out: Out, debts: Sequence[Debt]) -> None:
    """Print tickets for which something is owed, a row each; what the desk owes is below 0 for programs."""
    columns = (
        *named(ticket=_("ticket"), customer=_("customer")),
        money("fee", _("fee")),
        money("discount", _("discount")),
        money("paid", _("paid")),
        money("owed", _("owed"))._replace(value=lambda debt: debt.owed if out.for_programs else abs(debt.owed)),
        *named(currency=_("currency")),
        *decimals(),
        for_people(out, "owed_by", _("owed by"), _owed_by),
        *named(since=_("since")),
    )
    out.rows(columns, debts, empty=_("nothing is owed"))


def owed_otherwise(before: Iterable[Debt], after: Iterable[Debt]) -> Iterator[str]:
    """What is owed for tickets, by customers or to them, where that is not what was owed before."""
    known = {(each.ticket, each.owed, each.money) for each in before}
    for each in after:
        if (each.ticket, each.owed, each.money) not in known:
            yield still_owed(each.ticket, each.owed, each.money)


def still_owed(number: str, owed: int, money: Currency) -> str:
    """That something is owed for a ticket, by the customer or below 0 to them, and the command for it."""
    if owed > 0:
        message = _("{amount} are still owed: 'svcdesk pay {number}'")
    else:
        message = _("{number}: {amount} were paid too much: 'svcdesk pay {number} --refund {text}' gives them back")
    return message.format(amount=money.worded(abs(owed)), text=money.text(abs(owed)), number=number)


def kind(payment: Payment) -> str:
    """What a receipt is about: paid, a deposit, given back; void."""
    return _("void") if payment.voided_at else worded(_KINDS, payment.kind)


def _owed_by(debt: Debt) -> str:
    return _("the customer") if debt.owed_by == "customer" else _("the desk")


def method(policy: Policy, method: str) -> str:
    """A way of paying as people call it."""
    return policy.names("payment_methods").get(method) or (_("prepaid card") if method == "card" else method)


def _method(out: Out, policy: Policy) -> Column:
    return for_people(out, "method", _("paid by"), lambda row: method(policy, row.method))
