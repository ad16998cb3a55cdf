"""How what the office has refused can be done after all: each way is tried as the desk is now, and rolled back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime

from svcdesk.db.port import Db
from svcdesk.desk import undo
from svcdesk.desk.field import replay
from svcdesk.desk.journal import SELECT, from_row
from svcdesk.desk.operation import operation
from svcdesk.desk.outbox import Said
from svcdesk.desk.tickets import endings
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import ConfigError, NotFound, StoreError, SvcdeskError
from svcdesk.record import Record
from svcdesk.sla import read_stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from svcdesk.config.policy import Policy


class Way(Record):
    """What is to be done before it is done again, and the time that it has then; by default nothing, and its own time.

    `undo_by` is who takes back that they have cancelled the ticket, or its visit. A cancelled ticket is `reopen`ed as
    of the time at which it was said, or `now`. `at_now` it is done as of the time of settling.
    """

    undo_by: str | None = None
    reopen: Literal["", "then", "now"] = ""
    at_now: bool = False


class _RolledBack(Exception):
    """Ends a trial, so that nothing of it stays."""

    def __init__(self, refusal: SvcdeskError | None) -> None:
        self.refusal = refusal


def find(
    db: Db, policy: Policy, said: Said, ticket: Ticket | None, viewer: str, now: datetime
) -> tuple[Way | None, SvcdeskError | None]:
    """The first way that works, and what stands against it as the desk is `now` (UTC): None where nothing does.

    No way is found where something else is to be put right first, or it cannot be done at all. `viewer` is who would do
    it. Where the desk may only be read it is said to work as it is.
    """
    against: SvcdeskError | None = None
    try:
        for way in _ways(db, said, ticket, viewer):
            refusal = _try(db, policy, said, ticket, way, viewer, now)
            if refusal is None:
                return way, against
            against = against or refusal
    except StoreError:
        return Way(), said.refused
    return None, against


def _ways(db: Db, said: Said, ticket: Ticket | None, viewer: str) -> Iterator[Way]:
    yield Way()
    if ticket is None:
        return
    by = _who_cancelled(db, ticket)
    if by == viewer:
        yield Way(undo_by=by)
    if ticket.state == "cancelled":
        yield Way(reopen="then")
        yield Way(reopen="now", at_now=True)
    elif _was_off_since(db, ticket, said.at):
        yield Way(at_now=True)
    if by not in (None, viewer):
        yield Way(undo_by=by)


def _try(
    db: Db, policy: Policy, said: Said, ticket: Ticket | None, way: Way, viewer: str, now: datetime
) -> SvcdeskError | None:
    """Why it is refused that way; None where it would be done."""
    try:
        with db.write():
            if way.undo_by and ticket:
                with operation(db, policy, way.undo_by, now, now, kind="undo") as op:
                    undo.undo(op, undo.last(db, way.undo_by, ticket))
            if way.reopen and ticket:
                with operation(db, policy, viewer, said.at if way.reopen == "then" else now, now) as op:
                    endings.reopen(op, ticket, way.reopen)
            raise _RolledBack(replay.again(db, policy, said._replace(at=now) if way.at_now else said, now))
    except _RolledBack as end:
        return end.refusal
    except (ConfigError, StoreError):
        raise
    except SvcdeskError as refusal:
        return refusal


def _who_cancelled(db: Db, ticket: Ticket) -> str | None:
    """Whose last command about the ticket cancelled it, or one of its visits; None for nobody's."""
    row = db.execute(
        f"{SELECT} WHERE j.noun = 'ticket' AND j.noun_id = :id AND j.kind IN ('cancelled', 'visit cancelled')"
        " AND t.journal_seq IS NULL ORDER BY j.seq DESC LIMIT 1",
        id=ticket.id,
    ).fetchone()
    if row is None:
        return None
    entry = from_row(row)
    with suppress(NotFound):
        if undo.last(db, entry.actor, ticket).op == entry.op:
            return entry.actor
    return None


def _was_off_since(db: Db, ticket: Ticket, at: datetime) -> bool:
    """Whether an open ticket was cancelled, or open again, only after that time (UTC)."""
    row = db.execute(
        "SELECT max(j.at) AS at FROM journal j LEFT JOIN taken_back t ON t.journal_seq = j.seq"
        " WHERE j.noun = 'ticket' AND j.noun_id = :id AND j.kind IN ('cancelled', 'reopened')"
        " AND t.journal_seq IS NULL",
        id=ticket.id,
    ).fetchone()
    return row is not None and row["at"] is not None and read_stamp(row["at"]) > at
