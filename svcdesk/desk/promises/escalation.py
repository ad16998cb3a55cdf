"""Steps of escalation: what the policy does by itself when a share of a promise's time is used up, each step once.

A step that was taken is a row whose key is the clock and the share; whoever writes that row takes the step, in the same
transaction. Which steps there are is a matter of the policy as it is now: they bind the desk, no customer was promised
them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from svcdesk.config.promises.escalation import UP, Step
from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.promises import notices
from svcdesk.desk.tickets import assignment, clocks, facts, tickets
from svcdesk.desk.tickets.classification import Classes, classify
from svcdesk.desk.tickets.levels import raise_level
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, SvcdeskError, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import stamp
from svcdesk.sla.clock import Clock
from svcdesk.sla.holds import spans
from svcdesk.sla.margin import used_up_at

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

_AUTO = "auto"
_REFUSALS = (Conflict, NotFound, UsageError)  # by a rule of the desk; anything else takes the step back


class DueStep(Record):
    """A step that nobody has taken yet, and when its share of the time was used up (UTC)."""

    used_at: datetime
    ticket_id: str
    clock_id: str
    step: Step


def due(db: Db, policy: Policy, now: datetime) -> list[DueStep]:
    """The steps of all running clocks that have become due by `now`, in the order in which they did.

    A clock that stands still has none, nor has one that has stopped.
    """
    taken = {
        (row["clock_id"], row["percent"])
        for row in db.execute(
            "SELECT e.clock_id, e.percent FROM clock_period p JOIN escalation e ON e.clock_id = p.clock_id"
            " WHERE p.held = 0 AND p.until = :forever",
            forever=FOREVER,
        )
    }
    found = [
        DueStep(used_at, ticket_id, clock.id, step)
        for ticket_id, clock in clocks.unheld(db)
        for step in policy.steps(clock.tier, clock.target)
        if (clock.id, step.at) not in taken and (used_at := _used_at(db, policy, ticket_id, clock, step, now))
    ]
    return sorted(found, key=lambda each: (each.used_at, each.step.at))


@verb("sla sweep")
def take(op: Operation, found: DueStep) -> Ticket | None:
    """Take a step at `op.now`. Returns the ticket; None when somebody has taken it, or it is no longer due.

    What cannot be done (nobody is free, no level is above) is written in the journal and left undone.
    """
    ticket = tickets.get(op.db, found.ticket_id)
    clock = next(each for each in clocks.of_ticket(op.db, ticket.id) if each.id == found.clock_id)
    used_at = _used_at(op.db, op.policy, ticket.id, clock, found.step, op.now)
    if not clock.running or clock.held or used_at is None or op.now < ticket.since:
        return None  # an earlier step, or somebody at work, changed that
    inserted = op.db.execute(
        "INSERT INTO escalation (clock_id, percent, done_at) VALUES (:clock, :percent, :now) ON CONFLICT DO NOTHING",
        clock=clock.id,
        percent=found.step.at,
        now=stamp(op.now),
    )
    if not inserted.rowcount:
        return None
    op.record(
        "ticket",
        ticket.id,
        "time used",
        {"target": clock.target, "percent": found.step.at, "used_at": stamp(used_at), "note": found.step.note},
    )
    ticket = _act(op, ticket, clock, found.step)
    _tell(op, ticket, clock, found.step)
    return ticket


def _used_at(db: Db, policy: Policy, ticket_id: str, clock: Clock, step: Step, now: datetime) -> datetime | None:
    """When the step's share was used up, if that was by `now`."""
    if step.at >= 100 and now < clock.due_at:
        return None
    holds = spans(facts.holds(db, ticket_id), clock.pauses, now)
    calendar = policy.calendar(clock.calendar)
    try:
        at = used_up_at(calendar, clock.within, step.at, clock.started_at, clock.due_at, holds)
    except ValueError:  # the calendar never opens again: so much time will not be used
        return None
    return at if at <= now else None


def _act(op: Operation, ticket: Ticket, clock: Clock, step: Step) -> Ticket:
    because = {"because": {"target": clock.target, "percent": step.at}, "reason": step.note}
    actions = (
        ("level", step.level, _raise_level),
        ("priority", step.priority, _raise_priority),
        ("assign", step.assign, _assign),
    )
    for what, wanted, act in actions:
        if wanted:
            try:
                ticket = act(op, ticket, wanted, because)
            except _REFUSALS as refusal:
                _left_undone(op, ticket, what, refusal)
    return ticket


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
        return assignment.assign_by_choice(op, ticket)
    return assignment.assign(op, ticket, engineers.find(op.db, name, op.actor))


def _tell(op: Operation, ticket: Ticket, clock: Clock, step: Step) -> None:
    document = _document(ticket, clock, step)
    names = []
    for key in step.tell:
        try:
            names.append(notices.write(op, ticket, key, document).name)
        except _REFUSALS as refusal:
            _left_undone(op, ticket, "tell", refusal)
    if names:
        op.record("ticket", ticket.id, "notices written", {"to": names})


def _left_undone(op: Operation, ticket: Ticket, what: str, refusal: SvcdeskError) -> None:
    said = {"what": what, "why": refusal.message, "facts": refusal.facts}
    op.record("ticket", ticket.id, "left undone", said)


def _document(ticket: Ticket, clock: Clock, step: Step) -> dict[str, Any]:
    """What a notice is about, as the ticket stands once the step is done; it is worded when it is carried."""
    return {
        "target": clock.target,
        "within": str(clock.within),
        "due_at": stamp(clock.due_at),
        "percent": step.at,
        "note": step.note,
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
