"""Assessment: what breaches of the rules cost, month by month, until the month is closed and people are told.

As long as it is open, what was found goes with its fact and costs what the rules say now. Then it stays as it is.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from shlex import join
from typing import TYPE_CHECKING

from svcdesk.config.currency import Currency
from svcdesk.db.port import Db
from svcdesk.desk import books
from svcdesk.desk.journal import Operation
from svcdesk.desk.money.quarters import bounds_of_month, month_of
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.rounds import assessed
from svcdesk.desk.staff import afterwards, breaches, findings, months
from svcdesk.desk.staff.breaches import Breach
from svcdesk.desk.staff.findings import Nobodys
from svcdesk.desk.staff.months import Terms
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import fold

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.staff import Assessment
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit


_FOUND = ("rule", "engineer_id", "ticket_id", "dispatch_id", "fact")  # of a finding, in the row of its breach


class Reckoned(Record):
    """What bringing a month up to date came to: new breaches, corrected ones, and those whose fact is gone.

    `terms` is what the month goes by, `nobodys` are marks that nobody is assessed by, `there` says whether anything of
    it was found.
    """

    month: str
    terms: Terms
    nobodys: list[Nobodys]
    new: list[Breach]
    corrected: list[Breach]
    dropped: list[Breach]
    there: bool


class Sheet(Record):
    """What one person is told of a month: the breaches, oldest first, when it was closed and when they were told.

    `terms` is what its papers go by, `told_by` the day by which they are to be told; None: whenever.
    """

    who: str
    month: str
    breaches: list[Breach]
    closed_at: datetime | None
    told_at: datetime | None
    terms: Terms
    told_by: date | None

    @property
    def sums(self) -> dict[Currency, int]:
        """What is to be paid, by currency."""
        sums: dict[Currency, int] = {}
        for each in self.breaches:
            sums[each.money] = sums.get(each.money, 0) + each.amount
        return sums


def section(policy: Policy) -> Assessment:
    """By which rules people are assessed. Raises UsageError when the configuration does not say."""
    if policy.assessment is None:
        raise UsageError(N_("the configuration has no section 'assessment': it says what each breach of a rule costs"))
    return policy.assessment


@verb("assessment reckon")
def reckon(op: Operation, month: str) -> Reckoned:
    """Bring what was found in a month up to date with facts and rules as they are now; what was waived stays waived.

    What the closed months before it would have found besides, from what was entered since then, is found in this one.
    Raises UsageError for a month that lies ahead, Conflict for one that is closed.
    """
    section(op.policy)
    if bounds_of_month(op.policy, month)[0] > op.now:
        raise UsageError(N_("{month} lies in the future"), month=month)
    months.check_open(op.db, month)
    books.currency(op)
    known, nobodys = breaches.about_work(op.db), findings.nobodys(op.db, op.policy, month)
    before = afterwards.of_month(op.db, op.policy, month, op.now)
    found = {each.key: each for each in (*findings.of_month(op.db, op.policy, month, op.now), *before)}
    waived = breaches.waived_and_dropped(op.db, month)
    done = Reckoned(month, months.terms(op.db, op.policy, month), nobodys, [], [], [], bool(found))
    for finding in sorted(found.values(), key=lambda each: each.at):
        breach = known.get(finding.key)
        if breach is None and (again := waived.get(finding.key)):
            done.new.append(breaches.restore(op, month, again, finding))
        elif breach is None:
            columns = {key: getattr(finding, key) for key in _FOUND}
            done.new.append(breaches.enter(op, month, finding.at, finding.penalty, finding.money, columns))
        elif breach.fact and not months.closed_at(op.db, breach.month):
            done.corrected.extend(filter(None, [breaches.correct(op, month, breach, finding)]))
    for breach in known.values():
        if breach.month == month and breach.fact and breach.key not in found:
            breaches.drop(op, breach)
            done.dropped.append(breach)
    return done


@verb("assessment add")
def add(
    op: Operation,
    who: Engineer | Customer,
    rule: str,
    because: str,
    ticket: Ticket | None = None,
    visit: Visit | None = None,
) -> Breach:
    """Enter a breach by hand, of `op.at`.

    Raises UsageError for a rule that is not for such people, without a reason, or without a ticket where the rule has
    conditions; Conflict for a ticket that they do not fit, for a month that is closed, and for a breach that stands
    there already.
    """
    whole, ours = section(op.policy), isinstance(who, Engineer)
    of_them = whole.rules if ours else whole.dealers
    if rule not in of_them:
        message = N_("{name} is not assessed by {rule!r}: {rules}")
        raise UsageError(message, name=who.name, rule=rule, rules=enumerated(of_them) or "-")
    if not because.strip():
        raise UsageError(N_("a breach that is entered needs a reason: --why"))
    if of_them[rule].when and not ticket:
        message = N_("{rule!r} is for some tickets only: --ticket says which one it is about")
        raise UsageError(message, rule=rule)
    if ticket and not findings.applies(op.db, op.policy, of_them[rule], ticket, visit):
        message = N_("{number} is none of the tickets that {rule!r} is for: see the section 'assessment'")
        raise Conflict(message, number=ticket.number, rule=rule)
    month = month_of(op.policy, op.at)
    if months.closed_at(op.db, month):
        words = ["svcdesk", "assessment", "add", who.name if isinstance(who, Engineer) else who.number, rule]
        words += ["--ticket", f"{ticket.number}/{visit.visit}" if visit else ticket.number] if ticket else []
        words += ["--why", f"{because.strip()}, {op.at.astimezone(op.policy.zone):%Y-%m-%d %H:%M}"]
        message = N_("{month} is closed: this enters it in {open}, without --at: {command}")
        raise Conflict(message, month=month, open=month_of(op.policy, op.now), command=join(words))
    if ticket:
        _check_new(op, who, rule, ticket, visit)
    columns = {
        "rule": rule,
        "engineer_id" if ours else "customer_id": who.id,
        "ticket_id": ticket.id if ticket else None,
        "dispatch_id": visit.id if visit else None,
        "because": because.strip(),
    }
    return breaches.enter(op, month, op.at, of_them[rule].amount, books.currency(op), columns)


def _check_new(op: Operation, who: Engineer | Customer, rule: str, ticket: Ticket, visit: Visit | None) -> None:
    """Raise Conflict where that stands there already: of the ticket, or of the visit; without one, of any visit."""
    for other in breaches.about_work(op.db, rule, [ticket.id]).values():
        about = visit is None or other.dispatch_id in (None, visit.id)
        if about and who.id in (other.engineer_id, other.customer_id):
            message = N_("{number} is that already: {name}, {rule}, {about}")
            raise Conflict(message, number=other.number, name=who.name, rule=rule, about=other.about)


@verb("assessment waive")
def waive(op: Operation, breach: Breach, because: str) -> Breach:
    """Waive what a breach costs; it stays, with an amount of 0. Of a month that is closed it is given back in this one.

    What is given back because its fact is gone is found again when the fact is there again; anything else is not.

    Raises UsageError without a reason, Conflict when it is waived or given back already, and for one's own.
    """
    if not because.strip():
        raise UsageError(N_("waiving needs a reason: --why"))
    _check_not_own(op, breach)
    if breach.given_back_at:
        message = N_("{number} was given back in {month} already: {why}")
        month = month_of(op.policy, breach.given_back_at)
        raise Conflict(message, number=breach.number, month=month, why=breach.given_back_because)
    if breach.waived_at:
        message = N_("{number} was waived already: {why}")
        raise Conflict(message, number=breach.number, why=breach.waived_because)
    closed = months.closed_at(op.db, breach.month)
    gone = closed is not None and not afterwards.stands(op.db, op.policy, breach, op.now)
    return breaches.waive(op, breach, because.strip(), closed, gone)


def _check_not_own(op: Operation, breach: Breach) -> None:
    own = engineers.acting(op.db, op.person)
    if own is None or own.id != breach.engineer_id:
        return
    roles = op.policy.reserved.get("staff", ())
    having = {each.name for role in roles for each in engineers.of_role(op.db, role) if each.id != own.id}
    message = N_("{number} is your own: anybody else may waive it")
    if having:
        message = N_("{number} is your own: one of these may waive it: {having}")
    elif roles:
        message = N_("{number} is your own, and nobody else is {role}: 'svcdesk engineer edit NAME --role {key}'")
    role = op.policy.names("roles")[roles[0]] if roles else ""
    key = roles[0] if roles else ""
    raise Conflict(message, number=breach.number, having=enumerated(sorted(having)), role=role, key=key)


@verb("assessment close")
def close(op: Operation, month: str) -> Reckoned:
    """Close a month that is over: nothing of it changes any more. It is brought up to date first.

    Raises Conflict before it is over, and otherwise as `reckon` does.
    """
    if bounds_of_month(op.policy, month)[1] > op.now:
        raise Conflict(N_("{month} is not over yet: it can be closed then"), month=month)
    done = reckon(op, month)
    months.close(op, month)
    count = sum(each.of is None for each in breaches.of_month(op.db, op.policy, month))
    op.record("assessment", month, "assessment closed", {"month": month, "count": count})
    return done


@verb("assessment told")
def tell(op: Operation, who: Engineer | Customer, month: str) -> None:
    """Record that somebody was told of a month, at `op.at`.

    Raises Conflict while it is open, since it may still change, when they were told already, and when they have no
    breach in it.
    """
    if months.closed_at(op.db, month) is None:
        raise Conflict(N_("{month} is still open: 'svcdesk assessment close {month}' first"), month=month)
    found = of_person(op.db, op.policy, who, month)
    if told_at := found.told_at:
        at = f"{told_at.astimezone(op.policy.zone):%Y-%m-%d %H:%M}"
        raise Conflict(N_("{name} was told of {month} already: {at}"), name=who.name, month=month, at=at)
    if not found.breaches:
        raise Conflict(N_("{name} broke no rule in {month}: there is nothing to tell"), name=who.name, month=month)
    noun = "engineer" if isinstance(who, Engineer) else "customer"
    op.db.execute(
        f"INSERT INTO assessment_told (id, month, {noun}_id, told_at) VALUES (:id, :month, :who, :at)",
        id=op.new_id("assessment_told"),
        month=month,
        who=who.id,
        at=stamp(op.at),
    )
    by = assessed.due(op.policy, month)
    late = bool(by and op.at.astimezone(op.policy.zone).date() > by)
    said = {"name": who.name, "month": month, "by": by.isoformat() if by else None, "late": late}
    op.record(noun, who.id, "assessment told", said)


def follow(op: Operation, gone: str, into: str) -> None:
    """Make what one customer was assessed by, and told, another's; who was told of a month twice was told once."""
    breaches.follow(op, gone, into)
    op.db.execute(
        "DELETE FROM assessment_told WHERE customer_id = :gone"
        " AND month IN (SELECT month FROM assessment_told WHERE customer_id = :into)",
        into=into,
        gone=gone,
    )
    op.db.execute("UPDATE assessment_told SET customer_id = :into WHERE customer_id = :gone", into=into, gone=gone)


def whom(db: Db, policy: Policy, text: str, actor: str) -> Engineer | Customer:
    """The one engineer, or customer, meant by a name or by what else they are found.

    A part of an engineer's name that fits a customer, too, is refused where dealers are assessed: UsageError. Raises
    NotFound when there is nobody.
    """
    found: list[Engineer | Customer] = []
    with suppress(NotFound):
        found.append(engineers.find(db, text, actor))
    dealers = policy.assessment.dealers if policy.assessment else ()
    if not found or (fold(found[0].name) != fold(text) and dealers):
        with suppress(NotFound):
            found.append(customers.find(db, policy, text))
    found = [each for each in found if fold(each.name) == fold(text)] or found
    if not found:
        message = N_("nobody is called {text!r}: see 'svcdesk engineer list' and 'svcdesk customer list'")
        raise NotFound(message, text=text)
    if len(found) > 1:
        message = N_("{text!r} may be engineer {engineer} or customer {customer}: write more of the name")
        raise UsageError(message, text=text, engineer=found[0].name, customer=found[1].name)
    return found[0]


def of_person(db: Db, policy: Policy, who: Engineer | Customer, month: str) -> Sheet:
    """What one person is told of a month."""
    told = db.execute(
        "SELECT told_at FROM assessment_told WHERE month = :month AND :who IN (engineer_id, customer_id)",
        month=month,
        who=who.id,
    ).fetchone()
    told_at = read_stamp(told["told_at"]) if told else None
    found, terms = breaches.of_month(db, policy, month, who.id), months.terms(db, policy, month)
    return Sheet(who.name, month, found, months.closed_at(db, month), told_at, terms, assessed.due(terms.policy, month))


def untold(db: Db, policy: Policy, month: str) -> list[tuple[str, str]]:
    """Those who are assessed by something in a month and were not told of it: the name, and what finds only them."""
    told = {
        row["who"]
        for row in db.execute(
            "SELECT COALESCE(engineer_id, customer_id) AS who FROM assessment_told WHERE month = :month", month=month
        )
    }
    whose = {each.engineer_id or each.customer_id: each for each in breaches.of_month(db, policy, month)}
    return sorted(
        (each.who, customers.get(db, each.customer_id).number if each.customer_id else each.who)
        for person_id, each in whose.items()
        if person_id not in told
    )
