"""The section `tiers`: what each level of contract promises, target by target and rule by rule."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

from svcdesk.config.problems import quoted
from svcdesk.config.rules import fits, read_when, words_of
from svcdesk.config.sections import section
from svcdesk.locale import _, enumerated, ngettext
from svcdesk.sla import BadDuration, Duration
from svcdesk.sla.clock import ENDINGS, FROM_NOW, FROM_START

if TYPE_CHECKING:
    from collections.abc import Mapping

    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known

RESOLVED = ("reopen", "ask", "new")  # what a call about a resolved ticket leads to
REOPENING = ("continue", "restart", "stays")  # a promise goes on with what was left, is given anew, stays as it is

# What a rule may depend on, and the section that names the values of it.
CONDITIONS = {
    "priority": "priorities",
    "region": "regions",
    "kind": "kinds",
    "phase": "phases",
    "warranty": "warranty",
}

# What happens before somebody is there. For a planned visit nobody has called, and nothing is promised from then on.
_BEFORE_VISIT = frozenset({"logged", "called", "assigned", "accepted", "ordered", "departed"})


@section("tiers", required="{standard: {calendar: office, targets: {…}}}")
def read_tiers(place: Place, known: Known) -> dict[str, Any]:
    """All tiers by key, each with its targets."""
    known.section("calendars")  # mistakes there are noted before tiers are looked at more closely
    return {key: _read_tier(key, entry, known) for key, entry in place.named().items()}


def _read_tier(key: str, place: Place, known: Known) -> dict[str, Any]:
    from svcdesk.config.promises.shortening import warn_of_shortening  # to read the YAML, not to keep a promise

    optional = ["name", "calendar", "pauses", "on_change", "calls", "closes"]
    fields = place.fields(required={"targets": "{answer: {…}}"}, optional=optional)
    calendar = _read_calendar(fields["calendar"], known)
    pauses = _read_pauses(fields["pauses"], known)
    targets = fields["targets"].named(may_be_empty=True)  # a tier may promise nothing
    on_change = fields["on_change"].choice((FROM_START, FROM_NOW), "on_change", FROM_START)
    read = {name: _read_target(name, entry, calendar, pauses, known) for name, entry in targets.items()}
    if on_change == FROM_START and not place.problems:
        for name, entry in targets.items():
            warn_of_shortening(entry, read[name], CONDITIONS, known)
    return {
        "name": fields["name"].text(key),
        "calls": _read_calls(fields["calls"], known),
        "closes": _read_closes(fields["closes"], calendar),
        "calendar": calendar,
        "on_change": on_change,
        "targets": read,
    }


def _read_calls(place: Place, known: Known) -> dict[str, Any]:
    fields = place.fields(optional=["resolved", "within", "resume"])
    resume = fields["resume"].choices(known.names("holds"), "holds", may_be_empty=True)
    return {
        "resolved": fields["resolved"].word(RESOLVED, "reopen"),
        "within": fields["within"].term("14 days"),
        "resume": resume if fields["resume"].given else [key for key in known.names("holds") if key == "customer"],
    }


def _read_closes(place: Place, calendar: str | dict[str, str]) -> str | None:
    """After how long a resolved ticket is closed by itself; None for never."""
    if not place.given:
        return None
    text = _read_duration(place)
    if text in ("none", "appointment") or " or next " in text:
        place.wrong(_("must be a length of time; write for example '3 working days'"))
    elif not calendar:
        place.wrong(_("needs the tier's own 'calendar' to count in; name one, such as 'calendar: office'"))
    return text


def _read_calendar(place: Place, known: Known, default: str | dict[str, str] = "") -> str | dict[str, str]:
    """The key of a calendar, or those of every region."""
    if not place.given:
        return default
    calendars = known.names("calendars")
    if not place.keyed:
        return place.choice(calendars, "calendars")
    regions = place.places(known.names("regions"), next(iter(calendars), "office"))
    return {region: each.choice(calendars, "calendars") for region, each in regions.items()}


def _read_target(
    key: str, place: Place, calendar: str | dict[str, str], pauses: list[str] | None, known: Known
) -> dict[str, Any]:
    from svcdesk.config.promises.escalation import read_steps  # to read the YAML, not to keep a promise
    from svcdesk.config.tickets import EVENTS

    recurs = "every" in place.entries()
    required = {"starts": "logged", "stops": "[resolved]", "every" if recurs else "within": "4h"}
    if not calendar:  # none for the whole tier
        required["calendar"] = "office"
    fields = place.fields(
        required, optional=["name", "calendar", "pauses", "reopening", "escalate", "missed", "survey"]
    )
    events = [*EVENTS, *known.names("events")]
    starts = fields["starts"].choice(events, "events")
    stops = fields["stops"].choices(events, "events")
    if starts and starts in stops:
        message = _("{event} also starts this target; a clock cannot stop with what starts it")
        fields["stops"].wrong(message.format(event=quoted(starts)))
    own = _read_pauses(fields["pauses"], known)
    called = _called_for(known) if starts in _BEFORE_VISIT else []
    rules = _read_rules(fields["every" if recurs else "within"], called, known)
    if starts and starts != "appointed" and any(rule["within"] == "appointment" for rule in rules):
        fields["starts"].wrong(_("an appointment is promised from when it is agreed; write 'starts: appointed'"))
    target = {
        "name": fields["name"].text(key),
        "calendar": _read_calendar(fields["calendar"], known, calendar),
        "starts": starts,
        "stops": stops,
        "pauses": pauses if own is None else own,
        "reopening": fields["reopening"].choice(REOPENING, "reopening", _by_default(stops)),
        "recurs": recurs,
        "rules": rules,
    }
    if fields["escalate"].given:
        target["escalate"] = read_steps(fields["escalate"], known)
    if fields["missed"].given:  # what a broken promise costs
        target["extend"] = fields["missed"].fields(required={"extend": "1 month"})["extend"].term()
    if fields["survey"].given:  # what it ends in
        target["survey"] = _read_survey(fields["survey"], stops, known)
    return target


def _read_survey(place: Place, stops: list[str], known: Known) -> str:
    """The survey that a target promises, whose event must stop its clock."""
    key = place.choice(known.names("surveys"), "surveys")
    survey = known.section("surveys").get(key)
    if survey and stops and survey["event"] not in stops:
        message = _("a survey {survey} says {event}, which does not stop this target; add it to 'stops'")
        place.wrong(message.format(survey=quoted(key), event=quoted(survey["event"])))
    return key


def _by_default(stops: list[str]) -> str:
    """What reopening does where nobody says: a promise that only endings fulfil goes on, others stay fulfilled."""
    return "continue" if set(stops) <= set(ENDINGS) else "stays"


def _read_pauses(place: Place, known: Known) -> list[str] | None:
    """The holds that stop a clock; None, which is every hold, when nothing is said."""
    pauses = place.choices(known.names("holds"), "holds", may_be_empty=True)
    return pauses if place.given else None


def _called_for(known: Known) -> list[str]:
    """The kinds of tickets that customers call for, where others are planned; else none."""
    kinds = known.section("kinds")
    called = [key for key, kind in kinds.items() if not kind.get("planned")]
    return called if len(called) < len(kinds) else []


def _read_rules(place: Place, called: list[str], known: Known) -> list[dict[str, Any]]:
    """The rules of a target in their order: each must leave something to decide, and together they decide all.

    Where `called` names kinds, a rule that names none is about those; for others none need decide.
    """
    items = place.items()
    if place.listed and not items:
        place.wrong(_("promises nothing; write a duration such as '4h', or 'none'"))
    problems_before = len(place.problems)
    rules = [_read_rule(item, known) for item in items]
    limited = [{**rule, "when": {"kind": called, **rule["when"]}} for rule in rules] if called else rules
    if rules and len(place.problems) == problems_before:  # else what they cover is not known
        asks_kind = any("kind" in rule["when"] for rule in rules)
        _check_cover(place, items, limited if asks_kind else rules, called, known)
    return limited


def _check_cover(
    place: Place, items: list[Place], rules: list[dict[str, Any]], called: list[str], known: Known
) -> None:
    conditions = [key for key in CONDITIONS if any(key in rule["when"] for rule in rules)]
    reached: dict[int, int] = {}  # rule that decides for some combination → its line
    undecided = []
    for values in product(*(words_of(key, CONDITIONS[key], known) for key in conditions)):
        facts = dict(zip(conditions, values, strict=True))
        fitting = [index for index, rule in enumerate(rules) if fits(rule["when"], facts)]
        if fitting:
            reached[fitting[0]] = rules[fitting[0]]["line"]
        elif not called or facts.get("kind") in (None, *called):
            undecided.append(facts)
    for index, item in enumerate(items):
        if index not in reached:
            lines = [str(rule["line"]) for rule in rules[:index] if _overlaps(rule, rules[index])]
            message = ngettext(
                "is never reached: the rule in line {line} decides first; move it up, or remove it",
                "is never reached: the rules in lines {line} decide first; move it up, or remove it",
                len(lines),
            )
            item.wrong(message.format(line=enumerated(lines)))
    if undecided:
        example = enumerated(f"{key} {value}" for key, value in undecided[0].items())
        message = _("has no rule for {example}; add one, or end with '- {{within: none}}' to promise nothing")
        place.wrong(message.format(example=example))


def _overlaps(earlier: Mapping[str, Any], later: Mapping[str, Any]) -> bool:
    return all(set(values) & set(later["when"].get(key, values)) for key, values in earlier["when"].items())


def _read_rule(place: Place, known: Known) -> dict[str, Any]:
    if place.plain:
        return {"when": {}, "within": _read_duration(place), "line": place.line}
    fields = place.fields(required={"within": "4h"}, optional=CONDITIONS)
    when = read_when(fields, known, CONDITIONS)
    return {"when": when, "within": _read_duration(fields["within"]), "line": place.line}


def _read_duration(place: Place) -> str:
    text = place.text("none")
    if not text or text == "none":
        return text
    try:
        return str(Duration.parse(text))
    except BadDuration as error:
        place.wrong(str(error))
        return ""
