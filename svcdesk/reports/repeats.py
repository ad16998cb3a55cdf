"""How many repairs were right the first time, by kind of equipment, and why the others were not.

A repair is a ticket about a machine that was resolved; a complaint, and one of a kind that repairs nothing, is none. It
was right the first time when there was at most one visit, whose form does not say that the fault is not mended, it was
not reopened, and no further ticket about that machine was opened within the time after it.
"""

from collections.abc import Collection, Iterator
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db
from svcdesk.declare import Annotated, Option
from svcdesk.desk.assets.repeats import near
from svcdesk.desk.tickets import tickets
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _, noted
from svcdesk.record import Record
from svcdesk.reports import Question
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.terms import Term
from svcdesk.views.columns import Column
from svcdesk.views.tables import Table

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

ALL = "all"


def repeats(
    question: Question,
    within: Annotated[
        str | None, Option(help=N_("What comes again within so long is a repeat; else as configured: '30 days'."))
    ] = None,
    since: Annotated[str | None, Option("--from", help=N_("Repairs that were resolved from then on."))] = None,
    until: Annotated[
        str | None, Option("--to", help=N_("Repairs that were resolved before then, or on that day."))
    ] = None,
) -> Table:
    """Count the repairs that were right the first time.

    Tickets about equipment that were resolved: with at most one visit, no form that says 'solved: no', not reopened,
    and no further ticket of the same serial number within the time after it; in percent, by kind of equipment. Left
    out are complaints, and kinds that the configuration calls planned or no repair, such as installations.

    \b
    Examples:
      svcdesk report repeats
      svcdesk report repeats --within "60 days" --from 2026-11-01 --to 2026-11-30 --json
    """
    term, zone = _term(question.policy, within), question.policy.zone
    return Table(
        title=_("Repairs right the first time"),
        columns=COLUMNS,
        rows=count(question.db, *question.period(since, until), question.at, term, zone, question.policy.no_repairs),
        empty=_("no equipment was repaired in that time"),
    )


class FirstTime(Record):
    """The repairs of one kind of equipment (`all`: of every kind), and why some were not right the first time.

    One repair may have been visited several times, and reopened, and come again.
    """

    kind: str
    repairs: int
    first_time: int
    visited_again: int
    reopened: int
    came_again: int

    @property
    def percent(self) -> float | None:
        """The share that was right the first time, in percent; None without any repair."""
        return 100 * self.first_time / self.repairs if self.repairs else None


def count(
    db: Db,
    since: datetime | None,
    until: datetime | None,
    at: datetime,
    term: Term,
    zone: tzinfo,
    others: Collection[str],
) -> list[FirstTime]:
    """Repairs that were first resolved in [since, until), as things stood at `at`; None leaves an end open. UTC.

    By kind of equipment, then all of them; no rows when there were none. Cancelled tickets count nowhere, nor do those
    of the kinds `others`, which are no repairs. A repair whose time is not over yet is right so far.
    """
    first, last = stamp(since) if since else "", stamp(until) if until else FOREVER
    counts: dict[str, list[int]] = {}
    for judged in judge(db, at, term, zone, others):
        if first <= judged.resolved_at < last:
            counted = counts.setdefault(judged.kind, [0] * 5)
            for place, counts_here in enumerate((True, judged.right, *judged.wrong)):
                counted[place] += counts_here
    totals = [sum(column) for column in zip(*counts.values(), strict=True)]
    by_kind = [FirstTime(kind, *counted) for kind, counted in sorted(counts.items())]
    return [*by_kind, FirstTime(ALL, *totals)] if counts else []


class Judged(Record):
    """One repair of a kind of equipment: when it was first resolved, UTC as it is stored, and what was wrong.

    It was visited again, was reopened, came again. `unsolved`: the form of a visit says that the fault is not mended.
    """

    ticket_id: str
    kind: str
    resolved_at: str
    wrong: tuple[bool, bool, bool]
    unsolved: bool

    @property
    def right(self) -> bool:
        """Whether it was right the first time."""
        return not self.unsolved and not any(self.wrong)


def judge(db: Db, at: datetime, term: Term, zone: tzinfo, others: Collection[str]) -> Iterator[Judged]:
    """Every repair that was resolved by `at` (UTC), and whether it was right the first time, as `count` counts them."""
    opened: dict[str, list[tuple[str, datetime]]] = {}
    found = db.execute(
        "SELECT t.id, t.equipment_id, e.kind, t.kind AS of_kind, t.opened_at,"
        " (SELECT MIN(r.since) FROM ticket_period r WHERE r.ticket_id = t.id"
        "  AND r.state IN ('resolved', 'closed') AND r.since <= :at) AS resolved_at,"
        " (SELECT MAX(r.since) FROM ticket_period r WHERE r.ticket_id = t.id"
        "  AND r.state IN ('open', 'held') AND r.since <= :at) AS live_at,"
        " (SELECT COUNT(*) FROM dispatch d WHERE d.ticket_id = t.id AND d.ordered_at <= :at"
        "  AND (d.cancelled_at IS NULL OR d.cancelled_at > :at)) AS visits,"
        " (SELECT COUNT(*) FROM dispatch u WHERE u.ticket_id = t.id AND u.solved = 0 AND u.finished_at <= :at"
        "  AND u.failed_at IS NULL) AS unsolved"
        f" FROM ticket t{tickets.AS_OF} JOIN equipment e ON e.id = t.equipment_id WHERE p.state <> 'cancelled'",
        at=stamp(at),
    )
    rows = [row for row in found if row["of_kind"] not in others]
    for row in rows:
        opened.setdefault(row["equipment_id"], []).append((row["id"], read_stamp(row["opened_at"])))
    for row in rows:
        resolved = row["resolved_at"]
        if not resolved:
            continue
        again = any(
            other != row["id"] and near(term, zone, read_stamp(resolved), opened_at)
            for other, opened_at in opened[row["equipment_id"]]
        )
        wrong = (row["visits"] > 1, (row["live_at"] or "") >= resolved, again)
        yield Judged(row["id"], row["kind"], resolved, wrong, row["unsolved"] > 0)


def _term(policy: "Policy", within: str | None) -> Term:
    if not within:
        if policy.repeats:
            return policy.repeats
        raise UsageError(N_("within what time is it a repeat? --within '30 days', or 'repeats' in the configuration"))
    try:
        return Term.parse(within)
    except ValueError as error:
        raise UsageError(noted("--within", str(error))) from None


COLUMNS = (
    Column("kind", N_("kind"), lambda row: row.kind, called=lambda row: _("all") if row.kind == ALL else row.kind),
    Column("repairs", N_("repairs"), lambda row: row.repairs),
    Column("first_time", N_("right at once"), lambda row: row.first_time),
    Column("visited_again", N_("visited again"), lambda row: row.visited_again),
    Column("reopened", N_("reopened"), lambda row: row.reopened),
    Column("came_again", N_("came again"), lambda row: row.came_again),
    Column("percent", N_("right at once %"), lambda row: None if row.percent is None else round(row.percent, 1)),
)
