"""The journal's sentences about articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.locale import N_, _, noted
from svcdesk.views.edits import changed

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.views.journal import Sentence, Words

_FIELDS = {
    "title": N_("title"),
    "equipment": N_("equipment"),
    "code": N_("code"),
    "symptom": N_("symptom"),
    "cause": N_("cause"),
    "solution": N_("solution"),
}


def _added(_policy: Policy, data: Words) -> str:
    words = _("new article {number}, from {ticket}: {title}") if data["ticket"] else _("new article {number}: {title}")
    return words.format(**data)


SENTENCES: dict[str, Sentence] = {
    "article added": _added,
    "article changed": lambda policy, data: noted(
        _("article {number}").format(**data), changed(policy, _FIELDS, data["changed"])
    ),
    "article retired": lambda _policy, data: _("article {number} is retired: {why}").format(**data),
    "article used": lambda _policy, data: _("as {article} says: {title}").format(**data),
}
