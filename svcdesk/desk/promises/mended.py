"""Promises that are not late after all, because of what was entered late: how each was judged, what was done meanwhile.

A contract that was made longer is so no more, which the desk sees to. What the steps of escalation did stays: others
have worked by it. Whoever answers for it puts it back by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.escalation import notices
from svcdesk.desk.journal import Entry, timeline
from svcdesk.desk.promises.explanation import clock_at
from svcdesk.desk.tickets import clock_rows, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.clock import Clock

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

_LATE = 100  # percent of the time: steps from there on are taken because a promise is late
_STEPS = ("time used", "step made up for")  # what begins, or goes on with, a step

What = Literal["contract", "level", "priority", "engineer", "told"]


class Drawn(Record):
    """One thing that was done because the promise was late, first at `at` (UTC).

    `was` and `became` are what it changed from and to, as the policy's keys, names or dates; `became` alone is the
    name of somebody who was told. `stands` says that it is still so, where somebody can put it back: on a ticket that
    has ended nobody needs to. A contract is put back by the desk.
    """

    what: What
    at: datetime
    was: str | None
    became: str
    stands: bool


class Mended(Record):
    """One promise that is not late because of what was entered late; times are UTC.

    `due_at` is when it was due as it was judged before, `recorded` whether its miss was written down by then, and
    `happened_at` when that was which was entered; None where it changed nothing that is told.
    """

    ticket: Ticket
    clock: Clock
    due_at: datetime
    recorded: bool
    happened_at: datetime | None
    drawn: Sequence[Drawn]


def entered(db: Db, policy: Policy, since: datetime | None, until: datetime | None, at: datetime) -> Iterator[Mended]:
    """What was entered late in [since, until) and by `at`, the newest first; None leaves an end open. UTC.

    Tickets and promises are told as they were at `at`.
    """
    rows = db.execute(
        "SELECT k.id, k.ticket_id FROM clock k JOIN ticket t ON t.id = k.ticket_id WHERE k.entered_at >= :since"
        " AND k.entered_at < :until AND k.entered_at <= :at ORDER BY k.entered_at DESC, t.number, k.target, k.id",
        since=stamp(since) if since else "",
        until=stamp(until) if until else FOREVER,
        at=stamp(at),
    ).fetchall()
    for row in rows:
        ticket = tickets.get_at(db, row["ticket_id"], at) or tickets.get(db, row["ticket_id"])
        entries = list(timeline(db, "ticket", ticket.id))
        clock = notices.clock_of(db, ticket.id, row["id"])
        if clock and (then := clock_at(db, clock, at)):
            yield _mended(db, policy, ticket, then, entries)


def by_operation(db: Db, policy: Policy, entries: Iterable[Entry]) -> Iterator[Mended]:
    """What the operation with these entries mended."""
    told = {
        (entry.noun_id, change["target"], entry.recorded_at)
        for entry in entries
        for change in entry.data.get("clocks", ())
        if "mended" in change
    }
    for ticket_id, target, now in sorted(told):
        ticket = tickets.get(db, ticket_id)
        whole = list(timeline(db, "ticket", ticket_id))
        for clock in clock_rows.of_ticket(db, ticket_id):
            if (clock.target, clock.entered_at) == (target, now):
                yield _mended(db, policy, ticket, clock, whole)


def _mended(db: Db, policy: Policy, ticket: Ticket, clock: Clock, entries: Sequence[Entry]) -> Mended:
    entered_at = clock.entered_at or ticket.since
    told = [
        (read_stamp(change["at"]) if "at" in change else entry.at, change)
        for entry in entries
        if entry.recorded_at == entered_at
        for change in entry.data.get("clocks", ())
        if "mended" in change and change["target"] == clock.target
    ]
    due = stamp(clock.missed_at or clock.due_at)
    told.sort(key=lambda each: each[1]["due"] != due)  # of a target that recurs several may have been mended at once
    happened_at, change = told[0] if told else (None, {"mended": stamp(clock.due_at)})
    due_at = read_stamp(change["mended"])
    meanwhile = [entry for entry in entries if due_at <= entry.recorded_at <= entered_at]
    drawn = [*_contract(clock, meanwhile), *_changed(ticket, clock, meanwhile), *_told(db, policy, ticket, clock)]
    return Mended(ticket, clock, due_at, "missed" in change, happened_at, drawn)


def _contract(clock: Clock, entries: Sequence[Entry]) -> Iterator[Drawn]:
    for entry in entries:
        if entry.kind == "extension taken back" and entry.data["target"] == clock.target:
            yield Drawn("contract", entry.at, entry.data["ends_on"], entry.data["was"], stands=False)


def _changed(ticket: Ticket, clock: Clock, entries: Sequence[Entry]) -> Iterator[Drawn]:
    """What the steps changed: from what it was before the first of them to what the last made of it."""
    steps = {
        entry.op
        for entry in entries
        if entry.kind in _STEPS and entry.data["target"] == clock.target and entry.data["percent"] >= _LATE
    }
    found: dict[What, Drawn] = {}
    for entry in entries:
        for what, was, became in _of_entry(entry) if entry.op in steps else ():
            first = found.get(what)
            found[what] = Drawn(
                what, first.at if first else entry.at, first.was if first else was, became, stands=False
            )
    now = {"level": ticket.level, "priority": ticket.priority, "engineer": ticket.engineer}
    for drawn in found.values():
        yield drawn._replace(stands=ticket.live and now[drawn.what] == drawn.became)


def _of_entry(entry: Entry) -> Iterator[tuple[What, str | None, str]]:
    data = entry.data
    if entry.kind == "escalated":
        yield "level", data["from"], data["to"]
    elif entry.kind == "classified" and "priority" in data["changed"]:
        yield "priority", *data["changed"]["priority"]
    elif entry.kind == "assigned":
        yield "engineer", data["was"], data["engineer"]


def _told(db: Db, policy: Policy, ticket: Ticket, clock: Clock) -> Iterator[Drawn]:
    for name, at in notices.told(db, policy, clock.id, _LATE, clock.entered_at or ticket.since):
        yield Drawn("told", at, None, name, stands=True)
