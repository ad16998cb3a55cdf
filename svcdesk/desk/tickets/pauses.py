"""Holds as facts: when, why and by whom the time of a ticket's clocks was stopped.

The time between resolving and reopening is kept as a pause too, with the reason `resolved`, which no policy can name.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation, new_id
from svcdesk.sla import read_stamp, stamp

RESOLVED = "resolved"


class Hold(NamedTuple):
    """Time in which clocks stood still, UTC; `until` is None while it lasts, `reason` a key of the policy's holds."""

    id: str
    reason: str
    since: datetime
    until: datetime | None
    set_by: str
    note: str | None

    def stops(self, pauses: Sequence[str] | None) -> bool:
        """Whether it stops a clock that heeds these reasons; None heeds every reason."""
        return self.reason == RESOLVED or pauses is None or self.reason in pauses


def of_ticket(db: Db, ticket_id: str) -> list[Hold]:
    """The ticket's pauses, oldest first."""
    return [
        Hold(
            row["id"],
            row["reason"],
            read_stamp(row["since"]),
            read_stamp(row["until"]) if row["until"] else None,
            row["set_by"],
            row["note"],
        )
        for row in db.execute("SELECT * FROM hold WHERE ticket_id = ? ORDER BY since", (ticket_id,))
    ]


def spans(holds: Sequence[Hold], pauses: Sequence[str] | None, now: datetime) -> list[tuple[datetime, datetime]]:
    """The stretches [from, to) that a clock heeding `pauses` does not count; a hold that lasts goes up to `now`."""
    return [(hold.since, hold.until or max(now, hold.since)) for hold in holds if hold.stops(pauses)]


def begin(op: Operation, ticket_id: str, reason: str, note: str | None) -> None:
    """Write that a hold begins at `op.at`."""
    op.db.execute(
        "INSERT INTO hold (id, ticket_id, reason, since, set_by, note) VALUES (?, ?, ?, ?, ?, ?)",
        (new_id(), ticket_id, reason, stamp(op.at), op.actor, note),
    )


def end(op: Operation, ticket_id: str) -> None:
    """Write that the lasting hold is over at `op.at`."""
    op.db.execute("UPDATE hold SET until = ? WHERE ticket_id = ? AND until IS NULL", (stamp(op.at), ticket_id))


def between(op: Operation, ticket_id: str, since: datetime) -> None:
    """Write that the ticket was resolved from `since` to `op.at`, which counts against nobody."""
    op.db.execute(
        "INSERT INTO hold (id, ticket_id, reason, since, until, set_by) VALUES (?, ?, ?, ?, ?, ?)",
        (new_id(), ticket_id, RESOLVED, stamp(since), stamp(op.at), op.actor),
    )
