"""Sites of customers, and their contacts."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from typing import Any

from svcdesk.db.port import Db, Row, where
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers, telephones
from svcdesk.desk.people.customers import Customer, pattern
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.words import fold, name_of


class Site(Record):
    """One place of a customer. `region` is what tickets about equipment there get; `closed_on` a date, as text."""

    id: str
    customer_id: str
    customer: str
    name: str
    address: str | None
    region: str | None
    closed_on: str | None = None


class Contact(Record):
    """One person at a customer's, perhaps at one of its sites. `left_on` is a date, as text.

    The `head` is greeted, and signs.
    """

    id: str
    customer_id: str
    customer: str
    site: str | None
    name: str
    role: str | None
    phone: str | None
    mail: str | None
    left_on: str | None = None
    head: bool = False


_SITES = (
    "SELECT s.id, s.customer_id, c.name AS customer, s.name, s.address, s.region, s.closed_on"
    " FROM site s JOIN customer c ON c.id = s.customer_id"
)
_CONTACTS = (
    "SELECT p.id, p.customer_id, c.name AS customer, s.name AS site, p.name, p.role, p.phone, p.mail, p.left_on, p.head"
    " FROM contact p JOIN customer c ON c.id = p.customer_id LEFT JOIN site s ON s.id = p.site_id"
)


@verb("site add", away=True)
def add(op: Operation, customer: Customer, name: str, address: str | None = None, region: str | None = None) -> Site:
    """Add a site. Raises UsageError without a name, Conflict for one that the customer has."""
    name = _name(name)
    if by_name(op.db, customer.id, name):
        message = N_('{customer} has a site {name} already: \'svcdesk site edit "{customer}" "{name}"\' changes it')
        raise Conflict(message, customer=customer.name, name=name)
    site = Site(op.new_id("site"), customer.id, customer.name, name, address, region)
    op.db.execute(
        "INSERT INTO site (id, customer_id, name, name_key, address, region)"
        " VALUES (:id, :customer, :name, :name_key, :address, :region)",
        id=site.id,
        customer=customer.id,
        name=name,
        name_key=fold(name),
        address=address,
        region=region,
    )
    said = {"customer": customer.name, "name": name, "address": address, "region": region}
    op.record("site", site.id, "site added", said)
    return site


@verb("site edit", away=True)
def change(
    op: Operation,
    site: Site,
    address: str | None = None,
    region: str | None = None,
    name: str | None = None,
    closed_on: str | None = None,
) -> Site:
    """Change the given fields of a site; None leaves a field as it is, an empty text clears it. Returns the site.

    Running tickets keep their terms. Raises UsageError for an empty name, Conflict for that of another site.
    """
    name = None if name is None else _name(name)
    wanted = {"name": name, "address": address, "region": region, "closed_on": closed_on}
    changed = {key: value or None for key, value in wanted.items() if value not in (None, getattr(site, key) or "")}
    if not changed:
        return site
    if name and (same := by_name(op.db, site.customer_id, name)) and same.id != site.id:
        raise Conflict(N_("{customer} has a site {name} already"), customer=site.customer, name=same.name)
    new: Site = site._replace(**changed)  # type: ignore[arg-type]
    op.db.execute(
        "UPDATE site SET name = :name, name_key = :name_key, address = :address, region = :region,"
        " closed_on = :closed_on WHERE id = :id",
        name=new.name,
        name_key=fold(new.name),
        address=new.address,
        region=new.region,
        closed_on=new.closed_on,
        id=site.id,
    )
    was = {key: getattr(site, key) for key in changed}
    said = {"customer": site.customer, "name": site.name, "changed": changed, "was": was}
    op.record("site", site.id, "site changed", said)
    return new


@verb("site remove")
def remove(op: Operation, site: Site) -> None:
    """Remove a site at which nothing stands and nobody is. Raises Conflict when something does."""
    rows = op.db.execute(
        "SELECT serial AS what FROM equipment WHERE site_id = :id"
        " UNION ALL SELECT name FROM contact WHERE site_id = :id ORDER BY what LIMIT 3",
        id=site.id,
    ).fetchall()
    if rows:
        message = N_(
            "{site} of {customer} has {there}: move them first,"
            " or 'svcdesk site edit {customer!r} {site!r} --closed today'"
        )
        there = enumerated(row["what"] for row in rows)
        raise Conflict(message, site=site.name, customer=site.customer, there=there)
    drop(op, [site.id])
    said = {key: getattr(site, key) for key in ("customer", "name", "address", "region")}
    op.record("site", site.id, "site removed", said)


def by_name(db: Db, customer_id: str, name: str) -> Site | None:
    """The customer's site of exactly that name, however it is written; None when there is none."""
    row = db.execute(
        _SITES + " WHERE s.customer_id = :customer AND s.name_key = :name", customer=customer_id, name=fold(name)
    ).fetchone()
    return Site(**row) if row else None


def get(db: Db, site_id: str) -> Site:
    """The site of that identity."""
    return Site(**db.one(_SITES + " WHERE s.id = :id", id=site_id))


def find(db: Db, customer: Customer, text: str) -> Site:
    """The customer's site meant by its name or part of it.

    Raises NotFound when there is none, UsageError when several fit.
    """
    if exact := by_name(db, customer.id, text):
        return exact
    rows = db.execute(
        _SITES + " WHERE s.customer_id = :customer AND s.name_key LIKE :part ESCAPE '\\' ORDER BY s.name_key",
        customer=customer.id,
        part="%" + pattern(text) + "%",
    ).fetchall()
    if not rows:
        message = N_("{customer} has no site {text!r}: see 'svcdesk site list', or 'svcdesk site add' it")
        raise NotFound(message, customer=customer.name, text=text)
    if len(rows) > 1:
        names = enumerated(row["name"] for row in rows)
        raise UsageError(N_("{text!r} fits several sites: {names}"), text=text, names=names)
    return Site(**rows[0])


def search(db: Db, customer_id: str | None = None) -> list[Site]:
    """The sites of a customer (None: of all), by customer and name."""
    rows = db.execute(
        _SITES + where("s.customer_id = :customer" if customer_id else "") + " ORDER BY c.name_key, s.name_key",
        customer=customer_id,
    )
    return [Site(**row) for row in rows]


@verb("contact add", away=True)
def add_contact(
    op: Operation,
    customer: Customer,
    name: str,
    site: Site | None = None,
    role: str | None = None,
    phone: str | None = None,
    mail: str | None = None,
    head: bool = False,
) -> Contact:
    """Add a contact, whose telephone finds the customer from now on.

    Raises UsageError without a name, for a telephone without digits or what is no mail address, Conflict for a
    name that is known there.
    """
    from svcdesk.desk.people.addresses import checked  # most commands read contacts, few write them

    name, mail = _name(name), checked(mail)
    if any(fold(each.name) == fold(name) for each in contacts(op.db, customer.id)):
        said = {"site": site and site.name, "role": role, "phone": phone, "mail": mail}
        options = [word for key, text in said.items() if text for word in (f"--{key}", text)]
        right = shlex.join(
            ["svcdesk", "contact", "edit", customer.number, name, *options, *(["--head"] if head else [])]
        )
        message = N_("{customer} has a contact {name} already, to change what is said of them: {right}")
        raise Conflict(message, customer=customer.name, name=name, right=right)
    if phone:
        customers.add_phone(op, customer, phone)
    place = site.name if site else None
    contact = Contact(op.new_id("contact"), customer.id, customer.name, place, name, role, phone, mail, head=head)
    op.db.execute(
        "INSERT INTO contact (id, customer_id, site_id, name, role, phone, mail, head)"
        " VALUES (:id, :customer, :site, :name, :role, :phone, :mail, :head)",
        id=contact.id,
        customer=customer.id,
        site=site.id if site else None,
        name=name,
        role=role,
        phone=phone,
        mail=mail,
        head=int(head),
    )
    said = {"customer": customer.name, "name": name, "site": contact.site, "role": role, "phone": phone, "mail": mail}
    op.record("customer", customer.id, "contact added", {**said, **({"head": True} if head else {})})
    return contact


@verb("contact edit", away=True)
def change_contact(
    op: Operation,
    contact: Contact,
    site: Site | None = None,
    role: str | None = None,
    phone: str | None = None,
    mail: str | None = None,
    name: str | None = None,
    left_on: str | None = None,
    head: bool | None = None,
) -> Contact:
    """Change the given fields of a contact; None leaves a field as it is, an empty text clears it.

    The telephone that was theirs finds the customer no more, unless somebody has called from it or another has it; so
    does that of one who has left. Returns the contact. Raises UsageError for an empty name, a telephone without
    digits or what is no mail address, Conflict for the name of another contact.
    """
    from svcdesk.desk.people.addresses import checked

    name = None if name is None else _name(name)
    wanted: dict[str, str | None] = {"name": name, "role": role, "phone": phone}
    wanted |= {"mail": checked(mail), "left_on": left_on}
    wanted["site"] = site.name if site else None
    changed: dict[str, Any] = {
        key: value or None for key, value in wanted.items() if value not in (None, getattr(contact, key) or "")
    }
    changed |= {"head": head} if head not in (None, contact.head) else {}
    if not changed:
        return contact
    others = [each for each in contacts(op.db, contact.customer_id) if each.id != contact.id]
    if name and any(fold(each.name) == fold(name) for each in others):
        raise Conflict(N_("{customer} has a contact {name} already"), customer=contact.customer, name=name)
    new: Contact = contact._replace(**changed)
    op.db.execute(
        "UPDATE contact SET name = :name, site_id = COALESCE(:site, site_id), role = :role, phone = :phone,"
        " mail = :mail, left_on = :left_on, head = :head WHERE id = :id",
        site=site.id if site else None,
        head=int(new.head),
        **{key: getattr(new, key) for key in ("id", "name", "role", "phone", "mail", "left_on")},
    )
    was = {key: getattr(contact, key) for key in changed}
    said = {"customer": contact.customer, "name": contact.name, "changed": changed, "was": was}
    op.record("customer", contact.customer_id, "contact changed", said)
    if contact.phone and (new.left_on or "phone" in changed):
        _release(op, contact, others)
    if new.phone and not new.left_on:
        customers.add_phone(op, customers.get(op.db, contact.customer_id), new.phone)
    return new


@verb("contact remove")
def remove_contact(op: Operation, contact: Contact) -> None:
    """Remove a contact who was added by mistake. Raises Conflict for one who has called."""
    for row in _calls(op, contact.customer_id):
        called = fold(row["caller"] or "") == fold(contact.name)
        if called or (contact.phone and row["phone"] and telephones.same(op.policy, row["phone"], contact.phone)):
            message = N_(
                "{name} has called about {number}: 'svcdesk contact edit {customer!r} {name!r} --left today' keeps that"
            )
            raise Conflict(message, name=contact.name, number=row["number"], customer=contact.customer)
    op.db.execute("DELETE FROM contact WHERE id = :id", id=contact.id)
    said = {key: getattr(contact, key) for key in ("customer", "name", "site", "role", "phone", "mail")}
    op.record("customer", contact.customer_id, "contact removed", said)
    if contact.phone:
        _release(op, contact, contacts(op.db, contact.customer_id))


def find_contact(db: Db, customer: Customer, text: str) -> Contact:
    """The customer's contact meant by a name or part of it.

    Raises NotFound when there is none, UsageError when several fit.
    """
    known = contacts(db, customer.id)
    found = [each for each in known if fold(each.name) == fold(text)]
    found = found or [each for each in known if fold(text) in fold(each.name)]
    if not found:
        message = N_("{customer} has no contact {text!r}: see 'svcdesk contact list'")
        raise NotFound(message, customer=customer.name, text=text)
    if len(found) > 1:
        names = enumerated(each.name for each in found)
        raise UsageError(N_("{text!r} fits several contacts: {names}"), text=text, names=names)
    return found[0]


def _release(op: Operation, contact: Contact, others: Iterable[Contact]) -> None:
    used = [each.phone for each in others if each.phone and not each.left_on]
    used += [row["phone"] for row in _calls(op, contact.customer_id) if row["phone"]]
    if contact.phone and not any(telephones.same(op.policy, contact.phone, each) for each in used):
        customers.remove_phone(op, customers.get(op.db, contact.customer_id), contact.phone)


def _calls(op: Operation, customer_id: str) -> list[Row]:
    return op.db.execute(
        "SELECT t.number, c.caller, c.phone FROM call c JOIN ticket t ON t.id = c.ticket_id"
        " WHERE t.customer_id = :customer ORDER BY c.at, t.number, c.place, c.id",
        customer=customer_id,
    ).fetchall()


def follow(op: Operation, gone: str, into: str) -> dict[str, str]:
    """Make the sites and contacts of one customer those of another.

    A site of the same name is one, and a contact who says nothing new, too. Returns which site stands for which.
    """
    places = {}
    for site in search(op.db, gone):
        if same := by_name(op.db, into, site.name):
            places[site.id] = same.id
            change(op, same, same.address or site.address, same.region or site.region)
            op.db.execute("UPDATE contact SET site_id = :new WHERE site_id = :old", new=same.id, old=site.id)
        else:
            op.db.execute("UPDATE site SET customer_id = :into WHERE id = :id", into=into, id=site.id)
    known = contacts(op.db, into)
    for contact in contacts(op.db, gone):
        if any(_says_no_more(contact, each) for each in known):
            op.db.execute("DELETE FROM contact WHERE id = :id", id=contact.id)
        else:
            op.db.execute("UPDATE contact SET customer_id = :into WHERE id = :id", into=into, id=contact.id)
    return places


def drop(op: Operation, sites: Iterable[str]) -> None:
    """Take sites away to which nothing refers any more."""
    for site in sites:
        op.db.execute("DELETE FROM site WHERE id = :id", id=site)


def remove_all(op: Operation, customer_id: str) -> None:
    """Take all sites and contacts of a customer away, where no machine stands."""
    op.db.execute("DELETE FROM contact WHERE customer_id = :customer", customer=customer_id)
    op.db.execute("DELETE FROM site WHERE customer_id = :customer", customer=customer_id)


def contacts(db: Db, customer_id: str | None = None) -> list[Contact]:
    """The contacts of a customer (None: of all), by customer; who is there before who has left, heads first."""
    rows = db.execute(
        _CONTACTS
        + where("p.customer_id = :customer" if customer_id else "")
        + " ORDER BY c.name_key, c.id, p.left_on IS NOT NULL, p.head DESC, p.name, p.id",
        customer=customer_id,
    )
    return [Contact(**{**row, "head": bool(row["head"])}) for row in rows]


def _says_no_more(contact: Contact, known: Contact) -> bool:
    said = (getattr(contact, key) for key in ("site", "role", "phone", "mail"))
    pairs = zip(said, (known.site, known.role, known.phone, known.mail), strict=True)
    return (
        fold(contact.name) == fold(known.name)
        and all(mine in (None, its) for mine, its in pairs)
        and contact.head <= known.head
    )


def _name(text: str) -> str:
    name = name_of(text)
    if not name:
        raise UsageError(N_("a site or a contact needs a name"))
    return name
