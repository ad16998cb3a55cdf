"""A notice in words: the sentence that says what it is about, and the letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.locale import _, clauses, language, noted, spoken
from svcdesk.sla import read_stamp
from svcdesk.views.journal import time_used
from svcdesk.views.promises.words import instead, was_missed
from svcdesk.views.text import duration, window

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


def letter(policy: Policy, document: dict[str, Any]) -> tuple[str, list[str]]:
    """What a notice says in one sentence, and as the lines of a mail: what is to be known at a glance, a line each.

    It speaks the desk's language, whoever has it sent.
    """
    with spoken(policy.language or language()):
        return _letter(policy, document)


def _letter(policy: Policy, document: dict[str, Any]) -> tuple[str, list[str]]:
    if "event" in document:
        from svcdesk.views.promises import telling

        return telling.letter(policy, document)
    ticket = document["ticket"]
    text = document.get("text") or _text(policy, document)  # older notices hold their sentence
    return text, [
        text,
        "",
        f"{ticket['number']}  {ticket['priority']}  {ticket['customer']}  {ticket['summary']}",
        _("engineer: {engineer}").format(engineer=ticket["engineer"] or _("nobody")),
        _("due: {due}, {within} promised").format(
            due=window(read_stamp(document["due_at"]), None, policy.zone), within=duration(document["within"])
        ),
    ]


def _text(policy: Policy, document: dict[str, Any]) -> str:
    reason = noted(clauses(filter(None, (time_used(policy, document), was_missed(policy, document)))), document["note"])
    told = _("{number}: {reason}").format(number=document["ticket"]["number"], reason=reason)
    if standing_in := document.get("instead"):
        told = _("{told} (told to you {why})").format(told=told, why=instead(standing_in))
    return told
