"""How much each engineer has to do, and has done: open, overdue and solved tickets, hours on site."""

from datetime import datetime

from svcdesk.db.port import FOREVER, Db
from svcdesk.declare import Annotated, Option
from svcdesk.desk.tickets import tickets, whose
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.reports import Question
from svcdesk.reports.overdue import BROKEN_AT
from svcdesk.sla import stamp
from svcdesk.views.columns import Column
from svcdesk.views.tables import Table


def workload(
    question: Question,
    since: Annotated[str | None, Option("--from", help=N_("What was solved, and visits made, from then on."))] = None,
    until: Annotated[
        str | None, Option("--to", help=N_("What was solved, and visits made, before then, or on that day."))
    ] = None,
) -> Table:
    """Count the tickets and the hours on site of each engineer.

    Open and overdue tickets are those that an engineer has then. 'became overdue' counts for whoever had the ticket, or
    its visit, at the due time. Solved tickets count for whoever had them last. Hours on site come from the dispatch
    forms of visits that began in the period, for everybody who went along. Engineers who have left are listed only
    where they have work.

    \b
    Examples:
      svcdesk report workload
      svcdesk report workload --from 2026-11-01 --to 2026-11-30 --format xlsx > workload.xlsx
    """
    return Table(
        title=_("Workload"),
        columns=COLUMNS,
        rows=count(question.db, *question.period(since, until), question.at),
        empty=_("no engineers yet: 'svcdesk engineer add NAME'"),
    )


class Workload(Record):
    """What one engineer (None: nobody) has and has done; an overdue ticket has a running promise past its due time.

    `became_overdue` are the overdue tickets of which a miss is the engineer's (see `tickets.whose`), whoever has them
    now.
    """

    engineer: str | None
    open: int
    overdue: int
    became_overdue: int
    solved: int
    minutes: int


def count(db: Db, since: datetime | None, until: datetime | None, at: datetime) -> list[Workload]:
    """What was so at `at`, and what was done in [since, until) and before `at`; None leaves an end open. UTC.

    By name, nobody's tickets last. A ticket is solved when it was last resolved; the minutes of a visit count from its
    arrival, as they now stand on its form.
    """
    period = {"since": stamp(since) if since else "", "until": stamp(until) if until else FOREVER}
    staff = db.execute("SELECT id, name, active FROM engineer ORDER BY name_key").fetchall()
    live = db.execute(
        "WITH live AS MATERIALIZED ("  # found by what is open now, not in the order of engineers
        " SELECT p.engineer_id, CASE WHEN EXISTS (SELECT 1 FROM clock k JOIN clock_period kp ON kp.clock_id = k.id"
        "  WHERE k.ticket_id = t.id AND kp.since <= :at AND kp.until > :at AND kp.held = 0 AND kp.due_at < :at)"
        "  THEN 1 ELSE 0 END AS late"
        f" FROM ticket t{tickets.AS_OF} WHERE p.state IN ('open', 'held'))"
        " SELECT engineer_id, COUNT(*) AS open, SUM(late) AS overdue FROM live GROUP BY engineer_id",
        at=stamp(at),
    )
    missed = db.execute(
        f"WITH missed AS (SELECT k.ticket_id, {whose.engineer('k', BROKEN_AT)} AS engineer_id"
        " FROM clock_period kp JOIN clock k ON k.id = kp.clock_id"
        " JOIN ticket_period p ON p.ticket_id = k.ticket_id AND p.since <= :at AND p.until > :at"
        " WHERE kp.since <= :at AND kp.until > :at AND kp.held = 0 AND kp.due_at < :at"
        " AND p.state IN ('open', 'held'))"
        " SELECT engineer_id, COUNT(DISTINCT ticket_id) AS tickets FROM missed GROUP BY engineer_id",
        at=stamp(at),
    )
    done = db.execute(
        f"WITH done AS (SELECT p.engineer_id, {tickets.RESOLVED_AT} AS resolved_at"
        f" FROM ticket t{tickets.AS_OF} WHERE p.state IN ('resolved', 'closed'))"
        " SELECT engineer_id, COUNT(*) AS solved FROM done WHERE resolved_at >= :since AND resolved_at < :until"
        " GROUP BY engineer_id",
        at=stamp(at),
        **period,
    )
    on_site = db.execute(
        "WITH there AS (SELECT id, engineer_id FROM dispatch"
        " UNION SELECT dispatch_id, engineer_id FROM dispatch_crew)"
        " SELECT w.engineer_id, SUM(d.minutes) AS minutes FROM dispatch d JOIN there w ON w.id = d.id"
        " WHERE d.minutes > 0 AND d.arrived_at >= :since AND d.arrived_at < :until AND d.arrived_at <= :at"
        " AND (d.cancelled_at IS NULL OR d.cancelled_at > :at) GROUP BY w.engineer_id",
        at=stamp(at),
        **period,
    )
    opened = {row["engineer_id"]: row for row in live}
    became = {row["engineer_id"]: row["tickets"] for row in missed}
    solved = {row["engineer_id"]: row["solved"] for row in done}
    minutes = {row["engineer_id"]: int(row["minutes"]) for row in on_site}

    def of(engineer_id: str | None, name: str | None) -> Workload:
        row = opened.get(engineer_id)
        mine, late = (row["open"], int(row["overdue"])) if row else (0, 0)
        return Workload(
            name, mine, late, became.get(engineer_id, 0), solved.get(engineer_id, 0), minutes.get(engineer_id, 0)
        )

    everybody = [(of(row["id"], row["name"]), bool(row["active"])) for row in staff]
    return [work for work, stays in [*everybody, (of(None, None), False)] if stays or any(work[1:])]


COLUMNS = (
    Column("engineer", N_("engineer"), lambda row: row.engineer, called=lambda row: row.engineer or _("nobody")),
    Column("open", N_("open"), lambda row: row.open),
    Column("overdue", N_("overdue"), lambda row: row.overdue, style=lambda row, _w: "bold red" if row.overdue else ""),
    Column("became_overdue", N_("became overdue"), lambda row: row.became_overdue),
    Column("solved", N_("solved"), lambda row: row.solved),
    Column("minutes_on_site", N_("minutes on site"), lambda row: row.minutes, data_only=True),
    Column("hours_on_site", N_("hours on site"), lambda row: round(row.minutes / 60, 2)),
)
