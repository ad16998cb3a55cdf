"""What somebody types on a laptop away from the office: kept there in the outbox, to be done again at the office.

Commands are done again, not rows merged: the office's rules decide, as if it had been typed there. What a command said
is kept as the verbs that it called, with their arguments as plain JSON. Whatever it made has the same identity at the
office; its number is one of the laptop's, such as wang-SD-000001, until the office gives its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from svcdesk.db import files
from svcdesk.db.port import Db
from svcdesk.desk import outbox
from svcdesk.desk.journal import new_id
from svcdesk.desk.seen import replaced
from svcdesk.sla import stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.desk.journal import Operation

PACKAGE = "svcdesk."


class Typed:
    """An operation on the laptop: it keeps what is said, to be said again at the office."""

    typed_at = None

    def __init__(self, mark: str) -> None:
        self.mark = mark
        self._ids: dict[str, list[str]] = {}
        self._numbers: dict[str, list[str]] = {}
        self._verbs: list[dict[str, Any]] = []
        self._taking: tuple[str, ...] = ()  # the arguments of the last verb

    def new_id(self, noun: str) -> str:
        """A new identity, kept."""
        made = new_id()
        self._ids.setdefault(noun, []).append(made)
        return made

    def number(self, name: str, given: str) -> str:
        """The number that the laptop gives, kept."""
        self._numbers.setdefault(name, []).append(given)
        return given

    def hear(self, db: Db, verb: str, taking: tuple[str, ...], said: Mapping[str, Any]) -> Mapping[str, Any]:
        """Keep what is said, and return it."""
        said = {key: tuple(value) if isinstance(value, Iterator) else value for key, value in said.items()}
        written = {key: write(db, value) for key, value in said.items()}
        self._verbs.append({"verb": verb, "arguments": written})
        self._taking = taking
        return said

    def decide(self, db: Db, arguments: Mapping[str, Any]) -> None:
        """Keep what was chosen as if it had been said, where the verb has such arguments."""
        said = self._verbs[-1]["arguments"]
        said |= {key: write(db, value) for key, value in arguments.items() if key in self._taking}

    def was_owed(self, _db: Db, _ticket_id: str) -> bool:
        """It must be owed here."""
        return False

    def end(self, op: Operation, kind: str) -> None:
        """Put all of it into the outbox, in the transaction of what it did; `kind` is as in `operation`."""
        if self._verbs:
            said = {"kind": kind, "verbs": self._verbs, "ids": self._ids, "numbers": self._numbers}
            said["seen"] = replaced(op.entries)
            outbox.put(op.db, op.id, op.actor, op.at, op.now, op.why, said)


def write(db: Db, value: object, name: str = "") -> Any:
    """An argument of a verb as plain JSON; files in it are kept by the desk, under the `name` of what they belong to.

    A thing of the desk is written as its identity, whatever it looks like on the laptop. Raises TypeError for what is
    none of all that.
    """
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, datetime):
        return {"is": "instant", "at": stamp(value)}
    if isinstance(value, date):
        return {"is": "day", "on": value.isoformat()}
    if isinstance(value, Path):
        kept = files.keep(db, value.name, value.read_bytes())
        return {"is": "path", **kept._asdict()}
    if isinstance(value, bytes):
        kept = files.keep(db, name, value)
        return {"is": "bytes", **kept._asdict()}
    if isinstance(value, Mapping):
        return {"is": "mapping", "of": {key: write(db, each) for key, each in value.items()}}
    if isinstance(identity := getattr(value, "id", None), str):
        words = getattr(value, "words", None)  # of a holder of parts, which is made when it is new
        named = {"words": words} if isinstance(words, str) else {}
        called = next(filter(None, (getattr(value, key, None) for key in ("serial", "name", "number"))), None)
        named |= {"called": called} if isinstance(called, str) and not hasattr(value, "summary") else {}
        return {"is": "thing", "of": _kind(value), "id": identity, **named}
    if fields := getattr(value, "_fields", None):
        called = str(getattr(value, "name", ""))
        written = {field: write(db, getattr(value, field), called) for field in fields}
        return {"is": "record", "of": _kind(value), "fields": written}
    if isinstance(value, (Sequence, set, frozenset)):
        return [write(db, each) for each in value]
    raise TypeError(f"{value!r} cannot be said again at the office")


def _kind(value: object) -> str:
    return f"{type(value).__module__.removeprefix(PACKAGE)}.{type(value).__qualname__}"
