"""`svcdesk merge`: what was logged twice becomes one ticket."""

from svcdesk.commands.act import act
from svcdesk.commands.options import Json, OneTicket
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import merging
from svcdesk.locale import N_


def merge(
    desk: Desk,
    ticket: OneTicket,
    into: Annotated[
        str, Option("--into", metavar="TICKET", complete="ticket", help=N_("The one that goes on, logged first."))
    ],
    why: Annotated[
        str | None, Option("--why", help=N_("The reason; needed where a miss of one would be forgotten."))
    ] = None,
    json: Json = False,
) -> None:
    """Merge a ticket that was logged twice into the other one.

    Its calls, notes, files and visits move along and count at their own times; its promises count no more. Whatever is
    done about it from then on is done about the other one.

    \b
    Example:
      svcdesk merge 18 --into 17
    """

    def work(op: Operation) -> list[Ticket]:
        return merging.merge(op, tickets.find(op.db, ticket), tickets.find(op.db, into))

    act(desk, None, json, work, why=why)
