"""The agenda as a calendar that people's own programs read (iCalendar, RFC 5545): an entry for each thing that is due.

What is due on a day is an entry of that whole day, what is due at a moment one of that moment; neither makes anybody
busy. Each keeps its identity, so that a program which reads the file again changes its entry instead of adding one.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from icalendar import Calendar, Event

from svcdesk import __version__
from svcdesk.locale import noted
from svcdesk.views.rounds.agenda import what
from svcdesk.views.tasks.tasks import whose
from svcdesk.views.text import clean

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.rounds.agenda import Item


def calendar(policy: Policy, items: Iterable[Item], now: datetime) -> bytes:
    """The calendar file with these items, made at `now` (UTC)."""
    made = Calendar()
    made.add("prodid", f"-//svcdesk//{__version__}//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", policy.desk_name)
    for item in items:
        made.add_component(_event(policy, item, now))
    written: bytes = made.to_ical()
    return written


def _event(policy: Policy, item: Item, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{item.source}-{item.id}@svcdesk")
    event.add("dtstamp", now)
    event.add("dtstart", item.due)
    if not isinstance(item.due, datetime):
        event.add("dtend", item.due + timedelta(days=1))
    whom = item.customer or policy.names("stations").get(item.about or "", item.about)
    event.add("summary", clean(noted(whom, what(policy, item)) if whom else what(policy, item)))
    said = (item.number, item.about, item.contact, item.telephone, whose(policy, item), item.command)
    event.add("description", "\n".join(clean(each) for each in said if each))
    event.add("transp", "TRANSPARENT")
    return event
