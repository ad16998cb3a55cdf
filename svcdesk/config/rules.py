"""The one engine of rules: lists that are read from the top, what their rules may ask about, and which fit the facts.

A fact is a word or None. A rule's `when` names for each fact that it asks about the words with which it fits; what it
does not ask about may be anything.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Protocol, TypeVar

    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known

    class Rule(Protocol):
        """One rule of any list: it has conditions, and says what holds when they fit."""

        @property
        def when(self) -> When:
            """The words with which it fits, by fact."""

    AnyRule = TypeVar("AnyRule", bound=Rule)

Facts = Mapping[str, str | None]
When = Mapping[str, Collection[str]]

# What rules may ask about, and the section of the configuration that names the words.
ASKED = {
    "kind": "kinds",  # of the ticket
    "region": "regions",
    "tier": "tiers",
    "phase": "phases",
    "warranty": "warranty",  # of the component
    "contract": "contracts",  # its kind, or none
    "equipment": "equipment",  # its kind, or none
    "attribution": "attributions",  # what the fault is due to
}
WARRANTY = ("in", "out", "unknown")
NONE = "none"  # how a rule says that there is no contract, or no equipment


def fits(when: When, facts: Facts) -> bool:
    """Whether every condition names the fact of that name."""
    return all(facts.get(key) in words for key, words in when.items())


def fitting(rules: Iterable[AnyRule], facts: Facts) -> Iterator[AnyRule]:
    """The rules that fit, in their order, for lists in which all of them add up."""
    return (rule for rule in rules if fits(rule.when, facts))


def first(rules: Iterable[AnyRule], facts: Facts) -> AnyRule | None:
    """The first rule that fits, for lists in which it decides; None when none does."""
    return next(fitting(rules, facts), None)


def read_when(fields: Mapping[str, Place], known: Known, asked: Mapping[str, str] = ASKED) -> dict[str, list[str]]:
    """The conditions that are given among the fields of a rule. `asked` is as `ASKED`."""
    when = {}
    for key, section in asked.items():
        if fields[key].given:
            when[key] = fields[key].choices(words_of(key, section, known), section)
    return when


def words_of(key: str, section: str, known: Known) -> list[str]:
    """The words that a condition may name."""
    words = WARRANTY if key == "warranty" else known.names(section)
    return [*words, *([NONE] if key in ("contract", "equipment") else ())]
