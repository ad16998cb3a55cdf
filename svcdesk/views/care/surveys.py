"""Surveys in a list, whole, and as a command has written them down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import _, clauses, enumerated
from svcdesk.views.columns import Column, record
from svcdesk.views.journal import as_data, lines
from svcdesk.views.out import Out

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.care.taken import Taken
    from svcdesk.desk.journal import Entry


def survey_name(policy: Policy, key: str) -> str:
    """What people call a survey."""
    return policy.names("surveys").get(key, key)


def answered(policy: Policy, key: str, answers: Mapping[str, int | str]) -> Iterator[tuple[str, str]]:
    """Each question and its answer, in the order of the survey; questions that it has no more by their keys."""
    survey = policy.surveys.get(key)
    names = {each.key: each.name for each in survey.questions.values()} if survey else {}
    for question in [*names, *(each for each in answers if each not in names)]:
        if question in answers:
            yield names.get(question, question), str(answers[question])


def said(answers: Iterable[tuple[str, str]]) -> str:
    """Questions with their answers in one line."""
    return clauses(f"{question} {answer}" for question, answer in answers)


def columns(policy: Policy) -> tuple[Column, ...]:
    """Of surveys that were taken."""

    def answers(taken: Taken) -> str:
        return said(answered(policy, taken.survey, {**taken.marks, **taken.words}))

    return (
        Column("number", _("number"), lambda taken: taken.number, style=lambda _taken, _out: "bold"),
        Column("at", _("at"), lambda taken: taken.at),
        Column("survey", _("survey"), lambda taken: taken.survey),
        Column("customer", _("customer"), lambda taken: taken.customer),
        Column("ticket", _("ticket"), lambda taken: taken.ticket),
        Column("visit", _("visit"), lambda taken: taken.visit, data_only=True),
        Column("reached", _("answered"), lambda taken: taken.reached, data_only=True),
        Column(
            "answers",
            _("answers"),
            _as_typed,
            called=lambda taken: answers(taken) if taken.reached else _("nobody was reached"),
        ),
        Column(
            "mean",
            _("mean"),
            lambda taken: None if taken.mean is None else round(taken.mean, 2),
            style=lambda taken, _wording: "yellow" if taken.content is False else "",
        ),
        Column("content", _("satisfied"), lambda taken: taken.content, data_only=True),
        Column("says", _("says"), lambda taken: taken.says),
        Column("opinion", _("opinion"), lambda taken: taken.opinion),
        Column("answered_by", _("who"), lambda taken: taken.answered_by),
        Column("how", _("how"), lambda taken: taken.how, spare=True),
        Column("taken_by", _("taken by"), lambda taken: taken.taken_by, spare=True),
        Column("reaction", _("reaction"), lambda taken: taken.reaction),
        Column("reacted_at", _("reacted"), lambda taken: taken.reacted_at, data_only=True),
    )


def _as_typed(taken: Taken) -> list[str]:
    """The answers as they are typed after --mark and --words."""
    return [f"{question}={answer}" for question, answer in [*taken.marks.items(), *taken.words.items()]]


def done(out: Out, policy: Policy, entries: Iterable[Entry], taken: Taken) -> None:
    """Print what a command wrote down about a survey: a sentence, and what it did to promises."""
    entries = list(entries)
    named = {taken.noun_id: taken.ticket or taken.customer}
    named |= {each.noun_id: each.data["number"] for each in entries if each.kind == "complaint about"}
    data = {**record(columns(policy), taken), "changes": [as_data(entry) for entry in entries]}
    out.lines([data], lines(out, policy, entries, named))


def card(out: Out, policy: Policy, taken: Taken) -> None:
    """Print a survey whole."""
    opinion = policy.names("opinions").get(taken.opinion or "", taken.opinion or "")
    asked = _("asked {at} by {who}") if taken.reached else _("tried {at} by {who}: nobody was reached")
    fields: Sequence[tuple[str, str]] = (
        (_("customer"), taken.customer),
        (_("ticket"), f"{taken.ticket}/{taken.visit}" if taken.visit else taken.ticket or ""),
        (_("taken"), asked.format(at=out.text(taken.at), who=taken.taken_by)),
        (_("answered by"), enumerated(filter(None, (taken.answered_by, taken.how)))),
        *answered(policy, taken.survey, {**taken.marks, **taken.words}),
        (_("mean"), "" if taken.mean is None else f"{taken.mean:.2f}"),
        (_("satisfied"), {True: _("yes"), False: _("no"), None: ""}[taken.content]),
        (_("says"), taken.says or ""),
        (_("opinion"), opinion),
        (_("reaction"), taken.reaction or ""),
        (_("reacted"), out.text(taken.reacted_at) if taken.reacted_at else ""),
    )
    out.card(record(columns(policy), taken), f"{taken.number}  {survey_name(policy, taken.survey)}", fields, ())
