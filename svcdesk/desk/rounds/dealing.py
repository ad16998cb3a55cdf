"""The command that deals with a task, in whatever state it is and what it is about."""

from __future__ import annotations

import shlex
from datetime import date
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, entitlements, equipment
from svcdesk.desk.people import customers
from svcdesk.desk.tasks.tasks import Task
from svcdesk.desk.tickets import tickets
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.rounds import CareRule

_MONTH = len("2026-11")  # a turn of a month is written so; of a week, a quarter or a date otherwise


def command(db: Db, policy: Policy, task: Task, today: date) -> str:
    """The command that deals with a task on that day, as it can be typed: one that drops it where nothing else does."""
    if why := moot(db, policy, task, today):
        return dropping(task, why)
    rule = policy.care.get(task.rule or "")
    if rule and rule.does == "visit":
        return f"svcdesk show {task.ticket}" if _under_way(db, task) else f"svcdesk task visit {task.number}"
    if rule and rule.does == "survey" and task.customer_id:
        whom = customers.get(db, task.customer_id).number
        return shlex.join(["svcdesk", "survey", "take", rule.what, whom, "--task", task.number])
    if rule and rule.does == "report" and rule.every and rule.every.unit == "month" and _of_month(task):
        return f"svcdesk report month {task.turn} --task {task.number}"
    if rule and _to_renew(db, policy, rule, task):
        return f"svcdesk contract renew {task.about}"
    return f"svcdesk task done {task.number}"


def moot(db: Db, policy: Policy, task: Task, today: date) -> str | None:
    """Why nobody can do it any more, or is to; None where somebody is."""
    rule = policy.care.get(task.rule or "")
    if task.noun == "contract" and task.about is None:
        return _("the contract was removed")
    if _under_way(db, task):
        return None
    if task.noun == "station" and task.noun_id not in policy.stations:
        return _("there is no station {station} any more").format(station=task.noun_id)
    if task.noun == "equipment":
        return _gone(db, task, today)
    if rule and task.noun == "contract" and (rule.does == "visit" or rule.renews):
        contract = contracts.get(db, task.noun_id)
        over, ended = contract.ends_on < today, contracts.ended(db, contract.id)
        if over and (rule.does == "visit" or ended):
            return _("the contract ended on {day}").format(day=contract.ends_on)
        if rule.renews and ended:
            return _("the contract was ended, it lasts until {day}").format(day=contract.ends_on)
        if rule.uses and not entitlements.left(db, contract.id, rule.uses):
            return _("{contract} has none left of {entitlement}").format(contract=task.about, entitlement=rule.uses)
    return None


def _gone(db: Db, task: Task, today: date) -> str | None:
    """Why a task about a machine is for nobody any more, or for another customer."""
    machine = equipment.get(db, task.noun_id)
    if machine.scrapped_on and machine.scrapped_on <= today:
        return _("{serial} was scrapped on {day}").format(serial=task.about, day=machine.scrapped_on)
    if machine.customer_id is None:
        return _("{serial} is the desk's own").format(serial=task.about)
    if machine.customer_id != task.customer_id:
        return _("{serial} is a machine of {customer} now").format(serial=task.about, customer=machine.customer)
    return None


def dropping(task: Task, why: str) -> str:
    """The command that drops a task for a reason."""
    return shlex.join(["svcdesk", "task", "drop", task.number, "--why", why])


def _under_way(db: Db, task: Task) -> bool:
    return task.ticket_id is not None and tickets.get(db, task.ticket_id).live


def _of_month(task: Task) -> bool:
    """Whether its turn is a month: its rule may have come round otherwise before."""
    return len(task.turn or "") == _MONTH


def _to_renew(db: Db, policy: Policy, rule: CareRule, task: Task) -> bool:
    """Whether it is about a contract that can be renewed: none follows it, and there still are such."""
    if not rule.renews:
        return False
    contract = contracts.get(db, task.noun_id)
    return contract.kind in policy.contracts and contracts.following(db, contract) is None
