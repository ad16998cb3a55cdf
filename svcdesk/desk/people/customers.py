"""Customers and their telephones: adding, changing, and finding them by any part of a name or number."""

from datetime import date

from svcdesk.db.port import Db, Row
from svcdesk.desk import numbers
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import telephones
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, bracketed, enumerated
from svcdesk.record import Record
from svcdesk.words import LONGEST_NAME, fold, name_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from svcdesk.config.policy import Policy

_PREFIX = "CU"
UNKNOWN = date.min  # as the day since when: nobody knows
_NAMED = 3
_COLUMNS = (
    "c.id, c.name, c.region, c.tier, c.phase, c.address, c.number, c.category, c.since_on, c.keeper_id,"
    " k.name AS keeper, c.note"
)
_SELECT = f"SELECT {_COLUMNS} FROM customer c LEFT JOIN engineer k ON k.id = c.keeper_id"
_FIELDS = ("region", "tier", "phase", "address", "category", "since_on", "keeper_id", "note")


class Customer(Record):
    """Who calls. `region`, `tier` and `phase` are what their tickets get; None leaves that to the desk's defaults.

    `number` is by which people name one of two with the same name. `category` None is the policy's first; `since_on` is
    since when they are customers, `keeper` the name of the engineer who keeps them.
    """

    id: str
    name: str
    region: str | None
    tier: str | None
    phase: str | None
    address: str | None
    phones: tuple[str, ...]
    number: str = ""
    category: str | None = None
    since_on: date | None = None
    keeper_id: str | None = None
    keeper: str | None = None
    note: str | None = None


class Details(Record):
    """What else is known of a customer; None leaves it as it is, an empty text or UNKNOWN clears it.

    Of a new customer `since_on` is the day of the operation, unless it says otherwise.
    """

    category: str | None = None
    since_on: date | None = None
    keeper_id: str | None = None
    note: str | None = None

    @property
    def given(self) -> "dict[str, Any]":
        """The values of those that are given, None for what is cleared."""
        fields = ((key, getattr(self, key)) for key in Details._fields)
        return {key: None if value in ("", UNKNOWN) else value for key, value in fields if value is not None}


def pattern(text: str) -> str:
    """The text as a part of a LIKE pattern with ESCAPE '\\' over folded names, where each character means itself.

    What is longer than any name is cut to what no name can contain.
    """
    return fold(text[: LONGEST_NAME + 1]).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


@verb("customer add", away=True)
def add(
    op: Operation,
    name: str,
    phones: tuple[str, ...] = (),
    region: str | None = None,
    tier: str | None = None,
    phase: str | None = None,
    address: str | None = None,
    same_name: bool = False,
    details: Details | None = None,
) -> Customer:
    """Add a customer. With `same_name` it is another one of a name that is known.

    Raises UsageError for an empty name or a telephone without digits, Conflict for a known name.
    """
    name = _name(name)
    if not same_name and (same := named(op.db, name)):
        message = N_("there is a customer {name} already: --same-name adds another of that name")
        raise Conflict(message, name=spoken(same[0]))
    details = details or Details()
    details = details._replace(since_on=details.since_on or op.at.astimezone(op.policy.zone).date())
    more = details.given
    number = numbers.following(op, _PREFIX)
    customer = Customer(op.new_id("customer"), name, region, tier, phase, address, (), number, **more)
    op.db.execute(
        f"INSERT INTO customer (id, number, name, name_key, {', '.join(_FIELDS)})"
        f" VALUES (:id, :number, :name, :name_key, {', '.join(f':{field}' for field in _FIELDS)})",
        number=customer.number,
        **_stored(customer),
    )
    new = [each for phone in phones for each in telephones.add(op.db, op.policy, customer.id, phone)]
    added = get(op.db, customer.id)._replace(phones=tuple(new))  # as entered
    said = {"number": added.number, "name": name, "phones": list(added.phones), **_doubts(op, new)}
    said |= told(added, [key for key in more if key != "since_on"])
    op.record("customer", added.id, "customer added", said)
    return added


@verb("customer edit", away=True)
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
    details: Details | None = None,
) -> Customer:
    """Change the given fields of a customer, take away and add telephones; None leaves a field as it is.

    Running tickets keep their terms. Returns the customer as they are now. Raises UsageError for an empty name or a
    telephone without digits, NotFound for one to take away that is not theirs, Conflict for another customer's name.
    """
    name = None if name is None else _name(name)
    wanted = {"name": name, "region": region, "tier": tier, "phase": phase, "address": address}
    fields: dict[str, Any] = {
        key: value for key, value in wanted.items() if value not in (None, getattr(customer, key))
    }
    more = details.given if details else {}
    fields |= {key: value for key, value in more.items() if value != getattr(customer, key)}
    if "name" in fields and (same := [each for each in named(op.db, name or "") if each.id != customer.id]):
        message = N_("there is a customer {name} already")
        raise Conflict(message, name=spoken(same[0]))
    if fields:
        customer = _rewrite(op, customer, fields)
    for phone in without:
        known = len(customer.phones)
        customer = remove_phone(op, customer, phone)
        if len(customer.phones) == known:
            message = N_("{phone} is no telephone of {name}: theirs are {phones}")
            raise NotFound(message, phone=phone, name=customer.name, phones=enumerated(customer.phones) or "-")
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


def merge(op: Operation, gone: Customer, into: Customer, filled: "dict[str, Any]") -> Customer:
    """Let a customer, and those who were merged into it, lead to another, whose record is `filled` where it was open.

    Returns the other as they are now.
    """
    op.db.execute(
        f"UPDATE customer SET merged_into = :into, {', '.join(f'{field} = NULL' for field in _FIELDS)}"
        " WHERE :gone IN (id, merged_into)",
        into=into.id,
        gone=gone.id,
    )
    if filled:
        _write(op, into._replace(**filled))
    return get(op.db, into.id)


def delete(op: Operation, customer: Customer) -> None:
    """Take a customer away to whom nothing refers."""
    op.db.execute("DELETE FROM customer WHERE id = :id", id=customer.id)


def leads_here(db: Db, customer_id: str) -> bool:
    """Whether another customer was merged into this one, or another system has a number for it."""
    found = db.execute(
        "SELECT 1 FROM customer WHERE merged_into = :id"
        " UNION ALL SELECT 1 FROM customer_number WHERE customer_id = :id",
        id=customer_id,
    )
    return found.fetchone() is not None


def merged(db: Db, customer_id: str) -> list[str]:
    """The names of those who were merged into a customer, which lead there."""
    rows = db.execute("SELECT name FROM customer WHERE merged_into = :id ORDER BY name_key, id", id=customer_id)
    return [row["name"] for row in rows]


def get(db: Db, customer_id: str) -> Customer:
    """The customer of that identity, or whom it was merged into."""
    row = db.one(
        _SELECT + " WHERE c.id = (SELECT COALESCE(merged_into, id) FROM customer WHERE id = :id)", id=customer_id
    )
    return _with_phones(db, [row])[0]


def named(db: Db, name: str) -> list[Customer]:
    """The customers of exactly that name, however it is written, or that one of that name was merged into."""
    rows = db.execute(
        "SELECT id FROM customer WHERE id IN (SELECT COALESCE(merged_into, id) FROM customer WHERE name_key = :key)"
        " ORDER BY length(number), number",
        key=fold(name),
    ).fetchall()
    return [get(db, row["id"]) for row in rows]


def by_name(db: Db, name: str) -> Customer | None:
    """The customer of exactly that name; None when there is none. Raises UsageError when there are several."""
    found = named(db, name)
    if len(found) > 1:
        raise several(name, found)
    return found[0] if found else None


def by_number(db: Db, text: str) -> Customer | None:
    """The customer of that number, such as CU-0007, in any case; None when it is none's."""
    typed = text.strip().upper()
    if not typed.startswith(_PREFIX):
        return None
    number = numbers.candidates(typed.removeprefix(_PREFIX).removeprefix("-"), _PREFIX)[1]
    row = db.execute("SELECT COALESCE(merged_into, id) AS id FROM customer WHERE number = :number", number=number)
    found = row.fetchone()
    return get(db, found["id"]) if found else None


def by_phone(db: Db, policy: "Policy", phone: str) -> list[Customer]:
    """Customers who can be reached at a telephone, or at one of several in one text; each once, by name.

    An extension tells apart who shares a line. Raises UsageError for a text without digits.
    """
    owners = [get(db, each) for each in telephones.owners(db, policy, phone)]
    return sorted(owners, key=lambda owner: fold(owner.name))


def search(db: Db, policy: "Policy", text: str = "", limit: int | None = None) -> list[Customer]:
    """Customers whose name or a telephone contains `text`, by name; everybody for an empty text.

    A name that was merged into another finds the other.
    """
    digits = "".join(filter(str.isdecimal, text)) if not any(map(str.isalpha, text)) else ""
    owners = telephones.owners(db, policy, text) if digits else []
    plan, dialled = policy.telephones, digits.startswith("0")
    rows = db.execute(
        _SELECT + " WHERE c.merged_into IS NULL AND (c.name_key LIKE :name ESCAPE '\\'"
        " OR c.id IN (SELECT merged_into FROM customer"
        " WHERE merged_into IS NOT NULL AND name_key LIKE :name ESCAPE '\\')"
        + (
            " OR c.id IN (SELECT customer_id FROM phone WHERE digits LIKE :phone OR digits LIKE :area)"
            if digits
            else ""
        )
        + "".join(f" OR c.id = :owner{place}" for place, _owner in enumerate(owners))
        + ") ORDER BY c.name_key, c.number"
        + (" LIMIT :limit" if limit is not None else ""),
        name=f"%{pattern(text)}%",
        phone=f"%{digits}%" if digits else "",
        area=f"{plan.code}{digits[1:]}%" if plan and dialled else "",  # 0371: the zero is not kept
        **{f"owner{place}": owner for place, owner in enumerate(owners)},
        **({} if limit is None else {"limit": limit}),
    ).fetchall()
    return _with_phones(db, rows)


def find(db: Db, policy: "Policy", text: str) -> Customer:
    """The one customer meant by a number, a name, a telephone, or part of name or telephone.

    Raises NotFound when there is none, and UsageError naming some when there are several.
    """
    numbered = by_number(db, text)
    found = [numbered] if numbered else named(db, text)
    if not found and not any(map(str.isalpha, text)) and any(map(str.isdecimal, text)):
        found = by_phone(db, policy, text)
    if not found and fold(text):
        found = search(db, policy, text, limit=_NAMED + 1)
    if not found:
        raise NotFound(N_("no customer {text!r}: see 'svcdesk customer list'"), text=text)
    if len(found) > 1:
        raise several(text, found)
    return found[0]


def kept_by(db: Db, engineer_id: str) -> list[Customer]:
    """The customers whom an engineer keeps, by name."""
    rows = db.execute(_SELECT + " WHERE c.keeper_id = :engineer ORDER BY c.name_key, c.number", engineer=engineer_id)
    return _with_phones(db, rows.fetchall())


def id_of(db: Db, policy: "Policy", text: str | None) -> str | None:
    """The identity of the one customer meant, as `find` reads it. Returns None, which means all, for no text."""
    return None if text is None else find(db, policy, text).id


def several(text: str, found: list[Customer]) -> UsageError:
    """The refusal of a text that means several customers: it names them with what tells them apart."""
    names = enumerated([*map(spoken, found[:_NAMED]), *("…" if len(found) > _NAMED else "")])
    return UsageError(N_("{text!r} fits several customers: {names}"), text=text, names=names)


def telling(db: Db, customer_id: str) -> str:
    """The word that means that customer and no other: the name, or the number where others have it, too."""
    customer = get(db, customer_id)
    return customer.name if len(named(db, customer.name)) == 1 else customer.number


def told(customer: Customer, keys: "Iterable[str]") -> "dict[str, Any]":
    """What is known of a customer under these keys, as the journal keeps it: the keeper by name, dates as text."""
    said = {}
    for key in keys:
        value = getattr(customer, "keeper" if key == "keeper_id" else key)
        said[key.removesuffix("_id")] = str(value) if isinstance(value, date) else value
    return said


def spoken(customer: Customer) -> str:
    """A customer as a message names it: with the number that means nobody else."""
    return bracketed(customer.name, customer.number)


def _rewrite(op: Operation, customer: Customer, fields: "dict[str, Any]") -> Customer:
    new: Customer = customer._replace(**fields)
    _write(op, new)
    new = get(op.db, new.id)
    said = {"name": new.name, "changed": told(new, fields), "was": told(customer, fields)}
    op.record("customer", new.id, "customer changed", said)
    return new


def _write(op: Operation, new: Customer) -> None:
    op.db.execute(
        "UPDATE customer SET name = :name, name_key = :name_key,"
        f" {', '.join(f'{field} = :{field}' for field in _FIELDS)} WHERE id = :id",
        **_stored(new),
    )


def _stored(customer: Customer) -> "dict[str, Any]":
    since_on = str(customer.since_on) if customer.since_on else None
    columns = {field: getattr(customer, field) for field in ("id", "name", *_FIELDS)}
    return {**columns, "name_key": fold(customer.name), "since_on": since_on}


def _name(text: str) -> str:
    name = name_of(text)
    if not name:
        raise UsageError(N_("a customer needs a name"))
    return name


def _doubts(op: Operation, phones: list[str]) -> "dict[str, Any]":
    """What the journal says of numbers at which nobody can be reached: kept, as somebody may make sense of them."""
    plan = op.policy.telephones
    odd = [each for each in phones if not telephones.possible(plan, each)]
    return {"doubtful": odd, "country": plan.country} if plan and odd else {}


def _with_phones(db: Db, rows: "Sequence[Row]") -> list[Customer]:
    phones = telephones.of_customers(db, [row["id"] for row in rows])
    found = []
    for row in rows:
        since_on = date.fromisoformat(row["since_on"]) if row["since_on"] else None
        values = {**row, "phones": phones.get(row["id"], ()), "since_on": since_on}
        found.append(Customer._make(map(values.__getitem__, Customer._fields)))
    return found
