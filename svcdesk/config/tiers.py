"""The section `tiers`: what each level of contract promises, target by target and rule by rule."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from svcdesk.config.problems import quoted
from svcdesk.config.reading import Place
from svcdesk.config.yamlfile import Sequence
from svcdesk.locale import _
from svcdesk.sla import BadDuration, Duration

Names = Mapping[str, Collection[str]]  # section → the keys that it names

# What a rule may depend on, and the section that names the values of it.
CONDITIONS = {"priority": "priorities", "region": "regions", "kind": "kinds"}


def read_tiers(place: Place, names: Names) -> dict[str, Any]:
    """All tiers by key, each with its targets. `names` are the keys that the other sections define."""
    return {key: _read_tier(key, entry, names) for key, entry in place.named().items()}


def _read_tier(key: str, place: Place, names: Names) -> dict[str, Any]:
    fields = place.fields(required={"targets": "{answer: {…}}"}, optional=["name", "calendar"])
    calendar = fields["calendar"].choice(names["calendars"], "calendars")
    targets = fields["targets"].named(may_be_empty=True)  # a tier may promise nothing
    return {
        "name": fields["name"].text(key),
        "targets": {name: _read_target(name, entry, calendar, names) for name, entry in targets.items()},
    }


def _read_target(key: str, place: Place, calendar: str, names: Names) -> dict[str, Any]:
    required = {"starts": "logged", "stops": "[resolved]", "within": "4h"}
    if not calendar:  # none for the whole tier
        required["calendar"] = "office"
    fields = place.fields(required, optional=["name", "calendar", "pauses"])
    starts = fields["starts"].choice(names["events"], "events")
    stops = fields["stops"].choices(names["events"], "events")
    if starts and starts in stops:
        message = _("{event} also starts this target; a clock cannot stop with what starts it")
        fields["stops"].wrong(message.format(event=quoted(starts)))
    pauses = fields["pauses"].choices(names["holds"], "holds", may_be_empty=True)
    return {
        "name": fields["name"].text(key),
        "calendar": fields["calendar"].choice(names["calendars"], "calendars", calendar),
        "starts": starts,
        "stops": stops,
        "pauses": pauses if fields["pauses"].given else None,
        "rules": _read_rules(fields["within"], names),
    }


def _read_rules(place: Place, names: Names) -> list[dict[str, Any]]:
    """The rules of a target in their order; each must leave something for the ones after it to decide."""
    rules: list[dict[str, Any]] = []
    items = place.items()
    if isinstance(place.node, Sequence) and not items:
        place.wrong(_("promises nothing; write a duration such as '4h', or 'none'"))
    for item in items:
        problems_before = len(item.problems)
        rule = _read_rule(item, names)
        if len(item.problems) > problems_before:
            continue  # what it covers is not known
        earlier = next((each for each in rules if _covers(each["when"], rule["when"])), None)
        if earlier is not None:
            message = _("is never reached: the rule in line {line} decides first; move it up, or remove it")
            item.wrong(message.format(line=earlier["line"]))
        rules.append(rule)
    return rules


def _read_rule(place: Place, names: Names) -> dict[str, Any]:
    if place.plain:
        return {"when": {}, "within": _read_duration(place), "line": place.line}
    fields = place.fields(required={"within": "4h"}, optional=CONDITIONS)
    when = {
        key: fields[key].choices(names[section], section) for key, section in CONDITIONS.items() if fields[key].given
    }
    return {"when": when, "within": _read_duration(fields["within"]), "line": place.line}


def _covers(earlier: Mapping[str, list[str]], later: Mapping[str, list[str]]) -> bool:
    """Whether whatever fits the later conditions also fits the earlier ones."""
    return all(key in later and set(later[key]) <= set(values) for key, values in earlier.items())


def _read_duration(place: Place) -> str:
    text = place.text("none")
    if not text or text == "none":
        return text
    try:
        return str(Duration.parse(text))
    except BadDuration as error:
        place.wrong(str(error))
        return ""
