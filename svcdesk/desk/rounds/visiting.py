"""Planned visits: a task whose rule plans one becomes a ticket with a dispatch, and is done when that is finished."""

from __future__ import annotations

from collections.abc import Iterable

from svcdesk.desk.assets import contracts, entitlements, equipment, reception
from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.people import callers, customers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.rounds import dealing
from svcdesk.desk.tasks import tasks
from svcdesk.desk.tasks.tasks import Task
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict
from svcdesk.locale import N_


@verb("task visit", duty="tasks", away=True)
def send(op: Operation, task: Task, engineer: Engineer | None = None, along: Iterable[Engineer] = ()) -> Ticket:
    """Open the ticket of a planned visit and send an engineer there, and those who go `along`.

    Without an engineer the desk chooses. Returns the ticket.

    Raises Conflict when its rule plans no visit, its visit is under way, or nobody is to come any more, as
    `dealing.moot` says; else as `reception.take` and `dispatch.order` do.
    """
    tasks.check_open(task)
    rule = op.policy.care.get(task.rule or "")
    if rule is None or rule.does != "visit":
        message = N_("{number} is no planned visit: 'svcdesk task done {number}' says that it is done")
        raise Conflict(message, number=task.number)
    if task.ticket_id and tickets.get(op.db, task.ticket_id).live:
        message = N_("{number} is {ticket} already: 'svcdesk dispatch order {ticket}' sends somebody")
        raise Conflict(message, number=task.number, ticket=task.ticket)
    today = op.at.astimezone(op.policy.zone).date()
    if why := dealing.moot(op.db, op.policy, task, today):
        message = N_("{number}: {why}; the visit is not needed any more: {command}")
        raise Conflict(message, number=task.number, why=why, command=dealing.dropping(task, why))
    customer = customers.get(op.db, task.customer_id or "")
    intake = Intake(task.what, customer.number, kind=rule.what, whose=callers.SURE)
    if task.noun == "contract":  # before it begins they are prepared for it, and nothing is under it
        contract = contracts.get(op.db, task.noun_id)
        intake = intake._replace(contract=contract.number if contract.in_force(today) else None)
    elif task.noun == "equipment":
        intake = intake._replace(serial=equipment.get(op.db, task.noun_id).serial)
    [ticket] = reception.take(op, intake)
    visit = dispatch.order(op, ticket, engineer, along)
    tasks.visited_by(op, task, ticket.id, ticket.number, visit.engineer)
    return tickets.get(op.db, ticket.id)


def finished(op: Operation, ticket: Ticket, visit: Visit) -> None:
    """A visit is finished: the task that it was planned by is done, and uses up what the contract includes for it."""
    task = tasks.of_ticket(op.db, ticket.id)
    if task is None:
        return
    rule = op.policy.care.get(task.rule or "")
    if rule and rule.uses and not _used(op, ticket, rule.uses) and entitlements.left(op.db, task.noun_id, rule.uses):
        entitlements.use(op, task.noun_id, rule.uses, 1, ticket.id)
    tasks.done(op, task, visit.result or visit.action or dispatch.name_of(ticket, visit))


def _used(op: Operation, ticket: Ticket, entitlement: str) -> bool:
    """Whether the fee of the ticket's visits has used some of it up already."""
    sign = {"entitlement used": 1, "entitlement given back": -1}
    used = 0
    for each in timeline(op.db, "ticket", ticket.id):
        if each.kind in sign and each.data["entitlement"] == entitlement:
            used += sign[each.kind] * each.data["quantity"]
    return used > 0
