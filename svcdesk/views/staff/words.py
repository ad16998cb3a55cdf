"""The journal's sentences about assessment and training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.locale import N_, _, enumerated, noted
from svcdesk.sla import read_stamp
from svcdesk.views.edits import changed
from svcdesk.views.money.amounts import booked
from svcdesk.views.text import dated, label

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
    if fact.get("of"):
        words = _("found late, of {month}: {reason}")
        return words.format(month=fact["of"], reason=reason(policy, {**fact, "of": None}, because))
    if "missed" in fact:
        target = policy.target_names.get(fact["missed"], fact["missed"])
        due = dated(read_stamp(fact["due"]), policy.zone)
        return _("missed: {target}, due {due}").format(target=target, due=due)
    if "lacks" in fact:
        return _("handed over without: {what}").format(what=enumerated(label("field", each) for each in fact["lacks"]))
    if "mark" in fact:
        words = _("{question}: mark {given} in {survey}")
        return words.format(question=_question(policy, fact["mark"]), given=fact["given"], survey=fact["survey"])
    item = policy.names("checklist").get(fact["check"], fact["check"])
    return _("answered no: {item}").format(item=item)


def _question(policy: Policy, key: str) -> str:
    """What a question of a survey is called; the first survey that has it decides."""
    asked = (survey.questions[key].name for survey in policy.surveys.values() if key in survey.questions)
    return next(asked, key)


def _breach(policy: Policy, data: Words) -> str:
    """A breach without its reason: AS-0001 Wang, Late on site, SD-000017/1, 500.00 CNY."""
    penalty = _penalty(policy, data) if data["penalty"] else ""
    item = data.get("item") or rule_name(policy, data["rule"])  # of a closed month as it was called then
    parts = (data["who"], item, data["about"], penalty)
    return f"{data['number']} {enumerated(filter(None, parts))}"


def _penalty(policy: Policy, data: Words) -> str:
    return booked(policy, data).worded(data["penalty"])


def _assessed(policy: Policy, data: Words) -> str:
    words = _("{breach}, in {month}").format(breach=_breach(policy, data), month=data["month"])
    if data.get("waived_because"):
        words = _("{words}, waived as before ({why})").format(words=words, why=data["waived_because"])
    return noted(words, reason(policy, data["fact"], data["because"]))


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


def _given_back(policy: Policy, data: Words) -> str:
    words = _("{breach}, of {month}, is given back in {back}: {why}")
    return words.format(breach=_breach(policy, data), month=data["month"], back=data["in"], why=data["waived_because"])


def _told(_policy: Policy, data: Words) -> str:
    words = _("{name} was told of {month}")
    if data["late"]:
        words = _("{name} was told of {month}, late: it was to be by {by}")
    return words.format(**data)


def course_name(policy: Policy, course: str) -> str:
    """What people call a course; its key when the configuration has it no more."""
    return policy.names("training").get(course, course)


def _planned(policy: Policy, data: Words) -> str:
    starts = dated(read_stamp(data["starts"]), policy.zone)
    places = _("places: {places}").format(places=data["places"]) if data["places"] else ""
    more = enumerated(filter(None, (data["trainer"], data["place"], data["customer"], places)))
    words = _("{number} {course}, {starts}")
    return noted(words.format(number=data["number"], course=course_name(policy, data["course"]), starts=starts), more)


def _moved(policy: Policy, data: Words) -> str:
    now = {**data["now"]}
    if "at" in now:
        now["at"] = dated(read_stamp(now["at"]), policy.zone)
    fields = {"at": N_("begins"), "trainer": N_("trainer"), "place": N_("where")}
    return noted(_("{number} is moved").format(**data), changed(policy, fields, now))


def _enrolled(policy: Policy, data: Words) -> str:
    terms = ""
    if data["contract"]:
        terms = _("included in {contract}").format(contract=data["contract"])
    elif data["amount"] is not None:
        terms = _("{amount} noted, to be collected outside the desk").format(
            amount=booked(policy, data).worded(data["amount"])
        )
    words = _("{number}: {name} takes part").format(**data)
    return enumerated(filter(None, (noted(words, data["customer"]), terms)))


def _unenrolled(_policy: Policy, data: Words) -> str:
    words = _("{number}: {name} does not take part").format(**data)
    return noted(words, _("given back to {contract}").format(**data) if data["given_back"] else None)


def _judged(_policy: Policy, data: Words) -> str:
    words = _("{number}: {name} was there") if data["present"] else _("{number}: {name} was absent")
    came_out = []
    if data["mark"] is not None:
        came_out.append(_("mark {mark}").format(**data))
    if data["present"] and data["passed"] is not None:
        came_out.append(_("passed") if data["passed"] else _("not passed"))
    if data["certificate"]:
        came_out.append(_("certificate {certificate}").format(**data))
    return enumerated((words.format(**data), *came_out))


SENTENCES: dict[str, Sentence] = {
    "assessed": _assessed,
    "assessment corrected": _corrected,
    "assessment dropped": _dropped,
    "assessment waived": _waived,
    "assessment given back": _given_back,
    "assessment closed": lambda _policy, data: _("{month} is closed, breaches: {count}").format(**data),
    "assessment told": _told,
    "training planned": _planned,
    "training moved": _moved,
    "training enrolled": _enrolled,
    "training unenrolled": _unenrolled,
    "training held": lambda _policy, data: _("{number} was held, enrolled: {enrolled}").format(**data),
    "training judged": _judged,
    "training cancelled": lambda _policy, data: _("{number} is cancelled: {because}").format(**data),
}
