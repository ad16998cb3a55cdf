"""Who goes along with the engineer of a visit: their hours on site count, and the visit is theirs, too."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from svcdesk.db.port import Db, one_of
from svcdesk.desk.journal import Operation
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.desk.people.engineers import Engineer
    from svcdesk.desk.tickets.tickets import Ticket


def of_visits(db: Db, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The names of those who go along on these visits, by the visit's identity, in the order of their names."""
    among, named = one_of("visit", ids)
    rows = db.execute(
        "SELECT w.dispatch_id, e.name FROM dispatch_crew w JOIN engineer e ON e.id = w.engineer_id"
        f" WHERE w.dispatch_id IN {among} ORDER BY e.name_key",
        **named,
    )
    found: dict[str, tuple[str, ...]] = {}
    for row in rows:
        found[row["dispatch_id"]] = (*found.get(row["dispatch_id"], ()), row["name"])
    return found


def check(ticket: Ticket, sent: Collection[str], engineer: Engineer, along: Iterable[Engineer]) -> list[Engineer]:
    """Those who go along with an engineer, when the names of `sent` are on the way for the ticket already.

    Raises as ordering does for whoever has left or is one of those.
    """
    others = list({each.id: each for each in along}.values())
    if engineer.id in {each.id for each in others}:
        raise UsageError(N_("{name} goes already: name somebody else with --with"), name=engineer.name)
    for each in (engineer, *others):
        if not each.active:
            raise Conflict(N_("{name} has left: send somebody else"), name=each.name)
        if each.name in sent:
            raise Conflict(N_("{name} has been sent for {number} already"), name=each.name, number=ticket.number)
    return others


def send(op: Operation, visit_id: str, along: Iterable[Engineer]) -> None:
    """Write down who goes along on a new visit."""
    for each in along:
        op.db.execute(
            "INSERT INTO dispatch_crew (dispatch_id, engineer_id) VALUES (:visit, :engineer)",
            visit=visit_id,
            engineer=each.id,
        )
