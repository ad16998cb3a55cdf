"""What is said of moments that are not as they should be: a clock that is ahead, a time that has not come."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.sla.typed import earlier
from svcdesk.views.text import dated

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


def clock_ahead(now: datetime, last: datetime, zone: ZoneInfo) -> str:
    """That the desk was changed later than now."""
    message = _(
        "it is {now}, but the desk was changed at {last}: a clock is wrong, or was; 'svcdesk db check' says what to do"
    )
    return message.format(now=dated(now, zone), last=dated(last, zone))


def broken_since(mistake: str, compiled: datetime, zone: ZoneInfo) -> str:
    """That the configuration cannot be used, and the one that was compiled then is in force."""
    message = _("{mistake}; until 'svcdesk config check' finds no mistake the configuration of {time} is in force")
    return message.format(mistake=mistake, time=dated(compiled, zone))


def ahead_of_now(text: str, found: datetime, zone: ZoneInfo, now: datetime) -> UsageError:
    """Why the moment that was typed after --at cannot be: it has not come."""
    time = dated(found, zone)
    if instead := earlier(text, zone, now):
        message = N_("--at {at!r} is {time}, which lies in the future: did you mean {instead!r}?")
        return UsageError(message, at=text, time=time, instead=instead)
    message = N_("--at {at!r} is {time}, which lies in the future: record what has happened")
    return UsageError(message, at=text, time=time)
