"""Telling people what happens to tickets, as the section `tell` says: read from the journal, once for each entry.

A sweep looks at what was recorded since the last one, and writes notices about it in the same transaction in which it
notes how far it has looked. So each is told once; and what was undone or superseded meanwhile is not told at all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from shlex import quote
from typing import TYPE_CHECKING

from svcdesk.config.promises.notify import Recipient
from svcdesk.config.promises.telling import CUSTOMER, EVENTS
from svcdesk.db.port import Db, Row
from svcdesk.desk.assets import correspondents
from svcdesk.desk.escalation import notices
from svcdesk.desk.escalation.addressees import Addressee, addressees
from svcdesk.desk.escalation.news import is_so
from svcdesk.desk.journal import COUNTS, Entry, Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import appointments, dispatch
from svcdesk.errors import NotFound, SvcdeskError
from svcdesk.locale import N_
from svcdesk.sla import stamp

if TYPE_CHECKING:
    from typing import Any

_HINTS = {  # by whether it is the customer
    True: N_("no mail address of {name} is known: 'svcdesk contact add {quoted} NAME --mail …'"),
    False: N_("no mail address of {name} is known: 'svcdesk engineer edit {name} --mail …'"),
}
LIMIT = timedelta(days=3)  # what happened longer ago is no news: a weekend without sweeps, and a day


def write(op: Operation) -> Iterator[tuple[Ticket, list[Entry]]]:
    """Write notices about what was recorded since this was done last, inside `op`.

    Yields the tickets about which people are to be told, or could not be, with what was recorded of that.
    """
    last = op.db.one("SELECT journal_seq FROM told")["journal_seq"]
    end = op.db.one("SELECT COALESCE(MAX(seq), 0) AS last FROM journal")["last"]
    op.db.execute("UPDATE told SET journal_seq = :end WHERE journal_seq < :end", end=end)
    events = {EVENTS[event]: event for event in op.policy.telling}
    for row in _news(op.db, last, end, op.now) if events else ():
        event, ticket = events.get(row["kind"]), tickets.get(op.db, row["noun_id"])
        data = json.loads(row["data"])
        if event and is_so(op.db, ticket, row["kind"], data):
            before = len(op.entries)
            _tell(op, ticket, event, row["seq"], data)
            yield ticket, op.entries[before:]


def _news(db: Db, last: int, end: int, now: datetime) -> list[Row]:
    return db.execute(
        "SELECT j.seq, j.kind, j.noun_id, j.data FROM journal j JOIN ticket t ON t.id = j.noun_id"  # none withdrawn
        f" WHERE j.seq > :last AND j.seq <= :end AND j.noun = 'ticket' AND j.at >= :since AND j.{COUNTS}"
        " AND NOT EXISTS (SELECT 1 FROM journal i WHERE i.noun = 'ticket' AND i.noun_id = j.noun_id AND i.op = j.op"
        " AND i.kind = 'imported') ORDER BY j.seq",
        last=last,
        end=end,
        since=stamp(now - LIMIT),
    ).fetchall()


def _tell(op: Operation, ticket: Ticket, event: str, seq: int, data: dict[str, Any]) -> None:
    found: list[Addressee] = []
    for key in op.policy.telling[event].to:
        people, refusal = _addressees(op, ticket, key, data)
        found += people
        if refusal:
            _not_told(op, ticket, event, key, refusal)
    told = notices.write_event(op, ticket, found, seq, {"event": event, **_document(op, ticket, data)})
    if told:
        op.record("ticket", ticket.id, "notices written", {"event": event, "to": [each.to.name for each in told]})


def _addressees(
    op: Operation, ticket: Ticket, key: str, data: dict[str, Any]
) -> tuple[list[Addressee], SvcdeskError | None]:
    if key == CUSTOMER:
        known = correspondents.of_ticket(op.db, ticket.id)
        found: list[Addressee] = [Addressee(key, Recipient(key, known.name, known.mail, known.phone))]
        refusal = None
    else:
        engineer_id = ticket.engineer_id
        if key == "engineer" and "visit" in data:
            visits = dispatch.of_ticket(op.db, ticket.id)
            engineer_id = next(each.engineer_id for each in visits if each.visit == data["visit"])
        found, refusal = addressees(op.db, op.policy, ticket.number, key, engineer_id, op.now)
    for each in found:
        if op.policy.notify.ways(each.to) == ["mail"] and not each.to.mail:
            refusal = NotFound(_HINTS[key == CUSTOMER], name=each.to.name, quoted=quote(ticket.customer))
    return [each for each in found if each.to.mail or op.policy.notify.ways(each.to) != ["mail"]], refusal


def _not_told(op: Operation, ticket: Ticket, event: str, key: str, why: SvcdeskError) -> None:
    said = {"event": event, "to": key, "why": why.message, "facts": why.facts}
    op.record("ticket", ticket.id, "not told", said)


def _document(op: Operation, ticket: Ticket, data: dict[str, Any]) -> dict[str, Any]:
    """What people may want to know of it; it is worded when it is carried."""
    where = correspondents.of_ticket(op.db, ticket.id)
    agreed = appointments.of_ticket(op.db, ticket.id)
    visits = dispatch.of_ticket(op.db, ticket.id)
    visit = next((each for each in visits if each.visit == data.get("visit")), None)
    window = (data["visit_at"], data.get("visit_until")) if "visit_at" in data else None
    if not window and agreed and agreed[-1].due_at >= op.now:
        window = (stamp(agreed[-1].visit_at), stamp(agreed[-1].visit_until) if agreed[-1].visit_until else None)
    engineer = _engineer(op.db, visit.engineer_id if visit else ticket.engineer_id)
    keys = ("number", "summary", "state", "priority", "tier", "region", "level", "kind", "customer", "engineer")
    return {
        "visit": window,
        "address": where.address,
        "phone": where.phone,
        "contact": where.caller,
        "engineer": engineer.get("name"),
        "engineer_phone": engineer.get("phone"),
        "cause": ticket.cause,
        "solution": ticket.solution,
        "reason": data.get("reason"),
        "ticket": {**{key: getattr(ticket, key) for key in keys}, "opened_at": stamp(ticket.opened_at)},
        "answers": where.message_id,
    }


def _engineer(db: Db, engineer_id: str | None) -> dict[str, str | None]:
    if engineer_id is None:
        return {}
    found = engineers.get(db, engineer_id)
    return {"name": found.name, "phone": found.phone}
