"""What is still open of tickets that have ended, said after every way of ending one."""

from collections.abc import Iterable

from svcdesk.commands.act import tell_owed
from svcdesk.context import Desk
from svcdesk.desk.tickets import endings
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.locale import _


def tell_open(desk: Desk, tickets: Iterable[Ticket]) -> None:
    """Say on standard error what is owed for tickets whose work is over, and what those that have ended leave open."""
    tickets = list(tickets)
    tell_owed(desk, tickets)
    with desk.reading() as db:
        for ticket in tickets:
            if ticket.state == "resolved" and endings.without_outcome(db, desk.policy, ticket):
                words = _("{number} is a complaint without an outcome: 'svcdesk complaint outcome {number}' records it")
                desk.tell(words.format(number=ticket.number))
        leaving = [each for each in tickets if not each.live and endings.leaves_open(db, each.id)]
        if not leaving:
            return
        from svcdesk.desk.money import left_open  # most tickets leave nothing open
        from svcdesk.views.stock.left_open import lines

        for ticket in leaving:
            for line in lines(left_open.of_ticket(db, desk.policy, ticket, desk.now), desk.policy.zone, desk.now):
                desk.tell(line)
