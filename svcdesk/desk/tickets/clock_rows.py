"""Clocks in the store: reading them, writing how they have changed, and what the journal says of it.

When a hold ends by itself at a known time, what will be so from then on is written at once: whoever asks how things
stand at a moment need not care whether anything was recorded since.
"""

from collections.abc import Sequence
from datetime import datetime

from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import facts
from svcdesk.desk.tickets.facts import Facts
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.sla import Duration, machine, read_stamp, stamp
from svcdesk.sla.clock import Clock, Effect, Wording
from svcdesk.sla.holds import Hold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.sla.history import Span
    from svcdesk.sla.machine import Result

    Spans = Sequence[Span]

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


def keep(op: Operation, ticket: Ticket, before: Sequence[Clock], result: "Result", event: str = "") -> list[Change]:
    """Write how the clocks differ from `before` by what counts from `op.at` on.

    Returns the effects as the journal keeps them. Raises as `judged` does.
    """
    after, effects = result
    begun = [clock._replace(id=op.new_id("clock")) for clock in after[len(before) :]]
    pairs = [
        (old, judged(op, ticket, old, new, event, op.at < op.now))
        for old, new in zip(before, after, strict=False)
        if old != new
    ]
    _write_clocks(op.db, ticket.id, [new for old, new in pairs if new != _standing_as(old, new)] + begun)
    _write_periods(
        op.db,
        stamp(op.at),
        moved=[new for old, new in pairs if new.running and (not old.running or new != _standing_as(new, old))],
        begun=[clock for clock in begun if clock.running],
    )
    _end_periods(op.db, [*(new for _old, new in pairs), *begun])
    if any(clock.running and clock.held for clock in after):
        _foresee(op, ticket)
    return told(op, ticket, effects, pairs)


def keep_whole(op: Operation, ticket: Ticket, changed: Sequence[tuple[Clock | None, Clock, "Spans"]]) -> None:
    """Write clocks that were worked out from the beginning: as each was kept (None: new), as it is, and its spans."""
    clocks = [(new if old else new._replace(id=op.new_id("clock")), spans) for old, new, spans in changed]
    _write_clocks(op.db, ticket.id, [clock for clock, _spans in clocks])
    for clock, spans in clocks:
        op.db.execute("DELETE FROM clock_period WHERE clock_id = :clock", clock=clock.id)
        op.db.executemany(
            "INSERT INTO clock_period (clock_id, since, until, due_at, held)"
            " VALUES (:clock, :since, :until, :due, :held)",
            [
                {
                    "clock": clock.id,
                    "since": stamp(span.since),
                    "until": stamp(span.until) if span.until else FOREVER,
                    "due": stamp(span.due_at),
                    "held": int(span.held),
                }
                for span in spans
            ],
        )
    if any(clock.running and clock.held for clock, _spans in clocks):
        _foresee(op, ticket)


def judged(op: Operation, ticket: Ticket, old: Clock, new: Clock, event: str, late: bool) -> Clock:
    """The clock as it is to be kept: marked when what is told `late` makes it kept after its time was over.

    Raises Conflict when that needs a reason and the operation has none: when the miss was recorded, when a step of
    escalation was taken because of it, or when not what fulfils the promise, but a hold or other terms, undoes it.
    """
    if not late or not old.broken(op.now) or new.broken(op.now):
        return new
    fulfilled = new.outcome == "met" and new.stopped_by == event
    typed_late = op.typed_at == op.now  # on a laptop, of which the desk hears only now, it may have been typed in time
    if typed_late and not op.why and (old.missed_at or not fulfilled or _acted_upon(op.db, old)):
        due = (old.missed_at or old.due_at).astimezone(op.policy.zone)
        name = op.policy.target_names.get(new.target, new.target)
        message = N_(
            "{number}: '{target}' was due {due} and is missed; this would make it kept: add --why and the reason"
        )
        if old.missed_at and fulfilled:
            message = N_(
                "{number}: '{target}' was due {due}, and its miss is on record; this would make it kept:"
                " add --why and the reason"
            )
        elif fulfilled:
            message = N_(
                "{number}: '{target}' was due {due}, and people were told that it is missed; this would make it kept:"
                " add --why and the reason"
            )
        raise Conflict(message, number=ticket.number, target=name, due=f"{due:%Y-%m-%d %H:%M}")
    return new._replace(entered_by=op.actor, entered_at=op.now, entered_why=op.why)


def _acted_upon(db: Db, clock: Clock) -> bool:
    """Whether a step of escalation was taken because the promise was late, since it was last said that it was not."""
    taken = "SELECT 1 FROM escalation WHERE clock_id = :clock AND percent >= 100 AND done_at >= :since LIMIT 1"
    since = stamp(clock.entered_at) if clock.entered_at else ""
    return db.execute(taken, clock=clock.id, since=since).fetchone() is not None


def wording(clock: Clock) -> Wording:
    """What the clock promises."""
    return Wording(clock.tier, clock.within, clock.calendar, clock.stops, clock.pauses)


def told(
    op: Operation, ticket: Ticket, effects: Sequence[Effect], pairs: Sequence[tuple[Clock | None, Clock]]
) -> list[Change]:
    """The effects as the journal keeps them; `pairs` are the clocks that changed, as they were and as they are.

    `late` says by how much a miss that has ended was late, `spare` what was left of one that was kept. `mended` is the
    due time of a promise that had seemed broken and is not after all (see `judged`); `missed` is the due time of a
    recorded miss that is taken back.
    """
    also: dict[str, Change] = {}
    for old, new in pairs:
        if old and new.entered_at != old.entered_at:
            also[new.id] = {"mended": stamp(old.missed_at or old.due_at)}
        if old and old.missed_at and not new.missed_at:
            also[new.id] = {**also.get(new.id, {}), "missed": stamp(old.missed_at)}
    over = [effect.clock for effect in effects if effect.change == "missed" and effect.clock.stopped_at]
    late = late_ones(op.policy, over, facts.pauses(op.db, ticket.id), op.now) if over else {}
    for effect in effects:
        if effect.change == "met" and (spare := _spare(op.policy, effect.clock)):
            also[effect.clock.id] = {**also.get(effect.clock.id, {}), "spare": spare}
    said = [(effect.clock.id, _told(effect)) for effect in effects]
    return [
        change | also.get(clock, {}) | ({"late": late[clock]} if clock in late and change["change"] == "missed" else {})
        for clock, change in said
    ]


def late_ones(policy: "Policy", clocks: Sequence[Clock], holds: Sequence[Hold], at: datetime) -> dict[str, str]:
    """By how much those of a ticket's clocks are late that are: at `at` (UTC), or were when they stopped, by identity.

    A miss that counts in a calendar that is no longer configured is left out.
    """
    broken = [clock for clock in clocks if clock.broken(at) and clock.calendar in policy.names("calendars")]
    if not broken:
        return {}
    from svcdesk.sla.margin import late  # most promises are kept

    found = ((clock.id, late(policy.calendar(clock.calendar), clock, holds, at)) for clock in broken)
    return {clock: str(by) for clock, by in found if by}


def _spare(policy: "Policy", clock: Clock) -> str | None:
    """What was left of a kept promise when it stopped, in its own kind of time; None in a calendar that is gone."""
    if clock.calendar not in policy.names("calendars") or not clock.stopped_at:
        return None
    from svcdesk.sla.margin import left  # most commands fulfil nothing

    return str(left(policy.calendar(clock.calendar), clock.within.kind, clock.stopped_at, clock.due_at))


def _foresee(op: Operation, ticket: Ticket) -> None:
    """Write when what stands still will be due, if the hold ends by itself at a known time."""
    case = Facts(op.db, op.policy, ticket)
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
            " counted_from, stopped_by, stopped_at, missed_at, outcome, entered_by, entered_at, entered_why)"
            " VALUES (:id, :ticket, :target, :tier, :within, :calendar, :stops, :pauses, :started_by, :started_at,"
            " :counted_from, :stopped_by, :stopped_at, :missed_at, :outcome, :entered_by, :entered_at, :entered_why)"
            " ON CONFLICT (id) DO UPDATE SET tier = excluded.tier, within = excluded.within,"
            " calendar = excluded.calendar, stops = excluded.stops, pauses = excluded.pauses,"
            " started_by = excluded.started_by, started_at = excluded.started_at,"
            " counted_from = excluded.counted_from, stopped_by = excluded.stopped_by,"
            " stopped_at = excluded.stopped_at, missed_at = excluded.missed_at, outcome = excluded.outcome,"
            " entered_by = excluded.entered_by, entered_at = excluded.entered_at, entered_why = excluded.entered_why",
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


def _end_periods(db: Db, clocks: Sequence[Clock]) -> None:
    """Write that these clocks have stopped; nothing is asked, which would be waited for."""
    ended = [
        {"clock": clock.id, "at": stamp(clock.stopped_at), "due": stamp(clock.due_at)}
        for clock in clocks
        if clock.stopped_at
    ]
    if not ended:
        return
    db.executemany("DELETE FROM clock_period WHERE clock_id = :clock AND since > :at", ended)
    db.executemany(  # where it began to be known only after the moment at which it stopped
        "INSERT INTO clock_period (clock_id, since, until, due_at, held) SELECT :clock, :at, :at, :due, 0"
        " WHERE NOT EXISTS (SELECT 1 FROM clock_period WHERE clock_id = :clock AND until > :at)"
        " ON CONFLICT (clock_id, since) DO UPDATE SET due_at = excluded.due_at",
        ended,
    )
    db.executemany("UPDATE clock_period SET until = :at, due_at = :due WHERE clock_id = :clock AND until > :at", ended)


def _told(effect: Effect) -> Change:
    clock, change = effect.clock, effect.change or ""
    due = clock.missed_at if change == "missed" and clock.missed_at else clock.due_at
    said = {"target": clock.target, "change": change, "due": stamp(due)}
    if effect.was:
        said["was"] = stamp(effect.was)
    stands_still = clock.held and change in ("started", "moved", "reworded")
    if stands_still:
        said["held"] = "yes"
    if stands_still or change in ("started", "reworded"):
        said["within"] = str(clock.within)
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
        "entered_by": clock.entered_by,
        "entered_at": instant(clock.entered_at),
        "entered_why": clock.entered_why,
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
        entered_by=row["entered_by"],
        entered_at=instant("entered_at"),
        entered_why=row["entered_why"],
        due_at=read_stamp(row["due_at"]),
        held=bool(row["held"]),
    )
