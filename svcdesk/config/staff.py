"""The sections of the desk's people: what each breach of a rule costs, and what courses teach."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from svcdesk.config.currency import Currency
from svcdesk.config.forms import NEEDED
from svcdesk.config.problems import quoted
from svcdesk.config.rules import ASKED, read_when
from svcdesk.config.sections import section, usual_calendar
from svcdesk.locale import _, enumerated
from svcdesk.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from svcdesk.config.reading import Place
    from svcdesk.config.rules import When
    from svcdesk.config.sections import Known

FACTS = ("missed", "lacks", "check", "mark")  # what the desk finds breaches by
_BEST = 10  # the highest mark of a survey
_HUNDRED = 100  # the best mark of an examination
_MOST_PLACES = 10_000
_MAY_GO = {"consent", "approval", "photo", "scan", "signature", "payment"}  # from a form after it was finished
_LAST_DAY = 28  # of the next month, by which people may have to be told


class AssessmentRule(Record):
    """A rule by which somebody is assessed: what it asks, and what a breach of it costs, in the smallest unit of money.

    The desk finds a breach by a `fact` (of FACTS), named by `words`; None: people enter it. Where it has conditions it
    is about tickets that they fit.
    """

    name: str
    standard: str | None
    amount: int
    when: When
    fact: str | None = None
    words: Sequence[str] = ()
    at_most: int = 0  # the mark that counts as a breach, and lower ones


class Assessment(Record):
    """How the desk's people (`rules`) and its dealers are assessed, month by month.

    `told`: by which day of the next month they are told; None: whenever. Who has to do it works in the hours of
    `calendar`.
    """

    told: int | None
    rules: Mapping[str, AssessmentRule]
    dealers: Mapping[str, AssessmentRule]
    calendar: str

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Assessment:
        """What a compiled section says."""
        rules, dealers = (
            {key: AssessmentRule(**rule) for key, rule in entry[of_whom].items()} for of_whom in ("rules", "dealers")
        )
        return cls(entry.get("told"), rules, dealers, entry["calendar"])

    def told_by(self, month: str) -> date | None:
        """The day of the next month by which people have to be told of one such as 2026-11; None: whenever."""
        following = date.fromisoformat(f"{month}-01") + timedelta(days=31)
        return following.replace(day=self.told) if self.told else None

    @property
    def all(self) -> Mapping[str, AssessmentRule]:
        """Every rule by its key, those of the desk's people first."""
        return {**self.rules, **self.dealers}


class Course(Record):
    """What is taught: its name, for whom, how long it lasts, to what effect, and by which material.

    Whoever passes has the skill that it `teaches`, when they are the desk's own, and a `certificate`. `passing` is the
    mark that is needed; None: whoever was there passes. `places`: how many a session has, None: any number. Customers
    have it by an `entitlement` of their contract, and are charged `item` of the price list beyond that: once for a
    place or, with `per_session`, for all that are theirs in a session.
    """

    key: str
    name: str
    audience: str | None = None
    lasts: str | None = None
    effect: str | None = None
    material: str | None = None
    teaches: str | None = None
    passing: int | None = None
    places: int | None = None
    certificate: bool = False
    entitlement: str | None = None
    item: str | None = None
    per_session: bool = False

    @property
    def included(self) -> bool:
        """Whether customers have it only as far as their contract includes it."""
        return bool(self.entitlement or self.item)


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
    return {
        "rules": rules,
        "dealers": dealers,
        "calendar": usual_calendar(known.section("calendars")),
        **fields.given(told=_day(fields["told"])),
    }


@section("training")
def read_training(place: Place, known: Known) -> dict[str, Any]:
    """The courses, by their keys."""
    courses = {}
    for key, entry in place.named().items():
        texts = ("effect", "material", "teaches")
        optional = ("name", "for", "lasts", *texts, "pass", "places", "certificate", "entitlement", "item", "per")
        fields = entry.fields(optional=optional)
        course: dict[str, Any] = {"name": fields["name"].text(key), "certificate": fields["certificate"].yes()}
        course |= fields.given(**{name: fields[name].text() for name in texts})
        if fields["for"].given:
            course["audience"] = fields["for"].text()
        if fields["lasts"].given:
            course["lasts"] = _lasting(fields["lasts"])
        if fields["pass"].given:
            course["passing"] = fields["pass"].number(1, _HUNDRED, 60)
        course |= fields.given(
            places=fields["places"].number(1, _MOST_PLACES, 10),
            entitlement=fields["entitlement"].choice(known.names("entitlements"), "entitlements"),
            item=fields["item"].choice(known.names("prices"), "prices"),
        )
        course["per_session"] = fields["per"].word(("place", "session"), "place") == "session"
        courses[key] = course
    return courses


def _lasting(place: Place) -> str:
    from svcdesk.sla import BadDuration, Duration  # to read the YAML, not to plan a session

    text = place.text()
    try:
        duration = Duration.parse(text)
    except BadDuration as error:
        place.wrong(str(error))
        return text
    if duration.kind not in ("working", "days"):
        place.wrong(_("{text} is no length of a course; write for example '2h' or '2 days'").format(text=quoted(text)))
    return str(duration)


def _read_amount(fields: Mapping[str, Place], key: str, known: Known) -> dict[str, Any]:
    return {
        "name": fields["name"].text(key),
        "standard": fields["standard"].text() or None,
        "amount": fields["amount"].amount(Currency.of(known.section("currency"))),
        "when": {},
    }


def _read_rule(entry: Place, known: Known) -> dict[str, Any]:
    fields = entry.fields(optional=["name", "standard", "amount", *ASKED, "when"])
    key = entry.path.rpartition(".")[2]
    rule = {**_read_amount(fields, key, known), "when": read_when(fields, known)}
    facts = fields["when"].fields(optional=[*FACTS, "at_most"]) if fields["when"].given else {}
    given = [name for name in FACTS if facts and facts[name].given]
    if fields["when"].given and len(given) != 1:
        message = _("says by which one fact the desk finds a breach; write for example '{example}'")
        fields["when"].wrong(message.format(example="when: {check: uniform}"))
    for name in given[:1]:
        rule |= {"fact": name, "words": facts[name].choices(_words(name, known), _NAMED_IN[name])}
    if facts and given[:1] == ["lacks"]:
        _doubt_lacks(facts["lacks"], rule["words"], known)
    if facts and given[:1] == ["mark"]:
        rule["at_most"] = facts["at_most"].number(1, _BEST, 2)
    elif facts and facts["at_most"].given:
        facts["at_most"].wrong(_("is about a mark; write for example '{example}'").format(example="mark: attitude"))
    return rule


def _doubt_lacks(place: Place, words: Sequence[str], known: Known) -> None:
    """Doubt what a form that needs it has before it is finished and keeps, and others are not asked for."""
    needed = {need for rule in known.section("form") or () for need in rule["needs"]} - _MAY_GO
    if never := [word for word in words if word in needed]:
        message = _("'form' lets no form be finished without {words}, or does not ask for it: this rule never finds it")
        place.doubtful(message.format(words=enumerated(never)))


# where the words of a fact are named
_NAMED_IN = {"missed": "tiers", "lacks": "form", "check": "checklist", "mark": "surveys"}


def _words(fact: str, known: Known) -> Sequence[str]:
    if fact == "missed":
        return list(dict.fromkeys(key for tier in known.section("tiers").values() for key in tier["targets"]))
    if fact == "mark":
        asked = [each["questions"].items() for each in known.section("surveys").values()]
        return list(dict.fromkeys(key for questions in asked for key, question in questions if question["marks"]))
    return NEEDED if fact == "lacks" else known.names("checklist")


def _day(place: Place) -> int:
    text = place.text()
    found = re.fullmatch(r"day ([0-9]{1,2})", text)
    day = int(found[1]) if found else 0
    if text and not 0 < day <= _LAST_DAY:
        place.wrong(_("{text} is no day of the next month; write for example 'day 5'").format(text=quoted(text)))
    return day
