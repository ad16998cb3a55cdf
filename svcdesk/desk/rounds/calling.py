"""Calls that rules plan: a survey that was taken is the task for which it was, or one more try in vain."""

from __future__ import annotations

from svcdesk.desk.care.taken import Taken
from svcdesk.desk.journal import Operation
from svcdesk.desk.tasks import tasks
from svcdesk.desk.tasks.tasks import Task
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict
from svcdesk.locale import N_

NOBODY = "nobody was reached"  # why it was tried in vain; it says so itself, where nobody wrote why


@verb("survey take --task", duty="care", away=True)
def settle(op: Operation, task: Task, survey: Taken) -> Task:
    """Record that a task is done by a survey, or was tried where nobody was reached.

    Raises Conflict when the task is another customer's, or was ended already.
    """
    if task.customer_id != survey.customer_id:
        message = N_("{number} is a task for {other}, not for {customer}: name the task of this customer")
        raise Conflict(message, number=task.number, other=task.customer or "-", customer=survey.customer)
    if survey.reached:
        return tasks.done(op, task, survey.number)
    return tasks.tried(op, task, survey.says or NOBODY)
