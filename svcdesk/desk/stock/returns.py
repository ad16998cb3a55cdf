"""Returns (RMA): machines that are brought back, approved, sent to the factory and settled."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from svcdesk.db.port import Db, Row, one_of
from svcdesk.desk import approvals, numbers
from svcdesk.desk.assets import equipment
from svcdesk.desk.assets.equipment import Details, Equipment
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.stock import decisions
from svcdesk.desk.tickets import clock_rows, clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import consents
from svcdesk.errors import Conflict, NotFound, UsageError, word
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

PREFIX = "RMA"
_FACTORY = "factory"  # the hold for a machine that is there, in a policy that has one of that name


class Return(Record):
    """One return. Times are UTC; `because` is what a Decision says; `overruled_by` decided otherwise than the rules.

    `sent_at` and `back_at`: to and from the factory; `done_at`: refunded, exchanged, or given back repaired.
    """

    id: str
    number: str
    ticket_id: str
    ticket: str
    customer: str
    equipment_id: str
    serial: str
    kind: str
    reason: str
    decision: str
    freight: str
    because: str | dict[str, Any]
    overruled_by: str | None
    asked_at: datetime
    asked_by: str
    approved_at: datetime | None
    sent_at: datetime | None
    back_at: datetime | None
    done_at: datetime | None

    @property
    def state(self) -> str:
        """How far it has come: asked, approved, sent, back, done; or refused."""
        if self.decision == "refused":
            return "refused"
        times = {"done": self.done_at, "back": self.back_at, "sent": self.sent_at, "approved": self.approved_at}
        return next((state for state, at in times.items() if at), "asked")

    @property
    def last(self) -> datetime:
        """When it was last changed (UTC)."""
        return max(at for at in (self.asked_at, self.approved_at, self.sent_at, self.back_at, self.done_at) if at)


_SELECT = (
    "SELECT r.id, r.number, r.ticket_id, t.number AS ticket, c.name AS customer, r.equipment_id, e.serial, e.kind,"
    " r.reason, r.decision, r.freight, r.because, r.overruled_by, r.asked_at, r.asked_by, r.approved_at, r.sent_at,"
    " r.back_at, r.done_at FROM rma r JOIN ticket t ON t.id = r.ticket_id JOIN customer c ON c.id = t.customer_id"
    " JOIN equipment e ON e.id = r.equipment_id"
)
_TIMES = ("asked_at", "approved_at", "sent_at", "back_at", "done_at")


@verb("return ask")
def ask(
    op: Operation,
    ticket: Ticket,
    reason: str,
    attribution: str | None = None,
    decision: str | None = None,
    freight: str | None = None,
    why: str | None = None,
) -> Return:
    """Open a return of the ticket's machine; the rules decide what becomes of it.

    The acting person overrules them by `decision`, with `why`. Raises Conflict for a ticket that has ended or names no
    machine, for a machine that was scrapped or is being returned; UsageError when no rule fits, or something is decided
    without a reason.
    """
    op = op.not_before(ticket.opened_at)
    tickets.check_live(ticket)
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    machine = _machine(op, ticket)
    by_rule = decisions.decide(op.db, op.policy, ticket, reason, attribution)
    decided = decisions.overrule(by_rule, decision, freight, why) or by_rule
    if decided is None:
        message = N_(
            "no rule of returns fits {number}: decide with --decision and --why, or write one under 'returns:'"
        )
        raise UsageError(message, number=ticket.number)
    number, return_id = numbers.following(op.db, PREFIX), new_id()
    overruled_by = op.actor if decision else None
    op.db.execute(
        "INSERT INTO rma (id, number, ticket_id, equipment_id, reason, decision, freight, because, overruled_by,"
        " asked_at, asked_by) VALUES (:id, :number, :ticket, :machine, :reason, :decision, :freight, :because,"
        " :overruled_by, :at, :actor)",
        id=return_id,
        number=number,
        ticket=ticket.id,
        machine=machine.id,
        reason=reason,
        decision=decided.decision,
        freight=decided.freight,
        because=decisions.write(decided.because),
        overruled_by=overruled_by,
        at=stamp(op.at),
        actor=op.actor,
    )
    said = {"return": number, "serial": machine.serial, "reason": reason, **decided._asdict()}
    op.record("ticket", ticket.id, "return asked", {**said, "overruled_by": overruled_by})
    return find(op.db, number)


@verb("return approve")
def approve(op: Operation, found: Return, note: str | None = None) -> Return:
    """Approve a return for the acting person; with the last approval needed it is approved.

    Raises Conflict for whoever asked for it, may not approve it or did so already, and for a return that is beyond
    that, or refused.
    """
    op = op.not_before(found.last)
    _check_state(found, "asked")
    tickets.check_not_before(op, found.number, found.last)
    if op.actor == found.asked_by:
        message = N_("{number} was asked for by {actor}: somebody else must approve it")
        raise Conflict(message, number=found.number, actor=op.actor)
    said = approvals.approve(op, "return", found.id, found.number, note)
    op.record("ticket", found.ticket_id, "return approved", {"return": found.number, "by": op.actor, **said})
    return find(op.db, found.number) if said["lacking"] else _reach(op, found, "approved")


@verb("return send")
def send(op: Operation, found: Return) -> Return:
    """Send the machine to the factory, whose clock starts.

    Raises Conflict when approvals or the customer's consent to take it away are lacking, when it was sent already, and
    for a refund or exchange, which needs no factory.
    """
    op = op.not_before(found.last)
    _check_state(found, "asked", "approved")
    if found.decision != "repair":
        message = N_("{number} is a {decision}, for which nothing is sent: 'svcdesk return done {number}'")
        raise Conflict(message, number=found.number, decision=word(found.decision))
    approvals.check(op, "return", found.id, found.number)
    consents.check(op, tickets.get(op.db, found.ticket_id), "removal")
    op.stays(N_("{number} is on its way: 'svcdesk return back {number}' when it is here again"), number=found.number)
    return _travel(op, found, "sent", "sent-away")


@verb("return back")
def back(op: Operation, found: Return) -> Return:
    """Take the machine back from the factory. Raises Conflict unless it was sent there."""
    op = op.not_before(found.last)
    _check_state(found, "sent")
    return _travel(op, found, "back", "sent-back")


@verb("return done")
def done(op: Operation, found: Return, serial: str | None = None) -> Return:
    """Settle a return: refunded, and the machine is scrapped; exchanged for a new one; or given back repaired.

    The new machine has the serial number `serial` and all else of the old one except its dates, which begin today.
    Raises Conflict when approvals are lacking, or a machine to be repaired is not back; UsageError when an exchange has
    no serial number, or anything else has one.
    """
    op = op.not_before(found.last)
    if found.decision == "repair":
        _check_state(found, "back")
    else:
        _check_state(found, "asked", "approved")
        approvals.check(op, "return", found.id, found.number)
    if (found.decision == "exchange") != bool(serial):
        if serial:
            raise UsageError(
                N_("{number} is a {decision}: leave --serial out"),
                number=found.number,
                decision=word(found.decision),
            )
        raise UsageError(
            N_("{number} is an exchange: which machine does the customer get? Give --serial"), number=found.number
        )
    tickets.check_not_before(op, found.number, found.last)
    old = equipment.get(op.db, found.equipment_id)
    day = op.at.astimezone(op.policy.zone).date()
    if found.decision != "repair":
        equipment.change(op, old, Details(scrapped_on=day))
    if serial:
        same = Details(old.kind, old.model, old.customer_id, old.site_id, old.contract_id)
        equipment.add(op, serial, same._replace(bought_on=day, delivered_on=day, accepted_on=day, used_on=day))
    said = {"return": found.number, "decision": found.decision, "serial": found.serial, "new_serial": serial}
    op.record("ticket", found.ticket_id, "return done", said)
    return _reach(op, found, "done")


def find(db: Db, text: str) -> Return:
    """The return of that number, or its digits. Raises NotFound when there is none."""
    meant, named = one_of("number", numbers.candidates(text, PREFIX))
    row = db.execute(_SELECT + f" WHERE r.number IN {meant}", **named).fetchone()
    if not row:
        raise NotFound(N_("no return {text!r}: see 'svcdesk return list'"), text=text)
    return _return(row)


def listing(db: Db, state: str | None = None) -> list[Return]:
    """All returns, or those in one state, oldest first."""
    found = [_return(row) for row in db.execute(_SELECT + " ORDER BY r.asked_at, r.number")]
    return [each for each in found if state in (None, each.state)]


def going_on(db: Db, policy: Policy, found: Return) -> str | None:
    """The reason to hold the ticket for while its machine is away: `factory`, or REASON when that stops no promise.

    None when the ticket is held or has ended, or only the factory's own promise is running.
    """
    heeds = [
        clock.pauses
        for clock in clock_rows.of_ticket(db, found.ticket_id)
        if clock.running and not clock.held and clock.started_by != "sent-away"
    ]
    if not heeds or tickets.get(db, found.ticket_id).state != "open":
        return None
    stops = _FACTORY in policy.names("holds") and any(keys is None or _FACTORY in keys for keys in heeds)
    return _FACTORY if stops else "REASON"


def following(db: Db, policy: Policy, found: Return) -> str:
    """The command that comes next; "" when it is settled or refused."""
    if found.state in ("done", "refused"):
        return ""
    if found.state in ("sent", "back"):
        return f"svcdesk return {'back' if found.state == 'sent' else 'done'} {found.number}"
    if approvals.lacking(db, policy, "return", found.id):
        return f"svcdesk return approve {found.number}"
    if found.decision != "repair":
        return f"svcdesk return done {found.number}" + (" --serial SERIAL" if found.decision == "exchange" else "")
    agreed = any(each.purpose == "removal" for each in consents.of_ticket(db, found.ticket_id))
    if consents.needed(policy, "removal") and not agreed:
        return f"svcdesk consent {found.ticket} --to removal --by NAME --how phone"
    return f"svcdesk return send {found.number}"


def _machine(op: Operation, ticket: Ticket) -> Equipment:
    machine = equipment.of_ticket(op.db, ticket.id)
    if machine is None:
        message = N_("{number} names no machine: 'svcdesk classify {number} --serial S' says which is returned")
        raise Conflict(message, number=ticket.number)
    if machine.scrapped_on:
        raise Conflict(N_("{serial} was scrapped on {day}"), serial=machine.serial, day=machine.scrapped_on)
    row = op.db.execute(
        "SELECT number FROM rma WHERE equipment_id = :machine AND done_at IS NULL AND decision <> 'refused'",
        machine=machine.id,
    ).fetchone()
    if row:
        raise Conflict(N_("{serial} is being returned already: {number}"), serial=machine.serial, number=row["number"])
    return machine


def _check_state(found: Return, *states: str) -> None:
    if found.state in states:
        return
    if states == ("sent",) and found.state in ("asked", "approved"):
        raise Conflict(N_("{number} was not sent: 'svcdesk return send {number}' first"), number=found.number)
    if states == ("back",) and found.state in ("asked", "approved", "sent"):
        raise Conflict(
            N_("{number} is to be repaired and is not back from the factory: 'svcdesk return back {number}' first"),
            number=found.number,
        )
    raise Conflict(N_("{number} is {state} already"), number=found.number, state=word(found.state))


def _travel(op: Operation, found: Return, state: str, event: str) -> Return:
    tickets.check_not_before(op, found.number, found.last)
    changes = clocks.happened(op, tickets.get(op.db, found.ticket_id), event)
    said = {"return": found.number, "serial": found.serial, "freight": found.freight}
    op.record("ticket", found.ticket_id, event, {**said, "clocks": changes})
    return _reach(op, found, state)


def _reach(op: Operation, found: Return, state: str) -> Return:
    op.db.execute(f"UPDATE rma SET {state}_at = :at WHERE id = :id", at=stamp(op.at), id=found.id)
    return find(op.db, found.number)


def _return(row: Row) -> Return:
    times: dict[str, Any] = {key: row[key] and read_stamp(row[key]) for key in _TIMES}
    return Return(**{**row, **times, "because": decisions.read(row["because"])})
