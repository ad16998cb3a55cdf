"""Windows: from when to when somebody shall come, as people write it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo

from svcdesk.locale import _
from svcdesk.sla.instants import folded, wall_clock
from svcdesk.sla.typed import parse_instant, parse_moment

_DASH = " ?[-‐‑‒–—―−~〜]+ ?"
_TIME = r"[0-9]{1,2}(?::[0-9]{2}(?::[0-9]{2})?(?: ?[^\W\d_]+)?| ?[^\W\d_]+)"
_DAY = r"(?:[^\W\d_]+|(?:[^\W\d_]+ )?(?:[0-9]{4}-)?[0-9]{2}-[0-9]{2})"
_WINDOW = f"((?:{_DAY}[ t])?{_TIME}){_DASH}(?:({_DAY}[ t]{_TIME})|({_TIME}))"
_HOURS = f"({_DAY}) ([0-9]{{1,2}}){_DASH}([0-9]{{1,2}})"
_OFFSET = ".*t[0-9:]+-[0-9:]+"
_NIGHT = timedelta(hours=12)  # the longest window that goes over midnight without saying so


def parse_window(text: str, zone: tzinfo, now: datetime) -> tuple[datetime, datetime | None]:
    """From when to when (UTC) somebody shall come, typed at `now` into a desk in `zone`; a time alone has no end.

    | written                                    | meaning                                             |
    |--------------------------------------------|-----------------------------------------------------|
    | `tomorrow 14:00-16:00`, `fri 14:00 – 16:00` | that day from two to four, with any dash or tilde   |
    | `tomorrow 14-16`                           | the same; without a day it could be a date          |
    | `fri 22:00-02:00`                          | over midnight, when it takes no more than 12 hours  |
    | `2026-03-02 22:00 - 2026-03-03 12:00`      | as it says                                          |
    | `Mon 03-02 14:00–16:00`, `fri 9am-11am`    | as the desk prints it, as people write it           |
    | what `parse_moment` reads                  | that time, ahead where a weekday is named           |

    Raises ValueError, one line, as `parse_moment` does and for a window that ends before it begins.
    """
    words = folded(text)
    found = re.fullmatch(_WINDOW, re.sub(f"^{_HOURS}$", r"\1 \2:00-\3:00", words))
    if found is None or re.fullmatch(_OFFSET, words):
        return parse_moment(text, zone, now, ahead=True), None
    since = parse_instant(found[1], zone, now, ahead=True)
    until = parse_instant(found[2], zone, now, ahead=True) if found[2] else _next(found[3], since, zone, now)
    if until <= since:
        message = _("'{text}' ends before it begins: write the earlier time first, or the day of the end as well")
        raise ValueError(message.format(text=text))
    return since, until


def _next(time: str, since: datetime, zone: tzinfo, now: datetime) -> datetime:
    """When clocks show the time of day on the day of `since`, or in the night after it; never later than that."""
    at = parse_instant(time, zone, now).astimezone(zone)
    day = since.astimezone(zone).date()
    until, after = (
        datetime.fromtimestamp(wall_clock(datetime.combine(each, at.time()), zone), UTC)
        for each in (day, day + timedelta(days=1))
    )
    return after if until <= since and after - since <= _NIGHT else until
