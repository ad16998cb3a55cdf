"""Decisions about returns: what becomes of a machine that is brought back, by the rules of the plan.

A rule's right `within: 7 days, of: used` counts from the date of the first use, or from the day after it where the rule
says so: used on the 1st, the 8th is the last day. (A warranty of 7 days from that date covers that day itself, and ends
with the 7th.) A rule whose date is not known does not fit.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from svcdesk.config.rules import fitting
from svcdesk.db.port import Db
from svcdesk.desk.assets import equipment, facts
from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla.terms import Term

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.stock import ReturnRule
    from svcdesk.desk.assets.equipment import Equipment
    from svcdesk.desk.tickets.tickets import Ticket

_FACTS = '{"when": '  # how the facts of a rule begin where reasons are stored


class Decision(Record):
    """What becomes of a machine: refund, exchange, repair, repair-first or refused; who bears the freight each way.

    That is the desk, the customer or the vendor; `book` is budget where it is taken from the customer's.
    `because` is a text, of the plan or of whoever decided; else the facts of the rule: `when` it fits, and the right
    `within` a term `of` a date, until the `last` day.
    """

    decision: str
    freight: str
    because: str | dict[str, Any]
    freight_back: str
    book: str | None = None


def decide(db: Db, policy: Policy, ticket: Ticket, reason: str, attribution: str | None = None) -> Decision | None:
    """What the rules say of a return of the ticket's machine, as of the day of the call; None when no rule fits."""
    machine = equipment.of_ticket(db, ticket.id)
    known = facts.of_ticket(db, policy, ticket, attribution=attribution) | {"reason": reason}
    day = ticket.opened_at.astimezone(policy.zone).date()
    for rule in fitting(policy.returns, known):
        last = _last_day(rule, machine)
        if rule.within is None or (last and day <= last):
            because = rule.because or _facts(rule, last)
            return Decision(rule.decision, rule.freight, because, rule.freight_back, rule.book)
    return None


def overrule(by_rule: Decision | None, decision: str | None, freight: str | None, why: str | None) -> Decision | None:
    """What somebody decides instead of the rules; None when they leave it to the rules.

    Who bears the freight is what they say, else what the rule says, else the desk. Raises UsageError without a reason.
    """
    if not decision:
        if freight or why:
            raise UsageError(N_("--freight and --why go with --decision: leave them out and the rules decide"))
        return None
    if not why or not why.strip():
        raise UsageError(N_("deciding otherwise than the rules needs a reason: --why"))
    there, back = (by_rule.freight, by_rule.freight_back) if by_rule else ("desk", "desk")
    book = by_rule.book if by_rule else None
    return Decision(decision, freight or there, why.strip(), freight or back, book)


def last_day(term: Term, since: date, day_after: bool = False) -> date:
    """The last day of a right that counts from a date, or from the day after it: 7 days from the 1st end on the 8th."""
    return term.after(since + timedelta(days=1) if day_after else since)


def write(because: str | dict[str, Any]) -> str:
    """A reason as the table keeps it."""
    return because if isinstance(because, str) else json.dumps(because, ensure_ascii=False)


def read(text: str) -> str | dict[str, Any]:
    """What `write` wrote."""
    if not text.startswith(_FACTS):
        return text
    try:
        because: dict[str, Any] = json.loads(text)
    except ValueError:
        return text
    return because


def _last_day(rule: ReturnRule, machine: Equipment | None) -> date | None:
    since = getattr(machine, f"{rule.since}_on") if machine and rule.within else None
    return last_day(rule.within, since, rule.day_after) if rule.within and since else None


def _facts(rule: ReturnRule, last: date | None) -> dict[str, Any]:
    right = {"within": str(rule.within), "of": rule.since, "last": last.isoformat()} if last else {}
    return {"when": {key: list(values) for key, values in rule.when.items()}, **right}
