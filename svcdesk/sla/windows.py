"""Windows: from when to when somebody shall come, as people write it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, tzinfo
from itertools import islice

from svcdesk.locale import _
from svcdesk.sla.instants import at_wall, folded, written_out
from svcdesk.sla.refused import not_read
from svcdesk.sla.said import Said, said
from svcdesk.sla.typed import parse_instant, parse_moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from svcdesk.sla.placed import Office

_TO = re.compile(" ?(?:[-‐‑‒–—―−~〜]+|到|至|부터|에서) ?")
_OFFSET = ".*t[0-9:]+-[0-9:]+"
_WITHOUT_OFFSET = "[0-9-]+t[0-9:]+"
_DOTTED = re.compile(r"(?<![0-9.])([0-9]{1,2})\.([0-9]{2})(?![0-9.])")
_MIDNIGHT = 24
_MOST_DASHES = 12  # two dates have four, and two offsets
_NIGHT = timedelta(hours=12)  # the longest window that goes over midnight without saying so


def parse_window(
    text: str, zone: tzinfo, now: datetime, office: Office | None = None
) -> tuple[datetime, datetime | None]:
    """From when to when (UTC) somebody shall come, typed at `now` into a desk in `zone`; a time alone has no end.

    | written                                    | meaning                                             |
    |--------------------------------------------|-----------------------------------------------------|
    | `tomorrow 14:00-16:00`, `fri 14:00 – 16:00` | that day from two to four, with any dash or tilde   |
    | `tomorrow 14-16`, `明天14-16点`             | the same; without a day it could be a date          |
    | `明天下午2点到4点`, `내일 오후 2시부터 4시까지` | the same: an hour that is said like this is the next one |
    | `fri 22:00-02:00`                          | over midnight, when it takes no more than 12 hours  |
    | `2026-03-02 22:00 - 2026-03-03 12:00`      | as it says                                          |
    | `Mon 03-02 14:00–16:00`, `fri 9am-11am`    | as the desk prints it, as people write it           |
    | what `parse_moment` reads                  | that time, ahead where a weekday is named           |

    Raises ValueError, one line, as `parse_moment` does and for a window that ends before it begins.
    """
    words = folded(text)
    ends = None if re.fullmatch(_OFFSET, words) else next(_halves(words, zone), None)
    if ends is None:
        timed = _DOTTED.sub(r"\1:\2", words)
        if timed != words and next(_halves(timed, zone), None):  # 9.30-11.00
            raise ValueError(not_read(text, f"'{timed}'"))
        return parse_moment(text, zone, now, True, office), None
    head, tail = ends
    since = parse_instant(head, zone, now, True, office)
    last = said(tail)
    if last is None or last.names_day:
        until = parse_instant(tail, zone, now, True, office)
    else:
        until = _until(last, said(head), since, zone)
    if until <= since:
        message = _("'{text}' ends before it begins: write the earlier time first, or the day of the end as well")
        raise ValueError(message.format(text=text))
    return since, until


def _halves(words: str, zone: tzinfo) -> Iterator[tuple[str, str]]:
    """What stands before and behind a dash, or a word for it, where both are times."""
    for dash in islice(_TO.finditer(words), _MOST_DASHES):
        head, tail = words[: dash.start()], words[dash.end() :]
        if re.fullmatch("[0-9]{1,2}", tail):  # tomorrow 14-16
            head, tail = f"{head}:00", f"{tail}:00"
            first = said(head)
            if first is None or not first.names_day:
                continue
        elif hour := re.match(r"[0-9]{1,2} ?([^\W\d_a-z])", tail):  # 明天9-11点
            head = head + hour[1] if head[-1:].isdecimal() and not said(head) else head
        if _is_time(head, zone) and (_is_time(tail, zone) or re.fullmatch("[0-9:]+", tail)):
            yield head, tail


def _is_time(words: str, zone: tzinfo) -> bool:
    found = said(words)
    if found is None:
        return bool(re.fullmatch(_WITHOUT_OFFSET, words)) and written_out(words, zone) is not None
    return found.clock is not None


def _until(last: Said, first: Said | None, since: datetime, zone: tzinfo) -> datetime:
    """When clocks show the time that ends a window on the day of `since`, or in the night after it.

    Never later than that. A figure, or a time after one with a part of the day, is the next such hour of either half of
    the day.
    """
    hour, minute, second = last.clock or (0, 0, 0)
    hours = [hour, *(last.other or ())[:1], hour + 24]
    if hour <= 12 and (last.told == "figure" or (last.told == "clock" and first and first.told == "part")):
        hours = [hour % 12 + half for half in (0, 12, 24)]
    midnight = datetime.combine(since.astimezone(zone).date(), datetime.min.time())
    found = {at_wall(midnight + timedelta(hours=each, minutes=minute, seconds=second), zone): each for each in hours}
    fit = [at for at, each in found.items() if since < at and (each <= _MIDNIGHT or at - since <= _NIGHT)]
    return min(fit, default=since)
