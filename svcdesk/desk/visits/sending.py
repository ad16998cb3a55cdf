"""Who goes on a visit: the one named, else whoever has the ticket, else the one that the desk chooses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.tickets import assignment
from svcdesk.desk.tickets.assignment import Kept
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import stamp


class Goes(Record):
    """Who goes for a ticket, which may be theirs only since now, and what the journal keeps of the choice."""

    ticket: Ticket
    engineer: Engineer
    said: dict[str, Any]


def whom(
    op: Operation, ticket: Ticket, engineer: Engineer | None, visit_at: datetime, kept: Mapping[str, Kept]
) -> Goes:
    """Who goes at `visit_at` (UTC): `engineer` if one was named; `kept` is what `assignment.kept_from` says.

    The desk chooses where nobody has the ticket, or whoever has it is away then or kept from it by a complaint. A
    laptop does not choose, since it has not all tickets: whoever has it goes, else whose laptop it is. Raises Conflict
    when nobody is to be chosen, or the engineer has left.
    """
    if engineer is None and op.db.away:
        from svcdesk.desk import outbox  # most desks are at the office

        engineer = engineers.get(op.db, ticket.engineer_id or outbox.copy(op.db).engineer_id)
    away, said = engineers.away(op.db, visit_at), dict[str, Any](instead_of=None)
    if engineer is None and ticket.engineer_id is None:
        choice = assignment.choose(op, ticket, there_at=visit_at)
        ticket, engineer = assignment.assign(op, ticket, choice.engineer, choice), choice.engineer
    elif engineer is None:
        why = kept.get(ticket.engineer_id or "")
        if why or ticket.engineer_id in away:
            engineer = assignment.choose(op, ticket, another=True, there_at=visit_at).engineer
            said = {"instead_of": ticket.engineer}
            if why:
                said |= {"complaint": why.complaint, **({"worked_on": why.worked_on} if why.worked_on else {})}
    engineer = engineer or engineers.get(op.db, ticket.engineer_id or "")
    if not engineer.active:
        raise Conflict(N_("{name} has left: send somebody else"), name=engineer.name)
    if back := away.get(engineer.id):
        said["away_until"] = stamp(back)
    return Goes(ticket, engineer, said)


def check(op: Operation, ticket: Ticket, going: Iterable[Engineer], kept: Mapping[str, Kept]) -> dict[str, str]:
    """Raise Conflict when a complaint keeps one of them from the ticket and no reason is given.

    `kept` is what `assignment.kept_from` says. Returns what the journal keeps of it.
    """
    return {key: each for engineer in going for key, each in assignment.check_kept(op, ticket, engineer, kept).items()}
