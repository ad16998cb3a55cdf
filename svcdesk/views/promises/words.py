"""Escalation in words: steps that were taken, what could not be done, who is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from svcdesk.locale import N_, _, clauses, enumerated, noted
from svcdesk.sla import read_stamp
from svcdesk.views.journal import refusal
from svcdesk.views.promises.telling import EVENTS
from svcdesk.views.text import label, worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

Words = dict[str, Any]


def _time_used(policy: Policy, data: Words) -> str:
    target = policy.target_names.get(data["target"], data["target"])
    words = _("{target}: {percent} % of the time used") if data["percent"] else _("{target}: the promise has begun")
    words = words.format(target=target, percent=data["percent"])
    return noted(clauses(filter(None, (words, was_missed(policy, data)))), data["note"])


def was_missed(policy: Policy, data: Words) -> str:
    """When a promise that is over was due, and what fulfilled it when; nothing for one that runs."""
    if not data.get("stopped_at"):
        return ""
    event = policy.names("events").get(data["stopped_by"]) or label("event", data["stopped_by"])
    due, stopped = (read_stamp(data[key]).astimezone(policy.zone) for key in ("due_at", "stopped_at"))
    words = _("was due {due:%Y-%m-%d %H:%M}, missed; {event} {at:%Y-%m-%d %H:%M}")
    return words.format(due=due, event=event, at=stopped)


def _to_tell(policy: Policy, data: Words) -> str:
    names = enumerated(data["to"])
    if "event" in data:
        return _("to be told ({event}): {names}").format(event=worded(EVENTS, data["event"]), names=names)
    if data.get("not_before"):
        at = read_stamp(data["not_before"]).astimezone(policy.zone)
        words = _("to be told from {at:%Y-%m-%d %H:%M} on: {names}").format(at=at, names=names)
    else:
        words = _("to be told: {names}").format(names=names)
    return clauses([words, *(noted(each["to"], instead(each)) for each in data.get("instead", ()))])


def _not_told(_policy: Policy, data: Words) -> str:
    words = _("{to} was not told ({event}): {why}") if data["event"] else _("{to} was not told: {why}")
    return words.format(to=data["to"], event=worded(EVENTS, data["event"] or ""), why=refusal(data))


def instead(data: Words) -> str:
    """Why somebody is told who stands in for another."""
    return worded(_INSTEAD, data["why"]).format(name=data["name"])


_INSTEAD = {
    "nobody": N_("as the engineer on duty, because nobody has the ticket"),
    "left": N_("as the engineer on duty, because {name} has left"),
    "away": N_("as the engineer on duty, because {name} is away"),
    "turn": N_("because {name}, whose turn it is on the rota, is away"),
}


def _made_up_for(policy: Policy, data: Words) -> str:
    target = policy.target_names.get(data["target"], data["target"])
    what = enumerated(worded(_STEPS, each) for each in data["what"])
    words = _("{target}: done now what could not be done at {percent} % of the time ({what})")
    return words.format(target=target, percent=data["percent"], what=what)


def _withdrawn(policy: Policy, data: Words) -> str:
    if data.get("overtaken"):
        words = _("{target}: {to} is not told of {percent} % of the time any more, having been told of more since")
    elif data.get("kept"):
        words = _("{target}: {to} is not told of {percent} % of the time any more, since it is not late after all")
    else:
        words = _("{target}: {to} is not told of {percent} % of the time any more, since it is over")
    target = policy.target_names.get(data["target"], data["target"])
    return words.format(target=target, percent=data["percent"], to=data["to"])


_STEPS = {
    "level": N_("level"),
    "priority": N_("priority"),
    "assign": N_("assign"),
    "tell": N_("tell"),
}


def _left_undone(_policy: Policy, data: Words) -> str:
    return _("not done ({what}): {why}").format(what=worded(_STEPS, data["what"]), why=refusal(data))


def _handed_back(policy: Policy, data: Words) -> str:
    levels = policy.names("levels")
    was, level = levels.get(data["from"], data["from"]), levels.get(data["to"], data["to"])
    return _("handed back from {was} to {level}: {reason}").format(was=was, level=level, reason=data["reason"])


SENTENCES: Mapping[str, Callable[[Policy, Words], str]] = {
    "time used": _time_used,
    "left undone": _left_undone,
    "step made up for": _made_up_for,
    "notices written": _to_tell,
    "not told": _not_told,
    "notice withdrawn": _withdrawn,
    "handed back": _handed_back,
    "person told": lambda _policy, data: _("{to} was told ({way})").format(**data),
}
