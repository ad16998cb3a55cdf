"""Why a promise is due when it is: its wording and rule, its start, every stretch up to its due time, and how it went.

Everything is worked out again from the records and the configuration. Where the result differs from what was recorded,
because the configuration has changed since, the account says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from svcdesk import words
from svcdesk.db.port import Db
from svcdesk.desk.journal import COUNTS
from svcdesk.desk.promises.simulation import unpublished_after
from svcdesk.desk.tickets import clock_rows, facts, tickets
from svcdesk.desk.tickets.late import worded_at
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import appointments
from svcdesk.desk.visits.appointments import Appointment
from svcdesk.errors import Gone, NotFound
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.sla import Duration, read_stamp, stamp
from svcdesk.sla.clock import Clock, begins
from svcdesk.sla.holds import Hold, after, known, spans
from svcdesk.sla.holds import heeded as which_may_stop
from svcdesk.sla.margin import late, left
from svcdesk.sla.stretches import Stretch, stretches

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.promises.values import TargetRule

_SECOND = timedelta(seconds=1)
_COUNTABLE = ("working", "clock", "working days", "working days later", "days")


class Unheeded(Record):
    """A hold that did not simply stop this promise, and why.

    `reason`: not for such a reason; `too late`: it was written when the promise had been missed; `agreed`: an agreed
    time is not moved; `lapsed`: the agreed time passed meanwhile, and the promise was due when the hold ended.
    """

    hold: Hold
    why: Literal["reason", "too late", "agreed", "lapsed"]


class Account(Record):
    """One promise accounted for, as it stood at one moment; times are UTC.

    - `rule` is the line of the present configuration that makes this promise; None when none does any more.
    - `due_at` is when it falls due, for a broken promise the due time missed, for a held one when it would be due if
      it went on at that moment. `reworked` is what the present configuration makes of it, where that differs from what
      was recorded.
    - `stretches` go from its start to `due_at`; `holds` are those that they count by, `unheeded` the others in that
      time.
    - `counted` is what the stretches add up to, None for promises that are no length of time.
    - `state` is running, held, met, missed or void; `margin` what was left at its end or at that moment, or how late
      it was then, in its own kind of time. `entered_late` says that it is not missed because of a late entry.
    - `unpublished_after` is the last year whose worked weekends are known, where `due_at` lies after it.
    """

    clock: Clock
    rule: TargetRule | None
    started_by: str | None  # the person
    due_at: datetime
    reworked: datetime | None
    stretches: Sequence[Stretch]
    holds: Sequence[Hold]
    unheeded: Sequence[Unheeded]
    agreed: Sequence[Appointment]
    counted: Duration | None
    state: str
    margin: Duration
    entered_late: bool
    unpublished_after: int | None


def explain(db: Db, policy: Policy, number: str, target: str | None, at: datetime) -> tuple[Ticket, list[Account]]:
    """The ticket as it was at `at` (UTC), and its promises then, all of them or those of one target.

    Raises NotFound for a ticket or target that does not exist, or did not then; Gone when a promise counts in a
    calendar that the configuration no longer has.
    """
    ticket = _ticket_at(db, tickets.find(db, number), at)
    worded = worded_at(db, policy, ticket, at)
    given = [clock for each in clock_rows.of_ticket(db, ticket.id) if (clock := clock_at(db, worded[each.id], at))]
    titles = {clock.target: policy.target_names.get(clock.target, clock.target) for clock in given}
    meant = words.meant(titles, target) if target is not None else list(titles)
    if target and len(meant) != 1:
        message = N_("{number} has no promise {target!r}; it has: {names}")
        names = words.listed(titles) if titles else _("none")
        raise NotFound(message, number=ticket.number, target=target, names=names)
    wanted = [clock for clock in given if clock.target in meant]
    holds = known(facts.pauses(db, ticket.id), at)
    return ticket, [_account(db, policy, ticket, clock, holds, at) for clock in wanted]


def by_present_hours(policy: Policy, clock: Clock, holds: Sequence[Hold], at: datetime) -> datetime | None:
    """When the hours as they are now make a promise due, where that is not what was recorded by `at`; else None."""
    if clock.within.kind == "appointment" or clock.calendar not in policy.names("calendars"):
        return None
    end = min(clock.stopped_at or at, at)
    holds = list(which_may_stop(known(holds, end), clock.started_by, clock.stops))
    heeded = [hold for hold in holds if hold.stops(clock.pauses)]
    found = _holds_that_make(policy, clock, heeded, end, _recorded_due(clock))
    return _due(policy, clock, heeded, end) if found is None else None


def _account(db: Db, policy: Policy, ticket: Ticket, clock: Clock, holds: list[Hold], at: datetime) -> Account:
    if clock.calendar not in policy.names("calendars"):
        raise Gone("calendars", clock.calendar, ticket.number)
    end = min(clock.stopped_at or at, at)
    holds = list(which_may_stop(known(holds, end), clock.started_by, clock.stops))
    agreed = [each for each in appointments.of_ticket(db, ticket.id) if each.agreed_at <= end]
    heeded = [hold for hold in holds if hold.stops(clock.pauses)]
    reworked = None
    if clock.within.kind == "appointment":
        due, heeded = _recorded_due(clock), []
        if clock.held and clock.running and not clock.missed_at:
            due = after(due, spans(holds, clock.pauses, end))
    elif clock.held and clock.running and not clock.missed_at:
        due = _due(policy, clock, heeded, end)
        over = [hold for hold in heeded if hold.until]
        reworked = due if _holds_that_make(policy, clock, over, end, clock.due_at) is None else None
    else:
        due = _recorded_due(clock)
        found = _holds_that_make(policy, clock, heeded, end, due)
        reworked = _due(policy, clock, heeded, end) if found is None else None
        heeded = heeded if found is None else found
    calendar = policy.calendar(clock.calendar)
    kind = clock.within.kind
    special = policy.special_days(clock.calendar)
    parts = stretches(calendar, special, kind, clock.counted_from, due, spans(heeded, clock.pauses, end))
    judged = clock._replace(due_at=due)
    state = judged.state(end)
    return Account(
        clock=clock,
        rule=_rule(policy, ticket, clock),
        started_by=_who(db, ticket, clock),
        due_at=due,
        reworked=reworked,
        stretches=parts,
        holds=heeded,
        unheeded=[
            Unheeded(hold, _why_unheeded(clock, hold, agreed, end))
            for hold in holds
            if hold not in heeded and _touches(hold, clock.counted_from, due)
        ],
        agreed=agreed if clock.within.kind == "appointment" else [],
        counted=_counted(policy, clock, parts),
        state=state,
        margin=late(calendar, judged, holds, end) or left(calendar, kind, end, due),
        entered_late=clock.entered_at is not None and state != "missed",
        unpublished_after=unpublished_after(policy, clock.calendar, clock.within, due),
    )


def _recorded_due(clock: Clock) -> datetime:
    return clock.missed_at or clock.due_at


def _due(policy: Policy, clock: Clock, holds: Sequence[Hold], end: datetime) -> datetime:
    return policy.calendar(clock.calendar).due(clock.counted_from, clock.within, spans(holds, clock.pauses, end))


def _holds_that_make(
    policy: Policy, clock: Clock, heeded: list[Hold], end: datetime, due: datetime
) -> list[Hold] | None:
    """The holds that give the recorded due time, without the last ones if need be; None when none do."""
    for count in range(len(heeded), -1, -1):
        if _due(policy, clock, heeded[:count], end) == due:
            return heeded[:count]
    return None


def _rule(policy: Policy, ticket: Ticket, clock: Clock) -> TargetRule | None:
    """The rule that says what the clock says: that of the ticket as it is classed, or as it was when it was missed."""
    tier = policy.tiers.get(clock.tier)
    target = tier.targets.get(clock.target) if tier else None
    if target is None or not begins(clock.started_by, target.starts, target.stops, target.recurs):
        return None
    if not target.counts_in(clock.calendar):
        return None
    rules = (target.rule_for(ticket.facts), *target.rules)
    return next((rule for rule in rules if rule and rule.within == clock.within), None)


def _counted(policy: Policy, clock: Clock, parts: Sequence[Stretch]) -> Duration | None:
    kind = clock.within.kind
    if kind not in _COUNTABLE:
        return None
    total = sum(part.counted for part in parts)
    if kind not in ("days", "working days later"):
        return Duration(kind, total)
    # so many days have 23 or 25 hours among them where clocks are changed, and fewer worked ones where a day is short
    counted = Duration("clock" if kind == "days" else "working", total)
    calendar, start = policy.calendar(clock.calendar), clock.counted_from
    return (
        clock.within if counted == calendar.between(start, calendar.due(start, clock.within), counted.kind) else counted
    )


def _touches(hold: Hold, since: datetime, until: datetime) -> bool:
    return hold.since < until and (hold.until is None or hold.until > since)


def _why_unheeded(
    clock: Clock, hold: Hold, agreed: Sequence[Appointment], end: datetime
) -> Literal["reason", "too late", "agreed", "lapsed"]:
    if not hold.stops(clock.pauses):
        return "reason"
    until = hold.until or end
    if clock.within.kind != "appointment" or (clock.missed_at and hold.since <= clock.missed_at < until):
        return "too late"
    visit = [each for each in agreed if each.agreed_at <= until][-1:]
    return "lapsed" if visit and hold.since <= visit[0].due_at < until else "agreed"


def _who(db: Db, ticket: Ticket, clock: Clock) -> str | None:
    found = db.execute(
        "SELECT actor FROM journal WHERE noun = 'ticket' AND noun_id = :ticket AND kind = :event AND at = :at"
        f" AND {COUNTS} ORDER BY seq LIMIT 1",
        ticket=ticket.id,
        event=clock.started_by,
        at=stamp(clock.started_at),
    ).fetchone()
    return found["actor"] if found else None


# What was so at an earlier moment.


def _ticket_at(db: Db, ticket: Ticket, at: datetime) -> Ticket:
    then = tickets.get_at(db, ticket.id, at)
    if then is None:
        raise NotFound(N_("{number} was not there yet then"), number=ticket.number)
    return then


def clock_at(db: Db, clock: Clock, at: datetime) -> Clock | None:
    """The clock as it stood at that moment; None when it was not known yet."""
    row = db.execute(
        "SELECT until, due_at, held FROM clock_period WHERE clock_id = :clock AND since <= :at"
        " ORDER BY since DESC LIMIT 1",
        clock=clock.id,
        at=stamp(at),
    ).fetchone()
    if row is None or clock.started_at > at:
        return None
    then = clock._replace(due_at=read_stamp(row["due_at"]), held=bool(row["held"]))
    if clock.missed_at and clock.missed_at >= at:
        then = then._replace(missed_at=None)
    if clock.stopped_at and clock.stopped_at <= at:
        return then
    ended = row["until"] <= stamp(at)  # it had stopped, and was let go on later by a reopening
    return then._replace(
        stopped_by=None,
        stopped_at=read_stamp(row["until"]) if ended else None,
        outcome=("missed" if then.missed_at else "met") if ended else None,
    )
