"""The telephones that calls gave to customers: when a call is another customer's, its telephone is theirs, too."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers, telephones
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets.tickets import Ticket

if TYPE_CHECKING:
    pass

_NEAR = 50  # entries of one operation stand together in the journal, which has no index of operations


def called_from(db: Db, ticket: Ticket) -> list[str]:
    """The telephones that calls about the ticket came from."""
    return _called_from(db, "t.id = :ticket", ticket=ticket.id)


def follow(op: Operation, ticket: Ticket, was: Customer, phones: Iterable[str]) -> dict[str, str]:
    """Give the telephones of the ticket's calls to its customer; take `phones`, which were its calls', from who `was`.

    One that another call of theirs came from, or that a contact of theirs has, stays theirs; so does one that was
    given to them by no call. Nobody is given one that is somebody else's. Returns those, with whose they are.
    """
    used = [*_called_from(op.db, "t.customer_id = :customer", customer=was.id), *_of_contacts(op.db, was)]
    given = _given_by_calls(op.db, was)
    for phone in phones:
        if not _among(op, used, phone) and _among(op, given, phone):
            customers.remove_phone(op, was, phone)
    customer = customers.get(op.db, ticket.customer_id)
    others = {}
    for phone in called_from(op.db, ticket):
        owners = customers.by_phone(op.db, op.policy, phone)
        if owners and customer.id not in {owner.id for owner in owners}:
            others[phone] = ", ".join(owner.name for owner in owners)
        else:
            customer = customers.add_phone(op, customer, phone)
    return others


def _among(op: Operation, phones: Iterable[str], phone: str) -> bool:
    return any(telephones.same(op.policy, phone, each) for each in phones)


def _called_from(db: Db, which: str, **wanted: str) -> list[str]:
    rows = db.execute(
        "SELECT DISTINCT c.phone FROM call c JOIN ticket t ON t.id = c.ticket_id"
        f" WHERE {which} AND c.phone IS NOT NULL ORDER BY c.phone",
        **wanted,
    )
    return [row["phone"] for row in rows]


def _of_contacts(db: Db, customer: Customer) -> list[str]:
    rows = db.execute("SELECT phone FROM contact WHERE customer_id = :id AND phone IS NOT NULL", id=customer.id)
    return [row["phone"] for row in rows]


def _given_by_calls(db: Db, customer: Customer) -> list[str]:
    """The telephones that the customer was given in operations that were about a call."""
    rows = db.execute(
        "SELECT data FROM journal j WHERE noun = 'customer' AND noun_id = :customer"
        " AND kind IN ('customer added', 'telephone added')"
        " AND j.seq NOT IN (SELECT journal_seq FROM taken_back) AND EXISTS (SELECT 1 FROM journal t"
        " WHERE t.seq BETWEEN j.seq AND j.seq + :near AND t.op = j.op"
        " AND t.noun = 'ticket' AND t.kind IN ('logged', 'called', 'edited', 'call edited'))",
        customer=customer.id,
        near=_NEAR,
    )
    found = (json.loads(row["data"]) for row in rows)
    return [phone for data in found for phone in data.get("phones", [data.get("phone")])]
