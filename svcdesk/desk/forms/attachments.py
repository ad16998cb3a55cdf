"""Photos and scans of a dispatch form: which there are, and taking in another."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from svcdesk.db import files
from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict, NotFound
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

_MOST = 50 * 1024 * 1024  # bytes; a file is read whole while others wait


class Attachment(Record):
    """A file of a form: `kind` is scan or photo, `path` where it lies, `added_at` when it was added (UTC)."""

    kind: str
    name: str
    sha256: str
    bytes: int
    added_at: datetime
    path: Path


def of_visit(db: Db, dispatch_id: str) -> list[Attachment]:
    """The files of a visit's form, oldest first."""
    rows = db.execute(
        "SELECT kind, name, sha256, bytes, added_at FROM attachment WHERE dispatch_id = :dispatch"
        " ORDER BY added_at, name, id",
        dispatch=dispatch_id,
    )
    return [
        Attachment(
            row["kind"],
            row["name"],
            row["sha256"],
            row["bytes"],
            read_stamp(row["added_at"]),
            files.path_of(db, row["name"], row["sha256"]),
        )
        for row in rows
    ]


@verb("dispatch attach")
def attach(op: Operation, ticket: Ticket, visit: Visit, source: Path, kind: str) -> None:
    """Add a file that somebody named to the form. Raises as `add` does, and Conflict when the form has it already."""
    if not add(op.not_before(visit.steps["ordered"], visit.since), ticket, visit, source, kind):
        raise Conflict(N_("{name} has {file} already"), name=dispatch.name_of(ticket, visit), file=source.name)


def add(op: Operation, ticket: Ticket, visit: Visit, source: Path, kind: str) -> bool:
    """Copy a file into the desk's folder and note it on the form. Returns False when the form has it already.

    A scan may come after the visit is over: the paper is signed last. Raises NotFound for a file that is missing or
    empty, Conflict for a cancelled visit.
    """
    if visit.state == "cancelled":
        dispatch.check_under_way(ticket, visit)
    if not source.is_file() or not source.stat().st_size:
        raise NotFound(N_("there is no such file, or nothing in it: {path}"), path=source)
    if source.stat().st_size > _MOST:
        raise Conflict(N_("{path} is larger than 50 MB: attach a smaller copy"), path=source)
    tickets.check_not_before(op, dispatch.name_of(ticket, visit), visit.steps["ordered"])
    kept = files.keep(op.db, source)
    row = op.db.execute(
        "INSERT INTO attachment (id, dispatch_id, kind, name, sha256, bytes, added_at)"
        " VALUES (:id, :dispatch, :kind, :name, :sha256, :bytes, :at)"
        " ON CONFLICT (dispatch_id, kind, sha256) DO NOTHING RETURNING id",
        id=new_id(),
        dispatch=visit.id,
        kind=kind,
        name=kept.name,
        sha256=kept.sha256,
        bytes=kept.bytes,
        at=stamp(op.at),
    ).fetchone()
    if row:
        data = {"visit": visit.visit, "kind": kind, "name": kept.name, "sha256": kept.sha256, "bytes": kept.bytes}
        op.record("ticket", ticket.id, "attached", data)
    return row is not None
