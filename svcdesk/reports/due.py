"""Which promises fall due next: running clocks that are not late yet, the soonest first."""

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db
from svcdesk.declare import Annotated, Literal, Option
from svcdesk.locale import N_, _
from svcdesk.reports import Question, overdue
from svcdesk.reports.overdue import Limit, Running, SinceLast
from svcdesk.sla import stamp
from svcdesk.views.columns import named
from svcdesk.views.tables import Table

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


def due(
    question: Question,
    within: Annotated[str | None, Option(help=N_("Only what falls due within this wall time: 2h, '1 day'."))] = None,
    by: Annotated[
        Literal["target", "engineer", "region"] | None, Option(label="column", help=N_("In blocks, one for each."))
    ] = None,
    limit: Limit = None,
    since_last: SinceLast = None,
) -> Table:
    """List what falls due next, the soonest first.

    Running promises that are not late yet; what is on hold is left out.

    \b
    Examples:
      svcdesk report due
      svcdesk report due --within '1 day' --by target
    """
    limit = overdue.fitting(question, limit)
    names = question.policy.target_names

    def rows_at(at: datetime) -> list[Running]:
        before = question.after(at, within, "--within") if within else None
        return upcoming(question.db, question.policy, at, before, None if since_last else limit)

    found = overdue.new(question, "due", since_last, rows_at)
    rows = found[:limit]
    return Table(
        title=_("Falling due"),
        columns=named(COLUMNS, "target", names),
        rows=rows,
        empty=_("nothing falls due"),
        block=(lambda row: names.get(row.target, row.target)) if by == "target" else overdue.BLOCKS.get(by or ""),
        note="" if since_last else overdue.first_ones(rows, limit),
        left_out=len(found) - len(rows),
    )


COLUMNS = tuple(
    column for column in overdue.COLUMNS if column.key not in ("late", "wall_seconds_late", "engineer_at_due")
)


def upcoming(
    db: Db, policy: "Policy", at: datetime, before: datetime | None = None, limit: int | None = None
) -> list[Running]:
    """What was running at `at` and not late: what falls due next comes first, at most `limit` of it.

    Only what falls due before `before`, when that is given. Held clocks are left out: nobody knows when they go on.
    """
    return overdue.running(db, policy, at, stamp(at), stamp(before) if before else FOREVER, limit)
