"""Photos and scans of a dispatch form: taking in another."""

from __future__ import annotations

from pathlib import Path

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import attachments, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict
from svcdesk.locale import N_


@verb("dispatch attach")
def attach(op: Operation, ticket: Ticket, visit: Visit, source: Path, kind: str) -> None:
    """Add a file that somebody named to the form. Raises as `add` does, and Conflict when the form has it already."""
    if not add(op.not_before(visit.steps["ordered"], visit.since), ticket, visit, source, kind):
        raise Conflict(N_("{name} has {file} already"), name=dispatch.name_of(ticket, visit), file=source.name)


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
