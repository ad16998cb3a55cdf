"""What happened to money, in sentences of the journal."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from svcdesk.locale import _, bracketed, clauses, noted
from svcdesk.views.money.amounts import booked, items, quantity
from svcdesk.views.money.coverage import because
from svcdesk.views.money.payments import method
from svcdesk.views.money.settlements import turnover

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.currency import Currency
    from svcdesk.config.policy import Policy

    Words = dict[str, Any]


def _quoted(policy: Policy, data: Words) -> str:
    return _("quote {quote} over {priced}").format(quote=data["quote"], priced=_priced(policy, data))


def _charged(policy: Policy, data: Words) -> str:
    return _("visit {visit}: fee {priced}").format(visit=data["visit"], priced=_priced(policy, data))


def _priced(policy: Policy, data: Words) -> str:
    """A total with the lines that make it up."""
    money, names = booked(policy, data), items(policy)
    lines = [
        f"{names.get(line['item'], line['item'])} {quantity(line['quantity'], line['unit'])}"
        f" = {bracketed(amount, because(line['because'])) if line['because'] else amount}"
        for line in data["lines"]
        for amount in (money.text(line["amount"]),)
    ]
    return noted(money.worded(data["total"]), clauses(lines))


def _paid(policy: Policy, data: Words) -> str:
    return _receipt(policy, data, _("receipt {receipt}: {amount} paid, {how}; {stands}"))


def _deposit(policy: Policy, data: Words) -> str:
    return _receipt(policy, data, _("receipt {receipt}: deposit of {amount}, {how}; {stands}"))


def _refunded(policy: Policy, data: Words) -> str:
    return _receipt(policy, data, _("receipt {receipt}: {amount} given back, {how}; {stands}"))


def _voided(policy: Policy, data: Words) -> str:
    words = _("receipt {receipt} over {amount}, {how}, is void: {why}; {stands}")
    return _receipt(policy, data, words)


def _receipt(policy: Policy, data: Words, words: str) -> str:
    money, how = booked(policy, data), method(policy, data["method"])
    if data["card"]:
        how = _("{method} {card}, {balance} left on it").format(
            method=how, card=data["card"], balance=money.text(data["balance"])
        )
    told = {**data, "amount": money.worded(data["amount"]), "how": how, "stands": _stands(money, data)}
    return words.format(**told)


def _stands(money: Currency, data: Words) -> str:
    """What is owed after it, by the customer or to them."""
    if data["owed"]:
        return _("{owed} still owed").format(owed=money.text(data["owed"]))
    if data.get("held") and data.get("back") == 0:
        return _("{held} are paid ahead").format(held=money.text(data["held"]))
    if data.get("held"):  # not in entries of older versions
        return _("{held} more than is owed").format(held=money.text(data["held"]))
    return _("all is paid")


def _discounted(policy: Policy, data: Words) -> str:
    money = booked(policy, data)
    if data["amount"]:
        words = _("{amount} taken off the fee: {why}; {stands}")
    else:
        words = _("discount of {was} taken back: {why}; {stands}")
    amounts = {key: money.worded(data[key]) for key in ("amount", "was")}
    return words.format(**{**data, **amounts, "stands": _stands(money, data)})


def _card_sold(policy: Policy, data: Words) -> str:
    value = booked(policy, data).worded(data["value"])
    return _("card {card} of {customer}: {value}").format(**{**data, "value": value})


def _entered(policy: Policy, data: Words) -> str:
    amount, was = (turnover(booked(policy, data), data["basis"], data[key]) for key in ("amount", "was"))
    if data["basis"] == "units":
        message = _("{customer} {month}: {amount} units")
        corrected = _("{customer} {month}: {amount} units, was {was}")
    else:
        message = _("{customer} {month}: {amount} payments")
        corrected = _("{customer} {month}: {amount} payments, was {was}")
    return (message if data["was"] is None else corrected).format(**{**data, "amount": amount, "was": was})


def _settled(policy: Policy, data: Words) -> str:
    money = booked(policy, data)
    figures = {
        key: money.text(data[key]) for key in ("budget", "carried_in", "spent", "paid", "charged", "carried_out")
    }
    message = _(
        "{customer} {quarter} is settled: budget {budget}, carried in {carried_in}, repairs {spent}:"
        " {paid} paid out, {charged} charged, {carried_out} carried on ({currency})"
    )
    if data.get("forfeited_why"):  # not in entries of older versions
        figures["forfeited"] = money.text(data["forfeited"])
        message = _(
            "{customer} {quarter} is settled: budget {budget}, carried in {carried_in}, repairs {spent}:"
            " {forfeited} forfeited ({forfeited_why}), {charged} charged, {carried_out} carried on ({currency})"
        )
    return message.format(**{**data, **figures})


SENTENCES: Mapping[str, Callable[[Policy, Words], str]] = {
    "quoted": _quoted,
    "charged": _charged,
    "paid": _paid,
    "deposit paid": _deposit,
    "refunded": _refunded,
    "receipt voided": _voided,
    "discounted": _discounted,
    "card sold": _card_sold,
    "card removed": lambda policy, data: _("{card}: removed").format(card=_card_sold(policy, data)),
    "turnover entered": _entered,
    "quarter settled": _settled,
}
