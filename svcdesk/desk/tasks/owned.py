"""Dropping the tasks about machines that went to another customer, were scrapped, or became the desk's own."""

from __future__ import annotations

from svcdesk.desk.assets import equipment
from svcdesk.desk.journal import Entry, Operation
from svcdesk.desk.tasks import tasks
from svcdesk.desk.tickets import tickets

_ENDS = ("customer", "scrapped_on")  # fields of a machine whose change ends the tasks about it


def told(entry: Entry) -> bool:
    """Whether an entry says that a machine changed hands or was scrapped."""
    return entry.kind == "equipment changed" and any(key in entry.data["changed"] for key in _ENDS)


def follow(op: Operation, entries: tuple[Entry, ...]) -> None:
    """Drop the open tasks about such machines, with the reason; a visit that somebody is on goes on.

    The next planning makes those that were not due yet again for the new owner, if their rule wants them.
    """
    today = op.now.astimezone(op.policy.zone).date()
    for machine_id in dict.fromkeys(each.noun_id for each in entries if told(each)):
        machine = equipment.get(op.db, machine_id)
        for task in tasks.about(op.db, "equipment", machine_id):
            if task.ticket_id and tickets.get(op.db, task.ticket_id).live:
                continue
            if (machine.scrapped_on and machine.scrapped_on <= today) or machine.customer_id is None:
                tasks.end(op, task, tasks.GONE)
            elif machine.customer_id != task.customer_id:
                tasks.end(op, task, tasks.SOLD if task.due_on <= today else tasks.UNWANTED)
