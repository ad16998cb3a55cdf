"""Times as people type them: on a clock, by a day's name, as the desk prints them, so long ago.

The words are tables, which another language adds to. A text is taken apart by them (`_said`), then placed in time
(`_placed`): what is meant depends on the moment at which it is typed, and on whether it lies ahead.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache

from svcdesk.locale import N_, _, translated
from svcdesk.record import Record
from svcdesk.sla.instants import at_wall, folded, iso_local, strange_offset, written_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_WEEKDAYS = {
    name: number
    for number, day in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
    for name in (day, day[:3])
}
_HALVES = {"am": 0, "pm": 12}  # of the day: the hour at which each begins
_WALL = {  # units of plain time, in seconds
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), 60),
    **dict.fromkeys(("h", "hour", "hours"), 3600),
    "d": 86400,  # as the desk prints a length of time
}
_DATES = {**dict.fromkeys(("day", "days"), 1), **dict.fromkeys(("week", "weeks"), 7)}  # the same time of day, then
_MONTHS = {**dict.fromkeys(("month", "months"), 1), **dict.fromkeys(("year", "years"), 12)}  # the same day, then
_ONE = ("a", "an")
_NOW, _AGO, _AHEAD = ("now",), ("ago",), ("in", "+")
_FILL = ("at", "on")  # between a day and a time
_NEXT = ("next",)  # before the day of a week

_NAMES = (N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"), N_("Friday"), N_("Saturday"), N_("Sunday"))
_TWO_TIMES = r"(.*[0-9]:[0-9]{2}) ?(?:z|[+~–—−-].*)"  # or one with an offset, which only the form with T may have
_SLASHES = r"(.*?)([0-9]{1,2})/([0-9]{1,2})(| .*)"


class _Said(Record):
    """What somebody said, taken apart: so far away (in seconds, days and months), or a day and a time of it.

    `clock` are hour, minute and second; `month` is a whole one, by its first day; `of_year` a month and day alone. With
    `following` the weekday is called the next one.
    """

    wall: int | None = None
    days: int | None = None
    months: int | None = None
    day: int | None = None
    weekday: int | None = None
    dated: date | None = None
    month: date | None = None
    of_year: tuple[int, int] | None = None
    clock: tuple[int, int, int] | None = None
    following: bool = False


def parse_instant(text: str, zone: tzinfo, now: datetime, ahead: bool = False) -> datetime:
    """The instant (UTC) meant by somebody who types it at the instant `now` into a desk in `zone`.

    | written                                          | meaning                                        |
    |--------------------------------------------------|------------------------------------------------|
    | `2026-11-22T10:00Z`, `2026-11-22T10:00:30+08:00` | as it says; offsets go from -12:00 to +14:00   |
    | `2026-11-22 10:00`, `2026-11-22T10:00`           | the desk's wall clock                          |
    | `11-22 10:00`                                    | of this year                                   |
    | `Sun 2026-11-22 10:00`                           | the same, if it is such a day                  |
    | `2026-11-22`, `today`, `yesterday`, `tomorrow`   | midnight at the start of that day              |
    | `10:05`, `9am`, `yesterday 16:30`, `9am tomorrow` | today, or that day, at that time               |
    | `friday 09:00`, `fri 09:00`, `friday`            | the last one, or with `ahead` the next one     |
    |                                                  | (`friday` on a Friday is that day)             |
    | `next friday`                                    | that of next week, unless this week has one yet |
    | `now`, `30m ago`, `40 minutes ago`, `in 1h30m`, `+2h` | wall time from now, nights included       |
    | `3 days ago`, `in 1 day`, `a week ago`           | the same time of day, that many calendar days away |
    | `in 3 months`, `a year ago`                      | that of the same day of another month, or of its last  |

    Wall clock times that daylight saving shows twice or never are read as `wall_clock` says; full-width figures are
    figures. Raises ValueError, one line that says what to write, for other forms, for what has two meanings, for dates
    that don't exist and for years outside 1970 to 2199, which are slips of the finger.
    """
    return _instant(text, zone, now, ahead)[0]


def parse_moment(text: str, zone: tzinfo, now: datetime, ahead: bool = False) -> datetime:
    """What `parse_instant` reads where a time of day is meant: raises ValueError for a day alone, too."""
    at, said = _instant(text, zone, now, ahead)
    if _is_day(said):
        raise ValueError(_("'{text}' is a day without a time: write '{text} 09:00'").format(text=text.strip()))
    return at


def parse_corrected(text: str, zone: tzinfo, now: datetime, was: datetime) -> datetime:
    """What `parse_moment` reads; a time of day alone is one of the day of `was` (UTC), which was typed wrong."""
    said = _said(folded(text))
    alone = said is not None and said == _Said(clock=said.clock)
    return parse_moment(text, zone, was if alone else now)


def parse_begin(text: str, zone: tzinfo, now: datetime, ahead: bool = False) -> datetime:
    """The instant (UTC) at which a period begins: what `parse_instant` reads, or a month, such as `2026-11`."""
    return _read(text, zone, now, ahead)[0]


def parse_end(text: str, zone: tzinfo, now: datetime, since: datetime | None = None) -> datetime:
    """The instant (UTC) before which a period ends, for somebody who types its end as `parse_begin` reads it.

    A day or a month that is named without a time belongs to the period: it ends at the midnight after. A weekday is the
    last one; with `since` the next one after that. Raises ValueError as `parse_instant` does.
    """
    said = _said(folded(text))
    if since and said and said.weekday is not None and not (said.dated or said.of_year):
        at, said = _read(text, zone, since, ahead=True)
    else:
        at, said = _read(text, zone, now, ahead=False)
    if not (said.month or _is_day(said)):
        return at
    first = at.astimezone(zone).date()
    after = (first + timedelta(days=31)).replace(day=1) if said.month else first + timedelta(days=1)
    return at_wall(datetime(after.year, after.month, after.day), zone)


def earlier(text: str, zone: tzinfo, now: datetime) -> str | None:
    """What somebody writes for the last such time before `now` who typed a time to come; None where a day was named."""
    said, text = _said(folded(text)), " ".join(text.split())
    if said is None or said.clock is None:
        return None
    if said.of_year and said.weekday is None:
        return f"{now.astimezone(zone).year - 1}-{text}"
    day = (said.day, said.weekday, said.dated, said.of_year)
    return f"yesterday {text}" if all(each is None for each in day) else None


def _instant(text: str, zone: tzinfo, now: datetime, ahead: bool) -> tuple[datetime, _Said]:
    at, said = _read(text, zone, now, ahead)
    if said.month:
        raise ValueError(_("'{text}' is a month: write a day such as '{text}-01'").format(text=text.strip()))
    return at, said


def _is_day(said: _Said) -> bool:
    named = (said.day, said.weekday, said.dated, said.of_year)
    return said.clock is None and any(each is not None for each in named)


def _read(text: str, zone: tzinfo, now: datetime, ahead: bool) -> tuple[datetime, _Said]:
    words, said = folded(text), _Said()
    try:
        at = written_out(words, zone)
        if at is None and (found := _said(words)):
            said = found
            at = _placed(found, text.strip(), zone, now.astimezone(UTC).replace(microsecond=0), ahead)
    except OverflowError:
        at = None
    if at is None or not 1970 <= at.year < 2200:
        raise ValueError(_wrong(text, words, zone, now))
    return at, said


def _placed(said: _Said, text: str, zone: tzinfo, now: datetime, ahead: bool) -> datetime | None:
    """The instant that is meant; None when it does not exist. Raises ValueError for what has two meanings."""
    here = now.astimezone(zone).replace(tzinfo=None)
    if said.wall is not None:
        if said.months:
            from svcdesk.sla.terms import Term  # only whoever looks months away pays for it

            term = Term(abs(said.months), 0)
            then = term.after(here.date()) if said.months > 0 else term.before(here.date())
            here = datetime.combine(then, here.time())
        away = at_wall(here + timedelta(days=said.days or 0), zone) if said.days or said.months else now
        return away + timedelta(seconds=said.wall)
    hour, minute, second = said.clock or (0, 0, 0)

    def on(day: date) -> datetime:
        return at_wall(datetime(day.year, day.month, day.day, hour, minute, second), zone)

    if said.month:
        return on(said.month)
    day = said.dated
    if said.of_year:
        day = _in_year(here.year, said.of_year)
        if day is None:
            return None
        # a day that is named lies ahead until it is over
        if ahead and on(day) <= (now if said.clock else now - timedelta(days=1)):
            later = _in_year(here.year + 1, said.of_year) or day
            raise ValueError(
                _("'{text}' is over in {year}: write {first}, or {second}").format(
                    text=text, year=here.year, first=day.isoformat(), second=later.isoformat()
                )
            )
    if day and said.weekday not in (None, day.weekday()):
        name = translated(_NAMES[day.weekday()])
        raise ValueError(_("'{text}' contradicts itself: {day} is a {name}").format(text=text, day=day, name=name))
    if day is None and said.weekday is not None and said.following:
        return on(_following(text, said.weekday, here.date()))
    if day is None and said.weekday is not None:
        # the nearest such day on that side, today if its time is
        first = here.date() + timedelta(days=(said.weekday - here.weekday()) % 7)
        found = [on(first + timedelta(days=days)) for days in (-7, 0, 7)]
        begun = now if said.clock else now - timedelta(days=1)
        fit = [at for at in found if (at > begun if ahead else at <= now)]
        return min(fit) if ahead else max(fit)
    return on(day or here.date() + timedelta(days=said.day or 0))


def _following(text: str, weekday: int, today: date) -> date:
    """The next such day of a week. Raises ValueError where people mean either of two by that."""
    ahead = weekday - today.weekday()
    if ahead > 0:
        this, that = (today + timedelta(days=ahead + days) for days in (0, 7))
        raise ValueError(_("'{text}' may be {this} or {that}: write the date").format(text=text, this=this, that=that))
    return today + timedelta(days=ahead + 7)


def _in_year(year: int, of_year: tuple[int, int]) -> date | None:
    try:
        return date(year, *of_year)
    except ValueError:
        return None


# Taking a text apart.


def _any(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first, none of which goes on in Latin letters or figures."""
    each = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return f"(?:{each})(?<![a-z](?=[a-z0-9]))"


@cache
def _forms() -> list[tuple[str, re.Pattern[str]]]:
    units = sorted({**_WALL, **_DATES, **_MONTHS}, key=len, reverse=True)
    number = rf"([0-9]{{1,5}}|(?:{'|'.join(_ONE)})(?= ))"
    patterns = {
        "date": r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9:-])",
        "month": r"([0-9]{4})-([0-9]{2})(?![0-9:-])",
        "of_year": r"([0-9]{2})-([0-9]{2})(?![0-9:-])",
        "clock": rf"([0-9]{{1,2}}):([0-9]{{2}})(?::([0-9]{{2}}))?(?! ?[0-9:])(?: ?({_any(_HALVES)}))?",
        "hour": rf"([0-9]{{1,2}}) ?({_any(_HALVES)})",
        "length": rf"{number} ?((?:{'|'.join(units)})(?![a-z]))",
        "day": f"({_any(_DAYS)})",
        "weekday": f"({_any(_WEEKDAYS)})",
        "now": f"({_any(_NOW)})",
        "ago": f"({_any(_AGO)})",
        "ahead": f"({_any(_AHEAD)})",
        "fill": f"({_any(_FILL)})",
        "following": f"({_any(_NEXT)})",
    }
    return [(form, re.compile(pattern + " ?")) for form, pattern in patterns.items()]


def _said(words: str) -> _Said | None:
    """What the folded words say; None for what nobody would say."""
    found: list[tuple[str, tuple[str | None, ...]]] = []
    place = 0
    while place < len(words):
        match = next(((form, m) for form, pattern in _forms() if (m := pattern.match(words, place))), None)
        if match is None:
            return None
        form, hit = match
        found.append((form, hit.groups()))
        place = hit.end()
    forms = [form for form, _parts in found if form != "fill"]
    try:
        if "length" in forms or forms == ["now"]:
            return _length(forms, [parts for form, parts in found if form == "length"])
        return _day_and_time(found) if forms else None
    except ValueError:  # no such date or time of day
        return None


def _length(forms: list[str], lengths: list[tuple[str | None, ...]]) -> _Said | None:
    if forms == ["now"]:
        return _Said(wall=0)
    ahead = forms == ["ahead", *["length"] * len(lengths)]
    if not ahead and forms != [*["length"] * len(lengths), "ago"]:
        return None
    wall = days = months = 0
    for number, unit in lengths:
        amount = 1 if number in _ONE else int(number or 0)
        wall += amount * _WALL.get(unit or "", 0)
        days += amount * _DATES.get(unit or "", 0)
        months += amount * _MONTHS.get(unit or "", 0)
    away = (wall, days, months) if ahead else (-wall, -days, -months)
    return _Said(*away)


def _day_and_time(found: list[tuple[str, tuple[str | None, ...]]]) -> _Said | None:
    said: dict[str, object] = {}
    for form, parts in found:
        if form == "fill":
            continue
        key, value = _part(form, [each or "" for each in parts])
        if key in said or value is None:
            return None
        said[key] = value
    days = [key for key in said if key not in ("clock", "following")]
    if "following" in said and (days != ["weekday"] or next(iter(said)) != "following"):
        return None
    # a weekday may stand before the date that it belongs to
    if len(days) > 1 and not (days[0] == "weekday" and days[1] in ("dated", "of_year") and len(days) == 2):
        return None
    if "month" in said and "clock" in said:
        return None
    return _Said(**said)  # type: ignore[arg-type]


def _part(form: str, parts: list[str]) -> tuple[str, object]:
    """The field of `_Said` that a part of the text fills, and with what; None for what cannot be said so."""
    if form == "day":
        return form, _DAYS[parts[0]]
    if form == "following":
        return form, True
    if form == "weekday":
        return form, _WEEKDAYS[parts[0]]
    if form == "date":
        return "dated", date(int(parts[0]), int(parts[1]), int(parts[2]))
    if form == "month":
        return form, date(int(parts[0]), int(parts[1]), 1)
    if form == "of_year":
        date(2024, int(parts[0]), int(parts[1]))  # a year that has every day
        return form, (int(parts[0]), int(parts[1]))
    if form == "hour":
        return "clock", _on_clock(int(parts[0]), 0, 0, parts[1])
    if form == "clock":
        return form, _on_clock(int(parts[0]), int(parts[1]), int(parts[2] or 0), parts[3])
    return form, None


def _on_clock(hour: int, minute: int, second: int, half: str) -> tuple[int, int, int] | None:
    if half:
        if not 1 <= hour <= 11:  # people differ about 12
            return None
        hour += _HALVES[half]
    return (hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


# What to write instead.


def _wrong(text: str, words: str, zone: tzinfo, now: datetime) -> str:
    offset = iso_local(now, zone)
    example = f"{now.astimezone(zone):%Y-%m-%d %H:%M}"
    if strange_offset(words):
        message = _("'{text}' is no time that exists: offsets go from -12:00 to +14:00, as in '{offset}'")
    elif re.fullmatch(rf"(.* )?12(:00)? ?{_any(_HALVES)}( .*)?", words):
        message = _("'{text}' may mean midnight or noon: write '00:00' or '12:00'")
    elif slashes := re.fullmatch(_SLASHES, words):
        return _slashed(text, slashes, example)
    elif (one := re.fullmatch(_TWO_TIMES, words)) and (written_out(one[1], zone) or _said(one[1])):
        message = _("'{text}' is no single time: write '{one}', or with an offset '{offset}'")
        return message.format(text=text, one=one[1], offset=offset)
    else:
        message = _("'{text}' is no date or time that exists: write '{example}' or 'yesterday 16:30'")
    return message.format(text=text, offset=offset, example=example)


def _slashed(text: str, found: re.Match[str], example: str) -> str:
    before, first, second, after = found.groups()
    days = {f"{int(month):02d}-{int(day):02d}" for month, day in ((first, second), (second, first)) if int(month) <= 12}
    read = [f"'{before}{day}{after}'" for day in sorted(days)]
    if before[-1:].isdecimal() or before[-1:] == "/" or after[:1] == "/" or not read:
        read = [f"'{example}'", "'yesterday 16:30'"]
    if len(read) == 1:
        return _("'{text}' is no date that the desk reads: write {first}").format(text=text, first=read[0])
    return _("'{text}' is no date that the desk reads: write {first} or {second}").format(
        text=text, first=read[0], second=read[1]
    )
