"""What the journal says of laptops away from the office, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from svcdesk.locale import N_, _, clauses, enumerated
from svcdesk.views.edits import changed

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

_FIELDS = {
    "address": N_("address"),
    "category": N_("category"),
    "customer": N_("customer"),
    "kind": N_("kind"),
    "mail": N_("mail"),
    "model": N_("model"),
    "note": N_("note"),
    "phase": N_("phase"),
    "phone": N_("phone"),
    "plate": N_("plate"),
    "region": N_("region"),
    "role": N_("role"),
    "tier": N_("tier"),
}


def _taken(_policy: object, data: Mapping[str, Any]) -> str:
    return _("a laptop took a copy of the desk, as {mark}").format(mark=data["mark"])


def _known_again(_policy: object, data: Mapping[str, Any]) -> str:
    return _("the copy {mark} of a laptop is known again, after a restore").format(mark=data["mark"])


def _settled(policy: Policy, data: Mapping[str, Any]) -> str:
    said = enumerated(data["verbs"])
    if "same_as" in data:
        words = _("refused before: {said} by {actor}; at the office it is {same_as}")
        text = words.format(said=said, actor=data["by"], same_as=data["same_as"])
        other = dict(data.get("left") or {})
        if "kind" in other:  # of a machine
            other["kind"] = policy.names("equipment").get(other["kind"], other["kind"])
        left = changed(policy, _FIELDS, other)
        return clauses([text, _("not taken over: {fields}").format(fields=left)]) if left else text
    if data["settled_as"] == "done":
        return _("refused before, done now: {said} by {actor}").format(said=said, actor=data["by"])
    message = _("dropped: {said} by {actor}, {because}")
    return message.format(said=said, actor=data["by"], because=data["because"])


SENTENCES = {"copy known again": _known_again, "copy taken": _taken, "settled": _settled}
