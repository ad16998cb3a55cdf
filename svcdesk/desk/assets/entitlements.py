"""What contracts include, counted down: visits, training places."""

from __future__ import annotations

from collections.abc import Mapping

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.record import Record


class Entitlement(Record):
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
        "SELECT entitlement, total, used FROM entitlement WHERE contract_id = :contract ORDER BY entitlement",
        contract=contract_id,
    )
    return [Entitlement(**row) for row in rows]


def include(op: Operation, contract_id: str, totals: Mapping[str, int]) -> None:
    """Write down what a new contract includes: how many of each entitlement."""
    for entitlement, total in totals.items():
        op.db.execute(
            "INSERT INTO entitlement (contract_id, entitlement, total) VALUES (:contract, :entitlement, :total)",
            contract=contract_id,
            entitlement=entitlement,
            total=total,
        )


def drop(op: Operation, contract_id: str) -> None:
    """Take away what a contract that is removed included."""
    op.db.execute("DELETE FROM entitlement WHERE contract_id = :contract", contract=contract_id)


def left(db: Db, contract_id: str, entitlement: str) -> int:
    """How many are left; 0 when the contract includes none."""
    return next((each.left for each in of_contract(db, contract_id) if each.entitlement == entitlement), 0)


@verb("contract use")
def use(op: Operation, contract_id: str, entitlement: str, quantity: int, ticket_id: str | None = None) -> int:
    """Use some of what a contract includes. Returns how many are left. Raises Conflict when there are too few."""
    enough = op.db.execute(
        "UPDATE entitlement SET used = used + :quantity"
        " WHERE contract_id = :contract AND entitlement = :entitlement AND used + :quantity <= total",
        quantity=quantity,
        contract=contract_id,
        entitlement=entitlement,
    ).rowcount
    remain, number = left(op.db, contract_id, entitlement), _number(op.db, contract_id)
    if not enough:
        message = N_(
            "{contract} has {left} left of {entitlement}, not {quantity}: see 'svcdesk contract show {contract}'"
        )
        raise Conflict(message, contract=number, left=remain, entitlement=entitlement, quantity=quantity)
    noun, noun_id = ("ticket", ticket_id) if ticket_id else ("contract", contract_id)
    said = {"contract": number, "entitlement": entitlement, "quantity": quantity, "left": remain}
    op.record(noun, noun_id, "entitlement used", said)
    return remain


@verb("contract use --back")
def take_back(op: Operation, contract_id: str, entitlement: str, quantity: int, ticket_id: str | None = None) -> int:
    """Say that some was not used after all. Returns how many are left. Raises Conflict when fewer were used."""
    used = next((each.used for each in of_contract(op.db, contract_id) if each.entitlement == entitlement), 0)
    if quantity > used:
        message = N_("{contract}: only {used} of {entitlement} were used, not {quantity}")
        number = _number(op.db, contract_id)
        raise Conflict(message, contract=number, used=used, entitlement=entitlement, quantity=quantity)
    return give_back(op, contract_id, entitlement, quantity, ticket_id)


def give_back(op: Operation, contract_id: str, entitlement: str, quantity: int, ticket_id: str | None = None) -> int:
    """Give back what was not used after all, for a ticket or otherwise. Returns how many are left."""
    op.db.execute(
        "UPDATE entitlement SET used = used - :quantity WHERE contract_id = :contract AND entitlement = :entitlement",
        quantity=quantity,
        contract=contract_id,
        entitlement=entitlement,
    )
    remain, number = left(op.db, contract_id, entitlement), _number(op.db, contract_id)
    said = {"contract": number, "entitlement": entitlement, "quantity": quantity, "left": remain}
    noun, noun_id = ("ticket", ticket_id) if ticket_id else ("contract", contract_id)
    op.record(noun, noun_id, "entitlement given back", said)
    return remain


def _number(db: Db, contract_id: str) -> str:
    row = db.one("SELECT number FROM contract WHERE id = :contract", contract=contract_id)
    return str(row["number"])
