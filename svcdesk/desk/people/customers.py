"""Customers and their telephones: adding, changing, and finding them by any part of a name or number."""

from typing import TYPE_CHECKING

from svcdesk.db.port import Db, Row
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from typing import Any

_TAIL = 8  # digits that tell telephones apart whatever stands before them: 0, 86, +86, an area code

_COLUMNS = "c.id, c.name, c.region, c.tier, c.phase, c.address"
_SELECT = f"SELECT {_COLUMNS} FROM customer c"


class Customer(Record):
    """Who calls. `region`, `tier` and `phase` are what their tickets get; None leaves that to the desk's defaults."""

    id: str
    name: str
    region: str | None
    tier: str | None
    phase: str | None
    address: str | None
    phones: tuple[str, ...]


def fold(text: str) -> str:
    """The form in which names are compared: case, full width and blanks do not matter."""
    if not text.isascii():
        import unicodedata

        text = unicodedata.normalize("NFKC", text)
    return " ".join(text.casefold().split())


def pattern(text: str) -> str:
    """The text as a part of a LIKE pattern with ESCAPE '\\' over folded names, where each character means itself."""
    return fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


@verb("customer add")
def add(
    op: Operation,
    name: str,
    phones: tuple[str, ...] = (),
    region: str | None = None,
    tier: str | None = None,
    phase: str | None = None,
    address: str | None = None,
) -> Customer:
    """Add a customer.

    Raises UsageError for an empty name or a telephone without digits, Conflict for a known name.
    """
    name = _name(name)
    if same := by_name(op.db, name):
        raise Conflict(N_("there is a customer {name} already"), name=same.name)
    customer = Customer(new_id(), name, region, tier, phase, address, ())
    op.db.execute(
        "INSERT INTO customer (id, name, name_key, region, tier, phase, address)"
        " VALUES (:id, :name, :name_key, :region, :tier, :phase, :address)",
        id=customer.id,
        name=name,
        name_key=fold(name),
        region=region,
        tier=tier,
        phase=phase,
        address=address,
    )
    for phone in phones:
        _add_phone(op.db, customer.id, phone)
    added = get(op.db, customer.id)
    op.record("customer", added.id, "customer added", {"name": name, "phones": list(added.phones)})
    return added


@verb("customer edit")
def change(
    op: Operation,
    customer: Customer,
    name: str | None = None,
    region: str | None = None,
    tier: str | None = None,
    phase: str | None = None,
    address: str | None = None,
    phones: tuple[str, ...] = (),
) -> Customer:
    """Change the given fields of a customer, and add telephones; None leaves a field as it is.

    Running tickets keep their terms. Returns the customer as they are now. Raises UsageError for an empty name or a
    telephone without digits, Conflict for another customer's name.
    """
    name = None if name is None else _name(name)
    wanted = {"name": name, "region": region, "tier": tier, "phase": phase, "address": address}
    fields = {key: value for key, value in wanted.items() if value not in (None, getattr(customer, key))}
    if name is not None and (same := by_name(op.db, name)) and same.id != customer.id:
        raise Conflict(N_("there is a customer {name} already"), name=same.name)
    if fields:
        customer = _rewrite(op, customer, fields)
    for phone in phones:
        customer = add_phone(op, customer, phone)
    return customer


def add_phone(op: Operation, customer: Customer, phone: str) -> Customer:
    """Add a telephone to a customer; nothing happens when it is known.

    Returns the customer as they are now. Raises UsageError for a telephone without digits.
    """
    if not _add_phone(op.db, customer.id, phone):
        return customer
    op.record("customer", customer.id, "telephone added", {"name": customer.name, "phone": phone})
    return get(op.db, customer.id)


def remove_phone(op: Operation, customer: Customer, phone: str) -> Customer:
    """Take a telephone from a customer, however it is written; nothing happens when it is not theirs.

    Returns the customer as they are now. Raises UsageError for a telephone without digits.
    """
    wanted = _digits(phone)
    rows = op.db.execute("SELECT digits, shown FROM phone WHERE customer_id = :customer", customer=customer.id)
    for row in [row for row in rows if _same_phone(row["digits"], wanted)]:
        op.db.execute(
            "DELETE FROM phone WHERE customer_id = :customer AND digits = :digits",
            customer=customer.id,
            digits=row["digits"],
        )
        op.record("customer", customer.id, "telephone removed", {"name": customer.name, "phone": row["shown"]})
    return get(op.db, customer.id)


def same_phone(one: str, other: str) -> bool:
    """Whether two telephones are one, with or without country or area code."""
    return _same_phone(_digits(one), _digits(other))


def get(db: Db, customer_id: str) -> Customer:
    """The customer of that identity."""
    row = db.one(_SELECT + " WHERE c.id = :id", id=customer_id)
    return _with_phones(db, row)


def by_name(db: Db, name: str) -> Customer | None:
    """The customer of exactly that name, however it is written; None when there is none."""
    row = db.execute(_SELECT + " WHERE c.name_key = :key", key=fold(name)).fetchone()
    return _with_phones(db, row) if row else None


def by_phone(db: Db, phone: str) -> list[Customer]:
    """Customers who can be reached at that telephone, with or without country or area code; each once, by name."""
    digits = _digits(phone)
    rows = db.execute(
        f"SELECT {_COLUMNS}, p.digits FROM phone p"
        " JOIN customer c ON c.id = p.customer_id WHERE p.tail = :tail ORDER BY c.name_key",
        tail=digits[-_TAIL:],
    )
    owners = {row["id"]: row for row in rows if _same_phone(row["digits"], digits)}
    return [_with_phones(db, row) for row in owners.values()]


def search(db: Db, text: str = "", limit: int | None = None) -> list[Customer]:
    """Customers whose name or a telephone contains `text`, by name; everybody for an empty text."""
    name = "%" + pattern(text) + "%"
    digits = "".join(filter(str.isdigit, text))
    phone = "%" + digits + "%" if digits and not any(map(str.isalpha, text)) else ""
    wanted = {"name": name, "phone": phone} if limit is None else {"name": name, "phone": phone, "limit": limit}
    rows = db.execute(
        _SELECT + " WHERE c.name_key LIKE :name ESCAPE '\\'"
        " OR EXISTS (SELECT 1 FROM phone p WHERE p.customer_id = c.id AND p.digits LIKE :phone)"
        " ORDER BY c.name_key" + (" LIMIT :limit" if limit is not None else ""),
        **wanted,
    ).fetchall()
    return [_with_phones(db, row) for row in rows]


def find(db: Db, text: str) -> Customer:
    """The one customer meant by a name, a telephone, or part of either.

    Raises NotFound when there is none, and UsageError naming some when there are several.
    """
    if exact := by_name(db, text):
        return exact
    found = search(db, text, limit=4) if fold(text) else []
    if not found:
        raise NotFound(N_("no customer {text!r}: see 'svcdesk customer list'"), text=text)
    if len(found) > 1:
        names = ", ".join(customer.name for customer in found[:3]) + (", …" if len(found) > 3 else "")
        raise UsageError(N_("{text!r} fits several customers: {names}"), text=text, names=names)
    return found[0]


def identify(db: Db, name: str | None, phone: str | None) -> Customer | None:
    """Who is calling, as far as the desk can tell from a name, a telephone, or both; None for somebody new.

    A known name decides. Else the telephone does, if the name is part of its owner's. Raises UsageError when
    neither was given, or when the telephone belongs to several and no name tells which.
    """
    if not name and not phone:
        raise UsageError(N_("who is calling? Give --phone, --customer, or both"))
    if name and (known := by_name(db, name)):
        return known
    owners = by_phone(db, phone) if phone else []
    if name:
        owners = [owner for owner in owners if fold(name) in fold(owner.name)]
    if len(owners) > 1:
        raise UsageError(
            N_("{phone} belongs to several customers ({names}): name one with --customer"),
            phone=phone,
            names=", ".join(owner.name for owner in owners),
        )
    return owners[0] if owners else None


def _rewrite(op: Operation, customer: Customer, fields: "dict[str, Any]") -> Customer:
    new: Customer = customer._replace(**fields)
    op.db.execute(
        "UPDATE customer SET name = :name, name_key = :name_key, region = :region, tier = :tier, phase = :phase,"
        " address = :address WHERE id = :id",
        id=new.id,
        name=new.name,
        name_key=fold(new.name),
        region=new.region,
        tier=new.tier,
        phase=new.phase,
        address=new.address,
    )
    op.record("customer", new.id, "customer changed", {"name": new.name, "changed": fields})
    return new


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name:
        raise UsageError(N_("a customer needs a name"))
    return name


def _add_phone(db: Db, customer_id: str, phone: str) -> bool:
    if any(owner.id == customer_id for owner in by_phone(db, phone)):
        return False
    digits = _digits(phone)
    db.execute(
        "INSERT INTO phone (customer_id, digits, shown, tail) VALUES (:customer, :digits, :shown, :tail)",
        customer=customer_id,
        digits=digits,
        shown=phone.strip(),
        tail=digits[-_TAIL:],
    )
    return True


def _same_phone(one: str, other: str) -> bool:
    # +86 138…, 0138… and 138…: without the zeros dialled before them, one ends as the other does
    one, other = one.lstrip("0"), other.lstrip("0")
    return one.endswith(other) or other.endswith(one)


def _digits(phone: str) -> str:
    digits = "".join(str(int(character)) for character in phone if character.isdecimal())
    if not digits:
        raise UsageError(N_("{phone!r} is not a telephone number: it has no digits"), phone=phone)
    return digits


def _with_phones(db: Db, row: Row) -> Customer:
    phones = db.execute("SELECT shown FROM phone WHERE customer_id = :id ORDER BY digits", id=row["id"])
    return Customer(
        row["id"],
        row["name"],
        row["region"],
        row["tier"],
        row["phase"],
        row["address"],
        tuple(phone["shown"] for phone in phones),
    )
