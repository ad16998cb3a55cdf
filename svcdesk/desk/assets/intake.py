"""Calls about a machine: its serial number tells customer, place, contract, warranty and earlier repairs."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, equipment, repeats, sites, warranty
from svcdesk.desk.assets.contracts import Contract
from svcdesk.desk.assets.equipment import Equipment
from svcdesk.desk.assets.repeats import Before
from svcdesk.desk.assets.sites import Site
from svcdesk.desk.assets.warranty import Cover
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import callers, customers
from svcdesk.desk.tickets import calls, classification, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.classification import Classes, Terms
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.people.customers import Customer


class Bought(Record):
    """What a ticket is about: the machine with its warranty on the day `on`, the contract, a repair shortly before.

    `site` is where somebody is wanted, where that was said.
    """

    on: date
    machine: Equipment | None
    covers: list[Cover]
    contract: Contract | None
    before: Before | None
    site: Site | None = None


def complete(db: Db, intake: Intake) -> Intake:
    """The call with the whole serial number, and the machine's or contract's customer where none was named.

    Raises NotFound or UsageError when the serial number means no machine, UsageError for one of the desk's own
    without a customer, NotFound for an unknown contract.
    """
    if intake.contract:
        contract = contracts.find(db, intake.contract)
        intake = intake._replace(contract=contract.number)
        if not intake.serial:
            return intake._replace(customer=intake.customer or customers.telling(db, contract.customer_id))
    if not intake.serial:
        return intake
    machine = equipment.find(db, intake.serial)
    if not machine.customer and not intake.customer:
        message = N_("{serial} is the desk's own: name the customer who has it with --customer")
        raise UsageError(message, serial=machine.serial)
    owner = customers.telling(db, machine.customer_id) if machine.customer_id else None
    return intake._replace(serial=machine.serial, customer=intake.customer or owner)


def log(op: Operation, intake: Intake, follows: Ticket | None = None) -> Ticket:
    """Log a call about the machine of `intake.serial`, under `intake.contract`, at `intake.site`, or several of these.

    What was typed counts, then what they say. Raises as `complete`, `calls.log`, `check_contract` and, where it
    `follows` a ticket, `check_same` do; Conflict when another customer was named than the machine's and
    nobody says that it is meant so.
    """
    machine = equipment.find(op.db, intake.serial) if intake.serial else None
    if follows:
        if machine:
            check_same(op.db, follows, machine)
        intake = intake._replace(customer=customers.telling(op.db, follows.customer_id))
    contract = contracts.find(op.db, intake.contract) if intake.contract else None
    if machine and intake.customer and not follows:
        _check_owner(op, machine, intake)
    intake = complete(op.db, intake)
    site = _site(op, intake) if intake.site else None
    known = terms(op, machine, op.at, contract, site)
    ticket = calls.log(op, intake._replace(site=site.name if site else None), known, follows)
    if contract:
        check_contract(op, contract, customers.get(op.db, ticket.customer_id), op.at)
    return ticket


def _check_owner(op: Operation, machine: Equipment, intake: Intake) -> None:
    caller = callers.of(op.db, op.policy, intake.customer, intake.phone)
    known = caller.customer.id if caller.customer else None
    if machine.customer_id not in (None, known) and intake.whose is None and caller.doubt is None:
        message = N_("{serial} is a machine of {owner}, not of {customer}: --yes logs it for {customer} all the same")
        raise Conflict(message, serial=machine.serial, owner=machine.customer, customer=intake.customer)


def join(op: Operation, ticket: Ticket, intake: Intake, reopen: bool) -> Ticket:
    """Add a call that names the machine of its ticket. Raises as `name_in` and `calls.join` do."""
    name_in(op, ticket, equipment.find(op.db, intake.serial or ""))
    return calls.join(op, ticket, intake, reopen)


def name_in(op: Operation, ticket: Ticket, machine: Equipment) -> None:
    """Write down that a ticket is about this machine; its promises stay as they are.

    Raises Conflict when it is about another one.
    """
    check_same(op.db, ticket, machine)
    if equipment.of_ticket(op.db, ticket.id) is None:
        tickets.write(op, ticket.id, equipment_id=machine.id)
        op.record("ticket", ticket.id, "equipment named", {"serial": machine.serial, "kind": machine.kind})


def check_same(db: Db, ticket: Ticket, machine: Equipment) -> None:
    """Raise Conflict when the ticket is about another machine."""
    known = equipment.of_ticket(db, ticket.id)
    if known and known.id != machine.id:
        message = N_("{number} is about {known} already: log {serial} as a ticket of its own")
        raise Conflict(message, number=ticket.number, known=known.serial, serial=machine.serial)


@verb("classify --serial", duty="tickets", away=True)
def classify(op: Operation, ticket: Ticket, serial: str, classes: Classes) -> Ticket:
    """Write down that a ticket is about this machine, and give it the classes that logging it so would have given it.

    What is in `classes` counts instead. Machine and contract are those of the day on which the ticket was opened.
    Raises Conflict when it is another customer's machine, when the ticket has ended, or when nothing would change.
    """
    op = op.not_before(ticket.since)
    tickets.check_live(tickets.then(op, ticket))
    machine = equipment.find(op.db, serial)
    if machine.customer_id not in (None, ticket.customer_id):
        message = N_("{serial} is a machine of {owner}, {number} is a ticket of {customer}: log it anew for {owner}")
        raise Conflict(
            message, serial=machine.serial, owner=machine.customer, number=ticket.number, customer=ticket.customer
        )
    customer = customers.get(op.db, ticket.customer_id)
    known = calls.under_contract(op.db, op.policy, customer, terms(op, machine, ticket.opened_at), ticket.opened_at)
    by_machine = calls.classed(op.policy, customer, classes, known)
    classes = classes._replace(
        region=by_machine.region, tier=by_machine.tier, phase=by_machine.phase, warranty=by_machine.warranty
    )
    if (machine.id, known.contract_id) == tickets.bought(op.db, ticket.id):
        return classification.classify(op, ticket, classes)
    was = equipment.of_ticket(op.db, ticket.id)
    tickets.write(op, ticket.id, equipment_id=machine.id, contract_id=known.contract_id)
    said = {"serial": machine.serial, "kind": machine.kind, "contract": known.contract}
    op.record("ticket", ticket.id, "equipment named", {**said, "was": was.serial if was else None})
    changed = classification.changed(op.policy, ticket, classes)
    return classification.classify(op, ticket, classes) if changed else ticket


def bought(db: Db, policy: Policy, ticket: Ticket, at: datetime) -> Bought:
    """What the ticket is about, with the warranty on the day of `at` (UTC)."""
    machine, day = equipment.of_ticket(db, ticket.id), at.astimezone(policy.zone).date()
    return Bought(
        day,
        machine,
        warranty.covers(db, policy, machine) if machine else [],
        contracts.of_ticket(db, ticket.id),
        repeats.before(db, policy, machine.id, ticket) if machine else None,
        sites.get(db, named) if (named := tickets.site_of(db, ticket.id)) else None,
    )


def check_contract(op: Operation, contract: Contract, customer: Customer, at: datetime) -> None:
    """Raise Conflict when it is another customer's contract, or was not in force at `at` (UTC)."""
    if contract.customer_id != customer.id:
        message = N_("the contract {number} is {owner}'s, the ticket {customer}'s: see 'svcdesk contract list'")
        raise Conflict(message, number=contract.number, owner=contract.customer, customer=customer.name)
    day = at.astimezone(op.policy.zone).date()
    if not contract.in_force(day):
        message = N_("the contract {number} is in force from {starts} to {ends}, not on {day}: name another")
        raise Conflict(message, number=contract.number, starts=contract.starts_on, ends=contract.ends_on, day=day)


def to_choose(db: Db, policy: Policy, intake: Intake, customer: Customer, at: datetime) -> list[Contract]:
    """The contracts in force at `at` (UTC) of which a call has to name one, that with the better terms first.

    None where all mean the same, one was named, or the machine has its own.
    """
    machine = equipment.find(db, intake.serial) if intake.serial else None
    day = at.astimezone(policy.zone).date()
    if intake.contract or (machine and machine.contract_id and contracts.of_machine(db, machine.contract_id, day)):
        return []
    bought = calls.under_contract(db, policy, customer, Terms(), at, intake.classes)
    return [contracts.find(db, number) for number in (bought.contract, *bought.rivals) if number and bought.rivals]


def terms(
    op: Operation,
    machine: Equipment | None,
    at: datetime,
    contract: Contract | None = None,
    site: Site | None = None,
) -> Terms:
    """What the machine, its contract or another, and the site say of a call at `at` (UTC)."""
    day = at.astimezone(op.policy.zone).date()
    if machine and machine.contract_id and not contract:
        contract = contracts.of_machine(op.db, machine.contract_id, day)
    return Terms(
        equipment_id=machine.id if machine else None,
        site_id=site.id if site else None,
        contract_id=contract.id if contract else None,
        contract=contract.number if contract else None,
        region=(site.region if site else None) or (_region(op.db, machine) if machine else None),
        tier=contract.tier if contract else None,
        phase=contract.phase if contract else None,
        warranty=warranty.standing(op.db, op.policy, machine, None, day) if machine else None,
    )


def _site(op: Operation, intake: Intake) -> Site:
    customer = callers.of(op.db, op.policy, intake.customer, intake.phone).customer
    if customer is None or intake.whose == callers.NEW:
        raise UsageError(N_("{customer} is new, and has no site yet: leave --site out"), customer=intake.customer)
    return sites.find(op.db, customer, intake.site or "")


def _region(db: Db, machine: Equipment) -> str | None:
    return sites.get(db, machine.site_id).region if machine.site_id else None
