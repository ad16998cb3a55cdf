"""Working hours as they are written: ("HH:MM", "HH:MM") pairs of wall clock time."""

from __future__ import annotations

from datetime import date, time, timedelta
from functools import cache
from itertools import pairwise

from svcdesk.locale import _

_DAY = timedelta(days=1)

Spans = tuple[tuple[timedelta, timedelta], ...]


@cache  # the many worked dates of a calendar have the same few hours
def read_hours(hours: tuple[tuple[str, str], ...]) -> Spans:
    """The hours of one date, in order, as distances from its midnight on the wall clock.

    "24:00" ends a day; a pair that closes before it opens crosses midnight and stays with the date it opens.
    Raises ValueError, in one line, for a text that is no time, for an empty pair and for pairs that overlap.
    """
    read = []
    for opens, closes in hours:
        begin, end = _read_time(opens), _read_time(closes)
        if begin in (end, _DAY):
            raise ValueError(
                _("hours {opens} to {closes} are empty: write '00:00' to '24:00' for a full day").format(
                    opens=opens, closes=closes
                )
            )
        read.append((begin, end if begin < end else end + _DAY))
    read.sort()
    for (_begin, end), (begin, _end) in pairwise(read):
        if begin < end:
            time_of_day = str(begin).removesuffix(":00").zfill(5)
            message = _("hours overlap: one pair is still open when the next opens at {time}; end it by then")
            raise ValueError(message.format(time=time_of_day))
    return tuple(read)


def covers(first: str, last: str, day: date) -> bool:
    """Whether a date lies in a period from its first to its last day: `2026-06-01`, or `06-01` in every year.

    Both are written in the same form. A period of every year whose last day comes before its first goes over New Year.
    """
    text = day.isoformat()[-len(first) :]
    return first <= text <= last if first <= last else text >= first or text <= last


def _read_time(text: str) -> timedelta:
    if text == "24:00":
        return _DAY
    try:
        if len(text) != 5 or text[2] != ":":
            raise ValueError
        read = time.fromisoformat(text)
    except ValueError:
        raise ValueError(
            _("'{text}' is not a time of day: write one such as '09:00', or '24:00'").format(text=text)
        ) from None
    return timedelta(hours=read.hour, minutes=read.minute)
