"""Where what was said lies: the instant that is meant by somebody who types it at another one.

Working days and hours are those of the desk's office: a calendar that is only made where they are said.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

from svcdesk.locale import N_, _, translated
from svcdesk.sla.instants import at_wall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from svcdesk.sla.calendar import Calendar
    from svcdesk.sla.durations import Kind
    from svcdesk.sla.said import Said

    Office = Callable[[], Calendar]

_NAMES = (N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"), N_("Friday"), N_("Saturday"), N_("Sunday"))
_DAY = timedelta(days=1)
_SATURDAY = 5
NINE = " 09:00"  # a time that is written behind a day for example


def meant(
    found: Said,
    text: str,
    zone: tzinfo,
    now: datetime,
    ahead: bool,
    office: Office | None = None,
    needs_time: bool = False,
) -> datetime | None:
    """The instant (UTC) that is meant by the text at `now`, in which that was found; None when it does not exist.

    `office` are the desk's working hours, where they may be counted. With `needs_time` every example that is given has
    a time of the day. Raises ValueError, one line that says what to write, for what has two meanings, and for what has
    none that is exact.
    """
    at = _Place(text, zone, now.astimezone(UTC).replace(microsecond=0), ahead, office, needs_time)
    if found.vague and found.period:
        return None
    if found.vague and found.wanted is not None:
        found = found._replace(clock=(found.usual, 0, 0))  # 오후 늦게: for example 15:00
    first = at.of(found)
    if first and found.wanted is not None and not found.vague:
        message = _("'{text}' does not say the hour: write for example '{text} {hour}:00'")
        raise ValueError(message.format(text=text, hour=found.wanted))
    if first is not None and found.vague and found.other is None:
        day, time = f"{first.astimezone(zone):%Y-%m-%d %H:%M}".split()
        example = f"{day} {time}" if found.timed or not found.names_day else f"{day}{NINE if needs_time else ''}"
        raise ValueError(_("'{text}' is not exact: write for example '{example}'").format(text=text, example=example))
    if first is None or found.other is None:
        return first
    other = at.of(found._replace(clock=found.other)) or first
    raise at.two(*(f"{each.astimezone(zone):%Y-%m-%d %H:%M}" for each in sorted((first, other))))


def period(found: Said, today: date, ahead: bool) -> tuple[date, date] | None:
    """The first day of the week, month or year that is said, or whose day is, and the first after it; None for none.

    A month without its year is the last one that has begun, or with `ahead` the next one that is not over.
    """
    unit, first = "month", found.month
    year, month = today.year + (found.year_away or 0), found.month_named
    if found.period == "week":
        unit, first = "week", _monday(today) + timedelta(days=7 * (found.week or 0))
    elif found.month_away is not None:
        years, months = divmod(today.month - 1 + found.month_away, 12)
        first = date(today.year + years, months + 1, 1)
    elif month is not None and found.year_away is not None:
        first = date(year, month, 1)
    elif month is not None:
        first = date(year + (month < today.month if ahead else -(month > today.month)), month, 1)
    elif found.has("year", "year_away"):
        unit, first = "year", found.year or date(year, 1, 1)
    return (first, after(first, unit)) if first else None


def after(first: date, unit: str) -> date:
    """The first day after the `week`, `month` or `year` that begins with that day, or after the day itself."""
    if unit == "year":
        return date(first.year + 1, 1, 1)
    if unit == "month":
        return (first + timedelta(days=31)).replace(day=1)
    return first + timedelta(days=7 if unit == "week" else 1)


class _Place:
    """Where a text lies that was typed at one moment, and what is wrong with it there."""

    def __init__(
        self, text: str, zone: tzinfo, now: datetime, ahead: bool, office: Office | None, needs_time: bool
    ) -> None:
        self._no_time = NINE if needs_time else ""
        self._text, self._zone, self._now, self._ahead, self._office = text, zone, now, ahead, office
        self._here = now.astimezone(zone).replace(tzinfo=None)
        self._today = self._here.date()

    def of(self, found: Said) -> datetime | None:
        """The instant that is said; None when it does not exist. Raises ValueError for a day that has two meanings."""
        if found.working:
            return self._worked(found)
        if found.wall is not None:
            return self._away(found)
        if found.has("weekday", "weekend") and not found.has("dated", "of_year"):
            return self._in_week(found)
        day = self._date(found)
        if day is None:
            return None
        if found.weekday not in (None, day.weekday()):
            name = translated(_NAMES[day.weekday()])
            raise self._wrong(_("'{text}' contradicts itself: {day} is a {name}"), day=day, name=name)
        return self._on(day, found)

    def two(self, this: object, that: object) -> ValueError:
        """What is said of a text that may mean either."""
        return self._wrong(_("'{text}' may be {this} or {that}: write which"), this=this, that=that)

    def _either(self, found: Said, *days: date) -> ValueError:
        return self.two(*(self._shown(day, found) for day in sorted(days)))

    def _shown(self, day: date, found: Said) -> str:
        return f"{day.isoformat()}{self._time(found)}"

    def _time(self, found: Said) -> str:
        """The time of the day as it is typed behind the day; empty where none is clear, unless one is needed."""
        hour, minute, _second = found.clock or (24, 0, 0)
        return self._no_time if hour > 23 or found.other else f" {hour:02d}:{minute:02d}"

    def _wrong(self, message: str, **values: object) -> ValueError:
        return ValueError(message.format(text=self._text, **values))

    def _on(self, day: date, found: Said) -> datetime:
        if found.office is not None:
            return self._at_work(day, found.office)
        if found.day_over:
            return self._end(day)
        hour, minute, second = found.clock or (0, 0, 0)
        midnight = datetime(day.year, day.month, day.day)
        return at_wall(midnight + timedelta(hours=hour, minutes=minute, seconds=second), self._zone)

    # A length of time away.

    def _away(self, found: Said) -> datetime | None:
        """The time so many months, days and seconds from now; of a day that far away where its time is said."""
        if found.within and not self._ahead:
            return None
        there = self._here
        if found.months:
            from svcdesk.sla.terms import Term  # only whoever looks months away pays for it

            term = Term(abs(found.months), 0)
            day = term.after(self._today) if found.months > 0 else term.before(self._today)
            there = datetime.combine(day, there.time())
        there += timedelta(days=found.days)
        if found.clock:
            return self._on(there.date(), found)
        begin = at_wall(there, self._zone) if found.days or found.months else self._now
        return begin + timedelta(seconds=found.wall or 0)

    def _worked(self, found: Said) -> datetime:
        """The same time so many days of work from now, or the closing time of the last of them."""
        from svcdesk.sla.durations import Duration

        kind: Kind = "working days" if found.within else "working days later"
        due = self._calendar().due(self._now, Duration(kind, found.working))
        return self._on(due.astimezone(self._zone).date(), found) if found.clock else due

    def _at_work(self, day: date, end: int) -> datetime:
        """When the office opens (0) or closes (-1) on that day. Raises ValueError where it does not, or has."""
        hours = self._calendar().hours_of(day)
        at = hours[end][end] if hours else None
        if at is None or at < self._now:
            message = _("'{text}': on {day} the working hours are over, or there are none: write a time")
            raise self._wrong(message, day=day.isoformat())
        return at

    def _end(self, day: date) -> datetime:
        """Midnight at the end of that day. Raises ValueError where the office has yet to close on it."""
        hours, midnight = self._calendar().hours_of(day), at_wall(datetime.combine(day + _DAY, time()), self._zone)
        if hours and self._now < hours[-1][1] != midnight:
            raise self.two(*(f"{at.astimezone(self._zone):%Y-%m-%d %H:%M}" for at in (hours[-1][1], midnight)))
        return midnight

    def _calendar(self) -> Calendar:
        if self._office is None:
            message = _("'{text}' goes by working hours, which are counted only ahead: write for example '{example}'")
            raise self._wrong(message, example=f"{self._here:%Y-%m-%d %H:%M}")
        return self._office()

    # A day.

    def _date(self, found: Said) -> date | None:
        """The day that is said, today where none is; None when it does not exist."""
        if found.dated:
            return found.dated
        if found.of_year or (found.edge is not None and found.month_named is not None):
            return self._of_year(found)
        if found.next_worked:
            midnight = at_wall(datetime.combine(self._today + _DAY, time()), self._zone)
            return self._calendar().next_opening(midnight).astimezone(self._zone).date()
        named = period(found, self._today, self._ahead)
        if found.day_alone:
            if named is None:
                near = f"{self._near(found.day_alone):%m-%d}{self._time(found)}"
                raise self._wrong(_("'{text}' is a day without its month: write '{day}'"), day=near)
            day = named[0] + (found.day_alone - 1) * _DAY
            return day if day < named[1] else None
        if named is None:
            return self._today + timedelta(days=found.day or 0)
        return named[1] - _DAY if found.edge == -1 else named[0]

    def _near(self, day: int) -> date:
        """The nearest date on that side that is such a day of its month."""
        near = self._today
        while near.day != day:
            near += _DAY if self._ahead else -_DAY
        return near

    def _of_year(self, found: Said) -> date | None:
        year = self._today.year + (found.year_away or 0)
        day = _in_year(year, found)
        if day is None or found.year_away is not None or not self._ahead:
            return day
        # a day that is named lies ahead until it is over
        if self._on(day, found) <= (self._now if found.clock else self._now - _DAY):
            later = _in_year(year + 1, found) or day
            message = _("'{text}' is over in {year}: write for example {next}")
            raise self._wrong(message, year=year, next=self._shown(later, found))
        return day

    def _in_week(self, found: Said) -> datetime:
        """A weekday: the nearest on that side, or the one of the week that is said."""
        weekday = _SATURDAY if found.weekday is None else found.weekday
        there = _monday(self._today) + timedelta(days=weekday)
        if found.which is not None:
            return self._on(self._called(found, there), found)
        if found.week is None:
            # today if its time is
            nearest = [there + timedelta(days=days) for days in (-7, 0, 7)]
            begun = self._now if found.clock else self._now - _DAY
            placed = {day: self._on(day, found._replace(office=None, day_over=None)) for day in nearest}
            fit = [day for day, at in placed.items() if (at > begun if self._ahead else at <= self._now)]
            there = min(fit) if self._ahead else max(fit)
        else:
            there += timedelta(days=7 * found.week)
        if found.weekend:
            raise self._either(found, there, there + _DAY)
        return self._on(there, found)

    def _called(self, found: Said, there: date) -> date:
        """The day of this week, or the one that is called last, this or next.

        Raises ValueError where people mean either of two by that.
        """
        which, days = found.which or 0, (there - self._today).days
        other = {-1: days < 0, 0: days < 0, 1: days > 0}[which]  # may be that of this week, too
        weeks = {-1: -7, 0: 7 if other else 0, 1: 7}[which]
        if other:
            raise self._either(found, there, there + timedelta(days=weeks))
        return there + timedelta(days=weeks)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _in_year(year: int, found: Said) -> date | None:
    """The day that is said of any year, or the first or last of a month, in this one; None when it has none."""
    if found.month_named is not None:
        first = date(year, found.month_named, 1)
        return first if found.edge == 0 else after(first, "month") - _DAY
    try:
        return date(year, *(found.of_year or (1, 1)))
    except ValueError:
        return None
