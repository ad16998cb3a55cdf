"""What was said on a laptop, read at the office: each argument of a verb as the office has that thing now."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from importlib import import_module
from pathlib import Path

from svcdesk.db import files
from svcdesk.db.port import Db
from svcdesk.desk import away, outbox, undo
from svcdesk.desk.assets import contracts, equipment, sites
from svcdesk.desk.care import taken
from svcdesk.desk.knowledge import articles
from svcdesk.desk.money import cards, quotes
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.stock import holders, loans, requests, returns
from svcdesk.desk.tasks import tasks
from svcdesk.desk.tickets import tickets
from svcdesk.desk.visits import dispatch
from svcdesk.errors import NotFound, word
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Operation


_IDENTITY = re.compile("[0-9a-f]{24}")


class Reader:
    """Reads what was said in the terms of this desk. Numbers of laptops become those that the office gave instead.

    `content` returns what is in a file by its name and hash; a verb that wants a path gets one in `folder`.
    """

    def __init__(self, op: Operation, mark: str, content: Callable[[str, str], bytes], folder: Path) -> None:
        self._op = op
        self._begin = f"{mark}-"
        self._content = content
        self._folder = folder
        self._paths = 0

    def read(self, said: Any) -> Any:
        """A value as `away.write` wrote it. Raises NotFound for a thing that the office has not, or not any more."""
        if isinstance(said, str):
            return self._renumbered(said) if self._begin in said else here(self._op.db, said)
        if isinstance(said, list):
            return tuple(self.read(each) for each in said)
        return self._read[said["is"]](self, said) if isinstance(said, dict) else said

    def _renumbered(self, text: str) -> str:
        """The text with the office's numbers in place of the laptop's, whatever stands beside them."""
        given = outbox.given_to(self._op.db, self._begin[:-1])
        if not given:
            return text
        longest_first = "|".join(map(re.escape, sorted(given, key=len, reverse=True)))
        return re.sub(rf"(?<![A-Za-z0-9-])({longest_first})(?![0-9])", lambda found: given[found[1]], text)

    def _thing(self, said: Mapping[str, str]) -> Any:
        name, find = _THINGS[said["of"]]
        try:
            return find(self._op.db, self._op.policy, here(self._op.db, said["id"]))
        except LookupError:
            if "words" in said:
                return holders.find(self._op, said["words"])
            message = N_("the office has not the {thing} that it is about, or has it no more")
            raise NotFound(message, thing=word(name)) from None

    def _record(self, said: Mapping[str, Any]) -> Any:
        if said["of"] in _THINGS:
            raise TypeError(f"{said['of']} is a thing of the desk")  # a laptop does not say how it is
        module, _dot, name = said["of"].rpartition(".")
        kind = getattr(import_module(away.PACKAGE + module), name)
        if not issubclass(kind, Record):
            raise TypeError(said["of"])
        return kind(**{key: self.read(each) for key, each in said["fields"].items()})

    def _path(self, said: Mapping[str, str]) -> Path:
        self._paths += 1  # two of one name are two files
        path = self._folder / str(self._paths) / files.safe_name(said["name"])
        path.parent.mkdir()
        path.write_bytes(self._content(said["name"], said["sha256"]))
        return path

    _read: Mapping[str, Callable[[Reader, Mapping[str, Any]], Any]] = {
        "instant": lambda _self, said: read_stamp(said["at"]),
        "day": lambda _self, said: date.fromisoformat(said["on"]),
        "path": _path,
        "bytes": lambda self, said: self._content(said["name"], said["sha256"]),
        "mapping": lambda self, said: {key: self.read(each) for key, each in said["of"].items()},
        "thing": _thing,
        "record": _record,
    }


def here(db: Db, said: str) -> str:
    """The identity that the office has for that of a laptop, where both have made one thing; else what was said."""
    return outbox.given(db, [said]).get(said, said) if _IDENTITY.fullmatch(said) else said


def gone(db: Db, policy: Policy, said: Any) -> bool:
    """Whether something that was said is about a thing that this desk has not, and would not make."""
    if isinstance(said, list):
        return any(gone(db, policy, each) for each in said)
    if not isinstance(said, dict):
        return False
    if said.get("is") != "thing":
        return any(gone(db, policy, each) for each in said.values())
    try:
        _THINGS[said["of"]][1](db, policy, here(db, said["id"]))
    except LookupError:
        return "words" not in said
    return False


def _visit(db: Db, _policy: Policy, visit_id: str) -> dispatch.Visit:
    row = db.one("SELECT ticket_id FROM dispatch WHERE id = :id", id=visit_id)
    return next(each for each in dispatch.of_ticket(db, row["ticket_id"]) if each.id == visit_id)


def _taken(db: Db, policy: Policy, survey_id: str) -> taken.Taken:
    return taken.find(db, policy, db.one("SELECT number FROM survey WHERE id = :id", id=survey_id)["number"])


def _contact(db: Db, _policy: Policy, contact_id: str) -> sites.Contact:
    row = db.one("SELECT customer_id, name FROM contact WHERE id = :id", id=contact_id)
    return next(each for each in sites.contacts(db, row["customer_id"]) if each.id == contact_id)


def _numbered(table: str, find: Callable[[Db, str], Any]) -> Callable[[Db, Policy, str], Any]:
    """How to find by its identity what people name by its number."""

    def found(db: Db, _policy: Policy, identity: str) -> Any:
        return find(db, db.one(f"SELECT number FROM {table} WHERE id = :id", id=identity)["number"])

    return found


def _by_id(get: Callable[[Db, str], Any]) -> Callable[[Db, Policy, str], Any]:
    return lambda db, _policy, identity: get(db, identity)


# what verbs are about, by the names of the types: what people call it, and how it is found by its identity
_THINGS: Mapping[str, tuple[str, Callable[[Db, Policy, str], Any]]] = {
    "desk.assets.contracts.Contract": (N_("contract"), _by_id(contracts.get)),
    "desk.assets.equipment.Equipment": (N_("machine"), _by_id(equipment.get)),
    "desk.assets.sites.Contact": (N_("contact"), _contact),
    "desk.assets.sites.Site": (N_("site"), _by_id(sites.get)),
    "desk.care.taken.Taken": (N_("survey"), _taken),
    "desk.knowledge.articles.Article": (N_("article"), _numbered("article", articles.find)),
    "desk.money.cards.Card": (N_("card"), _numbered("card", cards.find)),
    "desk.money.quotes.Quote": (N_("quote"), _numbered("quote", quotes.find)),
    "desk.people.customers.Customer": (N_("customer"), _by_id(customers.get)),
    "desk.people.engineers.Engineer": (N_("engineer"), _by_id(engineers.get)),
    "desk.stock.holders.Holder": (N_("holder of parts"), _by_id(holders.get)),
    "desk.stock.loans.Loan": (N_("loan"), _by_id(loans.get)),
    "desk.stock.requests.Request": (N_("request"), _numbered("stock_request", requests.find)),
    "desk.stock.returns.Return": (N_("return"), _numbered("rma", returns.find)),
    "desk.tasks.tasks.Task": (N_("task"), _by_id(tasks.get)),
    "desk.tickets.tickets.Ticket": (N_("ticket"), _by_id(tickets.get)),
    "desk.undo.Undoing": (N_("command"), _by_id(undo.of_operation)),
    "desk.visits.dispatch.Visit": (N_("visit"), _visit),
}  # fmt: skip
