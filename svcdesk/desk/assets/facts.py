"""The facts that rules of the configuration ask about, of one ticket: see `config/rules`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.config.rules import NONE
from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts, equipment, warranty

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
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
    classes. Parts fitted at `before` (UTC) or later do not count.
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
    }
