"""The sections of parts and machines that move: parts, spares, loaners, and the rules of returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.config.assets import read_since
from svcdesk.config.currency import Currency
from svcdesk.config.problems import quoted
from svcdesk.config.rules import ASKED, read_when
from svcdesk.config.sections import section, words
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.sla.terms import Term

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from svcdesk.config.reading import Place
    from svcdesk.config.rules import When
    from svcdesk.config.sections import Known

REPAIR_FIRST = "repair-first"  # repaired, and exchanged or refunded only when that has failed
DECISIONS = ("refund", "exchange", "repair", REPAIR_FIRST, "refused")
FREIGHT = ("desk", "customer", "vendor")  # who bears it
CONDITIONS = ("new", "used")  # of a part

words(
    "return_reasons",
    {"arrival": N_("defective on arrival"), "quality": N_("quality defect"), "other": N_("another reason")},
)


class Part(Record):
    """A part: what it costs the customer and the desk, in the smallest unit of money.

    Once fitted it is that `component` of a machine, if any, warranted by its condition: new, used. One that is a
    `machine` of its own, which is a kind of equipment, is of that `model`.
    """

    name: str
    price: int
    cost: int
    component: str | None
    warranty: Mapping[str, Term]
    machine: str | None = None
    model: str | None = None

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Part:
        """The part that a compiled entry says."""
        terms = {condition: Term.parse(term) for condition, term in entry["warranty"].items()}
        own = (entry.get("machine"), entry.get("model"))
        return cls(entry["name"], entry["price"], entry["cost"], entry.get("component"), terms, *own)


class SpareRule(Record):
    """How many of a part every station holds ready: `percent` of the equipment of some kinds, and `at_most` so many."""

    percent: int
    of: Sequence[str]
    at_most: int | None = None


class Loaners(Record):
    """How long machines are lent (None: it is said each time), and whether only those of an equal kind are."""

    lend: Term | None = None
    equal: bool = False

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Loaners:
        """What a compiled section says."""
        return cls(Term.parse(entry["lend"]), entry["equal"])


class ReturnRule(Record):
    """What becomes of a return (of DECISIONS) and who bears the freight there and back (of FREIGHT), if it fits.

    What the customer bears goes into their `book`: budget, if it says so. With `within`, a right that is counted from a
    date of the equipment, or from the day after it.
    """

    when: When
    decision: str
    freight: str
    freight_back: str
    book: str | None
    because: str | None
    within: Term | None
    since: str
    day_after: bool

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> ReturnRule:
        """The rule that a compiled entry says."""
        within = Term.parse(entry["within"]) if "within" in entry else None
        since, day_after = entry.get("of", ""), entry.get("day_after", False)
        because = entry.get("because")
        freight = (entry["freight"], entry["freight_back"], entry.get("book"))
        return cls(entry["when"], entry["decision"], *freight, because, within, since, day_after)


@section("places", default={})
def read_places(place: Place, _known: Known) -> dict[str, Any]:
    """Where parts are kept beside the stations: what people read, or that with who answers for what is there."""
    places = {}
    for key, entry in place.named(may_be_empty=True).items():
        fields = entry.fields(optional=["name", "keeper"])
        places[key] = {"name": fields["name"].text(key)}
        if fields["keeper"].given:
            places[key]["keeper"] = fields["keeper"].text()
    return places


@section("parts")
def read_parts(place: Place, known: Known) -> dict[str, Any]:
    """Parts: price and cost, which component or machine they are, and how long one that was fitted is warranted."""
    currency, parts = Currency.of(known.section("currency")), {}
    for key, entry in place.named().items():
        fields = entry.fields(optional=["name", "price", "cost", "component", "machine", "model", "warranty"])
        price = fields["price"].amount(currency)
        terms = fields["warranty"].fields(optional=CONDITIONS) if fields["warranty"].given else {}
        parts[key] = {
            "name": fields["name"].text(key),
            "price": price,
            "cost": fields["cost"].amount(currency, price),
            **fields.given(
                component=fields["component"].text(),
                machine=fields["machine"].choice(known.names("equipment"), "equipment"),
                model=fields["model"].text(),
            ),
            "warranty": {condition: term.term() for condition, term in terms.items() if term.given},
        }
    return parts


@section("spares")
def read_spares(place: Place, known: Known) -> dict[str, Any]:
    """Parts that every station holds ready: a share of the equipment installed in its regions, and the most."""
    spares = {}
    for key, entry in place.places(known.names("parts")).items():
        if entry.given:
            fields = entry.fields(required={"share": "2%", "of": "printer"}, optional=["at_most"])
            share = fields["share"].text()
            if share and not (share.endswith("%") and share[:-1].isdecimal() and 0 < int(share[:-1]) <= 100):
                fields["share"].wrong(_("{text} is not a share; write for example '2%'").format(text=quoted(share)))
                share = ""
            spares[key] = {
                "percent": int(share[:-1]) if share else 0,
                "of": fields["of"].choices(known.names("equipment"), "equipment"),
                **fields.given(at_most=fields["at_most"].number(1, 1_000_000, 100)),
            }
    return spares


@section("loaners")
def read_loaners(place: Place, _known: Known) -> dict[str, Any]:
    """How long a machine is lent, and whether it must be of the kind that is being repaired."""
    fields = place.fields(required={"lend": "15 days"}, optional=["equal"])
    return {"lend": fields["lend"].term(), "equal": fields["equal"].yes()}


@section("returns")
def read_returns(place: Place, known: Known) -> list[dict[str, Any]]:
    """What becomes of a return: the first rule that fits reason, dates and facts decides it, and the freight."""
    rules = []
    for item in place.rules():
        required = {"decision": "exchange", "freight": "desk"}
        fields = item.fields(required, optional=[*ASKED, "reason", "within", "of", "book", "because"])
        there, back = _freight(fields["freight"])
        rule: dict[str, Any] = {
            "when": read_when(fields, known),
            "decision": fields["decision"].word(DECISIONS),
            "freight": there,
            "freight_back": back,
            **fields.given(because=fields["because"].text(), book=fields["book"].word(("budget",))),
        }
        if fields["reason"].given:
            rule["when"]["reason"] = fields["reason"].choices(known.names("return_reasons"), "return_reasons")
        if fields["within"].given:
            rule["within"] = fields["within"].term()
            rule["of"], rule["day_after"] = read_since(fields["of"], "bought")
        rules.append(rule)
    return rules


def _freight(place: Place) -> tuple[str, str]:
    """Who bears the freight there and back: one word for both, or one each."""
    if not place.keyed:
        return (place.word(FREIGHT),) * 2
    ways = place.fields(required={"there": "customer", "back": "desk"})
    return ways["there"].word(FREIGHT), ways["back"].word(FREIGHT)
