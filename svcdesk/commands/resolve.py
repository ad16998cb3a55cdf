"""`svcdesk resolve`: the fault is mended."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, Tickets, Why, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import endings
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.locale import _


def resolve(
    desk: Desk,
    numbers: Tickets,
    cause: Annotated[str | None, Option("--cause", "-c", help=_("Why it happened."))] = None,
    solution: Annotated[str | None, Option("--solution", "-s", help=_("What mended it."))] = None,
    as_: Annotated[
        str | None,
        Option(
            "--as",
            metavar="ARTICLE",
            complete="article",
            help=_("The article whose cause and solution it was: K-0003."),
        ),
    ] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Resolve tickets: the fault is mended.

    Cause and solution are kept for whoever meets it next. Those of an article need not be typed; whether it helped is
    counted: not when the ticket is reopened.

    \b
    Examples:
      svcdesk resolve 17 --cause "worn roller" --solution "roller replaced"
      svcdesk resolve 17 --as K-0003
    """
    cause, solution = typed(cause), typed(solution)

    def work(op: Operation, ticket: Ticket) -> Ticket:
        if not as_:
            return endings.resolve(op, ticket, cause or "", solution or "")
        from svcdesk.desk.knowledge import articles  # most are resolved in somebody's own words

        return articles.resolve(op, ticket, articles.find(op.db, as_), cause, solution)

    act_on_each(desk, numbers, at, json, work, why=why)
