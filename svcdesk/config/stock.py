"""The sections of parts and machines that move: parts, spares, loaners, and the rules of returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.config.assets import read_since
from svcdesk.config.problems import quoted
from svcdesk.config.rules import ASKED, Names, read_when
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.money import Currency
    from svcdesk.config.reading import Place

DECISIONS = ("refund", "exchange", "repair", "refused")
FREIGHT = ("desk", "customer", "vendor")  # who bears it
CONDITIONS = ("new", "used")  # of a part


def read_parts(place: Place, currency: Currency) -> dict[str, Any]:
    """Parts: their price and cost, which component they are, and how long one that was fitted is warranted."""
    parts = {}
    for key, entry in place.named().items():
        fields = entry.fields(optional=["name", "price", "cost", "component", "warranty"])
        price = fields["price"].amount(currency)
        terms = fields["warranty"].fields(optional=CONDITIONS) if fields["warranty"].given else {}
        parts[key] = {
            "name": fields["name"].text(key),
            "price": price,
            "cost": fields["cost"].amount(currency, price),
            **fields.given(component=fields["component"].text()),
            "warranty": {condition: term.term() for condition, term in terms.items() if term.given},
        }
    return parts


def read_spares(place: Place, names: Names) -> dict[str, Any]:
    """Parts that every station holds ready: a share of the equipment installed in its regions, and the most."""
    spares = {}
    for key, entry in place.fields(optional=names["parts"]).items():
        if entry.given:
            fields = entry.fields(required={"share": "2%", "of": "printer"}, optional=["at_most"])
            share = fields["share"].text()
            if share and not (share.endswith("%") and share[:-1].isdecimal() and 0 < int(share[:-1]) <= 100):
                fields["share"].wrong(_("{text} is not a share; write for example '2%'").format(text=quoted(share)))
                share = ""
            spares[key] = {
                "percent": int(share[:-1]) if share else 0,
                "of": fields["of"].choices(names["equipment"], "equipment"),
                **fields.given(at_most=fields["at_most"].number(1, 1_000_000, 100)),
            }
    return spares


def read_loaners(place: Place) -> dict[str, Any]:
    """How long a machine is lent, and whether it must be of the kind that is being repaired."""
    fields = place.fields(required={"lend": "15 days"}, optional=["equal"])
    return {"lend": fields["lend"].term(), "equal": fields["equal"].yes()}


def read_returns(place: Place, names: Names) -> list[dict[str, Any]]:
    """What becomes of a return: the first rule that fits reason, dates and facts decides it, and the freight."""
    rules = []
    for item in place.rules():
        required = {"decision": "exchange", "freight": "desk"}
        fields = item.fields(required, optional=[*ASKED, "reason", "within", "of", "because"])
        rule: dict[str, Any] = {
            "when": read_when(fields, names),
            "decision": fields["decision"].word(DECISIONS),
            "freight": fields["freight"].word(FREIGHT),
            **fields.given(because=fields["because"].text()),
        }
        if fields["reason"].given:
            rule["when"]["reason"] = fields["reason"].choices(names["return_reasons"], "return_reasons")
        if fields["within"].given:
            rule["within"] = fields["within"].term()
            rule["of"], rule["day_after"] = read_since(fields["of"], "bought")
        rules.append(rule)
    return rules
