"""The sections `equipment` and `contracts`: what customers own, how long it is warranted, and what they have bought."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.config.problems import quoted
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.reading import Place
    from svcdesk.config.rules import Names

DATES = ("bought", "delivered", "accepted", "used")  # of equipment, from which warranties and rights are counted


def read_equipment(place: Place) -> dict[str, Any]:
    """The kinds of equipment: from which date their warranty counts, and how long by component.

    The first component is the machine as a whole. Without any, nothing is known of a warranty.
    """
    kinds = {}
    for key, entry in place.named().items():
        fields = entry.fields(optional=["name", "from", "warranty"])
        since, day_after = read_since(fields["from"], "bought")
        components = fields["warranty"].named() if fields["warranty"].given else {}
        kinds[key] = {
            "name": fields["name"].text(key),
            "from": since,
            "day_after": day_after,
            "warranty": {component: term.term() for component, term in components.items()},
        }
    return kinds


def read_contracts(place: Place, names: Names) -> dict[str, Any]:
    """The kinds of contract: the tier and phase they give, how long they last, and what they include."""
    kinds = {}
    for key, entry in place.named().items():
        fields = entry.fields(optional=["name", "tier", "phase", "lasts", "includes"])
        kind: dict[str, Any] = {"name": fields["name"].text(key)}
        for word, section in (("tier", "tiers"), ("phase", "phases")):
            if fields[word].given:
                kind[word] = fields[word].choice(names[section], section)
        kind["lasts"] = fields["lasts"].term() if fields["lasts"].given else "1 year"
        included = fields["includes"].entries() if fields["includes"].given else {}
        for entitlement in included.keys() - set(names.get("entitlements", ())):
            included[entitlement].wrong(_("is not among 'entitlements'; name it there"))
        kind["includes"] = {name: count.number(0, 100_000, 1) for name, count in included.items()}
        kinds[key] = kind
    return kinds


def read_since(place: Place, default: str) -> tuple[str, bool]:
    """A date of equipment, and whether counting begins on the day after it: `bought`, `day after accepted`."""
    text = place.text(default)
    word = text.removeprefix("day after ")
    if text and word not in DATES:
        message = _("{text} is not a date of equipment; write one of: {names}, or 'day after {first}'")
        place.wrong(message.format(text=quoted(text), names=", ".join(DATES), first=DATES[0]))
    return word, word != text
