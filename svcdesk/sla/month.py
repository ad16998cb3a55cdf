"""One month of a calendar, placed on the time line, and the spans it is made of.

An instant is a whole second since 1970 (UTC); a span is a half-open pair [opens, closes) of instants.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, chain

Span = tuple[int, int]


class Month:
    """What has been worked by any instant of a month, in seconds and in working days, and the way back.

    The month runs from midnight to midnight, cutting the hours that cross them. A working day belongs to the
    month it opens in and may close in the next one. So the last day of the month before stands at the head of
    the lists when it works: it is day -1.
    """

    __slots__ = ("_closes", "_dates", "_day_closes", "_day_opens", "_earlier", "_opens", "_totals", "end", "spans")

    def __init__(self, begin: int, end: int, days: list[list[Span]]) -> None:
        """`days` holds the spans that open on each date, from the date before the month to its last one."""
        self.end = end
        self.spans = list(merged(clipped(chain.from_iterable(days), begin, end)))
        self._opens = [opens for opens, _ in self.spans]
        self._closes = [closes for _, closes in self.spans]
        # Seconds worked before each span, and at the end of the last.
        self._totals = list(accumulate((closes - opens for opens, closes in self.spans), initial=0))
        self._day_opens = [day[0][0] for day in days if day]
        self._dates = [date for date, day in enumerate(days, start=-1) if day]
        # A short day inside the hours of the day before closes with them.
        self._day_closes = list(accumulate((day[-1][1] for day in days if day), max))
        self._earlier = 1 if days[0] else 0

    @property
    def seconds(self) -> int:
        """Seconds worked in the month."""
        return self._totals[-1]

    @property
    def days(self) -> int:
        """Working days that open in the month."""
        return len(self._day_opens) - self._earlier

    def seconds_by(self, at: int) -> int:
        """Seconds worked in the month up to an instant of it."""
        span = bisect_right(self._opens, at)
        return self._totals[span] - max(0, self._closes[span - 1] - at) if span else 0

    def time_of(self, seconds: int) -> int:
        """The earliest instant by which so many seconds, at least one, have been worked in the month."""
        span = bisect_left(self._totals, seconds)
        return self._closes[span - 1] - (self._totals[span] - seconds)

    def day_at(self, at: int) -> int:
        """The working day that an instant of the month counts to.

        It is the first day that has not closed, or the latest that has opened where hours of two overlap.
        """
        closed = bisect_right(self._day_closes, at)
        opened = bisect_right(self._day_opens, at)
        return max(closed, opened - 1) - self._earlier

    def date_of(self, day: int) -> int:
        """The date that a working day opens on, in days after the first of the month."""
        return self._dates[day + self._earlier]

    def opening(self, day: int) -> int:
        """The instant at which a working day opens."""
        return self._day_opens[day + self._earlier]

    def closing(self, day: int) -> int:
        """The instant at which a working day closes."""
        return self._day_closes[day + self._earlier]


def clipped(spans: Iterable[Span], begin: int, end: int) -> Iterator[Span]:
    """What lies of each span in [begin, end)."""
    for opens, closes in spans:
        if max(opens, begin) < min(closes, end):
            yield max(opens, begin), min(closes, end)


def merged(spans: Iterable[Span]) -> Iterator[Span]:
    """Spans given in the order they open, with those that overlap or touch made one."""
    current: Span | None = None
    for opens, closes in spans:
        if current and opens <= current[1]:
            current = current[0], max(current[1], closes)
        else:
            if current:
                yield current
            current = opens, closes
    if current:
        yield current
