"""The clocks: which promise runs on a ticket, since when, until when, and whether it was kept.

Events start and stop clocks, as the policy says; holds freeze them; a change of priority, tier, region or kind works
them out again from their own start. A clock that was missed stays missed, whatever happens later.
"""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.tickets import pauses
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.sla import Duration, read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy, Target

ENDINGS = ("resolved", "closed", "cancelled")  # the events that reopening takes back

Change = dict[str, str]  # one effect on one clock, as the journal keeps it


class Clock(NamedTuple):
    """One promise on one ticket. `due_at` is as it stands, or as it stood when it stopped; times are UTC.

    `outcome` is met, missed, void (no longer needed), or None while it runs; `missed_at` is the due time missed.
    """

    id: str
    target: str
    tier: str
    within: Duration
    calendar: str
    stops: tuple[str, ...]
    pauses: tuple[str, ...] | None
    started_by: str
    started_at: datetime
    stopped_by: str | None
    stopped_at: datetime | None
    missed_at: datetime | None
    outcome: str | None
    due_at: datetime
    held: bool

    @property
    def running(self) -> bool:
        """Whether it has not stopped; a held clock runs too, only its time stands still."""
        return self.outcome is None

    def broken(self, now: datetime) -> bool:
        """Whether the promise is broken as of `now`, stopped or not."""
        return bool(self.missed_at) or (self.running and not self.held and self.due_at < now)


class Wording(NamedTuple):
    """What a promise says, as the policy words it: the fields of a clock that a change of terms replaces."""

    tier: str
    within: Duration
    calendar: str
    stops: tuple[str, ...]
    pauses: tuple[str, ...] | None


def wording(policy: "Policy", ticket: Ticket, target: str) -> Wording | None:
    """What the policy promises of a target to a ticket as it is classed; None when that is nothing."""
    entry = policy.tier(ticket.tier).targets.get(target)
    rule = entry.rule_for(ticket.facts) if entry else None
    if entry is None or rule is None or rule.within is None:
        return None
    return Wording(ticket.tier, rule.within, entry.calendar, entry.stops, entry.pauses)


def of_ticket(db: Db, ticket_id: str) -> list[Clock]:
    """The ticket's clocks, in the order in which they started."""
    rows = db.execute(
        "SELECT k.*, p.due_at, p.held FROM clock k JOIN clock_period p ON p.clock_id = k.id"
        " AND p.since = (SELECT MAX(since) FROM clock_period WHERE clock_id = k.id)"
        " WHERE k.ticket_id = ? ORDER BY k.started_at, p.due_at, k.target",
        (ticket_id,),
    )
    return [_clock(row) for row in rows]


def unheld(db: Db) -> list[tuple[str, Clock]]:
    """Every clock that runs and does not stand still, with its ticket's identity; the first due first."""
    rows = db.execute(
        "SELECT k.*, p.due_at, p.held FROM clock_period p JOIN clock k ON k.id = p.clock_id"
        " JOIN ticket t ON t.id = k.ticket_id WHERE p.held = 0 AND p.until = ? ORDER BY p.due_at, t.number, k.target",
        (FOREVER,),
    )
    return [(row["ticket_id"], _clock(row)) for row in rows]


def happened(op: Operation, ticket: Ticket, event: str) -> list[Change]:
    """An event came at `op.at`: stop what it stops, start what it starts.

    Other promises are judged as of then, not as of now: what is entered afterwards, step by step, is no miss of theirs.
    """
    running = _running(op, ticket)
    stopping = [clock for clock in running if event in clock.stops]
    going_on = [clock for clock in running if event not in clock.stops]
    changes = _note_misses(op, going_on, op.at)
    changes += [_stop(op, ticket, clock, event) for clock in stopping]
    targets = {clock.target for clock in going_on}
    for target in op.policy.tier(ticket.tier).targets.values():
        if target.starts == event and target.key not in targets:
            changes += _start(op, ticket, target, op.at)
    return changes


def settle(op: Operation, ticket: Ticket) -> list[Change]:
    """A hold began or ended at `op.at`, and is written: who heeds it stands still, or goes on with what was left."""
    changes = []
    holds = pauses.of_ticket(op.db, ticket.id)
    for clock in _running(op, ticket):
        held = any(hold.until is None and hold.stops(clock.pauses) for hold in holds)
        if held == clock.held:
            continue
        due = clock.due_at if held else _due(op, ticket, clock)
        _move(op, clock, due, held)
        changes.append(_change(clock, "held" if held else "resumed", due))
    return changes


def note_misses(op: Operation, ticket: Ticket) -> list[Change]:
    """Write down which running promises are broken by now, before anything changes their terms.

    Judged by when the desk learns of it (`op.now`), so that no backdated hold or change can undo a miss.
    """
    return _note_misses(op, _running(op, ticket), op.now)


def realign(op: Operation, ticket: Ticket) -> list[Change]:
    """Work out anew what every running clock is due, after an appointment was moved or the policy corrected."""
    changes = note_misses(op, ticket)
    for clock in _running(op, ticket):
        due = clock.due_at if clock.missed_at else _due(op, ticket, clock)
        if due != clock.due_at:
            _move(op, clock, due, clock.held)
            changes.append(_change(clock, "moved", due))
    return changes


def reword(op: Operation, ticket: Ticket, event: str = "classified") -> list[Change]:
    """The terms changed, by `event`: running clocks are worked out again from their own start, holds kept.

    A promise that was broken keeps the wording that was broken; one that the new terms do not make is void; one
    that only they make starts from its own event, if that has been and the ticket is live.
    """
    changes = note_misses(op, ticket)
    targets = op.policy.tier(ticket.tier).targets
    for clock in _running(op, ticket):
        if clock.missed_at:
            continue
        words = wording(op.policy, ticket, clock.target)
        if words is None or targets[clock.target].starts != clock.started_by:
            changes.append(_void(op, clock, event))
            continue
        new = clock._replace(**words._asdict())
        if new != clock:
            op.db.execute(
                "UPDATE clock SET tier = ?, within = ?, calendar = ?, stops = ?, pauses = ? WHERE id = ?",
                (new.tier, str(new.within), new.calendar, *_words(new), new.id),
            )
        held, due = _held(op, ticket, new), _due(op, ticket, new)
        if (held, due) != (clock.held, clock.due_at):
            _move(op, new, due, held)
            changes.append(_change(clock, "moved" if held == clock.held else "held" if held else "resumed", due))
        elif new._replace(tier=clock.tier) != clock:
            changes.append({**_change(clock, "reworded", due), "within": str(new.within)})
    if not ticket.live:
        return changes
    known = {clock.target for clock in of_ticket(op.db, ticket.id) if clock.outcome != "void"}
    for target in targets.values():
        if target.key not in known and (at := _would_have_started(op, ticket, target)):
            changes += _start(op, ticket, target, at)
    return changes


def reopen(op: Operation, ticket: Ticket) -> list[Change]:
    """The ticket is open again at `op.at`: promises that its ending had stopped go on, or are given anew.

    The caller has written the time in between as a pause. Promises that the ending had started are void.
    """
    changes = note_misses(op, ticket)
    targets = op.policy.tier(ticket.tier).targets
    known = of_ticket(op.db, ticket.id)
    # of several for one target only the last was stopped by this ending, unless another has begun since
    last = {clock.target: clock.id for clock in [*known, *(clock for clock in known if clock.running)]}
    for clock in known:
        target = targets.get(clock.target)
        if clock.running and clock.started_by in ENDINGS and not clock.missed_at:
            changes.append(_void(op, clock, "reopened"))
        elif clock.running and not clock.missed_at and (due := _due(op, ticket, clock)) != clock.due_at:
            _move(op, clock, due, held=False)
            changes.append(_change(clock, "moved", due))
        elif clock.stopped_by not in ENDINGS or clock.id != last[clock.target]:
            continue
        elif target and target.reopening == "restart":
            changes += _start(op, ticket, target, op.at)
        else:
            op.db.execute(
                "UPDATE clock SET stopped_by = NULL, stopped_at = NULL, outcome = NULL WHERE id = ?",
                (clock.id,),
            )
            due = _due(op, ticket, clock)
            _insert_period(op, clock.id, due, held=False)
            changes.append(_change(clock, "resumed", due))
    return changes


def drop(op: Operation, ticket: Ticket, event: str) -> list[Change]:
    """The ticket is cancelled: what still runs is void, but what was missed stays missed."""
    changes = note_misses(op, ticket)
    for clock in _running(op, ticket):
        stopped = _stop(op, ticket, clock, event) if clock.missed_at else _void(op, clock, event)
        changes.append(stopped)
    return changes


def _running(op: Operation, ticket: Ticket) -> list[Clock]:
    return [clock for clock in of_ticket(op.db, ticket.id) if clock.running]


def _start(op: Operation, ticket: Ticket, target: "Target", at: datetime) -> list[Change]:
    words = wording(op.policy, ticket, target.key)
    if words is None:
        return []
    clock = Clock(
        id=new_id(),
        target=target.key,
        **words._asdict(),
        started_by=target.starts,
        started_at=at,
        stopped_by=None,
        stopped_at=None,
        missed_at=None,
        outcome=None,
        due_at=at,
        held=False,
    )
    op.db.execute(
        "INSERT INTO clock (id, ticket_id, target, tier, within, calendar, stops, pauses, started_by, started_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            clock.id,
            ticket.id,
            clock.target,
            clock.tier,
            str(clock.within),
            clock.calendar,
            *_words(clock),
            clock.started_by,
            stamp(at),
        ),
    )
    due = _due(op, ticket, clock)
    _insert_period(op, clock.id, due, _held(op, ticket, clock))
    return [{**_change(clock, "started", due), "within": str(clock.within)}]


def _stop(op: Operation, ticket: Ticket, clock: Clock, event: str) -> Change:
    at = max(op.at, clock.started_at)
    due = _due(op, ticket, clock, op.at) if clock.held else clock.due_at
    missed_at = clock.missed_at or (due if due < at else None)
    outcome = "missed" if missed_at else "met"
    _end(op, clock, event, outcome, missed_at, due)
    return {"target": clock.target, "change": outcome, "due": stamp(missed_at or due), "at": stamp(at)}


def _void(op: Operation, clock: Clock, event: str) -> Change:
    _end(op, clock, event, "void", None, clock.due_at)
    return _change(clock, "void", clock.due_at)


def _end(op: Operation, clock: Clock, event: str, outcome: str, missed_at: datetime | None, due: datetime) -> None:
    at = stamp(max(op.at, clock.started_at))
    op.db.execute("DELETE FROM clock_period WHERE clock_id = ? AND since > ?", (clock.id, at))
    ended = op.db.execute(
        "UPDATE clock_period SET until = ?, due_at = ? WHERE clock_id = ? AND until > ?",
        (at, stamp(due), clock.id, at),
    )
    if not ended.rowcount:  # it began to be known only after the moment at which it stopped
        op.db.execute(
            "INSERT INTO clock_period (clock_id, since, until, due_at, held) VALUES (?, ?, ?, ?, 0)",
            (clock.id, at, at, stamp(due)),
        )
    op.db.execute(
        "UPDATE clock SET stopped_by = ?, stopped_at = ?, outcome = ?, missed_at = ? WHERE id = ?",
        (event, at, outcome, stamp(missed_at) if missed_at else None, clock.id),
    )


def _note_misses(op: Operation, clocks: list[Clock], by: datetime) -> list[Change]:
    missed = [clock for clock in clocks if clock.broken(by) and not clock.missed_at]
    for clock in missed:
        op.db.execute("UPDATE clock SET missed_at = ? WHERE id = ?", (stamp(clock.due_at), clock.id))
    return [_change(clock, "missed", clock.due_at) for clock in missed]


def _due(op: Operation, ticket: Ticket, clock: Clock, now: datetime | None = None) -> datetime:
    # a hold that lasts is counted up to `now`; without it the due time is what it was when that hold began
    if clock.within.kind == "appointment":
        agreed = op.db.execute(
            "SELECT visit_at FROM appointment WHERE ticket_id = ? ORDER BY agreed_at DESC, id DESC LIMIT 1",
            (ticket.id,),
        ).fetchone()
        return read_stamp(agreed["visit_at"])
    stood_still = pauses.spans(pauses.of_ticket(op.db, ticket.id), clock.pauses, now or clock.started_at)
    return op.policy.calendar(clock.calendar).due(clock.started_at, clock.within, stood_still)


def _held(op: Operation, ticket: Ticket, clock: Clock) -> bool:
    holds = pauses.of_ticket(op.db, ticket.id)
    return any(hold.until is None and hold.stops(clock.pauses) for hold in holds)


def _would_have_started(op: Operation, ticket: Ticket, target: "Target") -> datetime | None:
    # had the terms been so all along; None when its event has not been, or when what stops it has been too;
    # the ticket is live, so that any ending it had was taken back
    events = op.db.execute(
        "SELECT kind, MAX(at) AS at FROM journal WHERE noun = 'ticket' AND noun_id = ? GROUP BY kind",
        (ticket.id,),
    ).fetchall()
    at = {row["kind"]: row["at"] for row in events}
    for ending in ENDINGS:
        at.pop(ending, None)
    started = at.get(target.starts)
    if started is None or any(at.get(stop, "") >= started for stop in target.stops):
        return None
    return read_stamp(started)


def _move(op: Operation, clock: Clock, due: datetime, held: bool) -> None:
    at = stamp(op.at)
    op.db.execute("DELETE FROM clock_period WHERE clock_id = ? AND since >= ?", (clock.id, at))
    op.db.execute("UPDATE clock_period SET until = ? WHERE clock_id = ? AND until > ?", (at, clock.id, at))
    _insert_period(op, clock.id, due, held)


def _insert_period(op: Operation, clock_id: str, due: datetime, held: bool) -> None:
    op.db.execute(
        "INSERT INTO clock_period (clock_id, since, until, due_at, held) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (clock_id, since) DO UPDATE SET until = excluded.until, due_at = excluded.due_at,"
        " held = excluded.held",
        (clock_id, stamp(op.at), FOREVER, stamp(due), int(held)),
    )


def _change(clock: Clock, change: str, due: datetime) -> Change:
    said = {"target": clock.target, "change": change, "due": stamp(due)}
    if due != clock.due_at and change != "started":
        said["was"] = stamp(clock.due_at)
    return said


def _words(clock: Clock) -> tuple[str, str | None]:
    return " ".join(clock.stops), None if clock.pauses is None else " ".join(clock.pauses)


def _clock(row: Row) -> Clock:
    def instant(column: str) -> datetime | None:
        return read_stamp(row[column]) if row[column] else None

    return Clock(
        id=row["id"],
        target=row["target"],
        tier=row["tier"],
        within=Duration.parse(row["within"]),
        calendar=row["calendar"],
        stops=tuple(row["stops"].split()),
        pauses=None if row["pauses"] is None else tuple(row["pauses"].split()),
        started_by=row["started_by"],
        started_at=read_stamp(row["started_at"]),
        stopped_by=row["stopped_by"],
        stopped_at=instant("stopped_at"),
        missed_at=instant("missed_at"),
        outcome=row["outcome"],
        due_at=read_stamp(row["due_at"]),
        held=bool(row["held"]),
    )
