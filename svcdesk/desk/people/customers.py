"""Customers and their telephones: adding, changing, and finding them by any part of a name or number."""

from typing import TYPE_CHECKING

from svcdesk.db.port import Db, Row
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.people import telephones
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy

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
    new = [each for phone in phones for each in telephones.add(op.db, op.policy, customer.id, phone)]
    added = get(op.db, customer.id)
    op.record("customer", added.id, "customer added", {"name": name, "phones": list(added.phones), **_doubts(op, new)})
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
    without: tuple[str, ...] = (),
) -> Customer:
    """Change the given fields of a customer, take away and add telephones; None leaves a field as it is.

    Running tickets keep their terms. Returns the customer as they are now. Raises UsageError for an empty name or a
    telephone without digits, NotFound for one to take away that is not theirs, Conflict for another customer's name.
    """
    name = None if name is None else _name(name)
    wanted = {"name": name, "region": region, "tier": tier, "phase": phase, "address": address}
    fields = {key: value for key, value in wanted.items() if value not in (None, getattr(customer, key))}
    if name is not None and (same := by_name(op.db, name)) and same.id != customer.id:
        raise Conflict(N_("there is a customer {name} already"), name=same.name)
    if fields:
        customer = _rewrite(op, customer, fields)
    for phone in without:
        known = len(customer.phones)
        customer = remove_phone(op, customer, phone)
        if len(customer.phones) == known:
            message = N_("{phone} is no telephone of {name}: theirs are {phones}")
            raise NotFound(message, phone=phone, name=customer.name, phones=", ".join(customer.phones) or "-")
    for phone in phones:
        customer = add_phone(op, customer, phone)
    return customer


def add_phone(op: Operation, customer: Customer, phone: str) -> Customer:
    """Add a telephone to a customer, or several that stand in one text; nothing happens for one that is known.

    Returns the customer as they are now. Raises UsageError for a telephone without digits.
    """
    new = telephones.add(op.db, op.policy, customer.id, phone)
    for each in new:
        said = {"name": customer.name, "phone": each, **_doubts(op, [each])}
        op.record("customer", customer.id, "telephone added", said)
    return get(op.db, customer.id) if new else customer


def remove_phone(op: Operation, customer: Customer, phone: str) -> Customer:
    """Take a telephone from a customer, however it is written; nothing happens when it is not theirs.

    One with an extension is another than one without. Returns the customer as they are now. Raises UsageError for a
    telephone without digits.
    """
    for each in telephones.remove(op.db, op.policy, customer.id, phone):
        op.record("customer", customer.id, "telephone removed", {"name": customer.name, "phone": each})
    return get(op.db, customer.id)


def get(db: Db, customer_id: str) -> Customer:
    """The customer of that identity."""
    row = db.one(_SELECT + " WHERE c.id = :id", id=customer_id)
    return _with_phones(db, row)


def by_name(db: Db, name: str) -> Customer | None:
    """The customer of exactly that name, however it is written; None when there is none."""
    row = db.execute(_SELECT + " WHERE c.name_key = :key", key=fold(name)).fetchone()
    return _with_phones(db, row) if row else None


def by_phone(db: Db, policy: "Policy", phone: str) -> list[Customer]:
    """Customers who can be reached at a telephone, or at one of several in one text; each once, by name.

    An extension tells apart who shares a line. Raises UsageError for a text without digits.
    """
    owners = [get(db, each) for each in telephones.owners(db, policy, phone)]
    return sorted(owners, key=lambda owner: fold(owner.name))


def search(db: Db, policy: "Policy", text: str = "", limit: int | None = None) -> list[Customer]:
    """Customers whose name or a telephone contains `text`, by name; everybody for an empty text."""
    digits = "".join(filter(str.isdecimal, text)) if not any(map(str.isalpha, text)) else ""
    owners = telephones.owners(db, policy, text) if digits else []
    plan, dialled = policy.telephones, digits.startswith("0")
    area = f"{plan.code}{digits[1:]}%" if plan and dialled else ""  # 0371: the zero is not kept
    rows = db.execute(
        _SELECT + " WHERE c.name_key LIKE :name ESCAPE '\\'"
        " OR EXISTS (SELECT 1 FROM phone p WHERE p.customer_id = c.id"
        " AND (p.digits LIKE :phone OR p.digits LIKE :area))"
        + "".join(f" OR c.id = :owner{place}" for place, _owner in enumerate(owners))
        + " ORDER BY c.name_key"
        + (" LIMIT :limit" if limit is not None else ""),
        name=f"%{pattern(text)}%",
        phone=f"%{digits}%" if digits else "",
        area=area,
        **{f"owner{place}": owner for place, owner in enumerate(owners)},
        **({} if limit is None else {"limit": limit}),
    ).fetchall()
    return [_with_phones(db, row) for row in rows]


def find(db: Db, policy: "Policy", text: str) -> Customer:
    """The one customer meant by a name, a telephone, or part of either.

    Raises NotFound when there is none, and UsageError naming some when there are several.
    """
    if exact := by_name(db, text):
        return exact
    found = search(db, policy, text, limit=4) if fold(text) else []
    if not found:
        raise NotFound(N_("no customer {text!r}: see 'svcdesk customer list'"), text=text)
    if len(found) > 1:
        names = ", ".join(customer.name for customer in found[:3]) + (", …" if len(found) > 3 else "")
        raise UsageError(N_("{text!r} fits several customers: {names}"), text=text, names=names)
    return found[0]


def identify(db: Db, policy: "Policy", name: str | None, phone: str | None) -> Customer | None:
    """Who is calling, as far as the desk can tell from a name, a telephone, or both; None for somebody new.

    A known name decides. Else the telephone does, if the name is part of its owner's. Raises UsageError when
    neither was given, or when the telephone belongs to several and no name tells which.
    """
    if not name and not phone:
        raise UsageError(N_("who is calling? Give --phone, --customer, or both"))
    if name and (known := by_name(db, name)):
        return known
    owners = by_phone(db, policy, phone) if phone else []
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


def _doubts(op: Operation, phones: list[str]) -> "dict[str, Any]":
    """What the journal says of numbers at which nobody can be reached: kept, as somebody may make sense of them."""
    plan = op.policy.telephones
    odd = [each for each in phones if not telephones.possible(plan, each)]
    return {"doubtful": odd, "country": plan.country} if plan and odd else {}


def _with_phones(db: Db, row: Row) -> Customer:
    return Customer(
        row["id"],
        row["name"],
        row["region"],
        row["tier"],
        row["phase"],
        row["address"],
        telephones.of_customer(db, row["id"]),
    )
