"""Finds what waits for approval (requests for parts, returns, repairs) or for the customer (quotes, consents).

As of any moment, by the times that were kept; who may approve is asked as things are now.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from svcdesk.config.rules import fitting
from svcdesk.db.port import Db, Row
from svcdesk.desk import approvals
from svcdesk.desk.assets import facts
from svcdesk.desk.journal import COUNTS
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.stock import returns
from svcdesk.desk.tickets import calls, tickets
from svcdesk.desk.visits import consents
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

SOURCES = ("request", "return", "repair", "quote", "consent")


class Awaited(Record):
    """One thing that waits: which of the SOURCES it is, what people call it, and the command that approves it.

    `facts` are the quantity and the part of a request, the decision of a return. It is due on the day on which it was
    asked for, a quote on the last on which the customer can agree, where it says so. It is for the `role`, and for
    those `people` who may approve; for anybody where neither is named. `place` is where parts are wanted; the ticket's
    identity is None for a request.
    """

    source: str
    id: str
    number: str
    about: str | None
    facts: tuple[str | int, ...]
    due_on: date
    role: str | None
    people: tuple[Engineer, ...]
    place: str | None
    ticket_id: str | None
    command: str


def waiting(db: Db, policy: Policy, at: datetime, last: date) -> Iterator[Awaited]:
    """What was waiting at `at` (UTC) and due by the day `last`."""
    for find in (_requests, _returns, _repairs, _quotes, _consents):
        yield from (each for each in find(db, policy, at) if each.due_on <= last)


def _requests(db: Db, policy: Policy, at: datetime) -> Iterator[Awaited]:
    for row in db.execute(_REQUESTS, at=stamp(at)).fetchall() if "request" in policy.approvals else ():
        if found := _approval(db, policy, "request", row, at):
            yield found._replace(
                facts=(row["quantity"], row["part"]),
                place=row["place"],
                command=f"svcdesk stock approve {row['number']}",
            )


def _returns(db: Db, policy: Policy, at: datetime) -> Iterator[Awaited]:
    for each in returns.undone(db, at) if "return" in policy.approvals else ():
        sent = each.sent_at and each.sent_at <= at and not each.failed
        if each.decision == "refused" or sent:
            continue
        row = {"id": each.id, "number": each.number, "about": each.serial, "asked_at": stamp(each.asked_at)}
        if found := _approval(db, policy, "return", {**row, "asked_by": each.asked_by}, at):
            command = f"svcdesk return approve {each.number}"
            yield found._replace(facts=(each.decision,), ticket_id=each.ticket_id, command=command)


def _repairs(db: Db, policy: Policy, at: datetime) -> Iterator[Awaited]:
    """Visits that somebody is on, whose forms must be approved before they are finished."""
    wanted = "repair" in policy.approvals and any("approval" in rule.needs for rule in policy.form or ())
    for row in db.execute(_REPAIRS, at=stamp(at)).fetchall() if wanted else ():
        ticket = tickets.get(db, row["ticket_id"])
        known = facts.of_ticket(
            db, policy, ticket, row["component"], row["attribution"], before=read_stamp(row["ordered_at"])
        )
        needed = any("approval" in rule.needs for rule in fitting(policy.form or (), known))
        if needed and (found := _approval(db, policy, "repair", row, at)):
            yield found._replace(ticket_id=ticket.id, command=f"svcdesk dispatch approve {row['number']}")


def _approval(db: Db, policy: Policy, noun: str, row: Row | dict[str, str], at: datetime) -> Awaited | None:
    """What waits for the approval of others, if it did at `at`; whoever asked for it is none of them."""
    if not approvals.lacking(db, policy, noun, row["id"], at):
        return None
    role, people = approvals.deciders(db, policy, noun, row["id"], row["asked_by"])
    return Awaited(
        source=noun,
        id=row["id"],
        number=row["number"],
        about=row["about"],
        facts=(),
        due_on=read_stamp(row["asked_at"]).astimezone(policy.zone).date(),
        role=role,
        people=tuple(people),
        place=None,
        ticket_id=None,
        command="",
    )


def _quotes(db: Db, policy: Policy, at: datetime) -> Iterator[Awaited]:
    """The last quotes of live tickets which cost something and nobody has agreed to: for whoever has the ticket."""
    today = at.astimezone(policy.zone).date()
    for row in db.execute(_QUOTES, at=stamp(at)).fetchall():
        until = date.fromisoformat(row["valid_until"]) if row["valid_until"] else None
        command = ["quote", "accept", row["number"], "--by", row["caller"] or row["customer"], "--how", "phone"]
        if until and until < today:  # nobody can agree to it any more
            command = ["quote", "show", row["number"]]
        yield Awaited(
            source="quote",
            id=row["id"],
            number=row["number"],
            about=row["ticket"],
            facts=(),
            due_on=until or read_stamp(row["made_at"]).astimezone(policy.zone).date(),
            role=None,
            people=(),
            place=None,
            ticket_id=row["ticket_id"],
            command=shlex.join(["svcdesk", *command]),
        )


def _consents(db: Db, policy: Policy, at: datetime) -> Iterator[Awaited]:
    """Machines that may go to the factory once the customer agrees: for whoever has the ticket."""
    for each in returns.undone(db, at) if consents.needed(policy, "removal") else ():
        ticket = tickets.get(db, each.ticket_id)
        given = [one for one in consents.of_ticket(db, ticket.id) if one.purpose == "removal" and one.at <= at]
        sent = each.sent_at and each.sent_at <= at
        if each.decision != "repair" or sent or given or not ticket.live:
            continue
        if approvals.lacking(db, policy, "return", each.id, at):
            continue
        by = calls.of_ticket(db, ticket.id)[-1].caller or ticket.customer
        command = ["svcdesk", "consent", ticket.number, "--to", "removal", "--by", by, "--how", "phone"]
        yield Awaited(
            source="consent",
            id=each.id,
            number=each.number,
            about=each.serial,
            facts=(),
            due_on=(each.approved_at or each.asked_at).astimezone(policy.zone).date(),
            role=None,
            people=(),
            place=None,
            ticket_id=ticket.id,
            command=shlex.join(command),
        )


_REQUESTS = (  # those that were settled later waited then
    "SELECT r.id, r.number, h.place, r.part, r.quantity, r.asked_at, r.asked_by, COALESCE(h.place, '') || COALESCE("
    "'/' || e.name, '') AS about FROM stock_request r JOIN holder h ON h.id = r.holder_id"
    " LEFT JOIN engineer e ON e.id = h.engineer_id WHERE r.asked_at <= :at AND (r.state = 'asked' OR EXISTS"
    " (SELECT 1 FROM journal j WHERE j.noun = 'request' AND j.noun_id = r.id AND j.at > :at"
    f" AND j.kind IN ('request approved', 'request refused', 'request issued') AND j.{COUNTS}))"
    " ORDER BY r.asked_at, r.number"
)
_REPAIRS = (
    "SELECT d.id, d.ticket_id, t.number || '/' || d.visit AS number, t.number AS about, d.component, d.attribution,"
    " d.ordered_at, d.arrived_at AS asked_at, COALESCE(e.login, e.name) AS asked_by FROM dispatch d"
    " JOIN ticket t ON t.id = d.ticket_id JOIN engineer e ON e.id = d.engineer_id"
    " WHERE d.arrived_at <= :at AND (d.finished_at IS NULL OR d.finished_at > :at)"
    " AND (d.failed_at IS NULL OR d.failed_at > :at) AND (d.cancelled_at IS NULL OR d.cancelled_at > :at)"
    " ORDER BY d.arrived_at, t.number, d.visit"
)
_QUOTES = (
    "SELECT q.id, q.number, q.ticket_id, q.made_at, q.valid_until, t.number AS ticket, c.name AS customer,"
    " (SELECT l.caller FROM call l WHERE l.ticket_id = t.id AND l.at <= :at"
    "  ORDER BY l.at DESC, l.place DESC, l.id DESC LIMIT 1) AS caller"
    f" FROM quote q JOIN ticket t ON t.id = q.ticket_id{tickets.AS_OF} JOIN customer c ON c.id = t.customer_id"
    " WHERE p.state IN ('open', 'held') AND q.made_at <= :at AND q.total > 0"
    " AND NOT EXISTS (SELECT 1 FROM quote o WHERE o.ticket_id = q.ticket_id AND o.made_at <= :at"
    "  AND (o.made_at > q.made_at OR o.made_at = q.made_at AND o.number > q.number))"
    " AND NOT EXISTS (SELECT 1 FROM consent s WHERE s.quote_id = q.id AND s.at <= :at)"
    " ORDER BY q.made_at, q.number"
)
