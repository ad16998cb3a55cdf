"""Months of assessment: which are closed, and by what the configuration said then their papers go."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.staff import AssessmentRule


class Terms(Record):
    """The terms of a month: a closed one keeps the policy of when it was closed, an open one has that of today.

    `rules` are all that its papers may name, by their keys: those of the policy, then those that only other months
    have. `closed` are the known rules of each closed month. `forgotten` says that the month was closed before policies
    were kept, so that the policy of today is used instead.
    """

    policy: Policy
    rules: Mapping[str, AssessmentRule]
    closed: Mapping[str, Mapping[str, AssessmentRule]]
    forgotten: bool

    def rule(self, key: str, of: str | None = None) -> AssessmentRule | None:
        """The rule of that key; with `of`, a closed month whose fines are found late or given back, as it was then."""
        return self.closed.get(of or "", {}).get(key) or self.rules.get(key)


def closed_at(db: Db, month: str) -> datetime | None:
    """When a month was closed (UTC); None while it is open."""
    row = db.execute("SELECT closed_at FROM assessment_month WHERE month = :month", month=month).fetchone()
    return read_stamp(row["closed_at"]) if row else None


def closed(db: Db) -> dict[str, bool]:
    """The months that are closed, oldest first: whether it is known what the configuration said then."""
    rows = db.execute("SELECT month, configuration IS NOT NULL AS kept FROM assessment_month ORDER BY month")
    return {row["month"]: bool(row["kept"]) for row in rows}


def check_open(db: Db, month: str) -> None:
    """Raise Conflict for a month that is closed."""
    if closed_at(db, month):
        raise Conflict(N_("{month} is closed: nothing of it changes any more"), month=month)


def close(op: Operation, month: str) -> None:
    """Write down that a month is closed at `op.at`, and what the configuration says of it."""
    op.db.execute(
        "INSERT INTO assessment_month (month, closed_at, configuration) VALUES (:month, :at, :configuration)",
        month=month,
        at=stamp(op.at),
        configuration=json.dumps(op.policy.kept(), ensure_ascii=False),
    )


def policy_of(db: Db, policy: Policy, month: str) -> Policy:
    """The policy by which a month goes."""
    row = db.execute("SELECT configuration FROM assessment_month WHERE month = :month", month=month).fetchone()
    return policy.as_kept(json.loads(row["configuration"])) if row and row["configuration"] else policy


def closed_rule(db: Db, policy: Policy, month: str, key: str) -> AssessmentRule | None:
    """The rule of that key as it was when a month was closed; None while it is open, and where that was not kept."""
    then = policy_of(db, policy, month)
    return then.assessment.all.get(key) if then is not policy and then.assessment else None


def terms(db: Db, policy: Policy, month: str) -> Terms:
    """By what a month goes."""
    rows = db.execute("SELECT month, configuration FROM assessment_month ORDER BY month DESC").fetchall()
    kept = {row["month"]: policy.as_kept(json.loads(row["configuration"])) for row in rows if row["configuration"]}
    then = kept.get(month, policy)
    rules: dict[str, AssessmentRule] = {}
    for each in (then, policy, *kept.values()):  # the newest first
        rules = {**(each.assessment.all if each.assessment else {}), **rules}
    closed = {key: each.assessment.all for key, each in kept.items() if each.assessment}
    return Terms(then, rules, closed, month not in kept and any(row["month"] == month for row in rows))
