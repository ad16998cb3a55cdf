"""Time: how long a promise is, which hours count towards it, and when it falls due.

`durations` reads what was promised ("4h", "3 working days"), `calendar` turns it into an instant, `instants` writes
instants, and `typed` reads what people type for them, by the words of `spoken`; `clock` is one promise on one ticket,
`machine` says what an event, a hold, other terms or a reopening does to clocks, `history` plays them all, `margin` says
what is left or by how much one is late. All of it is pure: no input or output, no database, and `now` is always handed
in.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.sla.calendar import Calendar
    from svcdesk.sla.durations import BadDuration, Duration
    from svcdesk.sla.instants import iso_local, read_stamp, stamp, written_out
    from svcdesk.sla.typed import (
        parse_after,
        parse_begin,
        parse_corrected,
        parse_end,
        parse_instant,
        parse_moment,
        parse_month,
    )
    from svcdesk.sla.windows import parse_window

__all__ = [
    "BadDuration",
    "Calendar",
    "Duration",
    "iso_local",
    "parse_after",
    "parse_begin",
    "parse_corrected",
    "parse_end",
    "parse_instant",
    "parse_moment",
    "parse_month",
    "parse_window",
    "read_stamp",
    "stamp",
    "written_out",
]

_HOMES = {
    "BadDuration": "durations",
    "Calendar": "calendar",
    "Duration": "durations",
    **{name: "typed" for name in __all__ if name.startswith("parse_")},
    "parse_window": "windows",
}


def __getattr__(name: str) -> object:
    # each file is loaded when something in it is first asked for: a list of tickets needs no calendar
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = __import__(f"{__name__}.{_HOMES.get(name, 'instants')}", fromlist=(name,))
    found = globals()[name] = getattr(home, name)  # the next one finds it here
    return found
