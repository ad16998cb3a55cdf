"""Steps of escalation: what the policy does by itself when a share of a promise's time is used up, each step once.

A step that was taken is a row whose key is the clock and the share; whoever writes that row takes the step, in the same
transaction. A step at 0 % is taken by the command that starts the clock; the others, and that of what was imported and
still runs, by a sweep. What of it could not be done is tried again until it can be done or no longer makes sense. Of a
promise that was broken and fulfilled between two sweeps people are told as past; nothing else is done about it. Which
steps there are is a matter of the policy as it is now: they bind the desk, no customer was promised them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from svcdesk.config.promises.escalation import UP, Step
from svcdesk.db.port import Db
from svcdesk.desk.escalation import notices, seen, taken
from svcdesk.desk.escalation.addressees import Addressee, addressees
from svcdesk.desk.escalation.taken import TELL, Undone
from svcdesk.desk.journal import Entry, Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import assignment, clock_rows, facts, tickets
from svcdesk.desk.tickets.classification import Classes, classify
from svcdesk.desk.tickets.levels import raise_level
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, SvcdeskError, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import stamp
from svcdesk.sla.clock import Clock
from svcdesk.sla.holds import heeded, spans
from svcdesk.sla.margin import used_up_at

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

_AUTO = "auto"
_ASSIGN = "assign"  # the one act that is tried again: a level or a priority is refused because it is that high already
_REFUSALS = (Conflict, NotFound, UsageError)  # by a rule of the desk; anything else takes the step back


class DueStep(Record):
    """A step of which something is to be done, and when its share of the time was used up (UTC)."""

    used_at: datetime
    ticket_id: str
    clock_id: str
    step: Step


def due(db: Db, policy: Policy, now: datetime) -> list[DueStep]:
    """The steps that have become due by `now`, and those of which something is undone, in the order of their times.

    Of a promise that is over, or stands still, these are only steps from the due time on, which its miss reached.
    """
    found = [*_of_running(db, policy, now), *_of_missed(db, policy, now)]
    return sorted(found, key=lambda each: (each.used_at, each.step.at))


def begin(op: Operation) -> None:
    """Take the steps at 0 % of the promises that have begun in `op`, at `op.now`."""
    seen_of = 0
    while seen_of < len(op.entries):  # a step may start another promise
        entries, seen_of = op.entries[seen_of:], len(op.entries)
        for ticket_id in dict.fromkeys(entry.noun_id for entry in entries if _began(entry)):
            for clock in clock_rows.of_ticket(op.db, ticket_id):
                for step in op.policy.steps(clock.tier, clock.target):
                    if step.at == 0 and clock.running:
                        take(op.about(op.now), DueStep(clock.started_at, ticket_id, clock.id, step))


@verb("sla sweep", duty="promises", limited=False)
def take(op: Operation, found: DueStep) -> Ticket | None:
    """Take a step at `op.now`, or try again what is undone of it. Returns the ticket; None when nothing came of it.

    What cannot be done (nobody is free, no level is above) is written in the journal, once for each reason.
    """
    ticket, step = tickets.get(op.db, found.ticket_id), found.step
    clock = notices.clock_of(op.db, ticket.id, found.clock_id)
    used_at = _used_at(op.db, op.policy, ticket.id, clock, step, op.now) if clock else None
    if clock is None or used_at is None or op.now < ticket.since:
        return None  # an earlier step, or somebody at work, changed that
    before = taken.claim(op, clock.id, step.at)
    if before is None:
        return None
    if not before:
        said = {"target": clock.target, "percent": step.at, "used_at": stamp(used_at), "note": step.note}
        op.record("ticket", ticket.id, "time used", {**said, **notices.standing(clock)})
    parts = [part for part in before or _parts(step) if _makes_sense(ticket, clock, step, part, before.get(part))]
    ticket, left = _act(op, ticket, clock, step, parts, before)
    left |= _tell(op, ticket, clock, step, parts, before, used_at)
    if left != before:
        taken.keep(op, clock.id, step.at, left)
    if before and (done := [part.partition(" ")[0] for part in parts if part not in left]):
        said = {"target": clock.target, "percent": step.at, "what": list(dict.fromkeys(done))}
        op.record("ticket", ticket.id, "step made up for", said)
    return ticket if op.entries else None


def _of_running(db: Db, policy: Policy, now: datetime) -> Iterator[DueStep]:
    """Of clocks that run and do not stand still."""
    known = taken.of_running(db)
    for ticket_id, clock in clock_rows.unheld(db):
        for step in policy.steps(clock.tier, clock.target):
            to_do = known.get((clock.id, step.at), True)
            if to_do and (used_at := _used_at(db, policy, ticket_id, clock, step, now)):
                yield DueStep(used_at, ticket_id, clock.id, step)


def _of_missed(db: Db, policy: Policy, now: datetime) -> Iterator[DueStep]:
    """Of clocks that were missed, and stopped or stood still, since the last sweep; and where somebody is untold."""
    again = {clock_id: (ticket_id, clock_id) for ticket_id, clock_id in taken.untold(db)}
    news = {clock.id: (ticket_id, clock.id) for ticket_id, clock in seen.missed_since(db, now)}
    for ticket_id, clock_id in (again | news).values():
        known, clock = taken.of_clock(db, clock_id), notices.clock_of(db, ticket_id, clock_id)
        for step in policy.steps(clock.tier, clock.target) if clock else ():
            to_do = known.get(step.at, True)
            if clock and to_do and (used_at := _used_at(db, policy, ticket_id, clock, step, now)):
                yield DueStep(used_at, ticket_id, clock_id, step)


def _used_at(db: Db, policy: Policy, ticket_id: str, clock: Clock, step: Step, now: datetime) -> datetime | None:
    """When the step's share was used up, if that was by `now` and there is still something to do about it."""
    broken = clock.missed_at is not None and step.at >= 100
    if not broken and (clock.held or not clock.running):
        return None
    until, due_at = clock.stopped_at or now, clock.missed_at or clock.due_at
    # at the very second of its due time a promise is not broken yet: another priority would give it new time
    if step.at >= 100 and (until < due_at or (step.priority and clock.running and until == due_at)):
        return None
    if step.at == 0:
        return clock.counted_from if clock.counted_from <= until and _heeded(db, ticket_id, clock) else None
    if clock.calendar not in policy.names("calendars"):  # until it is back nobody knows
        return None
    holds = spans(heeded(facts.pauses(db, ticket_id), clock.started_by, clock.stops), clock.pauses, until)
    calendar = policy.calendar(clock.calendar)
    try:
        at = used_up_at(calendar, clock.within, step.at, clock.counted_from, due_at, holds)
    except ValueError:  # the calendar never opens again: so much time will not be used
        return None
    return at if at <= until and _heeded(db, ticket_id, clock) else None


def _began(entry: Entry) -> bool:
    return any(clock["change"] == "started" for clock in entry.data.get("clocks", ()))


def _heeded(db: Db, ticket_id: str, clock: Clock) -> bool:
    """Whether the desk watches the clock: on a ticket that has ended one that runs only if it began with the ending."""
    ended_at = tickets.get(db, ticket_id).ended_at
    return ended_at is None or not clock.running or clock.started_at >= ended_at


# What a step does


def _parts(step: Step) -> list[str]:
    acts = [act for act in _ACTS if getattr(step, act)]
    return acts + [TELL + key for key in step.tell]


def _makes_sense(ticket: Ticket, clock: Clock, step: Step, part: str, before: Mapping[str, Any] | None) -> bool:
    """Whether that part of a step is to be done; `before` says why it could not be, if it was tried."""
    if part.startswith(TELL):
        return part.removeprefix(TELL) in step.tell
    if not clock.running or not ticket.live or not getattr(step, part):
        return False
    return before is None or ticket.engineer_id in (None, before["holder"])  # else somebody has given it to another


def _act(
    op: Operation, ticket: Ticket, clock: Clock, step: Step, parts: list[str], before: Undone
) -> tuple[Ticket, Undone]:
    """Do what is to be done with the ticket. Returns it as it is then, and what could not be done yet."""
    because = {"because": {"target": clock.target, "percent": step.at}, "reason": step.note}
    left: Undone = {}
    for part in parts:
        if part in _ACTS:
            try:
                ticket = _ACTS[part](op, ticket, getattr(step, part), because)
            except _REFUSALS as refusal:
                why = {**_left_undone(op, ticket, part, refusal, before.get(part)), "holder": ticket.engineer_id}
                left |= {part: why} if part == _ASSIGN else {}
    return ticket, left


def _raise_level(op: Operation, ticket: Ticket, level: str, because: Mapping[str, Any]) -> Ticket:
    return raise_level(op, ticket, None if level == UP else level, because)


def _raise_priority(op: Operation, ticket: Ticket, priority: str, _because: Mapping[str, Any]) -> Ticket:
    priorities = list(op.policy.names("priorities"))  # the highest first
    now_at = priorities.index(ticket.priority) if ticket.priority in priorities else len(priorities)
    higher = priorities[:now_at]
    if not higher or priority not in (UP, *higher):
        raise Conflict(N_("{number} is {priority} already"), number=ticket.number, priority=ticket.priority)
    return classify(op, ticket, Classes(priority=higher[-1] if priority == UP else priority))


def _assign(op: Operation, ticket: Ticket, name: str, _because: Mapping[str, Any]) -> Ticket:
    if name == _AUTO:
        return assignment.assign_by_choice(op, ticket, another=True)
    engineer = engineers.find(op.db, name, op.actor)
    return ticket if engineer.id == ticket.engineer_id else assignment.assign(op, ticket, engineer)


_ACTS = {"level": _raise_level, "priority": _raise_priority, _ASSIGN: _assign}  # in this order


def _tell(
    op: Operation, ticket: Ticket, clock: Clock, step: Step, parts: list[str], before: Undone, used_at: datetime
) -> Undone:
    """Write notices to whom the step tells. Returns who cannot be told yet."""
    opens = op.policy.calendar(step.when).next_opening(op.now) if step.when else op.now
    found: list[Addressee] = []
    left: Undone = {}
    for key in (part.removeprefix(TELL) for part in parts if part.startswith(TELL)):
        people, refusal = addressees(op.db, op.policy, ticket.number, key, ticket.engineer_id, opens)
        found += people
        if refusal:
            left[TELL + key] = _left_undone(op, ticket, "tell", refusal, before.get(TELL + key))
    about, not_before = notices.About(clock.id, step.at, used_at), opens if opens > op.now else None
    if told := notices.write(op, ticket, found, about, _document(ticket, clock, step), not_before):
        said: dict[str, Any] = {"to": [each.to.name for each in told]}
        if standing_in := [each for each in told if each.missing]:
            said["instead"] = [{"to": each.to.name, "why": each.missing, "name": each.missed} for each in standing_in]
        if not_before:
            said["not_before"] = stamp(not_before)
        op.record("ticket", ticket.id, "notices written", said)
    return left


def _left_undone(
    op: Operation, ticket: Ticket, what: str, refusal: SvcdeskError, before: Mapping[str, Any] | None
) -> dict[str, Any]:
    """Record why that could not be done, unless it is the reason that was recorded `before`. Returns the reason."""
    why = {"why": refusal.message, "facts": refusal.facts}
    if before is None or why != {key: before[key] for key in why}:
        op.record("ticket", ticket.id, "left undone", {"what": what, **why})
    return why


def _document(ticket: Ticket, clock: Clock, step: Step) -> dict[str, Any]:
    """What a notice is about, as the ticket stands once the step is done; it is worded when it is carried."""
    return {
        "target": clock.target,
        "within": str(clock.within),
        "percent": step.at,
        "note": step.note,
        **notices.standing(clock),
        "ticket": {
            "number": ticket.number,
            "summary": ticket.summary,
            "state": ticket.state,
            "priority": ticket.priority,
            "tier": ticket.tier,
            "region": ticket.region,
            "level": ticket.level,
            "kind": ticket.kind,
            "customer": ticket.customer,
            "engineer": ticket.engineer,
            "opened_at": stamp(ticket.opened_at),
        },
    }
