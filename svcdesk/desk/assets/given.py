"""Machines that customers get from the desk, at an installation or in exchange: new ones, or the desk's own."""

from __future__ import annotations

from svcdesk.desk.assets import equipment
from svcdesk.desk.assets.equipment import Details, Equipment
from svcdesk.desk.journal import Operation
from svcdesk.errors import Conflict
from svcdesk.locale import N_


def give(op: Operation, name: str, serial: str, place: Details, known: bool = False) -> Equipment:
    """Make the machine of that serial number the customer's in `place`; `name` is the visit or return that gives it.

    A machine of the desk's own keeps its model. With `known` it may be the customer's already, and then keeps its
    facts. Raises Conflict for a machine that was scrapped, is of another kind, is lent, or has an owner.
    """
    machine = equipment.by_serial(op.db, serial)
    if machine is None:
        return equipment.add(op, serial, place)
    theirs = machine.customer_id == place.customer_id
    facts = {"name": name, "serial": machine.serial, "owner": machine.customer, "kind": place.kind}
    if machine.scrapped_on:
        message = N_(
            "{name}: {serial} was scrapped on {day}: give another serial number,"
            " or 'svcdesk equipment edit {serial} --scrapped none' first"
        )
        raise Conflict(message, **facts, day=machine.scrapped_on)
    if machine.customer_id and not (theirs and known):
        message = N_(
            "{name}: {serial} is a machine of {owner}: give another serial number,"
            " or 'svcdesk equipment edit {serial} --customer none' first, which makes it the desk's own"
        )
        raise Conflict(message, **facts)
    if machine.kind != place.kind:
        message = N_(
            "{name}: {serial} is of the kind {its_kind}: give another serial number,"
            " or 'svcdesk equipment edit {serial} --kind {kind}' first"
        )
        raise Conflict(message, **facts, its_kind=machine.kind)
    kept = {key: None for key in (equipment.WRITTEN if theirs else ("model",)) if getattr(machine, key) is not None}
    return equipment.change(op, machine, place._replace(**kept))  # type: ignore[arg-type]
