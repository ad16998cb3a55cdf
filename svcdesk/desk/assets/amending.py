"""Contracts put right, ended and extended by hand; what that means for tickets that are open is worked out anew.

As with what a ticket says, no promise is broken by it: see `edits`. A ticket that something was built on keeps its
contract.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from svcdesk.desk.assets import contracts, edits
from svcdesk.desk.assets.contracts import Contract
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.db.port import Db


class Amended(Record):
    """A contract as it is now, the open tickets whose terms changed with it, and why others kept theirs."""

    contract: Contract
    tickets: list[Ticket]
    kept: list[Conflict]


@verb("contract edit")
def change(
    op: Operation,
    contract: Contract,
    starts_on: date | None = None,
    ends_on: date | None = None,
    tier: str | None = None,
    phase: str | None = None,
) -> Amended:
    """Make a contract say what it was to say from the start; None leaves a field as it is.

    Raises UsageError for a last day before the first, Conflict for another last day where broken promises or a decision
    have moved it, and where that undoes a miss that was recorded and the operation has no reason.
    """
    wanted = {"starts_on": starts_on, "ends_on": ends_on, "tier": tier, "phase": phase}
    changed = {key: value for key, value in wanted.items() if value not in (None, getattr(contract, key))}
    if not changed:
        return Amended(contract, [], [])
    if "ends_on" in changed and contracts.moved(op.db, contract.id):
        message = N_("the last day of {number} was moved: 'svcdesk contract extend' or 'svcdesk contract end' moves it")
        raise Conflict(message, number=contract.number)
    new = contract._replace(**changed)  # type: ignore[arg-type]
    _check_days(new)
    contracts.rewrite(op, new)
    was = {key: _said(getattr(contract, key)) for key in changed}
    said = {"number": contract.number, "changed": {key: _said(value) for key, value in changed.items()}, "was": was}
    op.record("contract", contract.id, "contract changed", said)
    return _anew(op, new)


@verb("contract end")
def end(op: Operation, contract: Contract, last: date, why: str) -> Amended:
    """End a contract before its time; `last` is its last day. Raises UsageError for no reason or no earlier day."""
    if not contract.starts_on <= last < contract.ends_on:
        message = N_("{number} runs from {starts} to {ends}: end it on a day of these before the last")
        raise UsageError(message, number=contract.number, starts=contract.starts_on, ends=contract.ends_on)
    return _move(op, contract, last, why, "contract ended")


@verb("contract extend")
def extend(op: Operation, contract: Contract, last: date, why: str) -> Amended:
    """Make a contract longer by hand; `last` is its new last day. Raises UsageError for no reason or no later day."""
    if last <= contract.ends_on:
        message = N_("{number} runs to {ends} already: extend it to a later day")
        raise UsageError(message, number=contract.number, ends=contract.ends_on)
    return _move(op, contract, last, why, "contract extended by hand")


def left_out(db: Db, policy: Policy, contract: Contract, now: datetime) -> list[Ticket]:
    """The customer's tickets, open at `now` (UTC), that were logged in the contract's days and are under none.

    A contract that is added changes nothing about them.
    """
    return [
        ticket
        for ticket in tickets.of_customer(db, contract.customer_id, now)
        if tickets.bought(db, ticket.id)[1] is None
        and contract.in_force(ticket.opened_at.astimezone(policy.zone).date())
    ]


def _move(op: Operation, contract: Contract, last: date, why: str, kind: str) -> Amended:
    why = " ".join(why.split())
    if not why:
        raise UsageError(N_("{number}: say why, with --why"), number=contract.number)
    said = {"number": contract.number, "was": contract.ends_on.isoformat(), "ends_on": last.isoformat(), "why": why}
    contracts.move_end(op, contract, last, why, op.record("contract", contract.id, kind, said))
    told = op.about(op.now)
    told.why = why  # it is the reason for what it undoes of tickets, too
    earlier, later = sorted((contract.ends_on, last))
    # those of other days had the contract, or had it not, before as after
    return _anew(told, contract._replace(ends_on=last), opened=lambda day: earlier < day <= later)


def _check_days(contract: Contract) -> None:
    if contract.ends_on < contract.starts_on:
        message = N_("a contract from {starts} cannot end on {ends}: give a later --to")
        raise UsageError(message, starts=contract.starts_on, ends=contract.ends_on)


def _anew(op: Operation, contract: Contract, opened: Callable[[date], bool] = lambda _day: True) -> Amended:
    """The contract, with what it means now for its customer's open tickets that were `opened` on such a day."""
    changed, kept = [], []
    for ticket in tickets.of_customer(op.db, contract.customer_id, op.now):
        if not opened(ticket.opened_at.astimezone(op.policy.zone).date()):
            continue
        try:
            bought = edits.bought_under(op, ticket, contract)
        except Conflict as error:
            kept.append(error)
            continue
        if bought and edits.under(op, ticket, bought):
            changed.append(tickets.get(op.db, ticket.id))
    return Amended(contract, changed, kept)


def _said(value: date | str | None) -> str | None:
    return value.isoformat() if isinstance(value, date) else value
