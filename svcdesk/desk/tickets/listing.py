"""Tickets and their states, now or at any earlier moment, with what is due next on each."""

from datetime import datetime, timedelta

from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import LIVE, Ticket
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from svcdesk.sla.holds import Hold

_SOON = timedelta(hours=1)
_FEW = 1000  # tickets that a statement may name
_MANY = 300  # tickets of one engineer: of fewer each is looked at
_AROUND = 20  # clocks that are looked at for each ticket of theirs
ORDERS = {  # what a list is sorted by → SQL; `priority` is the most urgent first
    "due": "next NULLS LAST, priority, opened_at, number",
    "opened": "opened_at, number",
    "last": "opened_at DESC, number DESC",
    "priority": "priority, next NULLS LAST, opened_at, number",
    "number": "number",
    "customer": "customer_key, opened_at, number",
    "engineer": "engineer_key NULLS LAST, next NULLS LAST, number",
}


class Query(Record):
    """Which tickets are wanted; a field that is None or empty asks nothing. Times are UTC.

    `held` asks for those on hold, with their holds, instead of states; `ids` of some tickets only; `channel` is how
    somebody called about it, `site_id` where it is, or else its machine; `reverse` turns the order round; `urgency` is
    the priorities of the policy, the most urgent first, as they sort.
    """

    states: tuple[str, ...] = LIVE
    held: bool = False
    engineer_id: str | None = None
    unassigned: bool = False
    customer_id: str | None = None
    region: str | None = None
    priority: tuple[str, ...] = ()
    tier: str | None = None
    due_before: datetime | None = None
    sort: str = "due"
    limit: int | None = None
    ids: tuple[str, ...] | None = None
    kind: str | None = None
    level: str | None = None
    channel: str | None = None
    equipment_id: str | None = None
    site_id: str | None = None
    opened_since: datetime | None = None
    ended_since: datetime | None = None
    reverse: bool = False
    urgency: tuple[str, ...] = ()

    @property
    def someones(self) -> bool:
        """Whether it asks for what one engineer has, or nobody."""
        return bool(self.engineer_id or self.unassigned)

    @property
    def picks(self) -> bool:
        """Whether words of it pick a few tickets out of all."""
        return self.someones or any((self.customer_id, self.equipment_id, self.site_id, self.ids))

    @property
    def by_due(self) -> bool:
        """Whether what is due first comes first, of tickets that may be many."""
        few = any((self.customer_id, self.equipment_id, self.site_id, self.ids))
        return self.sort == "due" and not self.reverse and not self.held and not few

    def among(self, ids: "Iterable[str]") -> "Query":
        """The same query, of these tickets only."""
        return self._replace(ids=tuple(ids))


class Line(Record):
    """A ticket as one line: as it stood at the moment asked for, and what was due next then (UTC).

    `urgency` is late when that was over, soon within the hour before, else empty. `hold` is what it waited for then,
    where that was asked for. `visit_at` is what had been agreed for a visit, and with `visit_until` from when to when,
    unless somebody had come already.
    """

    ticket: Ticket
    due_at: datetime | None
    target: str | None
    urgency: str
    hold: "Hold | None" = None
    visit_at: datetime | None = None
    visit_until: datetime | None = None


def search(db: Db, query: Query, at: datetime) -> list[Line]:
    """The tickets that fit, as they stood at `at`."""
    return list(each(db, query, at))


def each(db: Db, query: Query, at: datetime) -> "Iterator[Line]":
    """The tickets that fit, as they stood at `at`, one after the other: there may be too many to hold."""
    if 0 < (query.limit or 0) <= _FEW and query.by_due and (first := _due_first(db, query, at)):
        query = query.among(first)
    source, values = _source(query, at, not query.picks and not _long_ago(db, at))
    limit = ""
    if query.limit is not None:
        limit = " LIMIT :limit"
        values["limit"] = query.limit
    order, ranks = _order(query)
    rows = db.execute(
        # what was agreed is looked up for what is printed only
        f"WITH line AS ({source}) SELECT found.*, {_AGREED} AS agreed"
        f" FROM (SELECT * FROM line{_due(query)} ORDER BY {order}{limit}) found ORDER BY {order}",
        **values,
        **ranks,
    )
    return (_line(row, at, query.held) for row in rows)


def count(db: Db, query: Query, at: datetime) -> int:
    """How many tickets fit, whatever the limit."""
    source, values = _source(query, at, query.due_before is not None and not query.picks and not _long_ago(db, at))
    return int(
        db.one(f"WITH line AS ({source}) SELECT count(*) AS tickets FROM line{_due(query)}", **values)["tickets"]
    )


def _due_first(db: Db, query: Query, at: datetime) -> list[str]:
    """The tickets that are due first: as many as are wanted, and all that are due at the same time as the last.

    Returns nothing when fewer tickets have anything due, or when the engineer asked about has few. It reads the clocks
    in the order in which they fall due, however many are open; for one engineer only the first of them, since all of
    these may be other people's.
    """
    if query.someones and not _has_many(db, query, at):
        return []
    conditions, values = _conditions(query)
    running = f"{_RUNNING} = :forever UNION ALL {_RUNNING} > :at AND until < :forever"
    if query.someones:
        running = f"SELECT * FROM ({running}) each_one ORDER BY due_at LIMIT :most"
        values["most"] = _AROUND * (query.limit or 0)
    rows = db.execute(
        # joined in this order, whatever else has an index
        f"SELECT first_ones.due_at, k.ticket_id FROM ({running}) first_ones CROSS JOIN clock k CROSS JOIN ticket t"
        " CROSS JOIN ticket_period p WHERE k.id = first_ones.clock_id AND t.id = k.ticket_id AND p.ticket_id = t.id"
        f" AND p.since <= :at AND p.until > :at{''.join(f' AND {each}' for each in conditions)} ORDER BY due_at",
        at=stamp(at),
        forever=FOREVER,
        **values,
    )
    found: dict[str, None] = {}
    last = ""
    for row in rows:
        if len(found) >= (query.limit or 0) and row["due_at"] > last:
            return [*found]
        last = row["due_at"]
        found[row["ticket_id"]] = None
    return []


def _has_many(db: Db, query: Query, at: datetime) -> bool:
    """Whether that engineer, or nobody, has too many live tickets to look at each of them."""
    whose = "engineer_id IS NULL" if query.unassigned else "engineer_id = :engineer"
    row = db.one(
        "SELECT count(*) AS tickets FROM (SELECT 1 FROM ticket_period WHERE state IN ('open', 'held')"
        f" AND {whose} AND until > :at LIMIT :many) first_ones",
        engineer=query.engineer_id,
        at=stamp(at),
        many=_MANY,
    )
    return int(row["tickets"]) == _MANY


def _long_ago(db: Db, at: datetime) -> bool:
    """Whether many clocks have been stopped since `at`: they would have to be read among those that ran then."""
    ended = "SELECT 1 FROM clock_period WHERE held = 0 AND until > :at AND until < :forever LIMIT 1 OFFSET :few"
    return db.execute(ended, at=stamp(at), forever=FOREVER, few=_FEW).fetchone() is not None


def _source(query: Query, at: datetime, at_once: bool) -> tuple[str, dict[str, object]]:
    """The statement that finds the tickets with what is next, looked up `at_once` for all, and its parameters."""
    conditions, values = _conditions(query)
    hold = waiting = ""
    if query.held:
        hold, waiting = _HOLD, _WAITING
    if query.due_before:
        values["due_before"] = stamp(query.due_before)
    next_due, due = ("due.next", _NEXT_OF_ALL) if at_once else (_NEXT_OF_ONE, "")
    return (
        f"{tickets.SELECT}, c.name_key AS customer_key, e.name_key AS engineer_key, {next_due} AS next"
        f"{hold}{tickets.SOURCE}{due}{waiting}{' WHERE ' if conditions else ''}{' AND '.join(conditions)}",
        {"at": stamp(at), "forever": FOREVER, **values},
    )


def _due(query: Query) -> str:
    return " WHERE next < :due_before" if query.due_before else ""


def _order(query: Query) -> tuple[str, dict[str, object]]:
    first, last = " NULLS FIRST", " NULLS LAST"
    urgency, ranks = _by_urgency(query.urgency)
    columns = [urgency if each == "priority" else each for each in ORDERS[query.sort].split(", ")]
    used = ranks if urgency in columns else {}
    if query.reverse:
        columns = [f"{each.removesuffix(last)} DESC{first if each.endswith(last) else ''}" for each in columns]
    return ", ".join(columns), used


def _by_urgency(priorities: tuple[str, ...]) -> tuple[str, dict[str, object]]:
    """What sorts by priority, the most urgent first, and its parameters; unknown ones come last.

    Names such as P1, P2, … sort by themselves.
    """
    if list(priorities) == sorted(priorities):
        return "priority", {}
    ranks: dict[str, object] = {f"rank_{place}": key for place, key in enumerate(priorities)}
    cases = " ".join(f"WHEN :{name} THEN {place}" for place, name in enumerate(ranks))
    return f"CASE priority {cases} ELSE {len(priorities)} END", ranks


# what is due next on a ticket: the instant is first in the text, so the least text is the clock that runs out first
_NEXT = "MIN(due_at || ' ' || k.target)"
_NEXT_OF_ONE = (
    f"(SELECT {_NEXT} FROM clock k JOIN clock_period kp ON kp.clock_id = k.id"
    " WHERE k.ticket_id = t.id AND kp.since <= :at AND kp.until > :at AND kp.held = 0)"
)
_RUNNING = "SELECT clock_id, due_at FROM clock_period WHERE held = 0 AND since <= :at AND until"
_NEXT_OF_ALL = (  # in a third of the time, as clocks that run lie together
    f" LEFT JOIN (SELECT k.ticket_id, {_NEXT} AS next FROM"
    f" ({_RUNNING} = :forever UNION ALL {_RUNNING} > :at AND until < :forever) running"
    " JOIN clock k ON k.id = running.clock_id GROUP BY k.ticket_id) due ON due.ticket_id = t.id"
)
_AGREED = (
    "(SELECT b.visit_at || ' ' || COALESCE(b.visit_until, '') FROM appointment b WHERE b.ticket_id = found.id"
    " AND b.agreed_at <= :at AND NOT EXISTS (SELECT 1 FROM dispatch v WHERE v.ticket_id = b.ticket_id"
    " AND v.arrived_at >= b.agreed_at AND v.arrived_at <= :at) ORDER BY b.agreed_at DESC, b.id DESC LIMIT 1)"
)
_HOLD = ", w.reason AS hold_reason, w.since AS hold_since, w.ends_at AS hold_ends_at, w.set_by, w.note"
_WAITING = (
    " JOIN hold w ON w.ticket_id = t.id AND w.since <= :at AND COALESCE(w.until, w.ends_at, :forever) > :at"
    " AND w.reason <> 'resolved'"
)


def _conditions(query: Query) -> tuple[list[str], dict[str, object]]:
    conditions: list[str] = []
    values: dict[str, object] = {}
    states = ("held",) if query.held else query.states
    if set(states) <= set(LIVE):
        conditions.append("p.state IN ('open', 'held')")  # as the partial index says it
    if set(states) != set(LIVE):
        conditions.append(_among(tickets.STATE, states, values))
    if query.priority:
        conditions.append(_among("p.priority", query.priority, values))
    if query.unassigned:
        conditions.append("p.engineer_id IS NULL")
    for column, wanted in (
        ("p.engineer_id", query.engineer_id),
        ("t.customer_id", query.customer_id),
        ("p.region", query.region),
        ("p.tier", query.tier),
        ("p.level", query.level),
        ("t.kind", query.kind),
        ("t.equipment_id", query.equipment_id),
    ):
        if wanted is not None:
            conditions.append(_among(column, (wanted,), values))
    if query.channel is not None:
        conditions.append("EXISTS (SELECT 1 FROM call l WHERE l.ticket_id = t.id AND l.channel = :channel)")
        values["channel"] = query.channel
    if query.site_id is not None:
        of_machine = "(SELECT q.site_id FROM equipment q WHERE q.id = t.equipment_id)"
        conditions.append(f"COALESCE(t.site_id, {of_machine}) = :site")
        values["site"] = query.site_id
    for column, since in (("opened", query.opened_since), ("ended", query.ended_since)):
        if since is not None:
            conditions.append(f"t.{column}_at >= :{column}_since")
            values[f"{column}_since"] = stamp(since)
    if query.ids is not None:
        conditions.append(_among("t.id", query.ids, values))
    return conditions, values


def _among(column: str, wanted: tuple[str, ...], values: dict[str, object]) -> str:
    names = []
    for word in wanted:
        names.append(f"wanted_{len(values)}")
        values[names[-1]] = word
    return f"{column} IN ({', '.join(':' + name for name in names) or 'NULL'})"


def _line(row: Row, at: datetime, held: bool) -> Line:
    due, _blank, target = (row["next"] or "").partition(" ")
    due_at = read_stamp(due) if due else None
    urgency = "" if due_at is None or due_at >= at + _SOON else "late" if due_at < at else "soon"
    agreed = [read_stamp(each) for each in (row["agreed"] or "").split()]
    hold = _hold(row) if held else None
    return Line(tickets.from_row(row), due_at, target or None, urgency, hold, *agreed)


def _hold(row: Row) -> "Hold":
    from svcdesk.sla.holds import Hold  # a plain list tells of no holds

    ends_at = read_stamp(row["hold_ends_at"]) if row["hold_ends_at"] else None
    return Hold(row["hold_reason"], read_stamp(row["hold_since"]), None, row["set_by"], row["note"], ends_at)
