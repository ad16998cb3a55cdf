"""Visits: an engineer is ordered to a site, accepts, departs, arrives, fills in the form, finishes.

A step may be left out by people in a hurry (nobody accepts, the engineer simply arrives), but none goes backwards,
and a visit is finished only with its form complete.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

from svcdesk.desk import clocks, tickets
from svcdesk.desk.engineers import Engineer
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.tickets import Ticket
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import _
from svcdesk.sla import read_stamp, stamp

STEPS = ("ordered", "accepted", "departed", "arrived", "recorded", "finished", "cancelled")
FORM = ("fault", "cause", "action", "result")  # what must be filled in before a visit is finished


class Visit(NamedTuple):
    """One visit of one engineer for one ticket. `steps`: when each was taken (UTC); `minutes`: worked on site."""

    id: str
    ticket_id: str
    visit: int
    engineer_id: str
    engineer: str
    steps: dict[str, datetime]
    fault: str | None
    cause: str | None
    action: str | None
    result: str | None
    minutes: int | None

    @property
    def state(self) -> str:
        """The furthest step taken."""
        return next(step for step in reversed(STEPS) if step in self.steps)

    @property
    def under_way(self) -> bool:
        """Whether it is neither finished nor cancelled."""
        return self.state not in ("finished", "cancelled")

    @property
    def missing(self) -> list[str]:
        """The fields of the form that are still empty."""
        return [field for field in FORM if not getattr(self, field)]


class Form(NamedTuple):
    """What the engineer writes on the form; None leaves a field as it is. `minutes` is the time worked on site."""

    fault: str | None = None
    cause: str | None = None
    action: str | None = None
    result: str | None = None
    minutes: int | None = None


def of_ticket(db: sqlite3.Connection, ticket_id: str) -> list[Visit]:
    """The ticket's visits, first to last."""
    rows = db.execute(
        "SELECT d.*, e.name AS engineer FROM dispatch d JOIN engineer e ON e.id = d.engineer_id"
        " WHERE d.ticket_id = ? ORDER BY d.visit",
        (ticket_id,),
    )
    return [_visit(row) for row in rows]


def find(db: sqlite3.Connection, text: str) -> tuple[Ticket, Visit]:
    """The visit meant by a ticket (its one visit under way, or its last) or by ticket/visit, such as 17/2.

    Raises NotFound when there is none, UsageError when several are under way.
    """
    wanted, _slash, visit_number = text.partition("/")
    ticket = tickets.find(db, wanted)
    visits = of_ticket(db, ticket.id)
    if visit_number:
        for visit in visits:
            if str(visit.visit) == visit_number:
                return ticket, visit
        raise NotFound(_("{number} has no visit {visit}").format(number=ticket.number, visit=visit_number))
    if not visits:
        raise NotFound(
            _("nobody was sent for {number}: 'svcdesk dispatch order {number}'").format(number=ticket.number)
        )
    under_way = [visit for visit in visits if visit.under_way]
    if len(under_way) > 1:
        names = ", ".join(f"{ticket.number}/{visit.visit} {visit.engineer}" for visit in under_way)
        raise UsageError(_("several visits are under way: {names}").format(names=names))
    return ticket, (under_way or visits)[-1]


def order(op: Operation, ticket: Ticket, engineer: Engineer) -> Visit:
    """Send the engineer to the site; a ticket that nobody has becomes theirs.

    Raises Conflict when the ticket is ended, the engineer has left, or is on the way for it already.
    """
    tickets.check_live(ticket)
    if not engineer.active:
        raise Conflict(_("{name} has left: send somebody else").format(name=engineer.name))
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    visits = of_ticket(op.db, ticket.id)
    if any(visit.under_way and visit.engineer_id == engineer.id for visit in visits):
        raise Conflict(_("{name} has been sent for {number} already").format(name=engineer.name, number=ticket.number))
    if ticket.engineer_id is None:
        tickets.alter(op, ticket, engineer_id=engineer.id)
    number = len(visits) + 1
    op.db.execute(
        "INSERT INTO dispatch (id, ticket_id, visit, engineer_id, ordered_at) VALUES (?, ?, ?, ?, ?)",
        (new_id(), ticket.id, number, engineer.id, stamp(op.at)),
    )
    changes = clocks.happened(op, ticket, "ordered")
    op.record("ticket", ticket.id, "ordered", {"visit": number, "engineer": engineer.name, "clocks": changes})
    return of_ticket(op.db, ticket.id)[-1]


def accept(op: Operation, ticket: Ticket, visit: Visit) -> Visit:
    """The engineer takes the order. Conflict when that was done, or the visit is over."""
    return _step(op, ticket, visit, "accepted")


def depart(op: Operation, ticket: Ticket, visit: Visit) -> Visit:
    """The engineer leaves for the site. Conflict when that was done, or the visit is over."""
    return _step(op, ticket, visit, "departed")


def arrive(op: Operation, ticket: Ticket, visit: Visit) -> Visit:
    """The engineer is on site. Conflict when that was done, or the visit is over."""
    return _step(op, ticket, visit, "arrived")


def record(op: Operation, ticket: Ticket, visit: Visit, form: Form) -> Visit:
    """Write on the form; may be repeated until the visit is finished.

    Raises UsageError when nothing is written, Conflict before arrival and after the end.
    """
    written = {key: value for key in (*FORM, "minutes") if (value := getattr(form, key)) is not None and value != ""}
    if not written:
        raise UsageError(_("nothing to record: give --fault, --cause, --action, --result or --minutes"))
    _check_under_way(ticket, visit)
    if "arrived" not in visit.steps:
        raise Conflict(
            _("{number}/{visit}: record the arrival first: 'svcdesk dispatch arrive {number}/{visit}'").format(
                number=ticket.number, visit=visit.visit
            )
        )
    tickets.check_not_before(op, f"{ticket.number}/{visit.visit}", max(visit.steps.values()))
    new = {key: written.get(key, getattr(visit, key)) for key in (*FORM, "minutes")}
    op.db.execute(
        "UPDATE dispatch SET fault = ?, cause = ?, action = ?, result = ?, minutes = ?, recorded_at = ? WHERE id = ?",
        (*new.values(), stamp(op.at), visit.id),
    )
    changes = clocks.happened(op, ticket, "recorded")
    op.record("ticket", ticket.id, "recorded", {"visit": visit.visit, "form": written, "clocks": changes})
    return of_ticket(op.db, ticket.id)[visit.visit - 1]


def finish(op: Operation, ticket: Ticket, visit: Visit) -> Visit:
    """The visit is over and its form complete. Raises Conflict naming what is missing."""
    _check_under_way(ticket, visit)
    if visit.missing:
        raise Conflict(
            _("{number}/{visit}: the form still lacks {fields}: 'svcdesk dispatch record {number}/{visit} …'").format(
                number=ticket.number, visit=visit.visit, fields=", ".join(visit.missing)
            )
        )
    return _step(op, ticket, visit, "finished")


def cancel(op: Operation, ticket: Ticket, visit: Visit, reason: str) -> Visit:
    """The visit does not take place. Raises UsageError without a reason, Conflict when it is over."""
    if not reason.strip():
        raise UsageError(_("cancelling a visit needs a reason"))
    return _step(op, ticket, visit, "cancelled", event="visit cancelled", reason=reason.strip())


def _step(
    op: Operation, ticket: Ticket, visit: Visit, step: str, event: str | None = None, reason: str | None = None
) -> Visit:
    _check_under_way(ticket, visit)
    if STEPS.index(step) <= STEPS.index(visit.state):
        raise Conflict(
            _("{number}/{visit}: {engineer} has {state} already").format(
                number=ticket.number, visit=visit.visit, engineer=visit.engineer, state=visit.state
            )
        )
    tickets.check_not_before(op, f"{ticket.number}/{visit.visit}", max(visit.steps.values()))
    op.db.execute(f"UPDATE dispatch SET {step}_at = ? WHERE id = ?", (stamp(op.at), visit.id))
    changes = clocks.happened(op, ticket, event or step)
    data = {"visit": visit.visit, "engineer": visit.engineer, "clocks": changes}
    op.record("ticket", ticket.id, event or step, {**data, "reason": reason} if reason else data)
    return of_ticket(op.db, ticket.id)[visit.visit - 1]


def _check_under_way(ticket: Ticket, visit: Visit) -> None:
    if not visit.under_way:
        raise Conflict(
            _("{number}/{visit} is {state} already").format(number=ticket.number, visit=visit.visit, state=visit.state)
        )


def _visit(row: sqlite3.Row) -> Visit:
    steps = {step: read_stamp(row[f"{step}_at"]) for step in STEPS if row[f"{step}_at"]}
    return Visit(
        row["id"],
        row["ticket_id"],
        row["visit"],
        row["engineer_id"],
        row["engineer"],
        steps,
        row["fault"],
        row["cause"],
        row["action"],
        row["result"],
        row["minutes"],
    )
