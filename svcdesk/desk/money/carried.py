"""Money that engineers took for a ticket after its form was handed over: it is with them until it is handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER
from svcdesk.desk.journal import COUNTS
from svcdesk.desk.money import payments
from svcdesk.record import Record
from svcdesk.sla import stamp
from svcdesk.words import fold

if TYPE_CHECKING:
    from datetime import datetime

    from svcdesk.db.port import Db
    from svcdesk.desk.money.payments import Payment

# a condition on a row `p` of payment: it is money, valid and not with the office at :at
OUT = (
    "p.at <= :at AND p.card_id IS NULL AND (p.voided_at IS NULL OR p.voided_at > :at)"
    " AND NOT EXISTS (SELECT 1 FROM journal WHERE noun = 'ticket' AND noun_id = p.ticket_id"
    " AND kind IN ('handed-over', 'money handed over') AND at <= :at"
    f" AND data LIKE '%\"' || p.receipt || '\"%' AND {COUNTS})"
)
_LATER = (
    "SELECT p.receipt, d.visit, d.finished_at FROM payment p JOIN dispatch d ON d.ticket_id = p.ticket_id"
    " WHERE (p.ticket_id = :ticket OR :ticket IS NULL) AND d.visit = (SELECT MAX(h.visit) FROM dispatch h"
    " WHERE h.ticket_id = p.ticket_id AND h.handed_over_at <= :at)"
    " AND NOT EXISTS (SELECT 1 FROM dispatch o WHERE o.ticket_id = p.ticket_id AND o.ordered_at <= :at"
    " AND COALESCE(o.handed_over_at, o.failed_at, o.cancelled_at, :forever) > :at)"
    f" AND {OUT} ORDER BY p.at, length(p.receipt), p.receipt"
)
_WHO = (
    "SELECT e.name, e.login FROM engineer e WHERE EXISTS (SELECT 1 FROM dispatch d WHERE d.engineer_id = e.id)"
    " OR EXISTS (SELECT 1 FROM dispatch_crew c WHERE c.engineer_id = e.id) ORDER BY e.name_key"
)


class Carried(Record):
    """A receipt whose money `engineer` has; `visit` is the last whose form is with the office, finished then (UTC)."""

    payment: Payment
    engineer: str
    visit: int
    finished_at: str


def later(db: Db, at: datetime, ticket_id: str | None = None) -> list[Carried]:
    """What was not handed over at `at` (UTC) although no form of its ticket was out, of one ticket or of all.

    It is what people took who go to customers; what others take, such as the office, is there already.
    """
    rows = db.execute(_LATER, at=stamp(at), ticket=ticket_id, forever=FOREVER).fetchall()
    names: dict[str, str] = {}
    for who in db.execute(_WHO).fetchall() if rows else ():
        names |= {fold(key): who["name"] for key in (who["name"], who["login"]) if key}
    found = ((payments.find(db, row["receipt"]), row) for row in rows)
    return [
        Carried(each, names[fold(each.taken_by)], row["visit"], row["finished_at"])
        for each, row in found
        if fold(each.taken_by) in names
    ]
