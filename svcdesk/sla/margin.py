"""The margin of a promise: when a share of its time is used up, what is left of it, and by how much it is late."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from svcdesk.sla.durations import Duration
from svcdesk.sla.holds import heeded, known, spans

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.sla.calendar import Calendar, Holds
    from svcdesk.sla.clock import Clock
    from svcdesk.sla.durations import Kind
    from svcdesk.sla.holds import Hold

_SECOND = timedelta(seconds=1)
_MINUTE = 60
_TOO_LITTLE = ("0m", "0m clock")


def used_up_at(
    calendar: Calendar,
    within: Duration,
    percent: int,
    start: datetime,
    due: datetime,
    holds: Iterable[tuple[datetime, datetime]] = (),
) -> datetime:
    """The instant (UTC) at which `percent` of a promise are used up; 100 is the due time, more lies behind it.

    Working time and clock time are shares of their own amount. The other kinds (days of any kind, a time of day,
    an appointment), and a promise that is due at another time than the calendar says today, are shares of the
    working time between `start` and `due`, or, when nothing is worked in between, of the wall time. `holds` are time
    that does not count, as in `Calendar.due`; `due` already heeds them.

    Raises ValueError when the calendar does not open often enough for so much ever to be used.
    """
    holds = list(holds)
    if percent == 100:
        return due
    if within.kind in ("working", "clock"):
        if percent > 100:
            return calendar.due(due, _share(within.kind == "clock", within.amount, percent - 100), holds)
        if calendar.due(start, within, holds) == due:
            return calendar.due(start, _share(within.kind == "clock", within.amount, percent), holds)
    worked = calendar.between(start, due, "working", holds).amount
    clock = not worked
    seconds = worked or calendar.between(start, due, "clock", holds).amount
    if percent < 100:
        return min(due, calendar.due(start, _share(clock, seconds, percent), holds))
    # from the due time on: it may lie outside the hours in which the whole was used up
    return calendar.due(due, _share(clock, seconds, percent - 100), holds)


def left(calendar: Calendar, kind: Kind, at: datetime, due: datetime) -> Duration:
    """What is left at `at` of a promise of that kind of time that is due at `due`; nothing when that is over."""
    if kind != "working days":
        return calendar.between(at, due, kind)
    # a working day is over at its closing time: what is left of it is less than a day
    days = calendar.working_days(at, due - _SECOND)
    return Duration(kind, days) if days else calendar.between(at, due, "working")


def late_by(calendar: Calendar, kind: Kind, due: datetime, at: datetime, holds: Holds = ()) -> Duration:
    """By how much a promise of that kind of time, due at `due`, is late at `at`, without what lies in `holds`.

    It is told as `Calendar.between` tells it, and is never less than a minute once it is late: nothing is worked on the
    weekend after a promise was broken on Friday evening, but it is broken. Nothing when `at` is not later than `due`.
    """
    late = calendar.between(due, at, kind, holds)
    return late._replace(amount=_MINUTE) if at > due and str(late) in _TOO_LITTLE else late


def late(calendar: Calendar, clock: Clock, holds: Iterable[Hold], at: datetime) -> Duration | None:
    """By how much the promise was late at `at` (UTC), or when it stopped, if that was before; None when it was not.

    `holds` are those of its ticket, oldest first: time in which it stood still makes nothing later. One that lasts
    counts up to then.
    """
    end = min(clock.stopped_at or at, at)
    due = clock.missed_at or clock.due_at
    if due >= end or not clock.broken(at):
        return None
    held = spans(heeded(known(holds, end), clock.started_by, clock.stops), clock.pauses, end)
    return late_by(calendar, clock.within.kind, due, end, held)


def _share(clock: bool, seconds: int, percent: int) -> Duration | timedelta:
    used = -(-seconds * percent // 100)  # rounded up: by then it is used, not just before
    return Duration("clock", used) if clock else timedelta(seconds=used)
