"""The sections of the desk's own people: the desk itself, its stations, and the rota of duty."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from svcdesk.locale import _

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from svcdesk.config.policy import Policy
    from svcdesk.config.reading import Place

_DESK_NAME = "Service desk"
_WEEK = 7
_LONGEST_TURN = 366


class Rota(NamedTuple):
    """Who answers outside the hours of `calendar`: turns of `days` days from `since` on, each from midnight."""

    calendar: str
    since: date
    days: int
    engineers: tuple[str, ...]
    exceptions: Mapping[date, str]

    def turn(self, day: date) -> str | None:
        """The name or login of whoever is on duty on a date of the desk's zone; None before the rota begins."""
        if day in self.exceptions:
            return self.exceptions[day]
        if day < self.since:
            return None
        return self.engineers[(day - self.since).days // self.days % len(self.engineers)]


def rota(policy: Policy) -> Rota | None:
    """Who answers outside working hours; None when the policy has no rota."""
    entry = policy.document.get("duty")
    if not entry:
        return None
    exceptions = {date.fromisoformat(day): name for day, name in entry["exceptions"].items()}
    since = date.fromisoformat(entry["from"])
    return Rota(entry["calendar"], since, entry["days"], tuple(entry["engineers"]), exceptions)


def read_desk(place: Place) -> dict[str, Any]:
    """Who the desk is, and the time zone in which people see and type."""
    fields = place.fields(required={"timezone": "Asia/Shanghai"}, optional=["name"])
    return {"name": fields["name"].text(_DESK_NAME), "timezone": fields["timezone"].zone()}


def read_stations(place: Place, regions: Collection[str]) -> dict[str, Any]:
    """Where engineers work from, with the regions that each station serves."""
    stations = {}
    for key, entry in place.named(may_be_empty=True).items():
        fields = entry.fields(optional=["name", "regions"])
        served = fields["regions"].choices(regions, "regions", may_be_empty=True)
        stations[key] = {"name": fields["name"].text(key), "regions": served}
    return stations


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
        "from": fields["from"].date(since) if since else "",
        "days": fields["days"].number(1, _LONGEST_TURN, _WEEK),
        "engineers": engineers,
        "exceptions": {entry.date(day): entry.text() for day, entry in fields["exceptions"].entries().items()},
    }
