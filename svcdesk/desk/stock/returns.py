"""Returns (RMA): machines that are brought back, approved, sent to the factory and settled."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from svcdesk.config.currency import Currency
from svcdesk.config.stock import REPAIR_FIRST
from svcdesk.db.port import Db, Row, one_of
from svcdesk.desk import approvals, numbers
from svcdesk.desk.assets import equipment
from svcdesk.desk.assets.equipment import Details, Equipment
from svcdesk.desk.journal import Operation
from svcdesk.desk.stock import decisions, exchanges
from svcdesk.desk.stock.holders import Holder
from svcdesk.desk.tickets import attachments, clocks, tickets
from svcdesk.desk.tickets.attachments import File
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import consents
from svcdesk.errors import Conflict, NotFound, UsageError, word
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

PREFIX = "RMA"


class Return(Record):
    """One return. Times are UTC; `because` is what a Decision says; `overruled_by` decided otherwise than the rules.

    `sent_at` and `back_at`: to and from the factory, which it reached at `reached_at`; `done_at`: refunded, exchanged,
    or given back repaired. `freight` is who bears the way there; what the freight cost is in the smallest unit. With
    `repair_first` it is repaired, unless that fails.
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
    reached_at: datetime | None
    freight_back: str
    book: str | None
    cost_there: int | None
    cost_back: int | None
    currency: str | None
    decimals: int | None
    repair_first: bool
    signed_by: str | None

    @property
    def state(self) -> str:
        """How far it has come: asked, approved, sent, reached, back, done; or refused."""
        if self.decision == "refused":
            return "refused"
        times = {
            "done": self.done_at,
            "back": self.back_at,
            "reached": self.reached_at,
            "sent": self.sent_at,
            "approved": self.approved_at,
        }
        return next((state for state, at in times.items() if at), "asked")

    @property
    def failed(self) -> bool:
        """Whether it was to be repaired first, and could not be."""
        return self.repair_first and self.decision in ("exchange", "refund")

    @property
    def last(self) -> datetime:
        """When it was last changed (UTC)."""
        times = (self.asked_at, self.approved_at, self.sent_at, self.reached_at, self.back_at, self.done_at)
        return max(at for at in times if at)


_SELECT = (
    "SELECT r.id, r.number, r.ticket_id, t.number AS ticket, c.name AS customer, r.equipment_id, e.serial, e.kind,"
    " r.reason, r.decision, r.freight, r.because, r.overruled_by, r.asked_at, r.asked_by, r.approved_at, r.sent_at,"
    " r.back_at, r.done_at, r.reached_at, COALESCE(r.freight_back, r.freight) AS freight_back, r.book, r.cost_there,"
    " r.cost_back, r.currency, r.decimals, r.repair_first, r.signed_by"
    " FROM rma r JOIN ticket t ON t.id = r.ticket_id JOIN customer c ON c.id = t.customer_id"
    " JOIN equipment e ON e.id = r.equipment_id"
)
_TIMES = ("asked_at", "approved_at", "sent_at", "reached_at", "back_at", "done_at")


@verb("return ask", away=True)
def ask(
    op: Operation,
    ticket: Ticket,
    reason: str,
    attribution: str | None = None,
    decision: str | None = None,
    freight: str | None = None,
    why: str | None = None,
    goods: File | None = None,
) -> Return:
    """Open a return of the ticket's machine; the rules decide what becomes of it. `goods` is the packing list.

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
    number, return_id = numbers.following(op, PREFIX), op.new_id("rma")
    overruled_by = op.actor if decision else None
    op.db.execute(
        "INSERT INTO rma (id, number, ticket_id, equipment_id, reason, decision, freight, freight_back, book, because,"
        " repair_first, overruled_by, asked_at, asked_by) VALUES (:id, :number, :ticket, :machine, :reason, :decision,"
        " :freight, :freight_back, :book, :because, :repair_first, :overruled_by, :at, :actor)",
        id=return_id,
        number=number,
        ticket=ticket.id,
        machine=machine.id,
        reason=reason,
        decision="repair" if decided.decision == REPAIR_FIRST else decided.decision,
        freight=decided.freight,
        freight_back=decided.freight_back,
        book=decided.book,
        repair_first=int(decided.decision == REPAIR_FIRST),
        because=decisions.write(decided.because),
        overruled_by=overruled_by,
        at=stamp(op.at),
        actor=op.actor,
    )
    said = {"return": number, "serial": machine.serial, "reason": reason, **decided._asdict()}
    op.record("ticket", ticket.id, "return asked", {**said, "overruled_by": overruled_by})
    if goods:
        attachments.attach(op, ticket, goods)
    return find(op.db, number)


@verb("return approve")
def approve(op: Operation, found: Return, note: str | None = None) -> Return:
    """Approve a return for the acting person; with the last approval needed it is approved.

    Raises Conflict for whoever asked for it, may not approve it or did so already, and for a return that is beyond
    that, or refused.
    """
    op = op.not_before(found.last)
    if not found.failed or found.approved_at:
        _check_state(found, "asked")
    tickets.check_not_before(op, found.number, found.last)
    approvals.check_other(op, "return", found.id, found.number, found.asked_by)
    said = approvals.approve(op, "return", found.id, found.number, note)
    op.record("ticket", found.ticket_id, "return approved", {"return": found.number, "by": op.actor, **said})
    return find(op.db, found.number) if said["lacking"] else _reach(op, found, "approved")


@verb("return send", away=True)
def send(op: Operation, found: Return) -> Return:
    """Send the machine to the factory, whose clock starts.

    Raises Conflict when approvals or the customer's consent to take it away are lacking, when it was sent already, and
    for a refund or exchange, which needs no factory.
    """
    op = op.not_before(found.last)
    _check_state(found, "asked", "approved")
    if found.decision != "repair" and not found.failed:
        raise _nothing_sent(found)
    approvals.check(op, "return", found.id, found.number)
    consents.check(op, tickets.get(op.db, found.ticket_id), "removal")
    op.stays(N_("{number} is on its way: 'svcdesk return back {number}' when it is here again"), number=found.number)
    return _travel(op, found, "sent", "sent-away")


@verb("return reached", away=True)
def reached(op: Operation, found: Return) -> Return:
    """Record that the machine arrived at the factory. Raises Conflict unless it was sent there."""
    op = op.not_before(found.last)
    _check_state(found, "sent")
    return _travel(op, found, "reached", "at-factory")


@verb("return back", away=True)
def back(op: Operation, found: Return) -> Return:
    """Take the machine back from the factory. Raises Conflict unless it was sent there."""
    op = op.not_before(found.last)
    _check_state(found, "sent", "reached")
    return _travel(op, found, "back", "sent-back")


@verb("return refuse")
def refuse(op: Operation, found: Return, why: str) -> Return:
    """Refuse a return, such as an incomplete one. Raises UsageError without a reason, Conflict once it was sent."""
    op, why = op.not_before(found.last), " ".join(why.split())
    if not why:
        raise UsageError(N_("refusing a return needs a reason: --why"))
    _check_state(found, "asked", "approved")
    return _decide_anew(op, found, "refused", why)


@verb("return fail", away=True)
def fail(op: Operation, found: Return, instead: str, why: str) -> Return:
    """Record that a machine that is repaired first cannot be repaired: it is exchanged or refunded `instead`.

    That is approved anew. Raises UsageError without a reason, Conflict for any other return, and for one that is done.
    """
    op, why = op.not_before(found.last), " ".join(why.split())
    if not why:
        raise UsageError(N_("why can it not be repaired? --why"))
    if not found.repair_first or found.decision != "repair":
        message = N_("{number} is decided as {decision}: 'svcdesk return ask TICKET --decision …' decides otherwise")
        raise Conflict(message, number=found.number, decision=word(found.decision))
    if found.state == "done":
        _check_state(found, "asked")
    approvals.lapse(op, "return", found.id)
    return _decide_anew(op, found, instead, why)


@verb("return done", away=True)
def done(
    op: Operation,
    found: Return,
    serial: str | None = None,
    signed_by: str | None = None,
    source: Holder | None = None,
    part: str | None = None,
) -> Return:
    """Settle a return: refunded, and the machine is scrapped; exchanged for a new one; or given back repaired.

    `signed_by` is who signed for the customer. The new machine has the serial number `serial` and takes the place of
    the old one: kind, model, customer, site, plate and contract; its dates begin today. It comes from what `source` has
    of `part`, by default of the one that is such a machine. Raises Conflict when approvals are lacking, a
    machine to be repaired is not back, or the source has none; UsageError when an exchange has no serial number, or
    anything else has one or a source, and for a part that nobody can know.
    """
    op = op.not_before(found.last)
    if found.decision == "repair":
        _check_state(found, "back", *(("asked", "approved") if found.repair_first else ()))
    else:
        _check_state(found, "asked", "approved", *(("sent", "reached", "back") if found.failed else ()))
        approvals.check(op, "return", found.id, found.number)
    if (found.decision == "exchange") != bool(serial):
        if serial:
            raise UsageError(
                N_("{number} is for {decision}: leave --serial out"),
                number=found.number,
                decision=word(found.decision),
            )
        raise UsageError(
            N_("{number} is an exchange: which machine does the customer get? Give --serial"), number=found.number
        )
    if (source or part) and not serial:
        message = N_("{number} is for {decision}: nothing is taken from stock, leave --from and --part out")
        raise UsageError(message, number=found.number, decision=word(found.decision))
    tickets.check_not_before(op, found.number, found.last)
    old = equipment.get(op.db, found.equipment_id)
    day = op.at.astimezone(op.policy.zone).date()
    given: dict[str, str | None] = {}
    takes: dict[str, str | None] = {}
    if serial:
        given = exchanges.issue(op, found.number, found.kind, serial, source, part)
        takes = exchanges.put_in_place(op, found.number, old, serial, day)
    if found.decision == "refund":
        equipment.change(op, old, Details(scrapped_on=day))
    said = {"return": found.number, "decision": found.decision, "serial": found.serial, "new_serial": serial}
    op.record("ticket", found.ticket_id, "return done", {**said, **given, "takes": takes, "signed_by": signed_by})
    if signed_by:
        op.db.execute("UPDATE rma SET signed_by = :who WHERE id = :id", who=signed_by, id=found.id)
    return _reach(op, found, "done")


def write_costs(op: Operation, found: Return, there: int | None, back: int | None, money: Currency) -> Return:
    """Write what the freight cost each way, in the smallest unit of `money`; None for a way not known."""
    op.db.execute(
        "UPDATE rma SET cost_there = :there, cost_back = :back, currency = :code, decimals = :decimals WHERE id = :id",
        there=there,
        back=back,
        **money._asdict(),
        id=found.id,
    )
    return find(op.db, found.number)


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


def undone(db: Db, at: datetime) -> list[Return]:
    """The returns that were asked for by `at` (UTC) and not done by then, oldest first."""
    rows = db.execute(
        _SELECT + " WHERE r.asked_at <= :at AND (r.done_at IS NULL OR r.done_at > :at) ORDER BY r.asked_at, r.number",
        at=stamp(at),
    )
    return [_return(row) for row in rows]


def _machine(op: Operation, ticket: Ticket) -> Equipment:
    machine = equipment.of_ticket(op.db, ticket.id)
    if machine is None:
        message = N_("{number} names no machine: 'svcdesk classify {number} --serial S' says which is returned")
        raise Conflict(message, number=ticket.number)
    if machine.scrapped_on:
        raise Conflict(N_("{serial} was scrapped on {day}"), serial=machine.serial, day=machine.scrapped_on)
    row = op.db.execute(
        "SELECT number FROM rma WHERE equipment_id = :machine AND done_at IS NULL AND decision <> 'refused'"
        " ORDER BY length(number), number",
        machine=machine.id,
    ).fetchone()
    if row:
        raise Conflict(N_("{serial} is being returned already: {number}"), serial=machine.serial, number=row["number"])
    return machine


def _check_state(found: Return, *states: str) -> None:
    if found.state in states:
        return
    if states[0] == "sent" and found.decision != "repair" and not found.failed:
        raise _nothing_sent(found)
    if states[0] == "sent" and found.state in ("asked", "approved"):
        raise Conflict(N_("{number} was not sent: 'svcdesk return send {number}' first"), number=found.number)
    if states[0] == "back" and found.state in ("asked", "approved", "sent"):
        raise Conflict(
            N_("{number} is to be repaired and is not back from the factory: 'svcdesk return back {number}' first"),
            number=found.number,
        )
    raise Conflict(N_("{number} is {state} already"), number=found.number, state=word(found.state))


def _nothing_sent(found: Return) -> Conflict:
    message = N_(
        "{number} is for {decision}: nothing is sent to the factory, 'svcdesk return done {number}' settles it"
    )
    return Conflict(message, number=found.number, decision=word(found.decision))


def _travel(op: Operation, found: Return, state: str, event: str) -> Return:
    tickets.check_not_before(op, found.number, found.last)
    changes = clocks.happened(op, tickets.get(op.db, found.ticket_id), event)
    bearer = found.freight_back if event == "sent-back" else found.freight
    said = {"return": found.number, "serial": found.serial, "freight": bearer}
    op.record("ticket", found.ticket_id, event, {**said, "clocks": changes})
    return _reach(op, found, state)


def _decide_anew(op: Operation, found: Return, decision: str, why: str) -> Return:
    tickets.check_not_before(op, found.number, found.last)
    op.db.execute(
        "UPDATE rma SET decision = :decision, because = :why, approved_at = NULL WHERE id = :id",
        decision=decision,
        why=why,
        id=found.id,
    )
    said = {"return": found.number, "serial": found.serial, "was": found.decision, "decision": decision, "why": why}
    op.record("ticket", found.ticket_id, "return decided", said)
    return find(op.db, found.number)


def _reach(op: Operation, found: Return, state: str) -> Return:
    op.db.execute(f"UPDATE rma SET {state}_at = :at WHERE id = :id", at=stamp(op.at), id=found.id)
    return find(op.db, found.number)


def _return(row: Row) -> Return:
    times: dict[str, Any] = {key: row[key] and read_stamp(row[key]) for key in _TIMES}
    told = {"because": decisions.read(row["because"]), "repair_first": bool(row["repair_first"])}
    return Return(**{**row, **times, **told})
