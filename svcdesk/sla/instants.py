"""Instants: how they are stored, how people write them, and when a wall clock shows a given time.

An instant is an aware datetime in UTC, to the second. Stored as `YYYY-MM-DDTHH:MM:SSZ` it sorts as time.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import UTC, datetime, timedelta, tzinfo

from svcdesk.locale import _

# Compiled at first use: most commands read no instant that a person wrote.
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_ISO = _DATE + r"( [0-9]{2}:[0-9]{2}(:[0-9]{2})?|t[0-9]{2}:[0-9]{2}(:[0-9]{2})?(z|[+-][0-9]{2}:[0-5][0-9])?)?"
_TWO_TIMES = r"(.*[0-9]:[0-9]{2}) ?(?:z|[+~–—−-].*)"  # or one with an offset, which only the form with T may have
_EPOCH = datetime(1970, 1, 1)
_SECOND = timedelta(seconds=1)
_DAY_NAMES = {"yesterday": -1, "today": 0, "tomorrow": 1}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def stamp(at: datetime) -> str:
    """The stored form of an aware datetime: `2026-11-22T10:00:00Z`; fractions of a second are dropped.

    Raises ValueError for a naive datetime, because nobody can know which zone it was meant in.
    """
    if at.tzinfo is None:
        raise ValueError(_("{at} has no time zone: an instant needs one").format(at=at))
    return at.astimezone(UTC).isoformat(timespec="seconds")[:19] + "Z"


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


def parse_instant(text: str, zone: tzinfo, now: datetime, ahead: bool = False) -> datetime:
    """The instant (UTC) meant by somebody who types it at the instant `now` into a desk in `zone`.

    | written                                          | meaning                                        |
    |--------------------------------------------------|------------------------------------------------|
    | `2026-11-22T10:00Z`, `2026-11-22T10:00:30+08:00` | as it says; offsets go from -12:00 to +14:00   |
    | `2026-11-22 10:00`, `2026-11-22T10:00`           | the desk's wall clock                          |
    | `2026-11-22`, `today`, `yesterday`, `tomorrow`   | midnight at the start of that day              |
    | `10:05`, `yesterday 16:30`                       | today, or that day, at that time               |
    | `friday 09:00`, `fri 09:00`, `friday`            | the last one, or with `ahead` the next one     |
    |                                                  | (`friday` on a Friday is that day)             |
    | `now`, `30m ago`, `in 1h30m`                     | wall time from now, nights included            |
    | `3 days ago`, `in 1 day`                         | the same time of day, that many calendar days away |

    Wall clock times that daylight saving shows twice or never are read as `wall_clock` says; full-width figures are
    figures. Raises ValueError, one line that says what to write, for other forms, for dates that don't exist and for
    years outside 1970 to 2199, which are slips of the finger.
    """
    words = folded(text)
    try:
        at = _read(words, zone, now, ahead)
    except (ValueError, OverflowError):
        at = None
    if at is None or not 1970 <= at.year < 2200:
        raise ValueError(_wrong(text, words, zone, now))
    return at


def parse_moment(text: str, zone: tzinfo, now: datetime, ahead: bool = False) -> datetime:
    """What `parse_instant` reads where a time of day is meant: raises ValueError for a day alone, too."""
    at = parse_instant(text, zone, now, ahead)
    if names_a_day(text):
        raise ValueError(_("'{text}' is a day without a time: write '{text} 09:00'").format(text=text.strip()))
    return at


def on_earth(offset: timedelta) -> bool:
    """Whether some clock on earth may have this offset from UTC: they go from -12:00 to +14:00."""
    return timedelta(hours=-12) <= offset <= timedelta(hours=14)


def names_a_day(text: str) -> bool:
    """Whether a text that `parse_instant` reads names a day and no time of it: `2026-11-22`, `today`, `friday`."""
    words = folded(text)
    return words in _DAY_NAMES or _weekday(words) is not None or re.fullmatch(_DATE, words) is not None


def folded(text: str) -> str:
    """What somebody typed in small letters, with single blanks and with plain figures for full-width ones."""
    if not text.isascii():
        from unicodedata import normalize  # where somebody writes Chinese

        text = normalize("NFKC", text)
    return " ".join(text.lower().split())


def parse_end(text: str, zone: tzinfo, now: datetime, since: datetime | None = None) -> datetime:
    """The instant (UTC) before which a period ends, for somebody who types its end as `parse_instant` reads it.

    A day that is named without a time belongs to the period: it ends at the midnight after. A weekday is the last one;
    with `since` the next one after that. Raises ValueError as `parse_instant` does.
    """
    if since and _weekday(text.strip().lower().partition(" ")[0]) is not None:
        at = parse_instant(text, zone, since, ahead=True)
    else:
        at = parse_instant(text, zone, now)
    if not names_a_day(text):
        return at
    after = at.astimezone(zone).date() + timedelta(days=1)
    return _at(datetime(after.year, after.month, after.day), zone)


def _wrong(text: str, words: str, zone: tzinfo, now: datetime) -> str:
    offset = iso_local(now, zone)
    if _strange_offset(words):
        message = _("'{text}' is no time that exists: offsets go from -12:00 to +14:00, as in '{offset}'")
    elif (one := re.fullmatch(_TWO_TIMES, words)) and not re.fullmatch(_ISO, words) and _is_one(one[1], zone, now):
        message = _("'{text}' is no single time: write '{one}', or with an offset '{offset}'")
        return message.format(text=text, one=one[1], offset=offset)
    else:
        message = _("'{text}' is no date or time that exists: write '{example}' or 'yesterday 16:30'")
    return message.format(text=text, offset=offset, example=f"{now.astimezone(zone):%Y-%m-%d %H:%M}")


def _is_one(words: str, zone: tzinfo, now: datetime) -> bool:
    try:
        return _read(words, zone, now, ahead=False) is not None
    except (ValueError, OverflowError):
        return False


def _strange_offset(words: str) -> bool:
    found = re.fullmatch(r".*t[0-9:]+([+-])([0-9]{2}):([0-5][0-9])", words)
    if found is None:
        return False
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return not on_earth(-offset if found[1] == "-" else offset)


def _read(words: str, zone: tzinfo, now: datetime, ahead: bool) -> datetime | None:
    """The instant that words in lower case mean; None or ValueError when they mean none."""
    now = now.astimezone(UTC).replace(microsecond=0)
    here = now.astimezone(zone).replace(tzinfo=None)
    if words == "now":
        return now
    if away := re.fullmatch(r"in (.+)|(.+) ago", words):
        from svcdesk.sla.durations import Duration  # stored instants, the daily fare, need none

        duration = Duration.parse(away[1] or away[2])
        amount = duration.amount if away[1] else -duration.amount
        if duration.kind == "working":  # written like working time, but "2h ago" is plain time to everybody
            return now + timedelta(seconds=amount)
        return _at(here + timedelta(days=amount), zone) if duration.kind == "days" else None

    # All other forms are ISO once the day is written out and the hour has two digits.
    words = re.sub(r"^(?=[0-9]+:)", "today ", words)
    words = re.sub(r"(?<= )(?=[0-9]:)", "0", words)
    name, *rest = words.split(" ")
    if name in _DAY_NAMES:
        words = " ".join([str(here.date() + timedelta(days=_DAY_NAMES[name])), *rest])
    elif (weekday := _weekday(name)) is not None:
        # the nearest such day on that side, today if its time is
        day = here.date() + timedelta(days=(weekday - here.weekday()) % 7)
        found = [_iso(" ".join([str(day + timedelta(days=days)), *rest]), zone) for days in (-7, 0, 7)]
        begun = now if rest else now - timedelta(days=1)  # a day that is named lies ahead until it is over
        fit = [at for at in found if at and (at > begun if ahead else at <= now)]
        return (min(fit) if ahead else max(fit)) if fit else None
    return _iso(words, zone)


def _weekday(name: str) -> int | None:
    found = [number for number, day in enumerate(_WEEKDAYS) if name in (day, day[:3])]
    return found[0] if found else None


def _iso(words: str, zone: tzinfo) -> datetime | None:
    if not re.fullmatch(_ISO, words) or _strange_offset(words):
        return None
    at = datetime.fromisoformat(words.upper())
    return at.astimezone(UTC) if at.tzinfo else _at(at, zone)


def _at(local: datetime, zone: tzinfo) -> datetime:
    return datetime.fromtimestamp(wall_clock(local, zone), UTC)
