"""The journal's sentences about surveys and complaints."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from svcdesk.locale import N_, _, bracketed, clauses
from svcdesk.views.care.surveys import answered, said, survey_name
from svcdesk.views.text import worded
from svcdesk.views.visits.consents import how

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

Words = dict[str, Any]
_FIELDS = {
    "says": N_("says"),
    "opinion": N_("opinion"),
    "answered_by": N_("answered by"),
    "how": N_("how"),
}


def _surveyed(policy: Policy, data: Words) -> str:
    given = [said(answered(policy, data["key"], {**data["marks"], **data["words"]}))]
    if data.get("says"):
        given.append(_("says: {text}").format(text=data["says"]))
    if data.get("opinion"):
        given.append(policy.names("opinions").get(data["opinion"], data["opinion"]))
    words = _("{survey} asked, {name}: {said}")
    if data.get("answered_by"):
        words = _("{survey} asked {who}, {name}: {said}")
    name = survey_name(policy, data["key"])
    return words.format(
        survey=data["survey"], who=data.get("answered_by"), name=name, said=clauses(filter(None, given))
    )


def _not_reached(policy: Policy, data: Words) -> str:
    words = _("{survey} tried, {name}: nobody was reached")
    if data.get("says"):
        words = _("{survey} tried, {name}: nobody was reached: {text}")
    return words.format(survey=data["survey"], name=survey_name(policy, data["key"]), text=data.get("says"))


def _edited(policy: Policy, data: Words) -> str:
    survey = policy.surveys.get(data["key"])
    asked = survey.questions if survey else {}
    names = {key: question.name for key, question in asked.items()}
    changed = [f"{names.get(key, key)} {old or '-'} → {new}" for key, (old, new) in data["answered"].items()]
    changed += [f"{worded(_FIELDS, key)} {old or '-'} → {new}" for key, (old, new) in data["changed"].items()]
    return _("{survey} put right: {what}").format(survey=data["survey"], what=clauses(changed))


def _answered(_policy: Policy, data: Words) -> str:
    return _("the reaction to {survey}: {reaction}").format(survey=data["survey"], reaction=data["reaction"])


def _taken_back(policy: Policy, data: Words) -> str:
    name = survey_name(policy, data["key"])
    return _("{survey} is taken back, {name}: that was not asked").format(survey=data["survey"], name=name)


def _about(_policy: Policy, data: Words) -> str:
    if data["about"] and data["engineer"]:
        words = _("a complaint about {about}, of {engineer}")
    elif data["about"]:
        words = _("a complaint about {about}")
    else:
        words = _("a complaint of {engineer}") if data["engineer"] else _("a complaint")
    return words.format(**data)


def _complained(_policy: Policy, data: Words) -> str:
    words = _("complaint {number}, of {engineer}: {said}") if data["engineer"] else _("complaint {number}: {said}")
    return words.format(**data)


def _outcome(_policy: Policy, data: Words) -> str:
    words = _("outcome, upheld, told to {told_to}: {outcome}")
    if not data["upheld"]:
        words = _("outcome, not upheld, told to {told_to}: {outcome}")
    who = bracketed(data["told_to"], how(data["how"])) if data["how"] else data["told_to"]
    return words.format(told_to=who, outcome=data["outcome"])


SENTENCES: Mapping[str, Callable[[Policy, Words], str]] = {
    "surveyed": _surveyed,
    "not reached": _not_reached,
    "survey answered": _answered,
    "survey edited": _edited,
    "survey taken back": _taken_back,
    "complaint about": _about,
    "complained": _complained,
    "not complained": lambda _policy, data: _("complaint {number} is not about it").format(**data),
    "outcome": _outcome,
}
