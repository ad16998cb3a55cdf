"""Rules that are read from the top: what they ask about, and how facts answer.

A fact is a word or None; a condition names the words with which it fits. What is not asked about may be anything.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.reading import Place

Facts = Mapping[str, str | None]
Names = Mapping[str, Collection[str]]  # section → the keys that it names

# What the rules of the field may ask about, and the section of the configuration that names the values.
ASKED = {
    "kind": "kinds",  # of the ticket
    "region": "regions",
    "tier": "tiers",
    "phase": "phases",
    "warranty": "warranty",  # of the component: in, out, unknown
    "contract": "contracts",  # its kind, or none
    "equipment": "equipment",  # its kind, or none
    "attribution": "attributions",  # what the fault is due to
}
NONE = "none"  # how a rule says that there is no contract, or no equipment

# Sections that are words only, key → what people read, with what holds when one is not written.
WORDS: Mapping[str, Mapping[str, str]] = {
    "attributions": {
        "material": _("a fault of the material"),
        "workmanship": _("a fault of the work done"),
        "customer": _("damage by people"),
        "environment": _("power, water, accident, force majeure"),
    },
    "faults": {},
    "checklist": {},
    "entitlements": {},
    "places": {},
    "return_reasons": {
        "arrival": _("defective on arrival"),
        "quality": _("quality defect"),
        "other": _("another reason"),
    },
    "payment_methods": {"cash": _("Cash"), "transfer": _("Bank transfer")},
}


def words(policy: "Policy", section: str) -> Mapping[str, str]:
    """Key → what people read, of a section of words of the field, in the order of the YAML."""
    given: Mapping[str, str] = policy.document.get(section, WORDS[section])
    return given


def fits(rule: Mapping[str, Any], facts: Facts) -> bool:
    """Whether every condition under the rule's `when` names the fact of that name."""
    return all(facts.get(key) in values for key, values in rule["when"].items())


def fitting(rules: Iterable[Mapping[str, Any]], facts: Facts) -> Iterator[Mapping[str, Any]]:
    """The rules that fit, in their order."""
    return (rule for rule in rules if fits(rule, facts))


def read_when(fields: Mapping[str, "Place"], names: Names, asked: Iterable[str] = ASKED) -> dict[str, list[str]]:
    """The conditions that are given among the fields of a rule."""
    when = {}
    for key in asked:
        if fields[key].given:
            section = ASKED[key]
            known = [*names.get(section, ()), *([NONE] if key in ("contract", "equipment") else ())]
            when[key] = fields[key].choices(known, section)
    return when
