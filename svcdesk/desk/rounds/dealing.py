"""The command that deals with a task, in whatever state it is and what it is about."""

from __future__ import annotations

import shlex
from datetime import date
from typing import TYPE_CHECKING, Any

from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, entitlements, equipment
from svcdesk.desk.people import customers
from svcdesk.desk.tasks.tasks import Task
from svcdesk.desk.tickets import tickets
from svcdesk.errors import said, word
from svcdesk.locale import N_

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.rounds import CareRule

_MONTH = len("2026-11")  # a turn of a month is written so; of a week, a quarter or a date otherwise


def command(db: Db, policy: Policy, task: Task, today: date) -> tuple[str, dict[str, Any] | None]:
    """The command that deals with a task on that day, as it can be typed; with the reason that is to stand behind it.

    Where nothing else does it is one that drops the task.
    """
    if why := moot(db, policy, task, today):
        return shlex.join(_drop(task)), why
    return _doing(db, policy, task), None


def _doing(db: Db, policy: Policy, task: Task) -> str:
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


def moot(db: Db, policy: Policy, task: Task, today: date) -> dict[str, Any] | None:
    """Why nobody can do it any more, or is to, as a fact of a refusal; None where somebody is."""
    rule = policy.care.get(task.rule or "")
    if task.noun == "contract" and task.about is None:
        return word(N_("the contract was removed"))
    if _under_way(db, task):
        return None
    if task.noun == "station" and task.noun_id not in policy.stations:
        return word(N_("there is no station {station} any more"), station=task.noun_id)
    if task.noun == "equipment":
        return _gone(db, task, today)
    if rule and task.noun == "contract" and (rule.does == "visit" or rule.renews):
        contract = contracts.get(db, task.noun_id)
        over, ended = contract.ends_on < today, contracts.ended(db, contract.id)
        if over and (rule.does == "visit" or ended):
            return word(N_("the contract ended on {day}"), day=str(contract.ends_on))
        if rule.renews and ended:
            return word(N_("the contract was ended, it lasts until {day}"), day=str(contract.ends_on))
        if rule.uses and not entitlements.left(db, contract.id, rule.uses):
            return word(N_("{contract} has none left of {entitlement}"), contract=task.about, entitlement=rule.uses)
    return None


def _gone(db: Db, task: Task, today: date) -> dict[str, Any] | None:
    """Why a task about a machine is for nobody any more, or for another customer."""
    machine = equipment.get(db, task.noun_id)
    if machine.scrapped_on and machine.scrapped_on <= today:
        return word(N_("{serial} was scrapped on {day}"), serial=task.about, day=str(machine.scrapped_on))
    if machine.customer_id is None:
        return word(N_("{serial} is the desk's own"), serial=task.about)
    if machine.customer_id != task.customer_id:
        return word(N_("{serial} is a machine of {customer} now"), serial=task.about, customer=machine.customer)
    return None


def dropping(task: Task, why: dict[str, Any]) -> str:
    """The command that drops a task for a reason, in the reader's language."""
    return shlex.join([*_drop(task), "--why", said(why)])


def _drop(task: Task) -> list[str]:
    return ["svcdesk", "task", "drop", task.number]


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
