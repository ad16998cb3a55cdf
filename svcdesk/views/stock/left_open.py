"""What a ticket that has ended leaves open, a line each: what goes on with the command for it, then what is off."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.stock.returns import DECISIONS, STATES
from svcdesk.views.text import short_time, worded

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from svcdesk.desk.money.left_open import LeftOpen


def lines(found: LeftOpen, zone: tzinfo, now: datetime) -> Iterator[str]:
    """What is said of it."""
    for loan in found.loans:
        due = short_time(loan.due_at, zone, now)
        message = _("{serial} is still lent, due back {due}: 'svcdesk loan back {serial}' when it is here")
        yield message.format(serial=loan.serial, due=due)
    for each, command in found.returns:
        message = _("{number} goes on ({decision}, {state}): '{command}' is next")
        decision, state = worded(DECISIONS, each.decision), worded(STATES, each.state)
        yield message.format(number=each.number, decision=decision, state=state, command=command)
    if found.task:
        message = _("{number}, which planned the visit, is still to be done: 'svcdesk task visit {number}'")
        yield message.format(number=found.task.number)
    if found.quote:
        message = _("the quote {number} of {amount} was not answered, and nobody will be asked about it any more")
        yield message.format(number=found.quote.number, amount=found.quote.money.worded(found.quote.total))
    if found.visit:
        message = _("the visit agreed for {time} will not be made: tell the customer")
        yield message.format(time=short_time(found.visit.visit_at, zone, now))
