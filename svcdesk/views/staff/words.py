"""The journal's sentences about assessment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.sla import read_stamp
from svcdesk.views.money.amounts import booked
from svcdesk.views.text import dated, noted

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.views.journal import Sentence, Words


def rule_name(policy: Policy, rule: str) -> str:
    """What people call a rule of assessment; its key when the configuration has it no more."""
    rules = policy.assessment.all if policy.assessment else {}
    return rules[rule].name if rule in rules else rule


def reason(policy: Policy, fact: Words | None, because: str | None) -> str:
    """Why somebody is assessed: what was found, or the words of whoever entered it."""
    if not fact:
        return because or ""
    if "missed" in fact:
        target = policy.target_names.get(fact["missed"], fact["missed"])
        due = dated(read_stamp(fact["due"]), policy.zone)
        return _("missed: {target}, due {due}").format(target=target, due=due)
    if "lacks" in fact:
        return _("handed over without: {what}").format(what=", ".join(fact["lacks"]))
    item = policy.names("checklist").get(fact["check"], fact["check"])
    return _("answered no: {item}").format(item=item)


def _breach(policy: Policy, data: Words) -> str:
    """A breach without its reason: AS-0001 Wang, Late on site, SD-000017/1, 500.00 CNY."""
    penalty = _penalty(policy, data) if data["penalty"] else ""
    parts = (data["who"], rule_name(policy, data["rule"]), data["about"], penalty)
    return f"{data['number']} {', '.join(filter(None, parts))}"


def _penalty(policy: Policy, data: Words) -> str:
    return booked(policy, data).worded(data["penalty"])


def _assessed(policy: Policy, data: Words) -> str:
    return noted(_breach(policy, data), reason(policy, data["fact"], data["because"]))


def _corrected(policy: Policy, data: Words) -> str:
    was = data["was"]
    words = noted(_breach(policy, data), reason(policy, data["fact"], data["because"]))
    before = noted(_penalty(policy, was), reason(policy, was["fact"], was["because"]))
    return _("{words}; was {before}").format(words=words, before=before)


def _dropped(policy: Policy, data: Words) -> str:
    words = _("{breach} counts no more, its fact was put right: {reason}")
    return words.format(breach=_breach(policy, data), reason=reason(policy, data["fact"], data["because"]))


def _waived(policy: Policy, data: Words) -> str:
    words = _("{breach}, is waived: {why}")
    return words.format(breach=_breach(policy, data), why=data["waived_because"])


def _told(_policy: Policy, data: Words) -> str:
    words = _("{name} was told of {month}")
    if data["late"]:
        words = _("{name} was told of {month}, late: it was to be by {by}")
    return words.format(**data)


SENTENCES: dict[str, Sentence] = {
    "assessed": _assessed,
    "assessment corrected": _corrected,
    "assessment dropped": _dropped,
    "assessment waived": _waived,
    "assessment closed": lambda _policy, data: _("{month} is closed, breaches: {count}").format(**data),
    "assessment told": _told,
}
