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
    """What the office calls the thing of the same name that it has made, too; None when there is none."""
    for each in said.said["verbs"]:
        if each["verb"] in _MADE:
            made = _MADE[each["verb"]]
            name = str(each["arguments"].get(made.named) or "")
            return name if made.is_there(db, each["arguments"], name) else None
    return None


def find(op: Operation, said: Said, text: str) -> tuple[str, str]:
    """The identity of what a laptop made, and of the office's thing meant by `text`.

    Raises Conflict when nothing was made of which the office may have the same, NotFound or UsageError for the text.
    """
    made, arguments = _made(said)
    return said.said["ids"][made.noun][0], made.find(op.db, op.policy, arguments, text).id


def take_over(op: Operation, said: Said, text: str) -> dict[str, str]:
    """Fill what the office's thing meant by `text` leaves open with what a laptop has said of it; add telephones.

    Returns what was not taken over, since the office has something else there.
    """
    made, arguments = _made(said)
    there = made.find(op.db, op.policy, arguments, text)
    told = {**arguments, **(arguments.get("details") or {}).get("fields", {})}
    known = {key: value for key in made.filled if isinstance(value := told.get(key), str) and value}
    new = {key: value for key, value in known.items() if getattr(there, key) is None}
    phones = [each for each in arguments.get("phones") or () if isinstance(each, str)]
    made.fill(op, there, new, *([phones] if phones else []))
    return {key: value for key, value in known.items() if getattr(there, key) not in (None, value)}


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


def _whose(db: Db, arguments: Arguments) -> Customer | None:
    identity = outbox.given(db, [arguments["customer"]["id"]]).get(arguments["customer"]["id"])
    try:
        return customers.get(db, identity or arguments["customer"]["id"])
    except LookupError:
        return None


def _site(db: Db, arguments: Arguments, name: str) -> bool:
    return (whose := _whose(db, arguments)) is not None and sites.by_name(db, whose.id, name) is not None


def _contact(db: Db, arguments: Arguments, name: str) -> bool:
    whose = _whose(db, arguments)
    return whose is not None and any(fold(each.name) == fold(name) for each in sites.contacts(db, whose.id))


def _owner(db: Db, arguments: Arguments) -> Customer:
    if whose := _whose(db, arguments):
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
    is_there: Callable[[Db, Arguments, str], bool]  # whether the office has one of that name
    find: Callable[[Db, Policy, Arguments, str], Any]  # the office's that somebody means
    filled: tuple[str, ...]  # what is taken over where the office has nothing
    fill: Callable[..., object]


_MADE = {
    "customer add": _Made(
        "customer",
        "name",
        lambda db, _said, name: bool(customers.named(db, name)),
        lambda db, policy, _said, text: customers.find(db, policy, text),
        ("region", "tier", "phase", "address", "category", "note"),
        _fill_customer,
    ),
    "equipment add": _Made(
        "equipment",
        "serial",
        lambda db, _said, serial: equipment.by_serial(db, serial) is not None,
        lambda db, _policy, _said, text: equipment.find(db, text),
        ("model", "plate", "note"),
        lambda op, machine, new: equipment.change(op, machine, equipment.Details(**new)) if new else None,
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
