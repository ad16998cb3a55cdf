"""Everything about one customer, gathered for one page."""

from __future__ import annotations

from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, entitlements, equipment, files, sites, warranty
from svcdesk.desk.assets.contracts import Contract
from svcdesk.desk.assets.entitlements import Entitlement
from svcdesk.desk.assets.equipment import Equipment
from svcdesk.desk.assets.files import KeptFile
from svcdesk.desk.assets.sites import Contact, Site
from svcdesk.desk.care import complained, taken
from svcdesk.desk.care.complained import Complaint
from svcdesk.desk.care.taken import Taken
from svcdesk.desk.money import accounts, cards
from svcdesk.desk.money.accounts import Debt
from svcdesk.desk.money.cards import Card
from svcdesk.desk.people import customers
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tasks import listing as task_listing
from svcdesk.desk.tasks.tasks import Task
from svcdesk.desk.tickets import listing
from svcdesk.desk.tickets.tickets import LIVE, STATES
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits import listing as visit_listing
from svcdesk.desk.visits.listing import Line
from svcdesk.record import Record
from svcdesk.sla import read_stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

_MACHINES = 20  # of a fleet one looks for the machine, not through the list
_LAST = 10
_VISITS = 5
_TASKS = 5
_SAID = 5  # surveys, and complaints


class Owned(Record):
    """A machine, and whether it is in warranty: in, out, unknown."""

    machine: Equipment
    standing: str


class Bought(Record):
    """A contract that is in force or to come, how many days are left of it, and what is left of what it includes."""

    contract: Contract
    days_left: int
    included: list[Entitlement]


class Taught(Record):
    """One of the customer's people in a session of training; what came of it is None as long as it is not known."""

    number: str
    course: str
    at: datetime
    name: str
    present: bool | None
    mark: int | None
    passed: bool | None


class CustomerPage(Record):
    """What is known of a customer: `names` lead to them, too; `machines` are some of `machines_in_all`.

    `last` are tickets that ended. `owed` is by ticket and currency; `visits` are the last ones, the latest
    first; `tasks` the next that are open, `asked`, `complaints` and `training` the last ones, the latest first.
    """

    customer: Customer
    names: list[str]
    contacts: list[Contact]
    sites: list[Site]
    contracts: list[Bought]
    machines: list[Owned]
    machines_in_all: int
    owed: list[Debt]
    cards: list[Card]
    open: list[listing.Line]
    last: list[listing.Line]
    visits: list[Line]
    tasks: list[Task]
    asked: list[Taken]
    training: list[Taught]
    complaints: list[Complaint]
    files: list[KeptFile]


def gather(db: Db, policy: Policy, customer: Customer, now: datetime) -> CustomerPage:
    """Everything about a customer at `now` (UTC)."""
    today = now.astimezone(policy.zone).date()
    machines = equipment.in_use(db, customer.id)
    of_them = listing.Query(customer_id=customer.id, urgency=tuple(policy.names("priorities")))
    ended = tuple(state for state in STATES if state not in LIVE)
    bought = [each for each in contracts.search(db, customer.id) if each.ends_on >= today]
    visits = visit_listing.search(db, dispatch.STEPS, customer_id=customer.id)
    return CustomerPage(
        customer=customer,
        names=customers.merged(db, customer.id),
        contacts=sites.contacts(db, customer.id),
        sites=sites.search(db, customer.id),
        contracts=[Bought(each, each.days_left(today), entitlements.of_contract(db, each.id)) for each in bought],
        machines=[Owned(each, warranty.standing(db, policy, each, None, today)) for each in machines[:_MACHINES]],
        machines_in_all=len(machines),
        owed=accounts.debts(db, customer.id),
        cards=[card for card in cards.search(db, customer.id) if card.balance],
        open=listing.search(db, of_them, now),
        last=listing.search(db, of_them._replace(states=ended, sort="last", limit=_LAST), now),
        visits=sorted(visits, key=attrgetter("since"), reverse=True)[:_VISITS],
        tasks=task_listing.search(db, "open", customer.id)[:_TASKS],
        asked=taken.of_customer(db, policy, customer.id)[: -_SAID - 1 : -1],
        training=_taught(db, customer.id),
        complaints=complained.of_customer(db, policy, customer.id)[: -_SAID - 1 : -1],
        files=files.of(db, "customer", customer.id),
    )


def _taught(db: Db, customer_id: str) -> list[Taught]:
    rows = db.execute(
        "SELECT s.number, s.course, s.at, t.name, t.present, t.mark, t.passed FROM trainee t JOIN training_session s"
        " ON s.id = t.session_id WHERE t.customer_id = :customer AND s.cancelled_at IS NULL"
        " ORDER BY s.at DESC, t.name_key, t.id LIMIT :most",
        customer=customer_id,
        most=_LAST,
    )
    return [
        Taught(
            row["number"],
            row["course"],
            read_stamp(row["at"]),
            row["name"],
            None if row["present"] is None else bool(row["present"]),
            row["mark"],
            None if row["passed"] is None else bool(row["passed"]),
        )
        for row in rows
    ]
