"""How what the office has refused can be done after all: each way is tried as the desk is now, and rolled back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from svcdesk.db.port import Db, one_of
from svcdesk.desk import undo
from svcdesk.desk.field import replay
from svcdesk.desk.journal import SELECT, from_row
from svcdesk.desk.operation import operation
from svcdesk.desk.outbox import Said
from svcdesk.desk.tickets import endings
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import ConfigError, Conflict, StoreError, SvcdeskError
from svcdesk.locale import N_
from svcdesk.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

_UNDOS = 2  # who cancels a visit often cancels its ticket, too


class Way(Record):
    """What is to be done before it is done again, and the time that it has then; by default nothing, and its own time.

    `undo_by` is who takes back that they have cancelled the ticket, or its visit, with so many `undos`. A cancelled
    ticket is open again from `reopen_at` (UTC) on. `at_now` it is done as of the time of settling.
    """

    undo_by: str | None = None
    undos: int = 1
    reopen_at: datetime | None = None
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
    it. Raises StoreError where the desk may only be read, or somebody else is writing.
    """
    against: SvcdeskError | None = None
    for way in _ways(db, said, ticket, viewer):
        refusal = _try(db, policy, said, ticket, way, viewer, now)
        if refusal is None:
            return way, against
        against = against or refusal
    return None, against


def _ways(db: Db, said: Said, ticket: Ticket | None, viewer: str) -> Iterator[Way]:
    yield Way()
    if ticket is None:
        return
    by = _who_cancelled(db, ticket)
    undoing = [Way(undo_by=by, undos=count) for count in range(1, _UNDOS + 1)] if by else []
    yield from undoing if by == viewer else ()
    if ticket.state == "cancelled":
        yield Way(reopen_at=said.at)
        yield Way(reopen_at=ticket.ended_at, at_now=True)
    yield from undoing if by != viewer else ()
    yield Way(at_now=True)


def _try(
    db: Db, policy: Policy, said: Said, ticket: Ticket | None, way: Way, viewer: str, now: datetime
) -> SvcdeskError | None:
    """Why it is refused that way; None where it would be done."""
    try:
        with db.write():
            if way.undo_by and ticket:
                for _each in range(way.undos):
                    _undo(db, policy, ticket, way.undo_by, now)
            if way.reopen_at and ticket:
                with operation(db, policy, viewer, way.reopen_at, now) as op:
                    endings.reopen(op, ticket, "-")
            raise _RolledBack(replay.again(db, policy, said._replace(at=now) if way.at_now else said, now))
    except _RolledBack as end:
        return end.refusal
    except (ConfigError, StoreError):
        raise
    except SvcdeskError as refusal:
        return refusal


def _undo(db: Db, policy: Policy, ticket: Ticket, by: str, now: datetime) -> None:
    """Take back the last command of somebody about the ticket.

    Raises Conflict when that cancelled neither it nor its visit, or did something about another ticket as well.
    """
    found = undo.last(db, by, ticket)
    if [*found.numbers] != [ticket.id] or not any(entry.kind in undo.ENDING for entry in found.entries):
        raise Conflict(N_("somebody has changed that meanwhile: look at it with 'svcdesk show', then try again"))
    with operation(db, policy, by, now, now, kind="undo") as op:
        undo.undo(op, found)


def _who_cancelled(db: Db, ticket: Ticket) -> str | None:
    """Who was the last to cancel the ticket, or one of its visits; None for nobody."""
    among, kinds = one_of("kind", undo.ENDING)
    row = db.execute(
        f"{SELECT} WHERE j.noun = 'ticket' AND j.noun_id = :id AND j.kind IN {among}"
        " AND t.journal_seq IS NULL ORDER BY j.seq DESC LIMIT 1",
        id=ticket.id,
        **kinds,
    ).fetchone()
    return from_row(row).actor if row else None
