"""What commands that change tickets share: one operation over all of them, then what it changed."""

from collections.abc import Callable, Iterable

from svcdesk.commands.options import references
from svcdesk.context import Desk
from svcdesk.desk import tickets
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import Ticket
from svcdesk.views.journal import changes


def carry_out(
    desk: Desk, numbers: Iterable[str], at: str | None, json: bool, verb: Callable[[Operation, Ticket], Ticket]
) -> None:
    """Do `verb` to every ticket named, all or none, and print what changed."""
    out = desk.out(None, json)
    wanted = references(numbers)  # read before the pen is taken: what comes through a pipe may take its time
    with desk.writing(at) as op:
        done = [verb(op.not_before(ticket.since), ticket) for ticket in tickets.find_all(op.db, wanted)]
    changes(out, desk.policy, op.entries, done)
