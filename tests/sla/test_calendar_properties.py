"""The calendar against a model that shares nothing with it and is too simple to be wrong.

The model walks minute by minute. For each it looks at a wall clock *that never goes back*: while daylight
saving shows an hour again, the model's clock stays where it was. So an opening or closing in a repeated hour
happens at its first occurrence, and one in a skipped hour at the moment of the change, without another word
about either.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from svcdesk.sla import Calendar, Duration

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
LENGTH = 11  # days that the model walks
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Place = tuple[str, date]
Spans = list[tuple[str, str]]
Holds = list[tuple[int, int]]

# Where clocks change, months begin, or both. The walk begins four days earlier.
PLACES = [
    ("Asia/Shanghai", date(2026, 10, 1)),
    ("Asia/Kathmandu", date(2026, 12, 31)),
    ("Asia/Seoul", date(2024, 2, 29)),
    ("Europe/Berlin", date(2026, 3, 29)),
    ("Europe/Berlin", date(2026, 10, 25)),
    ("Europe/Dublin", date(2026, 3, 29)),
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("America/Havana", date(2026, 3, 8)),  # midnight does not exist
    ("America/Havana", date(2026, 11, 1)),  # midnight comes twice, on the 1st
    ("America/Sao_Paulo", date(2018, 11, 4)),  # midnight does not exist
    ("America/Sao_Paulo", date(2018, 2, 18)),  # 23:00 comes twice
    ("America/St_Johns", date(2009, 11, 1)),  # 00:01 back to 23:01, into the month before
    ("Australia/Lord_Howe", date(2026, 4, 5)),  # half an hour
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Africa/Casablanca", date(2026, 2, 15)),
    ("Asia/Beirut", date(2026, 3, 29)),
    ("Pacific/Apia", date(2011, 12, 30)),  # a day that never was
]


@cache
def clock(place: Place) -> tuple[datetime, list[datetime]]:
    """The first minute of the walk, and what a wall clock that never goes back shows in each."""
    zone, around = ZoneInfo(place[0]), place[1]
    first = datetime(around.year, around.month, around.day, tzinfo=UTC) - 4 * DAY
    shown: list[datetime] = []
    for n in range(LENGTH * 1440):
        local = (first + n * MINUTE).astimezone(zone).replace(tzinfo=None, fold=0)
        shown.append(max(local, shown[-1]) if shown else local)
    return first, shown


def passed(begin: int, amount: int, counts: list[bool]) -> int | None:
    """The minute by which so many that count have passed since `begin`; None when the walk ends before."""
    n = begin
    while amount:
        if n == len(counts):
            return None
        amount -= counts[n]
        n += 1
    return n


def running(holds: Holds) -> list[bool]:
    """For each minute whether it lies outside all holds."""
    free = [True] * (LENGTH * 1440)
    for begin, end in holds:
        free[begin:end] = [False] * (end - begin)
    return free


class Model:
    """Minutes of the walk, each with the date it is worked for, or None."""

    def __init__(self, place: Place, weekly: dict[str, Spans], special: dict[date, Spans]) -> None:
        self.first, shown = clock(place)
        self.worked: list[date | None] = []
        self.closed: dict[date, int] = {}  # the minute after the last one of a date's own hours
        opened: list[date] = []
        today, hours = None, []
        for n, now in enumerate(shown):
            if now.date() != today:
                today = now.date()
                hours = [
                    (day, *placed(day, opens, closes))
                    for day in (today - DAY, today)
                    for opens, closes in special.get(day, weekly[WEEKDAYS[day.weekday()]])
                ]
            if not n:  # what had opened before the walk begins
                opened = sorted({day for day, begin, _end in hours if begin < now})
            working = None
            for day, begin, end in hours:
                if begin <= now < end:
                    if day not in opened:
                        opened.append(day)
                    self.closed[day] = n + 1
                    working = opened[-1]
            if working:  # a short day inside the hours of the day before closes with them
                self.closed[working] = n + 1
            self.worked.append(working)
        self.days = opened

    def day(self, minute: int) -> int:
        """The number of the working day that a minute counts to, one past the last at the end of the walk."""
        for worked in self.worked[minute:]:
            if worked:
                return self.days.index(worked)
        return len(self.days)

    def closing(self, begin: int, amount: int, free: list[bool]) -> int | None:
        """When the promised working day closes, or the hold in which it does; None if not before the walk ends."""
        promised = self.day(begin) + amount
        since, resumed = None, begin
        for n in range(begin, len(free)):
            if promised >= len(self.days):
                return None
            if not free[n] and since is None and n < self.closed[self.days[promised]]:
                since = n
            elif free[n] and since is not None:
                promised += self.day(n) - self.day(since)
                since, resumed = None, n
        # The last day may close after the walk has ended, and so may the one before it when their hours overlap.
        if promised >= len(self.days) - 1 or self.closed[self.days[promised]] == len(free):
            return None
        return max(self.closed[self.days[promised]], resumed)


def placed(day: date, opens: str, closes: str) -> tuple[datetime, datetime]:
    """Hours of a date on its wall clock."""
    midnight = datetime(day.year, day.month, day.day)
    begin, end = (midnight + timedelta(hours=int(t[:2]), minutes=int(t[3:])) for t in (opens, closes))
    return begin, end if end > begin else end + DAY


times = st.builds(lambda h, m: f"{h:02}:{m:02}", st.integers(0, 23), st.sampled_from([0, 1, 29, 30, 45, 59]))


@st.composite
def day_hours(draw: st.DrawFn) -> Spans:
    """Hours of one day: any that make sense, shops' hours and night shifts more often than the rest."""
    usual: list[Spans] = [
        [],
        [("00:00", "24:00")],
        [("09:00", "17:30")],
        [("09:00", "12:00"), ("13:00", "17:30")],
        [("22:00", "06:00")],
        [("08:00", "10:00"), ("22:00", "10:30")],
        [("00:00", "01:00"), ("01:00", "02:30"), ("23:00", "24:00")],
    ]
    if draw(st.booleans()):
        return draw(st.sampled_from(usual))
    points = sorted(draw(st.sets(times, min_size=2, max_size=6)))
    points = points[: len(points) // 2 * 2]
    spans = list(zip(points[::2], points[1::2], strict=True))
    ending = draw(st.sampled_from(["", "24:00", "night"]))
    if ending == "24:00":
        spans[-1] = spans[-1][0], "24:00"
    elif ending == "night":  # closes by the time it opened, the day after
        night = draw(times.filter(lambda t: t < spans[-1][0])) if spans[-1][0] > "00:00" else "24:00"
        spans[-1] = spans[-1][0], night
    return spans


class Desk(NamedTuple):
    """Hours in the words that both the calendar and the model understand."""

    place: Place
    weekly: dict[str, Spans]
    holidays: set[date]
    exceptions: dict[date, Spans]

    def calendar(self) -> Calendar:
        """What is tested."""
        return Calendar(self.place[0], self.weekly, self.holidays, self.exceptions)

    def model(self) -> Model:
        """What it is tested against."""
        return Model(self.place, self.weekly, {**{day: [] for day in self.holidays}, **self.exceptions})


@st.composite
def desks(draw: st.DrawFn) -> Desk:
    place = draw(st.sampled_from(PLACES))
    patterns = draw(st.lists(day_hours(), min_size=1, max_size=3))
    weekly = {day: draw(st.sampled_from(patterns)) for day in WEEKDAYS}
    near = st.integers(-4, 7).map(lambda n: place[1] + n * DAY)
    return Desk(
        place,
        weekly,
        draw(st.sets(near, max_size=4)),
        draw(st.dictionaries(near, day_hours(), max_size=3)),
    )


minutes = st.integers(0, LENGTH * 1440 - 1)


@st.composite
def pauses(draw: st.DrawFn, moments: st.SearchStrategy[int] = minutes) -> Holds:
    """Holds that overlap, touch each other and the edges of hours, are empty, or none of it."""
    holds: Holds = []
    for _ in range(draw(st.integers(0, 4))):
        begin = draw(st.one_of(moments, *(st.just(b) for _a, b in holds)))
        length = draw(st.one_of(st.just(0), st.integers(1, 300), st.integers(300, 4000)))
        holds.append((begin, min(begin + length, LENGTH * 1440 - 1)))
    return holds


# Shrinking an example costs minutes; the examples are small enough to read as they are.
thorough = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)


def instants(first: datetime, holds: Holds) -> list[tuple[datetime, datetime]]:
    return [(first + a * MINUTE, first + b * MINUTE) for a, b in holds]


@thorough
@given(desks(), st.data())
def test_agrees_with_the_model(desk: Desk, data: st.DataObject) -> None:
    calendar, model = desk.calendar(), desk.model()
    edges = [n for n in range(1, LENGTH * 1440) if model.worked[n - 1] != model.worked[n]]
    moments = st.one_of(minutes, st.sampled_from(edges)) if edges else minutes
    begin, end, paused = data.draw(moments), data.draw(moments), data.draw(pauses(moments))
    start, stop = model.first + begin * MINUTE, model.first + end * MINUTE
    horizon, holds, free = model.first + LENGTH * DAY, instants(model.first, paused), running(paused)
    open_and_free = [worked is not None and free[n] for n, worked in enumerate(model.worked)]

    def same(duration: Duration, want: int | None, at_least: datetime = horizon) -> None:
        due = calendar.due(start, duration, holds)
        assert due >= at_least if want is None else due == model.first + want * MINUTE

    assert calendar.is_open(start) == (model.worked[begin] is not None)
    assert calendar.elapsed(start, stop, holds) == sum(open_and_free[begin:end]) * MINUTE
    minute = [(at - model.first) // MINUTE for span in calendar.spans(start, stop) for at in span]
    assert minute == sorted(set(minute))
    listed = [n for a, b in zip(minute[::2], minute[1::2], strict=True) for n in range(a, b)]
    assert listed == [n for n in range(begin, end) if model.worked[n]]

    first, last = model.day(begin), model.day(end)
    if last < len(model.days):
        assert calendar.working_days(start, stop) == max(0, last - first)
    if first < len(model.days):
        opening = next(n for n in range(begin, LENGTH * 1440) if model.worked[n])
        assert calendar.next_opening(start) == model.first + opening * MINUTE

    amount = data.draw(st.integers(1, 5000))
    same(Duration("clock", amount * 60), passed(begin, amount, free))
    if any(desk.weekly.values()):  # else it may never fall due
        exact = sum(open_and_free[begin:end])  # so that it often falls due as something closes
        for time in (amount, exact or 1):
            same(Duration("working", time * 60), passed(begin, time, open_and_free))
        days = data.draw(st.integers(0, 4))
        final = model.first + max(model.closed.values(), default=0) * MINUTE
        same(Duration("working days", days), model.closing(begin, days, free), final)


def test_a_night_that_outlasts_the_walk_closes_when_the_calendar_says() -> None:
    """The walk ends on Sunday at 03:00 by Beirut's clocks, when Sunday has opened inside the night of Saturday."""
    weekly = {day: [("22:00", "10:30")] for day in WEEKDAYS} | {"sun": [("01:00", "09:00")]}
    desk = Desk(("Asia/Beirut", date(2026, 3, 29)), weekly, set(), {})
    model, start = desk.model(), datetime(2026, 4, 4, 20, 0, tzinfo=UTC)  # Saturday, 23:00
    begin = (start - model.first) // MINUTE
    holds = [(begin + 10, begin + 20)]
    due = desk.calendar().due(start, "same day", instants(model.first, holds))
    assert due == datetime(2026, 4, 5, 7, 30, tzinfo=UTC)  # 10:30
    assert model.closing(begin, 0, running(holds)) is None
    assert model.closing(begin - 1440, 0, running(holds)) == begin - 1440 + 690  # the night before, at 10:30


@thorough
@given(st.sampled_from(PLACES), minutes, st.integers(1, 5), pauses())
def test_calendar_days_keep_the_time_of_day(place: Place, begin: int, days: int, paused: Holds) -> None:
    calendar, (first, shown) = Calendar(place[0], {}), clock(place)
    start = first + begin * MINUTE
    wanted = start.astimezone(calendar.zone).replace(tzinfo=None, fold=0) + days * DAY
    due = next((n for n, now in enumerate(shown) if now >= wanted), None)
    if due is not None:
        assert calendar.due(start, Duration("days", days)) == first + due * MINUTE
        resumed = passed(begin, due - begin, running(paused))
        if resumed is not None:
            held = instants(first, paused)
            assert calendar.due(start, Duration("days", days), held) == first + resumed * MINUTE


promises = st.one_of(
    st.builds(Duration, st.sampled_from(["working", "clock"]), st.integers(1, 400 * 3600)),
    st.builds(Duration, st.just("working days"), st.integers(0, 60)),
)
seconds = st.integers(-20 * 86400, 60 * 86400)


@thorough
@given(desks(), promises, seconds, seconds, pauses(), pauses())
def test_algebra(desk: Desk, promise: Duration, s: int, t: int, paused: Holds, again: Holds) -> None:
    """Laws that hold to the second, over months, whatever the hours."""
    calendar, (first, _shown) = desk.calendar(), clock(desk.place)
    assume(any(desk.weekly.values()))
    start, later = (first + timedelta(seconds=n) for n in sorted((s, t)))
    holds, more = instants(first, paused), instants(first, paused + again)
    due = calendar.due(start, promise, holds)

    assert due >= start
    assert calendar.due(later, promise, holds) >= due
    assert calendar.due(start, Duration(promise.kind, promise.amount + 1), holds) >= due
    assert calendar.due(start, promise, more) >= due
    assert calendar.due(start, promise, holds[::-1]) == due
    assert all(until <= due for since, until in holds if since < due)

    whole = calendar.elapsed(start, due, holds)
    middle = min(later, due)
    assert calendar.elapsed(start, middle, holds) + calendar.elapsed(middle, due, holds) == whole
    assert calendar.elapsed(start, due) == sum((b - a for a, b in calendar.spans(start, due)), timedelta())
    if promise.kind == "working":
        assert whole == timedelta(seconds=promise.amount)
        assert calendar.elapsed(start, due - timedelta(seconds=1), holds) < whole


def test_long_spans_are_the_sum_of_their_days() -> None:
    hours = {day: [("09:00", "12:00"), ("13:00", "17:30")] for day in WEEKDAYS[:5]}
    calendar = Calendar("Europe/Berlin", hours, {date(2028, 2, 29)})
    start, end = datetime(2020, 1, 1, tzinfo=UTC), datetime(2031, 7, 17, tzinfo=UTC)
    days = [start.date() + n * DAY for n in range((end - start).days)]
    worked = sum(day.weekday() < 5 and day != date(2028, 2, 29) for day in days)
    assert calendar.elapsed(start, end) == worked * timedelta(hours=7, minutes=30)
    assert calendar.working_days(start, end) == worked
    assert calendar.due(start, worked * timedelta(hours=7, minutes=30)) == datetime(2031, 7, 16, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize("place", PLACES)
def test_round_the_clock_is_the_clock(place: Place) -> None:
    calendar = Calendar(place[0], {day: [("00:00", "24:00")] for day in WEEKDAYS})
    start = clock(place)[0] - 35 * DAY
    assert list(calendar.spans(start, start + 80 * DAY)) == [(start, start + 80 * DAY)]
    assert calendar.due(start, "1000h") == calendar.due(start, "1000h clock")
