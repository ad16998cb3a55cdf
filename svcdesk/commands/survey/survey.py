"""Surveys: what customers are asked, and what they say.

\b
Examples:
  svcdesk survey take service 17 --mark attitude=5 --says "quick" --opinion service
  svcdesk survey list --unanswered
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from svcdesk.commands import prompt
from svcdesk.commands.act import act
from svcdesk.commands.options import At, Format, Json, Why, known, typed
from svcdesk.commands.survey.print import print_
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.care import subject, surveys, taken
from svcdesk.desk.care.surveys import Answers
from svcdesk.desk.care.taken import Taken
from svcdesk.desk.journal import Operation
from svcdesk.desk.rounds import calling
from svcdesk.desk.tasks import tasks
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.views.care import surveys as views
from svcdesk.views.shell import quoted
from svcdesk.words import half_width, one_of, parted

if TYPE_CHECKING:
    from svcdesk.config.care import Survey
    from svcdesk.config.policy import Policy

Key = Annotated[str, Argument(metavar="SURVEY", help=N_("Which survey: a key of `surveys`, or its name."))]
About = Annotated[
    str,
    Argument(metavar="TICKET|CUSTOMER", help=N_("A ticket, a visit (17/2), or a customer: number, name, phone.")),
]
Number = Annotated[str, Argument(metavar="SURVEY", help=N_("Its number, such as A-0007, or its digits."))]
Marks = Annotated[list[str] | None, Option("--mark", metavar="QUESTION=N", help=N_("A mark; may be repeated."))]
Words = Annotated[list[str] | None, Option("--words", metavar="QUESTION=TEXT", help=N_("Words; may be repeated."))]
Says = Annotated[str | None, Option("--says", help=N_("What they say beside the answers; - is stdin."))]
Opinion = Annotated[str | None, Option("--opinion", help=N_("What that is about: a key of `opinions`."))]
By = Annotated[str | None, Option("--by", help=N_("Who answered, at the customer's."))]
How = Annotated[str | None, Option("--how", help=N_("How they were asked: by telephone, on a visit, on paper …"))]


def take(
    desk: Desk,
    survey: Key,
    about: About,
    mark: Marks = None,
    words: Words = None,
    says: Says = None,
    opinion: Opinion = None,
    by: By = None,
    how: How = None,
    nobody: Annotated[bool, Option("--nobody", help=N_("Nobody was reached: promises run on."))] = False,
    task: Annotated[
        str | None, Option("--task", help=N_("The task that it was: it is done, or was tried, with it."))
    ] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Ask a customer, about a ticket or about nothing in particular.

    Asked about a ticket, the promise to ask is kept, and the answers count for its last visit. Before that promise has
    begun they are to be asked again, which is said. On a terminal, without answers, it asks for them one after the
    other.

    \b
    Examples:
      svcdesk survey take service 17
      svcdesk survey take service 17 --mark attitude=5 --mark quality=4 --says "quick" --by "Ms Example"
      svcdesk survey take callback clinic --words platform="uses it daily" --how phone
      svcdesk survey take service 17 --nobody
      svcdesk survey take callback clinic --task T-0012
    """
    asked = _survey(desk.policy, survey)
    answers = _answers(desk.policy, asked, mark, words, says, opinion, by, how)
    if not nobody:
        _say_too_early(desk, asked, about, at)
    given = mark or words or says or opinion or nobody
    if given or json or not prompt.possible():
        _take(desk, asked, about, answers, nobody, task, at, why, json)
        return
    from svcdesk.commands.survey import questions

    with questions.answering(desk, asked, about, answers, task, at) as complete:
        _take(desk, asked, about, complete, False, task, at, why, json)


def answer(
    desk: Desk,
    number: Number,
    reaction: Annotated[str, Argument(metavar="REACTION", help=N_("What the desk does about it; - is stdin."))],
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Write down how the desk reacts to what a customer said; it stands in the customer's file.

    \b
    Example:
      svcdesk survey answer A-0007 "manual sent"
    """
    text = typed(reaction)
    _change(desk, number, lambda op, found: surveys.react(op, found, text), at, why, json)


def edit(
    desk: Desk,
    number: Number,
    mark: Marks = None,
    words: Words = None,
    says: Says = None,
    opinion: Opinion = None,
    by: By = None,
    how: How = None,
    why: Annotated[str | None, Option("--why", help=N_("Why it was wrong; needed."))] = None,
    json: Json = False,
) -> None:
    """Put right what was written down wrong.

    \b
    Example:
      svcdesk survey edit A-0007 --mark attitude=4 --why "that was for ticket 18"
    """
    with desk.reading() as db:
        found = taken.find(db, desk.policy, number)
    asked = _survey(desk.policy, found.survey)
    answers = _answers(desk.policy, asked, mark, words, says, opinion, by, how)
    _change(desk, found.number, lambda op, taken: surveys.edit(op, asked, taken, answers), None, why, json)


def take_back(
    desk: Desk,
    number: Number,
    why: Annotated[str | None, Option("--why", help=N_("Why it does not count; needed."))] = None,
    json: Json = False,
) -> None:
    """Take a survey back that was written down by mistake: the customer was not asked.

    \b
    Example:
      svcdesk survey take-back A-0007 --why "wrong ticket"
    """
    _change(desk, number, surveys.take_back, None, why, json)


def list_(
    desk: Desk,
    survey: Annotated[str | None, Option("--survey", help=N_("Only this one: a key of `surveys`."))] = None,
    since: Annotated[str | None, Option("--from", help=N_("Taken from then on."))] = None,
    until: Annotated[str | None, Option("--to", help=N_("Taken before then, or on that day."))] = None,
    unanswered: Annotated[
        bool, Option("--unanswered", help=N_("Who said something, or is not content, and got no reaction."))
    ] = False,
    format: Format = None,
    json: Json = False,
) -> None:
    """List surveys, oldest first.

    \b
    Examples:
      svcdesk survey list --from 2026-11-01
      svcdesk survey list --unanswered
    """
    key = known(desk.policy, "surveys", survey, "--survey")
    period = desk.period(since, until)
    with desk.reading() as db:
        found = taken.search(db, desk.policy, *period, key)
    rows = [each for each in found if each.unanswered] if unanswered else found
    desk.out(format, json).rows(views.columns(desk.policy), rows, empty=_("no such surveys"))


def show(desk: Desk, number: Number, format: Format = None, json: Json = False) -> None:
    """Show a survey: the answers, what was said, and the reaction.

    \b
    Example:
      svcdesk survey show A-0007
    """
    with desk.reading() as db:
        found = taken.find(db, desk.policy, number)
    views.card(desk.out(format, json), desk.policy, found)


COMMANDS = (take, answer, edit, take_back, list_, show, print_)


def _say_too_early(desk: Desk, asked: "Survey", about: str, at: str | None) -> None:
    """Say before anything is asked that the promise to ask begins later, and is not kept by it.

    Raises Conflict for a ticket that was cancelled, unless it is about another moment.
    """
    with desk.reading() as db:
        found = subject.find(db, desk.policy, about)
        if at is None:
            surveys.check_served(asked, found, desk.now)
        promise = surveys.not_yet(db, desk.policy, asked, found)
    if promise and found.ticket:
        message = _(
            "{number}: what starts the promise {promise} has not happened yet: ask again once it has, that counts"
        )
        desk.tell(message.format(number=found.ticket.number, promise=promise))


def _take(
    desk: Desk,
    asked: "Survey",
    about: str,
    answers: Answers,
    nobody: bool,
    task: str | None,
    at: str | None,
    why: str | None,
    json: bool,
) -> None:
    def work(op: Operation) -> Taken:
        found = subject.find(op.db, op.policy, about)
        if nobody:
            asked_for = surveys.tried(op, asked, found, answers.how, answers.says)
        else:
            asked_for = surveys.take(op, asked, found, answers)
        if task:
            calling.settle(op, tasks.find(op.db, task), asked_for)
        return asked_for

    if nobody and (answers.marks or answers.words):
        raise UsageError(N_("--nobody was reached, so nobody gave marks or words: leave one of them out"))
    done = act(desk, at, json, work, views.done, why=why)
    if surveys.may_complain(desk.policy, asked, done):
        about = done.ticket or quoted(done.customer)
        message = _("not content: 'svcdesk complaint log {about} \"…\"' makes a complaint of it")
        desk.tell(message.format(about=about))


def _change(
    desk: Desk,
    number: str,
    rule: Callable[[Operation, Taken], Taken],
    at: str | None,
    why: str | None,
    json: bool,
) -> None:
    act(desk, at, json, lambda op: rule(op, taken.find(op.db, op.policy, number)), views.done, why=why)


def _survey(policy: "Policy", word: str) -> "Survey":
    key = known(policy, "surveys", word, "SURVEY")
    return policy.surveys[key or ""]


def _answers(
    policy: "Policy",
    asked: "Survey",
    marks: list[str] | None,
    words: list[str] | None,
    says: str | None,
    opinion: str | None,
    by: str | None,
    how: str | None,
) -> Answers:
    given = {question: _mark(question, text) for question, text in _pairs(asked, marks, "--mark")}
    kind = known(policy, "opinions", opinion, "--opinion")
    return Answers(given, dict(_pairs(asked, words, "--words")), typed(says), kind, by, how)


def _pairs(asked: "Survey", texts: list[str] | None, option: str) -> list[tuple[str, str]]:
    """Each QUESTION=ANSWER that was typed, with the key of the question."""
    names = {key: question.name for key, question in asked.questions.items()}
    found = []
    for text in texts or ():
        question, sign, answer = parted(text, "=")
        if not sign:
            message = N_("{option} {text!r}: write QUESTION=ANSWER, such as {key}=…")
            raise UsageError(message, option=option, text=text, key=next(iter(names)))
        found.append((one_of(names, question.strip(), option), answer.strip()))
    return found


def _mark(question: str, text: str) -> int:
    text = half_width(text)
    if not (text.isascii() and text.isdigit() and len(text) < 3):
        raise UsageError(N_("'{question}' takes a mark, a whole number: not {text!r}"), question=question, text=text)
    return int(text)
