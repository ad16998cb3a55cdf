"""The ticket: what it is, how one is found by what people type, and how what changes about it is kept.

State, priority, tier, region and engineer live in periods [since, until), so that "now" and "as of last Tuesday" are
the same question. What a change means for promises is decided by the verbs, which call `alter` here.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import _
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.desk.journal import Operation

LIVE = ("open", "held")  # the states in which somebody has to do something
STATES = (*LIVE, "resolved", "closed", "cancelled")


# what a period holds
_CHANGING = ("state", "priority", "tier", "region", "phase", "warranty", "level", "engineer_id")


class Ticket(NamedTuple):
    """One request, as it stands in one period. Times are UTC; keys (kind, tier, …) are the policy's."""

    id: str
    number: str
    summary: str
    kind: str
    customer_id: str
    customer: str
    state: str
    priority: str
    tier: str
    region: str
    phase: str | None
    warranty: str
    level: str | None
    engineer_id: str | None
    engineer: str | None
    severity: str | None
    reach: str | None
    opened_at: datetime
    ended_at: datetime | None
    cause: str | None
    solution: str | None
    since: datetime

    @property
    def live(self) -> bool:
        """Whether somebody still has to do something: open, or held."""
        return self.state in LIVE

    @property
    def facts(self) -> dict[str, str | None]:
        """What the rules of a target ask about."""
        return {key: getattr(self, key) for key in ("priority", "region", "kind", "phase", "warranty")}


SELECT = (
    "SELECT t.id, t.number, t.summary, t.kind, t.customer_id, c.name AS customer, p.state, p.priority, p.tier,"
    " p.region, p.phase, p.warranty, p.level, p.engineer_id, e.name AS engineer, t.severity, t.reach, t.opened_at,"
    " t.ended_at, t.cause, t.solution, p.since"
)
SOURCE = (
    " FROM ticket t JOIN ticket_period p ON p.ticket_id = t.id JOIN customer c ON c.id = t.customer_id"
    " LEFT JOIN engineer e ON e.id = p.engineer_id"
)


def from_row(row: Row) -> Ticket:
    """A ticket from a row of SELECT; further columns of the row are left alone."""
    return Ticket._make(row[: len(Ticket._fields)])._replace(
        opened_at=read_stamp(row["opened_at"]),
        ended_at=read_stamp(row["ended_at"]) if row["ended_at"] else None,
        since=read_stamp(row["since"]),
    )


def get(db: Db, ticket_id: str) -> Ticket:
    """The ticket of that identity, as it stands now."""
    return from_row(db.execute(SELECT + SOURCE + " WHERE t.id = ? AND p.until = ?", (ticket_id, FOREVER)).fetchone())


def find(db: Db, text: str) -> Ticket:
    """The one ticket meant by a full number, the digits people say, or the tail of a number.

    Raises NotFound when there is none, UsageError when the tail fits several.
    """
    wanted = text.strip().lstrip("#")
    query = SELECT + SOURCE + " WHERE p.until = ? AND "
    row = db.execute(query + "t.number = ?", (FOREVER, wanted)).fetchone()
    if not row and wanted.isdecimal() and len(wanted) < 16:
        row = db.execute(query + "t.count = ?", (FOREVER, int(wanted))).fetchone()
    if row:
        return from_row(row)
    tail = wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    rows = db.execute(query + "t.number LIKE ? ESCAPE '\\' LIMIT 4", (FOREVER, "%" + tail)).fetchall() if wanted else []
    if not rows:
        raise NotFound(_("no ticket {text!r}: see 'svcdesk list --state all'").format(text=text))
    if len(rows) > 1:
        numbers = ", ".join(row["number"] for row in rows[:3]) + (", …" if len(rows) > 3 else "")
        raise UsageError(_("{text!r} fits several tickets: {numbers}").format(text=text, numbers=numbers))
    return from_row(rows[0])


def bought(db: Db, ticket_id: str) -> tuple[str | None, str | None]:
    """The identities of the machine that a ticket is about and of the contract that it was taken under, if any."""
    row = db.execute("SELECT equipment_id, contract_id FROM ticket WHERE id = ?", (ticket_id,)).fetchone()
    return row["equipment_id"], row["contract_id"]


def find_all(db: Db, texts: Iterable[str]) -> list[Ticket]:
    """The tickets meant, each once, in the order given. Raises as `find` does."""
    found = (find(db, text) for text in texts)
    return list({ticket.id: ticket for ticket in found}.values())


def of_customer(db: Db, customer_id: str) -> list[Ticket]:
    """The customer's live tickets, oldest first."""
    rows = db.execute(
        SELECT + SOURCE + " WHERE t.customer_id = ? AND p.until = ? AND p.state IN ('open', 'held')"
        " ORDER BY t.opened_at, t.number",
        (customer_id, FOREVER),
    )
    return [from_row(row) for row in rows]


def insert(op: "Operation", ticket: Ticket, count: int | None) -> None:
    """Write a new ticket and its first period, which begins when it was opened."""
    op.db.execute(
        "INSERT INTO ticket (id, number, count, summary, kind, customer_id, severity, reach, opened_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            ticket.id,
            ticket.number,
            count,
            ticket.summary,
            ticket.kind,
            ticket.customer_id,
            ticket.severity,
            ticket.reach,
            stamp(ticket.opened_at),
        ),
    )
    _insert_period(op.db, ticket)


def next_count(db: Db) -> int:
    """The next spoken number, taken inside the caller's transaction so that none is lost or given twice."""
    row = db.execute(
        "INSERT INTO counter (name, value) VALUES ('ticket', 1)"
        " ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value"
    ).fetchone()
    return row["value"]  # type: ignore[no-any-return]


def alter(op: "Operation", ticket: Ticket, **fields: str | None) -> Ticket:
    """The ticket with what a period holds (state, priority, tier, …) changed from `op.at` on.

    Raises Conflict when something about it was changed later than `op.at`: the past is not rewritten.
    """
    check_not_before(op, ticket.number, ticket.since)
    changed = ticket._replace(since=op.at, **fields)  # type: ignore[arg-type]
    if op.at == ticket.since:
        op.db.execute("DELETE FROM ticket_period WHERE ticket_id = ? AND since = ?", (ticket.id, stamp(op.at)))
    else:
        op.db.execute(
            "UPDATE ticket_period SET until = ? WHERE ticket_id = ? AND until = ?",
            (stamp(op.at), ticket.id, FOREVER),
        )
    _insert_period(op.db, changed)
    return changed


def check_live(ticket: Ticket) -> None:
    """Raise Conflict when the ticket has ended: whoever wants something done reopens it first."""
    if not ticket.live:
        raise Conflict(_("{number} is {state}: reopen it first").format(number=ticket.number, state=ticket.state))


def check_not_before(op: "Operation", what: str, moment: datetime) -> None:
    """Raise Conflict when `op.at` is before the last change of `what` at `moment`: the past is not rewritten."""
    if op.at < moment:
        # to the second: a time typed to the minute is often before something in the same minute
        then, at = (f"{each.astimezone(op.policy.zone):%Y-%m-%d %H:%M:%S}" for each in (moment, op.at))
        raise Conflict(_("{what} was last changed at {then}; {at} is before that").format(what=what, then=then, at=at))


def _insert_period(db: Db, ticket: Ticket) -> None:
    db.execute(
        f"INSERT INTO ticket_period (ticket_id, since, until, {', '.join(_CHANGING)})"
        f" VALUES (?, ?, ?{', ?' * len(_CHANGING)})",
        (ticket.id, stamp(ticket.since), FOREVER, *(getattr(ticket, column) for column in _CHANGING)),
    )
