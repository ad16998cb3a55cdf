"""Time: how long a promise is, which hours count towards it, and when it falls due.

`durations` reads what was promised ("4h", "3 working days"), `calendar` turns it into an instant, `instants`
reads and writes instants. All of it is pure arithmetic: no input or output, no database, and `now` is always
handed in.
"""

from svcdesk.sla.calendar import Calendar
from svcdesk.sla.durations import BadDuration, Duration
from svcdesk.sla.instants import iso_local, parse_instant, read_stamp, stamp

__all__ = [
    "BadDuration",
    "Calendar",
    "Duration",
    "iso_local",
    "parse_instant",
    "read_stamp",
    "stamp",
]
