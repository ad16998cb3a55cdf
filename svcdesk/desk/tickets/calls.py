"""A call comes in: who it is, which ticket it belongs to, and what is promised from this moment on."""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from svcdesk.db.port import Db
from svcdesk.desk import numbers
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.people import customers
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import UsageError
from svcdesk.locale import _
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Intake(NamedTuple):
    """What the hotline wrote down. None leaves the choice to the customer's record, then to the desk's defaults.

    `severity` with `reach` derive the priority when none is given. `number` is for tickets that come from
    another desk with a number of their own, `serial` is that of the machine that the call is about.
    """

    said: str
    customer: str | None = None
    phone: str | None = None
    caller: str | None = None
    channel: str | None = None
    kind: str | None = None
    priority: str | None = None
    severity: str | None = None
    reach: str | None = None
    region: str | None = None
    tier: str | None = None
    phase: str | None = None
    warranty: str | None = None
    number: str | None = None
    serial: str | None = None


class Terms(NamedTuple):
    """What a machine and a contract say about a call. None leaves it to the customer's record, then to the defaults."""

    equipment_id: str | None = None
    contract_id: str | None = None
    contract: str | None = None
    region: str | None = None
    tier: str | None = None
    phase: str | None = None
    warranty: str | None = None


class Grounds(NamedTuple):
    """What the promises of a ticket are made on, keys of the policy."""

    region: str
    tier: str
    phase: str | None
    warranty: str


class Call(NamedTuple):
    """One contact by a customer, UTC."""

    at: datetime
    channel: str
    caller: str | None
    phone: str | None
    said: str
    taken_by: str


def of_ticket(db: Db, ticket_id: str) -> list[Call]:
    """The calls about one ticket, oldest first."""
    rows = db.execute(
        "SELECT at, channel, caller, phone, said, taken_by FROM call WHERE ticket_id = ? ORDER BY at, id",
        (ticket_id,),
    )
    return [Call(read_stamp(row["at"]), *row[1:]) for row in rows]


def log(op: Operation, intake: Intake, terms: Terms | None = None) -> Ticket:
    """A call that opens a ticket; an unknown caller becomes a new customer by the name given.

    Its tier and phase are what was said, else those of the contract: that of `terms`, else the customer's. Raises
    UsageError when there is nothing said, nobody to call back, or a word that the policy does not know.
    """
    said = _said(intake)
    customer = _customer(op, intake)
    terms = under_contract(op, customer, terms or Terms(), op.at)
    priority = intake.priority
    if not priority and intake.severity and intake.reach:
        priority = op.policy.derive(intake.severity, intake.reach)
    defaults, on = op.policy.defaults, grounds(op.policy, customer, intake, terms)
    count = None if intake.number else numbers.count(op.db, numbers.TICKET)
    ticket = Ticket(
        id=new_id(),
        number=intake.number or op.policy.number(count or 0),
        summary=said.splitlines()[0].strip(),
        kind=intake.kind or defaults["kind"],
        customer_id=customer.id,
        customer=customer.name,
        state="open",
        priority=priority or defaults["priority"],
        tier=on.tier,
        region=on.region,
        phase=on.phase,
        warranty=on.warranty,
        level=op.policy.first_level,
        engineer_id=None,
        engineer=None,
        severity=intake.severity,
        reach=intake.reach,
        opened_at=op.at,
        ended_at=None,
        cause=None,
        solution=None,
        since=op.at,
    )
    tickets.insert(op, ticket, count, terms.equipment_id, terms.contract_id)
    call = _insert(op, ticket, intake, said)
    changes = clocks.happened(op, ticket, "logged")
    said_of = {key: getattr(ticket, key) for key in ("summary", "priority", "tier", "region", "kind")}
    bought = {"equipment": intake.serial, "contract": terms.contract}
    said_of |= {key: word for key, word in bought.items() if word}
    op.record("ticket", ticket.id, "logged", {**call, **said_of, "clocks": changes})
    return ticket


def join(op: Operation, ticket: Ticket, intake: Intake) -> Ticket:
    """One more call about a ticket that there is; what was said is kept with it, and its promises go on.

    Raises UsageError when nothing is said, Conflict before the ticket was opened.
    """
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    call = _insert(op, ticket, intake, _said(intake))
    if intake.phone:
        customers.add_phone(op, customers.get(op.db, ticket.customer_id), intake.phone)
    op.record("ticket", ticket.id, "called", {**call, "clocks": clocks.happened(op, ticket, "called")})
    return tickets.get(op.db, ticket.id)


def grounds(policy: "Policy", customer: Customer, intake: Intake, terms: Terms) -> Grounds:
    """What was typed, else what the terms say, else the customer's record, else the desk's defaults."""
    defaults = policy.defaults
    return Grounds(
        region=intake.region or terms.region or customer.region or defaults["region"],
        tier=intake.tier or terms.tier or customer.tier or defaults["tier"],
        phase=intake.phase or terms.phase or customer.phase or defaults.get("phase"),
        warranty=intake.warranty or terms.warranty or "unknown",
    )


def _said(intake: Intake) -> str:
    said = intake.said.strip()
    if not said:
        raise UsageError(_("what did the customer say? Give a summary in quotes"))
    return said


def _customer(op: Operation, intake: Intake) -> Customer:
    known = customers.identify(op.db, intake.customer, intake.phone)
    if known:
        return customers.add_phone(op, known, intake.phone) if intake.phone else known
    if not intake.customer:
        raise UsageError(
            _("nobody is known at {phone}: add --customer NAME to make a new customer").format(phone=intake.phone)
        )
    return customers.add(
        op,
        intake.customer,
        (intake.phone,) if intake.phone else (),
        region=intake.region,
        tier=intake.tier,
        phase=intake.phase,
    )


def under_contract(op: Operation, customer: Customer, terms: Terms, at: datetime) -> Terms:
    """The terms with a contract: their own, else the customer's that is in force at `at` (UTC).

    That is, if there is one only, or several of one kind: the first to end.
    """
    if terms.contract_id:
        return terms
    day = at.astimezone(op.policy.zone).date().isoformat()
    rows = op.db.execute(
        "SELECT id, number, kind, tier, phase FROM contract WHERE customer_id = ? AND ends_on >= ? AND starts_on <= ?"
        " ORDER BY ends_on",
        (customer.id, day, day),
    ).fetchall()
    if len({(row["kind"], row["tier"], row["phase"]) for row in rows}) != 1:
        return terms
    first = rows[0]
    return terms._replace(contract_id=first["id"], contract=first["number"], tier=first["tier"], phase=first["phase"])


def _insert(op: Operation, ticket: Ticket, intake: Intake, said: str) -> dict[str, str | None]:
    channel = intake.channel or op.policy.defaults["channel"]
    op.db.execute(
        "INSERT INTO call (id, ticket_id, at, channel, caller, phone, said, taken_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (new_id(), ticket.id, stamp(op.at), channel, intake.caller, intake.phone, said, op.actor),
    )
    return {"channel": channel, "caller": intake.caller, "phone": intake.phone, "said": said}
