"""Visits: an engineer is ordered to a site, accepts, departs, arrives, fills in the form, finishes, hands it over.

A step may be left out by people in a hurry (nobody accepts, the engineer simply arrives), but none goes backwards.
What is written on the form, and whether it is complete, is decided in `desk/forms`; it is kept here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STEPS = ("ordered", "accepted", "departed", "arrived", "recorded", "finished", "handed-over", "failed", "cancelled")
_OVER = ("finished", "handed-over", "failed", "cancelled")
UNDER_WAY = tuple(step for step in STEPS if step not in _OVER)
_OVER_ALREADY = {
    "finished": N_("{name} is finished already: 'svcdesk dispatch amend {name}' changes its form"),
    "handed-over": N_("{name} is handed over already"),
    "failed": N_("{name} was in vain: 'svcdesk dispatch order {number}' sends somebody again"),
    "cancelled": N_("{name} is cancelled already: 'svcdesk dispatch order {number}' sends somebody again"),
}
_TAKEN_ALREADY = {
    "accepted": N_("{name}: {engineer} has accepted already"),
    "departed": N_("{name}: {engineer} has departed already"),
    "arrived": N_("{name}: {engineer} has arrived already"),
    "recorded": N_("{name}: {engineer} has filled in the form already"),
}
COLUMNS = {step: step.replace("-", "_") + "_at" for step in STEPS}


class Visit(Record):
    """One visit of one engineer for one ticket, with what stands on its form.

    `steps`: when each was taken (UTC); `minutes`: worked on site. `code`, `component` and `attribution` are keys of the
    policy. `parts_charged` (free, cost, price) and `work_charged` (free, price) say what the customer pays for, and
    `charged_because` why; `overruled_by` is who decided so against the rules. `signed_at` is UTC.
    `visit_at` is what was agreed with the customer for it, and with `visit_until` from when to when (UTC).
    `failed_because` is why it was in vain: a key of the policy, or words. `crew` are the names of those who go along.
    `place` is where on site the fault is, `found` whether anything was found beside it; None: nobody has said so yet.
    """

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
    code: str | None = None
    component: str | None = None
    attribution: str | None = None
    parts_charged: str | None = None
    work_charged: str | None = None
    charged_because: str | None = None
    overruled_by: str | None = None
    kilometres: int | None = None
    test: str | None = None
    solved: bool | None = None
    signed_by: str | None = None
    signed_at: datetime | None = None
    visit_at: datetime | None = None
    visit_until: datetime | None = None
    failed_because: str | None = None
    place: str | None = None
    advice: str | None = None
    found: bool | None = None
    crew: tuple[str, ...] = ()

    @property
    def engineers(self) -> tuple[str, ...]:
        """Everybody who goes: its engineer first, then the crew."""
        return (self.engineer, *self.crew)

    @property
    def state(self) -> str:
        """The furthest step taken."""
        return next(step for step in reversed(STEPS) if step in self.steps)

    @property
    def since(self) -> datetime:
        """When it last changed: the time of its latest step (UTC)."""
        return max(self.steps.values())

    @property
    def under_way(self) -> bool:
        """Whether it is neither finished nor in vain nor cancelled."""
        return self.state not in _OVER


# What was agreed last for a visit `v`, before somebody came, and after somebody had come to an earlier visit.
AGREED = (
    " LEFT JOIN appointment a ON a.id = (SELECT b.id FROM appointment b WHERE b.ticket_id = v.ticket_id"
    " AND b.agreed_at <= COALESCE(v.arrived_at, v.finished_at, v.failed_at, v.cancelled_at, :forever)"
    " AND (v.failed_at IS NULL OR b.agreed_at < v.failed_at)"  # what is agreed then is for the next
    " AND NOT EXISTS (SELECT 1 FROM dispatch o WHERE o.ticket_id = v.ticket_id AND o.visit < v.visit"
    " AND o.arrived_at >= b.agreed_at AND (o.failed_at IS NULL OR o.failed_at > b.agreed_at))"
    " ORDER BY b.agreed_at DESC, b.id DESC LIMIT 1)"
)


def charged(db: Db, ticket_id: str) -> bool:
    """Whether a fee was worked out for any visit of the ticket, even a fee of 0, or anything was paid."""
    row = db.execute(
        "SELECT 1 FROM dispatch d JOIN priced_line l ON l.dispatch_id = d.id WHERE d.ticket_id = :ticket"
        " UNION ALL SELECT 1 FROM payment WHERE ticket_id = :ticket LIMIT 1",
        ticket=ticket_id,
    ).fetchone()
    return row is not None


def of_ticket(db: Db, ticket_id: str) -> list[Visit]:
    """Visits for a ticket, first to last."""
    rows = db.execute(
        "SELECT v.*, e.name AS engineer, a.visit_at, a.visit_until FROM dispatch v"
        f" JOIN engineer e ON e.id = v.engineer_id{AGREED} WHERE v.ticket_id = :ticket ORDER BY v.visit",
        ticket=ticket_id,
        forever=FOREVER,
    )
    found = [_visit(row) for row in rows]
    if not found:
        return []
    from svcdesk.desk.visits import crew  # most tickets have no visit

    crews = crew.of_visits(db, [visit.id for visit in found])
    return [visit._replace(crew=crews.get(visit.id, ())) for visit in found]


def find(db: Db, text: str, actor: str = "") -> tuple[Ticket, Visit]:
    """The visit meant by a ticket (its one visit under way, or its last) or by ticket/visit, such as 17/2.

    Of several under way it is that of `actor`, an engineer by login or name. Raises NotFound when there is none,
    UsageError when several are under way and none, or more than one, is theirs.
    """
    wanted, _slash, visit_number = text.partition("/")
    ticket = tickets.find(db, wanted)
    visits = of_ticket(db, ticket.id)
    if visit_number:
        for visit in visits:
            if str(visit.visit) == visit_number:
                return ticket, visit
        message = N_("{number} has no visit {visit}: 'svcdesk show {number}' lists its visits")
        raise NotFound(message, number=ticket.number, visit=visit_number)
    if not visits:
        raise NotFound(N_("nobody was sent for {number}: 'svcdesk dispatch order {number}'"), number=ticket.number)
    under_way = [visit for visit in visits if visit.under_way]
    if len(under_way) > 1:
        me = engineers.acting(db, actor) if actor else None
        own = [visit for visit in under_way if me and me.name in visit.engineers]
        if len(own) != 1:
            names = enumerated(f"{ticket.number}/{visit.visit} {enumerated(visit.engineers)}" for visit in under_way)
            raise UsageError(N_("several visits are under way: {names}: name one of them"), names=names)
        under_way = own
    return ticket, (under_way or visits)[-1]


@verb("dispatch order", away=True)
def order(op: Operation, ticket: Ticket, engineer: Engineer | None = None, along: Iterable[Engineer] = ()) -> Visit:
    """Send an engineer to the site: the one named, else whoever has the ticket, else the one the desk chooses.

    Others may go `along`. The desk chooses, too, when whoever has the ticket is away: at the time agreed for the visit,
    if that is to come; and when a complaint keeps them from it. A ticket that nobody has becomes theirs. It raises
    Conflict when the ticket has ended, the engineer has left, is on the way for it already or is kept from it, or
    nobody is to be chosen.
    """
    from svcdesk.desk.tickets import assignment  # the card of a ticket shows visits without these
    from svcdesk.desk.visits import appointments, crew, sending

    op = op.not_before(ticket.opened_at, ticket.since)
    tickets.check_live(tickets.then(op, ticket))
    agreed = appointments.of_ticket(op.db, ticket.id)
    visit_at = max(op.at, agreed[-1].visit_at) if agreed else op.at
    visits, kept = of_ticket(op.db, ticket.id), assignment.kept_from(op.db, op.policy, ticket)
    goes = sending.whom(op, ticket, engineer, visit_at, kept)
    ticket, engineer = goes.ticket, goes.engineer
    op.decided(engineer=engineer)
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    sent = {name for visit in visits if visit.under_way for name in visit.engineers}
    along = crew.check(ticket, sent, engineer, along)
    despite = sending.check(op, ticket, [engineer, *along], kept)
    if ticket.engineer_id is None:
        tickets.alter(op, ticket, engineer_id=engineer.id)
    number, visit_id = len(visits) + 1, op.new_id("dispatch")
    op.db.execute(
        "INSERT INTO dispatch (id, ticket_id, visit, engineer_id, ordered_at)"
        " VALUES (:id, :ticket, :visit, :engineer, :at)",
        id=visit_id,
        ticket=ticket.id,
        visit=number,
        engineer=engineer.id,
        at=stamp(op.at),
    )
    crew.send(op, visit_id, along)
    changes = clocks.happened(op, ticket, "ordered", number)
    said = {"visit": number, "engineer": engineer.name, "clocks": changes, **goes.said, **despite}
    said |= {"along": [each.name for each in along]} if along else {}
    op.record("ticket", ticket.id, "ordered", said)
    return of_ticket(op.db, ticket.id)[-1]


@verb("dispatch accept", away=True)
def accept(op: Operation, ticket: Ticket, visit: Visit) -> Visit:
    """Record that the engineer takes the order. Raises Conflict when a later step was taken, or the visit is over."""
    return _step(op, ticket, visit, "accepted")


@verb("dispatch depart", away=True)
def depart(op: Operation, ticket: Ticket, visit: Visit) -> Visit:
    """Record that the engineer leaves for the site. Raises Conflict as `accept` does."""
    return _step(op, ticket, visit, "departed")


@verb("dispatch arrive", away=True)
def arrive(op: Operation, ticket: Ticket, visit: Visit) -> Visit:
    """Record that the engineer is on site. Raises Conflict as `accept` does."""
    return _step(op, ticket, visit, "arrived")


def finish(op: Operation, ticket: Ticket, visit: Visit, **known: Any) -> Visit:
    """End the visit; the journal keeps what else is `known`. The caller has checked that its form is complete.

    Raises Conflict when it is over already.
    """
    return _step(op, ticket, visit, "finished", **known)


def hand_over(op: Operation, ticket: Ticket, visit: Visit, **handed: Any) -> Visit:
    """Record that the form is with the office; the journal keeps what else was `handed` over.

    Raises Conflict before the visit is finished, and when it was handed over already.
    """
    if visit.state != "finished":
        if not visit.under_way:
            check_under_way(ticket, visit)
        message = N_("{name}: the visit is not finished: '{command}'")
        command = command_of(op.db, op.actor, ticket, visit, "finish")
        raise Conflict(message, name=name_of(ticket, visit), command=command)
    return _take(op, ticket, visit, "handed-over", **handed)


def fail(op: Operation, ticket: Ticket, visit: Visit, because: str, kilometres: int | None) -> Visit:
    """Record that the visit was in vain; the caller has counted the arrival. Raises Conflict when it is over."""
    driven = {} if kilometres is None else {"kilometres": kilometres}
    visit = _write(op, visit, {**driven, "failed_because": because, COLUMNS["failed"]: op.at})
    changes = clocks.happened(op, ticket, "failed", visit.visit)
    data = {"visit": visit.visit, "engineer": visit.engineer, "because": because, "kilometres": kilometres}
    op.record("ticket", ticket.id, "failed", {**data, "clocks": changes})
    return visit


def cancel(op: Operation, ticket: Ticket, visit: Visit, reason: str) -> Visit:
    """Cancel the visit. Raises UsageError without a reason, Conflict when it is over."""
    if not reason.strip():
        raise UsageError(N_("cancelling a visit needs a reason"))
    return _step(op, ticket, visit, "cancelled", event="visit cancelled", reason=reason.strip())


def fill_in(op: Operation, visit: Visit, fields: Mapping[str, Any]) -> Visit:
    """Write fields of `Visit` on the form, which is recorded at `op.at`. Returns the visit with them."""
    _update(op, visit, {**fields, COLUMNS["recorded"]: op.at})
    return visit._replace(**fields, steps={**visit.steps, "recorded": op.at})


def cover(op: Operation, visit: Visit, fields: Mapping[str, Any]) -> Visit:
    """Write what is charged for the visit, or what was put right; that is no recording. Returns the visit with it."""
    return _write(op, visit, fields) if fields else visit


def move_all(op: Operation, ticket: Ticket, into: Ticket) -> int:
    """Write that the visits for a ticket are for another one, after those that it has. Returns how many it had."""
    had = len(of_ticket(op.db, into.id))
    op.db.execute(
        "UPDATE dispatch SET ticket_id = :into, visit = visit + :had WHERE ticket_id = :ticket",
        into=into.id,
        had=had,
        ticket=ticket.id,
    )
    return had


def name_of(ticket: Ticket, visit: Visit) -> str:
    """What people call a visit: SD-000017/1."""
    return f"{ticket.number}/{visit.visit}"


def again(op: Operation, visit: Visit) -> Visit:
    """The visit as it stands now."""
    return of_ticket(op.db, visit.ticket_id)[visit.visit - 1]


def check_under_way(ticket: Ticket, visit: Visit) -> None:
    """Raise Conflict when the visit is over: finished, or cancelled."""
    if not visit.under_way:
        raise Conflict(_OVER_ALREADY[visit.state], name=name_of(ticket, visit), number=ticket.number)


def check_own(db: Db, actor: str, ticket: Ticket, visit: Visit, stands_in_for: Engineer | None) -> None:
    """Raise Conflict when an engineer acts whose visit it is not, unless they name whose it is: `stands_in_for`."""
    facts = {"name": name_of(ticket, visit), "engineer": visit.engineer, "number": ticket.number}
    if stands_in_for and stands_in_for.name not in visit.engineers:
        message = N_("{name} is the visit of {engineer}, not of {other}: 'svcdesk dispatch order {number}' sends them")
        raise Conflict(message, **facts, other=stands_in_for.name)
    if not stands_in_for and is_anothers(db, actor, visit):
        raise Conflict(
            N_('{name} is the visit of {engineer}, not yours: --engineer "{engineer}" records it for them'), **facts
        )


def is_anothers(db: Db, actor: str, visit: Visit) -> bool:
    """Whether the acting person is an engineer who does not go there; whoever is none acts for everybody."""
    me = engineers.acting(db, actor)
    return me is not None and me.name not in visit.engineers


def check_arrived(op: Operation, ticket: Ticket, visit: Visit) -> None:
    """Raise Conflict before the engineer is on site."""
    if "arrived" not in visit.steps:
        message = N_("{name}: record the arrival first: '{command}'")
        command = command_of(op.db, op.actor, ticket, visit, "arrive")
        raise Conflict(message, name=name_of(ticket, visit), command=command)


def command_of(db: Db, actor: str, ticket: Ticket, visit: Visit, verb: str) -> str:
    """The command by which the acting person records that somebody did `verb`: another engineer says for whom."""
    words = f"svcdesk dispatch {verb} {name_of(ticket, visit)}"
    return f'{words} --engineer "{visit.engineer}"' if is_anothers(db, actor, visit) else words


def _step(op: Operation, ticket: Ticket, visit: Visit, step: str, event: str | None = None, **more: Any) -> Visit:
    check_under_way(ticket, visit)
    if STEPS.index(step) <= STEPS.index(visit.state):
        raise Conflict(_TAKEN_ALREADY[visit.state], name=name_of(ticket, visit), engineer=visit.engineer)
    return _take(op, ticket, visit, step, event, **more)


def after_last_step(op: Operation, ticket: Ticket, visit: Visit) -> Operation:
    """The same operation, after the visit's last step where both lie in one minute. Raises Conflict before that."""
    op, name = op.not_before(visit.since), name_of(ticket, visit)
    right = f"svcdesk dispatch amend {name} --{visit.state}-at TIME --why REASON"
    tickets.check_not_before(op, name, visit.since, None if visit.state in ("recorded", "handed-over") else right)
    return op


def _take(op: Operation, ticket: Ticket, visit: Visit, step: str, event: str | None = None, **more: Any) -> Visit:
    op = after_last_step(op, ticket, visit)
    clocks.read_ahead(op, ticket)
    taken = _write(op, visit, {COLUMNS[step]: op.at})
    changes = clocks.happened(op, ticket, event or step, visit.visit)
    data = {"visit": visit.visit, "engineer": visit.engineer, "clocks": changes}
    op.record("ticket", ticket.id, event or step, {**data, **more})
    return taken


def _write(op: Operation, visit: Visit, columns: Mapping[str, Any]) -> Visit:
    _update(op, visit, columns)
    return again(op, visit)


def _update(op: Operation, visit: Visit, columns: Mapping[str, Any]) -> None:
    changed = ", ".join(f"{column} = :{column}" for column in columns)
    values = {column: _plain(value) for column, value in columns.items()}
    op.db.execute(f"UPDATE dispatch SET {changed} WHERE id = :dispatch", **values, dispatch=visit.id)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return stamp(value)
    return int(value) if isinstance(value, bool) else value


def _visit(row: Row) -> Visit:
    steps = {step: read_stamp(row[column]) for step, column in COLUMNS.items() if row[column]}
    kept = {field: row[field] for field in Visit._fields if field not in ("steps", "crew")}
    times = {field: kept[field] and read_stamp(kept[field]) for field in ("signed_at", "visit_at", "visit_until")}
    truths = {field: None if kept[field] is None else bool(kept[field]) for field in ("solved", "found")}
    return Visit(**{**kept, **times, **truths, "steps": steps})
