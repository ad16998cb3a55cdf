"""What happened to money, in sentences of the journal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _
from svcdesk.views.money.amounts import items, quantity
from svcdesk.views.money.coverage import because
from svcdesk.views.money.payments import method
from svcdesk.views.money.settlements import turnover

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

Words = dict[str, Any]


def _quoted(policy: Policy, data: Words) -> str:
    return _("quote {quote} over {priced}").format(quote=data["quote"], priced=_priced(policy, data))


def _charged(policy: Policy, data: Words) -> str:
    return _("visit {visit}: fee {priced}").format(visit=data["visit"], priced=_priced(policy, data))


def _priced(policy: Policy, data: Words) -> str:
    """A total with the lines that make it up."""
    money, names = policy.currency, items(policy)
    lines = [
        f"{names.get(line['item'], line['item'])} {quantity(line['quantity'], line['unit'])}"
        f" = {money.text(line['amount'])}" + (f" ({because(line['because'])})" if line["because"] else "")
        for line in data["lines"]
    ]
    return f"{money.text(data['total'])} {data['currency']}" + (f": {'; '.join(lines)}" if lines else "")


def _paid(policy: Policy, data: Words) -> str:
    money = policy.currency
    told = {
        **data,
        "amount": money.text(data["amount"]),
        "method": method(policy, data["method"]),
        "owed": money.text(data["owed"]),
    }
    if data["card"]:
        told["balance"] = money.text(data["balance"])
        message = (
            _("receipt {receipt}: {amount} {currency} paid, {method} {card}, {balance} left on it; {owed} still owed")
            if data["owed"]
            else _("receipt {receipt}: {amount} {currency} paid, {method} {card}, {balance} left on it; all is paid")
        )
    elif data["owed"]:
        message = _("receipt {receipt}: {amount} {currency} paid, {method}; {owed} still owed")
    else:
        message = _("receipt {receipt}: {amount} {currency} paid, {method}; all is paid")
    return message.format(**told)


def _card_sold(policy: Policy, data: Words) -> str:
    value = policy.currency.text(data["value"])
    return _("card {card} of {customer}: {value} {currency}").format(**{**data, "value": value})


def _entered(policy: Policy, data: Words) -> str:
    amount, was = (turnover(policy, data["basis"], data[key]) for key in ("amount", "was"))
    if data["basis"] == "units":
        message = _("{customer} {month}: {amount} units")
        corrected = _("{customer} {month}: {amount} units, was {was}")
    else:
        message = _("{customer} {month}: {amount} payments")
        corrected = _("{customer} {month}: {amount} payments, was {was}")
    return (message if data["was"] is None else corrected).format(**{**data, "amount": amount, "was": was})


def _settled(policy: Policy, data: Words) -> str:
    money = policy.currency
    figures = {
        key: money.text(data[key]) for key in ("budget", "carried_in", "spent", "paid", "charged", "carried_out")
    }
    message = _(
        "{customer} {quarter} is settled: budget {budget}, carried in {carried_in}, repairs {spent}:"
        " {paid} paid out, {charged} charged, {carried_out} carried on ({currency})"
    )
    return message.format(**{**data, **figures})


SENTENCES: Mapping[str, Callable[[Policy, Words], str]] = {
    "quoted": _quoted,
    "charged": _charged,
    "paid": _paid,
    "card sold": _card_sold,
    "turnover entered": _entered,
    "quarter settled": _settled,
}
