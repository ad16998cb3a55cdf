"""What a laptop and the office have both made: one thing, by which what was said about the laptop's goes at the office.

A call may make a customer whom the office knows by then; the office's rules find theirs. What was made by a command of
its own is refused, until somebody says that it is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk import outbox
from svcdesk.desk.assets import equipment, sites
from svcdesk.desk.outbox import Said
from svcdesk.desk.people import customers
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets import tickets
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.words import fold

if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Operation

    Arguments = Mapping[str, Any]


def makes(said: Said) -> set[str]:
    """The identities and names of what was made, and of the operation itself, which may have been taken back."""
    ids = {each for made in said.said["ids"].values() for each in made}
    adding = (each for each in said.said["verbs"] if each["verb"] in _MADE)
    return {said.op, *ids, *(str(each["arguments"][_MADE[each["verb"]].named]) for each in adding)}


def needs(said: Said) -> set[str]:
    """All that may be an identity, or a name, in what was said."""
    return set(_texts([each["arguments"] for each in said.said["verbs"]]))


def twin(db: Db, said: Said) -> str | None:
    """The word by which the office finds the thing of the same name that it has made, too; None when there is none.

    Of several customers of that name it is the number of the first.
    """
    for each in said.said["verbs"]:
        if each["verb"] in _MADE:
            made = _MADE[each["verb"]]
            name = str(each["arguments"].get(made.named) or "")
            return made.there(db, each["arguments"], name)
    return None


def find(op: Operation, said: Said, text: str) -> tuple[str, str]:
    """The identity of what a laptop made, and of the office's thing meant by `text`.

    Raises Conflict when nothing was made of which the office may have the same, NotFound or UsageError for the text.
    """
    made, arguments = _made(said)
    return said.said["ids"][made.noun][0], made.find(op.db, op.policy, arguments, text).id


def take_over(op: Operation, said: Said, text: str) -> dict[str, str]:
    """Fill what the office's thing meant by `text` leaves open with what a laptop has said of it; add telephones.

    Returns what was not taken over, since the office has something else there; kind and owner of a machine never are.
    """
    made, arguments = _made(said)
    there = made.find(op.db, op.policy, arguments, text)
    told = {**arguments, **(arguments.get("details") or {}).get("fields", {})}
    if whose := _whose(op.db, str(told.get("customer_id"))):
        told["customer_id"] = whose.id
    known = {key: value for key in (*made.filled, *made.stays) if isinstance(value := told.get(key), str) and value}
    new = {key: value for key, value in known.items() if getattr(there, key) is None and key in made.filled}
    phones = [each for each in arguments.get("phones") or () if isinstance(each, str)]
    made.fill(op, there, new, *([phones] if phones else []))
    left = {key: value for key, value in known.items() if key not in new and getattr(there, key) != value}
    if left.pop("customer_id", None) and whose:
        left["customer"] = whose.name
    return left


def _made(said: Said) -> tuple[_Made, Arguments]:
    for each in said.said["verbs"]:
        made = _MADE.get(each["verb"])
        if made and said.said["ids"].get(made.noun):
            return made, each["arguments"]
    message = N_("{number} made no customer, machine, site or contact: settle it with --again or --drop")
    raise Conflict(message, number=said.seq)


def caller(db: Db, said: Said, left: list[str]) -> None:
    """Write down whom a call was taken from, when the office knew them: the laptop made them, and they are `left`."""
    if left and (logged := said.said["ids"].get("ticket")):
        outbox.give(db, left[0], tickets.get(db, logged[0]).customer_id)


def _whose(db: Db, customer_id: str) -> Customer | None:
    """The customer of that identity on a laptop; None when the office has not."""
    try:
        return customers.get(db, outbox.given(db, [customer_id]).get(customer_id) or customer_id)
    except LookupError:
        return None


def _site(db: Db, arguments: Arguments, name: str) -> str | None:
    whose = _whose(db, arguments["customer"]["id"])
    return name if whose and sites.by_name(db, whose.id, name) else None


def _contact(db: Db, arguments: Arguments, name: str) -> str | None:
    whose = _whose(db, arguments["customer"]["id"])
    known = sites.contacts(db, whose.id) if whose else ()
    return name if [fold(each.name) for each in known].count(fold(name)) == 1 else None


def _owner(db: Db, arguments: Arguments) -> Customer:
    if whose := _whose(db, arguments["customer"]["id"]):
        return whose
    raise Conflict(N_("the office has not whose it is: settle that first"))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts(each)


def _fill_customer(op: Operation, customer: Customer, new: Arguments, phones: tuple[str, ...] = ()) -> None:
    details = customers.Details(**{key: value for key, value in new.items() if key in customers.Details._fields})
    others = {key: value for key, value in new.items() if key not in customers.Details._fields}
    customers.change(op, customer, **others, phones=tuple(phones), details=details)


class _Made(Record):
    """Something of which the office may have made the same: how it is told apart and found there."""

    noun: str  # its table
    named: str  # the argument that names it
    there: Callable[[Db, Arguments, str], str | None]  # the word that means the office's of that name, if one does
    find: Callable[[Db, Policy, Arguments, str], Any]  # the office's that somebody means
    filled: tuple[str, ...]  # what is taken over where the office has nothing
    fill: Callable[..., object]
    stays: tuple[str, ...] = ()  # what the office's keeps


_MADE = {
    "customer add": _Made(
        "customer",
        "name",
        lambda db, _said, name: next((customers.telling(db, each.id) for each in customers.named(db, name)), None),
        lambda db, policy, _said, text: customers.find(db, policy, text),
        ("region", "tier", "phase", "address", "category", "note"),
        _fill_customer,
    ),
    "equipment add": _Made(
        "equipment",
        "serial",
        lambda db, _said, serial: serial if equipment.by_serial(db, serial) else None,
        lambda db, _policy, _said, text: equipment.find(db, text),
        ("model", "plate", "note"),
        lambda op, machine, new: equipment.change(op, machine, equipment.Details(**new)) if new else None,
        ("kind", "customer_id"),
    ),
    "site add": _Made(
        "site",
        "name",
        _site,
        lambda db, _policy, said, text: sites.find(db, _owner(db, said), text),
        ("address", "region"),
        lambda op, site, new: sites.change(op, site, **new) if new else None,
    ),
    "contact add": _Made(
        "contact",
        "name",
        _contact,
        lambda db, _policy, said, text: sites.find_contact(db, _owner(db, said), text),
        ("role", "phone", "mail"),
        lambda op, contact, new: sites.change_contact(op, contact, **new) if new else None,
    ),
}
