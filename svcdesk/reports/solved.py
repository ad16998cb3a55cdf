"""How many tickets were solved within a wall time, such as 90 % within 24 hours: by priority, and all together."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from svcdesk.db.port import FOREVER, Db
from svcdesk.declare import Annotated, Option
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import LIVE
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _, noted
from svcdesk.record import Record
from svcdesk.reports import Question
from svcdesk.sla import BadDuration, Duration, read_stamp, stamp
from svcdesk.views.columns import Column
from svcdesk.views.tables import Table

ALL = "all"


def solved(
    question: Question,
    within: Annotated[str, Option(help=N_("The wall time, nights and holds included: '24h clock'."))],
    goal: Annotated[float | None, Option(min=0, max=100, help=N_("The share wanted, in percent."))] = None,
    since: Annotated[str | None, Option("--from", help=N_("Tickets that were opened from then on."))] = None,
    until: Annotated[
        str | None, Option("--to", help=N_("Tickets that were opened before then, or on that day."))
    ] = None,
) -> Table:
    """Count the tickets solved within a wall time.

    From opening to the last resolution, in percent of the tickets for which it is decided; cancelled ones and planned
    visits are left out.

    \b
    Examples:
      svcdesk report solved --within '24h clock' --goal 90
      svcdesk report solved --within '8h clock' --from 2026-11-01 --json
    """
    return Table(
        title=_("Solved in time"),
        columns=(*COLUMNS, Column("goal", _("wanted %"), lambda row: row.goal, data_only=goal is None)),
        rows=count(
            question.db,
            *question.period(since, until),
            question.at,
            _wall_time(within),
            goal,
            question.policy.planned,
            tuple(question.policy.names("priorities")),
        ),
        empty=_("no tickets were opened in that time"),
    )


class Solved(Record):
    """The tickets of one priority (`all`: of every priority) that were opened in the period.

    `within` were solved in time; `late` were not, whether they have been solved since or not; those that are left
    over are undecided: open, with time left. `open` are all that were still open. `goal` is the share wanted.
    """

    priority: str
    opened: int
    within: int
    late: int
    open: int
    goal: float | None = None

    @property
    def percent(self) -> float | None:
        """The share of decided tickets that were solved in time, in percent; None while none is decided."""
        decided = self.within + self.late
        return 100 * self.within / decided if decided else None

    @property
    def wants_attention(self) -> bool:
        """Whether the share is below the goal."""
        return self.goal is not None and self.percent is not None and self.percent < self.goal


def count(
    db: Db,
    since: datetime | None,
    until: datetime | None,
    at: datetime,
    within: timedelta,
    goal: float | None = None,
    planned: Collection[str] = (),
    priorities: Sequence[str] = (),
) -> list[Solved]:
    """Tickets that were opened in [since, until), as they stood at `at`; None leaves an end open. UTC.

    By priority in the order of `priorities`, then all of them. The time of a ticket runs from its opening to its last
    resolution, nights, holds and reopenings included. Cancelled tickets count nowhere, nor do those of `planned` kinds.
    No rows when no ticket counts.
    """
    rows = db.execute(
        f"SELECT p.priority, p.state, t.kind, t.opened_at, {tickets.RESOLVED_AT} AS resolved_at"
        f" FROM ticket t{tickets.AS_OF}"
        " WHERE t.opened_at >= :since AND t.opened_at < :until AND p.state <> 'cancelled'",
        at=stamp(at),
        since=stamp(since) if since else "",
        until=stamp(until) if until else FOREVER,
    )
    counts: dict[str, list[int]] = {}
    for row in rows:
        if row["kind"] in planned:
            continue
        is_open = row["state"] in LIVE
        taken = (at if is_open else read_stamp(row["resolved_at"])) - read_stamp(row["opened_at"])
        in_time = taken <= within
        counted = counts.setdefault(row["priority"], [0, 0, 0, 0])
        for place, counts_here in enumerate((True, in_time and not is_open, not in_time, is_open)):
            counted[place] += counts_here
    totals = [sum(column) for column in zip(*counts.values(), strict=True)]
    known = [each for each in priorities if each in counts]
    ordered = [*known, *sorted(counts.keys() - set(known))]
    by_priority = [Solved(each, *counts[each])._replace(goal=goal) for each in ordered]
    return [*by_priority, Solved(ALL, *totals)._replace(goal=goal)] if counts else []


def _wall_time(text: str) -> timedelta:
    try:
        length = Duration.parse(text)
    except BadDuration as error:
        raise UsageError(noted("--within", str(error))) from None
    if length.kind not in ("clock", "working"):
        raise UsageError(N_("--within: {text!r} is no wall time: write one such as '24h clock'"), text=text)
    return timedelta(seconds=length.amount)  # "24h" is plain time to everybody here, as in --within of the others


COLUMNS = (
    Column(
        "priority",
        N_("prio"),
        lambda row: row.priority,
        called=lambda row: _("all") if row.priority == ALL else row.priority,
    ),
    Column("opened", N_("tickets"), lambda row: row.opened),
    Column("within", N_("in time"), lambda row: row.within),
    Column("late", N_("too late"), lambda row: row.late),
    Column("open", N_("still open"), lambda row: row.open),
    Column(
        "percent",
        N_("in time %"),
        lambda row: None if row.percent is None else round(row.percent, 1),
        style=lambda row, _wording: "yellow" if row.wants_attention else "",
    ),
)
