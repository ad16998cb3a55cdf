"""`svcdesk list`: which tickets there are."""

import sys
from datetime import datetime

from svcdesk.commands import filters
from svcdesk.commands.options import AsOf, Format, Json, SinceLast
from svcdesk.context import Desk
from svcdesk.db.port import Db
from svcdesk.declare import Annotated, Argument, Literal, Option
from svcdesk.desk.tickets import listing
from svcdesk.locale import N_, _
from svcdesk.views.columns import named
from svcdesk.views.tickets.listing import chosen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from svcdesk.views.out import Out

_AROUND = 5  # rows of a screen beside the list: the command, the headings, what is told, the next command


def list_(
    desk: Desk,
    name: Annotated[
        str | None, Argument(metavar="[SAVED]", help=N_("A list that the configuration names."), complete="list")
    ] = None,
    state: Annotated[
        str | None, Option(help=N_("open, held, resolved, closed, cancelled (several with commas), or all."))
    ] = None,
    held: Annotated[bool, Option("--held", help=N_("On hold: why, since when, until when."))] = False,
    engineer: Annotated[str | None, Option("--engineer", "-e", help=N_("An engineer's, or @me."))] = None,
    mine: Annotated[bool, Option("--mine", help=N_("Your own."))] = False,
    unassigned: Annotated[bool, Option("--unassigned", "-u", help=N_("That nobody has."))] = False,
    customer: Annotated[
        str | None, Option("--customer", "-c", help=N_("A customer's, by part of a name or telephone."))
    ] = None,
    site: Annotated[str | None, Option(help=N_("At this site of the customer."))] = None,
    serial: Annotated[str | None, Option("--serial", "-s", help=N_("About this machine."))] = None,
    region: Annotated[str | None, Option(help=N_("Of a region."))] = None,
    priority: Annotated[str | None, Option("--priority", "-p", help=N_("Of a priority; several with commas."))] = None,
    kind: Annotated[str | None, Option("--kind", "-k", help=N_("Of a kind."))] = None,
    tier: Annotated[str | None, Option(help=N_("Of a tier."))] = None,
    level: Annotated[str | None, Option(help=N_("At a support level."))] = None,
    channel: Annotated[str | None, Option(help=N_("About which somebody called by this channel."))] = None,
    text: Annotated[str | None, Option(help=N_("That say these words, as `search` finds them."))] = None,
    due_before: Annotated[str | None, Option(help=N_("With something due before: 12:00, 'in 2h'."))] = None,
    opened_since: Annotated[str | None, Option(help=N_("That came in since: today, 'monday 08:00'."))] = None,
    closed_since: Annotated[str | None, Option(help=N_("That were resolved or cancelled since."))] = None,
    sort: Annotated[
        Literal["due", "opened", "priority", "number", "customer", "engineer"] | None,
        Option(label="column", help=N_("What comes first; else what is due first.")),
    ] = None,
    reverse: Annotated[bool, Option("--reverse", help=N_("The last one first."))] = False,
    limit: Annotated[
        int | None,
        Option(
            "--limit", "-n", min=0, max=1_000_000_000, help=N_("At most so many; 0: all. On a terminal what fits it.")
        ),
    ] = None,
    since_last: SinceLast = None,
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List tickets, what is due first on top.

    What is open or on hold; with --opened-since or --closed-since whatever became of it. --state says otherwise.
    `lists:` of the configuration saves such a question under a name.

    \b
    Examples:
      svcdesk list
      svcdesk list --engineer @me --due-before 'in 2h'
      svcdesk list --opened-since today
      svcdesk list --held
      svcdesk list --since-last morning
      svcdesk list --state all --customer "Example Clinic" --json
    """
    typed = {
        "state": state,
        "held": held,
        "engineer": engineer,
        "mine": mine,
        "unassigned": unassigned,
        "customer": customer,
        "site": site,
        "serial": serial,
        "region": region,
        "priority": priority,
        "kind": kind,
        "tier": tier,
        "level": level,
        "channel": channel,
        "text": text,
        "due_before": due_before,
        "sort": sort,
        "opened_since": opened_since,
        "closed_since": closed_since,
        "reverse": reverse,
        "limit": limit,
    }
    at = desk.as_of(as_of)
    out = desk.out(format, json, at)
    with desk.reading() as db:
        wanted = filters.with_saved(desk, name, typed)
        query = filters.query(desk, wanted, at)
        left_out = 0
        if out.for_programs and not since_last:  # of all the tickets of ten years, perhaps: they are not gathered first
            out.rows(chosen(wanted.get("columns"), query.held, ()), listing.each(db, query, at))
        else:
            left_out = _print(desk, out, db, query, wanted, since_last, at)
    if since_last:
        _remember(desk, since_last, left_out, as_of is None)


def _print(
    desk: Desk,
    out: "Out",
    db: Db,
    query: listing.Query,
    wanted: "Mapping[str, Any]",
    since_last: str | None,
    at: datetime,
) -> int:
    """Print the tickets. Returns how many new ones a limit has left out."""
    on_screen = "limit" not in wanted and out.format == "table" and sys.stdout.isatty()
    shown = query._replace(limit=_fitting()) if on_screen else query
    found = _new(db, query, since_last, at) if since_last else listing.search(db, shown, at)
    lines = found[: shown.limit or None]
    columns = named(chosen(wanted.get("columns"), query.held, lines), "target", desk.policy.target_names)
    out.rows(columns, lines, empty=_("no tickets"))
    if since_last:
        return len(found) - len(lines)
    if sys.stdout.isatty() and out.format == "table" and len(lines) == shown.limit:
        count = listing.count(db, query, at)
        out.tell(_("{shown} of {count}; --limit 0 shows all").format(shown=len(lines), count=count))
    return 0


def _new(db: Db, query: listing.Query, name: str, at: datetime) -> list[listing.Line]:
    """The tickets that were not among them when the list was last printed under that name."""
    from svcdesk.desk import marks  # most lists are printed without one

    def lines_at(then: datetime) -> list[listing.Line]:
        return listing.search(db, query._replace(limit=None), then)

    return marks.since(db, "list", name, at, lines_at, lambda line: line.ticket.id)


def _remember(desk: Desk, name: str, left_out: int, now: bool) -> None:
    """Remember that the list was printed `now` under a name, unless new tickets were left out of it."""
    from svcdesk.desk import marks

    if left_out:
        desk.tell(marks.still_new(left_out, name))
    elif now:
        marks.keep(desk.db, "list", name, desk.now)


def _fitting() -> int:
    from svcdesk.views.screen import size  # most lists are printed in a pipe

    return max(1, size().lines - _AROUND)
