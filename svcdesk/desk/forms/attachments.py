"""Photos and scans of a dispatch form: taking in another, and moving one that belongs elsewhere."""

from __future__ import annotations

from pathlib import Path

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import attachments, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_


@verb("dispatch attach", away=True)
def attach(op: Operation, ticket: Ticket, visit: Visit, source: Path, kind: str) -> None:
    """Add a file that somebody named to the form. Raises as `add` does, and Conflict when the form has it already."""
    if not add(op.not_before(visit.steps["ordered"], visit.since), ticket, visit, source, kind):
        raise Conflict(N_("{name} has {file} already"), name=dispatch.name_of(ticket, visit), file=source.name)


@verb("attachment move")
def move(op: Operation, ticket: Ticket, text: str, to: str) -> list[Ticket]:
    """Move a file to the ticket that it is about, or to the form of a visit, such as 17/2.

    Returns the right ticket and the wrong one. Raises as `find` of both does, UsageError for where it is, Conflict for
    a form when it is neither photo nor scan.
    """
    op = op.about(op.now)
    file = attachments.find(op.db, ticket, text)
    right, visit = dispatch.find(op.db, to) if "/" in to else (tickets.leads_to(op.db, tickets.find(op.db, to)), None)
    if (right.id, visit.visit if visit else None) == (ticket.id, file.visit):
        raise UsageError(N_("{file} belongs to {to} already"), file=file.name, to=to)
    if visit and file.kind == "file":
        message = N_(
            "{file} is neither photo nor scan: 'svcdesk dispatch attach {to} FILE --photo' attaches one to a form"
        )
        raise Conflict(message, file=file.name, to=to)
    number = attachments.give(op, ticket, file, right, visit.id if visit else None)
    said = {"number": file.number, "name": file.name, "to": dispatch.name_of(right, visit) if visit else right.number}
    op.record("ticket", ticket.id, "file moved", said)
    if right.id != ticket.id:
        kept = {"number": number, "kind": file.kind, "name": file.name, "sha256": file.sha256, "bytes": file.bytes}
        op.record("ticket", right.id, "file attached", kept)
    return [tickets.get(op.db, each) for each in dict.fromkeys((right.id, ticket.id))]


def add(op: Operation, ticket: Ticket, visit: Visit, source: Path, kind: str) -> bool:
    """Copy a file into the desk's folder and note it on the form. Returns False when the form has it already.

    A scan may come after the visit is over: the paper is signed last. Raises NotFound for a file that is missing or
    empty, Conflict for a cancelled visit and a file that is too large.
    """
    if visit.state == "cancelled":
        dispatch.check_under_way(ticket, visit)
    given = attachments.read(source)
    tickets.check_not_before(op, dispatch.name_of(ticket, visit), visit.steps["ordered"])
    kept = attachments.keep(op, ticket, given, kind, visit.id)
    if kept:
        op.record("ticket", ticket.id, "attached", {"visit": visit.visit, **kept})
    return kept is not None
