"""`svcdesk agenda`: what is due, in one list, each with the command that deals with it."""

from datetime import datetime
from pathlib import Path

from svcdesk.commands.options import AsOf, Force, Format, Json, SinceLast
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Literal, Option
from svcdesk.desk import marks
from svcdesk.desk.rounds import agenda as rules
from svcdesk.desk.tasks import whose
from svcdesk.locale import N_, _
from svcdesk.views import saving
from svcdesk.views.rounds.agenda import table


def agenda(
    desk: Desk,
    within: Annotated[
        str | None, Option("--within", help=N_("What falls due in that time, too: '7 days', '2 weeks'."))
    ] = None,
    for_: Annotated[
        str | None,
        Option("--for", metavar="WHOM", help=N_("An engineer's, their roles' included; @me; a role's.")),
    ] = None,
    by: Annotated[
        Literal["person", "customer", "station", "rule"] | None,
        Option(label="column", help=N_("In blocks, one for each.")),
    ] = None,
    ics: Annotated[
        Path | None, Option("--ics", metavar="FILE", help=N_("Write it into a file, for people's own calendars."))
    ] = None,
    force: Force = False,
    since_last: SinceLast = None,
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List what is due today and what is late, the first due first.

    Open tasks, promises to ask customers or answer complaints, loaners that are due back, who is to be told of their
    assessment, tickets that nobody has yet of channels that a role watches, and what waits for a yes: requests, returns
    and repairs for who may approve them, quotes and consents for whoever has the ticket. Each line ends with the
    command that deals with it.

    \b
    Examples:
      svcdesk agenda
      svcdesk agenda --for @me
      svcdesk agenda --within '7 days' --by person
      svcdesk agenda --since-last cron
      svcdesk agenda --within '1 month' --for @me --ics mine.ics
    """
    at = desk.as_of(as_of)
    with desk.reading() as db:
        whom = whose.find(db, desk.policy, for_, desk.actor) if for_ else None

        def items_at(then: datetime) -> list[rules.Item]:
            before = desk.after(then, within, "--within") if within else None
            return rules.gather(db, desk.policy, then, before, whom)

        items = (
            marks.since(db, "agenda", since_last, at, items_at, lambda item: item.id) if since_last else items_at(at)
        )
    if ics:
        _write(desk, ics, items, force)
    else:
        desk.out(format, json, at).table(table(desk.policy, at, items, by))
    if since_last and as_of is None:
        marks.keep(desk.db, "agenda", since_last, at)


def _write(desk: Desk, file: Path, items: list[rules.Item], force: bool) -> None:
    from svcdesk.views.rounds.icalendar import calendar  # the library is slow to import

    saving.save(file, calendar(desk.policy, items, desk.now), (".ics",), force)
    desk.tell(_("{count} entries are in {file}").format(count=len(items), file=file))
