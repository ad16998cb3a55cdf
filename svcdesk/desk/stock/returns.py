"""Returns (RMA): what becomes of a machine that is brought back, by the rules of the plan; and its way to the factory.

A rule's right `within: 7 days, of: used` is counted from the date of the first use, or from the day after it where the
rule says so: used on the 1st, the 8th is the last day. (A warranty of 7 days from that date covers that day itself, and
ends with the 7th.) A rule whose date is not known does not fit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from svcdesk.config.rules import ASKED, WORDS, fitting, words
from svcdesk.db.port import Db, Row
from svcdesk.desk import approvals, numbers
from svcdesk.desk.assets import equipment, facts
from svcdesk.desk.assets.equipment import Details, Equipment
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import consents
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import _
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.terms import Term

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

PREFIX = "RMA"
STATES = ("asked", "approved", "sent", "back", "done", "refused")
_FACTORY = "factory"  # the hold for a machine that is there, in a policy that has one of that name
_WARRANTY = {"in": _("in warranty"), "out": _("out of warranty"), "unknown": _("warranty not known")}
_DATES = {"bought": _("purchase"), "delivered": _("delivery"), "accepted": _("acceptance"), "used": _("first use")}


class Decision(NamedTuple):
    """What becomes of it, refund, exchange, repair or refused; who bears the freight, desk, customer or vendor; why."""

    decision: str
    freight: str
    because: str


class Return(NamedTuple):
    """One return. Times are UTC; `overruled_by` is who decided otherwise than the rules.

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
    because: str
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


def decide(db: Db, policy: Policy, ticket: Ticket, reason: str, attribution: str | None = None) -> Decision | None:
    """What the rules say of a return of the ticket's machine, as of the day of the call; None when no rule fits."""
    machine = equipment.of_ticket(db, ticket.id)
    known = facts.of_ticket(db, policy, ticket, attribution=attribution) | {"reason": reason}
    day = ticket.opened_at.astimezone(policy.zone).date()
    for rule in fitting(policy.document.get("returns", ()), known):
        last = _last_day(rule, machine)
        if "within" not in rule or (last and day <= last):
            return Decision(rule["decision"], rule["freight"], rule.get("because") or _why(policy, rule, last))
    return None


def last_day(term: Term, since: date, day_after: bool = False) -> date:
    """The last day of a right that counts from a date, or from the day after it: 7 days from the 1st end on the 8th."""
    return term.after(since + timedelta(days=1) if day_after else since)


def ask(
    op: Operation,
    ticket: Ticket,
    reason: str,
    attribution: str | None = None,
    decision: str | None = None,
    freight: str | None = None,
    why: str | None = None,
) -> Return:
    """The customer brings the machine of the ticket back, or wants to; decided by the rules, or by who is acting.

    `decision` overrules them, with `why`; the `freight` is then borne as by the rule, or by the desk, when not given.
    Raises Conflict for a ticket that has ended or names no machine, for one that was scrapped or is being returned;
    UsageError when no rule fits, or something is decided without a reason.
    """
    tickets.check_live(ticket)
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    machine = _machine(op, ticket)
    by_rule = decide(op.db, op.policy, ticket, reason, attribution)
    decided = _overruled(by_rule, decision, freight, why) or by_rule
    if decided is None:
        message = _("no rule of returns fits {number}: decide with --decision and --why, or write one under 'returns:'")
        raise UsageError(message.format(number=ticket.number))
    number, return_id = numbers.following(op.db, PREFIX), new_id()
    overruled_by = op.actor if decision else None
    op.db.execute(
        "INSERT INTO rma (id, number, ticket_id, equipment_id, reason, decision, freight, because, overruled_by,"
        " asked_at, asked_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (return_id, number, ticket.id, machine.id, reason, *decided, overruled_by, stamp(op.at), op.actor),
    )
    said = {"return": number, "serial": machine.serial, "reason": reason, **decided._asdict()}
    op.record("ticket", ticket.id, "return asked", {**said, "overruled_by": overruled_by})
    return find(op.db, number)


def approve(op: Operation, found: Return, note: str | None = None) -> Return:
    """The acting person approves it; with the last approval that is needed it is approved.

    Raises Conflict for whoever asked for it, may not approve it or did so already, and for one that is further or
    refused.
    """
    _check_state(found, "asked")
    tickets.check_not_before(op, found.number, found.last)
    if op.actor == found.asked_by:
        message = _("{number} was asked for by {actor}: somebody else must approve it")
        raise Conflict(message.format(number=found.number, actor=op.actor))
    lacking = approvals.approve(op, "return", found.id, found.number, note)
    said = {"return": found.number, "by": op.actor, "note": note, "lacking": lacking}
    op.record("ticket", found.ticket_id, "return approved", said)
    return find(op.db, found.number) if lacking else _reach(op, found, "approved")


def send(op: Operation, found: Return) -> Return:
    """The machine goes to the factory, whose clock starts.

    Raises Conflict when approvals or the customer's consent to take it away are lacking, it was sent already, or it is
    refunded or exchanged, for which no factory is needed.
    """
    _check_state(found, "asked", "approved")
    if found.decision != "repair":
        message = _("{number} is a {decision}, for which nothing is sent: 'svcdesk return done {number}'")
        raise Conflict(message.format(number=found.number, decision=_(found.decision)))
    approvals.check(op, "return", found.id, found.number)
    consents.check(op, tickets.get(op.db, found.ticket_id), "removal")
    return _travel(op, found, "sent", "sent-away")


def back(op: Operation, found: Return) -> Return:
    """The machine came back from the factory. Raises Conflict unless it was sent there."""
    _check_state(found, "sent")
    return _travel(op, found, "back", "sent-back")


def done(op: Operation, found: Return, serial: str | None = None) -> Return:
    """It is settled: refunded, and the machine is scrapped; exchanged for a new one; or given back repaired.

    The new machine has the serial number `serial` and all else of the old, but its own dates, which begin today.
    Raises Conflict when approvals are lacking, or what is repaired is not back; UsageError when an exchange has no
    serial number, or something else has one.
    """
    if found.decision == "repair":
        _check_state(found, "back")
    else:
        _check_state(found, "asked", "approved")
        approvals.check(op, "return", found.id, found.number)
    if (found.decision == "exchange") != bool(serial):
        if serial:
            raise UsageError(
                _("{number} is a {decision}: leave --serial out").format(
                    number=found.number, decision=_(found.decision)
                )
            )
        raise UsageError(
            _("{number} is an exchange: which machine does the customer get? Give --serial").format(number=found.number)
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
    row = db.execute(_SELECT + " WHERE r.number IN (?, ?)", numbers.candidates(text, PREFIX)).fetchone()
    if not row:
        raise NotFound(_("no return {text!r}: see 'svcdesk return list'").format(text=text))
    return _return(row)


def listing(db: Db, state: str | None = None) -> list[Return]:
    """All returns, or those in one state, the oldest first."""
    found = [_return(row) for row in db.execute(_SELECT + " ORDER BY r.asked_at, r.number")]
    return [each for each in found if state in (None, each.state)]


def going_on(db: Db, policy: Policy, found: Return) -> str | None:
    """The reason for which to hold the ticket while its machine is away: `factory`, or REASON when that stops nothing.

    None when the ticket is held or has ended, or has no other promise that runs than the factory's own.
    """
    heeds = [
        clock.pauses
        for clock in clocks.of_ticket(db, found.ticket_id)
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
        message = _("{number} names no machine: 'svcdesk classify {number} --serial S' says which is returned")
        raise Conflict(message.format(number=ticket.number))
    if machine.scrapped_on:
        raise Conflict(_("{serial} was scrapped on {day}").format(serial=machine.serial, day=machine.scrapped_on))
    row = op.db.execute(
        "SELECT number FROM rma WHERE equipment_id = ? AND done_at IS NULL AND decision <> 'refused'", (machine.id,)
    ).fetchone()
    if row:
        raise Conflict(
            _("{serial} is being returned already: {number}").format(serial=machine.serial, number=row["number"])
        )
    return machine


def _overruled(by_rule: Decision | None, decision: str | None, freight: str | None, why: str | None) -> Decision | None:
    if not decision:
        if freight or why:
            raise UsageError(_("--freight and --why go with --decision: leave them out and the rules decide"))
        return None
    if not why or not why.strip():
        raise UsageError(_("deciding otherwise than the rules needs a reason: --why"))
    return Decision(decision, freight or (by_rule.freight if by_rule else "desk"), why.strip())


def _check_state(found: Return, *states: str) -> None:
    if found.state in states:
        return
    if states == ("sent",) and found.state in ("asked", "approved"):
        raise Conflict(_("{number} was not sent: 'svcdesk return send {number}' first").format(number=found.number))
    if states == ("back",) and found.state in ("asked", "approved", "sent"):
        raise Conflict(
            _(
                "{number} is to be repaired and is not back from the factory: 'svcdesk return back {number}' first"
            ).format(number=found.number)
        )
    raise Conflict(_("{number} is {state} already").format(number=found.number, state=_(found.state)))


def _travel(op: Operation, found: Return, state: str, event: str) -> Return:
    tickets.check_not_before(op, found.number, found.last)
    changes = clocks.happened(op, tickets.get(op.db, found.ticket_id), event)
    said = {"return": found.number, "serial": found.serial, "freight": found.freight}
    op.record("ticket", found.ticket_id, event, {**said, "clocks": changes})
    return _reach(op, found, state)


def _reach(op: Operation, found: Return, state: str) -> Return:
    op.db.execute(f"UPDATE rma SET {state}_at = ? WHERE id = ?", (stamp(op.at), found.id))
    return find(op.db, found.number)


def _last_day(rule: Mapping[str, Any], machine: Equipment | None) -> date | None:
    since = getattr(machine, f"{rule['of']}_on") if machine and "within" in rule else None
    return last_day(Term.parse(rule["within"]), since, rule["day_after"]) if since else None


def _why(policy: Policy, rule: Mapping[str, Any], last: date | None) -> str:
    parts = []
    if last:
        text = _("within {term} of {date}, until {last}")
        date_of = _DATES[rule["of"]]
        parts.append(text.format(term=rule["within"], date=date_of, last=last))
    parts += [_condition(policy, key, values) for key, values in rule["when"].items() if key != "reason"]
    reasons = words(policy, "return_reasons")
    given = [", ".join(reasons.get(each, each) for each in rule["when"].get("reason", ()))]
    return "; ".join(parts or filter(None, given)) or _("no rule before it fits")


def _condition(policy: Policy, key: str, values: Sequence[str]) -> str:
    if key == "warranty":
        return ", ".join(_WARRANTY[each] for each in values)
    names = words(policy, ASKED[key]) if ASKED[key] in WORDS else policy.names(ASKED[key])
    return f"{_(key)}: {', '.join(names.get(each, each) for each in values)}"


def _return(row: Row) -> Return:
    times: dict[str, Any] = {key: row[key] and read_stamp(row[key]) for key in _TIMES}
    return Return(*row)._replace(**times)
