"""What the policy does by itself when time runs out: steps of escalation, broken promises, notices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.assets import extensions
from svcdesk.desk.escalation import seen, steps
from svcdesk.desk.journal import Entry, forget_operations
from svcdesk.desk.operation import operation
from svcdesk.desk.promises import telling
from svcdesk.desk.promises.delivery import Delivery, deliver
from svcdesk.desk.tickets import endings, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Conflict
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.promises.delivery import Letter


class Swept(Record):
    """What one operation of a sweep did to a ticket, as the journal has it."""

    ticket: Ticket
    entries: list[Entry]


def sweep(
    db: Db, policy: Policy, actor: str, now: Callable[[], datetime], folder: Path, letter: Letter
) -> Iterator[Swept | Delivery]:
    """Do what is due by itself: holds end, steps are taken, misses are noted, tickets are closed, notices delivered.

    Each is an operation of its own, so that people go on working; what one sweep has done the next leaves alone. `now`
    is the present moment (UTC), which goes on meanwhile; `folder` and `letter` are as `deliver` wants them.
    """
    moment = now()
    with operation(db, policy, actor, moment, moment) as op:
        pass
    for ticket_id, entries in op.ended:
        yield Swept(tickets.get(db, ticket_id), entries)
    end_of_journal = seen.end(db)
    for step in steps.due(db, policy, moment):
        with operation(db, policy, actor, moment, moment) as op:
            ticket = steps.take(op, step)
        if ticket:
            yield Swept(ticket, op.entries)
    with operation(db, policy, actor, moment, moment) as op:
        seen.mark(op, end_of_journal)
        forget_operations(op)
    for ticket_id in extensions.unnoted(db, policy, moment):
        with operation(db, policy, actor, moment, moment) as op:
            ticket = extensions.note(op, ticket_id)
        yield Swept(ticket, op.entries)
    for at, ticket_id in endings.to_close(db, policy, moment):
        ticket = None
        with suppress(Conflict), operation(db, policy, actor, at, moment) as op:  # what may not be closed yet stays
            ticket = endings.close_by_itself(op, ticket_id)
        if ticket:
            yield Swept(ticket, op.entries)
    with operation(db, policy, actor, moment, moment) as op:
        news = list(telling.write(op))
    for ticket, entries in news:
        if entries:
            yield Swept(ticket, entries)
    yield from deliver(db, policy, actor, now, folder, letter)
