"""`svcdesk hold`: time that does not count for a ticket's promises."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, Tickets, known
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.tickets import holds
from svcdesk.locale import _


def hold(
    desk: Desk,
    numbers: Tickets,
    reason: Annotated[str, Option("--reason", "-r", help=_("Why it waits: customer, parts, vendor, …"))],
    note: Annotated[str | None, Option("--note", "-m", help=_("What it waits for."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Put tickets on hold.

    The promises that heed this reason stand still until resume.

    \b
    Example:
      svcdesk hold 17 --reason customer --note "back on Monday"
    """
    why = known(desk.policy, "holds", reason, "--reason") or ""
    act_on_each(desk, numbers, at, json, lambda op, ticket: holds.hold(op, ticket, why, note))
