"""A row about a contract: one of a known number, or of that kind from that day on, is changed, another added."""

from __future__ import annotations

import shlex

from svcdesk.config.problems import quoted
from svcdesk.desk.assets import amending, contracts
from svcdesk.desk.imports.cells import Around, Row, day, key, needed
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.errors import Conflict, NotFound
from svcdesk.locale import N_, clauses


def bring(op: Operation, row: Row, around: Around) -> str | None:
    """Add or change a contract. Returns why open tickets keep their terms, where they do.

    Raises UsageError for what cannot be meant, NotFound for an unknown customer, Conflict for a number that another
    customer's contract has, or one of another kind.
    """
    whose = customers.by_name(op.db, needed(row, "customer"))
    if whose is None:
        message = N_("customer: no customer is called {name}; import customers first, or: {command}")
        command = shlex.join(["svcdesk", "customer", "add", row["customer"]])
        raise NotFound(message, name=quoted(row["customer"]), command=command)
    kind = key(op.policy, "contracts", needed(row, "kind"), "kind") or ""
    starts, ends = day(row, "from", around.dates), day(row, "to", around.dates)
    tier, phase = (key(op.policy, f"{name}s", row.get(name), name) for name in ("tier", "phase"))
    number = row.get("number")
    if number:
        known = contracts.by_number(op.db, number)
    else:
        theirs = contracts.search(op.db, whose.id)
        known = next((each for each in theirs if (each.kind, each.starts_on) == (kind, starts)), None)
    if known and (known.customer_id, known.kind) != (whose.id, kind):
        message = N_("number: {number} is a contract of {owner}, of the kind {kind}: give this contract another number")
        raise Conflict(message, number=known.number, owner=known.customer, kind=known.kind)
    if known:
        amended = amending.change(op, known, starts, ends, tier, phase)
        return clauses(map(str, amended.kept)) or None
    needed(row, "from")
    if starts:
        contracts.add(op, whose, kind, starts, ends, number, tier, phase)
    return None
