"""What contracts include, counted down: visits, training places."""

from __future__ import annotations

from typing import NamedTuple

from svcdesk.db.port import Db
from svcdesk.desk.assets.contracts import Contract
from svcdesk.desk.journal import Operation
from svcdesk.errors import Conflict
from svcdesk.locale import _


class Entitlement(NamedTuple):
    """One thing that a contract includes: how many in all, and how many were used."""

    entitlement: str
    total: int
    used: int

    @property
    def left(self) -> int:
        """How many are left."""
        return self.total - self.used


def of_contract(db: Db, contract_id: str) -> list[Entitlement]:
    """What a contract includes, by its name."""
    rows = db.execute(
        "SELECT entitlement, total, used FROM entitlement WHERE contract_id = ? ORDER BY entitlement", (contract_id,)
    )
    return [Entitlement(*row) for row in rows]


def left(db: Db, contract: Contract, entitlement: str) -> int:
    """How many are left; 0 when the contract includes none."""
    return next((each.left for each in of_contract(db, contract.id) if each.entitlement == entitlement), 0)


def use(op: Operation, contract: Contract, entitlement: str, quantity: int, ticket_id: str | None = None) -> int:
    """Use some up; how many are left. Raises Conflict when there are not so many."""
    used = op.db.execute(
        "UPDATE entitlement SET used = used + ? WHERE contract_id = ? AND entitlement = ? AND used + ? <= total",
        (quantity, contract.id, entitlement, quantity),
    )
    remain = left(op.db, contract, entitlement)
    if not used.rowcount:
        message = _(
            "{contract} has {left} left of {entitlement}, not {quantity}: see 'svcdesk contract show {contract}'"
        )
        raise Conflict(
            message.format(contract=contract.number, left=remain, entitlement=entitlement, quantity=quantity)
        )
    noun, noun_id = ("ticket", ticket_id) if ticket_id else ("contract", contract.id)
    said = {"contract": contract.number, "entitlement": entitlement, "quantity": quantity, "left": remain}
    op.record(noun, noun_id, "entitlement used", said)
    return remain


def give_back(op: Operation, contract: Contract, entitlement: str, quantity: int, ticket_id: str) -> int:
    """What was used for a ticket was not used after all; how many are left."""
    op.db.execute(
        "UPDATE entitlement SET used = used - ? WHERE contract_id = ? AND entitlement = ?",
        (quantity, contract.id, entitlement),
    )
    remain = left(op.db, contract, entitlement)
    said = {"contract": contract.number, "entitlement": entitlement, "quantity": quantity, "left": remain}
    op.record("ticket", ticket_id, "entitlement given back", said)
    return remain
