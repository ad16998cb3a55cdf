"""Renewing a contract, which does what the rules of care plan before its end."""

from __future__ import annotations

from datetime import date

from svcdesk.desk.assets import contracts
from svcdesk.desk.assets.contracts import Contract
from svcdesk.desk.journal import Operation
from svcdesk.desk.tasks import listing, tasks
from svcdesk.desk.verbs import verb


@verb("contract renew", duty="assets")
def renew(op: Operation, contract: Contract, ends_on: date | None = None) -> Contract:
    """Add a contract that follows this one, as `contracts.renew` does, and end the tasks to renew it.

    Returns the new one. Raises as that does.
    """
    new = contracts.renew(op, contract, ends_on)
    for task in listing.search(op.db, "open"):
        rule = op.policy.care.get(task.rule or "")
        if rule and rule.renews and task.noun_id == contract.id:
            tasks.done(op, task, new.number)
    return new
