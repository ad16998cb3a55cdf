"""Reports: what is late, which promises were kept.

\b
Example:
  svcdesk report overdue
"""

from typing import Annotated, Literal

import typer

from svcdesk.commands.options import AsOf, Format, Json
from svcdesk.context import Desk
from svcdesk.desk import attainment as attained
from svcdesk.desk import overdue as late
from svcdesk.locale import _
from svcdesk.views import reports

_EXIT_OVERDUE = 10


def overdue(
    ctx: typer.Context,
    within: Annotated[
        str | None, typer.Option(help=_("Also what falls due within this wall time from then: 2h, 30m."))
    ] = None,
    by: Annotated[Literal["engineer", "region"] | None, typer.Option(help=_("In blocks, one for each."))] = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help=_("Print nothing when nothing is overdue: cron sends no mail."))
    ] = False,
    exit_code: Annotated[bool, typer.Option("--exit-code", help=_("Exit with 10 when something is overdue."))] = False,
    as_of: AsOf = None,
    form: Format = None,
    json: Json = False,
) -> None:
    """List what is overdue, the longest first.

    Running promises past their due time; what is on hold is left out.

    \b
    Examples:
      svcdesk report overdue --quiet
      svcdesk report overdue --within 2h --by engineer
    """
    desk: Desk = ctx.obj
    at = desk.as_of(as_of)
    before = desk.after(at, within, "--within") if within else at
    with desk.reading() as db:
        rows = late.overdue(db, desk.policy, at, before)
    if rows or not quiet:
        reports.overdue(desk.out(form, json, at), rows, by, empty=_("nothing is overdue"))
    if exit_code and any(row.late for row in rows):
        raise typer.Exit(_EXIT_OVERDUE)


def attainment(
    ctx: typer.Context,
    since: Annotated[str | None, typer.Option("--from", help=_("Promises that began from then on."))] = None,
    until: Annotated[str | None, typer.Option("--to", help=_("Promises that began before then."))] = None,
    as_of: AsOf = None,
    form: Format = None,
    json: Json = False,
) -> None:
    """Count the promises met and missed.

    For each tier and target, in percent of those that are decided.

    \b
    Examples:
      svcdesk report attainment
      svcdesk report attainment --from 2026-11-01 --to 2026-12-01 --json
    """
    desk: Desk = ctx.obj
    at = desk.as_of(as_of)
    with desk.reading() as db:
        rows = attained.attainment(db, desk.moment(since, "--from"), desk.moment(until, "--to"), at)
    desk.out(form, json, at).rows(reports.ATTAINMENT, rows, empty=_("no promises in that time"))


COMMANDS = (overdue, attainment)
