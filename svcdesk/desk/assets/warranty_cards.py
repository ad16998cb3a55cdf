"""Warranty cards 保修回执卡: a buyer sends them back, and they say when a machine was sold and by which dealer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.assets import equipment
from svcdesk.desk.assets.equipment import Equipment
from svcdesk.desk.journal import Operation
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.desk.people.customers import Customer


class WarrantyCard(Record):
    """The card of one machine: its number, who sold it, when, when the card came, and why it is void, if it is."""

    number: str | None
    dealer: str | None
    dealer_id: str | None
    sold_on: date
    received_on: date
    void_because: str | None


def of_machine(db: Db, equipment_id: str) -> WarrantyCard | None:
    """The card that came back for a machine; None when none did."""
    row = db.execute(
        "SELECT w.number, c.name AS dealer, w.dealer_id, w.sold_on, w.received_on, w.void_because FROM warranty_card w"
        " LEFT JOIN customer c ON c.id = w.dealer_id WHERE w.equipment_id = :machine",
        machine=equipment_id,
    ).fetchone()
    if row is None:
        return None
    days = {key: date.fromisoformat(row[key]) for key in ("sold_on", "received_on")}
    return WarrantyCard(**{**row, **days})


@verb("equipment card", away=True)
def receive(
    op: Operation,
    machine: Equipment,
    sold_on: date | None = None,
    received_on: date | None = None,
    dealer: Customer | None = None,
    number: str | None = None,
) -> Equipment:
    """Write down the card that came back for a machine; what is given again corrects it.

    Without a day of receipt it came today, without a dealer whoever has the machine sold it. Raises UsageError when
    nobody says when it was sold, Conflict for a card that came before that, or that says nothing new.
    """
    was = of_machine(op.db, machine.id)
    sold_on = sold_on or (was.sold_on if was else None)
    if sold_on is None:
        raise UsageError(N_("when was {serial} sold, by its card? --sold"), serial=machine.serial)
    today = op.at.astimezone(op.policy.zone).date()
    new = WarrantyCard(
        number=number or (was.number if was else None),
        dealer=dealer.name if dealer else was.dealer if was else machine.customer,
        dealer_id=dealer.id if dealer else was.dealer_id if was else machine.customer_id,
        sold_on=sold_on,
        received_on=received_on or (was.received_on if was else today),
        void_because=None,
    )
    if new.received_on < new.sold_on:
        message = N_("{serial}: the card came on {received}, before the sale on {sold}: look at it again")
        raise Conflict(message, serial=machine.serial, received=new.received_on, sold=new.sold_on)
    return _write(op, machine, was, new, "card received")


@verb("equipment card --void")
def void(op: Operation, machine: Equipment, why: str) -> Equipment:
    """Declare a card void, with a reason: it proves no sale, and no money is given for it.

    Raises NotFound where there is none, UsageError without a reason, Conflict when it is void already.
    """
    was = of_machine(op.db, machine.id)
    if was is None:
        raise NotFound(N_("{serial} has no card: nothing is void"), serial=machine.serial)
    return _write(op, machine, was, was._replace(void_because=why), "card void")


def _write(op: Operation, machine: Equipment, was: WarrantyCard | None, new: WarrantyCard, kind: str) -> Equipment:
    if new == was:
        raise Conflict(N_("{serial}: all of that stands there already"), serial=machine.serial)
    op.db.execute(
        "INSERT INTO warranty_card (equipment_id, number, dealer_id, sold_on, received_on, void_because)"
        " VALUES (:machine, :number, :dealer_id, :sold_on, :received_on, :void_because) ON CONFLICT (equipment_id)"
        " DO UPDATE SET number = excluded.number, dealer_id = excluded.dealer_id, sold_on = excluded.sold_on,"
        " received_on = excluded.received_on, void_because = excluded.void_because",
        machine=machine.id,
        number=new.number,
        dealer_id=new.dealer_id,
        sold_on=new.sold_on.isoformat(),
        received_on=new.received_on.isoformat(),
        void_because=new.void_because,
    )
    said = {"serial": machine.serial, **_said(new), "was": _said(was) if was else None}
    op.record("equipment", machine.id, kind, said)
    return equipment.get(op.db, machine.id)


def _said(card: WarrantyCard) -> dict[str, str | None]:
    return {key: None if value is None else str(value) for key, value in card._asdict().items() if key != "dealer_id"}


def follow(op: Operation, gone: str, into: str) -> None:
    """Make the cards of one dealer those of another customer."""
    op.db.execute("UPDATE warranty_card SET dealer_id = :into WHERE dealer_id = :gone", into=into, gone=gone)
