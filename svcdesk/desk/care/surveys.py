"""Asking customers: surveys are taken or tried, put right or taken back, and what was said is reacted to.

A survey about a ticket is an event of it, which may fulfil a promise; whoever was not reached has not been asked. Marks
as low as the policy says open a complaint.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from svcdesk.config.tickets import SURVEYED
from svcdesk.desk import numbers
from svcdesk.desk.care import complaints, taken
from svcdesk.desk.care import subject as subjects
from svcdesk.desk.care.subject import Subject
from svcdesk.desk.care.taken import PREFIX, Taken
from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.tickets import clocks, late, tickets, whose
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.sla import stamp

if TYPE_CHECKING:
    from svcdesk.config.care import Question, Survey
    from svcdesk.config.policy import Policy
    from svcdesk.db.port import Db
    from svcdesk.desk.visits.dispatch import Visit

_FIELDS = ("says", "opinion", "answered_by", "how")


class Answers(Record):
    """What a customer answered: marks and words by the keys of the questions, and what else was written down.

    None, or a question that is left out, where nothing was said.
    """

    marks: Mapping[str, int]
    words: Mapping[str, str]
    says: str | None = None
    opinion: str | None = None
    answered_by: str | None = None
    how: str | None = None


@verb("survey take", away=True)
def take(op: Operation, survey: Survey, subject: Subject, answers: Answers) -> Taken:
    """Write down what the customer answered at `op.at`; about a ticket it is the survey's event.

    It is about the last visit for the ticket, unless one is named. Raises UsageError when nothing was answered or an
    answer does not fit its question, Conflict when the customer was asked that about the ticket already and nothing
    was done since, before the ticket was opened, and once it was cancelled.
    """
    op = _about(op, subject)
    check_served(survey, subject, op.at)
    answers = _clean(answers)
    _check(survey, answers)
    if not (answers.marks or answers.words or answers.says):
        raise UsageError(N_("nothing was answered: give --mark, --words or --says; --nobody when nobody was reached"))
    visit = _visit(op, subject)
    _check_not_asked(op, survey, subject, visit)
    survey_id, number = _insert(op, survey, subject, visit, answers, reached=True)
    _write_marks(op, survey_id, answers)
    changes = clocks.happened(op, subject.ticket, survey.event) if subject.ticket else []
    said = {"survey": number, "key": survey.key, **_said(answers), "clocks": changes}
    if survey.event != SURVEYED:
        said["like"] = SURVEYED  # whose sentence says it
    op.record(subject.noun, subject.noun_id, survey.event if subject.ticket else SURVEYED, said)
    _complain(op, survey, subject, taken.find(op.db, op.policy, number))
    return taken.find(op.db, op.policy, number)


def check_served(survey: Survey, subject: Subject, at: datetime) -> None:
    """Raise Conflict when the ticket had been cancelled by `at` (UTC): nothing was done that could be asked about."""
    ticket = subject.ticket
    if ticket and ticket.state == "cancelled" and ticket.ended_at and ticket.ended_at <= at:
        message = N_(
            "{number} is cancelled, nothing was done that could be asked about:"
            " 'svcdesk survey take {survey} {customer}' asks the customer about nothing in particular"
        )
        raise Conflict(message, number=ticket.number, survey=survey.key, customer=subject.customer.number)


def not_yet(db: Db, policy: Policy, survey: Survey, subject: Subject) -> str | None:
    """The name of the promise of a ticket to ask that has not begun yet, which asking now does not keep; None else."""
    ticket = subject.ticket
    if ticket is None or not ticket.live:
        return None
    begun = {row["target"] for row in db.execute("SELECT target FROM clock WHERE ticket_id = :id", id=ticket.id)}
    tier = policy.tiers.get(ticket.tier)
    targets = tier.targets.values() if tier else ()
    found = (each for each in targets if each.survey == survey.key and each.key not in begun)
    return next((each.name for each in found if (rule := each.rule_for(ticket.facts)) and rule.within), None)


@verb("survey take --nobody", away=True)
def tried(op: Operation, survey: Survey, subject: Subject, how: str | None = None, says: str | None = None) -> Taken:
    """Write down that nobody was reached at `op.at`; promises run on. Raises Conflict as `take` does."""
    op = _about(op, subject)
    check_served(survey, subject, op.at)
    answers = _clean(Answers({}, {}, says=says, how=how))
    _id, number = _insert(op, survey, subject, _visit(op, subject), answers, reached=False)
    said = {"survey": number, "key": survey.key, "how": answers.how, "says": answers.says}
    op.record(subject.noun, subject.noun_id, "not reached", said)
    return taken.find(op.db, op.policy, number)


@verb("survey answer", away=True)
def react(op: Operation, found: Taken, reaction: str) -> Taken:
    """Write down how the desk reacted at `op.at` to what was said.

    Raises UsageError without words, Conflict when it has reacted and there is no reason (`op.why`) for another
    reaction, when nobody was reached, and before it was said.
    """
    op = op.not_before(found.at)
    reaction = reaction.strip()
    if not reaction:
        raise UsageError(N_("how does the desk react? Say it in quotes"))
    if not found.reached:
        raise Conflict(N_("{number}: nobody was reached, so there is nothing to react to"), number=found.number)
    if found.reaction and not op.why:
        message = N_("{number} has its reaction: {reaction}; --why says why it is another")
        raise Conflict(message, number=found.number, reaction=found.reaction)
    tickets.check_not_before(op, found.number, found.at)
    _write(op, found, reaction=reaction, reacted_at=stamp(op.at))
    said = {"survey": found.number, "reaction": reaction, "was": found.reaction}
    op.record(found.noun, found.noun_id, "survey answered", said)
    return taken.find(op.db, op.policy, found.number)


@verb("survey edit", away=True)
def edit(op: Operation, survey: Survey, found: Taken, answers: Answers) -> Taken:
    """Put right what was written down wrong; what `answers` leaves out stays as it is.

    Raises UsageError without a reason (`op.why`) or for an answer that does not fit its question, Conflict when nothing
    would change or nobody was reached.
    """
    if not op.why:
        raise UsageError(N_("putting right what was written down needs a reason: add --why"))
    if not found.reached:
        message = N_("{number}: nobody was reached: 'svcdesk survey take-back {number}' takes that back")
        raise Conflict(message, number=found.number)
    op = op.about(op.now)
    answers = _clean(answers)
    _check(survey, answers)
    changed = {key: [getattr(found, key), getattr(answers, key)] for key in _FIELDS if getattr(answers, key)}
    changed = {key: both for key, both in changed.items() if both[0] != both[1]}
    given: dict[str, Any] = {**answers.marks, **answers.words}
    before: dict[str, Any] = {**found.marks, **found.words}
    answered = {key: [before.get(key), value] for key, value in given.items() if before.get(key) != value}
    if not (changed or answered):
        raise Conflict(N_("{number} says so already"), number=found.number)
    if changed:
        _write(op, found, **{key: new for key, (_old, new) in changed.items()})
    _write_marks(op, found.id, answers)
    said = {"survey": found.number, "key": survey.key, "answered": answered, "changed": changed}
    op.record(found.noun, found.noun_id, "survey edited", said)
    right = taken.find(op.db, op.policy, found.number)
    _complain(op, survey, subjects.of(op.db, right), right)
    return right


@verb("survey take-back", away=True)
def take_back(op: Operation, found: Taken) -> Taken:
    """Say that it was never taken, or tried: promises are judged as if the customer had not been asked.

    Returns it as it was. Raises UsageError without a reason (`op.why`), and as `clock_rows.judged` does.
    """
    if not op.why:
        raise UsageError(N_("taking a survey back needs a reason: add --why"))
    op = op.about(op.now)
    _write(op, found, taken_back_at=stamp(op.now), because=op.why)
    said: dict[str, Any] = {"survey": found.number, "key": found.survey}
    if found.ticket_id and found.reached:
        ticket = tickets.get(op.db, found.ticket_id)
        before = late.history(op.db, op.policy, ticket, op.now)
        told = timeline(op.db, "ticket", ticket.id)
        op.take_back([entry for entry in told if entry.data.get("survey") == found.number and "marks" in entry.data])
        said["clocks"] = late.retold(op, ticket, before, late.history(op.db, op.policy, ticket, op.now))
    op.record(found.noun, found.noun_id, "survey taken back", said)
    return found


def may_complain(policy: Policy, survey: Survey, found: Taken) -> bool:
    """Whether a customer is not content whose marks have opened no complaint, where complaints are tickets."""
    return found.content is False and policy.complaints is not None and not _is_low(survey, found)


def follow(op: Operation, gone: str, into: str) -> None:
    """Make what one customer was asked what another was: surveys about tickets follow their tickets."""
    op.db.execute("UPDATE survey SET customer_id = :into WHERE customer_id = :gone", into=into, gone=gone)


def _complain(op: Operation, survey: Survey, subject: Subject, found: Taken) -> None:
    """Open a complaint where a mark is as low as the survey says, unless the survey has opened one already."""
    opened = op.db.execute("SELECT 1 FROM complaint WHERE survey_id = :id", id=found.id).fetchone()
    if opened or not _is_low(survey, found):
        return
    marks = [
        f"{each.name} {found.marks[key]}/{each.marks}" for key, each in survey.questions.items() if key in found.marks
    ]
    said = "; ".join([*marks, *([found.says] if found.says else [])])
    channel = found.how if found.how in op.policy.names("channels") else None
    intake = Intake(said, caller=found.answered_by, channel=channel)
    complaints.log(op, subject, intake, _marked(op.db, found), found.id)


def _marked(db: Db, found: Taken) -> Engineer | None:
    """Whom the marks are about: who did the service, as it is when they are assessed by it; None for nobody."""
    row = db.one(
        f"SELECT {whose.served('s', 'd')} AS engineer_id FROM survey s LEFT JOIN dispatch d ON d.id = s.dispatch_id"
        " WHERE s.id = :id",
        id=found.id,
    )
    return engineers.get(db, row["engineer_id"]) if row["engineer_id"] else None


def _is_low(survey: Survey, found: Taken) -> bool:
    return survey.complaint is not None and any(mark <= survey.complaint for mark in found.marks.values())


def _about(op: Operation, subject: Subject) -> Operation:
    if not subject.ticket:
        return op
    op = op.not_before(subject.ticket.opened_at, subject.ticket.since)
    tickets.check_not_before(op, subject.ticket.number, subject.ticket.opened_at)
    return op


def _visit(op: Operation, subject: Subject) -> Visit | None:
    """The visit that was named, else the last for the ticket to which somebody had come by then."""
    if subject.visit or not subject.ticket:
        return subject.visit
    visits = dispatch.of_ticket(op.db, subject.ticket.id)
    come = [visit for visit in visits if "arrived" in visit.steps and visit.steps["arrived"] <= op.at]
    return come[-1] if come else None


def _clean(answers: Answers) -> Answers:
    words = {key: text.strip() for key, text in answers.words.items() if text.strip()}
    rest = {key: (getattr(answers, key) or "").strip() or None for key in _FIELDS}
    return Answers(answers.marks, words, **rest)


def _check(survey: Survey, answers: Answers) -> None:
    """Raise UsageError for an answer that does not fit its question."""
    for key, mark in answers.marks.items():
        question = _question(survey, key)
        if question.marks is None:
            message = N_("'{question}' is answered in words: --words {question}=…")
            raise UsageError(message, question=key)
        if not 1 <= mark <= question.marks:
            message = N_("'{question}' has marks from 1 to {marks}, not {mark}")
            raise UsageError(message, question=key, marks=question.marks, mark=mark)
    for key in answers.words:
        question = _question(survey, key)
        if question.marks is not None:
            message = N_("'{question}' is answered with a mark: --mark {question}=1 to {question}={marks}")
            raise UsageError(message, question=key, marks=question.marks)


def _question(survey: Survey, key: str) -> Question:
    if key not in survey.questions:
        message = N_("{survey} has no question {question!r}: {questions}")
        raise UsageError(message, survey=survey.key, question=key, questions=enumerated(survey.questions))
    return survey.questions[key]


def _check_not_asked(op: Operation, survey: Survey, subject: Subject, visit: Visit | None) -> None:
    """Raise Conflict when that was asked about the ticket already, and neither a visit nor an ending came since."""
    if not subject.ticket:
        return
    for before in taken.of_ticket(op.db, op.policy, subject.ticket.id):
        again = subject.ticket.ended_at is not None and subject.ticket.ended_at > before.at
        same = before.survey == survey.key and before.dispatch_id == (visit.id if visit else None)
        if before.reached and same and not again:
            message = N_("{name}: that was asked already, {number}: 'svcdesk survey edit {number}' puts it right")
            raise Conflict(message, name=subject.name, number=before.number)


def _insert(
    op: Operation, survey: Survey, subject: Subject, visit: Visit | None, answers: Answers, reached: bool
) -> tuple[str, str]:
    """Write a new survey. Returns its identity and number."""
    survey_id, number = op.new_id("survey"), numbers.following(op, PREFIX)
    op.db.execute(
        "INSERT INTO survey (id, number, survey, customer_id, ticket_id, dispatch_id, at, reached, how, answered_by,"
        " taken_by, says, opinion) VALUES (:id, :number, :survey, :customer, :ticket, :dispatch, :at, :reached, :how,"
        " :answered_by, :taken_by, :says, :opinion)",
        id=survey_id,
        number=number,
        survey=survey.key,
        customer=None if subject.ticket else subject.customer.id,
        ticket=subject.ticket.id if subject.ticket else None,
        dispatch=visit.id if visit else None,
        at=stamp(op.at),
        reached=int(reached),
        taken_by=op.actor,
        **{key: getattr(answers, key) for key in _FIELDS},
    )
    return survey_id, number


def _write(op: Operation, found: Taken, **columns: str | None) -> None:
    words = ", ".join(f"{column} = :{column}" for column in columns)
    op.db.execute(f"UPDATE survey SET {words} WHERE id = :id", id=found.id, **columns)


def _write_marks(op: Operation, survey_id: str, answers: Answers) -> None:
    for question in (*answers.marks, *answers.words):
        op.db.execute(
            "INSERT INTO survey_mark (survey_id, question, mark, words) VALUES (:survey, :question, :mark, :words)"
            " ON CONFLICT (survey_id, question) DO UPDATE SET mark = excluded.mark, words = excluded.words",
            survey=survey_id,
            question=question,
            mark=answers.marks.get(question),
            words=answers.words.get(question),
        )


def _said(answers: Answers) -> dict[str, Any]:
    return {
        "marks": dict(answers.marks),
        "words": dict(answers.words),
        **{key: getattr(answers, key) for key in _FIELDS if getattr(answers, key)},
    }
