"""Instants: how they are stored and written out, and when a wall clock shows a given time.

An instant is an aware datetime in UTC, to the second. Stored as `YYYY-MM-DDTHH:MM:SSZ` it sorts as time. What people
type is read in `typed`.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, datetime, timedelta, tzinfo

from svcdesk.locale import _

_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_ISO = _DATE + r"( [0-9]{2}:[0-9]{2}(:[0-9]{2})?|t[0-9]{2}:[0-9]{2}(:[0-9]{2})?(z|[+-][0-9]{2}:[0-5][0-9])?)"
_EPOCH = datetime(1970, 1, 1)
_SECOND = timedelta(seconds=1)


def stamp(at: datetime) -> str:
    """The stored form of an aware datetime: `2026-11-22T10:00:00Z`; fractions of a second are dropped.

    Raises ValueError for a naive datetime, because nobody can know which zone it was meant in.
    """
    if at.tzinfo is None:
        raise ValueError(_("{at} has no time zone: an instant needs one").format(at=at))
    return (at if at.tzinfo is UTC else at.astimezone(UTC)).isoformat(timespec="seconds")[:19] + "Z"


def read_stamp(text: str) -> datetime:
    """The instant that `stamp` wrote, in UTC. Raises ValueError for any other form."""
    if len(text) != 20 or text[10] != "T" or text[19] != "Z":
        raise ValueError(_("'{text}' is not a stored time: YYYY-MM-DDTHH:MM:SSZ").format(text=text))
    return datetime.fromisoformat(text)


def iso_local(at: datetime, zone: tzinfo) -> str:
    """An aware datetime as the zone's clocks show it, to the minute: `2026-11-22T18:00+08:00`."""
    return at.astimezone(zone).isoformat(timespec="minutes")


def wall_clock(local: datetime, zone: tzinfo) -> int:
    """When clocks in the zone first show a naive local time or a later one, in seconds since 1970 (UTC).

    So a time shown twice, because clocks were put back, is the first of the two, and a time never shown,
    because they were put forward, is the moment of the change.
    """
    before = zone.utcoffset(local.replace(fold=0)) or timedelta()
    after = zone.utcoffset(local.replace(fold=1)) or timedelta()
    first = (local - before - _EPOCH) // _SECOND
    if before >= after:
        return first
    # Never shown: by the offset before the change it would lie after it, and the other way round.
    around = range(first - (after - before) // _SECOND, first + 1)
    shown = bisect_left(around, local, key=lambda at: datetime.fromtimestamp(at, zone).replace(tzinfo=None))
    return around[shown]


def on_earth(offset: timedelta) -> bool:
    """Whether some clock on earth may have this offset from UTC: they go from -12:00 to +14:00."""
    return timedelta(hours=-12) <= offset <= timedelta(hours=14)


def folded(text: str) -> str:
    """What somebody typed in small letters, with single blanks and with plain figures for full-width ones."""
    if not text.isascii():
        from unicodedata import normalize  # where somebody writes Chinese

        text = normalize("NFKC", text)
    return " ".join(text.lower().split())


def written_out(text: str, zone: tzinfo) -> datetime | None:
    """The instant (UTC) of a date and time that is written out, in the years 1970 to 2199; None for all else."""
    import re  # most commands read no instant that a person wrote

    words = folded(text)
    if not re.fullmatch(_ISO, words) or strange_offset(words):
        return None
    try:
        at = datetime.fromisoformat(words.upper())
        at = at.astimezone(UTC) if at.tzinfo else at_wall(at, zone)
    except (ValueError, OverflowError):
        return None
    return at if 1970 <= at.year < 2200 else None


def strange_offset(words: str) -> bool:
    """Whether the words are a time with an offset that no clock on earth has."""
    import re

    found = re.fullmatch(r".*t[0-9:]+([+-])([0-9]{2}):([0-5][0-9])", words)
    if found is None:
        return False
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return not on_earth(-offset if found[1] == "-" else offset)


def at_wall(local: datetime, zone: tzinfo) -> datetime:
    """When clocks in the zone first show a naive local time or a later one (UTC); see `wall_clock`."""
    return datetime.fromtimestamp(wall_clock(local, zone), UTC)
