"""Files of customers, contracts, machines and tasks: a signed contract, a protocol, what proves that it is done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from svcdesk.db import files
from svcdesk.db.port import Db
from svcdesk.desk.assets.contracts import Contract
from svcdesk.desk.journal import Operation
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets.attachments import File
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp


class KeptFile(Record):
    """A file by its `number` among those of its customer, contract, machine or task.

    `path` is where it lies, None in a database; `added_at` is UTC.
    """

    number: int
    name: str
    bytes: int
    added_at: datetime
    sha256: str
    path: Path | None


def of(db: Db, noun: str, noun_id: str) -> list[KeptFile]:
    """The files of a `customer`, a `contract`, a machine (`equipment`) or a `task`, by their numbers."""
    rows = db.execute(
        "SELECT number, name, bytes, added_at, sha256 FROM kept_file WHERE noun = :noun AND noun_id = :id"
        " ORDER BY number",
        noun=noun,
        id=noun_id,
    )
    return [
        KeptFile(
            **{**row, "added_at": read_stamp(row["added_at"])}, path=files.place_of(db, row["name"], row["sha256"])
        )
        for row in rows
    ]


@verb("customer attach")
def of_customer(op: Operation, customer: Customer, given: Iterable[File]) -> Customer:
    """Keep files of a customer. Raises Conflict when one of them is kept already."""
    _add(op, "customer", customer.id, customer.name, given)
    return customer


@verb("contract attach")
def of_contract(op: Operation, contract: Contract, given: Iterable[File]) -> Contract:
    """Keep files of a contract. Raises as `of_customer` does."""
    _add(op, "contract", contract.id, contract.number, given)
    return contract


def keep(op: Operation, noun: str, noun_id: str, name: str, given: File) -> bool:
    """Keep a file of something that people call `name`. Returns False when it was kept before."""
    kept = files.keep(op.db, given.name, given.data)
    there = of(op.db, noun, noun_id)
    if any(each.sha256 == kept.sha256 for each in there):
        return False
    number = there[-1].number + 1 if there else 1
    op.db.execute(
        "INSERT INTO kept_file (noun, noun_id, number, name, sha256, bytes, added_at)"
        " VALUES (:noun, :id, :number, :name, :sha256, :bytes, :at)",
        noun=noun,
        id=noun_id,
        number=number,
        at=stamp(op.at),
        **kept._asdict(),
    )
    op.record(noun, noun_id, "file kept", {"of": name, "number": number, **kept._asdict()})
    return True


def follow(op: Operation, gone: str, into: str) -> None:
    """Make the files of one customer those of another, after those that they have."""
    there = of(op.db, "customer", into)
    last = there[-1].number if there else 0
    op.db.execute(
        "UPDATE kept_file SET noun_id = :into, number = number + :last WHERE noun = 'customer' AND noun_id = :gone",
        into=into,
        gone=gone,
        last=last,
    )


def remove_all(op: Operation, customer_id: str) -> None:
    """Keep the files of a customer no longer."""
    op.db.execute("DELETE FROM kept_file WHERE noun = 'customer' AND noun_id = :id", id=customer_id)


def _add(op: Operation, noun: str, noun_id: str, name: str, given: Iterable[File]) -> None:
    for each in given:
        if not keep(op, noun, noun_id, name, each):
            raise Conflict(N_("{name} has {file} already"), name=name, file=files.safe_name(each.name))
