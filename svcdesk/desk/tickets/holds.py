"""Holds: time that a ticket waits, from `hold` to `resume`, or to the time that was said when it began.

A hold ends by itself at that time: whoever asks how things stood at a moment heeds it, written or not. It is written
when the next operation begins, whatever that is, so that no rule meets a ticket whose hold is over.
"""

from __future__ import annotations

from datetime import datetime

from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.tickets import clock_rows, clocks, facts, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, Gone, UsageError
from svcdesk.locale import N_
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.holds import RESOLVED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.db.port import Db
    from svcdesk.desk.journal import Entry


@verb("hold", away=True)
def hold(
    op: Operation, ticket: Ticket, reason: str, note: str | None = None, ends_at: datetime | None = None
) -> Ticket:
    """Put the ticket on hold at `op.at` for `reason`, a key of the policy's holds; clocks that heed it stand still.

    With `ends_at` (UTC) it goes on by itself then. Raises UsageError when that is over, Conflict when the ticket is on
    hold already or has ended.
    """
    op = op.not_before(ticket.since)
    if ends_at and ends_at <= op.typed_at:
        raise UsageError(
            N_("the hold would be over already: name a time ahead, or 'svcdesk resume --at' when it ended")
        )
    then = tickets.then(op, ticket)
    if then.state == "held":
        raise Conflict(N_("{number} is on hold already: 'svcdesk resume {number}' first"), number=ticket.number)
    tickets.check_live(then)
    tickets.check_state_kept(op, ticket)
    known = clocks.known(op, ticket)
    tickets.alter(op, ticket, state="held")
    begin(op, ticket.id, reason, note, ends_at)
    changes = clocks.settle(op, ticket, known)
    said: dict[str, Any] = {"reason": reason, "note": note}
    if ends_at:
        said["ends_at"] = stamp(ends_at)
    op.record("ticket", ticket.id, "held", {**said, "clocks": changes})
    return tickets.get(op.db, ticket.id)


@verb("resume", away=True)
def resume(op: Operation, ticket: Ticket) -> Ticket:
    """Let the ticket go on from `op.at`: clocks that stood still run with what was left.

    It may be told late of a hold that has ended by itself since then. Raises Conflict when it is not on hold, or has
    ended.
    """
    op = op.not_before(ticket.since)
    then = tickets.then(op, ticket)
    tickets.check_live(then)
    if then.state != "held":
        raise Conflict(N_("{number} is not on hold: it goes on already"), number=ticket.number)
    over = _thought_over(op, ticket.id)
    if over is None:
        tickets.check_state_kept(op, ticket)
        return _go_on(op, ticket, {})
    later = (each for each in timeline(op.db, "ticket", ticket.id) if each.at > op.at)
    foreseen = next(each for each in later if each.data.get("foreseen"))
    ticket = _go_on(op, ticket, {}, over)
    op.take_back([foreseen])  # that it went on by itself at that time is not so
    return ticket


def end_by_themselves(op: Operation) -> list[tuple[str, list[Entry]]]:
    """Write that the holds which ended by themselves before `op.now` did, each at its time, by who said so.

    Returns the identities of their tickets, each with what the journal says of it.
    """
    rows = op.db.execute(
        "SELECT h.ticket_id, h.ends_at, h.set_by FROM hold h JOIN ticket t ON t.id = h.ticket_id"
        " WHERE h.until IS NULL AND h.ends_at <= :now ORDER BY h.ends_at, t.number",
        now=stamp(op.now),
    ).fetchall()
    done = []
    for row in rows:
        ticket = tickets.get(op.db, row["ticket_id"])
        at = max(read_stamp(row["ends_at"]), ticket.since)
        ended = op.apart(row["set_by"], at)
        try:
            with op.db.write(), ended.remembered():
                _go_on(ended, ticket, {"foreseen": True})
        except Gone:  # nobody can say when its promises are due: it ends when their calendar is back
            continue
        done.append((ticket.id, ended.entries))
    return done


def lasting(db: Db, ticket_id: str) -> str | None:
    """The reason of the hold that a ticket is on; None when it is on none."""
    row = db.execute("SELECT reason FROM hold WHERE ticket_id = :ticket AND until IS NULL", ticket=ticket_id).fetchone()
    return row["reason"] if row else None


def begin(op: Operation, ticket_id: str, reason: str, note: str | None, ends_at: datetime | None) -> None:
    """Write that a hold begins at `op.at`, and when it ends by itself, if that is known."""
    _insert(op, ticket_id, reason, op.at, until=None, note=note, ends_at=ends_at)


def end(op: Operation, ticket_id: str) -> None:
    """Write that the hold that lasts ends at `op.at`; whoever calls it sees to the clocks afterwards."""
    ended = op.db.execute(
        "UPDATE hold SET until = :at WHERE ticket_id = :ticket AND until IS NULL RETURNING ends_at",
        at=stamp(op.at),
        ticket=ticket_id,
    ).fetchone()
    if ended and ended["ends_at"]:
        clock_rows.forget(op, ticket_id, read_stamp(ended["ends_at"]))


def unend(op: Operation, ticket_id: str) -> str | None:
    """Write that what ended at `op.at` has not ended: a hold, or the time for which the ticket was resolved.

    Returns since when it is resolved then, as it is stored; None for a hold.
    """
    row = op.db.one(
        "SELECT id, reason, since FROM hold WHERE ticket_id = :ticket AND until = :at ORDER BY since DESC LIMIT 1",
        ticket=ticket_id,
        at=stamp(op.at),
    )
    if row["reason"] == RESOLVED:
        op.db.execute("DELETE FROM hold WHERE id = :id", id=row["id"])
        return str(row["since"])
    op.db.execute("UPDATE hold SET until = NULL WHERE id = :id", id=row["id"])
    return None


def between(op: Operation, ticket_id: str, since: datetime) -> None:
    """Write that the ticket was resolved from `since` to `op.at`, which counts against nobody."""
    _insert(op, ticket_id, RESOLVED, since, until=op.at, note=None, ends_at=None)


def move_resolved(op: Operation, ticket_id: str, since: datetime, at: datetime) -> None:
    """Write that a ticket which was reopened had not been resolved `since` then, but from `at` on."""
    op.db.execute(
        "UPDATE hold SET since = :at WHERE ticket_id = :ticket AND reason = :resolved AND since = :since",
        at=stamp(at),
        ticket=ticket_id,
        resolved=RESOLVED,
        since=stamp(since),
    )


def move_begin(op: Operation, ticket: Ticket, since: datetime, at: datetime) -> None:
    """Write that a hold did not begin at `since`, but at `at` (UTC). Raises Conflict as `tickets.move_state` does."""
    tickets.move_state(op, ticket, since, at, "open", "held")
    _rewrite(op, ticket, "since", since, at)


def move_end(op: Operation, ticket: Ticket, until: datetime, at: datetime) -> None:
    """Write that a hold did not end at `until`, but at `at` (UTC). Raises Conflict as `tickets.move_state` does."""
    tickets.move_state(op, ticket, until, at, "held", "open")
    _rewrite(op, ticket, "until", until, at)


def _rewrite(op: Operation, ticket: Ticket, column: str, was: datetime, at: datetime) -> None:
    op.db.execute(
        f"UPDATE hold SET {column} = :at WHERE ticket_id = :ticket AND {column} = :was AND reason <> :resolved",
        at=stamp(at),
        ticket=ticket.id,
        was=stamp(was),
        resolved=RESOLVED,
    )


def _thought_over(op: Operation, ticket_id: str) -> str | None:
    """The identity of the hold that lasted at `op.at` and is written to have ended by itself later, if there is one."""
    row = op.db.execute(
        "SELECT id FROM hold WHERE ticket_id = :ticket AND since <= :at AND until = ends_at AND until > :at",
        ticket=ticket_id,
        at=stamp(op.at),
    ).fetchone()
    return row["id"] if row else None


def _go_on(op: Operation, ticket: Ticket, said: dict[str, Any], over: str | None = None) -> Ticket:
    known = clocks.known(op, ticket)
    if known and not over:  # what was known lets a hold end at its time, and this one is not written to have ended
        known = known._replace(holds=facts.holds(op.db, ticket.id))
    tickets.alter(op, ticket, state="open")
    if over:
        op.db.execute("UPDATE hold SET until = :at WHERE id = :id", at=stamp(op.at), id=over)
    else:
        end(op, ticket.id)
    op.record("ticket", ticket.id, "resumed", {**said, "clocks": clocks.settle(op, ticket, known)})
    return tickets.get(op.db, ticket.id)


def _insert(
    op: Operation,
    ticket_id: str,
    reason: str,
    since: datetime,
    until: datetime | None,
    note: str | None,
    ends_at: datetime | None,
) -> None:
    op.db.execute(
        "INSERT INTO hold (id, ticket_id, reason, since, until, set_by, note, ends_at)"
        " VALUES (:id, :ticket, :reason, :since, :until, :by, :note, :ends_at)",
        id=op.new_id("hold"),
        ticket=ticket_id,
        reason=reason,
        since=stamp(since),
        until=stamp(until) if until else None,
        by=op.actor,
        note=note,
        ends_at=stamp(ends_at) if ends_at else None,
    )
