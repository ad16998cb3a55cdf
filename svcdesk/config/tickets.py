"""The sections of tickets: numbers, the words that classify them, the matrix, events, and what holds by default."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from svcdesk.config.problems import quoted
from svcdesk.config.sections import section, words
from svcdesk.locale import N_, _, enumerated

if TYPE_CHECKING:
    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known

SURVEYED = "surveyed"  # what surveys record that name no event of the organisation's own

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
    "failed",  # the visit was in vain
    "handed-over",  # form and money are with the office
    "consented",  # the customer agreed to something
    "remote",  # the fault was worked on from afar
    "lent",  # a loaner stands at the customer's
    "loaner-back",  # the loaner is back
    "sent-away",  # the equipment left for the factory
    "at-factory",  # it arrived there
    "sent-back",  # it came back from there
    SURVEYED,  # the customer said how content they are
    "complained",  # the customer complained about how it was handled
    "outcome",  # the customer was told what became of a complaint
    "resolved",  # the customer's request is met
    "closed",  # nothing is left to be done
    "reopened",  # it was not met after all
)

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

words("regions", {"everywhere": N_("Everywhere")}, may_be_empty=False)
words("severities", may_be_empty=False)
words("reaches", may_be_empty=False)
words("levels", may_be_empty=False)
words("phases", may_be_empty=False)
words(
    "holds",
    {
        "customer": N_("waiting for the customer"),
        "parts": N_("waiting for parts"),
        "vendor": N_("waiting for the vendor"),
        "other": N_("another reason, see the note"),
    },
)


@section("numbering", always=True)
def read_numbering(place: Place, _known: Known) -> dict[str, Any]:
    """How ticket numbers look: what stands before the digits, and how many digits there are at least."""
    fields = place.fields(optional=["prefix", "digits"])
    prefix = fields["prefix"].text("SD-", may_be_empty=True)
    if not re.fullmatch(r"(\w[\w./-]*)?", prefix):  # as an argument it must be one word, and no option
        message = _("{text} cannot begin a number; write letters, digits, '-', '.', '/', as in 'SD-'")
        fields["prefix"].wrong(message.format(text=quoted(prefix)))
    return {"prefix": prefix, "digits": fields["digits"].number(1, 12, 6)}


@section("knowledge")
def read_knowledge(place: Place, known: Known) -> dict[str, Any]:
    """From which support level on what is solved should become an article."""
    fields = place.fields(required={"from_level": "2"})
    return {"from_level": fields["from_level"].choice(known.names("levels"), "levels")}


@section("events", default={})
def read_events(place: Place, _known: Known) -> dict[str, str]:
    """The organisation's own events; none of them may take the name of one that commands record."""
    events = place.named(may_be_empty=True)
    for key in events.keys() & set(EVENTS):
        events[key].wrong(_("is recorded by a command already; use it as it is, or choose another name"))
    return {key: entry.text(key) for key, entry in events.items()}


@section("channels", default={"phone": N_("Telephone")})
def read_channels(place: Place, known: Known) -> dict[str, Any]:
    """How calls come in: what people read, or that with the role that watches for what nobody has taken yet."""
    channels: dict[str, Any] = {}
    for key, entry in place.named().items():
        fields = entry.fields(optional=["name", "watched_by"])
        channels[key] = {"name": fields["name"].text(key)}
        if fields["watched_by"].given:
            channels[key]["watched_by"] = fields["watched_by"].choice(known.names("roles"), "roles")
    return channels


@section("kinds", default={"fault": {"name": N_("Fault")}})
def read_kinds(place: Place, _known: Known) -> dict[str, Any]:
    """What customers ask for, or what is planned: the skill that an engineer needs for it, the title of its form.

    Whether it is a repair; such as an installation is none.

    With the digit of the telephone menu, where given; several kinds may stand behind one digit.
    """
    kinds: dict[str, dict[str, Any]] = {}
    for key, entry in place.named().items():
        fields = entry.fields(optional=["name", "skill", "menu", "planned", "repair", "sheet"])
        kinds[key] = {
            "name": fields["name"].text(key),
            **fields.given(skill=fields["skill"].text(), planned=fields["planned"].yes(), sheet=fields["sheet"].text()),
        }
        if fields["repair"].given and not fields["repair"].yes():
            kinds[key]["repair"] = False
        elif fields["repair"].given and fields["planned"].yes():
            fields["repair"].wrong(_("a planned visit is no repair; leave one of the two keys out"))
        if fields["menu"].given:
            kinds[key]["menu"] = str(fields["menu"].number(0, 99, 0))
    return kinds


@section("priorities", required="{P1: {name: Critical}, P2: {name: Normal}}")
def read_priorities(place: Place, _known: Known) -> dict[str, Any]:
    """The priorities, each with the definition that is shown to whoever chooses."""
    priorities = {}
    for key, entry in place.named().items():
        fields = entry.fields(optional=["name", "means"])
        priorities[key] = {"name": fields["name"].text(key), "means": fields["means"].text()}
    return priorities


@section("matrix", always=True)
def read_matrix(place: Place, known: Known) -> dict[str, dict[str, str]]:
    """Severity → reach → priority. Every pair of the two has its priority, and there is no other pair."""
    severities, reaches, priorities = known.names("severities"), known.names("reaches"), known.names("priorities")
    if not place.given:
        if severities or reaches:
            place.wrong(_("is missing; write the priority of each severity and reach, or remove both"))
        return {}
    if not (severities and reaches):
        place.wrong(_("needs the sections 'severities' and 'reaches'; write both, or remove the matrix"))
        return {}
    example = next(iter(priorities), "P1")
    return {
        severity: {reach: cell.choice(priorities, "priorities") for reach, cell in row.places(reaches, example).items()}
        for severity, row in place.places(severities, "{…}").items()
    }


@section("defaults", always=True)
def read_defaults(place: Place, known: Known) -> dict[str, str]:
    """What a call gets when nobody says otherwise."""
    defaults = {}
    for key, entry in place.fields(optional=_DEFAULTS).items():
        names = known.names(_DEFAULTS[key])
        if not names and not entry.given:
            continue  # there is nothing to choose from
        if not entry.given and key in _MUST_BE_SAID and len(names) > 1:
            message = _("is missing, and there are several {section}; write one of: {names}")
            entry.wrong(message.format(section=quoted(_DEFAULTS[key]), names=enumerated(names)))
        defaults[key] = entry.choice(names, _DEFAULTS[key], next(iter(names), ""))
    return defaults
