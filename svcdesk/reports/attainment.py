"""How many promises were kept: met, missed and still running, for each tier and target over a period.

Counted in one query over the clocks; by customer, engineer, region or month when asked. A broken promise counts for the
engineer whose miss it is, whoever ended it; any other for who ended it, or has it (see `tickets.whose`). Each counts
for the region that the ticket had when it stopped; one that runs, for that which the ticket has.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from svcdesk.db.port import FOREVER, Db
from svcdesk.declare import Annotated, Literal, Option
from svcdesk.desk.tickets import misses, whose
from svcdesk.locale import N_, _, translated
from svcdesk.record import Record
from svcdesk.reports import Question
from svcdesk.sla import iso_local, read_stamp, stamp
from svcdesk.sla.instants import wall_clock
from svcdesk.views.columns import Column, named
from svcdesk.views.paper.shares import Series, Share, Shares
from svcdesk.views.tables import Table

_ATTENTION = 90  # percent: below it a target wants attention


def attainment(
    question: Question,
    since: Annotated[str | None, Option("--from", help=N_("Promises that began from then on."))] = None,
    until: Annotated[str | None, Option("--to", help=N_("Promises that began before then, or on that day."))] = None,
    by: Annotated[
        Literal["customer", "engineer", "region", "month"] | None,
        Option(label="column", help=N_("Counted apart for each; months are drawn on a terminal.")),
    ] = None,
    svg: Annotated[Path | None, Option(help=N_("Draw the months into this file, too."))] = None,
    force: Annotated[bool, Option("--force", help=N_("Write over a file that is there."))] = False,
) -> Table:
    """Count the promises met and missed.

    For each tier and target, in percent of those that are decided. A promise counts in the month in which it began. By
    engineer, a met promise counts for whoever ended it: the engineer for whom the visit was ordered that did, else
    whoever had the ticket; a missed one for whoever had the ticket at the due time, or for whom its visit was ordered.
    'ended late' are the missed ones that the engineer ended, whoever answers for them. 'met, entered late' are promises
    met only by something that was entered after their due time: 'svcdesk report late-entries' lists them.

    \b
    Examples:
      svcdesk report attainment
      svcdesk report attainment --by engineer --from 2026-11-01 --to 2026-11-30 --json
      svcdesk report attainment --by month --svg months.svg
    """
    policy = question.policy
    period, zone = question.period(since, until), policy.zone
    rows = count(question.db, *period, question.at, by, zone)
    picture = None
    if by == "month":
        picture = _picture(question, rows)
    elif svg or question.format == "html":
        picture = _picture(question, count(question.db, *period, question.at, "month", zone))
    return Table(
        title=_("Promises met"),
        columns=named(named(_columns(by, rows), "target", policy.target_names), "tier", policy.names("tiers")),
        rows=rows,
        empty=translated(_NOTHING),
        picture=picture if by == "month" or question.format == "html" else None,
        file=(svg, picture, force) if svg and picture else None,
    )


class Attainment(Record):
    """The promises of one target in one tier that began in the period; a broken one that still runs is missed.

    `group` is the customer, engineer (None: nobody's), region or month (`2026-11`) that they are counted for.
    `ended_late`, by engineer only, are broken ones that this engineer ended, whosever misses they are. `entered_late`
    are those among the met ones that are so because of something entered when their time was over.
    """

    tier: str
    target: str
    met: int
    missed: int
    running: int
    group: str | None = None
    ended_late: int = 0
    entered_late: int = 0

    @property
    def decided(self) -> int:
        """How many are met or missed."""
        return self.met + self.missed

    @property
    def percent(self) -> float | None:
        """The share of decided promises that were met, in percent; None while none is decided."""
        return 100 * self.met / self.decided if self.decided else None

    @property
    def wants_attention(self) -> bool:
        """Whether too few were met."""
        return self.percent is not None and self.percent < _ATTENTION


def count(
    db: Db,
    since: datetime | None,
    until: datetime | None,
    at: datetime,
    by: str | None = None,
    zone: tzinfo = UTC,
) -> list[Attainment]:
    """Promises that began in [since, until), judged by what was so at `at`; None leaves an end open. UTC.

    Void promises count nowhere. A miss that was found out later is one from its due time on; an ending that was
    taken back later still stood. `by` counts them apart; the month is the one of `zone` in which they began.
    """
    values = {
        "at": stamp(at),
        "since": stamp(since) if since else "",
        "until": stamp(until) if until else FOREVER,
    }
    group, source = (_month(db, values, zone), "k") if by == "month" else _SOURCES[by]
    began = "started_at >= :since AND started_at < :until AND started_at <= :at"
    rows = db.execute(
        f"WITH k AS ({misses.judged(began)})"
        " SELECT k.tier, k.target, COUNT(*) FILTER (WHERE k.outcome = 'met') AS met,"
        " COUNT(*) FILTER (WHERE k.outcome = 'missed') AS missed,"
        f" COUNT(*) FILTER (WHERE k.outcome = 'running') AS running,"
        " COUNT(*) FILTER (WHERE k.outcome = 'ended late') AS ended_late,"
        " COUNT(*) FILTER (WHERE k.outcome = 'met' AND k.entered_at IS NOT NULL) AS entered_late,"
        f" {group} AS counted_for FROM {source}"
        " WHERE k.outcome <> 'void' GROUP BY counted_for, k.tier, k.target",
        **values,
    )
    counts = (
        Attainment(
            row["tier"],
            row["target"],
            row["met"],
            row["missed"],
            row["running"],
            row["counted_for"],
            row["ended_late"],
            row["entered_late"],
        )
        for row in rows
    )
    return sorted(counts, key=_order)


_TERMS = " JOIN ticket_period p ON p.ticket_id = k.ticket_id AND p.since <= k.judged_at AND p.until > k.judged_at"
_ENDER = whose.ender("k", "k.judged_at")
_WHOSE = (  # a miss is judged at the due time, and once more for whoever ended it
    f"(SELECT ticket_id, tier, target, outcome, entered_at, CASE outcome WHEN 'missed' THEN"
    f" {whose.engineer('k', 'k.broken_at')} ELSE {_ENDER} END AS engineer_id FROM k"
    f" UNION ALL SELECT ticket_id, tier, target, 'ended late', NULL, {_ENDER} FROM k"
    " WHERE outcome = 'missed' AND ended = 1) k"
)
_SOURCES = {  # what promises are counted by → SQL, and where it is found
    None: ("NULL", "k"),
    "customer": ("c.name", "k JOIN ticket t ON t.id = k.ticket_id JOIN customer c ON c.id = t.customer_id"),
    "engineer": ("e.name", _WHOSE + " LEFT JOIN engineer e ON e.id = k.engineer_id"),
    "region": ("p.region", "k" + _TERMS),
}


def _order(row: Attainment) -> tuple[bool, str, str, str]:
    return row.group is None, row.group or "", row.tier, row.target


def by_target(rows: Sequence[Attainment]) -> dict[str, list[Attainment]]:
    """Rows counted by month, for each target with its tiers together: a row for every month from first to last.

    A month in which nothing was promised has a row of zeros.
    """
    found: dict[tuple[str, str], Attainment] = {}
    for row in rows:
        key = row.target, row.group or ""
        known = found.get(key, Attainment("", row.target, 0, 0, 0, row.group))
        found[key] = known._replace(
            met=known.met + row.met, missed=known.missed + row.missed, running=known.running + row.running
        )
    months = [month for _target, month in found]
    every = _months(min(months), max(months)) if months else []
    return {
        target: [found.get((target, month), Attainment("", target, 0, 0, 0, month)) for month in every]
        for target in sorted({target for target, _month in found})
    }


def _month(db: Db, values: dict[str, str], zone: tzinfo) -> str:
    """SQL for the month in which a clock started, by the calendar on the wall in `zone`."""
    row = db.one(
        "SELECT MIN(started_at) AS first, MAX(started_at) AS last FROM clock"
        " WHERE started_at >= :since AND started_at < :until AND started_at <= :at",
        **values,
    )
    if row["first"] is None:
        return "NULL"
    months = _months(*(f"{read_stamp(row[each]).astimezone(zone):%Y-%m}" for each in ("first", "last")))
    arms = [f" WHEN k.started_at >= '{_begins(month, zone)}' THEN '{month}'" for month in reversed(months)]
    return f"CASE{''.join(arms)} END"


def _months(first: str, last: str) -> list[str]:
    """Every month from first to last, as `2026-11`."""
    begin, end = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (first, last))
    return [f"{each // 12:04d}-{each % 12 + 1:02d}" for each in range(begin, end + 1)]


def _begins(month: str, zone: tzinfo) -> str:
    """When the month begins in the zone, as it is stored."""
    midnight = datetime(int(month[:4]), int(month[5:]), 1)
    return stamp(datetime.fromtimestamp(wall_clock(midnight, zone), UTC))


def _picture(question: Question, rows: Sequence[Attainment]) -> Shares:
    """The months of each target, from rows counted by month."""
    policy = question.policy
    subtitle = _("by the month in which they began ({zone}), as of {at}")
    series = [
        Series(policy.target_names.get(target, target), [_share(month) for month in months])
        for target, months in by_target(rows).items()
    ]
    return Shares(
        title=_("Promises met"),
        subtitle=subtitle.format(zone=policy.zone, at=iso_local(question.at, policy.zone)),
        unit=_("met, in percent of the promises decided"),
        empty=translated(_NOTHING),
        series=series,
    )


def _share(month: Attainment) -> Share:
    return Share(month.group or "", month.met, month.decided)


_NOTHING = N_("no promises in that time")

COLUMNS = (
    Column("tier", N_("tier"), lambda row: row.tier),
    Column("target", N_("target"), lambda row: row.target),
    Column("met", N_("met"), lambda row: row.met),
    Column("missed", N_("missed"), lambda row: row.missed),
    Column("running", N_("running"), lambda row: row.running),
    Column(
        "percent",
        N_("met %"),
        lambda row: None if row.percent is None else round(row.percent, 1),
        style=lambda row, _wording: "yellow" if row.wants_attention else "",
    ),
)


def _group(title: str) -> Column:
    """The column of what promises are counted for."""
    return Column("group", title, lambda row: row.group, shown=lambda row, _wording: row.group or _("nobody"))


_GROUPS = {
    "customer": _group(N_("customer")),
    "engineer": _group(N_("engineer")),
    "region": _group(N_("region")),
    "month": _group(N_("month")),
}
_ENDED_LATE = Column("ended_late", N_("ended late"), lambda row: row.ended_late)


def _columns(by: str | None, rows: Sequence[Attainment]) -> tuple[Column, ...]:
    columns = COLUMNS if by is None else (_GROUPS[by], *COLUMNS)
    if by == "engineer":
        columns = (*columns, _ENDED_LATE)
    hidden = not any(row.entered_late for row in rows)  # from people: mostly there is none
    return (*columns, Column("entered_late", _("met, entered late"), lambda row: row.entered_late, data_only=hidden))
