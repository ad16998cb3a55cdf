"""The section of what the desk expects of its own people: what each breach of a rule costs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from svcdesk.config.currency import currency_of
from svcdesk.config.forms import NEEDED
from svcdesk.config.problems import quoted
from svcdesk.config.rules import ASKED, read_when
from svcdesk.config.sections import section
from svcdesk.locale import _
from svcdesk.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from svcdesk.config.reading import Place
    from svcdesk.config.rules import When
    from svcdesk.config.sections import Known

FACTS = ("missed", "lacks", "check")  # what the desk finds breaches by
_LAST_DAY = 28  # of the next month, by which people may have to be told


class AssessmentRule(Record):
    """A rule by which somebody is assessed: what it asks, and what a breach of it costs, in the smallest unit of money.

    The desk finds a breach by a `fact` (of FACTS), named by `words`, when the conditions fit; None: people enter it.
    """

    name: str
    standard: str | None
    amount: int
    when: When
    fact: str | None = None
    words: Sequence[str] = ()


class Assessment(Record):
    """How the desk's people (`rules`) and its dealers are assessed, month by month.

    `told`: by which day of the next month they are told; None: whenever.
    """

    told: int | None
    rules: Mapping[str, AssessmentRule]
    dealers: Mapping[str, AssessmentRule]

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Assessment:
        """What a compiled section says."""
        rules, dealers = (
            {key: AssessmentRule(**rule) for key, rule in entry[of_whom].items()} for of_whom in ("rules", "dealers")
        )
        return cls(entry.get("told"), rules, dealers)

    @property
    def all(self) -> Mapping[str, AssessmentRule]:
        """Every rule by its key, those of the desk's people first."""
        return {**self.rules, **self.dealers}


@section("assessment")
def read_assessment(place: Place, known: Known) -> dict[str, Any]:
    """By which rules people are assessed; a key stands for one rule, whomever it is for."""
    fields = place.fields(optional=["told", "rules", "dealers"])
    rules = {key: _read_rule(entry, known) for key, entry in fields["rules"].named().items()}
    dealers = {}
    for key, entry in fields["dealers"].named().items():
        if key in rules:
            entry.wrong(_("is a rule of the desk's people already; give it another key"))
        dealers[key] = _read_amount(entry.fields(optional=["name", "standard", "amount"]), key, known)
    return {"rules": rules, "dealers": dealers, **fields.given(told=_day(fields["told"]))}


def _read_amount(fields: Mapping[str, Place], key: str, known: Known) -> dict[str, Any]:
    return {
        "name": fields["name"].text(key),
        "standard": fields["standard"].text() or None,
        "amount": fields["amount"].amount(currency_of(known)),
        "when": {},
    }


def _read_rule(entry: Place, known: Known) -> dict[str, Any]:
    fields = entry.fields(optional=["name", "standard", "amount", *ASKED, "when"])
    key = entry.path.rpartition(".")[2]
    rule = {**_read_amount(fields, key, known), "when": read_when(fields, known)}
    facts = fields["when"].fields(optional=FACTS) if fields["when"].given else {}
    given = [name for name in facts if facts[name].given]
    if fields["when"].given and len(given) != 1:
        message = _("says by which one fact the desk finds a breach; write for example '{example}'")
        fields["when"].wrong(message.format(example="when: {check: uniform}"))
    elif not given and rule["when"]:
        entry.wrong(_("has conditions, but no 'when' by which the desk finds a breach; add it, or remove them"))
    for name in given[:1]:
        rule |= {"fact": name, "words": facts[name].choices(_words(name, known), _NAMED_IN[name])}
    return rule


_NAMED_IN = {"missed": "tiers", "lacks": "form", "check": "checklist"}  # where the words of a fact are named


def _words(fact: str, known: Known) -> Sequence[str]:
    if fact == "missed":
        return list(dict.fromkeys(key for tier in known.section("tiers").values() for key in tier["targets"]))
    return NEEDED if fact == "lacks" else known.names("checklist")


def _day(place: Place) -> int:
    text = place.text()
    found = re.fullmatch(r"day ([0-9]{1,2})", text)
    day = int(found[1]) if found else 0
    if text and not 0 < day <= _LAST_DAY:
        place.wrong(_("{text} is no day of the next month; write for example 'day 5'").format(text=quoted(text)))
    return day
