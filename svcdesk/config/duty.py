"""The section `duty`: who answers outside working hours, in turns, and the dates on which somebody else does."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from svcdesk.config.hours import read_date
from svcdesk.config.reading import Place
from svcdesk.locale import _

_WEEK = 7
_LONGEST_TURN = 366


def read_duty(place: Place, calendars: Collection[str]) -> dict[str, Any]:
    """The rota. Engineers are names or logins; that they exist only the database knows."""
    fields = place.fields(
        required={"calendar": "office", "from": "2026-01-05", "engineers": "[wang, zhao]"},
        optional=["days", "exceptions"],
    )
    engineers = [item.text() for item in fields["engineers"].items()]
    if fields["engineers"].given and not engineers:
        fields["engineers"].wrong(_("names nobody; write for example '[wang, zhao]'"))
    since = fields["from"].text()
    return {
        "calendar": fields["calendar"].choice(calendars, "calendars"),
        "from": read_date(since, fields["from"]) if since else "",
        "days": fields["days"].number(1, _LONGEST_TURN, _WEEK),
        "engineers": engineers,
        "exceptions": {read_date(day, entry): entry.text() for day, entry in fields["exceptions"].entries().items()},
    }
