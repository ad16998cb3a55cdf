"""Tasks about machines that went to another customer, or are gone: nobody has to do them any more for who had them."""

from __future__ import annotations

from svcdesk.desk.assets import equipment
from svcdesk.desk.journal import Entry, Operation
from svcdesk.desk.tasks import tasks
from svcdesk.desk.tickets import tickets

_ENDS = ("customer", "scrapped_on")  # what of a machine ends the tasks about it, when it changes


def told(entry: Entry) -> bool:
    """Whether an entry says that a machine went to another, or is gone."""
    return entry.kind == "equipment changed" and any(key in entry.data["changed"] for key in _ENDS)


def follow(op: Operation, entries: tuple[Entry, ...]) -> None:
    """Drop the open tasks about such machines, with the reason; a visit that somebody is on goes on.

    What was not due yet the next planning makes again for who has the machine now, where its rule wants that.
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
