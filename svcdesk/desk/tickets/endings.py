"""How a ticket ends and is reopened: resolve, close, cancel, reopen.

A resolved ticket is closed by itself after the time that its tier names (`closes`), if nothing stands against it.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db
from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.desk.tickets import clock_rows, clocks, holds, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy


@verb("resolve", away=True)
def resolve(op: Operation, ticket: Ticket, cause: str, solution: str) -> Ticket:
    """Resolve the ticket at `op.at`: its fault is mended; cause and solution are kept for whoever meets it next.

    Raises UsageError when one of them is empty, Conflict when the ticket has ended or a visit is under way, and for
    whoever it complains of.
    """
    op = op.not_before(ticket.since)
    check_not_about(op, ticket)
    if not cause.strip() or not solution.strip():
        raise UsageError(N_("resolving needs both a cause and a solution (-c, -s): the next person looks for them"))
    changes = _leave(op, ticket)
    tickets.alter(op, ticket, state="resolved")
    tickets.write(op, ticket.id, ended_at=stamp(op.at), cause=cause.strip(), solution=solution.strip())
    changes += clocks.happened(op, ticket, "resolved")
    op.record(
        "ticket",
        ticket.id,
        "resolved",
        {"cause": cause.strip(), "solution": solution.strip(), "clocks": changes},
    )
    return tickets.get(op.db, ticket.id)


@verb("close", away=True)
def close(op: Operation, ticket: Ticket, note: str | None = None) -> Ticket:
    """Close the ticket: the customer agrees that it is done.

    Raises Conflict unless it is resolved, no loaner is out, its machine is not at the factory, and a complaint has its
    outcome; and for whoever it complains of.
    """
    check_not_about(op, ticket)
    return _close(op, ticket, {"note": note})


def without_outcome(db: Db, policy: Policy, ticket: Ticket) -> bool:
    """Whether the ticket is a complaint of which nobody has said what became of it."""
    row = db.execute("SELECT outcome FROM complaint WHERE ticket_id = :id", id=ticket.id).fetchone()
    complaint = row is not None or (policy.complaints is not None and ticket.kind == policy.complaints.kind)
    return complaint and not (row and row["outcome"])


def check_not_about(op: Operation, ticket: Ticket) -> None:
    """Raise Conflict for the engineer whom a complaint is about: they may not judge it, end it or pass it to others."""
    if why := about(op.db, ticket.id, ticket.number, op.person):
        raise why


def about(db: Db, ticket_id: str, number: str, actor: str) -> Conflict | None:
    """Why `actor` may not judge the ticket: it is a complaint about them; else None."""
    row = db.execute("SELECT about_engineer_id FROM complaint WHERE ticket_id = :id", id=ticket_id).fetchone()
    if row is None or row["about_engineer_id"] is None:
        return None
    from svcdesk.desk.people import engineers  # few tickets are complaints

    me = engineers.acting(db, actor)
    if me is None or me.id != row["about_engineer_id"]:
        return None
    return Conflict(N_("{number} complains of {actor}: somebody else must judge it"), number=number, actor=me.name)


def to_close(db: Db, policy: Policy, now: datetime) -> list[tuple[datetime, str]]:
    """The resolved tickets whose time to be closed by itself is over by `now` (UTC): when it was, and which.

    A loaner or a machine that came back later puts it off.
    """
    closing = {key: (tier, tier.closes) for key, tier in policy.tiers.items() if tier.closes}
    named = {f"tier{number}": key for number, key in enumerate(closing)}
    if not closing:
        return []
    rows = db.execute(
        "SELECT t.id, t.ended_at, p.tier, p.region, p.since,"
        " (SELECT MAX(back_at) FROM loan WHERE ticket_id = t.id) AS lent,"
        " (SELECT MAX(back_at) FROM rma WHERE ticket_id = t.id) AS sent"
        " FROM ticket_period p JOIN ticket t ON t.id = p.ticket_id WHERE p.state = 'resolved' AND p.until = :forever"
        f" AND p.tier IN ({', '.join(f':{name}' for name in named)})",
        forever=FOREVER,
        **named,
    )
    found = []
    for row in rows:
        tier, closes = closing[row["tier"]]
        calendar = tier.calendar_in(row["region"])
        if calendar is None:
            continue
        with suppress(ValueError):  # a calendar that does not open any more
            due = policy.calendar(calendar).due(read_stamp(row["ended_at"]), closes)
            last = max(filter(None, (row["since"], row["lent"], row["sent"])))
            if due <= now:
                found.append((max(due, read_stamp(last)), row["id"]))
    return sorted(found)


def close_by_itself(op: Operation, ticket_id: str) -> Ticket:
    """Close a ticket of `to_close` at `op.at`, by the rule of its tier. Raises as `close` does."""
    ticket = tickets.get(op.db, ticket_id)
    return _close(op, ticket, {"note": None, "tier": ticket.tier, "after": str(op.policy.tiers[ticket.tier].closes)})


def closing_by_itself(db: Db, ticket: Ticket, at: datetime) -> Entry | None:
    """What says that the ticket was closed by itself after `at` (UTC), if it was resolved from then until that.

    None when somebody closed it, or anything else has become of it since; also when it was closed in the minute of
    `at`: what is typed to the minute came after that (`Operation.not_before`).
    """
    if ticket.state != "closed" or at >= ticket.since:
        return None
    rows = db.execute(
        "SELECT state FROM ticket_period WHERE ticket_id = :id AND until > :at ORDER BY since",
        id=ticket.id,
        at=stamp(at),
    )
    if [state for state, _rows in groupby(row["state"] for row in rows)] != ["resolved", "closed"]:
        return None
    later = (each for each in timeline(db, "ticket", ticket.id) if each.at >= at + timedelta(minutes=1))
    return next((each for each in later if each.kind == "closed" and "after" in each.data), None)


def leaves_open(db: Db, ticket_id: str) -> bool:
    """Whether there may be something to say of what a ticket leaves open: `money.left_open` knows what."""
    row = db.one(
        "SELECT EXISTS (SELECT 1 FROM loan WHERE ticket_id = :ticket AND back_at IS NULL)"
        " OR EXISTS (SELECT 1 FROM rma WHERE ticket_id = :ticket AND done_at IS NULL)"
        " OR EXISTS (SELECT 1 FROM quote WHERE ticket_id = :ticket)"
        " OR EXISTS (SELECT 1 FROM appointment WHERE ticket_id = :ticket)"
        " OR EXISTS (SELECT 1 FROM task WHERE ticket_id = :ticket AND done_at IS NULL AND dropped_at IS NULL) AS found",
        ticket=ticket_id,
    )
    return bool(row["found"])


@verb("cancel", away=True)
def cancel(op: Operation, ticket: Ticket, reason: str) -> Ticket:
    """Cancel the ticket: logged twice, withdrawn, not ours. What was missed stays missed.

    Raises UsageError without a reason, Conflict when the ticket has ended, a visit is under way, a loaner is out or
    its machine is at the factory, and for whoever it complains of.
    """
    op = op.not_before(ticket.since)
    check_not_about(op, ticket)
    if not reason.strip():
        raise UsageError(N_("cancelling needs a reason"))
    _check_no_loaner(op, ticket)
    _check_not_away(op, ticket)
    changes = _leave(op, ticket)
    tickets.alter(op, ticket, state="cancelled")
    tickets.write(op, ticket.id, ended_at=stamp(op.at))
    changes += clocks.drop(op, ticket, "cancelled")
    op.record("ticket", ticket.id, "cancelled", {"reason": reason.strip(), "clocks": changes})
    return tickets.get(op.db, ticket.id)


@verb("reopen", away=True)
def reopen(op: Operation, ticket: Ticket, reason: str) -> Ticket:
    """Reopen the ticket: the customer is not content. Its promises go on with what was left.

    The time since it ended counts against nobody. Told of a time before the ticket was closed by itself, it takes that
    back. Raises UsageError without a reason, Conflict when it is open.
    """
    op = op.not_before(ticket.since)
    if not reason.strip():
        raise UsageError(N_("reopening needs a reason"))
    then = tickets.then(op, ticket)
    if then.state == "held":
        raise Conflict(N_("{number} is on hold: 'svcdesk resume {number}' lets it go on"), number=ticket.number)
    ended_at = ticket.ended_at
    if then.live or ended_at is None:
        message = N_("{number} is open: 'svcdesk note {number}' adds what the customer says")
        if not ticket.live:
            message = N_("{number} was open then: name a time after it ended")
        raise Conflict(message, number=ticket.number)
    known = clocks.known(op, ticket) or clocks.known_if_classed(op, ticket, ended_at)
    if closing := closing_by_itself(op.db, ticket, op.at):
        ticket = _unclose(op, ticket, closing)
    tickets.check_state_kept(op, ticket)
    tickets.alter(op, ticket, state="open")
    holds.between(op, ticket.id, ended_at)
    tickets.write(op, ticket.id, ended_at=None)
    changes = clocks.reopen(op, ticket, known)
    op.record("ticket", ticket.id, "reopened", {"reason": reason.strip(), "clocks": changes})
    return _to_another(op, tickets.get(op.db, ticket.id))


def _to_another(op: Operation, ticket: Ticket) -> Ticket:
    """Take a ticket that goes on from an engineer whom a complaint keeps from it since it ended."""
    if ticket.engineer_id is None:
        return ticket
    from svcdesk.desk.tickets import assignment  # few tickets are reopened

    return assignment.leave(op, ticket)


def move(op: Operation, ticket: Ticket, resolved_at: datetime, at: datetime) -> None:
    """Write that the ticket was not resolved at `resolved_at`, but at `at` (UTC); the caller sees to the promises.

    Raises Conflict when it was held, closed or reopened in between.
    """
    tickets.move_state(op, ticket, resolved_at, at, "open", "resolved")
    if ticket.ended_at == resolved_at:
        tickets.write(op, ticket.id, ended_at=stamp(at))
    else:
        holds.move_resolved(op, ticket.id, resolved_at, at)


def _close(op: Operation, ticket: Ticket, said: dict[str, Any]) -> Ticket:
    op = op.not_before(ticket.since)
    then = tickets.then(op, ticket)
    if then.state != "resolved":
        message = N_("{number} is {state}; only what is resolved can be closed")
        if then.since != ticket.since:
            message = N_("{number} was {state} then; only what is resolved can be closed")
        elif then.live:
            message = N_("{number} is {state}; only what is resolved can be closed: 'svcdesk resolve {number}' first")
        raise Conflict(message, number=ticket.number, state=tickets.state_of(then))
    tickets.check_state_kept(op, ticket)
    _check_no_loaner(op, ticket)
    _check_not_away(op, ticket)
    if without_outcome(op.db, op.policy, ticket):
        message = N_("{number} is a complaint without an outcome: 'svcdesk complaint outcome {number}' records it")
        raise Conflict(message, number=ticket.number)
    tickets.alter(op, ticket, state="closed")
    changes = clocks.happened(op, ticket, "closed")
    op.record("ticket", ticket.id, "closed", {**said, "clocks": changes})
    return tickets.get(op.db, ticket.id)


def _unclose(op: Operation, ticket: Ticket, closing: Entry) -> Ticket:
    """Take back that the ticket was closed by itself: it is resolved still."""
    ticket = tickets.alter(op.about(closing.at), ticket, state="resolved")
    op.take_back([closing])
    op.about(op.now).record("ticket", ticket.id, "closing taken back", {"closed_at": stamp(closing.at)})
    return ticket


def _check_no_loaner(op: Operation, ticket: Ticket) -> None:
    row = op.db.execute(
        "SELECT e.serial, l.due_at FROM loan l JOIN equipment e ON e.id = l.equipment_id"
        " WHERE l.ticket_id = :ticket AND l.back_at IS NULL ORDER BY l.due_at, e.serial LIMIT 1",
        ticket=ticket.id,
    ).fetchone()
    if row:
        due = f"{read_stamp(row['due_at']).astimezone(op.policy.zone):%Y-%m-%d %H:%M}"
        message = N_("{number}: a loaner is out ({serial}, due {due}): 'svcdesk loan back {serial}' first")
        raise Conflict(message, number=ticket.number, serial=row["serial"], due=due)


def _check_not_away(op: Operation, ticket: Ticket) -> None:
    row = op.db.execute(
        "SELECT number FROM rma WHERE ticket_id = :ticket AND sent_at IS NOT NULL AND back_at IS NULL"
        " ORDER BY length(number), number LIMIT 1",
        ticket=ticket.id,
    ).fetchone()
    if row:
        message = N_("{number}: the machine is at the factory ({rma}): 'svcdesk return back {rma}' first")
        raise Conflict(message, number=ticket.number, rma=row["number"])


def _leave(op: Operation, ticket: Ticket) -> list[clock_rows.Change]:
    """Check that the ticket may end, and end its hold, if it is on one."""
    then = tickets.then(op, ticket)
    if not then.live:
        raise Conflict(N_("{number} is {state} already"), number=ticket.number, state=tickets.state_of(then))
    tickets.check_state_kept(op, ticket)
    row = op.db.execute(
        "SELECT visit FROM dispatch WHERE ticket_id = :ticket AND finished_at IS NULL AND cancelled_at IS NULL"
        " AND failed_at IS NULL ORDER BY visit",
        ticket=ticket.id,
    ).fetchone()
    if row:
        message = N_(
            "{number}/{visit} is under way: 'svcdesk dispatch finish {number}/{visit}' first,"
            " or 'svcdesk dispatch cancel {number}/{visit} -r \"…\"'"
        )
        raise Conflict(message, number=ticket.number, visit=row["visit"])
    if then.state != "held":
        return []
    known = clocks.known(op, ticket)
    holds.end(op, ticket.id)
    return clocks.settle(op, ticket, known)
