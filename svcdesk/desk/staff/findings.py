"""What the desk finds of the breaches of a month: promises missed, what forms lack, checklists, marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from svcdesk.config.currency import Currency
from svcdesk.config.rules import fits
from svcdesk.config.staff import FACTS
from svcdesk.db.port import Db, Row, one_of
from svcdesk.desk.assets import facts
from svcdesk.desk.forms import handed, lacks
from svcdesk.desk.money.quarters import bounds_of_month
from svcdesk.desk.tickets import misses, tickets, whose
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.staff import AssessmentRule

    Rules = Iterable[tuple[str, AssessmentRule]]


class Finding(Record):
    """One breach: of which rule, by whom, about which ticket and visit (None: no visit), when (UTC), and the fact.

    The fact is plain JSON: `{"missed": target, "due": …}`, `{"lacks": [needs]}`, `{"check": item}` or
    `{"mark": question, "given": …, "survey": number}`; what another month finds of a closed one says, too, what it is
    `of`. It costs `penalty`, in the smallest unit of `money`.
    """

    rule: str
    engineer_id: str
    ticket_id: str
    dispatch_id: str | None
    at: datetime
    fact: dict[str, Any]
    penalty: int
    money: Currency

    @property
    def key(self) -> tuple[str, str, str]:
        """What there is one breach of at most: the rule, the person, and the visit, or the ticket without one."""
        return self.rule, self.engineer_id, self.dispatch_id or self.ticket_id


class Nobodys(Record):
    """A mark that breaks a rule, and that nobody has earned: `given` to a question in a survey about a ticket."""

    rule: str
    question: str
    given: int
    survey: str
    ticket: str


def of_month(
    db: Db, policy: Policy, month: str, now: datetime, ticket_ids: Iterable[str] | None = None
) -> list[Finding]:
    """The breaches of a month such as 2026-11 as far as they are known at `now` (UTC), each once, oldest first.

    Of all tickets, or of some: no more than a statement may name.
    The time of a miss is its due time; for a promise about a visit the engineer answers for whom it was ordered, else
    whoever had the ticket then (see `tickets.whose`). What a form lacked counts at its hand-over (see `forms.handed`),
    an answer on the checklist at the end of the visit; the engineer of the visit answers for both. A mark counts when
    it was given; whoever did the service answers for it (see `tickets.whose` and `nobodys`). Whoever went along answers
    for nothing.
    """
    rules = policy.assessment.rules.items() if policy.assessment else ()
    by_fact = {fact: [each for each in rules if each[1].fact == fact] for fact in FACTS}
    look = _Look(db, policy, ticket_ids)
    since, until = bounds_of_month(policy, month)
    found = [
        *(_missed(look, by_fact["missed"], since, until, now) if by_fact["missed"] else ()),
        *(_lacking(look, by_fact["lacks"], since, until) if by_fact["lacks"] else ()),
        *(_answered_no(look, by_fact["check"], since, until) if by_fact["check"] else ()),
        *(_marked(look, by_fact["mark"], since, until) if by_fact["mark"] else ()),
    ]
    order = {key: place for place, (key, _rule) in enumerate(rules)}
    once: dict[tuple[str, str, str], Finding] = {}
    for each in sorted(found, key=lambda each: (each.at, order[each.rule])):
        once.setdefault(each.key, each)
    return list(once.values())


def nobodys(db: Db, policy: Policy, month: str) -> list[Nobodys]:
    """The low marks of a month that nobody is assessed by: no visit had arrived, and nobody had solved the ticket."""
    look, rules = _Look(db, policy, None), policy.assessment.rules if policy.assessment else {}
    by_mark = [(key, rule) for key, rule in rules.items() if rule.fact == "mark"]
    marks = _low_marks(look, by_mark, *bounds_of_month(policy, month)) if by_mark else ()
    return [
        Nobodys(key, row["question"], row["mark"], row["number"], look.ticket(row["ticket_id"]).number)
        for key, _rule, row in marks
        if not row["engineer_id"]
    ]


def applies(db: Db, policy: Policy, rule: AssessmentRule, ticket: Ticket, visit: Visit | None) -> bool:
    """Whether what a rule asks of a ticket fits this one, or this visit of it."""
    known = lacks.known(db, policy, ticket, visit) if visit else facts.of_ticket(db, policy, ticket)
    return fits(rule.when, known)


class _Look:
    """Tickets and visits of findings, each read once, and whether a rule fits them."""

    def __init__(self, db: Db, policy: Policy, ticket_ids: Iterable[str] | None) -> None:
        self.db = db
        self.policy = policy
        self.ticket_ids = None if ticket_ids is None else list(ticket_ids)
        self._tickets: dict[str, Ticket] = {}
        self._visits: dict[str, Visit] = {}
        self._facts: dict[str, dict[str, str | None]] = {}

    def rows(self, sql: str, order: str, **values: Any) -> list[Row]:
        """What a statement finds of the tickets (`t`) that are meant, in this order."""
        if self.ticket_ids is not None:
            meant, named = one_of("ticket", self.ticket_ids)
            sql, values = f"{sql} AND t.id IN {meant}", {**values, **named}
        return self.db.execute(f"{sql} ORDER BY {order}", **values).fetchall()

    def ticket(self, ticket_id: str) -> Ticket:
        if ticket_id not in self._tickets:
            self._tickets[ticket_id] = tickets.get(self.db, ticket_id)
            self._visits |= {visit.id: visit for visit in dispatch.of_ticket(self.db, ticket_id)}
        return self._tickets[ticket_id]

    def visit(self, ticket_id: str, dispatch_id: str) -> tuple[Ticket, Visit]:
        return self.ticket(ticket_id), self._visits[dispatch_id]

    def finding(
        self, key: str, rule: AssessmentRule, engineer_id: str, ticket_id: str, dispatch_id: str | None, at: datetime,
        fact: dict[str, Any],
    ) -> Finding:  # fmt: skip
        return Finding(key, engineer_id, ticket_id, dispatch_id, at, fact, rule.amount, self.policy.currency)

    def fits(self, rule: AssessmentRule, ticket_id: str, dispatch_id: str | None) -> bool:
        if not rule.when:
            return True
        key = dispatch_id or ticket_id
        if key not in self._facts and dispatch_id:
            self._facts[key] = lacks.known(self.db, self.policy, *self.visit(ticket_id, dispatch_id))
        elif key not in self._facts:
            self._facts[key] = facts.of_ticket(self.db, self.policy, self.ticket(ticket_id))
        return fits(rule.when, self._facts[key])


def _missed(look: _Look, rules: Rules, since: datetime, until: datetime, now: datetime) -> Iterator[Finding]:
    for miss in misses.of_period(look.db, since, until, now, look.ticket_ids):
        for key, rule in rules:
            if miss.target in rule.words and look.fits(rule, miss.ticket_id, miss.dispatch_id):
                fact = {"missed": miss.target, "due": stamp(miss.broken_at)}
                yield look.finding(key, rule, miss.engineer_id, miss.ticket_id, miss.dispatch_id, miss.broken_at, fact)


def _lacking(look: _Look, rules: Rules, since: datetime, until: datetime) -> Iterator[Finding]:
    rows = look.rows(
        "SELECT d.id, d.ticket_id, d.engineer_id, d.handed_over_at FROM dispatch d JOIN ticket t ON t.id = d.ticket_id"
        " WHERE d.handed_over_at >= :since AND d.handed_over_at < :until",
        "d.handed_over_at, t.number, d.visit",
        since=stamp(since),
        until=stamp(until),
    )
    for row in rows:
        ticket, visit = look.visit(row["ticket_id"], row["id"])
        for key, rule in rules:
            if not look.fits(rule, ticket.id, visit.id):
                continue
            if lacking := handed.lacking(look.db, look.policy, ticket, visit, rule.words):
                at = read_stamp(row["handed_over_at"])
                yield look.finding(key, rule, row["engineer_id"], ticket.id, visit.id, at, {"lacks": lacking})


def _answered_no(look: _Look, rules: Rules, since: datetime, until: datetime) -> Iterator[Finding]:
    rows = look.rows(
        "SELECT d.id, d.ticket_id, d.engineer_id, c.item, COALESCE(d.finished_at, d.failed_at) AS at"
        " FROM dispatch_check c JOIN dispatch d ON d.id = c.dispatch_id JOIN ticket t ON t.id = d.ticket_id"
        " WHERE c.kept = 0"
        " AND COALESCE(d.finished_at, d.failed_at) >= :since AND COALESCE(d.finished_at, d.failed_at) < :until",
        "at, t.number, d.visit, c.item",
        since=stamp(since),
        until=stamp(until),
    )
    for key, rule in rules:
        for row in _named(rule, rows, "item"):
            if look.fits(rule, row["ticket_id"], row["id"]):
                at, fact = read_stamp(row["at"]), {"check": row["item"]}
                yield look.finding(key, rule, row["engineer_id"], row["ticket_id"], row["id"], at, fact)


def _marked(look: _Look, rules: Rules, since: datetime, until: datetime) -> Iterator[Finding]:
    for key, rule, row in _low_marks(look, rules, since, until):
        if row["engineer_id"]:
            fact = {"mark": row["question"], "given": row["mark"], "survey": row["number"]}
            at = read_stamp(row["at"])
            yield look.finding(key, rule, row["engineer_id"], row["ticket_id"], row["dispatch_id"], at, fact)


def _low_marks(
    look: _Look, rules: Rules, since: datetime, until: datetime
) -> Iterator[tuple[str, AssessmentRule, Row]]:
    """Marks that are a breach of a rule, with who did the service, as far as somebody has."""
    rows = look.rows(
        "SELECT s.number, s.ticket_id, s.dispatch_id, s.at, m.question, m.mark,"
        f" {whose.served('s', 'd')} AS engineer_id"
        " FROM survey s JOIN ticket t ON t.id = s.ticket_id JOIN survey_mark m ON m.survey_id = s.id"
        " LEFT JOIN dispatch d ON d.id = s.dispatch_id"
        " WHERE s.at >= :since AND s.at < :until AND s.taken_back_at IS NULL AND m.mark IS NOT NULL",
        "s.at, length(s.number), s.number, m.question",
        since=stamp(since),
        until=stamp(until),
    )
    for key, rule in rules:
        for row in _named(rule, rows, "question"):
            if row["mark"] <= rule.at_most and look.fits(rule, row["ticket_id"], row["dispatch_id"]):
                yield key, rule, row


def _named(rule: AssessmentRule, rows: Iterable[Row], column: str) -> list[Row]:
    """The rows in which a word of the rule stands in that column; those of its first word first: one is enough."""
    named = (row for row in rows if row[column] in rule.words)
    return sorted(named, key=lambda row: rule.words.index(row[column]))
