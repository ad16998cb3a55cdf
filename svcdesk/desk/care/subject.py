"""What somebody means who names a ticket, one of its visits, or a customer: the same word may be any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.people import customers
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import NotFound
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.care.taken import Taken


_TELEPHONE = 5  # digits: fewer are those of a ticket


class Subject(Record):
    """Whom something is about, and the ticket with its visit, where it is about one."""

    customer: Customer
    ticket: Ticket | None = None
    visit: Visit | None = None

    @property
    def name(self) -> str:
        """How people call it: SD-000017, SD-000017/2, or the customer's name."""
        if self.ticket and self.visit:
            return dispatch.name_of(self.ticket, self.visit)
        return self.ticket.number if self.ticket else self.customer.name

    @property
    def noun(self) -> str:
        """In whose journal it stands what happens to it."""
        return "ticket" if self.ticket else "customer"

    @property
    def noun_id(self) -> str:
        """The identity of the ticket, or of the customer."""
        return self.ticket.id if self.ticket else self.customer.id


def find(db: Db, policy: Policy, text: str) -> Subject:
    """The ticket, the visit (17/2) or the customer meant; a number that fits a ticket is that ticket's.

    A duplicate leads to the ticket that it was merged into. Raises NotFound when it is none of them, UsageError when
    it fits several.
    """
    if numbered := customers.by_number(db, text):
        return Subject(numbered)
    try:
        if "/" in text:
            ticket, visit = dispatch.find(db, text)
            return Subject(customers.get(db, ticket.customer_id), ticket, visit)
        ticket = tickets.leads_to(db, tickets.find(db, text))
        return Subject(customers.get(db, ticket.customer_id), ticket)
    except NotFound:
        number = text.strip().lstrip("#")
        if "/" in text or (number.isdecimal() and len(number) < _TELEPHONE):
            raise
    try:
        return Subject(customers.find(db, policy, text))
    except NotFound:
        message = N_("no ticket and no customer {text!r}: see 'svcdesk list' and 'svcdesk customer list'")
        raise NotFound(message, text=text) from None


def of(db: Db, found: Taken) -> Subject:
    """What a survey was about."""
    ticket = tickets.get(db, found.ticket_id) if found.ticket_id else None
    visits = dispatch.of_ticket(db, ticket.id) if ticket else []
    visit = next((each for each in visits if each.id == found.dispatch_id), None)
    return Subject(customers.get(db, found.customer_id), ticket, visit)
