"""The visits as an engineer looks at them in the morning: when, where, what is wrong, and what to bring."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from svcdesk.db.port import FOREVER, Db, Row, one_of
from svcdesk.desk.people import telephones
from svcdesk.desk.visits import crew
from svcdesk.desk.visits.dispatch import AGREED, COLUMNS, STEPS
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp


class Line(Record):
    """A visit as one line: its state, and since when (UTC); `visit` is what people call it, `address` where to go.

    `visit_at` and `visit_until` are what was agreed for it, as in `Visit`; `due_at` is when somebody must have arrived
    by what was promised. `phone` is that of the last call, else the customer's; `machine` a serial number; `parts` are
    those issued to the visit, else those of the last quote.
    """

    number: str
    visit: str
    engineer: str
    crew: tuple[str, ...]
    state: str
    since: datetime
    customer: str
    address: str | None
    phone: str | None
    summary: str
    visit_at: datetime | None
    visit_until: datetime | None
    due_at: datetime | None
    machine: str | None
    model: str | None
    parts: tuple[tuple[str, int], ...]

    @property
    def at(self) -> datetime | None:
        """When somebody has to be there: as agreed, else as promised."""
        return self.visit_at or self.due_at

    @property
    def bring(self) -> str:
        """The parts to bring, with their quantities."""
        return ", ".join(f"{quantity} {part}" for part, quantity in self.parts)


_PROMISED = (
    "(SELECT min(p.due_at) FROM clock k JOIN clock_period p ON p.clock_id = k.id AND p.until = :forever"
    " WHERE k.ticket_id = v.ticket_id AND k.outcome IS NULL AND p.held = 0"
    " AND ' ' || k.stops || ' ' LIKE '% arrived %')"
)
_PHONE = (
    "(SELECT l.phone FROM call l WHERE l.ticket_id = t.id AND l.phone IS NOT NULL"
    " ORDER BY l.at DESC, l.place DESC, l.id DESC LIMIT 1)"
)


def search(
    db: Db,
    states: Iterable[str],
    engineer_id: str | None = None,
    customer_id: str | None = None,
    until: datetime | None = None,
) -> list[Line]:
    """Visits in one of the states, of an engineer, at a customer's, or all; sorted by when somebody has to be there.

    With `until` (UTC) only those of before then, and those that nobody knows a time of.
    """
    wanted, named = one_of("state", states)
    furthest = "".join(f" WHEN {COLUMNS[step]} IS NOT NULL THEN '{step}'" for step in reversed(STEPS))
    since = ", ".join(COLUMNS[step] for step in reversed(STEPS))
    rows = db.execute(
        f"WITH visit AS (SELECT d.*, CASE{furthest} END AS state, coalesce({since}) AS since FROM dispatch d),"
        " line AS (SELECT v.id, v.ticket_id, t.number, t.number || '/' || v.visit AS name, e.name AS engineer, v.state,"
        f" v.since, c.id AS customer_id, c.name AS customer, coalesce(s.address, c.address) AS address,"
        f" {_PHONE} AS phone, t.summary,"
        f" a.visit_at, a.visit_until, CASE WHEN v.arrived_at IS NULL THEN {_PROMISED} END AS due_at,"
        " m.serial AS machine, m.model, v.visit"
        " FROM visit v JOIN engineer e ON e.id = v.engineer_id JOIN ticket t ON t.id = v.ticket_id"
        " JOIN customer c ON c.id = t.customer_id LEFT JOIN equipment m ON m.id = t.equipment_id"
        f" LEFT JOIN site s ON s.id = m.site_id{AGREED} WHERE v.state IN {wanted}"
        + (
            " AND (v.engineer_id = :engineer OR EXISTS (SELECT 1 FROM dispatch_crew w"
            " WHERE w.dispatch_id = v.id AND w.engineer_id = :engineer))"
            if engineer_id
            else ""
        )
        + (" AND t.customer_id = :customer" if customer_id else "")
        + ") SELECT * FROM line"
        + (" WHERE coalesce(visit_at, due_at, '') < :until" if until else "")
        + " ORDER BY coalesce(visit_at, due_at) NULLS LAST, since, number, visit",
        **named,
        engineer=engineer_id,
        customer=customer_id,
        until=until and stamp(until),
        forever=FOREVER,
    ).fetchall()
    issued, quoted = _issued(db), _quoted(db, {row["ticket_id"] for row in rows})
    crews = crew.of_visits(db, [row["id"] for row in rows if row["id"]])
    return [
        _line(
            row,
            row["phone"] or next(iter(telephones.of_customer(db, row["customer_id"])), None),
            crews.get(row["id"], ()),
            issued.get(row["id"]) or quoted.get(row["ticket_id"], ()),
        )
        for row in rows
    ]


def _issued(db: Db) -> dict[str, tuple[tuple[str, int], ...]]:
    """The parts that are on the way to a customer, by the identity of the visit."""
    rows = db.execute(
        "SELECT h.dispatch_id, s.part, sum(s.quantity) AS quantity FROM holder h JOIN stock s ON s.holder_id = h.id"
        " WHERE h.dispatch_id IS NOT NULL AND s.quantity > 0 GROUP BY h.dispatch_id, s.part ORDER BY s.part"
    )
    found: dict[str, tuple[tuple[str, int], ...]] = {}
    for row in rows:
        found[row["dispatch_id"]] = (*found.get(row["dispatch_id"], ()), (row["part"], row["quantity"]))
    return found


def _quoted(db: Db, ticket_ids: Iterable[str]) -> dict[str, tuple[tuple[str, int], ...]]:
    """The parts of the last quote, by the identity of the ticket."""
    wanted, named = one_of("ticket", ticket_ids)
    rows = db.execute(
        "SELECT q.ticket_id, q.id, l.item, l.quantity FROM quote q"
        " LEFT JOIN priced_line l ON l.quote_id = q.id AND l.kind = 'part'"
        f" WHERE q.ticket_id IN {wanted} ORDER BY q.made_at, length(q.number), q.number, l.place",
        **named,
    )
    quotes: dict[str, dict[str, list[tuple[str, int]]]] = {}
    for row in rows:
        lines = quotes.setdefault(row["ticket_id"], {}).setdefault(row["id"], [])
        if row["item"]:
            lines.append((row["item"], row["quantity"]))
    return {ticket_id: tuple([*each.values()][-1]) for ticket_id, each in quotes.items()}


def _line(row: Row, phone: str | None, along: tuple[str, ...], parts: tuple[tuple[str, int], ...]) -> Line:
    found = {key: row[key] for key in Line._fields if key not in ("visit", "crew", "parts", "phone")}
    times = {key: row[key] and read_stamp(row[key]) for key in ("since", "visit_at", "visit_until", "due_at")}
    return Line(**{**found, **times, "visit": row["name"], "phone": phone, "crew": along, "parts": parts})
