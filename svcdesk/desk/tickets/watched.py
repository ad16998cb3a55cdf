"""Channels that somebody watches: what came in there and nobody has taken yet, for the role that watches."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.tickets import listing
from svcdesk.desk.tickets.listing import Line, Query

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


def waiting(db: Db, policy: Policy, at: datetime) -> dict[str, list[Line]]:
    """Role → the open tickets that nobody has at `at` (UTC), of the channels that the role watches; due first."""
    found: dict[str, list[Line]] = {}
    for channel, role in policy.watchers.items():
        query = Query(states=("open",), unassigned=True, channel=channel, urgency=tuple(policy.names("priorities")))
        lines = listing.search(db, query, at)
        known = {line.ticket.id for line in found.get(role, ())}
        found.setdefault(role, []).extend(line for line in lines if line.ticket.id not in known)
    return found
