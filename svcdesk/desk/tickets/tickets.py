"""The ticket: what it is, how it is found by what people type, and how its changes are kept.

State, priority, tier, region and engineer live in periods [since, until), so that "now" and "as of last Tuesday" are
the same question. What a change means for promises is decided by the verbs, which call `alter` here.
"""

from datetime import datetime

from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.errors import Conflict, NotFound, UsageError, word
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import half_width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.desk.journal import Operation

LIVE = ("open", "held")  # the states in which somebody has to do something
STATES = (*LIVE, "resolved", "closed", "cancelled")
# what a period holds
_CHANGING = ("state", "priority", "tier", "region", "phase", "warranty", "level", "engineer_id")


class Ticket(Record):
    """One request, as it stands in one period. Times are UTC; keys (kind, tier, …) are the policy's.

    `follows` is the number of the ended ticket that it was opened about, `duplicate_of` that of the one that
    it was merged into.
    """

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
    follows: str | None
    since: datetime
    duplicate_of: str | None = None

    @property
    def live(self) -> bool:
        """Whether somebody still has to do something: open, or held."""
        return self.state in LIVE

    @property
    def facts(self) -> dict[str, str | None]:
        """The values that the rules of a target are about."""
        return {key: getattr(self, key) for key in ("priority", "region", "kind", "phase", "warranty")}


LAST = "9999-12-31T23:59:58Z"  # as `:at`: how things stand by the last change
STATE = (  # of a ticket at `:at`; a hold that ended by itself may not have been written as ended
    "CASE WHEN p.state = 'held' AND EXISTS (SELECT 1 FROM hold h WHERE h.ticket_id = t.id AND h.until IS NULL"
    f" AND h.ends_at <= :at AND :at < '{LAST}') THEN 'open' ELSE p.state END"
)
SELECT = (
    "SELECT t.id, t.number, t.summary, t.kind, t.customer_id, c.name AS customer,"
    f" {STATE} AS state, p.priority, p.tier, p.region, p.phase, p.warranty, p.level, p.engineer_id,"
    " e.name AS engineer, t.severity, t.reach, t.opened_at, t.ended_at, t.cause, t.solution,"
    " (SELECT f.number FROM ticket f WHERE f.id = t.follows_id) AS follows, p.since,"
    " (SELECT m.number FROM ticket m WHERE m.id = t.merged_into_id) AS duplicate_of"
)
AS_OF = " JOIN ticket_period p ON p.ticket_id = t.id AND p.since <= :at AND p.until > :at"
JOINS = AS_OF + " JOIN customer c ON c.id = t.customer_id LEFT JOIN engineer e ON e.id = p.engineer_id"
SOURCE = " FROM ticket t" + JOINS
RESOLVED_AT = (  # when a ticket that is resolved at `:at` was: when there was last something to do, or at once
    "COALESCE((SELECT MAX(live.until) FROM ticket_period live WHERE live.ticket_id = t.id"
    " AND live.state IN ('open', 'held') AND live.until <= :at), t.opened_at)"
)


def from_row(row: Row) -> Ticket:
    """A ticket from a row of SELECT; further columns of the row are left alone."""
    return Ticket._make(map(row.__getitem__, Ticket._fields))._replace(
        opened_at=read_stamp(row["opened_at"]),
        ended_at=read_stamp(row["ended_at"]) if row["ended_at"] else None,
        since=read_stamp(row["since"]),
    )


def get(db: Db, ticket_id: str) -> Ticket:
    """The ticket of that identity, as it stands now."""
    return from_row(db.one(SELECT + SOURCE + " WHERE t.id = :id", at=LAST, id=ticket_id))


def get_at(db: Db, ticket_id: str, at: datetime) -> Ticket | None:
    """The ticket of that identity as it stood at `at` (UTC); None before it was opened."""
    row = db.execute(SELECT + SOURCE + " WHERE t.id = :id", at=stamp(at), id=ticket_id).fetchone()
    return from_row(row) if row else None


def find(db: Db, text: str) -> Ticket:
    """The one ticket meant by a full number, the digits people say, as 13, 13번 or sd13, or the tail of a number.

    Raises NotFound when there is none, UsageError when the tail fits several.
    """
    wanted = half_width(text).strip().lstrip("#").rstrip("번号號")
    query = SELECT + SOURCE + " WHERE "
    row = db.execute(query + "t.number = :number", at=LAST, number=wanted).fetchone()
    # bytes fold as the store does: A to Z only
    literal = wanted.encode().lower().decode().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    letters = literal.rstrip("0123456789")
    if not row and (digits := literal[len(letters) :]) and len(digits) < 16:
        counted = query + "t.count = :count AND lower(t.number) LIKE :head ESCAPE '\\'"
        row = db.execute(counted, at=LAST, count=int(digits), head=letters.rstrip("-") + "%").fetchone()
    if row:
        return from_row(row)
    like = query + "lower(t.number) LIKE :tail ESCAPE '\\' ORDER BY t.number LIMIT 4"
    rows = db.execute(like, at=LAST, tail="%" + literal).fetchall() if wanted else []
    if not rows:
        if found := _called_on_laptop(db, wanted):
            return found
        _check_not_withdrawn(db, wanted)
        message = N_("no ticket {text!r}: see 'svcdesk list --state all'")
        if not any(map(str.isdecimal, wanted)):
            message = N_("no ticket {text!r}: 'svcdesk search WORDS' finds one by what was said of it")
        raise NotFound(message, text=text)
    if len(rows) > 1:
        numbers = enumerated([*(row["number"] for row in rows[:3]), *("…" if len(rows) > 3 else "")])
        raise UsageError(N_("{text!r} fits several tickets: {numbers}"), text=text, numbers=numbers)
    return from_row(rows[0])


def by_number(db: Db, number: str) -> Ticket | None:
    """The ticket of exactly that number; None when there is none."""
    row = db.execute(SELECT + SOURCE + " WHERE t.number = :number", at=LAST, number=number).fetchone()
    return from_row(row) if row else None


def has_files(db: Db, ticket_id: str) -> bool:
    """Whether files belong to the ticket."""
    return db.execute("SELECT 1 FROM attachment WHERE ticket_id = :id LIMIT 1", id=ticket_id).fetchone() is not None


def bought(db: Db, ticket_id: str) -> tuple[str | None, str | None]:
    """The identities of the machine that a ticket is about and of the contract that it was taken under, if any."""
    row = db.one("SELECT equipment_id, contract_id FROM ticket WHERE id = :id", id=ticket_id)
    return row["equipment_id"], row["contract_id"]


def site_of(db: Db, ticket_id: str) -> str | None:
    """The identity of the customer's site that a ticket names, if it does; its machine may stand at another."""
    site_id: str | None = db.one("SELECT site_id FROM ticket WHERE id = :id", id=ticket_id)["site_id"]
    return site_id


def leads_to(db: Db, ticket: Ticket) -> Ticket:
    """The ticket itself, or the one that it was merged into: there whatever is done about it is done."""
    while ticket.duplicate_of:
        ticket = by_number(db, ticket.duplicate_of) or ticket
    return ticket


def of_customer(db: Db, customer_id: str, now: datetime | None = None) -> list[Ticket]:
    """The customer's live tickets by the last change, oldest first; with `now` (UTC) heeding holds that ended since."""
    rows = db.execute(
        # nothing about the state, which is as `ended_at` says: its index would give what is open in the whole desk
        SELECT + SOURCE + " WHERE t.customer_id = :customer AND t.ended_at IS NULL AND p.until = :forever"
        " ORDER BY t.opened_at, t.number",
        at=stamp(now) if now else LAST,
        customer=customer_id,
        forever=FOREVER,
    )
    return [from_row(row) for row in rows]


def of_engineer(db: Db, engineer_id: str) -> list[Ticket]:
    """The engineer's live tickets, oldest first."""
    rows = db.execute(
        SELECT + SOURCE + " WHERE p.engineer_id = :engineer AND p.until = :forever AND p.state IN ('open', 'held')"
        " ORDER BY t.opened_at, t.number",
        at=LAST,
        engineer=engineer_id,
        forever=FOREVER,
    )
    return [from_row(row) for row in rows]


def insert(
    op: "Operation",
    ticket: Ticket,
    count: int | None,
    equipment_id: str | None = None,
    contract_id: str | None = None,
    follows_id: str | None = None,
    site_id: str | None = None,
) -> None:
    """Write a new ticket and its first period, which begins when it was opened.

    The identities are those of the machine that it is about, of the contract, of the ticket that it follows, and of the
    customer's site where somebody is wanted.
    """
    op.db.execute(
        "INSERT INTO ticket (id, number, count, summary, kind, customer_id, severity, reach, opened_at, equipment_id,"
        " contract_id, follows_id, site_id) VALUES (:id, :number, :count, :summary, :kind, :customer_id, :severity,"
        " :reach, :opened_at, :equipment_id, :contract_id, :follows_id, :site_id)",
        id=ticket.id,
        number=ticket.number,
        count=count,
        summary=ticket.summary,
        kind=ticket.kind,
        customer_id=ticket.customer_id,
        severity=ticket.severity,
        reach=ticket.reach,
        opened_at=stamp(ticket.opened_at),
        equipment_id=equipment_id,
        contract_id=contract_id,
        follows_id=follows_id,
        site_id=site_id,
    )
    _insert_period(op.db, ticket)


def write(op: "Operation", ticket_id: str, **columns: str | None) -> None:
    """Write what does not change over time: kind, severity, reach, ended_at, cause, solution, machine, site …"""
    words = ", ".join(f"{column} = :{column}" for column in columns)
    op.db.execute(f"UPDATE ticket SET {words} WHERE id = :ticket_id", ticket_id=ticket_id, **columns)


def follow(op: "Operation", gone: str, into: str) -> None:
    """Make the tickets of one customer those of another; their terms stay."""
    op.db.execute("UPDATE ticket SET customer_id = :into WHERE customer_id = :gone", into=into, gone=gone)


def alter(op: "Operation", ticket: Ticket, **fields: str | None) -> Ticket:
    """The ticket with what a period holds (state, priority, tier, …) changed from `op.at` on.

    What was changed again later stays as it was changed then. Raises Conflict before the ticket was opened.
    """
    if op.at < ticket.since:
        return _alter_late(op, ticket, fields)
    changed = ticket._replace(since=op.at, **fields)  # type: ignore[arg-type]
    if op.at == ticket.since:
        op.db.execute("DELETE FROM ticket_period WHERE ticket_id = :id AND since = :at", id=ticket.id, at=stamp(op.at))
    else:
        op.db.execute(
            "UPDATE ticket_period SET until = :at WHERE ticket_id = :id AND until = :forever",
            at=stamp(op.at),
            id=ticket.id,
            forever=FOREVER,
        )
    _insert_period(op.db, changed)
    return changed


def move_state(op: "Operation", ticket: Ticket, was_at: datetime, at: datetime, before: str, after: str) -> None:
    """Write that the ticket's state did not change from `before` to `after` at `was_at`, but at `at` (UTC).

    Raises Conflict when it changed otherwise in between.
    """
    first, last = sorted((was_at, at))
    rows = op.db.execute(
        "SELECT state FROM ticket_period WHERE ticket_id = :id AND until > :first AND since < :last",
        id=ticket.id,
        first=stamp(first),
        last=stamp(last),
    )
    changed = get_at(op.db, ticket.id, was_at)  # to something else in that very moment, perhaps
    if {row["state"] for row in rows} != {before if at < was_at else after} or (changed and changed.state != after):
        message = N_("{number} was held, resolved or otherwise changed in between: that cannot have been at {at}")
        raise Conflict(message, number=ticket.number, at=_wall_clock(op, at))
    if at > was_at:
        alter(op.about(was_at), get(op.db, ticket.id), state=before)
    alter(op.about(at), get(op.db, ticket.id), state=after)


def then(op: "Operation", ticket: Ticket) -> Ticket:
    """The ticket as it stood at `op.at`. Raises Conflict before it was opened."""
    check_not_before(op, ticket.number, ticket.opened_at)
    return ticket if op.at >= ticket.since else get_at(op.db, ticket.id, op.at) or ticket


def check_state_kept(op: "Operation", ticket: Ticket) -> None:
    """Raise Conflict when the ticket's state has changed since `op.at`: what would change it then contradicts that."""
    if op.at >= ticket.since:
        return
    rows = op.db.execute(
        "SELECT state, since FROM ticket_period WHERE ticket_id = :id AND until > :at ORDER BY since",
        id=ticket.id,
        at=stamp(op.at),
    ).fetchall()
    for row in rows:
        if row["state"] != rows[0]["state"]:
            then, at = (_wall_clock(op, moment) for moment in (read_stamp(row["since"]), op.at))
            message = N_("{number} is {state} since {then}; that contradicts {at}: name a later time")
            raise Conflict(message, number=ticket.number, state=_said(row["state"]), then=then, at=at)


def check_no_duplicate(ticket: Ticket) -> None:
    """Raise Conflict when the ticket was merged into another: whatever is done about it is done there."""
    if ticket.duplicate_of:
        message = N_("{number} is a duplicate of {other}: name {other}")
        raise Conflict(message, number=ticket.number, other=ticket.duplicate_of)


def check_live(ticket: Ticket) -> None:
    """Raise Conflict when the ticket has ended: whoever wants something done reopens it first."""
    check_no_duplicate(ticket)
    if not ticket.live:
        message = N_("{number} is {state}: 'svcdesk reopen {number} -r \"…\"' first")
        raise Conflict(message, number=ticket.number, state=state_of(ticket))


def state_of(ticket: Ticket) -> dict[str, str]:
    """The ticket's state as a fact of a refusal."""
    return _said(ticket.state)


def _said(state: str) -> dict[str, str]:
    from svcdesk.labels import LABELS  # most commands are not refused

    return word(LABELS["ticket"][state])


def check_not_before(op: "Operation", what: str, moment: datetime, right: str | None = None) -> None:
    """Raise Conflict when `op.at` is before the last change of `what` at `moment`: the past is not rewritten.

    `right` is the command that puts that moment right, where there is one.
    """
    if op.at < moment:
        message = N_("{what} was last changed at {then}; {at} is before that")
        if right:
            message = N_("{what} was last changed at {then}; {at} is before that: if {then} is wrong, '{right}' first")
        then, at = (_wall_clock(op, each) for each in (moment, op.at))
        raise Conflict(message, what=what, then=then, at=at, right=right)


def _called_on_laptop(db: Db, wanted: str) -> Ticket | None:
    from svcdesk.desk import outbox  # few tickets were

    number = outbox.given(db, [wanted]).get(wanted)
    return by_number(db, number) if number else None


def _check_not_withdrawn(db: Db, wanted: str) -> None:
    from svcdesk.desk.tickets import withdrawn  # few tickets are

    withdrawn.check(db, wanted)


def _wall_clock(op: "Operation", moment: datetime) -> str:
    # to the second: a time typed to the minute is often before something in the same minute
    return f"{moment.astimezone(op.policy.zone):%Y-%m-%d %H:%M:%S}"


def _alter_late(op: "Operation", ticket: Ticket, fields: dict[str, str | None]) -> Ticket:
    """Change what the periods from `op.at` on hold, up to where each field was changed again."""
    rows = op.db.execute(
        f"SELECT since, until, {', '.join(_CHANGING)} FROM ticket_period WHERE ticket_id = :id AND until > :at"
        " ORDER BY since",
        id=ticket.id,
        at=stamp(op.at),
    ).fetchall()
    before = {field: rows[0][field] for field in fields}
    kept = dict(fields)
    at = stamp(op.at)
    for row in rows:
        kept = {field: value for field, value in kept.items() if row[field] == before[field]}
        since = max(row["since"], at)
        op.db.execute("DELETE FROM ticket_period WHERE ticket_id = :id AND since = :at", id=ticket.id, at=row["since"])
        held = {column: row[column] for column in _CHANGING}
        if row["since"] < at:
            _write_period(op.db, ticket.id, row["since"], at, held)
        _write_period(op.db, ticket.id, since, row["until"], held | kept)
    return get(op.db, ticket.id)


def _insert_period(db: Db, ticket: Ticket) -> None:
    held = {column: getattr(ticket, column) for column in _CHANGING}
    _write_period(db, ticket.id, stamp(ticket.since), FOREVER, held)


def _write_period(db: Db, ticket_id: str, since: str, until: str, held: dict[str, str | None]) -> None:
    db.execute(
        f"INSERT INTO ticket_period (ticket_id, since, until, {', '.join(_CHANGING)})"
        f" VALUES (:id, :since, :until, {', '.join(':' + column for column in _CHANGING)})",
        id=ticket_id,
        since=since,
        until=until,
        **held,
    )
