"""With whom the desk corresponds about a ticket: who wrote last, else who called, and where they are reached."""

from __future__ import annotations

from svcdesk.db.port import Db
from svcdesk.desk.assets import sites
from svcdesk.desk.assets.sites import Contact
from svcdesk.desk.people import customers
from svcdesk.desk.tickets import calls, mails, tickets
from svcdesk.record import Record
from svcdesk.words import fold


class Correspondent(Record):
    """Who is told about a ticket: name, addresses as far as they are known, and the message of theirs that came last.

    `caller` is who called or wrote; `address` is where the machine or the customer is.
    """

    name: str
    mail: str | None
    phone: str | None
    caller: str | None
    address: str | None
    message_id: str | None


def of_ticket(db: Db, ticket_id: str) -> Correspondent:
    """Whom to tell about a ticket.

    The mail address is that of who wrote last about it; else of the contact who called, or of the only contact with
    one. Where several have one and none of them called, none is chosen.
    """
    ticket = tickets.get(db, ticket_id)
    customer = customers.get(db, ticket.customer_id)
    heard = calls.of_ticket(db, ticket_id)
    caller = next((call.caller for call in reversed(heard) if call.caller), None)
    phone = next((call.phone for call in reversed(heard) if call.phone), None)
    written = mails.of_ticket(db, ticket_id)
    contacts = sites.contacts(db, customer.id)
    called = _called(contacts, caller)
    return Correspondent(
        name=called.name if called else caller or customer.name,
        mail=written[-1].sender if written else called.mail if called else None,
        phone=phone or (called.phone if called else None) or next(iter(customer.phones), None),
        caller=caller,
        address=_address(db, ticket_id) or customer.address,
        message_id=written[-1].message_id if written else None,
    )


def by_mail(db: Db, address: str) -> list[Contact]:
    """The contacts with that mail address, of whichever customer."""
    rows = db.execute("SELECT id FROM contact WHERE lower(mail) = :mail AND mail IS NOT NULL", mail=address).fetchall()
    known = {row["id"] for row in rows}
    return [each for each in sites.contacts(db) if each.id in known] if known else []


def by_name(db: Db, name: str) -> list[Contact]:
    """The contacts that a name, or part of one, is that of; none who has left."""
    there = [each for each in sites.contacts(db) if each.left_on is None]
    called = [each for each in there if fold(each.name) == fold(name)]
    return called or [each for each in there if fold(name) in fold(each.name)]


def _called(contacts: list[Contact], caller: str | None) -> Contact | None:
    with_mail = [each for each in contacts if each.mail]
    by_name = [each for each in with_mail if caller and fold(each.name) == fold(caller)]
    return (by_name or with_mail)[0] if by_name or len(with_mail) == 1 else None


def _address(db: Db, ticket_id: str) -> str | None:
    row = db.execute(
        "SELECT s.address FROM ticket t JOIN equipment m ON m.id = t.equipment_id JOIN site s ON s.id = m.site_id"
        " WHERE t.id = :id",
        id=ticket_id,
    ).fetchone()
    address: str | None = row["address"] if row else None
    return address
