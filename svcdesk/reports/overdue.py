"""Which promises are broken, or will be soon, at any moment: running clocks past their due time, the longest first."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.declare import Annotated, Literal, Option
from svcdesk.desk.tickets import tickets, whose
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.reports import Question
from svcdesk.sla import Duration, read_stamp, stamp
from svcdesk.sla.holds import Hold, heeded, known, spans
from svcdesk.sla.margin import late_by
from svcdesk.views.columns import Column, named
from svcdesk.views.tables import Table
from svcdesk.views.text import Wording, duration, lateness, relative

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.sla.durations import Kind

SinceLast = Annotated[
    str | None,
    Option("--since-last", metavar="NAME", help=N_("Only what has come in since it was printed under that name.")),
]
Limit = Annotated[
    int | None,
    Option("--limit", "-n", min=0, max=1_000_000_000, help=N_("At most so many; 0: all. 50 on a terminal.")),
]
_EXIT_OVERDUE = 10
_ON_A_TERMINAL = 50
BROKEN_AT = "CASE WHEN k.missed_at < :at THEN k.missed_at ELSE kp.due_at END"  # when a late clock became late


def overdue(
    question: Question,
    within: Annotated[
        str | None, Option(help=N_("Also what falls due within this wall time from then: 2h, 30m."))
    ] = None,
    by: Annotated[
        Literal["engineer", "region"] | None, Option(label="column", help=N_("In blocks, one for each."))
    ] = None,
    quiet: Annotated[
        bool, Option("--quiet", "-q", help=N_("Print nothing when nothing is overdue: cron sends no mail."))
    ] = False,
    limit: Limit = None,
    exit_code: Annotated[bool, Option("--exit-code", help=N_("Exit with 10 when something is overdue."))] = False,
    since_last: SinceLast = None,
) -> Table | None:
    """List what is overdue, the longest first.

    Running promises past their due time; what is on hold is left out. Each is late by its own kind of time, without the
    time in which it stood still. 'engineer' is who has the ticket now, 'had it when due' who had it at the due time:
    the visit, where that is what is late.

    \b
    Examples:
      svcdesk report overdue --quiet
      svcdesk report overdue --within 2h --by engineer
      svcdesk report overdue --quiet --since-last cron
    """

    limit = fitting(question, limit)

    def rows_at(at: datetime) -> list[Running]:
        before = question.after(at, within, "--within") if within else at
        return due_before(question.db, question.policy, at, before, None if since_last else limit)

    found = new(question, "overdue", since_last, rows_at)
    rows = found[:limit]
    if quiet and not rows:
        return None
    return Table(
        title=_("Overdue"),
        columns=named(COLUMNS, "target", question.policy.target_names),
        rows=rows,
        empty=_("nothing is overdue"),
        block=BLOCKS[by] if by else None,
        note="" if since_last else first_ones(rows, limit),
        left_out=len(found) - len(rows),
        exit_code=_EXIT_OVERDUE if exit_code and any(row.late for row in rows) else 0,
    )


def new(
    question: Question, report: str, name: str | None, rows_at: "Callable[[datetime], list[Running]]"
) -> list["Running"]:
    """The rows of the moment asked about; with a name only those that are new since they were printed under it."""
    if name is None:
        return rows_at(question.at)
    from svcdesk.desk import marks  # most are printed without one

    return marks.since(question.db, report, name, question.at, rows_at, lambda row: row.clock_id)


def fitting(question: Question, limit: int | None) -> int | None:
    """How many rows at most are wanted; None for all."""
    return (_ON_A_TERMINAL if limit is None and question.format == "table" else limit) or None


def first_ones(rows: Sequence["Running"], limit: int | None) -> str:
    """What is said below a table that ends with the last of so many rows."""
    return _("the first {limit}; --limit 0 shows all").format(limit=limit) if len(rows) == limit else ""


class Running(Record):
    """One running promise that is late (`late`, in its own kind of time), or falls due soon (`late` is None).

    Time in which it stood still makes it no later; `wall_seconds_late` is all the time since it was due.
    `engineer_at_due` answers for the miss (see `tickets.whose`); None for nobody, or when it is not late.
    """

    ticket: Ticket
    clock_id: str
    target: str
    within: Duration
    due_at: datetime
    late: str | None
    wall_seconds_late: int
    engineer_at_due: str | None


def due_before(db: Db, policy: "Policy", at: datetime, before: datetime, limit: int | None = None) -> list[Running]:
    """What was running at `at` and due before `before`, the longest overdue first, at most `limit` of it.

    Held clocks are left out.
    """
    return running(db, policy, at, "", stamp(before), limit)


def running(
    db: Db, policy: "Policy", at: datetime, due_from: str, due_before: str, limit: int | None = None
) -> list[Running]:
    """What was running at `at`, not on hold, and due in [due_from, due_before): what is due first, at most `limit`."""
    bounds = {"at": stamp(at), "forever": FOREVER, "due_from": due_from, "due_before": due_before}
    if limit:
        bounds["due_before"] = _after_first(db, bounds, limit)
    rows = db.execute(
        f"WITH kp AS ({_RUNNING}) SELECT k.id AS clock_id, k.ticket_id, k.target, k.within, k.calendar, k.pauses,"
        " k.started_by, k.stops, kp.due_at, CASE WHEN kp.due_at < :at THEN (SELECT name FROM engineer WHERE id ="
        f" {whose.engineer('k', BROKEN_AT)}) END AS engineer_at_due FROM kp JOIN clock k ON k.id = kp.clock_id",
        **bounds,
    ).fetchall()
    of = _tickets(db, bounds)  # several promises are one ticket's
    rows = [row for row in rows if row["ticket_id"] in of]
    rows.sort(key=lambda row: (row["due_at"], (one := of[row["ticket_id"]]).priority, one.number, row["target"]))
    holds = _holds_of_late(db, bounds)
    running = _reader(policy, at)
    return [running(row, of[row["ticket_id"]], holds.get(row["ticket_id"])) for row in rows[: limit or None]]


# clocks that run at `:at`, due as asked for; those whose end is known, which are few, apart: the others lie in the
# order in which they fall due
_DUE = "since <= :at AND held = 0 AND due_at >= :due_from AND due_at < :due_before"
_GOING_ON = f"SELECT clock_id, due_at FROM clock_period WHERE until = :forever AND {_DUE}"
_ENDING = f"SELECT clock_id, due_at FROM clock_period WHERE until > :at AND until < :forever AND {_DUE}"
_RUNNING = f"{_GOING_ON} UNION ALL {_ENDING}"


def _after_first(db: Db, bounds: dict[str, str], limit: int) -> str:
    """Before when the first `limit` of what runs in these bounds are due, with whatever is due as the last of them."""
    first = f"SELECT * FROM ({_GOING_ON} ORDER BY due_at LIMIT :limit) first_ones UNION ALL {_ENDING}"
    row = db.execute(
        f"SELECT due_at FROM ({first}) each_one ORDER BY due_at LIMIT 1 OFFSET :others",
        limit=limit,
        others=limit - 1,
        **bounds,
    ).fetchone()
    return stamp(read_stamp(row["due_at"]) + timedelta(seconds=1)) if row else bounds["due_before"]


def _tickets(db: Db, bounds: dict[str, str]) -> dict[str, Ticket]:
    """The tickets with a promise in these bounds, as they stood then, by identity."""
    rows = db.execute(
        f"WITH kp AS ({_RUNNING}) {tickets.SELECT}{tickets.SOURCE}"
        " WHERE t.id IN (SELECT k.ticket_id FROM kp JOIN clock k ON k.id = kp.clock_id)",
        **bounds,
    )
    return {row["id"]: tickets.from_row(row) for row in rows}


def _holds_of_late(db: Db, bounds: dict[str, str]) -> dict[str, list[Hold]]:
    """The holds of the tickets with a late promise in these bounds, oldest first, by the tickets' identities."""
    rows = db.execute(
        "SELECT h.ticket_id, h.reason, h.since, h.until, h.ends_at FROM hold h WHERE h.since <= :at"
        f" AND h.ticket_id IN (SELECT k.ticket_id FROM ({_RUNNING}) kp JOIN clock k ON k.id = kp.clock_id)"
        " ORDER BY h.since, h.until NULLS LAST, h.id",
        **{**bounds, "due_before": min(bounds["at"], bounds["due_before"])},
    )
    found: dict[str, list[Hold]] = {}
    for row in rows:
        until, ends_at = (read_stamp(row[each]) if row[each] else None for each in ("until", "ends_at"))
        hold = Hold(row["reason"], read_stamp(row["since"]), until, ends_at=ends_at)
        found.setdefault(row["ticket_id"], []).append(hold)
    return found


def _reader(policy: "Policy", at: datetime) -> Callable[[Row, Ticket, Sequence[Hold] | None], Running]:
    """What makes a promise of its row, its ticket and the ticket's holds, as it stood at `at`."""
    durations: dict[str, Duration] = {}
    calendars = policy.names("calendars")

    def late(row: Row, kind: "Kind", due_at: datetime, holds: Sequence[Hold] | None) -> Duration:
        if row["calendar"] not in calendars:
            return Duration("clock", int((at - due_at).total_seconds()))  # its hours are gone: wall time is left
        held: Sequence[tuple[datetime, datetime]] = ()
        if holds:
            pauses = None if row["pauses"] is None else row["pauses"].split()
            held = spans(heeded(known(holds, at), row["started_by"], row["stops"].split()), pauses, at)
        return late_by(policy.calendar(row["calendar"]), kind, due_at, at, held)

    def running(row: Row, ticket: Ticket, holds: Sequence[Hold] | None) -> Running:
        within = durations.get(row["within"]) or durations.setdefault(row["within"], Duration.parse(row["within"]))
        due_at = read_stamp(row["due_at"])
        past = due_at < at
        return Running(
            ticket,
            row["clock_id"],
            row["target"],
            within,
            due_at,
            str(late(row, within.kind, due_at, holds)) if past else None,
            int((at - due_at).total_seconds()) if past else 0,
            row["engineer_at_due"],
        )

    return running


def _late(row: Running, _wording: Wording) -> str:
    return lateness(row.late or "")


COLUMNS = (
    Column("number", N_("number"), lambda row: row.ticket.number, style=lambda _row, _wording: "bold"),
    Column("priority", N_("prio"), lambda row: row.ticket.priority),
    Column("target", N_("target"), lambda row: row.target),
    Column(
        "late",
        N_("late"),
        lambda row: row.late,
        shown=_late,
        style=lambda row, _wording: "bold red" if row.late else "",
        spare=True,
        called=lambda row: duration(row.late or ""),
    ),
    Column("due_at", N_("due"), lambda row: row.due_at, shown=lambda row, wording: relative(row.due_at, wording.now)),
    Column("within", N_("promised"), lambda row: str(row.within), spare=True, called=lambda row: duration(row.within)),
    Column("wall_seconds_late", N_("seconds of wall time late"), lambda row: row.wall_seconds_late, data_only=True),
    Column("tier", N_("tier"), lambda row: row.ticket.tier, spare=True),
    Column("region", N_("region"), lambda row: row.ticket.region, spare=True),
    Column("engineer", N_("engineer"), lambda row: row.ticket.engineer),
    Column("engineer_at_due", N_("had it when due"), lambda row: row.engineer_at_due, spare=True),
    Column("customer", N_("customer"), lambda row: row.ticket.customer),
    Column("summary", N_("summary"), lambda row: row.ticket.summary),
)

BLOCKS = {  # what --by names → whose block a row is in
    "engineer": lambda row: row.ticket.engineer or "",
    "region": lambda row: row.ticket.region,
}
