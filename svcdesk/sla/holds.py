"""Holds: spans of time in which the clocks of a ticket stand still.

The time from its ending to its reopening is a hold too, with the reason `resolved`, which no policy can name. While it
lasts only those stand still that nothing but work on an open ticket could fulfil; once it is over it counts for none.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from svcdesk.record import Record

RESOLVED = "resolved"


class Hold(Record):
    """Time in which clocks stand still, UTC; `until` is None while it lasts, `reason` a key of the policy's holds.

    `ends_at` is when it ends by itself, if that was said when it began. `set_by` and `note` tell people who stopped the
    time and what for; no promise depends on them.
    """

    reason: str
    since: datetime
    until: datetime | None
    set_by: str = ""
    note: str | None = None
    ends_at: datetime | None = None

    def by(self, at: datetime) -> "Hold":
        """The hold as it is at `at`: one that ends by itself has ended when that is over, written or not."""
        return self._replace(until=self.ends_at) if not self.until and self.ends_at and self.ends_at <= at else self

    def stops(self, pauses: Sequence[str] | None) -> bool:
        """Whether it stops a clock that heeds these reasons; None heeds every reason."""
        return self.reason == RESOLVED or pauses is None or self.reason in pauses


def known(holds: Iterable[Hold], at: datetime) -> list[Hold]:
    """The holds as they were known at `at`: what ended later lasted then."""
    begun = (hold for hold in holds if hold.since <= at)
    return [(hold if hold.until and hold.until <= at else hold._replace(until=None)).by(at) for hold in begun]


def heeded(holds: Sequence[Hold], started_by: str, stops: Iterable[str]) -> Sequence[Hold]:
    """The holds that may stop a clock which that event started and these stop (see `rests_when_ended`)."""
    ended = [hold for hold in holds if hold.reason == RESOLVED and not hold.until]
    if not ended:
        return holds
    from svcdesk.sla.clock import rests_when_ended  # most tickets are open

    return holds if rests_when_ended(started_by, stops) else [hold for hold in holds if hold not in ended]


def spans(holds: Iterable[Hold], pauses: Sequence[str] | None, now: datetime) -> list[tuple[datetime, datetime]]:
    """The spans [from, to) that a clock heeding `pauses` does not count; a hold that lasts goes up to `now`."""
    return [(hold.since, hold.until or max(now, hold.since)) for hold in holds if hold.stops(pauses)]


def after(due: datetime, spans: Iterable[tuple[datetime, datetime]]) -> datetime:
    """When an agreed time is due: then, or, when it passes in one of the spans (oldest first), at the span's end."""
    for since, until in spans:
        if since <= due < until:
            due = until
    return due


def stopped(holds: Iterable[Hold], pauses: Sequence[str] | None) -> bool:
    """Whether a clock heeding `pauses` stands still now: one of the holds lasts and stops it."""
    return any(hold.until is None and hold.stops(pauses) for hold in holds)
