"""The record of everything that happened, and the `Operation` in which it happens.

An operation is one command's work: one transaction, one acting person, the moment it is about (`at`) and the moment at
which the desk learnt of it (`now`). It records whatever it changes; that is what the command prints and what the
timeline shows.
"""

import json
import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from svcdesk.db import ledger
from svcdesk.db.port import Db
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


def new_id() -> str:
    """An identity that two machines can make without meeting: random, 96 bits, as hex."""
    return os.urandom(12).hex()


class Entry(Record):
    """One thing that happened. `noun_id` is the ticket's for all that belongs to a ticket; times are UTC."""

    at: datetime
    recorded_at: datetime
    actor: str
    noun: str
    noun_id: str
    kind: str
    data: dict[str, Any]
    op: str  # the operation in which it happened


class Operation:
    """One command's work inside one `write()`. All times UTC; `at` is never after `now`."""

    def __init__(
        self,
        db: Db,
        policy: "Policy",
        actor: str,
        at: datetime,
        now: datetime,
        op_id: str = "",
        why: str | None = None,
    ) -> None:
        self.db = db
        self.policy = policy
        self.actor = actor
        self.at = at
        self.now = now
        self.id = op_id or new_id()
        self.why = (why or "").strip() or None  # it is entered only now
        self.entries: list[Entry] = []
        self.ended: list[tuple[str, list[Entry]]] = []  # holds that were over when it began: ticket, what was written

    def not_before(self, *moments: datetime) -> "Operation":
        """The same operation, at the last of the `moments` that lies in its minute, when it was typed to the minute.

        Whoever types --at 10:05 for what follows something of 10:05:20 means right after it, not before.
        """
        minute_over = self.at + timedelta(minutes=1)
        within = [moment for moment in moments if self.at < moment < minute_over]
        return self if self.at.second or not within else self.about(max(within))

    def about(self, moment: datetime) -> "Operation":
        """The same operation, for what happened at `moment`."""
        other = Operation(self.db, self.policy, self.actor, moment, self.now, self.id, self.why)
        other.entries = self.entries
        return other

    def apart(self, actor: str, moment: datetime) -> "Operation":
        """An operation of its own inside the same transaction, of `actor` about `moment`, told apart."""
        return Operation(self.db, self.policy, actor, moment, self.now)

    def record(self, noun: str, noun_id: str, kind: str, data: dict[str, Any]) -> Entry:
        """Write to the journal that `kind` happened to this noun; `data` must be plain JSON."""
        if self.why:
            data = {"entered_why": self.why, **data}
        entry = Entry(self.at, self.now, self.actor, noun, noun_id, kind, data, self.id)
        ledger.append(
            self.db,
            {
                "op": self.id,
                "at": stamp(self.at),
                "recorded_at": stamp(self.now),
                "actor": self.actor,
                "noun": noun,
                "noun_id": noun_id,
                "kind": kind,
                "data": json.dumps(data, ensure_ascii=False),
            },
        )
        self.entries.append(entry)
        return entry


def timeline(db: Db, noun: str, noun_id: str) -> Iterator[Entry]:
    """What happened to one noun, oldest first; what happened at the same moment as it was recorded."""
    rows = db.execute(
        "SELECT at, recorded_at, actor, noun, noun_id, kind, data, op FROM journal"
        " WHERE noun = :noun AND noun_id = :noun_id ORDER BY at, seq",
        noun=noun,
        noun_id=noun_id,
    )
    for row in rows:
        yield Entry(
            at=read_stamp(row["at"]),
            recorded_at=read_stamp(row["recorded_at"]),
            actor=row["actor"],
            noun=row["noun"],
            noun_id=row["noun_id"],
            kind=row["kind"],
            data=json.loads(row["data"]),
            op=row["op"],
        )
