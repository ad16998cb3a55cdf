"""The machine that a customer gets in exchange: out of whose stock it comes, and what it takes over of the old one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from svcdesk.desk.assets import contracts, equipment
from svcdesk.desk.assets.equipment import Details, Equipment
from svcdesk.desk.journal import Operation
from svcdesk.desk.stock import moves
from svcdesk.errors import UsageError
from svcdesk.locale import N_

if TYPE_CHECKING:
    from svcdesk.desk.stock.holders import Holder


def issue(
    op: Operation, rma: str, kind: str, serial: str, source: Holder | None, part: str | None
) -> dict[str, str | None]:
    """Take the machine `serial`, given in exchange by the return `rma`, out of the stock of `source`.

    It is the part that has the key of the machine's `kind`, or another `part`. Returns part and holder, for the
    journal; nothing without a source. Raises Conflict when the source has none, UsageError for a part without a source
    or that nobody can know.
    """
    if source is None:
        if part:
            raise UsageError(
                N_("--part {part} is the machine that a holder gives: name the holder with --from"), part=part
            )
        return {}
    if not (part or kind in op.policy.parts):
        message = N_("no part has the key {kind}: name the part that {holder} gives with --part")
        raise UsageError(message, holder=source.words, kind=kind)
    move = moves.write(op, "issued", part or kind, 1, source, serial=serial, note=rma)
    return {"part": move.part, "from": move.source}


def put_in_place(op: Operation, old: Equipment, serial: str, day: date) -> dict[str, str | None]:
    """Put the machine `serial` where `old` was, which is scrapped. Returns what goes on to it of plate, site, contract.

    The old one has plate and contract no more, so that neither finds or covers it; where it stood last is kept.
    """
    place = Details(old.kind, old.model, old.customer_id, old.site_id, old.contract_id, plate=old.plate)
    equipment.change(op, old, Details(scrapped_on=day, cleared=("plate", "contract_id")))
    equipment.add(op, serial, place._replace(bought_on=day, delivered_on=day, accepted_on=day, used_on=day))
    contract = contracts.get(op.db, old.contract_id).number if old.contract_id else None
    return {"plate": old.plate, "site": old.site, "contract": contract}
