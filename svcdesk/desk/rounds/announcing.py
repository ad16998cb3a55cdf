"""Announcements: the same told to many customers, a task for each of them: releases, warnings, news of products."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from svcdesk.desk.assets import contracts
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.desk.tasks import listing, tasks
from svcdesk.desk.tasks.tasks import Task
from svcdesk.desk.tasks.whose import Whose
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_


@verb("task announce", duty="tasks")
def announce(
    op: Operation,
    what: str,
    due_on: date,
    kinds: Collection[str] = (),
    whose: Whose | None = None,
    why: str | None = None,
    changes: str | None = None,
) -> tuple[list[Task], list[Task]]:
    """Add a task for each customer with a contract of one of these kinds in force (none: for each), by name.

    `why` it is so and what `changes` for them is kept in the journal. Whoever was told the same, or still is to be,
    gets no second one. Returns the tasks that were added, and those that were there. Raises UsageError when it does not
    say what, or is due in the past, Conflict when there is no such customer.
    """
    what = " ".join(what.split())
    if not what:
        raise UsageError(N_("an announcement says what: 'svcdesk task announce \"upgrade on Sunday\" --due friday'"))
    today = op.at.astimezone(op.policy.zone).date()
    if due_on < today:
        raise UsageError(N_("{day} is past: --due names the day by which customers are to be told"), day=due_on)
    bought = {each.customer_id for each in contracts.search(op.db, on=today) if each.kind in kinds}
    among = [each for each in customers.search(op.db, op.policy) if not kinds or each.id in bought]
    if not among:
        raise Conflict(N_("no customer has such a contract today: nobody would be told"))
    there = listing.announced(op.db, what, due_on)
    batch, new = op.new_id("batch"), [each for each in among if each.id not in there]
    added = [tasks.announce(op, each, what, due_on, whose, batch, why=why, changes=changes) for each in new]
    return added, [there[each.id] for each in among if each.id in there]
