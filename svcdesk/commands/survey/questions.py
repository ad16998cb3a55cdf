"""The questions of a survey on a terminal, one after the other. What was answered is never lost."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from svcdesk.commands import ask, prompt
from svcdesk.context import Desk
from svcdesk.desk.care import subject
from svcdesk.desk.care.surveys import Answers
from svcdesk.errors import Exit, SvcdeskError
from svcdesk.locale import _
from svcdesk.views.shell import command
from svcdesk.views.text import say
from svcdesk.words import half_width

if TYPE_CHECKING:
    from svcdesk.config.care import Survey


@contextmanager
def answering(
    desk: Desk, asked: "Survey", about: str, typed: Answers, task: str | None, at: str | None
) -> Iterator[Answers]:
    """Ask for the answers, then do the work; they are shown as a command when that fails."""
    with desk.reading() as db:
        found = subject.find(db, desk.policy, about)
    say(f"{asked.name}  {found.name}  {found.customer.name}")
    answers: dict[str, str] = {}
    with prompt.dialogue():
        try:
            _ask(desk, asked, answers, typed)
            yield _as_answers(asked, answers)
        except prompt.Lost:
            ask.save(desk, _again(desk, asked, about, answers, task, at))
            raise Exit(ask.HANGUP) from None
        except (KeyboardInterrupt, EOFError, SvcdeskError) as stop:
            if not Desk.done and (again := _again(desk, asked, about, answers, task, at)):
                print(_("not written down; to try again: {command}").format(command=again), file=sys.stderr)
            if isinstance(stop, SvcdeskError):
                raise
            raise KeyboardInterrupt from None


def _ask(desk: Desk, asked: "Survey", answers: dict[str, str], typed: Answers) -> None:
    for question in asked.questions.values():
        if question.marks is None:
            answer = prompt.text(_("{question} (Enter: no answer)").format(question=question.name))
        else:
            answer = _mark(question.name, question.marks)
        if answer:
            answers[question.key] = answer
    if says := prompt.text(_("what else they say (Enter: nothing)")):
        answers["--says"] = says
        names = desk.policy.names("opinions")
        kind = prompt.choose(names, _("what that is about ({letters}; Enter: not said)"), _("opinion"))
        answers |= {"--opinion": kind} if kind else {}
    for option, given, text in (
        ("--by", typed.answered_by, _("who answered (Enter: not said)")),
        ("--how", typed.how, _("how they were asked (Enter: not said)")),
    ):
        if answer := given or prompt.line(text):
            answers[option] = answer


def _mark(name: str, best: int) -> str:
    question = _("{question} (1-{best}, Enter: no answer)").format(question=name, best=best)
    while answer := half_width(prompt.line(question)):
        if answer.isascii() and answer.isdigit() and len(answer) < 3 and 1 <= int(answer) <= best:
            return answer
        prompt.complain(_("write a mark from 1 to {best}").format(best=best))
    return ""


def _as_answers(asked: "Survey", answers: Mapping[str, str]) -> Answers:
    given = {key: text for key, text in answers.items() if key in asked.questions}
    return Answers(
        {key: int(text) for key, text in given.items() if asked.questions[key].marks},
        {key: text for key, text in given.items() if not asked.questions[key].marks},
        answers.get("--says"),
        answers.get("--opinion"),
        answers.get("--by"),
        answers.get("--how"),
    )


def _again(
    desk: Desk, asked: "Survey", about: str, answers: Mapping[str, str], task: str | None, at: str | None
) -> str:
    """What was answered as a command that can be run again; empty when nothing was."""
    options = []
    for key, text in answers.items():
        if question := asked.questions.get(key):
            options.append(("--mark" if question.marks else "--words", f"{key}={text}"))
        else:
            options.append((key, text))
    options += [(key, text) for key, text in (("--task", task), ("--at", at)) if text and answers]
    return command(["svcdesk", *desk.flags, "survey", "take", asked.key, about], options) if options else ""
