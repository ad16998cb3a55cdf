"""How long tickets were on hold, by reason: wall time inside a period."""

from collections import Counter
from datetime import datetime

from svcdesk.db.port import Db
from svcdesk.declare import Annotated, Option
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.reports import Question
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.holds import RESOLVED
from svcdesk.views.columns import Column
from svcdesk.views.tables import Table
from svcdesk.views.text import span


def holds(
    question: Question,
    since: Annotated[str | None, Option("--from", help=N_("What lies of a hold from then on."))] = None,
    until: Annotated[str | None, Option("--to", help=N_("What lies of a hold before then, or on that day."))] = None,
) -> Table:
    """Add up the time on hold, by reason.

    Minutes of wall time inside the period; a hold that lasts counts up to now.

    \b
    Examples:
      svcdesk report holds
      svcdesk report holds --from 2026-11-01 --to 2026-11-30
    """
    return Table(
        title=_("Time on hold"),
        columns=COLUMNS,
        rows=add_up(question.db, *question.period(since, until), question.at),
        empty=_("nothing was on hold in that time"),
    )


class HoldTime(Record):
    """What was on hold for one reason: how many tickets, how many holds, and the seconds of wall time of them all."""

    reason: str
    tickets: int
    holds: int
    seconds: int

    @property
    def minutes(self) -> int:
        """The whole minutes of it."""
        return self.seconds // 60


def add_up(db: Db, since: datetime | None, until: datetime | None, at: datetime) -> list[HoldTime]:
    """What lies of every hold in [since, until) and before `at`; None leaves an end open. UTC. The longest first.

    A hold that lasts counts up to `at`. The time between resolving and reopening is no hold and left out.
    """
    begin = stamp(since) if since else ""
    end = stamp(min(until or at, at))
    rows = db.execute(
        "SELECT ticket_id, reason, since, COALESCE(until, ends_at) AS until FROM hold"
        " WHERE reason <> :resolved AND since < :end AND COALESCE(until, ends_at, :end) > :begin",
        resolved=RESOLVED,
        begin=begin,
        end=end,
    )
    tickets: dict[str, set[str]] = {}
    counts: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    for row in rows:
        reason = row["reason"]
        # stored instants sort as time
        lasted = read_stamp(min(row["until"] or end, end)) - read_stamp(max(row["since"], begin))
        tickets.setdefault(reason, set()).add(row["ticket_id"])
        counts[reason] += 1
        seconds[reason] += int(lasted.total_seconds())
    times = [HoldTime(reason, len(tickets[reason]), counts[reason], seconds[reason]) for reason in tickets]
    return sorted(times, key=lambda time: (-time.seconds, time.reason))


COLUMNS = (
    Column("reason", N_("reason"), lambda row: row.reason),
    Column("tickets", N_("tickets"), lambda row: row.tickets),
    Column("holds", N_("holds"), lambda row: row.holds),
    Column("minutes", N_("time on hold"), lambda row: row.minutes, shown=lambda row, _wording: span(row.seconds)),
)
