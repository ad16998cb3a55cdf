"""The list `escalate` of a target: what the desk does by itself when a share of the promised time is used up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from svcdesk.config.problems import quoted
from svcdesk.config.promises.notify import BUILT_IN
from svcdesk.locale import _, enumerated
from svcdesk.record import Record

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known

UP = "up"  # the next higher level or priority

_UNREAD = -1  # the share of a step that does not say one
_ACTIONS = ("note", "level", "priority", "assign", "tell")


class Step(Record):
    """What is done when `at` percent of the promised time are used up; what is None or empty is not done.

    At 0 it is done as soon as the promise begins. `level` and `priority` are a key, or `up`; `assign` a name or login,
    or `auto`; `tell` keys of recipients, `when` the calendar in whose hours they are told (None: at once).
    """

    at: int
    note: str | None = None
    level: str | None = None
    priority: str | None = None
    assign: str | None = None
    tell: Sequence[str] = ()
    when: str | None = None

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Step:
        """The step that a compiled entry says."""
        return cls(**{**entry, "tell": tuple(entry.get("tell", ()))})


def read_steps(place: Place, known: Known) -> list[dict[str, Any]]:
    """The steps, the smallest share first.

    A share has one step: it is what a step is known by when it has been taken, however the list is changed later.
    """
    items = place.items()
    if place.listed and not items:
        place.wrong(_("is an empty list; write a step such as '{at: 75%, note: hurry}', or remove it"))
    steps: dict[int, dict[str, Any]] = {}
    for item in items:
        step = _read_step(item, known)
        if step["at"] in steps and step["at"] != _UNREAD:
            message = _("{percent} % has a step already; write all that is done then into one")
            item.wrong(message.format(percent=step["at"]))
        steps[step["at"]] = step
    return [steps[percent] for percent in sorted(steps)]


def _read_step(place: Place, known: Known) -> dict[str, Any]:
    fields = place.fields(required={"at": "75%"}, optional=[*_ACTIONS, "when"])
    step: dict[str, Any] = {"at": _read_percent(fields["at"])}
    if not any(fields[action].given for action in _ACTIONS):
        place.wrong(_("does nothing; write one of: {actions}").format(actions=enumerated(_ACTIONS)))
    for action in ("note", "assign"):
        if fields[action].given:
            step[action] = fields[action].text()
    for action, section in (("level", "levels"), ("priority", "priorities")):
        if fields[action].given:
            step[action] = _read_rise(fields[action], known.names(section), section)
    if fields["tell"].given:
        step["tell"] = _read_tell(fields["tell"], known)
    if fields["when"].given:
        step["when"] = fields["when"].choice(known.names("calendars"), "calendars")
        if not fields["tell"].given:
            fields["when"].wrong(_("says when people are told, but nobody is; write 'tell' as well, or remove this"))
    return step


def _read_percent(place: Place) -> int:
    text = place.text()
    if match := re.fullmatch(r"(0|[1-9][0-9]{0,2}|1000) ?%", text):
        return int(match[1])
    if place.given and text:
        place.wrong(_("{text} is not a share from 0% to 1000%; write for example '75%'").format(text=quoted(text)))
    return _UNREAD


def _read_rise(place: Place, keys: Collection[str], section: str) -> str:
    if not keys:
        place.wrong(_("needs the section {section}; write it, or remove this").format(section=quoted(section)))
        return UP
    return place.choice([UP, *keys], section)


def _read_tell(place: Place, known: Known) -> list[str]:
    if not known.given("notify"):
        place.wrong(_("nobody can be told; write the section 'notify', for example 'notify: {command: [./tell.sh]}'"))
        return []
    told = place.choices([*BUILT_IN, *known.names("recipients")], "recipients")
    if "duty" in told and not known.given("duty"):
        place.wrong(_("'duty' needs the section 'duty'; write it, or tell others"))
    return told
