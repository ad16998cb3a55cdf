"""The machine that a customer gets in exchange: out of whose stock it comes, and what it takes over of the old one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from svcdesk.desk.assets import contracts, equipment, given
from svcdesk.desk.assets.equipment import Details, Equipment
from svcdesk.desk.journal import Operation
from svcdesk.desk.stock import moves
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.words import fold

if TYPE_CHECKING:
    from svcdesk.desk.stock.holders import Holder


def issue(
    op: Operation, rma: str, kind: str, serial: str, source: Holder | None, part: str | None
) -> dict[str, str | None]:
    """Take the machine `serial`, given in exchange by the return `rma`, out of the stock of `source`.

    In stock it is kept as `part`, else as the only part that is a machine of that `kind`, else as the part with the key
    of that kind. Returns part and holder, for the journal; nothing without a source. Raises Conflict when the source
    has none, UsageError for a part without a source, and when it is not clear which part it is.
    """
    if source is None:
        if part:
            raise UsageError(
                N_("--part {part} is the machine that a holder gives: name the holder with --from"), part=part
            )
        return {}
    if part is None:
        machines = [key for key, each in op.policy.parts.items() if each.machine == kind]
        part = machines[0] if len(machines) == 1 else kind if kind in op.policy.parts else None
    if part is None:
        message = N_("which part is the {kind} that {holder} gives? Name it with --part")
        raise UsageError(message, holder=source.words, kind=kind)
    move = moves.write(op, "issued", part, 1, source, serial=serial, note=rma)
    return {"part": move.part, "from": move.source}


def put_in_place(op: Operation, rma: str, old: Equipment, serial: str, day: date) -> dict[str, str | None]:
    """Replace the machine `old`, which is scrapped, by `serial`. Returns what it takes over: plate, site, contract.

    The old machine loses its plate and its contract, so that neither leads to it, and keeps the site where it stood
    last. Raises Conflict as `given.give` does, and for the serial number of the old machine itself.
    """
    if fold(serial) == fold(old.serial):
        message = N_("{number}: {serial} is the machine that is returned: give the serial number of the new one")
        raise Conflict(message, number=rma, serial=old.serial)
    place = Details(old.kind, old.model, old.customer_id, old.site_id, old.contract_id, plate=old.plate)
    equipment.change(op, old, Details(scrapped_on=day, cleared=("plate", "contract_id")))
    given.give(op, rma, serial, place._replace(bought_on=day, delivered_on=day, accepted_on=day, used_on=day))
    contract = contracts.get(op.db, old.contract_id).number if old.contract_id else None
    return {"plate": old.plate, "site": old.site, "contract": contract}
