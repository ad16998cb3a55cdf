"""A call about a machine: its serial number tells customer, place, contract and warranty, and what was done before."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from svcdesk.desk import calls
from svcdesk.desk.calls import Intake, Terms
from svcdesk.desk.journal import Operation
from svcdesk.desk.owned import contracts, equipment, repeats, warranty
from svcdesk.desk.owned.contracts import Contract
from svcdesk.desk.owned.equipment import Equipment
from svcdesk.desk.owned.repeats import Before
from svcdesk.desk.owned.warranty import Cover
from svcdesk.desk.tickets import Ticket
from svcdesk.errors import UsageError
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Bought(NamedTuple):
    """What a ticket is about: the machine with its warranty on the day `on`, the contract, a repair shortly before."""

    on: date
    machine: Equipment | None
    covers: list[Cover]
    contract: Contract | None
    before: Before | None


def complete(db: sqlite3.Connection, intake: Intake) -> Intake:
    """The call with the serial number as it is known, and the machine's customer where nobody named one.

    Raises NotFound or UsageError when the serial number means no machine, UsageError for one of the desk's own
    without a customer.
    """
    machine = equipment.find(db, intake.serial or "")
    if not machine.customer and not intake.customer:
        message = _("{serial} is the desk's own: name the customer who has it with --customer")
        raise UsageError(message.format(serial=machine.serial))
    return intake._replace(serial=machine.serial, customer=intake.customer or machine.customer)


def log(op: Operation, intake: Intake) -> Ticket:
    """A call about the machine of `intake.serial`: what was typed holds, then what machine and contract say.

    Raises as `complete` and `calls.log` do.
    """
    machine, day = equipment.find(op.db, intake.serial or ""), op.at.astimezone(op.policy.zone).date()
    contract = contracts.of_machine(op.db, machine.contract_id, day) if machine.contract_id else None
    terms = Terms(
        equipment_id=machine.id,
        contract_id=contract.id if contract else None,
        contract=contract.number if contract else None,
        region=_region(op.db, machine),
        tier=contract.tier if contract else None,
        phase=contract.phase if contract else None,
        warranty=warranty.standing(op.db, op.policy, machine, None, day),
    )
    return calls.log(op, complete(op.db, intake), terms)


def join(op: Operation, ticket: Ticket, intake: Intake) -> Ticket:
    """One more call, which tells the machine that the ticket is about. Raises as `equipment.name_in`, `calls.join`."""
    equipment.name_in(op, ticket, equipment.find(op.db, intake.serial or ""))
    return calls.join(op, ticket, intake)


def bought(db: sqlite3.Connection, policy: Policy, ticket: Ticket, at: datetime) -> Bought:
    """What the ticket is about, with the warranty on the day of `at` (UTC)."""
    machine, day = equipment.of_ticket(db, ticket.id), at.astimezone(policy.zone).date()
    return Bought(
        day,
        machine,
        warranty.covers(db, policy, machine) if machine else [],
        contracts.of_ticket(db, ticket.id),
        repeats.before(db, policy, machine.id, ticket.opened_at) if machine else None,
    )


def _region(db: sqlite3.Connection, machine: Equipment) -> str | None:
    if machine.site_id is None:
        return None
    row = db.execute("SELECT region FROM site WHERE id = ?", (machine.site_id,)).fetchone()
    region: str | None = row["region"]
    return region
