"""What comes next with a return, and whether its ticket should wait meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk import approvals
from svcdesk.desk.tickets import clock_rows, tickets
from svcdesk.desk.visits import consents

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.stock.returns import Return

_FACTORY = "factory"  # the hold for a machine that is there, in a policy that has one of that name


def going_on(db: Db, policy: Policy, found: Return) -> str | None:
    """The reason to hold the ticket for while its machine is away: `factory`, or REASON when that stops no promise.

    None when the ticket is held or has ended, or only the factory's own promise is running.
    """
    heeds = [
        clock.pauses
        for clock in clock_rows.of_ticket(db, found.ticket_id)
        if clock.running and not clock.held and clock.started_by not in ("sent-away", "at-factory")
    ]
    if not heeds or tickets.get(db, found.ticket_id).state != "open":
        return None
    stops = _FACTORY in policy.names("holds") and any(keys is None or _FACTORY in keys for keys in heeds)
    return _FACTORY if stops else "REASON"


def following(db: Db, policy: Policy, found: Return) -> str:
    """The command that comes next; "" when it is settled or refused."""
    if found.state in ("done", "refused"):
        return ""
    if found.state == "sent" and any(
        target.starts == "at-factory" for tier in policy.tiers.values() for target in tier.targets.values()
    ):
        return f"svcdesk return reached {found.number}"
    if found.state in ("sent", "reached"):
        return f"svcdesk return back {found.number}"
    if found.state == "back" and found.decision == "repair":
        return f"svcdesk return done {found.number}"
    if approvals.lacking(db, policy, "return", found.id):
        return f"svcdesk return approve {found.number}"
    if found.decision != "repair":
        return f"svcdesk return done {found.number}" + (" --serial SERIAL" if found.decision == "exchange" else "")
    agreed = any(each.purpose == "removal" for each in consents.of_ticket(db, found.ticket_id))
    if consents.needed(policy, "removal") and not agreed:
        return f"svcdesk consent {found.ticket} --to removal --by NAME --how phone"
    return f"svcdesk return send {found.number}"
