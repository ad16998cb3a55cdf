"""Planning: the rules of care make their tasks, each turn once, however often this runs, late, or twice at a time.

What the rules say is worked out first, outside any transaction, then written in batches: a run that was killed has
written whole batches, and the next does the rest. A task that nobody has touched follows its rule: to another day when
a date or the calendar changes, and away when what it is about is no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from svcdesk.config.rounds import KEEPER
from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, entitlements
from svcdesk.desk.care import taken
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.rounds import subjects
from svcdesk.desk.rounds.subjects import Subject
from svcdesk.desk.tasks import listing, tasks
from svcdesk.desk.tasks.listing import Turned
from svcdesk.desk.tasks.tasks import Task, Wanted
from svcdesk.desk.verbs import verb
from svcdesk.record import Record
from svcdesk.sla import turns

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.rounds import CareRule

_BATCH = 500  # changes in one transaction, for which others wait
_HOLIDAYS = timedelta(days=60)  # none are longer: so far a turn may move
_LONGEST = timedelta(days=366)  # of a week, month, quarter or year
_DAY = timedelta(days=1)
_EVER = date(1970, 1, 1)  # before any customer's beginning
_ONCE = "once"


class Change(Record):
    """What planning does to one task: `new`, `moved`, `dropped`, or wanted `again`; `task_id` is empty for a new one.

    `number` is given when it is written; `engineer` is the name of who is to do it, where that is one person.
    """

    change: str
    wanted: Wanted
    customer: str | None
    about: str | None
    engineer: str | None
    task_id: str = ""
    number: str | None = None


class Skipped(Record):
    """What a rule that begins does not make up for: how many turns came round before, and the last day of them."""

    rule: str
    number: int
    last: date


class Plan(Record):
    """What is to be changed until a day, the first due first.

    `rules` are those that plan for the first time; `skipped` is what they do not make up for.
    """

    changes: list[Change]
    today: date
    rules: list[str]
    skipped: list[Skipped]

    def batches(self) -> Iterator[Sequence[Change]]:
        """The changes in parts, each for a transaction of its own; one that is empty where only rules begin."""
        for place in range(0, max(len(self.changes), 1), _BATCH):
            yield self.changes[place : place + _BATCH]


def plan(db: Db, policy: Policy, now: datetime, until: datetime) -> Plan:
    """Work out what the rules want made until the day of `until`, and what has to follow them (`now`, both UTC)."""
    today, last = (at.astimezone(policy.zone).date() for at in (now, until))
    begun = tasks.begun(db)
    known: dict[str, list[Subject]] = {}
    changes: list[Change] = []
    skipped: list[Skipped] = []
    for rule in policy.care.values():
        if rule.each not in known:
            known[rule.each] = list(subjects.each(db, policy, rule.each, today))
        planner = _Planner(db, policy, rule, begun.get(rule.key, today), today, last)
        changes += planner.changes(known[rule.each])
        if rule.key not in begun:
            skipped += planner.skipped(known[rule.each])
    for gone in sorted(begun.keys() - policy.care.keys()):
        made = listing.turned(db, gone, policy.zone)
        changes += [_dropped(db, gone, each) for each in made if each.untouched and each.planned_on > today]
    changes.sort(key=lambda each: (each.wanted.due_on, each.wanted.rule, each.customer or "", each.about or ""))
    return Plan(changes, today, [key for key in policy.care if key not in begun], skipped)


@verb("task plan", duty="tasks")
def write(op: Operation, plan: Plan, changes: Sequence[Change]) -> list[Change]:
    """Write some changes of a plan. Returns those that were still to be made, with the numbers of their tasks."""
    for rule in plan.rules:
        tasks.begin(op, rule, plan.today)
    done = []
    for change in changes:
        if task := _write(op, change):
            done.append(change._replace(number=task.number))
    return done


def _write(op: Operation, change: Change) -> Task | None:
    if change.change == "new":
        return tasks.make(op, change.wanted)
    if change.change == "moved":
        return tasks.move(op, change.task_id, change.wanted.due_on)
    if change.change == "again":
        return tasks.want_again(op, change.task_id, change.wanted)
    return tasks.withdraw(op, change.task_id)


def _dropped(db: Db, rule: str, made: Turned) -> Change:
    task = tasks.get(db, made.id)
    gone = Wanted(rule, made.turn, task.what, task.noun, made.noun_id, None, None, task.role, task.due_on)
    return Change("dropped", gone, task.customer, task.about, task.engineer, made.id)


class _Planner:
    """One rule, with what was made of it."""

    def __init__(self, db: Db, policy: Policy, rule: CareRule, begun: date, today: date, last: date) -> None:
        self.db = db
        self.policy = policy
        self.rule = rule
        self.begun = begun
        self.today = today
        self.last = last
        self.calendar = policy.calendar(rule.calendar)
        self.engineers = {each.id: each.name for each in engineers.everybody(db)}
        self.made: dict[str, dict[str, Turned]] = {}
        for each in listing.turned(db, rule.key, policy.zone):
            self.made.setdefault(each.noun_id, {})[each.turn] = each
        planned = (each.planned_on for made in self.made.values() for each in made.values() if not each.ended_on)
        self.latest = max(last, *planned, today)
        self.asked = self._asked()
        self.common = self._common()  # turns that are the same for each subject

    def changes(self, all_of_them: Sequence[Subject]) -> Iterator[Change]:
        """What has to be made, moved and dropped."""
        wanted = {each.noun_id: (each, self._turns(each)) for each in all_of_them if each.fits(self.rule.when)}
        for subject, turned in wanted.values():
            made = self.made.get(subject.noun_id, {})
            for turn, day in turned.items():
                if change := self._change(made.get(turn), day):
                    task_id, new = made[turn].id if turn in made else "", self._wanted(subject, turn, day)
                    whose = self.engineers.get(new.engineer_id or "")
                    yield Change(change, new, subject.customer, subject.about, whose, task_id)
        for noun_id, made in self.made.items():
            turned = wanted[noun_id][1] if noun_id in wanted else {}
            for turn, each in made.items():
                if turn not in turned and each.untouched and each.planned_on > self.today:
                    yield _dropped(self.db, self.rule.key, each)

    def skipped(self, all_of_them: Sequence[Subject]) -> Iterator[Skipped]:
        """What came round before the rule begins today: of a week, month, quarter or year the present one's."""
        every = self.rule.every
        if every and not every.unit:
            return
        since = turns.begin_of(every.unit, self.today) if every else self.today.replace(month=1, day=1)
        since = _EVER if self.rule.once else since
        before = _Planner(self.db, self.policy, self.rule, since, self.today, self.today - _DAY)
        days = []
        for each in all_of_them:
            if each.fits(self.rule.when):
                coming = self._turns(each)
                days += [day for turn, day in before._turns(each).items() if day < self.today and turn not in coming]
        if days:
            yield Skipped(self.rule.key, len(days), max(days))

    def _change(self, made: Turned | None, day: date) -> str | None:
        if made is None:
            return "new" if day <= self.last else None
        if made.because == tasks.UNWANTED:
            return "again" if self.today <= day <= self.last else None
        return "moved" if made.untouched and made.planned_on != day else None

    def _turns(self, subject: Subject) -> Mapping[str, date]:
        """Turn → its day, of all that the rule wants about a subject, be it far ahead."""
        if self.rule.once:
            day = self._once(subject)
        elif self.rule.every and self.rule.every.term:
            return self._again(subject)
        else:
            first, last = subject.first(self.rule.when) or date.min, subject.last or date.max
            found = {key: day for key, day in self.common.items() if first <= day <= last}
            return {**found, **self._before_end(subject)}
        return {_ONCE: day} if day else {}

    def _once(self, subject: Subject) -> date | None:
        once = self.rule.once
        day = subject.of(once.of) if once else None
        if once is None or day is None or (once.before and once.of == "end" and self._followed(subject)):
            return None
        anchor = day
        if once.term:
            day = once.term.before(day) if once.before else once.term.after(day)
        day = self._worked(day)
        if once.before and day < self.begun <= anchor:
            return self.begun  # what it comes before is still ahead
        return day if day >= self.begun else None

    def _before_end(self, subject: Subject) -> Mapping[str, date]:
        """The turn that falls due after the end of a contract within it: it comes before the end, where one is wanting.

        One is wanting where the contract would have fewer turns than it lasts months, quarters …, begun ones counted,
        or than it includes visits; so one of a year has four quarters whichever day it begins. One that was ended
        before its time wants none.
        """
        unit, first, last = self.rule.every.unit if self.rule.every else "", subject.first(self.rule.when), subject.last
        if subject.noun != "contract" or not unit or self.rule.every is None or first is None or last is None:
            return {}
        day = last if self.rule.stays else turns.worked(self.calendar, last)  # never after the end
        if not max(first, self.begun) <= day <= self.latest or contracts.ended(self.db, subject.noun_id):
            return {}
        turned = [
            (turn.key, self._worked(turn.day))
            for turn in turns.recurring(unit, self.rule.every.due, first - _HOLIDAYS, last + _LONGEST)
        ]
        wanted = turns.begun(unit, first, last)
        if self.rule.uses:
            included = entitlements.of_contract(self.db, subject.noun_id)
            wanted = min(wanted, sum(each.total for each in included if each.entitlement == self.rule.uses))
        if sum(first <= each <= last for _key, each in turned) >= wanted:
            return {}
        return {key: day for key, each in turned if key == turns.key_of(unit, last) and each > last}

    def _followed(self, subject: Subject) -> bool:
        """Whether another contract follows, or this one was ended before its time: nobody is to renew it."""
        contract = contracts.get(self.db, subject.noun_id)
        return contracts.following(self.db, contract) is not None or contracts.ended(self.db, contract.id)

    def _again(self, subject: Subject) -> Mapping[str, date]:
        """The next turn of what is counted from the last time: there is one at a time.

        The first of what nobody did yet does not lie before the rule begins, or before it is what the rule asks.
        """
        every, made = self.rule.every, self.made.get(subject.noun_id, {})
        ended = [each.ended_on for each in made.values() if each.ended_on and each.because != tasks.UNWANTED]
        last = max([*ended, *filter(None, [self.asked.get(subject.noun_id)])], default=None)
        base = last or subject.since
        if every is None or every.term is None or base is None:
            return {}
        known = None if last else subject.first(self.rule.when)
        begin = max(self.begun, known or self.begun)
        nominal = turns.again(base, every.term, begin)
        day = self._worked(nominal)
        if day < begin:
            day = turns.worked(self.calendar, nominal, after=True)
        if subject.last and day > subject.last:
            return {}
        return {str(len(ended) + 1): day}

    def _asked(self) -> Mapping[str, date]:
        """When each was asked last what this rule asks: because of other rules, or of none."""
        found: dict[str, date] = {}
        if self.rule.does == "survey" and self.rule.each == "customer":
            for each in taken.search(self.db, self.policy, None, None, self.rule.what):
                if each.reached:
                    found[each.customer_id] = each.at.astimezone(self.policy.zone).date()
        same = (self.rule.each, self.rule.does, self.rule.what)
        for other in self.policy.care.values():
            if self.rule.does == "survey" and other is not self.rule and (other.each, other.does, other.what) == same:
                for turn in listing.turned(self.db, other.key, self.policy.zone):
                    if turn.done and turn.ended_on:
                        found[turn.noun_id] = max(found.get(turn.noun_id, date.min), turn.ended_on)
        return found

    def _common(self) -> Mapping[str, date]:
        every, first, last = self.rule.every, self.begun - _HOLIDAYS, self.latest + _HOLIDAYS
        found: Iterator[turns.Turn] = iter(())
        if self.rule.dates:
            found = turns.dated(self.rule.dates, self.policy.festivals(self.rule.calendar), first, last)
        elif every and every.unit:
            found = turns.recurring(every.unit, every.due, first, last, afterwards=self.rule.does == "report")
        days = ((turn.key, self._worked(turn.day)) for turn in found)
        return {key: day for key, day in days if day >= self.begun}

    def _worked(self, day: date) -> date:
        """The day on which it is due: a closed one moves to the last worked before it.

        What is of a week stays in it, where it can, and what is reported of a time that is over lies after it: instead
        of a day before that, it is the first one worked afterwards.
        """
        if self.rule.stays:
            return day
        moved, unit = turns.worked(self.calendar, day), self.rule.every.unit if self.rule.every else ""
        report = self.rule.does == "report"
        if unit and (report or unit == "week") and moved < (begin := turns.begin_of(unit, day)):
            after = turns.worked(self.calendar, day, after=True)
            return after if report or turns.begin_of(unit, after) == begin else moved
        return moved

    def _wanted(self, subject: Subject, turn: str, day: date) -> Wanted:
        kept = self.rule.by == KEEPER
        survey = self.policy.surveys.get(self.rule.what) if self.rule.does == "survey" else None
        engineer_id, role = (subject.keeper_id, None) if kept else (None, self.rule.by or (survey and survey.by))
        about = (subject.noun, subject.noun_id, subject.customer_id)
        return Wanted(self.rule.key, turn, self._what(), *about, engineer_id, role, day)

    def _what(self) -> str:
        section = {"survey": "surveys", "visit": "kinds"}.get(self.rule.does)
        return self.policy.names(section).get(self.rule.what, self.rule.what) if section else self.rule.what
