"""One customer of two, and a customer who never was: what belongs to them follows, or stands against it.

The customer who was merged remains as a name and a number that lead to the other, for whoever reads an old letter.
"""

from __future__ import annotations

from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, equipment, files, sites, warranty_cards
from svcdesk.desk.care import surveys
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import cards, settlement
from svcdesk.desk.people import customers, telephones
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.staff import assessment, training
from svcdesk.desk.tasks import tasks
from svcdesk.desk.tickets import tickets
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict
from svcdesk.locale import N_

_FILLED = ("region", "tier", "phase", "address", "category", "keeper_id", "note")
# what a customer has who was more than a name
_HISTORY = (
    "ticket",
    "contract",
    "equipment",
    "card",
    "turnover",
    "settlement",
    "assessment",
    "trainee",
    "training_session",
    "task",
    "survey",
)


@verb("customer merge", duty="people")
def merge(op: Operation, gone: Customer, into: Customer) -> Customer:
    """Make one customer of two: everything of the one `gone` becomes the other's. Returns the other.

    What the other's record leaves open is filled; tickets that run keep their terms. Raises Conflict for one customer,
    and for two with figures of a dealer, which cannot be told apart afterwards.
    """
    if gone.id == into.id:
        raise Conflict(N_("{name} is one customer already"), name=customers.spoken(into))
    had = counts(op.db, gone.id)
    settlement.follow(op, gone, into)
    places = sites.follow(op, gone.id, into.id)
    contracts.follow(op, gone.id, into.id)
    equipment.follow(op, gone.id, into.id, places)
    sites.drop(op, places)
    files.follow(op, gone.id, into.id)
    warranty_cards.follow(op, gone.id, into.id)
    cards.follow(op, gone.id, into.id)
    assessment.follow(op, gone.id, into.id)
    training.follow(op, gone.id, into.id)
    tickets.follow(op, gone.id, into.id)
    tasks.follow(op, gone.id, into.id)
    surveys.follow(op, gone.id, into.id)
    telephones.follow(op.db, op.policy, gone.id, into.id)
    filled = {key: getattr(gone, key) for key in _FILLED if getattr(into, key) is None and getattr(gone, key)}
    if gone.since_on and (into.since_on is None or gone.since_on < into.since_on):
        filled["since_on"] = gone.since_on
    merged = customers.merge(op, gone, into, filled)
    said = {"name": gone.name, "number": gone.number, "into": into.name, "into_number": into.number}
    op.record(
        "customer",
        into.id,
        "customer merged",
        {**said, "had": had, "filled": customers.told(merged, filled), "was": _known(gone)},
    )
    return merged


@verb("customer remove", duty="people")
def remove(op: Operation, customer: Customer) -> None:
    """Remove a customer without history, with telephones, sites, contacts and what is planned for them.

    Raises Conflict for one who has some.
    """
    tasks.forget(op, customer.id)
    if counts(op.db, customer.id) or customers.leads_here(op.db, customer.id):
        message = N_("{name} has a history: 'svcdesk customer merge {number} --into CUSTOMER' makes one of two")
        raise Conflict(message, name=customers.spoken(customer), number=customer.number)
    said = _known(customer)
    sites.remove_all(op, customer.id)
    telephones.remove_all(op.db, customer.id)
    files.remove_all(op, customer.id)
    customers.delete(op, customer)
    op.record("customer", customer.id, "customer removed", said)


def counts(db: Db, customer_id: str) -> dict[str, int]:
    """How many of each kind a customer has, by table; nothing for what they have none of."""
    found = {}
    for table in _HISTORY:
        row = db.one(f"SELECT COUNT(*) AS count FROM {table} WHERE customer_id = :id", id=customer_id)
        if row["count"]:
            found[table] = int(row["count"])
    return found


def _known(customer: Customer) -> dict[str, object]:
    """What was known of a customer, for the journal."""
    return {**customers.told(customer, Customer._fields), "phones": list(customer.phones)}
