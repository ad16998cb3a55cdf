"""What makes up a dealer's quarter: warranty cards, visits, and the freight of returns that is booked into it."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime

from svcdesk.db.port import Db
from svcdesk.sla import read_stamp
from svcdesk.sla.terms import Term

# the freight of returns that a customer bears out of their budget: when, how much, in which currency
FREIGHT = " UNION ALL ".join(
    f"SELECT r.{at} AS at, r.{cost} AS cost, r.currency, r.decimals FROM rma r JOIN ticket t ON t.id = r.ticket_id"
    f" WHERE t.customer_id = :customer AND r.book = 'budget' AND {bearer} = 'customer' AND r.{cost} > 0"
    for at, cost, bearer in (
        ("sent_at", "cost_there", "r.freight"),
        ("back_at", "cost_back", "COALESCE(r.freight_back, r.freight)"),
    )
)


def of_dealer(db: Db, customer_id: str, start: str, end: str) -> list[tuple[datetime, int]]:
    """When something was spent on the dealer's repairs in [start, end), and how much.

    Of visits, when they were finished, it is what they would have cost beyond what was charged; of returns that are
    booked into the budget the freight that the dealer bears, when the machine went.
    """
    rows = db.execute(
        "SELECT d.finished_at AS at, sum(l.list_amount - l.amount) AS spent FROM ticket t"
        " JOIN dispatch d ON d.ticket_id = t.id JOIN priced_line l ON l.dispatch_id = d.id"
        " WHERE t.customer_id = :customer AND d.finished_at >= :start AND d.finished_at < :end"
        " AND l.list_amount > l.amount GROUP BY d.id, d.finished_at"
        f" UNION ALL SELECT at, cost AS spent FROM ({FREIGHT}) f WHERE at >= :start AND at < :end",
        customer=customer_id,
        start=start,
        end=end,
    )
    return [(read_stamp(row["at"]), row["spent"]) for row in rows]


def cards(db: Db, customer_id: str, within: Term | None) -> dict[str, int]:
    """How many warranty cards of a dealer's sales came back, by the month in which they came.

    Those that are void do not count, nor those that came later than `within` a time after the sale.
    """
    rows = db.execute(
        "SELECT sold_on, received_on FROM warranty_card WHERE dealer_id = :dealer AND void_because IS NULL",
        dealer=customer_id,
    )
    counted: Counter[str] = Counter()
    for row in rows:
        sold_on, received_on = (date.fromisoformat(row[key]) for key in ("sold_on", "received_on"))
        if within is None or received_on <= within.after(sold_on):
            counted[f"{received_on:%Y-%m}"] += 1
    return counted
