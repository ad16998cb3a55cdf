"""The times of a visit put right: a step was entered with the wrong time, and others have followed it.

Whatever was drawn from the wrong time is drawn anew from the right one: promises, and when the ticket was resolved by
finishing the visit. The journal keeps both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.desk.money import settlement
from svcdesk.desk.tickets import endings, late, retelling, tickets
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import STEPS
from svcdesk.errors import Conflict, UsageError, word
from svcdesk.labels import LABELS
from svcdesk.locale import N_
from svcdesk.sla import stamp

if TYPE_CHECKING:
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit

_ALONG = {"resolved": "finished", "arrived": "failed"}  # what was done because of a step at once → that step


def put_right(op: Operation, ticket: Ticket, visit: Visit, times: Mapping[str, datetime], why: str) -> Visit:
    """Say when steps of a visit were really taken (UTC), and why they were entered otherwise.

    The form counts as filled in between arrival and end. What finishing or failing did by itself, such as resolving
    the ticket, goes along. Raises UsageError for a time that lies ahead, Conflict for a step that was not taken, for
    times in the wrong order, where the ticket was not open then, in a settled quarter, and as `clock_rows.judged` does.
    """
    op = op.about(op.now)
    op.why = why
    entries = _entries(op, ticket, visit)
    right = _right(op, ticket, visit, times, entries)
    moved = [(entry, at) for entry in entries if (at := _at(entry, right)) != entry.at]
    if not moved:
        return visit
    was = late.history(op.db, op.policy, ticket, op.now)
    steps = {entry.kind: at for entry, at in moved if entry.kind in STEPS}
    if "finished" in steps:
        for at in (visit.steps["finished"], steps["finished"]):
            settlement.check_open(op.about(at), ticket.customer_id)
    visit = dispatch.cover(op, visit, {dispatch.COLUMNS[step]: at for step, at in steps.items()})
    for entry, at in moved:
        if entry.kind == "resolved":
            endings.move(op, ticket, entry.at, at)
        retelling.tell_again(op, ticket, entry, at)
    for step, at in steps.items():
        if step in ("ordered", "accepted", "departed", "arrived") and at not in (right.get("finished"), op.now):
            tickets.check_live(tickets.then(op.about(at), tickets.get(op.db, ticket.id)))
    changes = late.retold(op, ticket, was, late.history(op.db, op.policy, ticket, op.now))
    told = {entry.kind: [stamp(entry.at), stamp(at)] for entry, at in moved}
    data = {"visit": visit.visit, "times": told, "because": why, "entered_why": None}
    op.record("ticket", ticket.id, retelling.PUT_RIGHT, {**data, "clocks": changes})
    return visit


def _entries(op: Operation, ticket: Ticket, visit: Visit) -> list[Entry]:
    """What the journal says of the steps of the visit, and that finishing it resolved the ticket."""
    whole = list(timeline(op.db, "ticket", ticket.id))
    of_visit = [entry for entry in whole if entry.kind in STEPS and entry.data.get("visit") == visit.visit]
    ended = {entry.op for entry in of_visit if entry.kind == "finished"}
    return of_visit + [entry for entry in whole if entry.kind == "resolved" and entry.op in ended]


def _right(
    op: Operation, ticket: Ticket, visit: Visit, times: Mapping[str, datetime], entries: Sequence[Entry]
) -> dict[str, datetime]:
    """When each step but the form was taken, in the order of the steps; a time typed to the minute means in it."""
    name = dispatch.name_of(ticket, visit)
    for step in times:
        if step not in visit.steps:
            raise Conflict(
                N_("{name} was not {step}: there is no time to put right"), name=name, step=word(LABELS["event"][step])
            )
    op_of = {entry.kind: entry.op for entry in entries}
    wanted = dict(times)
    for along, step in _ALONG.items():
        if step in times and op_of.get(along) == op_of.get(step) and visit.steps.get(along) == visit.steps[step]:
            wanted.setdefault(along, times[step])
    right: dict[str, datetime] = {}
    before = ticket.opened_at
    for step, at in visit.steps.items():
        if step == "recorded":
            continue
        if step in wanted and wanted[step].replace(second=0) != at.replace(second=0):
            at = op.about(wanted[step]).not_before(before).at
        if at > op.now:
            message = N_("{name}: {step} {at} lies in the future")
            raise UsageError(message, name=name, step=word(LABELS["event"][step]), at=_shown(op, at))
        right[step] = before = at
    for (first, one), (second, other) in pairwise(right.items()):
        if one > other:
            message = N_("{name} would be {first} at {one} and {second} at {other}: give both times")
            first_word, second_word = (word(LABELS["event"][each]) for each in (first, second))
            facts = {"first": first_word, "one": _shown(op, one), "second": second_word, "other": _shown(op, other)}
            raise Conflict(message, name=name, **facts)
    if right["ordered"] < ticket.opened_at:
        message = N_("{number} was opened at {then}: nobody was ordered for {name} before that")
        raise Conflict(message, name=name, number=ticket.number, then=_shown(op, ticket.opened_at))
    return right


def _at(entry: Entry, right: Mapping[str, datetime]) -> datetime:
    """When that happened, by the times that are right."""
    if entry.kind == "recorded":
        after = max(entry.at, right.get("arrived", entry.at))
        return min(after, right.get("finished", after))
    return right.get("finished" if entry.kind == "resolved" else entry.kind, entry.at)


def _shown(op: Operation, at: datetime) -> str:
    return f"{at.astimezone(op.policy.zone):%Y-%m-%d %H:%M}"
