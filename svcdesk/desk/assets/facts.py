"""The facts that rules of the configuration ask about, of one ticket: see `config/rules`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.config.rules import NONE
from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, equipment, warranty

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.rules import Facts
    from svcdesk.desk.assets.equipment import Equipment
    from svcdesk.desk.tickets.tickets import Ticket


def of_ticket(
    db: Db,
    policy: Policy,
    ticket: Ticket,
    component: str | None = None,
    attribution: str | None = None,
    before: datetime | None = None,
) -> dict[str, str | None]:
    """The facts about a ticket, as far as they are known.

    The warranty is that of the component (None: of the machine as a whole) on the day of the call, so that nobody loses
    it while waiting for the visit; without a machine, or when its dates are not known, it is that of the ticket's
    classes. Parts fitted at `before` (UTC) or later do not count. What people said of the warranty goes with it, as
    `by_hand` says.
    """
    machine = equipment.of_ticket(db, ticket.id)
    contract = contracts.of_ticket(db, ticket.id)
    standing = "unknown"
    if machine:
        reported_on = ticket.opened_at.astimezone(policy.zone).date()
        standing = warranty.standing(db, policy, machine, component, reported_on, before)
    return {
        **ticket.facts,
        "tier": ticket.tier,
        "warranty": standing if standing != "unknown" else ticket.warranty,
        "contract": contract.kind if contract else NONE,
        "equipment": machine.kind if machine else NONE,
        "attribution": attribution,
        **by_hand(ticket, machine),
    }


def by_hand(ticket: Ticket, machine: Equipment | None) -> dict[str, str | None]:
    """What people said that decides the warranty, whatever terms the configuration has: a class, or a machine's dates.

    No rule asks about it.
    """
    dates = {key: getattr(machine, key) for key in equipment.COUNTED} if machine else {}
    return {"classed": ticket.warranty, **{key: day.isoformat() for key, day in dates.items() if day}}


def deciding(policy: Policy, known: Facts) -> tuple[str | None, ...]:
    """Those of the facts by which it is decided who pays: what the rules ask about, and what the warranty goes by.

    It is the date from which the warranty counts; while that is not known, the class.
    """
    asked = {key for rule in policy.coverage for key in rule.when} - {"warranty"}
    kind = policy.equipment.get(known.get("equipment") or NONE)
    first = next((day for word, _day_after in kind.since if (day := known.get(f"{word}_on"))), None) if kind else None
    ended = None if kind is None or kind.transferable else known.get("transferred_on")
    by = (known.get("equipment"), first, ended) if first else (known.get("classed"),)
    return (*(known.get(key) for key in sorted(asked)), *by)
