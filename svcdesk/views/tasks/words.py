"""The journal's sentences about tasks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from svcdesk.locale import N_, _, noted
from svcdesk.views.text import named_day, worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

Words = dict[str, Any]

WHY = {
    "two customers became one": N_("two customers became one"),
    "its rule wants it no more": N_("its rule wants it no more"),
    "the machine went to another customer": N_("the machine went to another customer"),
    "the machine was scrapped or taken back": N_("the machine was scrapped or taken back"),
    "nobody was reached": N_("nobody was reached"),
}


def _whom(data: Words) -> str:
    """What a task is, and for or about whom."""
    whom = " ".join(data[key] for key in ("customer", "about") if data.get(key))
    return noted(whom, data["what"]) if whom else str(data["what"])


def _dated(text: str) -> str:
    return named_day(date.fromisoformat(text))


def _added(policy: Policy, data: Words) -> str:
    role = data["role"] and policy.names("roles").get(data["role"], data["role"])
    words = _("new task {number}, due {due}, for {whose}: {what}")
    if not (whose := data["engineer"] or role):
        words = _("new task {number}, due {due}: {what}")
    return words.format(number=data["number"], due=_dated(data["due"]), whose=whose, what=_whom(data))


def _announced(policy: Policy, data: Words) -> str:
    words = noted(_added(policy, data), data["why"])
    return _("{words}; changes: {changes}").format(words=words, changes=data["changes"]) if data["changes"] else words


def _visited(_policy: Policy, data: Words) -> str:
    return _("{number} is {ticket} now, to which {engineer} is sent").format(**data)


def _done(_policy: Policy, data: Words) -> str:
    return noted(_("{number} is done ({what})").format(number=data["number"], what=_whom(data)), data["outcome"])


def _tried(_policy: Policy, data: Words) -> str:
    words = _("{number} was tried in vain ({what}): {why}")
    if data["times"] > 1:
        words = _("{number} was tried in vain, {times} times by now ({what}): {why}")
    why = worded(WHY, data["why"])
    return words.format(number=data["number"], times=data["times"], what=_whom(data), why=why)


def _put_off(_policy: Policy, data: Words) -> str:
    words = _("{number} is due {due}, was {was} ({what}): {why}")
    days = {key: _dated(data[key]) for key in ("due", "was")}
    return words.format(number=data["number"], what=_whom(data), why=data["why"], **days)


def _dropped(_policy: Policy, data: Words) -> str:
    why = worded(WHY, data["why"])
    return _("{number} is dropped ({what}): {why}").format(number=data["number"], what=_whom(data), why=why)


def _planned(_policy: Policy, data: Words) -> str:
    words = _("{number} is planned by the rule {rule} for {due}: {what}")
    return words.format(number=data["number"], rule=data["rule"], due=_dated(data["due"]), what=_whom(data))


def _moved(_policy: Policy, data: Words) -> str:
    words = _("{number} is due {due} by the rule {rule}, was {was}: {what}")
    days = {key: _dated(data[key]) for key in ("due", "was")}
    return words.format(number=data["number"], rule=data["rule"], what=_whom(data), **days)


SENTENCES: Mapping[str, Callable[[Policy, Words], str]] = {
    "task added": _added,
    "task announced": _announced,
    "task visited": _visited,
    "task done": _done,
    "task tried": _tried,
    "task put off": _put_off,
    "task dropped": _dropped,
    "task planned": _planned,
    "task moved": _moved,
}
