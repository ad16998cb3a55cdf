"""Files of tickets: photos, scans, what customers sent. Each belongs to a ticket, perhaps to a visit or a call of it.

The files themselves are kept by `db/files.py`; people name one by its number on the ticket.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from svcdesk.db import files
from svcdesk.db.port import Db, Row
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

_MOST = 50 * 1024 * 1024  # bytes; a file is read whole while others wait


class Attachment(Record):
    """A file of a ticket: its `number` there, `kind` (scan, photo or file), `added_at` (UTC).

    `path` is where it lies, None in a database; `visit` is the visit to whose form it belongs;
    `called_at` (UTC) the call that it came with.
    """

    number: int
    kind: str
    name: str
    sha256: str
    bytes: int
    added_at: datetime
    path: Path | None
    visit: int | None
    called_at: datetime | None


class File(Record):
    """What is to be attached: its name, as somebody outside may have chosen it, and what is in it."""

    name: str
    data: bytes


def of_ticket(db: Db, ticket_id: str) -> list[Attachment]:
    """The files of a ticket with those of its forms, by their numbers."""
    return _select(db, "a.ticket_id = :id", ticket_id)


def of_visit(db: Db, dispatch_id: str) -> list[Attachment]:
    """The files of a visit's form, by their numbers."""
    return _select(db, "a.dispatch_id = :id", dispatch_id)


def find(db: Db, ticket: Ticket, text: str) -> Attachment:
    """The file of the ticket that is meant by its number or its name; its only one when `text` is empty.

    Raises NotFound when there is none, UsageError when several are meant.
    """
    there = of_ticket(db, ticket.id)
    numbered = [each for each in there if text == str(each.number)]
    meant = numbered or [each for each in there if text in ("", each.name)]
    if not there:
        raise NotFound(N_("{number} has no files"), number=ticket.number)
    if not meant:
        message = N_("{number} has no file {text}: see 'svcdesk attachment list {number}'")
        raise NotFound(message, number=ticket.number, text=text)
    if len(meant) > 1:
        listed = enumerated(f"{each.number} {each.name}" for each in meant)
        message = N_("{number} has several files: name one by its number ({listed})")
        raise UsageError(message, number=ticket.number, listed=listed)
    return meant[0]


def read(source: Path) -> File:
    """The file at `source`. Raises NotFound when it is missing or empty, Conflict when it is too large."""
    if not source.is_file() or not source.stat().st_size:
        raise NotFound(N_("there is no such file, or nothing in it: {path}"), path=source)
    if source.stat().st_size > _MOST:
        raise Conflict(N_("{path} is larger than 50 MB: attach a smaller copy"), path=source)
    return File(source.name, source.read_bytes())


@verb("attachment add", away=True)
def add(op: Operation, ticket: Ticket, given: Iterable[File]) -> Ticket:
    """Add files to the ticket. Raises Conflict when it has one of them already, or before it was opened."""
    op = op.not_before(ticket.opened_at, ticket.since)
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    for each in given:
        if not attach(op, ticket, each):
            raise Conflict(N_("{name} has {file} already"), name=ticket.number, file=files.safe_name(each.name))
    return tickets.get(op.db, ticket.id)


def attach(op: Operation, ticket: Ticket, given: File, call_id: str | None = None) -> bool:
    """Keep a file and write that it belongs to the ticket, and to that call. Returns False when it did so before."""
    kept = keep(op, ticket, given, "file", call_id=call_id)
    if kept:
        op.record("ticket", ticket.id, "file attached", kept)
    return kept is not None


def keep(
    op: Operation, ticket: Ticket, given: File, kind: str, dispatch_id: str | None = None, call_id: str | None = None
) -> dict[str, str | int] | None:
    """Keep a file and give it a number on the ticket.

    Returns what the journal is to say of it; None when the ticket (of a form: the form) has it already.
    """
    kept = files.keep(op.db, given.name, given.data)
    known = op.db.execute(
        "SELECT number FROM attachment WHERE ticket_id = :ticket AND kind = :kind AND sha256 = :sha256"
        " AND COALESCE(dispatch_id, '') = :dispatch",
        ticket=ticket.id,
        kind=kind,
        sha256=kept.sha256,
        dispatch=dispatch_id or "",
    )
    if known.fetchone():
        return None
    last = op.db.one("SELECT COALESCE(MAX(number), 0) AS last FROM attachment WHERE ticket_id = :id", id=ticket.id)
    number = int(last["last"]) + 1
    op.db.execute(
        "INSERT INTO attachment (id, ticket_id, number, dispatch_id, call_id, kind, name, sha256, bytes, added_at)"
        " VALUES (:id, :ticket, :number, :dispatch, :call, :kind, :name, :sha256, :bytes, :at)",
        id=op.new_id("attachment"),
        ticket=ticket.id,
        number=number,
        dispatch=dispatch_id,
        call=call_id,
        kind=kind,
        name=kept.name,
        sha256=kept.sha256,
        bytes=kept.bytes,
        at=stamp(op.at),
    )
    return {"number": number, "kind": kind, "name": kept.name, "sha256": kept.sha256, "bytes": kept.bytes}


@verb("attachment remove")
def remove(op: Operation, ticket: Ticket, text: str, why: str) -> Ticket:
    """Take a file off the ticket, and off the form that it belongs to; the desk keeps it.

    Raises UsageError without a reason, and as `find` does.
    """
    why = " ".join(why.split())
    if not why:
        raise UsageError(N_("removing a file needs a reason: --why"))
    op = op.about(op.now)
    found = find(op.db, ticket, text)
    op.db.execute(
        "DELETE FROM attachment WHERE ticket_id = :ticket AND number = :number", ticket=ticket.id, number=found.number
    )
    op.record("ticket", ticket.id, "file removed", {"number": found.number, "name": found.name, "because": why})
    return tickets.get(op.db, ticket.id)


def give(op: Operation, ticket: Ticket, file: Attachment, to: Ticket, dispatch_id: str | None) -> int:
    """Write that a file belongs to another ticket, or to another form, with no call. Returns its number there."""
    where = op.db.one("SELECT id FROM attachment WHERE ticket_id = :id AND number = :no", id=ticket.id, no=file.number)
    op.db.execute(
        "UPDATE attachment SET dispatch_id = :dispatch, call_id = CASE WHEN ticket_id = :to THEN call_id END"
        " WHERE id = :id",
        dispatch=dispatch_id,
        to=to.id,
        id=where["id"],
    )
    if ticket.id == to.id:
        return file.number
    rows = op.db.execute("SELECT id, number FROM attachment WHERE id = :id", id=where["id"])
    return _renumber(op, rows.fetchall(), to)[file.number]


def move(op: Operation, call_id: str, ticket: Ticket) -> None:
    """Write that the files of a call are another ticket's, numbered after those that it has."""
    rows = op.db.execute("SELECT id, number FROM attachment WHERE call_id = :call ORDER BY number", call=call_id)
    _renumber(op, rows.fetchall(), ticket)


def move_all(op: Operation, ticket: Ticket, into: Ticket) -> dict[int, int]:
    """Write that all files of a ticket are another one's, after those that it has. Returns old → new numbers."""
    rows = op.db.execute("SELECT id, number FROM attachment WHERE ticket_id = :id ORDER BY number", id=ticket.id)
    return _renumber(op, rows.fetchall(), into)


def _renumber(op: Operation, rows: Iterable[Row], ticket: Ticket) -> dict[int, int]:
    last = op.db.one("SELECT COALESCE(MAX(number), 0) AS last FROM attachment WHERE ticket_id = :id", id=ticket.id)
    numbered = list(enumerate(rows, start=int(last["last"]) + 1))
    op.db.executemany(
        "UPDATE attachment SET ticket_id = :ticket, number = :number WHERE id = :id",
        [{"ticket": ticket.id, "number": number, "id": row["id"]} for number, row in numbered],
    )
    return {int(row["number"]): number for number, row in numbered}


def export(db: Db, found: Iterable[Attachment], folder: Path) -> list[tuple[Attachment, Path]]:
    """Copy files into a folder, which is made if it is not there; none is written over another. Returns where they are.

    Raises NotFound for a file that is gone, OSError where nothing can be written.
    """
    done = []
    folder.mkdir(parents=True, exist_ok=True)
    for each in found:
        data = files.data(db, each.name, each.sha256)
        if data is None:
            raise _gone(each)
        target = files.free_path(folder / files.safe_name(each.name), data)
        if not target.exists():
            files.write(target, data, final=False)
        done.append((each, target))
    return done


def check_unchanged(copied: Iterable[tuple[Attachment, Path]]) -> None:
    """Raise Conflict when copies are not what was attached."""
    if changed := [each.name for each, path in copied if files.hashed(path.read_bytes()) != each.sha256]:
        message = N_("{names}: not what was attached, it was changed since: see 'svcdesk db check'")
        raise Conflict(message, names=enumerated(changed))


def check(ticket: Ticket, each: Attachment) -> Path:
    """Where the file lies. Raises NotFound when it is gone, Conflict when it is in the database of a server."""
    if each.path is None:
        message = N_("{name} is on a server: 'svcdesk attachment export {number} FOLDER' copies it")
        raise Conflict(message, name=each.name, number=ticket.number)
    if not each.path.is_file():
        raise _gone(each)
    return each.path


def _gone(each: Attachment) -> NotFound:
    message = N_("{path} is gone, where {name} was kept: see 'svcdesk db check'")
    return NotFound(message, path=each.path or each.sha256, name=each.name)


def _select(db: Db, which: str, wanted: str) -> list[Attachment]:
    rows = db.execute(
        "SELECT a.number, a.kind, a.name, a.sha256, a.bytes, a.added_at, d.visit, c.at FROM attachment a"
        " LEFT JOIN dispatch d ON d.id = a.dispatch_id LEFT JOIN call c ON c.id = a.call_id"
        f" WHERE {which} ORDER BY a.number",
        id=wanted,
    )
    return [
        Attachment(
            number=row["number"],
            kind=row["kind"],
            name=row["name"],
            sha256=row["sha256"],
            bytes=row["bytes"],
            added_at=read_stamp(row["added_at"]),
            path=files.place_of(db, row["name"], row["sha256"]),
            visit=row["visit"],
            called_at=read_stamp(row["at"]) if row["at"] else None,
        )
        for row in rows
    ]
