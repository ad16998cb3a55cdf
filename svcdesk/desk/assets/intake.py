"""Calls about a machine: its serial number tells customer, place, contract, warranty and earlier repairs."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, equipment, repeats, sites, warranty
from svcdesk.desk.assets.contracts import Contract
from svcdesk.desk.assets.equipment import Equipment
from svcdesk.desk.assets.repeats import Before
from svcdesk.desk.assets.warranty import Cover
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.desk.tickets import calls, classification, tickets
from svcdesk.desk.tickets.calls import Intake, Terms
from svcdesk.desk.tickets.classification import Classes
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Bought(Record):
    """What a ticket is about: the machine with its warranty on the day `on`, the contract, a repair shortly before."""

    on: date
    machine: Equipment | None
    covers: list[Cover]
    contract: Contract | None
    before: Before | None


def complete(db: Db, intake: Intake) -> Intake:
    """The call with the whole serial number, and the machine's customer where none was named.

    Raises NotFound or UsageError when the serial number means no machine, UsageError for one of the desk's own
    without a customer.
    """
    machine = equipment.find(db, intake.serial or "")
    if not machine.customer and not intake.customer:
        message = N_("{serial} is the desk's own: name the customer who has it with --customer")
        raise UsageError(message, serial=machine.serial)
    return intake._replace(serial=machine.serial, customer=intake.customer or machine.customer)


def log(op: Operation, intake: Intake, follows: Ticket | None = None) -> Ticket:
    """Log a call about the machine of `intake.serial`: what was typed counts, then what machine and contract say.

    Raises as `complete`, `calls.log` and, where it `follows` a ticket, `equipment.check_same` do.
    """
    machine = equipment.find(op.db, intake.serial or "")
    if follows:
        equipment.check_same(op.db, follows, machine)
        intake = intake._replace(customer=follows.customer)
    return calls.log(op, complete(op.db, intake), _terms(op, machine, op.at), follows)


def join(op: Operation, ticket: Ticket, intake: Intake, reopen: bool) -> Ticket:
    """Add a call that names the machine of its ticket. Raises as `equipment.name_in` and `calls.join` do."""
    equipment.name_in(op, ticket, equipment.find(op.db, intake.serial or ""))
    return calls.join(op, ticket, intake, reopen)


@verb("classify --serial", duty="tickets")
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
    terms = calls.under_contract(op, customer, _terms(op, machine, ticket.opened_at), ticket.opened_at)
    by_machine = calls.classed(op.policy, customer, classes, terms)
    classes = classes._replace(
        region=by_machine.region, tier=by_machine.tier, phase=by_machine.phase, warranty=by_machine.warranty
    )
    if (machine.id, terms.contract_id) == tickets.bought(op.db, ticket.id):
        return classification.classify(op, ticket, classes)
    was = equipment.of_ticket(op.db, ticket.id)
    tickets.write(op, ticket.id, equipment_id=machine.id, contract_id=terms.contract_id)
    said = {"serial": machine.serial, "kind": machine.kind, "contract": terms.contract}
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
        repeats.before(db, policy, machine.id, ticket.opened_at) if machine else None,
    )


def _terms(op: Operation, machine: Equipment, at: datetime) -> Terms:
    """What the machine and its contract say of a call at `at` (UTC)."""
    day = at.astimezone(op.policy.zone).date()
    contract = contracts.of_machine(op.db, machine.contract_id, day) if machine.contract_id else None
    return Terms(
        equipment_id=machine.id,
        contract_id=contract.id if contract else None,
        contract=contract.number if contract else None,
        region=_region(op.db, machine),
        tier=contract.tier if contract else None,
        phase=contract.phase if contract else None,
        warranty=warranty.standing(op.db, op.policy, machine, None, day),
    )


def _region(db: Db, machine: Equipment) -> str | None:
    return sites.get(db, machine.site_id).region if machine.site_id else None
