"""Where customers are and whom one talks to there: their sites, and their contacts."""

from __future__ import annotations

from typing import NamedTuple

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.people import customers
from svcdesk.desk.people.customers import Customer, fold, pattern
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import _


class Site(NamedTuple):
    """One place of a customer. `region` is what tickets about equipment there get."""

    id: str
    customer_id: str
    customer: str
    name: str
    address: str | None
    region: str | None


class Contact(NamedTuple):
    """One person at a customer's, perhaps at one of its sites."""

    id: str
    customer_id: str
    customer: str
    site: str | None
    name: str
    role: str | None
    phone: str | None
    mail: str | None


_SITES = (
    "SELECT s.id, s.customer_id, c.name AS customer, s.name, s.address, s.region"
    " FROM site s JOIN customer c ON c.id = s.customer_id"
)
_CONTACTS = (
    "SELECT p.id, p.customer_id, c.name AS customer, s.name AS site, p.name, p.role, p.phone, p.mail"
    " FROM contact p JOIN customer c ON c.id = p.customer_id LEFT JOIN site s ON s.id = p.site_id"
)


def add(op: Operation, customer: Customer, name: str, address: str | None = None, region: str | None = None) -> Site:
    """A new site. Raises UsageError without a name, Conflict for one that the customer has."""
    name = _name(name)
    if by_name(op.db, customer.id, name):
        raise Conflict(_("{customer} has a site {name} already").format(customer=customer.name, name=name))
    site = Site(new_id(), customer.id, customer.name, name, address, region)
    op.db.execute(
        "INSERT INTO site (id, customer_id, name, name_key, address, region) VALUES (?, ?, ?, ?, ?, ?)",
        (site.id, customer.id, name, fold(name), address, region),
    )
    said = {"customer": customer.name, "name": name, "address": address, "region": region}
    op.record("site", site.id, "site added", said)
    return site


def change(op: Operation, site: Site, address: str | None = None, region: str | None = None) -> Site:
    """The site with the given fields changed; None leaves a field as it is."""
    wanted = {"address": address, "region": region}
    changed = {key: value for key, value in wanted.items() if value not in (None, getattr(site, key))}
    if not changed:
        return site
    new = site._replace(**changed)
    op.db.execute("UPDATE site SET address = ?, region = ? WHERE id = ?", (new.address, new.region, site.id))
    op.record("site", site.id, "site changed", {"customer": site.customer, "name": site.name, "changed": changed})
    return new


def by_name(db: Db, customer_id: str, name: str) -> Site | None:
    """The customer's site of exactly that name, however it is written; None when there is none."""
    row = db.execute(_SITES + " WHERE s.customer_id = ? AND s.name_key = ?", (customer_id, fold(name))).fetchone()
    return Site._make(row) if row else None


def find(db: Db, customer: Customer, text: str) -> Site:
    """The one site of the customer meant by its name or part of it. NotFound, or UsageError when it fits several."""
    if exact := by_name(db, customer.id, text):
        return exact
    part = "%" + pattern(text) + "%"
    rows = db.execute(
        _SITES + " WHERE s.customer_id = ? AND s.name_key LIKE ? ESCAPE '\\' ORDER BY s.name_key", (customer.id, part)
    ).fetchall()
    if not rows:
        message = _("{customer} has no site {text!r}: see 'svcdesk site list', or 'svcdesk site add' it")
        raise NotFound(message.format(customer=customer.name, text=text))
    if len(rows) > 1:
        names = ", ".join(row["name"] for row in rows)
        raise UsageError(_("{text!r} fits several sites: {names}").format(text=text, names=names))
    return Site._make(rows[0])


def search(db: Db, customer_id: str | None = None) -> list[Site]:
    """The sites of a customer (None: of all), by customer and name."""
    rows = db.execute(
        _SITES + " WHERE ? IS NULL OR s.customer_id = ? ORDER BY c.name_key, s.name_key", (customer_id, customer_id)
    )
    return [Site._make(row) for row in rows]


def add_contact(
    op: Operation,
    customer: Customer,
    name: str,
    site: Site | None = None,
    role: str | None = None,
    phone: str | None = None,
    mail: str | None = None,
) -> Contact:
    """A new contact, whose telephone finds the customer from now on.

    Raises UsageError without a name or for a telephone without digits, Conflict for a name that is known there.
    """
    name = _name(name)
    if any(fold(each.name) == fold(name) for each in contacts(op.db, customer.id)):
        raise Conflict(_("{customer} has a contact {name} already").format(customer=customer.name, name=name))
    if phone:
        customers.add_phone(op, customer, phone)
    contact = Contact(new_id(), customer.id, customer.name, site.name if site else None, name, role, phone, mail)
    op.db.execute(
        "INSERT INTO contact (id, customer_id, site_id, name, role, phone, mail) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (contact.id, customer.id, site.id if site else None, name, role, phone, mail),
    )
    said = {"customer": customer.name, "name": name, "site": contact.site, "role": role, "phone": phone, "mail": mail}
    op.record("customer", customer.id, "contact added", said)
    return contact


def change_contact(
    op: Operation,
    contact: Contact,
    site: Site | None = None,
    role: str | None = None,
    phone: str | None = None,
    mail: str | None = None,
) -> None:
    """Change the given fields of a contact; None leaves a field as it is. UsageError for a telephone without digits."""
    wanted = {"site": site.name if site else None, "role": role, "phone": phone, "mail": mail}
    changed = {key: value for key, value in wanted.items() if value not in (None, getattr(contact, key))}
    if not changed:
        return
    if "phone" in changed and phone:
        customers.add_phone(op, customers.get(op.db, contact.customer_id), phone)
    op.db.execute(
        "UPDATE contact SET site_id = COALESCE(?, site_id), role = COALESCE(?, role), phone = COALESCE(?, phone),"
        " mail = COALESCE(?, mail) WHERE id = ?",
        (site.id if site else None, role, phone, mail, contact.id),
    )
    said = {"customer": contact.customer, "name": contact.name, "changed": changed}
    op.record("customer", contact.customer_id, "contact changed", said)


def contacts(db: Db, customer_id: str | None = None) -> list[Contact]:
    """The contacts of a customer (None: of all), by customer and name."""
    rows = db.execute(
        _CONTACTS + " WHERE ? IS NULL OR p.customer_id = ? ORDER BY c.name_key, p.name", (customer_id, customer_id)
    )
    return [Contact._make(row) for row in rows]


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name:
        raise UsageError(_("a site or a contact needs a name"))
    return name
