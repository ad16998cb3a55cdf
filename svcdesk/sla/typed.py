"""Times as people type them: on a clock, by a day's name, as the desk prints them, so long ago; in four languages.

A text is taken apart by words (`said`), then placed in time (`placed`): what is meant depends on the moment at which it
is typed, and on whether it lies ahead.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, tzinfo

from svcdesk.locale import _
from svcdesk.sla.instants import at_wall, folded, written_out
from svcdesk.sla.placed import NINE, after, meant, period

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.sla.placed import Office
    from svcdesk.sla.said import Said

_UNTIL, _WITHIN = "까지", "중으로"  # behind a day, in Korean


def parse_instant(
    text: str, zone: tzinfo, now: datetime, ahead: bool = False, office: Office | None = None
) -> datetime:
    """The instant (UTC) meant by somebody who types it at the instant `now` into a desk in `zone`.

    | written                                          | meaning                                        |
    |--------------------------------------------------|------------------------------------------------|
    | `2026-11-22T10:00Z`, `2026-11-22T10:00:30+08:00` | as it says; offsets go from -12:00 to +14:00   |
    | `2026-11-22 10:00`, `2026-11-22T10:00`, `2026年11月22日 10:00` | the desk's wall clock            |
    | `11-22 10:00`, `11月22号上午10点`                  | of this year                                   |
    | `Sun 2026-11-22 10:00`                           | the same, if it is such a day                  |
    | `2026-11-22`, `today`, `yesterday`, `明天`, `모레` | midnight at the start of that day              |
    | `10:05`, `9am`, `yesterday 16:30`, `내일 오후 4시` | today, or that day, at that time               |
    | `9点`, `12시 반`                                  | by the 24-hour clock, except from 1 to 7       |
    | `friday 09:00`, `fri 09:00`, `周五`, `금요일`      | the last one, or with `ahead` the next one     |
    |                                                  | (`friday` on a Friday is that day)             |
    | `next friday`, `다음 금요일`                       | that of next week, unless this week has one yet |
    | `下周五`, `다음 주 금요일`, `上周五`, `이번 주 금요일` | of that week, which begins on Monday           |
    | `now`, `30m ago`, `in 1h30m`, `+2h`, `半小时前`    | wall time from now, nights included            |
    | `3 days ago`, `in 1 day`, `两周后`, `3일 후`       | the same time of day, that many calendar days away |
    | `in 3 days 9:00`, `3天后上午9点`                   | that day at that time                          |
    | `in 3 months`, `a year ago`, `一个月后`            | that of the same day of another month, or of its last  |

    `3点` and `3시` may be in the night or in the afternoon. Who works by day and says 8 means the morning: 8 to 12
    alone are read so, 1 to 7 are refused with both, 13 to 24 are clear. `中午` and `정오` are 12:00. By `12am`,
    `오전 12시` and `晚上12点` some mean one midnight, some the other or noon: they are refused with both.

    Wall clock times that daylight saving shows twice or never are read as `wall_clock` says; full-width figures are
    figures. Raises ValueError, one line that says what to write, for other forms, for what has two meanings, for dates
    that don't exist and for years outside 1970 to 2199, which are slips of the finger.
    """
    return _instant(text, zone, now, ahead, office)[0]


def parse_moment(text: str, zone: tzinfo, now: datetime, ahead: bool = False, office: Office | None = None) -> datetime:
    """What `parse_instant` reads where a time of day is meant: raises ValueError for a day alone, too."""
    at, found = _instant(text, zone, now, ahead, office, needs_time=True)
    if found and not found.timed and found.names_day:
        until = text.rstrip().removesuffix(_UNTIL)
        if until != text.rstrip():  # within the day, which ends with its hours or at midnight
            return parse_moment(f"{until} {_WITHIN}", zone, now, ahead, office)
        raise ValueError(_("'{text}' is a day without a time: write '{text} 09:00'").format(text=text.strip()))
    return at


def parse_corrected(text: str, zone: tzinfo, now: datetime, was: datetime) -> datetime:
    """What `parse_moment` reads; a time of day alone is one of the day of `was` (UTC), which was typed wrong."""
    found = _said(folded(text))
    alone = found is not None and found.wall is None and not found.names_day
    return parse_moment(text, zone, was if alone else now)


def parse_begin(text: str, zone: tzinfo, now: datetime, ahead: bool = False) -> datetime:
    """The instant (UTC) at which a period begins: what `parse_instant` reads, or a month.

    That is `2026-11`, `2026年11月`, `本月`, `last month` or `지난달`; `11月` is the last one that has begun, or with
    `ahead` the next one that is not over.
    """
    return _read(text, zone, now, ahead)[0]


def parse_end(text: str, zone: tzinfo, now: datetime, since: datetime | None = None) -> datetime:
    """The instant (UTC) before which a period ends, for somebody who types its end as `parse_begin` reads it.

    A day or a month that is named without a time belongs to the period: it ends at the midnight after. A weekday, and a
    month without its year, is the last one; with `since` the next one after that. Raises ValueError as `parse_instant`
    does.
    """
    at, found = _read(text, zone, now, ahead=False)
    if since and found and found.comes_again:
        at, found = _read(text, zone, since, ahead=True)
    if found is None or found.timed or not found.names_day:
        return at
    end = after(at.astimezone(zone).date(), found.period)
    return at_wall(datetime(end.year, end.month, end.day), zone)


def parse_month(text: str, zone: tzinfo, now: datetime) -> str:
    """The month, such as `2026-11`, that somebody types as `parse_begin` reads it, or as `this` or `last`.

    Raises ValueError, one line, for anything else.
    """
    words = folded(text)
    found = _said(f"{words} month" if words in ("this", "last") else words)
    whole = None
    if found and found.period == "month":
        with suppress(OverflowError):
            whole = period(found, now.astimezone(zone).date(), ahead=False)
    if not whole or not 1970 <= whole[0].year < 2200:
        raise ValueError(_("'{text}' is no month: write for example 2026-11, this or last").format(text=text))
    return f"{whole[0]:%Y-%m}"


def parse_after(text: str, zone: tzinfo, at: datetime) -> datetime:
    """The instant (UTC) that is a length of time after `at`, such as `2h`, `7 days`, `7天内` or `2주`.

    Raises ValueError, one line, for anything else.
    """
    found, there = _said(f"in {folded(text)}") or _said(folded(text)), None
    if found and found.wall is not None and not found.clock and not found.working:
        with suppress(OverflowError):
            there = meant(found, text, zone, at, ahead=True)
    if there is None or there < at or there.year >= 2200:
        from svcdesk.sla.refused import no_length

        raise ValueError(no_length(text))
    return there


def earlier(text: str, zone: tzinfo, now: datetime) -> str | None:
    """What somebody writes for the last such time before `now` who typed a time to come; None where a day was named."""
    from svcdesk.sla.said import said, yesterday

    found, text = said(folded(text)), " ".join(text.split())
    if found is None or found.clock is None or found.wall is not None or found.vague:
        return None
    (hour, minute, _second), of_year = found.clock, found.of_year
    if of_year and found.weekday is None and found.year_away is None and hour < 24:
        month, day = of_year
        return f"{now.astimezone(zone).year - 1}-{month:02d}-{day:02d} {hour:02d}:{minute:02d}"
    return None if found.names_day else yesterday(text)


def _instant(
    text: str, zone: tzinfo, now: datetime, ahead: bool, office: Office | None, needs_time: bool = False
) -> tuple[datetime, Said | None]:
    at, found = _read(text, zone, now, ahead, office, needs_time, exact=True)
    if found and found.period:
        day = f"{at.astimezone(zone):%Y-%m-%d}{NINE if needs_time else ''}"
        message = {
            "week": _("'{text}' is a week: write a day such as '{day}'"),
            "month": _("'{text}' is a month: write a day such as '{day}'"),
            "year": _("'{text}' is a year: write a day such as '{day}'"),
        }[found.period]
        raise ValueError(message.format(text=text.strip(), day=day))
    return at, found


def _said(words: str) -> Said | None:
    from svcdesk.sla.said import said  # what is written out needs no words

    return said(words)


def _read(
    text: str,
    zone: tzinfo,
    now: datetime,
    ahead: bool,
    office: Office | None = None,
    needs_time: bool = False,
    exact: bool = False,
) -> tuple[datetime, Said | None]:
    """The instant that is meant, and what was said; None for what is written out. Raises ValueError for neither.

    By the beginning of a month a period may begin; for an `exact` time it is any of its first days.
    """
    words = folded(text)
    at, found = written_out(words, zone), None
    if at is None and (found := _said(words)):
        if exact and found.edge == 0:
            found = found._replace(vague=True)
        with suppress(OverflowError):
            at = meant(found, text.strip(), zone, now, ahead, office, needs_time)
    if at is None or not 1970 <= at.year < 2200:
        from svcdesk.sla.refused import wrong  # most of what people type is understood

        raise ValueError(wrong(text, words, zone, now))
    return at, found
