"""The sections of what customers own: equipment with its warranty, contracts and what they include, repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.config.currency import Currency
from svcdesk.config.problems import quoted
from svcdesk.config.sections import section, words
from svcdesk.locale import N_, _, enumerated
from svcdesk.record import Record
from svcdesk.sla.terms import Term

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known

# of equipment, from which warranties and rights are counted; card: sold, by its warranty card
DATES = ("bought", "delivered", "accepted", "used", "paid", "card")

words("entitlements")


class EquipmentKind(Record):
    """A kind of equipment: from which of DATES its warranty counts, each with whether from the day after, and how long.

    The first date that is known counts. The first component is the machine as a whole; without any, nothing is known of
    a warranty. One that is not `transferable` ends when the machine goes to another customer. `list_price` is in the
    smallest unit.
    """

    name: str
    since: Sequence[tuple[str, bool]]
    warranty: Mapping[str, Term]
    transferable: bool
    list_price: int | None = None

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> EquipmentKind:
        """The kind that a compiled entry says."""
        terms = {component: Term.parse(term) for component, term in entry["warranty"].items()}
        since = [(word, day_after) for word, day_after in entry["from"]]
        return cls(entry["name"], since, terms, entry["transferable"], entry.get("list_price"))


class ContractKind(Record):
    """A kind of contract: the tier and phase that it gives (None: the customer's), how long it lasts, what it includes.

    `includes` says how many of each entitlement.
    """

    name: str
    tier: str | None
    phase: str | None
    lasts: Term
    includes: Mapping[str, int]

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> ContractKind:
        """The kind that a compiled entry says."""
        lasts = Term.parse(entry["lasts"])
        return cls(entry["name"], entry.get("tier"), entry.get("phase"), lasts, entry["includes"])


@section("equipment")
def read_equipment(place: Place, known: Known) -> dict[str, Any]:
    """The kinds of equipment: from which date their warranty counts, and how long by component.

    The first component is the machine as a whole. Without any, nothing is known of a warranty.
    """
    kinds = {}
    for key, entry in place.named().items():
        fields = entry.fields(optional=["name", "from", "warranty", "transferable", "list_price"])
        since = [[*read_since(each, DATES[0])] for each in fields["from"].rules()] or [[DATES[0], False]]
        components = fields["warranty"].named() if fields["warranty"].given else {}
        kinds[key] = {
            "name": fields["name"].text(key),
            "from": since,
            "transferable": fields["transferable"].yes(True),
            **fields.given(list_price=fields["list_price"].amount(Currency.of(known.section("currency")))),
            "warranty": {component: term.term() for component, term in components.items()},
        }
    return kinds


@section("contracts")
def read_contracts(place: Place, known: Known) -> dict[str, Any]:
    """The kinds of contract: the tier and phase they give, how long they last, and what they include."""
    kinds = {}
    for key, entry in place.named().items():
        fields = entry.fields(optional=["name", "tier", "phase", "lasts", "includes"])
        kind: dict[str, Any] = {"name": fields["name"].text(key)}
        for word, names in (("tier", "tiers"), ("phase", "phases")):
            if fields[word].given:
                kind[word] = fields[word].choice(known.names(names), names)
        kind["lasts"] = fields["lasts"].term("1 year")
        included = fields["includes"].entries() if fields["includes"].given else {}
        for entitlement in included.keys() - set(known.names("entitlements")):
            included[entitlement].wrong(_("is not among 'entitlements'; name it there"))
        kind["includes"] = {name: count.number(0, 100_000, 1) for name, count in included.items()}
        kinds[key] = kind
    return kinds


@section("acceptances", default={"final": {"name": N_("Acceptance")}})
def read_acceptances(place: Place, known: Known) -> dict[str, Any]:
    """The stages in which customers accept equipment, the last of them last, and the phase that each begins."""
    stages = {}
    for key, entry in place.named().items():
        fields = entry.fields(optional=["name", "phase"])
        phase = fields["phase"].choice(known.names("phases"), "phases")
        stages[key] = {"name": fields["name"].text(key), **fields.given(phase=phase)}
    return stages


@section("repeats")
def read_repeats(place: Place, _known: Known) -> str:
    """Within how long a repair of the same machine is a repeat."""
    return place.term()


def read_since(place: Place, default: str) -> tuple[str, bool]:
    """A date of equipment, and whether counting begins on the day after it: `bought`, `day after accepted`."""
    text = place.text(default)
    word = text.removeprefix("day after ")
    if text and word not in DATES:
        message = _("{text} is not a date of equipment; write one of: {names}, or 'day after {first}'")
        place.wrong(message.format(text=quoted(text), names=enumerated(DATES), first=DATES[0]))
    return word, word != text
