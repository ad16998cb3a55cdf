"""The history of a ticket, and what becomes of its promises when it is played from its beginning.

Everything counts at its own time, in whatever order it was recorded.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from operator import itemgetter
from typing import TYPE_CHECKING

from svcdesk.record import Record
from svcdesk.sla import machine
from svcdesk.sla.clock import ENDINGS, Effect
from svcdesk.sla.holds import RESOLVED, Hold, known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from svcdesk.sla.calendar import Calendar
    from svcdesk.sla.clock import Clock, Promise

_PLACE = itemgetter(0, 1)
_HOLD, _VISIT, _EVENT = range(3)
CANCELLED = "visit cancelled"  # the event that takes a visit back


class Event(Record):
    """Something that happened to a ticket at `at` (UTC); `promises` are its terms from then on, if it set any.

    A step of a visit names its `visit`.
    """

    at: datetime
    name: str
    promises: Mapping[str, Promise] | None = None
    visit: int | None = None


class History(Record):
    """What happened to one ticket, and its terms from the beginning: target → promise. Times are UTC.

    `events` are in the order in which they were recorded, `cancelled`, `merged`, `closed` and `reopened` among them;
    `visits` are (agreed when, due when) in the order in which they were agreed; a window is due at its end.
    """

    promises: Mapping[str, Promise]
    events: Sequence[Event]
    holds: Sequence[Hold] = ()
    visits: Sequence[tuple[datetime, datetime]] = ()


class Span(Record):
    """How a clock stood from `since` to `until` (None: from then on): when it was due, whether it was held. UTC."""

    since: datetime
    until: datetime | None
    due_at: datetime
    held: bool


# When something counts, its place among what counts at the same moment, and what it is: an event, when a visit is due,
# or None for a hold that begins or ends. Holds come first, then visits, then events as they were recorded.
Fact = tuple[datetime, int, "Event | datetime | None"]


class _Case:
    """The ticket at one moment of its history, as the machine asks about it."""

    def __init__(self, promises: Mapping[str, Promise], calendar: Callable[[str], Calendar]) -> None:
        self.promises = promises
        self.calendar = calendar
        self.holds: Sequence[Hold] = ()
        self.visits: Sequence[datetime] = ()
        self.last_at: dict[str, datetime] = {}
        self.sent: dict[int, dict[str, datetime]] = {}  # visits that were not cancelled, and when their steps were
        self.ended: Sequence[Hold] = ()  # the time since it ended, which is over when it is reopened
        self.classed_since = False  # whether it was given other terms in that time

    @property
    def live(self) -> bool:
        return not self.ended

    def forget(self, gone: Mapping[str, datetime]) -> None:
        """Forget the steps of a visit that was cancelled."""
        for step in gone:
            taken = [each[step] for each in self.sent.values() if step in each]
            self.last_at.pop(step, None)
            self.last_at |= {step: max(taken)} if taken else {}


def replayed(history: History, calendar: Callable[[str], Calendar], now: datetime) -> list[Clock]:
    """The clocks of the ticket at `now`, by the terms that its events gave; `calendar` finds the working hours."""
    clocks: list[Clock] = []
    for _at, then in moments(history, calendar):
        clocks = then
    return machine.misses_noted(clocks, now)[0]


def moments(history: History, calendar: Callable[[str], Calendar]) -> Iterator[tuple[datetime, list[Clock]]]:
    """The clocks as they were from each moment on at which something happened, in the order of time."""
    case = _Case(history.promises, calendar)
    clocks: list[Clock] = []
    for at, _place, fact in _in_order(history):
        if isinstance(fact, Event):
            clocks = _after(clocks, case, fact)
        elif fact:
            case.visits = (*case.visits, fact)
            clocks, _effects = machine.realigned(clocks, case, at)
        else:
            clocks, _effects = machine.misses_noted(clocks, at)
            over = [hold for hold in history.holds if hold.reason != RESOLVED or _over(hold, at, case.live)]
            case.holds = [*known(over, at), *case.ended]
            clocks, _effects = machine.holds_changed(clocks, case)
        yield at, clocks


def spans(history: History, calendar: Callable[[str], Calendar]) -> list[list[Span]]:
    """How each clock of `replayed` stood, from its start to its end, in the same order as there."""
    found: list[list[Span]] = []
    stopped: set[int] = set()
    for at, clocks in moments(history, calendar):
        for place, clock in enumerate(clocks):
            if place == len(found):
                found.append([Span(at, None, clock.due_at, clock.held)])
            last = found[place][-1]
            if not clock.running:
                if place not in stopped:
                    stopped.add(place)
                    found[place][-1] = last._replace(until=max(clock.stopped_at or at, last.since), due_at=clock.due_at)
            elif place in stopped or (last.due_at, last.held) != (clock.due_at, clock.held):
                stopped.discard(place)
                if last.since == at:
                    found[place].pop()
                elif last.until is None:
                    found[place][-1] = last._replace(until=at)
                found[place].append(Span(at, None, clock.due_at, clock.held))
    return found


def differences(old: Clock | None, new: Clock) -> list[Effect]:
    """What is told of a clock that was worked out anew; `old` is None when nobody knew of it."""
    if old is None:
        started = Effect("started", new)
        ended = new.outcome or ("missed" if new.missed_at else None)
        return [started, Effect(ended, new)] if ended else [started]
    was = old.due_at if old.due_at != new.due_at else None
    if new.outcome and (new.outcome, new.stopped_at) != (old.outcome, old.stopped_at):
        return [Effect(new.outcome, new, was)]
    effects = []
    if new.running and (not old.running or (old.held and not new.held)):
        effects.append(Effect("resumed", new, was))
    elif new.running and new.held and not old.held:
        effects.append(Effect("held", new, was))
    elif was and new.running:
        effects.append(Effect("moved", new, was))
    elif new.within != old.within and new.running:
        effects.append(Effect("reworded", new))
    if new.missed_at and new.running and not old.missed_at:
        effects.append(Effect("missed", new))
    return effects


def _in_order(history: History) -> list[Fact]:
    facts: list[Fact] = [(event.at, _EVENT, event) for event in history.events]
    facts += [(agreed_at, _VISIT, due_at) for agreed_at, due_at in history.visits]
    for hold in history.holds:
        if hold.reason == RESOLVED:  # which the events that ended the ticket and reopened it begin and end
            continue
        facts.append((hold.since, _HOLD, None))
        if hold.until:
            facts.append((hold.until, _HOLD, None))
    facts.sort(key=_PLACE)
    return facts


def _over(hold: Hold, at: datetime, live: bool) -> bool:
    """Whether the time since the ticket had ended is over: reopened in this very moment, it is so when it is live."""
    return hold.until is not None and (hold.until < at or (hold.until == at and live))


def _after(clocks: list[Clock], case: _Case, event: Event) -> list[Clock]:
    at, name = event.at, event.name
    if name == "reopened":
        over = [hold._replace(until=at) for hold in case.ended]
        case.holds, case.ended = [*(hold for hold in case.holds if hold not in case.ended), *over], ()
    if event.promises is not None:
        case.promises, case.classed_since = event.promises, not case.live
        clocks = machine.reworded(clocks, case, name, case.live, at)[0]
    elif name == "reopened":
        clocks = machine.reopened(clocks, case, at)[0]
        if case.classed_since:  # what had ended by other terms goes on by those of now
            clocks = machine.reworded(clocks, case, name, False, at)[0]
        case.classed_since = False
    elif name == "cancelled":
        clocks = machine.dropped(clocks, name, at)[0]
    elif name == "merged":
        clocks = machine.merged(clocks, name, at)[0]
    elif name == CANCELLED and event.visit is not None:
        gone = case.sent.pop(event.visit, {})
        case.forget(gone)
        clocks = machine.visit_cancelled(clocks, case, gone, list(case.sent.values()), at)[0]
    else:
        clocks = machine.happened(clocks, case, name, at)[0]
    if name in ENDINGS and case.live:
        case.ended = (Hold(RESOLVED, at, None),)
        case.holds = [*case.holds, *case.ended]
    case.last_at[name] = at
    if event.visit is not None and name != CANCELLED:
        case.sent.setdefault(event.visit, {})[name] = at
    return clocks
