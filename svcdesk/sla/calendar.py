"""A calendar: the hours in which a service works, and the arithmetic of promises in them.

Inside, instants are whole seconds since 1970 (UTC). Wall clocks are only asked where the hours of a date open
and close; everything else is sums and bisection. A month is placed when it is first needed and then kept.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from itertools import chain

from svcdesk.locale import _, enumerated
from svcdesk.sla.durations import Duration
from svcdesk.sla.hours import covers, read_hours
from svcdesk.sla.instants import wall_clock
from svcdesk.sla.month import Month, Span, clipped, merged
from svcdesk.sla.zones import zone

TYPE_CHECKING = False  # the names below are for readers and type checkers only
if TYPE_CHECKING:
    from svcdesk.sla.durations import Kind
    from svcdesk.sla.hours import Spans

    Hours = Iterable[tuple[str, str]]
    Holds = Iterable[tuple[datetime, datetime]]
    Period = tuple[str, str, Mapping[str, Hours]]

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = timedelta(days=1)
_YEAR_10000 = 253402300800
_LAST_MONTH = 9999 * 12
_FAR_YEAR = 9996  # what is open in it is open every year; it has a 29 February
_FAR = 400  # days without one worked: such a calendar has none


class Calendar:
    """Weekly working hours in a time zone, with holidays and dates that have hours of their own.

    Hours are pairs of wall clock times, {"mon": [("09:00", "12:00"), ("13:00", "17:30")]}. "24:00" ends a
    day; a pair that closes before it opens crosses midnight and belongs to the date it opens on. Where the
    hours of two dates overlap they count once. `periods` are (first day, last day, weekly hours) of the parts of a
    year, or of the time from a date on, that have another week, with days as `hours.covers` reads them; the last that
    covers a date decides. `holidays` close a date; `exceptions` give a date hours of its own, be it a holiday, a
    weekend or neither.

    Daylight saving: an opening or closing that the clocks show twice is the first of the two; one that they
    skip is the moment of the change.

    Arguments are aware datetimes of any zone, results are in UTC; fractions of a second are dropped. A naive
    datetime raises ValueError. `holds` are (from, to) pairs of time that does not count, in any order; they
    may overlap, be empty and lie outside working hours; one that ends before it begins raises ValueError.
    """

    def __init__(
        self,
        timezone: str,
        hours: Mapping[str, Hours],
        holidays: Iterable[date] = (),
        exceptions: Mapping[date, Hours] | None = None,
        periods: Iterable[Period] = (),
    ) -> None:
        """Raises ValueError, in one line, for an unknown zone or weekday and for hours that make no sense."""
        try:
            self.zone = zone(timezone)
        except (KeyError, ValueError, OSError):
            raise ValueError(
                _("'{zone}' is not a time zone: write one such as 'Asia/Shanghai'").format(zone=timezone)
            ) from None
        self._weekly = _read_week(hours)
        self._periods = [(first, last, _read_week(week)) for first, last, week in periods]
        self._periods.reverse()
        self._special = dict.fromkeys(holidays, read_hours(()))
        self._special |= {day: read_hours(tuple(own)) for day, own in (exceptions or {}).items()}
        self._months: dict[int, Month] = {}
        # Where the months placed so far begin, in order, and their numbers.
        self._begins: list[int] = []
        self._numbers: list[int] = []
        # The last month with hours; those of a date may end on the next.
        self._last = _LAST_MONTH
        if not self._opens_every_year():
            ends = [day for first, last, _week in self._periods for day in (first, last) if len(day) == 10]
            days = [date.fromisoformat(day) for day in ends if day < "9999"]
            days += [day for day, own in self._special.items() if own]
            self._last = max((_month_of(day + _DAY) for day in days), default=0)

    def due(self, start: datetime, duration: Duration | str | timedelta, holds: Holds = ()) -> datetime:
        """When a promise whose counting begins at `start` falls due. A timedelta is working time.

        - working time: the earliest instant by which so much has been worked outside holds; what is used up
          exactly at closing time is due at closing time, not at the next opening;
        - clock: so much later, nights and all, and longer by every hold that begins before it is due;
        - working days: closing time of the n-th working day after the one that `start` counts to, as in
          `working_days`. A hold that begins before then moves the promised day by the working days in it; where that
          day has closed by the end of the hold, the promise is due at that end;
        - working days later: the same wall clock time so many working days later, but no later than that day closes
          and no earlier than it opens; what begins outside hours begins at the next opening. Longer by the working
          time of every hold that begins before it is due;
        - days: the same wall clock time so many calendar days later; holds as for clock;
        - time of day: the first time on the date of `start`, if that is a working day and not yet past it, else
          the second time on the next working day. On a day that closes earlier than others of the calendar it is
          closing time if that comes first, on one that opens later it is the opening if that comes last. A hold that
          begins before then counts as a new start.

        Raises ValueError when the calendar does not open often enough for it ever to fall due, and for an
        appointment, which is due when it was agreed; BadDuration for a text that is no duration.
        """
        begin = _second(start)
        if isinstance(duration, str):
            duration = Duration.parse(duration)
        if isinstance(duration, Duration) and duration.kind == "time of day":
            return self._due_by_time(begin, duration.times, _merged_holds(holds, begin))
        kind, amount = _kind_and_amount(duration)
        if kind == "days":
            kind, amount = "clock", wall_clock(self._local(begin) + amount * _DAY, self.zone) - begin
        at_opening = 0  # one when it is due after closing time: at the next opening, unless that is over
        if kind == "working days later":
            due = self._same_time(begin, amount)
            kind, amount = "working", self._passed("working", begin, due)
            at_opening = int(due > self._reach(kind, begin, amount))
        else:
            due = self._reach(kind, begin, amount)
        for since, until in _merged_holds(holds, begin):
            if since >= due:
                break
            if lost := self._passed(kind, since, until):
                amount += lost
                due = self._reach(kind, begin, amount + at_opening) - at_opening
            # Where hours of two days overlap, a hold counts to the later one, and may outlast the promised one.
            due = max(due, until)
        return _instant(due)

    def elapsed(self, start: datetime, end: datetime, holds: Holds = ()) -> timedelta:
        """Working time in [start, end) outside holds; zero when the end comes first."""
        return timedelta(seconds=self._counted("working", start, end, holds))

    def working_days(self, start: datetime, end: datetime) -> int:
        """How many working days further `end` is than `start`; zero when the end comes first.

        A working day is a date on which hours open. An instant counts to the day whose hours it lies in, and
        outside hours to the day of the next opening.
        """
        return self._counted("working days", start, end)

    def between(self, start: datetime, end: datetime, kind: Kind, holds: Holds = ()) -> Duration:
        """How much time of a kind lies between two instants outside holds; nothing when the end comes first.

        From due to now that is how late a promise is, from now to due what is left of it. Days are whole
        days; less than one is told in hours instead: of working time for working days, else of wall time.
        """
        if kind in ("time of day", "appointment"):
            kind = "clock"
        if kind == "working days later":
            holds, kind = list(holds), "working days"
            most = range(1, self._counted(kind, start, end) + 1)
            days = bisect_right(most, end, key=lambda n: self.due(start, Duration("working days later", n), holds))
            return Duration(kind, days) if days else Duration("working", self._counted("working", start, end, holds))
        count = self._counted(kind, start, end, holds)
        if kind == "days":
            count //= 86400
        if count or kind in ("working", "clock"):
            return Duration(kind, count)
        finer: Kind = "working" if kind == "working days" else "clock"
        return Duration(finer, self._counted(finer, start, end, holds))

    def spans(self, start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
        """The working hours in [start, end) as (open, close) pairs in UTC, in order and never touching."""
        begin, finish = _second(start), _second(end)
        months = range(self._number(begin), self._number(finish) + 1)
        placed = chain.from_iterable(self._month(number).spans for number in months)
        for opens, closes in merged(clipped(placed, begin, finish)):
            yield _instant(opens), _instant(closes)

    def hours_of(self, day: date) -> list[tuple[datetime, datetime]]:
        """The working hours that open on a date, as (open, close) pairs in UTC, in order; none on a closed date."""
        placed = self._place(datetime(day.year, day.month, day.day))
        return [(_instant(opens), _instant(closes)) for opens, closes in placed]

    def is_open(self, at: datetime) -> bool:
        """Whether `at` lies in working hours: at the opening it does, at the closing no more."""
        second = _second(at)
        return self._passed("working", second, second + 1) == 1

    def next_opening(self, at: datetime) -> datetime:
        """The first instant from `at` on that lies in working hours; ValueError when there is none."""
        # It is where the next worked second begins.
        return _instant(self._reach("working", _second(at), 1) - 1)

    # Counting. "days" pass in seconds of the wall clock here, "working days" in days, the others in seconds.

    def _counted(self, kind: Kind, start: datetime, end: datetime, holds: Holds = ()) -> int:
        """What passes of a kind of time from start to end outside holds."""
        begin, finish = _second(start), _second(end)
        if finish < begin:
            return 0
        held = sum(self._passed(kind, *hold) for hold in _merged_holds(holds, begin, finish))
        return self._passed(kind, begin, finish) - held

    def _passed(self, kind: Kind, begin: int, end: int) -> int:
        """What passes of a kind of time from begin to end."""
        if kind == "clock":
            return end - begin
        if kind == "days":
            return (self._local(end) - self._local(begin)) // timedelta(seconds=1)
        first, last = self._number(begin), self._number(end)
        a, b, months = self._month(first), self._month(last), map(self._month, range(first, last))
        if kind == "working":
            return sum(month.seconds for month in months) + b.seconds_by(end) - a.seconds_by(begin)
        return sum(month.days for month in months) + b.day_at(end) - a.day_at(begin)

    def _reach(self, kind: Kind, begin: int, amount: int) -> int:
        """The earliest instant by which an amount of a kind of time has passed since begin.

        For working days it is the closing time of the day that lies so many after the day of `begin`.
        """
        if kind == "clock" or (kind == "working" and not amount):
            return begin + amount
        number = self._number(begin)
        month = self._month(number)
        if kind == "working":
            amount += month.seconds_by(begin)
            while amount > month.seconds:
                amount -= month.seconds
                number += 1
                month = self._ahead(number)
            return month.time_of(amount)
        amount += month.day_at(begin)
        while amount >= month.days:
            amount -= month.days
            number += 1
            month = self._ahead(number)
        return month.closing(amount)

    def _same_time(self, begin: int, days: int) -> int:
        """The time of day of `begin` so many working days later, inside that day's hours."""
        begin = self._reach("working", begin, 1) - 1  # the next opening, unless it is open
        number = self._number(begin)
        month = self._month(number)
        day = month.day_at(begin)
        time = self._local(begin) - _first_of(number) - month.date_of(day) * _DAY
        day += days
        while day >= month.days:
            day -= month.days
            number += 1
            month = self._ahead(number)
        same = wall_clock(_first_of(number) + month.date_of(day) * _DAY + time, self.zone)
        return min(max(same, month.opening(day)), month.closing(day))

    def _due_by_time(self, begin: int, times: tuple[int, int], holds: list[Span]) -> datetime:
        due = self._time_of_day(begin, times)
        for since, until in holds:
            if since < due:
                due = self._time_of_day(until, times)
        return _instant(due)

    def _time_of_day(self, begin: int, times: tuple[int, int]) -> int:
        midnight = self._local(begin).replace(hour=0, minute=0, second=0)
        same_day = self._time_on(midnight, times[0])
        if same_day is not None and begin <= same_day:
            return same_day
        for days in range(1, _FAR):
            if (next_day := self._time_on(midnight + days * _DAY, times[1])) is not None:
                return next_day
        raise ValueError(_("the calendar never opens again: give it working hours"))

    def _time_on(self, midnight: datetime, minutes: int) -> int | None:
        """When a date shows a time of day, or opens or closes instead, as `due` says; None on a closed date."""
        placed = self._place(midnight)
        if not placed:
            return None
        at, opens, closes = wall_clock(midnight + timedelta(minutes=minutes), self.zone), placed[0][0], placed[-1][1]
        first, last = (wall_clock(midnight + time, self.zone) for time in self._usual)
        # What all days have in common, a form that is handed over half an hour after closing time, is meant so.
        return closes if closes < min(at, last) else opens if opens > max(at, first) else at

    # Months, numbered from the year 0, and where they lie.

    def _local(self, second: int) -> datetime:
        """What the wall clocks show."""
        return datetime.fromtimestamp(second, self.zone).replace(tzinfo=None)

    def _number(self, second: int) -> int:
        """The month that an instant lies in."""
        place = bisect_right(self._begins, second)
        if place and second < self._months[self._numbers[place - 1]].end:
            return self._numbers[place - 1]
        number = _month_of(self._local(second))
        # Clocks put back over midnight show the old month again when the new one has already begun.
        return number + (second >= self._month(number).end)

    def _ahead(self, number: int) -> Month:
        """A month on the way to a due time; ValueError when nothing opens from there on."""
        if number > self._last:
            raise ValueError(_("the calendar never opens again: give it working hours"))
        return self._month(number)

    def _month(self, number: int) -> Month:
        """A month, placed at its first use."""
        if number not in self._months:
            first, following = _first_of(number), _first_of(number + 1)
            begin = wall_clock(first, self.zone)
            place = bisect_right(self._begins, begin)
            self._begins.insert(place, begin)
            self._numbers.insert(place, number)
            self._months[number] = Month(
                begin,
                wall_clock(following, self.zone),
                [self._place(first + day * _DAY) for day in range(-1, (following - first).days)],
            )
        return self._months[number]

    def _place(self, midnight: datetime) -> list[Span]:
        """The spans that open on a date, without those that daylight saving leaves nothing of."""
        hours, zone = self._hours(midnight.date()), self.zone
        placed = [(wall_clock(midnight + a, zone), wall_clock(midnight + b, zone)) for a, b in hours]
        return [(opens, closes) for opens, closes in placed if opens < closes]

    # The hours of dates, as they are written.

    def _hours(self, day: date) -> Spans:
        own = self._special.get(day)
        if own is not None:
            return own
        week = next((week for first, last, week in self._periods if covers(first, last, day)), self._weekly)
        return week[day.weekday()]

    @cached_property
    def _usual(self) -> tuple[timedelta, timedelta]:
        """When a day opens at the earliest and closes at the latest, apart from dates with hours of their own."""
        weeks = [self._weekly, *(week for _first, _last, week in self._periods)]
        days = [day for week in weeks for day in week if day] or [day for day in self._special.values() if day]
        return min(day[0][0] for day in days), max(day[-1][1] for day in days)

    def _opens_every_year(self) -> bool:
        if not self._periods:
            return any(self._weekly)
        first = date(_FAR_YEAR, 1, 1)
        return any(self._hours(first + days * _DAY) for days in range(366))


def _read_week(hours: Mapping[str, Hours]) -> list[Spans]:
    for day in hours:
        if day not in _WEEKDAYS:
            raise ValueError(_("'{day}' is not a weekday: write {days}").format(day=day, days=enumerated(_WEEKDAYS)))
    return [read_hours(tuple(hours.get(day, ()))) for day in _WEEKDAYS]


def _month_of(day: date) -> int:
    return day.year * 12 + day.month - 1


def _first_of(month: int) -> datetime:
    return datetime(month // 12, month % 12 + 1, 1)


def _second(at: datetime) -> int:
    if at.tzinfo is None:
        raise ValueError(_("{at} has no time zone: an instant needs one").format(at=at))
    return int(at.timestamp() // 1)


def _instant(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)


def _kind_and_amount(duration: Duration | timedelta) -> tuple[Kind, int]:
    if isinstance(duration, timedelta):
        if duration < timedelta():
            raise ValueError(_("a promise cannot be negative: {time}").format(time=duration))
        return "working", duration // timedelta(seconds=1)
    if duration.kind == "appointment":
        raise ValueError(_("an appointment is due when it was agreed, not after a length of time"))
    return duration.kind, duration.amount


def _merged_holds(holds: Holds, begin: int, end: int = _YEAR_10000) -> list[Span]:
    """Holds as far as they lie in [begin, end), in order and apart from each other."""
    spans = [(_second(since), _second(until)) for since, until in holds]
    for since, until in spans:
        if until < since:
            raise ValueError(
                _("a hold cannot end before it begins: {since} to {until}").format(
                    since=_instant(since), until=_instant(until)
                )
            )
    return list(merged(clipped(sorted(spans), begin, end))) if spans else []
