"""The section `tell`: who is told of what happens to a ticket, and in which words."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any

from svcdesk.config.problems import quoted, remedy
from svcdesk.config.promises.notify import BUILT_IN
from svcdesk.config.sections import section
from svcdesk.locale import _
from svcdesk.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known

CUSTOMER = "customer"
EVENTS = {  # what people can be told of, and the journal's word for it
    "logged": "logged",
    "mailed": "mailed",
    "assigned": "assigned",
    "scheduled": "appointed",
    "ordered": "ordered",
    "departed": "departed",
    "resolved": "resolved",
    "closed": "closed",
    "reopened": "reopened",
    "cancelled": "cancelled",
}
FACTS = (  # what a text can say
    "number", "summary", "priority", "customer", "contact", "phone", "address", "engineer", "engineer_phone", "visit",
    "cause", "solution", "reason", "desk",
)  # fmt: skip


class Telling(Record):
    """Who is told of an event: customer, engineer, duty, or keys of recipients; None: in the desk's own words."""

    to: Sequence[str]
    subject: str | None = None
    text: str | None = None

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Telling:
        """What a compiled entry says."""
        return cls(tuple(entry["to"]), entry.get("subject"), entry.get("text"))


@section("tell")
def read_tell(place: Place, known: Known) -> dict[str, Any]:
    """Event → who is told of it, or that with a subject and a text of one's own."""
    if not known.given("notify"):
        place.wrong(_("needs the section 'notify', which says how they are told; write it, or remove this"))
    telling: dict[str, Any] = {}
    for event, entry in place.fields(optional=EVENTS).items():
        if not entry.given:
            continue
        fields = entry.fields({"to": "[customer]"}, ["subject", "text"]) if entry.keys else {"to": entry}
        telling[event] = {"to": _read_to(fields["to"], known)}
        if "subject" in fields and fields["subject"].given:
            telling[event]["subject"] = _read_text(fields["subject"], fields["subject"].text())
        if "text" in fields and fields["text"].given:
            telling[event]["text"] = _read_text(fields["text"], fields["text"].lines())
    return telling


def _read_to(place: Place, known: Known) -> list[str]:
    told = place.choices([CUSTOMER, *BUILT_IN, *known.names("recipients")], "recipients")
    if "duty" in told and not known.given("duty"):
        place.wrong(_("'duty' needs the section 'duty'; write it, or tell others"))
    return told


def _read_text(place: Place, text: str) -> str:
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        parts = [(text, None, "", "brackets")]
    names = [name for _literal, name, _spec, _change in parts if name is not None]
    if any(spec or change for _literal, _name, spec, change in parts):
        place.wrong(_("has brackets that enclose no plain name; write {{ for a bracket that is meant"))
    for name in names:
        if name not in FACTS:
            message = _("{name} is nothing that can be said; {remedy}")
            place.wrong(message.format(name=quoted("{" + name + "}"), remedy=remedy(name, FACTS)))
    return text
