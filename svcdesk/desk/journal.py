"""The record of everything that happened, and the `Operation` in which it happens.

An operation is one command's work: one transaction, one acting person, the moment it is about (`at`) and the moment at
which the desk learnt of it (`now`). It records whatever it changes; that is what the command prints and what the
timeline shows.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

from svcdesk import jsontext
from svcdesk.db import changes, ledger
from svcdesk.db.port import Db, Row
from svcdesk.errors import SvcdeskError
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import Any, Protocol

    from svcdesk.config.policy import Policy
    from svcdesk.db.watch import Watch

    class Away(Protocol):
        """What becomes of an operation that is typed, or was, on a laptop away from the office."""

        @property
        def typed_at(self) -> datetime | None:
            """When it was typed, UTC; None for now."""

        @property
        def mark(self) -> str | None:
            """What the numbers of the laptop begin with; None at the office."""

        def new_id(self, noun: str) -> str:
            """The identity of a new row of the table `noun`."""

        def number(self, name: str, given: str) -> str:
            """The number `given` by the count of that name, as it is to be used."""

        def hear(self, db: Db, verb: str, taking: tuple[str, ...], said: Mapping[str, Any]) -> Mapping[str, Any]:
            """The arguments that the rule of a verb is to have, of those that it takes and those that were said."""

        def decide(self, db: Db, arguments: Mapping[str, Any]) -> None:
            """What a rule has chosen for arguments of its verb that were not said."""

        def was_owed(self, db: Db, ticket_id: str) -> bool:
            """Whether money for a ticket counts as taken, whatever is owed here: it was owed where it was taken."""

        def end(self, op: Operation, kind: str) -> None:
            """What is to be done when all of it is said; `kind` is as in `operation`."""


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
    seq: int = 0  # its place in the journal
    taken_back: bool = False  # it does not count any more: somebody took it back

    @property
    def late(self) -> bool:
        """Whether it was told of a minute that was over by then."""
        return self.recorded_at - self.at >= timedelta(minutes=1)


KEPT = timedelta(days=30)  # for so long commands can be taken back

# kinds of entries that change what was so at another time than their own
MOVING = (
    "amended", "attached", "call moved", "classified", "consent taken back", "duplicate merged", "edited",
    "event taken back", "file attached", "file moved", "file removed", "judged", "merged", "survey edited",
    "survey taken back", "times put right", "undone",
)  # fmt: skip

# entries, each with whether it was taken back
SELECT = (
    "SELECT j.seq, j.at, j.recorded_at, j.actor, j.noun, j.noun_id, j.kind, j.data, j.op, t.journal_seq"
    " FROM journal j LEFT JOIN taken_back t ON t.journal_seq = j.seq"
)
_BROUGHT = ("op", "at", "recorded_at", "actor", "noun", "noun_id", "kind", "data")

# a condition on rows of the journal: nobody has taken back what they tell
COUNTS = "seq NOT IN (SELECT journal_seq FROM taken_back)"


class Operation:
    """One command's work inside one `write()`. All times UTC; `at` is never after `now`."""

    def __init__(
        self,
        db: Db,
        policy: Policy,
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
        self.brought: list[Entry] = []  # what others did in the past, if it brings that in
        self.ended: list[tuple[str, list[Entry]]] = []  # holds that were over when it began: ticket, what was written
        self.reasons: list[SvcdeskError] = []  # why it cannot be taken back
        self.person = actor  # whose roles count, if `actor` is somebody of the past
        self.acting = False  # a verb is being carried out
        self.away: Away | None = None  # it is typed on a laptop away from the office, or was

    @property
    def typed_at(self) -> datetime:
        """When somebody typed it: `now`, or before it on a laptop of which the desk has only heard now. UTC."""
        return min(self.away.typed_at or self.now, self.now) if self.away else self.now

    def new_id(self, noun: str) -> str:
        """The identity of a new row of the table `noun`: on a laptop and at the office it is the same."""
        return self.away.new_id(noun) if self.away else new_id()

    def decided(self, **arguments: Any) -> None:
        """Say what a rule has chosen where nothing was said: the office does not choose anew what was typed away."""
        if self.away:
            self.away.decide(self.db, arguments)

    def not_before(self, *moments: datetime) -> Operation:
        """The same operation, at the last of the `moments` that lies in its minute, when it was typed to the minute.

        Whoever types --at 10:05 for what follows something of 10:05:20 means right after it, not before. What was
        typed on a laptop as it happened was not typed to the minute, even at 10:05:00.
        """
        if self.at == self.typed_at < self.now:
            return self
        minute_over = self.at + timedelta(minutes=1)
        within = [moment for moment in moments if self.at < moment < minute_over]
        return self if self.at.second or not within else self.about(max(within))

    def about(self, moment: datetime) -> Operation:
        """The same operation, for what happened at `moment`."""
        other = Operation(self.db, self.policy, self.actor, moment, self.now, self.id, self.why)
        other.entries, other.reasons = self.entries, self.reasons
        other.person, other.acting, other.away = self.person, self.acting, self.away
        return other

    def apart(self, actor: str, moment: datetime) -> Operation:
        """An operation of its own inside the same transaction, of `actor` about `moment`, told apart."""
        other = Operation(self.db, self.policy, actor, moment, self.now)
        other.person, other.acting, other.away = self.person, self.acting, self.away
        return other

    def record(self, noun: str, noun_id: str, kind: str, data: dict[str, Any]) -> Entry:
        """Write to the journal that `kind` happened to this noun; `data` must be plain JSON."""
        if self.why:
            data = {"entered_why": self.why, **data}
        seq = ledger.append(
            self.db,
            {
                "op": self.id,
                "at": stamp(self.at),
                "recorded_at": stamp(self.now),
                "actor": self.actor,
                "noun": noun,
                "noun_id": noun_id,
                "kind": kind,
                "data": jsontext.written(data),
            },
        )
        entry = Entry(self.at, self.now, self.actor, noun, noun_id, kind, data, self.id, seq)
        self.entries.append(entry)
        return entry

    def stays(self, message: str, **facts: Any) -> None:
        """Say that it cannot be taken back, and what to do instead: a refusal marked with `N_`, and its facts."""
        self.reasons.append(SvcdeskError(message, **facts))
        if self.db.watch:
            self.db.watch.stays()

    def take_back(self, entries: Iterable[Entry]) -> None:
        """Write that what these entries tell does not count any more."""
        self.db.executemany(
            "INSERT INTO taken_back (journal_seq) VALUES (:seq) ON CONFLICT (journal_seq) DO NOTHING",
            [{"seq": entry.seq} for entry in entries],
        )

    def undo(self, ops: Sequence[str]) -> None:
        """Make everything that these operations changed what it was before, and write that they count no more.

        Raises Conflict as `changes.take_back` does.
        """
        changes.take_back(self.db, ops)
        self.db.executemany(
            "UPDATE operation SET undone_by = :by WHERE op = :op", [{"by": self.id, "op": op} for op in ops]
        )

    def watched(self) -> AbstractContextManager[Watch]:
        """Write down which rows it changes meanwhile."""
        return changes.watched(self.db, self.id)

    @contextmanager
    def remembered(self, kind: str = "program") -> Iterator[None]:
        """Remember what it changes meanwhile, so that it can be taken back: a `command`, an `undo` or a `program`'s."""
        with self.watched() as watch:
            yield
        entries = self.brought + self.entries
        if not entries:
            changes.forget(self.db, watch)
            return
        why = self.reasons[0] if self.reasons else None
        self.db.execute(
            "INSERT INTO operation (seq, op, kind, actor, at, first_entry, last_entry, stays)"
            " VALUES ((SELECT COALESCE(MAX(seq), 0) + 1 FROM operation),"
            " :op, :kind, :actor, :at, :first, :last, :stays)",
            op=self.id,
            kind=kind,
            actor=self.actor,
            at=stamp(self.now),
            first=entries[0].seq,
            last=entries[-1].seq,
            stays=jsontext.written({"why": why.message, "facts": why.facts}) if why else None,
        )


def bring(db: Db, rows: Iterable[Row]) -> None:
    """Write entries of another desk's journal, as `SELECT` gives them, into this one's, after what it holds."""
    for row in rows:
        seq = ledger.append(db, {name: row[name] for name in _BROUGHT})
        if row["journal_seq"]:
            db.execute("INSERT INTO taken_back (journal_seq) VALUES (:seq)", seq=seq)


def forget_operations(op: Operation) -> None:
    """Forget how what was changed long ago was before: it can no longer be taken back."""
    long_ago = stamp(op.now - KEPT)
    changes.forget_before(op.db, long_ago)
    op.db.execute("DELETE FROM operation WHERE at < :at", at=long_ago)


def timeline(db: Db, noun: str, noun_id: str, whole: bool = False) -> Iterator[Entry]:
    """What happened to one noun, oldest first; what happened at the same moment as it was recorded.

    What was taken back is told only where it is wanted `whole`.
    """
    rows = db.execute(
        "SELECT seq, at, recorded_at, actor, noun, noun_id, kind, data, op, t.journal_seq FROM journal"
        " LEFT JOIN taken_back t ON t.journal_seq = seq"
        " WHERE noun = :noun AND noun_id = :noun_id ORDER BY at, seq",
        noun=noun,
        noun_id=noun_id,
    )
    return (entry for entry in map(from_row, rows) if whole or not entry.taken_back)


def from_row(row: Row) -> Entry:
    """An entry from a row of the journal, joined with what was taken back."""
    return Entry(
        at=read_stamp(row["at"]),
        recorded_at=read_stamp(row["recorded_at"]),
        actor=row["actor"],
        noun=row["noun"],
        noun_id=row["noun_id"],
        kind=row["kind"],
        data=jsontext.read(row["data"]),
        op=row["op"],
        seq=row["seq"],
        taken_back=row["journal_seq"] is not None,
    )
