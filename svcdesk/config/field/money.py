"""The sections of money: the currency, what is charged when, the price list, and settlement with dealers."""

from __future__ import annotations

import re
from typing import Any

from svcdesk.config.conditions import ASKED
from svcdesk.config.field.words import Names, each_given, read_amount, read_when, read_word, rules_of
from svcdesk.config.money import Currency
from svcdesk.config.problems import quoted
from svcdesk.config.reading import Place
from svcdesk.locale import _
from svcdesk.sla import BadDuration, Duration

PARTS = ("free", "cost", "price")  # what is charged for parts
WORK = ("free", "price")  # what is charged for labour, travel and services
BASES = ("units", "payments")  # what a dealer's budget is reckoned from

_CODE = re.compile("[A-Z]{3}")
_SHARE = re.compile(r"([0-9]{1,3})(?:\.([0-9]{1,2}))? ?%")


def read_currency(place: Place) -> dict[str, Any]:
    """The currency of all amounts, and how many decimals it has."""
    fields = place.fields(required={"code": "CNY"}, optional=["decimals"])
    code = fields["code"].text("CNY")
    if not _CODE.fullmatch(code):
        fields["code"].wrong(_("{code} is not a currency; write for example 'CNY'").format(code=quoted(code)))
    return {"code": code, "decimals": fields["decimals"].number(0, 4, 2)}


def read_coverage(place: Place, names: Names) -> list[dict[str, Any]]:
    """What is charged for parts and for work: the first rule that fits the facts decides, and says why."""
    rules = []
    for item in rules_of(place):
        fields = item.fields(required={"parts": "free", "work": "free"}, optional=[*ASKED, "because"])
        rules.append(
            {
                "when": read_when(fields, names),
                "parts": read_word(fields["parts"], PARTS),
                "work": read_word(fields["work"], WORK),
                **each_given(fields, because=fields["because"].text()),
            }
        )
    return rules


def read_prices(place: Place, names: Names, currency: Currency) -> dict[str, Any]:
    """The price list: for each item its unit, and its price or rules that are read from the top.

    `per` is a length of time, of which each one begun counts (`30m`, `1h`), or the word for a unit: km, place.
    """
    prices = {}
    for key, entry in place.named().items():
        fields = entry.fields(required={"price": "300"}, optional=["name", "per"])
        item: dict[str, Any] = {"name": fields["name"].text(key)}
        if fields["per"].given:
            unit = fields["per"].text()
            item["per"] = unit
            if unit[:1].isdecimal():
                item["minutes"] = _minutes(fields["per"])
                if key == "travel":
                    fields["per"].wrong(_("travel is counted in kilometres; write for example 'km'"))
        if key in names["parts"]:
            entry.wrong(_("is a part already; give it another key"))
        item["rules"] = [_read_price(rule, names, currency) for rule in rules_of(fields["price"])]
        prices[key] = item
    return prices


def read_settlement(place: Place, currency: Currency) -> dict[str, Any]:
    """How a quarter is settled with a dealer: the budget, and what becomes of what is left or over."""
    fields = place.fields(required={"basis": "units"}, optional=["rate", "share", "left", "over"])
    basis = read_word(fields["basis"], BASES)
    settlement: dict[str, Any] = {
        "basis": basis,
        "left": read_word(fields["left"], ("pay", "carry"), "pay"),
        "over": read_word(fields["over"], ("charge", "carry"), "charge"),
    }
    if not basis:
        return settlement  # what it needs depends on that
    wanted, other = ("rate", "share") if basis != "payments" else ("share", "rate")
    if not fields[wanted].given:
        fields[wanted].wrong(_("is missing; a budget by {basis} needs it").format(basis=quoted(basis)))
    if fields[other].given:
        fields[other].wrong(_("means nothing for a budget by {basis}; remove it").format(basis=quoted(basis)))
    if wanted == "rate":
        settlement["rate"] = read_amount(fields["rate"], currency)
    else:
        settlement["basis_points"] = _basis_points(fields["share"])
    return settlement


def _read_price(place: Place, names: Names, currency: Currency) -> dict[str, Any]:
    if place.plain:
        return {"when": {}, "price": read_amount(place, currency)}
    optional = [*ASKED, "times", "up_to", "entitlement", "because"]
    fields = place.fields(required={"price": "300"}, optional=optional)
    rule: dict[str, Any] = {
        "when": read_when(fields, names),
        "price": read_amount(fields["price"], currency),
        **each_given(fields, because=fields["because"].text()),
    }
    if fields["times"].given:  # once for each customer
        if fields["times"].text() not in ("first", ""):
            fields["times"].wrong(_("is once for each customer or left out; write 'times: first'"))
        rule["first"] = True
    if fields["up_to"].given:
        rule["up_to"] = _minutes(fields["up_to"])
    if fields["entitlement"].given:
        rule["entitlement"] = fields["entitlement"].choice(names.get("entitlements", ()), "entitlements")
    return rule


def _minutes(place: Place) -> int:
    text = place.text()
    try:
        duration = Duration.parse(text)
    except BadDuration as error:
        place.wrong(str(error))
        return 1
    if duration.kind != "working":
        place.wrong(_("{text} is not a length of work; write for example '1h30m'").format(text=quoted(text)))
    return max(1, duration.amount // 60)


def _basis_points(place: Place) -> int:
    text = place.text()
    found = _SHARE.fullmatch(text)
    points = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")) if found else 0
    if text and not 0 < points <= 10_000:
        place.wrong(_("{text} is not a share; write for example '1.5%'").format(text=quoted(text)))
    return points
