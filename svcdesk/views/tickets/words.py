"""The journal's sentences about how a ticket is classed, what was put right on it, or taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from svcdesk.locale import N_, _, clauses, enumerated
from svcdesk.sla import read_stamp
from svcdesk.views.journal import sentence_of
from svcdesk.views.text import called, dated, worded, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry

    Words = dict[str, Any]

FIELDS = {
    "summary": N_("summary"),
    "said": N_("what was said"),
    "wish": N_("wish"),
    "opinion": N_("opinion"),
    "caller": N_("caller"),
    "phone": N_("phone"),
    "channel": N_("channel"),
    "customer": N_("customer"),
    "serial": N_("equipment"),
    "contract": N_("contract"),
    "site": N_("site"),
    "kind": N_("kind"),
    "priority": N_("priority"),
    "region": N_("region"),
    "tier": N_("tier"),
    "phase": N_("phase"),
    "warranty": N_("warranty"),
    "cause": N_("cause"),
    "solution": N_("solution"),
}


_CLASSES = {
    "priority": N_("priority"),
    "region": N_("region"),
    "tier": N_("tier"),
    "kind": N_("kind"),
    "phase": N_("phase"),
    "warranty": N_("warranty"),
    "severity": N_("severity"),
    "reach": N_("reach"),
}


def _changed(policy: Policy, fields: Mapping[str, str], data: Words) -> Iterator[str]:
    """Each field that was changed, with what it said before and says now."""
    for key, values in data["changed"].items():
        was, now = (_said(_valued(policy, key, value)) for value in values)
        yield f"{worded(fields, key)} {was} → {now}"


def _valued(policy: Policy, key: str, value: str | None) -> str | None:
    found: str | None = policy.names("kinds").get(value or "", value) if key == "kind" else called(policy, key, value)
    return found


def _classified(policy: Policy, data: Words) -> str:
    changed = _changed(policy, _CLASSES, data)
    words = _("put right: {what}") if "corrects" in data else _("classified: {what}")
    return words.format(what=enumerated(changed))


def _edited(policy: Policy, data: Words) -> str:
    changed = _changed(policy, FIELDS, data)
    words = _("edited: {what}")
    if data.get("rivals"):
        words = _("edited: {what}; that contract is assumed, in force, too: {rivals}")
    told = words.format(what=enumerated(changed), rivals=enumerated(data.get("rivals", ())))
    for phone, name in data.get("others_phones", {}).items():
        told = _("{told}; {phone} stays a telephone of {name} alone").format(told=told, phone=phone, name=name)
    return told


def _call_edited(policy: Policy, data: Words) -> str:
    changed = _changed(policy, FIELDS, data)
    return _("call {call} edited: {what}").format(call=data["call"], what=enumerated(changed))


def put_right(entries: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """What was put right of a ticket: its duplicates, and which fields were edited, by whom."""
    if duplicates := [entry.data["number"] for entry in entries if entry.kind == "duplicate merged"]:
        yield _("duplicates"), enumerated(duplicates)
    if edits := [entry for entry in entries if entry.kind in ("edited", "call edited")]:
        fields = dict.fromkeys(key for entry in edits for key in entry.data["changed"])
        actors = enumerated(dict.fromkeys(entry.actor for entry in edits))
        yield (
            _("edited"),
            _("{what}, by {who}").format(what=enumerated(worded(FIELDS, key) for key in fields), who=actors),
        )


def _said(value: str | None) -> str:
    return written(value) or "-"


def _undone(policy: Policy, data: Words) -> str:
    words = clauses(sentence_of(policy, each["kind"], each["data"]) for each in data["of"])
    if data["withdrawn"]:
        return _("{number} is withdrawn, taken back: {words}").format(number=data["withdrawn"], words=words)
    return _("taken back: {words}").format(words=words)


def _moved(policy: Policy, data: Words) -> str:
    words = clauses(sentence_of(policy, each["kind"], each["data"]) for each in data["of"])
    return _("call {call} was about {to}; taken back: {words}").format(call=data["call"], to=data["to"], words=words)


def _taken_back(policy: Policy, data: Words) -> str:
    time = dated(read_stamp(data["happened_at"]), policy.zone)
    words = sentence_of(policy, data["event"], {"text": data["said"]})
    return _("taken back, of {time}: {words}").format(time=time, words=words)


def _closing_taken_back(policy: Policy, data: Words) -> str:
    time = dated(read_stamp(data["closed_at"]), policy.zone)
    return _("it was not closed by itself {time}: that is taken back").format(time=time)


SENTENCES: Mapping[str, Callable[[Policy, Words], str]] = {
    "classified": _classified,
    "edited": _edited,
    "merged": lambda _policy, data: _("merged into {into}, whose duplicate it is").format(**data),
    "duplicate merged": lambda _policy, data: _("{number}, a duplicate, is merged into it").format(**data),
    "undone": _undone,
    "call moved": _moved,
    "call edited": _call_edited,
    "event taken back": _taken_back,
    "closing taken back": _closing_taken_back,
}
