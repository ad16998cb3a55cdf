"""Merging: what was logged twice becomes one ticket, the one that was logged first.

Calls, notes, files and visits move along at their own times, and the promises of the ticket are judged with them. The
duplicate is over, refers to it, and is promised nothing of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from svcdesk.desk.assets import equipment, intake
from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.tickets import assignment, attachments, calls, clock_rows, endings, holds, late, tickets
from svcdesk.desk.tickets.clock_rows import Change
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import appointments, consents, dispatch
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.sla import machine, stamp

# what is told of a ticket by whoever works on it, and is true of the other one, too; so is what is about a visit
_MOVING = ("called", "noted", "answered", "appointed", "consented", "remote", "file attached")


@verb("merge", duty="tickets")
def merge(op: Operation, ticket: Ticket, into: Ticket) -> list[Ticket]:
    """Make one of two tickets: `ticket`, which is a duplicate, and `into`, or what that was merged into itself.

    Returns both as they are now, the one that goes on first. Raises Conflict for tickets of two customers or about two
    machines, when one of them is over, when the duplicate was logged first, when money or parts on loan stay with it,
    when a miss would be forgotten without a reason, for whoever the duplicate complains of, and as `clock_rows.judged`
    does.
    """
    op = op.about(op.now)
    into = tickets.leads_to(op.db, into)
    endings.check_not_about(op, ticket)
    _check(op, ticket, into)
    _check_misses(op, ticket, into)
    if machine_of_it := equipment.of_ticket(op.db, ticket.id):
        intake.name_in(op, into, machine_of_it)
    if ticket.engineer_id and not into.engineer_id and not _kept(op, ticket, into):
        into = assignment.assign(op, into, engineers.get(op.db, ticket.engineer_id))
    before = late.history(op.db, op.policy, into, op.now)
    moved = _move(op, ticket, into)
    ended = _end(op, ticket, into)
    changes = late.retold(op, into, before, late.history(op.db, op.policy, into, op.now))
    op.record("ticket", ticket.id, "merged", {"into": into.number, "clocks": ended})
    op.record("ticket", into.id, "duplicate merged", {"number": ticket.number, **moved, "clocks": changes})
    assignment.leave(op, tickets.get(op.db, into.id))
    return [tickets.get(op.db, into.id), tickets.get(op.db, ticket.id)]


def _kept(op: Operation, ticket: Ticket, into: Ticket) -> bool:
    """Whether a complaint about one of the tickets keeps the engineer of the duplicate from what goes on."""
    return any(ticket.engineer_id in assignment.kept_from(op.db, op.policy, each) for each in (ticket, into))


def _check(op: Operation, ticket: Ticket, into: Ticket) -> None:
    facts = {"number": ticket.number, "into": into.number}
    if ticket.duplicate_of:
        raise Conflict(N_("{number} is merged into {into} already"), number=ticket.number, into=ticket.duplicate_of)
    if ticket.id == into.id:
        raise Conflict(N_("{number} cannot be merged into itself"), number=ticket.number)
    for each in (ticket, into):
        tickets.check_live(each)
    if ticket.customer_id != into.customer_id:
        message = N_(
            "{number} is a ticket of {one} ({one_number}), {into} of {other} ({other_number}):"
            " 'svcdesk edit {number} --customer {other_number}' first"
        )
        one_number, other_number = (customers.get(op.db, each.customer_id).number for each in (ticket, into))
        said = {"one": ticket.customer, "one_number": one_number, "other": into.customer, "other_number": other_number}
        raise Conflict(message, **said, **facts)
    if ticket.opened_at < into.opened_at:
        message = N_("{number} was logged before {into}, so it goes on: 'svcdesk merge {into} --into {number}'")
        raise Conflict(message, **facts)
    one, other = (equipment.of_ticket(op.db, each.id) for each in (ticket, into))
    if one and other and one.id != other.id:
        message = N_("{number} is about {one} and {into} about {other}: 'svcdesk edit {number} --serial {other}' first")
        raise Conflict(message, one=one.serial, other=other.serial, **facts)
    for what in _staying(op, ticket):
        message = N_("{number}: {what} belongs to it and cannot move along: let both tickets end by themselves")
        raise Conflict(message, number=ticket.number, what=what)


def _staying(op: Operation, ticket: Ticket) -> Iterator[str]:
    """What is written for the ticket and stays with it: receipts, quotes, returns, surveys, machines on loan."""
    rows = op.db.execute(
        "SELECT 1 AS place, receipt AS what FROM payment WHERE ticket_id = :ticket AND voided_at IS NULL"
        " UNION ALL SELECT 2, number FROM quote WHERE ticket_id = :ticket"
        " UNION ALL SELECT 3, number FROM rma WHERE ticket_id = :ticket"
        " UNION ALL SELECT 4, number FROM survey WHERE ticket_id = :ticket AND taken_back_at IS NULL"
        " UNION ALL SELECT 5, e.serial FROM loan l JOIN equipment e ON e.id = l.equipment_id"
        " WHERE l.ticket_id = :ticket ORDER BY place, what",
        ticket=ticket.id,
    )
    yield from (row["what"] for row in rows.fetchall())


def _check_misses(op: Operation, ticket: Ticket, into: Ticket) -> None:
    """Raise Conflict when a miss of the duplicate would be forgotten, and no reason is given."""
    if op.why:
        return
    broken = {clock.target for clock in clock_rows.of_ticket(op.db, into.id) if clock.broken(op.now)}
    for clock in clock_rows.of_ticket(op.db, ticket.id):
        if clock.broken(op.now) and clock.outcome != "void" and clock.target not in broken:
            due = (clock.missed_at or clock.due_at).astimezone(op.policy.zone)
            raise Conflict(
                N_("{number}: '{target}' was due {due} and is missed, on {into} it is not: add --why and the reason"),
                number=ticket.number,
                target=op.policy.target_names.get(clock.target, clock.target),
                due=f"{due:%Y-%m-%d %H:%M}",
                into=into.number,
            )


def _move(op: Operation, ticket: Ticket, into: Ticket) -> dict[str, int]:
    """Move what belongs to the duplicate, and tell the other ticket what was told of it. Returns how much it was."""
    entries = list(timeline(op.db, "ticket", ticket.id))
    calls_moved = calls.move_all(op, ticket, into)
    files = attachments.move_all(op, ticket, into)
    visits = dispatch.move_all(op, ticket, into)
    consents.move_all(op, ticket, into)
    appointments.move_all(op, ticket, into)
    for entry in entries:
        data = {key: value for key, value in entry.data.items() if key not in ("clocks", "entered_why")}
        kind = entry.kind
        if kind == "logged":
            kind, data = "called", {key: data.get(key) for key in ("channel", "caller", "phone", "said")}
        elif "visit" in data:
            data["visit"] += visits
        elif kind == "file attached":
            data["number"] = files.get(data["number"], data["number"])
        elif kind not in (*_MOVING, *op.policy.names("events")):
            continue
        _tell(op, ticket, into, entry, kind, data)
    return {"calls": calls_moved, "files": len(files)}


def _tell(op: Operation, ticket: Ticket, into: Ticket, entry: Entry, kind: str, data: dict[str, Any]) -> None:
    # whatever the reason for merging is, it is none for what was told in its time
    own = {"told_of": data.get("told_of", ticket.number), "told_by": data.get("told_by", entry.actor)}
    op.about(entry.at).record("ticket", into.id, kind, {"clocks": [], **data, **own, "entered_why": None})


def _end(op: Operation, ticket: Ticket, into: Ticket) -> list[Change]:
    """End the duplicate: nobody has to do anything for it, and nothing is promised by it."""
    if ticket.state == "held":
        holds.end(op, ticket.id)
    tickets.alter(op, ticket, state="cancelled")
    tickets.write(op, ticket.id, ended_at=stamp(op.at), merged_into_id=into.id)
    before = clock_rows.of_ticket(op.db, ticket.id)
    return clock_rows.keep(op, ticket, before, machine.merged(before, "merged", op.at), "merged")
