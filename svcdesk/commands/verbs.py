"""What commands that change tickets share: one operation over all of them, then what it changed."""

from collections.abc import Callable, Iterable

from svcdesk.commands.options import references
from svcdesk.context import Desk
from svcdesk.desk import dispatch, tickets
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import Ticket
from svcdesk.views.journal import changes


def carry_out(
    desk: Desk, numbers: Iterable[str], at: str | None, json: bool, verb: Callable[[Operation, Ticket], Ticket]
) -> list[Ticket]:
    """Do `verb` to every ticket named, all or none, and print what changed; the tickets as they are now."""
    out = desk.out(None, json)
    wanted = references(numbers)  # read before the pen is taken: what comes through a pipe may take its time
    with desk.writing(at) as op:
        done = [verb(op.not_before(ticket.since), ticket) for ticket in tickets.find_all(op.db, wanted)]
    changes(out, desk.policy, op.entries, done)
    return done


def tell_owed(desk: Desk, ended: Iterable[Ticket]) -> None:
    """Say on standard error what is still owed for tickets whose work is over."""
    with desk.reading() as db:
        charged = [ticket for ticket in ended if dispatch.charged(db, ticket.id)]
        if charged:
            from svcdesk.desk.money import fees  # most tickets cost nothing
            from svcdesk.views import money

            for ticket in charged:
                if balance := fees.balance(db, ticket.id):
                    desk.tell(money.still_owed(desk.policy, ticket.number, balance))
