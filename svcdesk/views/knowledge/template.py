"""An article as YAML text, for an editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.dumping import dump

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.knowledge.articles import Words

_SECTIONS = {"equipment": "equipment", "code": "faults"}


def template(policy: Policy, name: str, says: Words) -> str:
    """What the article says as somebody edits it; comments tell what is meant, and what else may be written."""
    meant = {
        "title": _("what it is about, in a line"),
        "symptom": _("how it shows, as callers say it"),
        "cause": _("why it happens"),
        "solution": _("what mends it"),
    }
    meant |= {key: ", ".join(policy.names(section)) for key, section in _SECTIONS.items()}
    lines = [f"# {name}", "# " + _("Several lines stand behind a | and below it, each with blanks before it.")]
    for key, value in says._asdict().items():
        text = dump({key: value}).rstrip("\n") if value else f"{key}:"
        first, *rest = text.split("\n")
        lines += [f"{first}  # {meant[key]}" if meant[key] and not rest else first, *rest]
    return "\n".join(lines) + "\n"
