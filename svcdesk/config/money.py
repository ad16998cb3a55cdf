"""The sections of money: the currency, what is charged when, the price list, and settlement with dealers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from svcdesk.config.currency import Currency
from svcdesk.config.problems import quoted
from svcdesk.config.rules import ASKED, read_when
from svcdesk.config.sections import section, words
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.sla.terms import Term

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from svcdesk.config.reading import Place
    from svcdesk.config.rules import When
    from svcdesk.config.sections import Known

REFUSED = "refused"  # nothing is done, only advice is given: for parts and work together
PARTS = WORK = ("free", "cost", "price", REFUSED)  # what is charged for parts; for labour, travel and services
BASES = ("units", "payments", "cards")  # what a dealer's budget is reckoned from


words("payment_methods", {"cash": N_("Cash"), "transfer": N_("Bank transfer")})


class CoverageRule(Record):
    """What is charged for parts (of PARTS) and for work (of WORK) when its conditions fit, and why."""

    when: When
    parts: str
    work: str
    because: str = ""


class PriceRule(Record):
    """The price of one of an item, in the smallest unit, when its conditions fit, and its `cost`; None: its price.

    With `of_list` it is that share of the machine's list price, in hundredths of a percent.

    The `first` time for a customer, up to `up_to` minutes of work, while the contract has some of `entitlement` left.
    """

    when: When
    price: int
    because: str | None = None
    first: bool = False
    up_to: int | None = None
    entitlement: str | None = None
    cost: int | None = None
    of_list: int | None = None

    def of(self, list_price: int | None) -> int:
        """The price of one, for a machine whose list price is this; a share of it is rounded half up.

        Raises UsageError for a share of a list price that is not known.
        """
        if self.of_list is None:
            return self.price
        if list_price is None:
            raise UsageError(N_("it costs a share of the list price: name the machine, and 'list_price' of its kind"))
        return (list_price * self.of_list + 5_000) // 10_000


class PriceItem(Record):
    """An item of the price list; `per` is its unit, `minutes` its length when it is counted in time."""

    name: str
    per: str | None
    minutes: int | None
    rules: Sequence[PriceRule]
    remark: str | None = None

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> PriceItem:
        """The item that a compiled entry says."""
        rules = tuple(PriceRule(**rule) for rule in entry["rules"])
        return cls(entry["name"], entry.get("per"), entry.get("minutes"), rules, entry.get("remark"))


class Settlement(Record):
    """How quarters are settled with dealers: what the budget is reckoned from (of BASES), and with what.

    `rate` is money for each unit or card, or the share of payments in hundredths of a percent. Of cards those count
    that came back `within` a time after the sale; None: all.
    """

    basis: str
    rate: int
    left: str
    over: str
    within: Term | None = None

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Settlement:
        """What a compiled section says."""
        rate = entry["basis_points"] if entry["basis"] == "payments" else entry["rate"]
        within = Term.parse(entry["within"]) if "within" in entry else None
        return cls(entry["basis"], rate, entry["left"], entry["over"], within)


@section("currency")
def read_currency(place: Place, _known: Known) -> dict[str, Any]:
    """The currency of all amounts, and how many decimals it has."""
    fields = place.fields(required={"code": "CNY"}, optional=["decimals"])
    code = fields["code"].text("CNY")
    if not re.fullmatch("[A-Z]{3}", code):
        fields["code"].wrong(_("{code} is not a currency; write for example 'CNY'").format(code=quoted(code)))
    return {"code": code, "decimals": fields["decimals"].number(0, 4, 2)}


@section("coverage")
def read_coverage(place: Place, known: Known) -> list[dict[str, Any]]:
    """What is charged for parts and for work: the first rule that fits the facts decides, and says why."""
    rules = []
    for item in place.rules():
        fields = item.fields(required={"parts": "free", "work": "free"}, optional=[*ASKED, "because"])
        parts, work = fields["parts"].word(PARTS), fields["work"].word(WORK)
        if parts and work and (parts == REFUSED) != (work == REFUSED):
            item.wrong(_("refuses one of parts and work; refuse both, or neither"))
        rules.append(
            {
                "when": read_when(fields, known),
                "parts": parts,
                "work": work,
                **fields.given(because=fields["because"].text()),
            }
        )
    return rules


@section("prices")
def read_prices(place: Place, known: Known) -> dict[str, Any]:
    """The price list: for each item its unit, and its price or rules that are read from the top.

    `per` is a length of time, of which each one begun counts (`30m`, `1h`), or the word for a unit: km, place.
    """
    prices, parts = {}, known.names("parts")
    for key, entry in place.named().items():
        fields = entry.fields(required={"price": "300"}, optional=["name", "per", "remark"])
        remark = fields.given(remark=fields["remark"].text())
        item: dict[str, Any] = {"name": fields["name"].text(key), **remark}
        if fields["per"].given:
            unit = fields["per"].text()
            item["per"] = unit
            if unit[:1].isdecimal():
                item["minutes"] = _minutes(fields["per"])
                if key == "travel":
                    fields["per"].wrong(_("travel is counted in kilometres; write for example 'km'"))
        if key in parts:
            entry.wrong(_("is a part already; give it another key"))
        item["rules"] = [_read_price(rule, known) for rule in fields["price"].rules()]
        prices[key] = item
    return prices


@section("settlement")
def read_settlement(place: Place, known: Known) -> dict[str, Any]:
    """How a quarter is settled with a dealer: the budget, and what becomes of what is left or over."""
    fields = place.fields(required={"basis": "units"}, optional=["rate", "share", "within", "left", "over"])
    basis = fields["basis"].word(BASES)
    settlement: dict[str, Any] = {
        "basis": basis,
        "left": fields["left"].word(("pay", "carry"), "pay"),
        "over": fields["over"].word(("charge", "carry"), "charge"),
    }
    if not basis:
        return settlement  # what it needs depends on that
    wanted, other = ("rate", "share") if basis != "payments" else ("share", "rate")
    if not fields[wanted].given:
        fields[wanted].wrong(_("is missing; a budget by {basis} needs it").format(basis=quoted(basis)))
    if fields[other].given:
        fields[other].wrong(_("means nothing for a budget by {basis}; remove it").format(basis=quoted(basis)))
    if fields["within"].given:
        settlement["within"] = fields["within"].term()
        if basis != "cards":
            fields["within"].wrong(_("means nothing for a budget by {basis}; remove it").format(basis=quoted(basis)))
    if wanted == "rate":
        settlement["rate"] = fields["rate"].amount(Currency.of(known.section("currency")))
    else:
        settlement["basis_points"] = _share(fields["share"], fields["share"].text())
    return settlement


def _read_price(place: Place, known: Known) -> dict[str, Any]:
    currency = Currency.of(known.section("currency"))
    if place.plain:
        return {"when": {}, **_amount(place, currency)}
    optional = [*ASKED, "cost", "times", "up_to", "entitlement", "because"]
    fields = place.fields(required={"price": "300"}, optional=optional)
    rule: dict[str, Any] = {
        "when": read_when(fields, known),
        **_amount(fields["price"], currency),
        **fields.given(because=fields["because"].text(), cost=fields["cost"].amount(currency)),
    }
    if fields["times"].given:  # once for each customer
        if fields["times"].text() not in ("first", ""):
            fields["times"].wrong(_("is once for each customer or left out; write 'times: first'"))
        rule["first"] = True
    if fields["up_to"].given:
        rule["up_to"] = _minutes(fields["up_to"])
    if fields["entitlement"].given:
        rule["entitlement"] = fields["entitlement"].choice(known.names("entitlements"), "entitlements")
    return rule


def _amount(place: Place, currency: Currency) -> dict[str, Any]:
    """A price: an amount, or a share of the list price."""
    share = place.text().removesuffix("of list") if place.plain else ""
    if not share or share == place.text():
        return {"price": place.amount(currency)}
    return {"price": 0, "of_list": _share(place, share.strip())}


def _minutes(place: Place) -> int:
    from svcdesk.sla import BadDuration, Duration  # to read the YAML, not to name a price

    text = place.text()
    try:
        duration = Duration.parse(text)
    except BadDuration as error:
        place.wrong(str(error))
        return 1
    if duration.kind != "working":
        place.wrong(_("{text} is not a length of work; write for example '1h30m'").format(text=quoted(text)))
    return max(1, duration.amount // 60)


def _share(place: Place, text: str) -> int:
    """A share such as 1.5%, in hundredths of a percent."""
    found = re.fullmatch(r"([0-9]{1,3})(?:\.([0-9]{1,2}))? ?%", text)
    points = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")) if found else 0
    if text and not 0 < points <= 10_000:
        place.wrong(_("{text} is not a share; write for example '1.5%'").format(text=quoted(text)))
    return points
