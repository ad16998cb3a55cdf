"""Reports: what is late or falls due, which promises were kept, what stood still, what was solved in time.

\b
Example:
  svcdesk report overdue
"""

import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.commands.options import AsOf, Format, Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Literal, Option
from svcdesk.errors import Exit, UsageError
from svcdesk.locale import _
from svcdesk.reports import attainment as attained
from svcdesk.reports import overdue as late
from svcdesk.views import reports

if TYPE_CHECKING:
    from svcdesk.sla.terms import Term
    from svcdesk.views.out import Out

_TERMINAL_LIMIT = 50
_EXIT_OVERDUE = 10


def overdue(
    desk: Desk,
    within: Annotated[
        str | None, Option(help=_("Also what falls due within this wall time from then: 2h, 30m."))
    ] = None,
    by: Annotated[Literal["engineer", "region"] | None, Option(help=_("In blocks, one for each."))] = None,
    quiet: Annotated[
        bool, Option("--quiet", "-q", help=_("Print nothing when nothing is overdue: cron sends no mail."))
    ] = False,
    exit_code: Annotated[bool, Option("--exit-code", help=_("Exit with 10 when something is overdue."))] = False,
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List what is overdue, the longest first.

    Running promises past their due time; what is on hold is left out.

    \b
    Examples:
      svcdesk report overdue --quiet
      svcdesk report overdue --within 2h --by engineer
    """
    at = desk.as_of(as_of)
    before = desk.after(at, within, "--within") if within else at
    with desk.reading() as db:
        rows = late.overdue(db, desk.policy, at, before)
    if rows or not quiet:
        reports.promises(desk.out(format, json, at), reports.OVERDUE, rows, by, empty=_("nothing is overdue"))
    if exit_code and any(row.late for row in rows):
        raise Exit(_EXIT_OVERDUE)


def due(
    desk: Desk,
    within: Annotated[str | None, Option(help=_("Only what falls due within this wall time: 2h, '1 day'."))] = None,
    by: Annotated[Literal["target", "engineer", "region"] | None, Option(help=_("In blocks, one for each."))] = None,
    limit: Annotated[
        int | None,
        Option("--limit", "-n", min=0, max=1_000_000_000, help=_("At most so many; 0: all. 50 on a terminal.")),
    ] = None,
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List what falls due next, the soonest first.

    Running promises that are not late yet; what is on hold is left out.

    \b
    Examples:
      svcdesk report due
      svcdesk report due --within '1 day' --by target
    """
    at = desk.as_of(as_of)
    out = desk.out(format, json, at)
    if limit is None and out.format == "table":
        limit = _TERMINAL_LIMIT
    before = desk.after(at, within, "--within") if within else None
    with desk.reading() as db:
        rows = late.upcoming(db, desk.policy, at, before, limit or None)
    reports.promises(out, reports.DUE, rows, by, empty=_("nothing falls due"))
    if limit and len(rows) == limit and out.format == "table" and sys.stdout.isatty():
        out.tell(_("the first {limit}; --limit 0 shows all").format(limit=limit))


def attainment(
    desk: Desk,
    since: Annotated[str | None, Option("--from", help=_("Promises that began from then on."))] = None,
    until: Annotated[str | None, Option("--to", help=_("Promises that began before then."))] = None,
    by: Annotated[
        Literal["customer", "engineer", "region", "month"] | None,
        Option(help=_("Counted apart for each; months are drawn on a terminal.")),
    ] = None,
    svg: Annotated[Path | None, Option(help=_("Draw the months into this file, too."))] = None,
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """Count the promises met and missed.

    For each tier and target, in percent of those that are decided. A promise counts for who had the ticket when it
    stopped, and in the month in which it began.

    \b
    Examples:
      svcdesk report attainment
      svcdesk report attainment --by engineer --from 2026-11-01 --to 2026-12-01 --json
      svcdesk report attainment --by month --svg months.svg
    """
    at = desk.as_of(as_of)
    period = desk.moment(since, "--from"), desk.moment(until, "--to")
    with desk.reading() as db:
        rows = attained.attainment(db, *period, at, by, desk.policy.zone)
        monthly = attained.attainment(db, *period, at, "month", desk.policy.zone) if svg and by != "month" else rows
    out = desk.out(format, json, at)
    out.rows(reports.attainment(by), rows, empty=_("no promises in that time"))
    if by == "month" and out.format == "table" and sys.stdout.isatty():
        _draw(out, monthly)
    if svg:
        _save(desk, svg, monthly, at)


def holds(
    desk: Desk,
    since: Annotated[str | None, Option("--from", help=_("What lies of a hold from then on."))] = None,
    until: Annotated[str | None, Option("--to", help=_("What lies of a hold before then."))] = None,
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """Add up the time on hold, by reason.

    Minutes of wall time inside the period; a hold that lasts counts up to now.

    \b
    Examples:
      svcdesk report holds
      svcdesk report holds --from 2026-11-01 --to 2026-12-01
    """
    from svcdesk.reports.hold_time import hold_time

    at = desk.as_of(as_of)
    with desk.reading() as db:
        rows = hold_time(db, desk.moment(since, "--from"), desk.moment(until, "--to"), at)
    desk.out(format, json, at).rows(reports.HOLDS, rows, empty=_("nothing was on hold in that time"))


def solved(
    desk: Desk,
    within: Annotated[str, Option(help=_("The wall time, nights and holds included: '24h clock'."))],
    goal: Annotated[float | None, Option(min=0, max=100, help=_("The share wanted, in percent."))] = None,
    since: Annotated[str | None, Option("--from", help=_("Tickets that were opened from then on."))] = None,
    until: Annotated[str | None, Option("--to", help=_("Tickets that were opened before then."))] = None,
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """Count the tickets solved within a wall time.

    From opening to the last resolution, in percent of the tickets for which it is decided; cancelled ones are left
    out.

    \b
    Examples:
      svcdesk report solved --within '24h clock' --goal 90
      svcdesk report solved --within '8h clock' --from 2026-11-01 --json
    """
    from svcdesk.reports import solved as in_time

    at, length = desk.as_of(as_of), _wall_time(within)
    with desk.reading() as db:
        rows = in_time.solved(db, desk.moment(since, "--from"), desk.moment(until, "--to"), at, length)
    desk.out(format, json, at).rows(reports.solved(goal), rows, empty=_("no tickets were opened in that time"))


def repeats(
    desk: Desk,
    within: Annotated[
        str | None, Option(help=_("What comes again within so long is a repeat; else as configured: '30 days'."))
    ] = None,
    since: Annotated[str | None, Option("--from", help=_("Repairs that were resolved from then on."))] = None,
    until: Annotated[str | None, Option("--to", help=_("Repairs that were resolved before then."))] = None,
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """Count the repairs that were right the first time.

    Tickets about equipment that were resolved: with at most one visit, not reopened, and no further ticket of the
    same serial number within the time after it; in percent, by kind of equipment.

    \b
    Examples:
      svcdesk report repeats
      svcdesk report repeats --within "60 days" --from 2026-11-01 --to 2026-12-01 --json
    """
    from svcdesk.desk.assets.repeats import first_time
    from svcdesk.views.assets.equipment import FIRST_TIME

    at, term = desk.as_of(as_of), _repeats(desk, within)
    period = desk.moment(since, "--from"), desk.moment(until, "--to")
    with desk.reading() as db:
        rows = first_time(db, *period, at, term, desk.policy.zone)
    desk.out(format, json, at).rows(FIRST_TIME, rows, empty=_("no equipment was repaired in that time"))


def _repeats(desk: Desk, within: str | None) -> "Term":
    from svcdesk.sla.terms import Term

    text = within or desk.policy.document.get("repeats")
    if not text:
        raise UsageError(_("within what time is it a repeat? --within '30 days', or 'repeats' in the configuration"))
    try:
        return Term.parse(text)
    except ValueError as error:
        raise UsageError(f"--within: {error}") from None


def _draw(out: "Out", rows: list[attained.Attainment]) -> None:
    from shutil import get_terminal_size

    from svcdesk.views.paper import bars

    out.lines(None, bars.months(attained.by_target(rows), get_terminal_size().columns, out.stream.encoding))


def _save(desk: Desk, path: Path, rows: list[attained.Attainment], at: datetime) -> None:
    from svcdesk.sla import iso_local
    from svcdesk.views.paper import svg

    zone = desk.policy.zone
    subtitle = _("by the month in which they began ({zone}), as of {at}").format(zone=zone, at=iso_local(at, zone))
    svg.save(path, svg.chart(attained.by_target(rows), desk.policy.target_names, _("Promises met"), subtitle))
    desk.tell(_("drew {path}").format(path=path))


def _wall_time(text: str) -> timedelta:
    from svcdesk.sla import BadDuration, Duration

    try:
        length = Duration.parse(text)
    except BadDuration as error:
        raise UsageError(f"--within: {error}") from None
    if length.kind not in ("clock", "working"):
        raise UsageError(_("--within: {text!r} is no wall time: write one such as '24h clock'").format(text=text))
    return timedelta(seconds=length.amount)  # "24h" is plain time to everybody here, as in --within of the others


COMMANDS = (overdue, due, attainment, holds, solved, repeats)
