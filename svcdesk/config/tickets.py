"""The sections of tickets: numbers, the words that classify them, the matrix, events, and what holds by default."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from svcdesk.config.problems import quoted
from svcdesk.locale import _

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from svcdesk.config.reading import Place

# The events that commands record by themselves, which start and stop the clocks of the targets. An organisation adds
# its own in the section `events`; those are recorded with `svcdesk note … --event`.
EVENTS = (
    "logged",  # the call was taken and the ticket exists
    "called",  # the customer called again about it
    "assigned",  # somebody was made responsible for it
    "answered",  # the customer heard from the desk
    "appointed",  # a time for the visit was agreed with the customer
    "escalated",  # it was handed to a higher support level
    "ordered",  # an engineer was sent: the dispatch form was opened
    "accepted",  # the engineer took the dispatch
    "departed",  # the engineer set out
    "arrived",  # the engineer is on site
    "recorded",  # findings, work and parts were written on the dispatch form
    "finished",  # the visit is over
    "handed-over",  # form and money are with the office
    "consented",  # the customer agreed to something
    "remote",  # the fault was worked on from afar
    "lent",  # a loaner stands at the customer's
    "loaner-back",  # the loaner is back
    "sent-away",  # the equipment left for the factory
    "sent-back",  # it came back from there
    "resolved",  # the customer's request is met
    "closed",  # nothing is left to be done
    "reopened",  # it was not met after all
)

# What holds when a section is not written at all.
DEFAULT_PREFIX = "SD-"
DEFAULT_DIGITS = 6
DEFAULT_CHANNELS = {"phone": "Telephone"}
DEFAULT_KINDS = {"fault": {"name": "Fault"}}
DEFAULT_REGIONS = {"everywhere": "Everywhere"}
DEFAULT_HOLDS = {
    "customer": "waiting for the customer",
    "parts": "waiting for parts",
    "vendor": "waiting for the vendor",
    "other": "another reason, see the note",
}

# What a call gets by default, and the section that names the choices. What decides the promises has to be
# said when there is a choice; of the others the first one is taken.
_DEFAULTS = {
    "channel": "channels",
    "kind": "kinds",
    "region": "regions",
    "tier": "tiers",
    "priority": "priorities",
    "phase": "phases",
}
_MUST_BE_SAID = ("tier", "priority")


def read_numbering(place: Place) -> dict[str, Any]:
    """How ticket numbers look: what stands before the digits, and how many digits there are at least."""
    fields = place.fields(optional=["prefix", "digits"])
    prefix = fields["prefix"].text(DEFAULT_PREFIX, may_be_empty=True)
    if not re.fullmatch(r"(\w[\w./-]*)?", prefix):  # as an argument it must be one word, and no option
        message = _("{text} cannot begin a number; write letters, digits, '-', '.', '/', as in 'SD-'")
        fields["prefix"].wrong(message.format(text=quoted(prefix)))
    return {"prefix": prefix, "digits": fields["digits"].number(1, 12, DEFAULT_DIGITS)}


def read_words(place: Place, default: Mapping[str, str], *, may_be_empty: bool = False) -> dict[str, str]:
    """Key → what people read."""
    if not place.given:
        return dict(default)
    return {key: entry.text(key) for key, entry in place.named(may_be_empty=may_be_empty).items()}


def read_events(place: Place) -> dict[str, str]:
    """The organisation's own events; none of them may take the name of one that commands record."""
    events = place.named(may_be_empty=True)
    for key in events.keys() & set(EVENTS):
        events[key].wrong(_("is recorded by a command already; use it as it is, or choose another name"))
    return {key: entry.text(key) for key, entry in events.items()}


def read_kinds(place: Place) -> dict[str, Any]:
    """What customers ask for, with the skill that an engineer needs for it where one is needed."""
    if not place.given:
        return dict(DEFAULT_KINDS)
    kinds = {}
    for key, entry in place.named().items():
        fields = entry.fields(optional=["name", "skill"])
        kinds[key] = {"name": fields["name"].text(key)}
        if fields["skill"].given:
            kinds[key]["skill"] = fields["skill"].text()
    return kinds


def read_priorities(place: Place) -> dict[str, Any]:
    """The priorities, each with the definition that is shown to whoever chooses."""
    priorities = {}
    for key, entry in place.named().items():
        fields = entry.fields(optional=["name", "means"])
        priorities[key] = {"name": fields["name"].text(key), "means": fields["means"].text()}
    return priorities


def read_matrix(
    place: Place, severities: Collection[str], reaches: Collection[str], priorities: Collection[str]
) -> dict[str, dict[str, str]]:
    """Severity → reach → priority. Every pair of the two has its priority, and there is no other pair."""
    if not place.given:
        if severities or reaches:
            place.wrong(_("is missing; write the priority of each severity and reach, or remove both"))
        return {}
    if not (severities and reaches):
        place.wrong(_("needs the sections 'severities' and 'reaches'; write both, or remove the matrix"))
        return {}
    columns = dict.fromkeys(reaches, next(iter(priorities), "P1"))
    rows = dict.fromkeys(severities, "{…}")
    return {
        severity: {reach: cell.choice(priorities, "priorities") for reach, cell in row.fields(columns).items()}
        for severity, row in place.fields(rows).items()
    }


def read_defaults(place: Place, names: Mapping[str, Collection[str]]) -> dict[str, str]:
    """What a call gets when nobody says otherwise. `names` are the keys of the sections chosen from."""
    defaults = {}
    for key, entry in place.fields(optional=_DEFAULTS).items():
        section = _DEFAULTS[key]
        if not names[section] and not entry.given:
            continue  # there is nothing to choose from
        if not entry.given and key in _MUST_BE_SAID and len(names[section]) > 1:
            message = _("is missing, and there are several {section}; write one of: {names}")
            entry.wrong(message.format(section=quoted(section), names=", ".join(names[section])))
        defaults[key] = entry.choice(names[section], section, next(iter(names[section]), ""))
    return defaults
