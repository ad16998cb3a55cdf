"""`svcdesk agenda`: what is due, in one list, each with the command that deals with it."""

from svcdesk.commands.options import AsOf, Format, Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Literal, Option
from svcdesk.desk.rounds import agenda as rules
from svcdesk.desk.tasks import whose
from svcdesk.locale import _
from svcdesk.views.rounds.agenda import table


def agenda(
    desk: Desk,
    within: Annotated[
        str | None, Option("--within", help=_("What falls due in that time, too: '7 days', '2 weeks'."))
    ] = None,
    for_: Annotated[
        str | None,
        Option("--for", metavar="WHOM", help=_("An engineer's, their roles' included; @me; a role's.")),
    ] = None,
    by: Annotated[
        Literal["person", "customer", "station", "rule"] | None, Option(help=_("In blocks, one for each."))
    ] = None,
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List what is due today and what is late, the first due first.

    Open tasks, and loaners that are due back. Each line ends with the command that deals with it.

    \b
    Examples:
      svcdesk agenda
      svcdesk agenda --for @me
      svcdesk agenda --within '7 days' --by person
    """
    at = desk.as_of(as_of)
    before = desk.after(at, within, "--within") if within else None
    with desk.reading() as db:
        whom = whose.find(db, desk.policy, for_, desk.actor) if for_ else None
        items = rules.gather(db, desk.policy, at, before, whom)
    desk.out(format, json, at).table(table(desk.policy, at, items, by))
