"""Times as people type them: on a clock, by a day's name, as the desk prints them, so long ago; in four languages.

A text is taken apart by words (`said`), then placed in time (`_placed`): what is meant depends on the moment at which
it is typed, and on whether it lies ahead.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo

from svcdesk.locale import N_, _, translated
from svcdesk.sla.instants import at_wall, folded, iso_local, strange_offset, written_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from svcdesk.sla.said import Said

_NAMES = (N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"), N_("Friday"), N_("Saturday"), N_("Sunday"))
_TWO_TIMES = r"(.*[0-9]:[0-9]{2}) ?(?:z|[+~–—−-].*)"  # or one with an offset, which only the form with T may have
_SLASHES = r"(.*?)([0-9]{1,2})/([0-9]{1,2})(| .*)"


def parse_instant(text: str, zone: tzinfo, now: datetime, ahead: bool = False) -> datetime:
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
    return _instant(text, zone, now, ahead)[0]


def parse_moment(text: str, zone: tzinfo, now: datetime, ahead: bool = False) -> datetime:
    """What `parse_instant` reads where a time of day is meant: raises ValueError for a day alone, too."""
    at, found = _instant(text, zone, now, ahead)
    if found and found.clock is None and found.names_day:
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
    if found is None or found.clock or not found.names_day:
        return at
    first = at.astimezone(zone).date()
    after = (first + timedelta(days=31)).replace(day=1) if found.is_month else first + timedelta(days=1)
    return at_wall(datetime(after.year, after.month, after.day), zone)


def parse_month(text: str, zone: tzinfo, now: datetime) -> str:
    """The month, such as `2026-11`, that somebody types as `parse_begin` reads it, or as `this` or `last`.

    Raises ValueError, one line, for anything else.
    """
    words = folded(text)
    found = _said(f"{words} month" if words in ("this", "last") else words)
    first = found and _month(found, now.astimezone(zone).date(), ahead=False)
    if not first or not 1970 <= first.year < 2200:
        raise ValueError(_("'{text}' is no month: write for example 2026-11, this or last").format(text=text))
    return f"{first:%Y-%m}"


def parse_after(text: str, zone: tzinfo, at: datetime) -> datetime:
    """The instant (UTC) that is a length of time after `at`, such as `2h`, `7 days`, `7天内` or `2주`."""
    from svcdesk.sla.said import in_english

    return parse_instant(f"in {in_english(text)}", zone, at)


def earlier(text: str, zone: tzinfo, now: datetime) -> str | None:
    """What somebody writes for the last such time before `now` who typed a time to come; None where a day was named."""
    from svcdesk.sla.said import said, yesterday

    found, text = said(folded(text)), " ".join(text.split())
    if found is None or found.clock is None or found.wall is not None:
        return None
    (hour, minute, _second), of_year = found.clock, found.of_year
    if of_year and found.weekday is None and hour < 24:
        month, day = of_year
        return f"{now.astimezone(zone).year - 1}-{month:02d}-{day:02d} {hour:02d}:{minute:02d}"
    return None if found.names_day else yesterday(text)


def _instant(text: str, zone: tzinfo, now: datetime, ahead: bool) -> tuple[datetime, Said | None]:
    at, found = _read(text, zone, now, ahead)
    if found and found.is_month:
        day = f"{at.astimezone(zone):%Y-%m-%d}"
        raise ValueError(_("'{text}' is a month: write a day such as '{day}'").format(text=text.strip(), day=day))
    return at, found


def _said(words: str) -> Said | None:
    from svcdesk.sla.said import said  # what is written out needs no words

    return said(words)


def _read(text: str, zone: tzinfo, now: datetime, ahead: bool) -> tuple[datetime, Said | None]:
    """The instant that is meant, and what was said; None for what is written out. Raises ValueError for neither."""
    words = folded(text)
    at, found = written_out(words, zone), None
    try:
        if at is None and (found := _said(words)):
            at = _meant(found, text.strip(), zone, now.astimezone(UTC).replace(microsecond=0), ahead)
    except OverflowError:
        at = None
    if at is None or not 1970 <= at.year < 2200:
        raise ValueError(_wrong(text, words, zone, now))
    return at, found


def _meant(found: Said, text: str, zone: tzinfo, now: datetime, ahead: bool) -> datetime | None:
    """The instant that is meant; None when it does not exist. Raises ValueError for what has two meanings."""
    at = _placed(found, text, zone, now, ahead)
    if at is None or found.other is None:
        return at
    other = _placed(found._replace(clock=found.other), text, zone, now, ahead)
    this, that = (f"{each.astimezone(zone):%Y-%m-%d %H:%M}" for each in sorted((at, other or at)))
    raise ValueError(_two(text, this, that))


def _two(text: str, this: object, that: object) -> str:
    return _("'{text}' may be {this} or {that}: write which").format(text=text, this=this, that=that)


# In time.


def _placed(found: Said, text: str, zone: tzinfo, now: datetime, ahead: bool) -> datetime | None:
    """The instant that is said; None when it does not exist. Raises ValueError for a day that has two meanings."""
    here = now.astimezone(zone).replace(tzinfo=None)
    hour, minute, second = found.clock or (0, 0, 0)

    def on(day: date) -> datetime:
        midnight = datetime(day.year, day.month, day.day)
        return at_wall(midnight + timedelta(hours=hour, minutes=minute, seconds=second), zone)

    if found.wall is not None:
        away = _away(found, here)
        if found.clock:
            return on(away.date())
        return (at_wall(away, zone) if found.days or found.months else now) + timedelta(seconds=found.wall)
    if month := _month(found, here.date(), ahead):
        return on(month)
    if found.day_alone:
        of_year = f"{here.month:02d}-{found.day_alone:02d}"
        raise ValueError(_("'{text}' is a day without its month: write '{day}'").format(text=text, day=of_year))
    day = found.dated
    if found.of_year:
        day = _in_year(here.year, found.of_year)
        if day is None:
            return None
        # a day that is named lies ahead until it is over
        if ahead and on(day) <= (now if found.clock else now - timedelta(days=1)):
            later = _in_year(here.year + 1, found.of_year) or day
            raise ValueError(
                _("'{text}' is over in {year}: write {first}, or {second}").format(
                    text=text, year=here.year, first=day.isoformat(), second=later.isoformat()
                )
            )
    if day and found.weekday not in (None, day.weekday()):
        name = translated(_NAMES[day.weekday()])
        raise ValueError(_("'{text}' contradicts itself: {day} is a {name}").format(text=text, day=day, name=name))
    if day is None and found.weekday is not None:
        monday = here.date() - timedelta(days=here.weekday())
        if found.week is not None:
            return on(monday + timedelta(days=7 * found.week + found.weekday))
        if found.next:
            return on(_next(text, found.weekday, here.date()))
        # the nearest such day on that side, today if its time is
        nearest = [on(monday + timedelta(days=days + found.weekday)) for days in (-7, 0, 7)]
        begun = now if found.clock else now - timedelta(days=1)
        fit = [at for at in nearest if (at > begun if ahead else at <= now)]
        return min(fit) if ahead else max(fit)
    return on(day or here.date() + timedelta(days=found.day or 0))


def _away(found: Said, here: datetime) -> datetime:
    """The wall clock so many months and days from `here`."""
    if found.months:
        from svcdesk.sla.terms import Term  # only whoever looks months away pays for it

        term = Term(abs(found.months), 0)
        there = term.after(here.date()) if found.months > 0 else term.before(here.date())
        here = datetime.combine(there, here.time())
    return here + timedelta(days=found.days)


def _month(found: Said, today: date, ahead: bool) -> date | None:
    """The first day of the month that is said; None for none."""
    if found.month_away is not None:
        years, month = divmod(today.month - 1 + found.month_away, 12)
        return date(today.year + years, month + 1, 1)
    if found.month_named is None:
        return found.month
    if ahead:
        return date(today.year + (found.month_named < today.month), found.month_named, 1)
    return date(today.year - (found.month_named > today.month), found.month_named, 1)


def _next(text: str, weekday: int, today: date) -> date:
    """The next such day of a week. Raises ValueError where people mean either of two by that."""
    away = weekday - today.weekday()
    if away > 0:
        raise ValueError(_two(text, *(today + timedelta(days=away + days) for days in (0, 7))))
    return today + timedelta(days=away + 7)


def _in_year(year: int, of_year: tuple[int, int]) -> date | None:
    try:
        return date(year, *of_year)
    except ValueError:
        return None


# What to write instead.


def _wrong(text: str, words: str, zone: tzinfo, now: datetime) -> str:
    import re  # most of what people type is understood

    offset = iso_local(now, zone)
    example = f"{now.astimezone(zone):%Y-%m-%d %H:%M}"
    if strange_offset(words):
        message = _("'{text}' is no time that exists: offsets go from -12:00 to +14:00, as in '{offset}'")
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
