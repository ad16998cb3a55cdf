"""A promise laid out in time: what lies between its start and its due time, stretch by stretch, and why.

`Calendar` says when a promise falls due; here the same span is told so that a person can follow it: hours that count,
hours that are closed and why, holds. What the stretches count adds up to what was promised.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING

from svcdesk.record import Record
from svcdesk.sla.durations import BY_THE_CALENDAR
from svcdesk.sla.hours import covers
from svcdesk.sla.instants import wall_clock

if TYPE_CHECKING:
    from typing import Literal

    from svcdesk.sla.calendar import Calendar
    from svcdesk.sla.durations import Kind

    State = Literal["open", "closed", "held", "first day", "lost day"]

_DAY = timedelta(days=1)


class SpecialDays(Record):
    """What differs from a calendar's week: holidays by name, worked weekends, dates with their own hours.

    `periods` are (first day, last day, name) of times with another week, as `Calendar` has them.
    """

    holidays: Mapping[date, str]
    worked: Collection[date]
    own: Collection[date]
    periods: Sequence[tuple[str, str, str]] = ()


class Stretch(Record):
    """One stretch [since, until) of a promise; times are UTC.

    - `open` hours count; `why` is `worked weekend`, `own hours` or `period` (with its `name`) where the date differs
      from the calendar's week;
    - `closed` hours do not: `night`, `break`, `weekend`, `day off`, `holiday` (with its `name`) or `own date`;
    - `held` time does not: `hold` is the place of the hold among those that were handed in;
    - a promise of working days has a `first day`, on which counting begins, and a `lost day` for each that closed
      during a hold; neither counts.

    `counted` is in seconds, of working days in days: each counts where it closes. A `time of day` counts nothing.
    """

    since: datetime
    until: datetime
    state: State
    why: str = ""
    name: str = ""
    day: date | None = None  # the calendar's date whose hours they are
    counted: int = 0
    hold: int | None = None


def stretches(
    calendar: Calendar,
    special: SpecialDays,
    kind: Kind,
    start: datetime,
    end: datetime,
    holds: Sequence[tuple[datetime, datetime]] = (),
) -> list[Stretch]:
    """All of [start, end) of a promise of that kind, in order and without gaps; `holds` as for `Calendar.due`.

    Up to its due time what they count is exactly what was promised. Aware datetimes; nothing when `end` is not later.
    """
    if end <= start:
        return []
    if kind in BY_THE_CALENDAR:
        laid = list(_joined(_clipped(_laid_out(calendar, special, start, end), start, end)))
    else:
        laid = [Stretch(start, end, "open")]
    pieces = sorted(_with_holds(laid, holds))
    if kind == "working days":
        return _days_counted(calendar, start, end, holds, pieces)
    if kind in ("working", "working days later", "clock", "days"):
        return [_seconds_counted(piece) if piece.state == "open" else piece for piece in pieces]
    return pieces


def _laid_out(calendar: Calendar, special: SpecialDays, start: datetime, end: datetime) -> Iterator[Stretch]:
    """What each date is made of, from the date of `start` to that of `end`, from midnight to midnight."""
    first, last = (at.astimezone(calendar.zone).date() for at in (start, end))
    for day in _dates(first, last):
        midnight, following = _midnight(calendar, day), _midnight(calendar, day + _DAY)
        closed = "night" if calendar.hours_of(day) else _why_closed(special, day)
        at = midnight
        # hours may cross midnight: those of the day before come first
        for of in (day - _DAY, day):
            for opens, closes in calendar.hours_of(of):
                opens, closes = max(opens, at), min(closes, following)
                if opens >= closes:
                    continue
                if at < opens:
                    yield _closed(special, day, at, opens, closed if at == midnight else "break")
                yield Stretch(opens, closes, "open", *_why_open(special, of), day=of)
                at = closes
        if at < following:
            yield _closed(special, day, at, following, closed)


def _closed(special: SpecialDays, day: date, since: datetime, until: datetime, why: str) -> Stretch:
    return Stretch(since, until, "closed", why, special.holidays[day] if why == "holiday" else "")


def _why_closed(special: SpecialDays, day: date) -> str:
    if day in special.own:
        return "own date"
    if day in special.holidays:
        return "holiday"
    return "weekend" if day.weekday() >= 5 else "day off"


def _why_open(special: SpecialDays, day: date) -> tuple[str, str]:
    if day in special.worked or day in special.own:
        return "worked weekend" if day in special.worked else "own hours", ""
    names = [name for first, last, name in special.periods if covers(first, last, day)]
    return ("period", names[-1]) if names else ("", "")


def _clipped(pieces: Iterator[Stretch], start: datetime, end: datetime) -> Iterator[Stretch]:
    for piece in pieces:
        since, until = max(piece.since, start), min(piece.until, end)
        if since < until:
            yield piece._replace(since=since, until=until)


def _joined(pieces: Iterator[Stretch]) -> Iterator[Stretch]:
    """Closed neighbours for the same reason as one: a night is one stretch, though midnight parts it."""
    last: Stretch | None = None
    for piece in pieces:
        if last and last.state == piece.state == "closed" and (last.why, last.name) == (piece.why, piece.name):
            last = last._replace(until=piece.until)
            continue
        if last:
            yield last
        last = piece
    if last:
        yield last


def _with_holds(laid: list[Stretch], holds: Sequence[tuple[datetime, datetime]]) -> Iterator[Stretch]:
    """The holds, each as one stretch, and what they leave of the others."""
    at, end = laid[0].since, laid[-1].until
    held = []
    for index in sorted(range(len(holds)), key=lambda index: holds[index]):
        since, until = max(holds[index][0], at), min(holds[index][1], end)
        if since < until:
            held.append(Stretch(since, until, "held", hold=index))
            at = until
    yield from held
    for piece in laid:
        at = piece.since
        for hold in held:
            if at < min(hold.since, piece.until):
                yield piece._replace(since=at, until=min(hold.since, piece.until))
            at = max(at, hold.until)
        if at < piece.until:
            yield piece._replace(since=at)


def _seconds_counted(piece: Stretch) -> Stretch:
    return piece._replace(counted=(piece.until - piece.since) // timedelta(seconds=1))


def _days_counted(
    calendar: Calendar,
    start: datetime,
    end: datetime,
    holds: Sequence[tuple[datetime, datetime]],
    pieces: list[Stretch],
) -> list[Stretch]:
    """The pieces with the working days that they count: all but the first day and those that closed on hold."""
    states: dict[date, State] = {}
    for day, over in _working_days(calendar, start, end):
        if any(since < over <= until for since, until in holds):
            states[day] = "lost day"
        else:
            states[day] = "open" if "first day" in states.values() else "first day"
    last = {piece.day: piece.until for piece in pieces if piece.state == "open"}
    return [
        piece._replace(state=state, counted=int(state == "open" and piece.until == last[piece.day]))
        if piece.state == "open" and piece.day and (state := states.get(piece.day))
        else piece
        for piece in pieces
    ]


def _working_days(calendar: Calendar, start: datetime, end: datetime) -> list[tuple[date, datetime]]:
    """The working days of [start, end), each with the instant at which the next one's turn comes."""
    first, last = (at.astimezone(calendar.zone).date() for at in (start, end))
    days = [(day, hours) for day in _dates(first - _DAY, last) if (hours := calendar.hours_of(day))]
    closes = list(accumulate((hours[-1][1] for _day, hours in days), max))
    opens = [hours[0][0] for _day, hours in days]
    through = next((index for index, at in enumerate(closes) if at >= end), len(days))
    over = [min(pair) for pair in zip(closes, [*opens[1:], *closes[-1:]], strict=True)]
    return [(day, at) for (day, _hours), at in zip(days[: through + 1], over, strict=False) if at > start]


def _dates(first: date, last: date) -> Iterator[date]:
    for days in range((last - first).days + 1):
        yield first + timedelta(days=days)


def _midnight(calendar: Calendar, day: date) -> datetime:
    return datetime.fromtimestamp(wall_clock(datetime(day.year, day.month, day.day), calendar.zone), UTC)
