"""The history of a ticket, and what terms would have made of it from its beginning.

Everything counts at its own time, in whatever order it was recorded, and terms do not change on the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from operator import itemgetter
from typing import TYPE_CHECKING

from svcdesk.record import Record
from svcdesk.sla import machine
from svcdesk.sla.holds import RESOLVED, Hold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from svcdesk.sla.calendar import Calendar
    from svcdesk.sla.clock import Clock, Promise

_PLACE = itemgetter(0, 1)
_HOLD, _VISIT, _EVENT = range(3)

# When something counts, its place among what counts at the same moment, and what it is: an event by name, when a visit
# is due, or None for a hold that begins or ends. Holds come first, then visits, then events as they were recorded.
Fact = tuple[datetime, int, "str | datetime | None"]


class History(Record):
    """What happened to one ticket. Times are UTC.

    `events` are (when, what) in the order in which they were recorded, `cancelled` and `reopened` among them; `visits`
    are (agreed when, due when) in the order in which they were agreed; a window is due at its end.
    """

    events: Sequence[tuple[datetime, str]]
    holds: Sequence[Hold] = ()
    visits: Sequence[tuple[datetime, datetime]] = ()


class Terms(Record):
    """What a ticket is promised, target by target, and where to find the calendars."""

    promises: Mapping[str, Promise]
    calendar: Callable[[str], Calendar]


class _Case:
    """The ticket at one moment of its history, as the machine asks about it."""

    def __init__(self, terms: Terms) -> None:
        self.promises = terms.promises
        self.calendar = terms.calendar
        self.holds: Sequence[Hold] = ()
        self.visits: Sequence[datetime] = ()
        self.last_at: Mapping[str, datetime] = {}  # only a change of terms asks for it


def replayed(history: History, terms: Terms, now: datetime) -> list[Clock]:
    """The clocks of the ticket at `now`, had these been its terms all along."""
    case = _Case(terms)
    clocks: list[Clock] = []
    for at, _place, fact in _in_order(history):
        if isinstance(fact, str):
            clocks = _after(clocks, case, fact, at)
        elif fact:
            case.visits = (*case.visits, fact)
            clocks, _effects = machine.realigned(clocks, case, at)
        else:
            clocks, _effects = machine.misses_noted(clocks, at)
            case.holds = _known(history.holds, at)
            clocks, _effects = machine.holds_changed(clocks, case)
    return machine.misses_noted(clocks, now)[0]


def _in_order(history: History) -> list[Fact]:
    facts: list[Fact] = [(at, _EVENT, event) for at, event in history.events]
    facts += [(agreed_at, _VISIT, due_at) for agreed_at, due_at in history.visits]
    for hold in history.holds:
        if hold.reason != RESOLVED:  # of which nobody knew before it was over
            facts.append((hold.since, _HOLD, None))
        if hold.until:
            facts.append((hold.until, _HOLD, None))
    facts.sort(key=_PLACE)
    return facts


def _known(holds: Sequence[Hold], at: datetime) -> list[Hold]:
    """The holds as they were known at `at`: what ended later lasted then."""
    return [
        hold if hold.until and hold.until <= at else hold._replace(until=None)
        for hold in holds
        if hold.since <= at and (hold.reason != RESOLVED or (hold.until and hold.until <= at))
    ]


def _after(clocks: list[Clock], case: _Case, event: str, at: datetime) -> list[Clock]:
    if event == "cancelled":
        return machine.dropped(clocks, case, event, at, at)[0]
    if event == "reopened":
        return machine.reopened(clocks, case, at, at)[0]
    return machine.happened(clocks, case, event, at)[0]
