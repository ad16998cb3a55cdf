"""The clocks of a ticket: which promise runs, since when, until when, and whether it was kept.

What happens to them is decided by `sla.machine`; here they are read, and what has changed is written and told. A
clock that was missed stays missed, whatever happens later.

When a hold ends by itself at a known time, what will be so from then on is written at once: whoever asks how things
stand at a moment need not care whether anything was recorded since.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.tickets.facts import Facts
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.sla import Duration, machine, read_stamp, stamp
from svcdesk.sla.clock import Clock, Effect

if TYPE_CHECKING:
    from svcdesk.sla.machine import Result

Change = dict[str, str]  # one effect on one clock, as the journal keeps it


_FORESEEN = (  # a period of a clock `k` that begins when the hold that lasts ends by itself
    "EXISTS (SELECT 1 FROM hold h WHERE h.ticket_id = k.ticket_id AND h.until IS NULL AND h.ends_at = {since})"
)


def of_ticket(db: Db, ticket_id: str, now: datetime | None = None) -> list[Clock]:
    """The ticket's clocks as they were left by the last change, in the order in which they started.

    With `now` (UTC) a hold that has ended by itself since then is heeded.
    """
    rows = db.execute(
        "SELECT k.*, p.due_at, p.held FROM clock k JOIN clock_period p ON p.clock_id = k.id"
        " AND p.since = (SELECT MAX(q.since) FROM clock_period q WHERE q.clock_id = k.id"
        f" AND (q.since <= :now OR NOT {_FORESEEN.format(since='q.since')}))"
        " WHERE k.ticket_id = :ticket ORDER BY k.started_at, p.due_at, k.target",
        ticket=ticket_id,
        now=stamp(now) if now else "",
    )
    return [_clock(row) for row in rows]


def unheld(db: Db) -> list[tuple[str, Clock]]:
    """Every clock that runs and does not stand still, with its ticket's identity; the first due first."""
    rows = db.execute(
        "SELECT k.*, p.due_at, p.held FROM clock_period p JOIN clock k ON k.id = p.clock_id"
        " JOIN ticket t ON t.id = k.ticket_id WHERE p.held = 0 AND p.until = :forever"
        f" AND NOT {_FORESEEN.format(since='p.since')}"
        " ORDER BY p.due_at, t.number, k.target",
        forever=FOREVER,
    )
    return [(row["ticket_id"], _clock(row)) for row in rows]


def happened(op: Operation, ticket: Ticket, event: str) -> list[Change]:
    """An event came at `op.at`: stop what it stops, start what it starts."""
    before = of_ticket(op.db, ticket.id)
    return _keep(op, ticket, before, machine.happened(before, _facts(op, ticket), event, op.at))


def settle(op: Operation, ticket: Ticket) -> list[Change]:
    """A hold began or ended at `op.at`, and is written: who heeds it stands still, or goes on with what was left."""
    before = of_ticket(op.db, ticket.id)
    return _keep(op, ticket, before, machine.holds_changed(before, _facts(op, ticket)))


def note_misses(op: Operation, ticket: Ticket) -> list[Change]:
    """Write down which running promises are broken by now, before anything changes their terms.

    Judged by when the desk learns of it (`op.now`), so that no backdated hold or change can undo a miss.
    """
    before = of_ticket(op.db, ticket.id)
    return _keep(op, ticket, before, machine.misses_noted(before, op.now))


def realign(op: Operation, ticket: Ticket) -> list[Change]:
    """Another visit was agreed at `op.at`, and is written: work out anew when every running clock is due."""
    before = of_ticket(op.db, ticket.id)
    return _keep(op, ticket, before, machine.realigned(before, _facts(op, ticket), op.now))


def reword(op: Operation, ticket: Ticket, event: str = "classified") -> list[Change]:
    """The terms changed at `op.at`, by `event`: work out running clocks anew, and start those that are promised now."""
    before = of_ticket(op.db, ticket.id)
    after = machine.reworded(before, _facts(op, ticket), event, ticket.live, op.at)
    return _keep(op, ticket, before, after)


def forget(op: Operation, ticket_id: str, ends_at: datetime) -> None:
    """Take back what was written ahead for a hold that was to end by itself at `ends_at`: it ends otherwise."""
    of_it = "clock_id IN (SELECT id FROM clock WHERE ticket_id = :ticket)"
    at = stamp(ends_at)
    op.db.execute(f"DELETE FROM clock_period WHERE since = :at AND {of_it}", at=at, ticket=ticket_id)
    op.db.execute(
        f"UPDATE clock_period SET until = :forever WHERE until = :at AND held = 1 AND {of_it}",
        forever=FOREVER,
        at=at,
        ticket=ticket_id,
    )


def reopen(op: Operation, ticket: Ticket) -> list[Change]:
    """The ticket was reopened at `op.at`, and the time in between is written as a hold: its promises go on."""
    before = of_ticket(op.db, ticket.id)
    return _keep(op, ticket, before, machine.reopened(before, _facts(op, ticket), op.at))


def drop(op: Operation, ticket: Ticket, event: str) -> list[Change]:
    """The ticket is cancelled at `op.at`: what still runs is void, but what was missed stays missed."""
    before = of_ticket(op.db, ticket.id)
    return _keep(op, ticket, before, machine.dropped(before, event, op.at))


def _facts(op: Operation, ticket: Ticket) -> Facts:
    return Facts(op.db, op.policy, ticket)


def _keep(op: Operation, ticket: Ticket, before: Sequence[Clock], result: "Result") -> list[Change]:
    """Write how the clocks differ from `before`; returns the effects as the journal keeps them."""
    after, effects = result
    begun = [clock._replace(id=new_id()) for clock in after[len(before) :]]
    pairs = [(old, new) for old, new in zip(before, after, strict=False) if old != new]
    _write_clocks(op.db, ticket.id, [new for old, new in pairs if new != _standing_as(old, new)] + begun)
    _write_periods(
        op.db,
        stamp(op.at),
        moved=[new for old, new in pairs if new.running and (not old.running or new != _standing_as(new, old))],
        begun=[clock for clock in begun if clock.running],
    )
    for clock in [*(new for _old, new in pairs), *begun]:
        if clock.stopped_at:
            _end_period(op.db, clock, stamp(clock.stopped_at))
    if any(clock.running and clock.held for clock in after):
        _foresee(op, ticket)
    return [_told(effect) for effect in effects]


def _foresee(op: Operation, ticket: Ticket) -> None:
    """Write when what stands still will be due, if the hold ends by itself at a known time."""
    case = _facts(op, ticket)
    lasting = next((hold for hold in case.holds if hold.until is None), None)
    if lasting and lasting.ends_at:
        case.holds = [hold.by(lasting.ends_at) for hold in case.holds]
        now = of_ticket(op.db, ticket.id)
        then = machine.holds_changed(now, case)[0]
        going_on = [new for old, new in zip(now, then, strict=True) if new != old]
        _write_periods(op.db, stamp(lasting.ends_at), moved=going_on, begun=[])


def _standing_as(clock: Clock, other: Clock) -> Clock:
    return clock._replace(due_at=other.due_at, held=other.held)


def _write_clocks(db: Db, ticket_id: str, clocks: Sequence[Clock]) -> None:
    if clocks:
        db.executemany(
            "INSERT INTO clock (id, ticket_id, target, tier, within, calendar, stops, pauses, started_by, started_at,"
            " counted_from, stopped_by, stopped_at, missed_at, outcome)"
            " VALUES (:id, :ticket, :target, :tier, :within, :calendar, :stops, :pauses, :started_by, :started_at,"
            " :counted_from, :stopped_by, :stopped_at, :missed_at, :outcome)"
            " ON CONFLICT (id) DO UPDATE SET tier = excluded.tier, within = excluded.within,"
            " calendar = excluded.calendar, stops = excluded.stops, pauses = excluded.pauses,"
            " counted_from = excluded.counted_from, stopped_by = excluded.stopped_by,"
            " stopped_at = excluded.stopped_at, missed_at = excluded.missed_at, outcome = excluded.outcome",
            [_row(ticket_id, clock) for clock in clocks],
        )


def _write_periods(db: Db, at: str, moved: Sequence[Clock], begun: Sequence[Clock]) -> None:
    """Write that from `at` on these clocks are due, or stand still, as they say."""
    if moved:  # what was known of a later time is not so
        keys = [{"clock": clock.id, "at": at} for clock in moved]
        db.executemany("DELETE FROM clock_period WHERE clock_id = :clock AND since >= :at", keys)
        db.executemany("UPDATE clock_period SET until = :at WHERE clock_id = :clock AND until > :at", keys)
    if moved or begun:
        db.executemany(
            "INSERT INTO clock_period (clock_id, since, until, due_at, held)"
            " VALUES (:clock, :at, :forever, :due, :held)",
            [
                {"clock": clock.id, "at": at, "forever": FOREVER, "due": stamp(clock.due_at), "held": int(clock.held)}
                for clock in (*moved, *begun)
            ],
        )


def _end_period(db: Db, clock: Clock, at: str) -> None:
    due = stamp(clock.due_at)
    db.execute("DELETE FROM clock_period WHERE clock_id = :clock AND since > :at", clock=clock.id, at=at)
    ended = db.execute(
        "UPDATE clock_period SET until = :at, due_at = :due WHERE clock_id = :clock AND until > :at",
        clock=clock.id,
        at=at,
        due=due,
    )
    if not ended.rowcount:  # it began to be known only after the moment at which it stopped
        db.execute(
            "INSERT INTO clock_period (clock_id, since, until, due_at, held) VALUES (:clock, :at, :at, :due, 0)"
            " ON CONFLICT (clock_id, since) DO UPDATE SET due_at = excluded.due_at",
            clock=clock.id,
            at=at,
            due=due,
        )


def _told(effect: Effect) -> Change:
    clock, change = effect.clock, effect.change or ""
    due = clock.missed_at if change == "missed" and clock.missed_at else clock.due_at
    said = {"target": clock.target, "change": change, "due": stamp(due)}
    if effect.was:
        said["was"] = stamp(effect.was)
    if change in ("started", "reworded"):
        said["within"] = str(clock.within)
    if change == "started" and clock.held:
        said["held"] = "yes"
    if change in ("met", "missed") and clock.stopped_at:
        said["at"] = stamp(clock.stopped_at)
    return said


def _row(ticket_id: str, clock: Clock) -> dict[str, str | None]:
    def instant(at: datetime | None) -> str | None:
        return stamp(at) if at else None

    return {
        "id": clock.id,
        "ticket": ticket_id,
        "target": clock.target,
        "tier": clock.tier,
        "within": str(clock.within),
        "calendar": clock.calendar,
        "stops": " ".join(clock.stops),
        "pauses": None if clock.pauses is None else " ".join(clock.pauses),
        "started_by": clock.started_by,
        "started_at": stamp(clock.started_at),
        "counted_from": stamp(clock.counted_from),
        "stopped_by": clock.stopped_by,
        "stopped_at": instant(clock.stopped_at),
        "missed_at": instant(clock.missed_at),
        "outcome": clock.outcome,
    }


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
        counted_from=read_stamp(row["counted_from"] or row["started_at"]),
        stopped_by=row["stopped_by"],
        stopped_at=instant("stopped_at"),
        missed_at=instant("missed_at"),
        outcome=row["outcome"],
        due_at=read_stamp(row["due_at"]),
        held=bool(row["held"]),
    )
