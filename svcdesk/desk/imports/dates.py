"""Dates as tables write them: in the way that a mapping says, else with the year first, with figures or words."""

from __future__ import annotations

import re
from datetime import datetime

from svcdesk.sla.instants import folded
from svcdesk.sla.spoken.tokens import in_our_years

EXAMPLE = "2026-03-01"
_YEAR_FIRST = re.compile(
    r"(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2}) ?[.日일号號]?(?:[t ]?(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?)?",
    re.ASCII,
)


def read(text: str, dates: str | None, timed: bool = False) -> datetime:
    """The date that is written, as `dates` says for strptime; without it as 2026-03-01, 2026/3/1, 2026年3月1日 or
    民國115年3月1日.

    There 16:30 may stand behind it, and must where it is to be `timed`. The answer has a zone only if `dates` has one.
    Raises ValueError for anything else.
    """
    if dates is not None:
        return datetime.strptime(text, dates)
    found = _YEAR_FIRST.fullmatch(in_our_years(folded(text)))
    if found is None or (timed and found[4] is None):
        raise ValueError(text)
    year, month, day, hour, minute, second = (int(each or 0) for each in found.groups())
    return datetime(year, month, day, hour, minute, second)
