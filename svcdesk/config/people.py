"""The sections of the desk's own people: the desk itself, its stations, and the rota of duty."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING, Any

from svcdesk.config.problems import quoted
from svcdesk.config.sections import section, words
from svcdesk.locale import LANGUAGES, N_, _, enumerated
from svcdesk.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known

DUTIES = (  # what may be kept for roles: the wings of what people do, which the verbs of desk/ are in, and taking calls
    "calls", "tickets", "visits", "forms", "stock", "money", "assets", "people", "care", "tasks", "staff", "knowledge",
    "promises",
)  # fmt: skip
DESK_NAME = N_("Service desk")

words("categories")

_WEEK = 7
_LONGEST_TURN = 366


class Station(Record):
    """Where engineers work from, and the regions that are served from there.

    `keeper`: the name or login of whoever answers for the parts there that no engineer holds.
    """

    name: str
    regions: Sequence[str]
    address: str | None = None
    phone: str | None = None
    keeper: str | None = None


class Role(Record):
    """What somebody of the desk does; `may` are the DUTIES that are kept for those with this or another such role."""

    name: str
    may: Sequence[str] = ()


class Rota(Record):
    """Who answers outside the hours of `calendar`: turns of `days` days from `since` on, each from midnight."""

    calendar: str
    since: date
    days: int
    engineers: Sequence[str]
    exceptions: Mapping[date, str]

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Rota:
        """The rota that a compiled section says."""
        exceptions = {date.fromisoformat(day): name for day, name in entry["exceptions"].items()}
        since = date.fromisoformat(entry["from"])
        return cls(entry["calendar"], since, entry["days"], tuple(entry["engineers"]), exceptions)

    def turns(self, day: date) -> Sequence[str]:
        """The names or logins of whoever is on duty on a date of the desk's zone, and of who stands in, in order.

        They stand in for each other in the order of their turns. Nobody before the rota begins.
        """
        named = [self.exceptions[day]] if day in self.exceptions else []
        if day < self.since:
            return named
        turn = (day - self.since).days // self.days % len(self.engineers)
        return [*named, *self.engineers[turn:], *self.engineers[:turn]]


@section("desk", required="{timezone: Asia/Shanghai}")
def read_desk(place: Place, _known: Known) -> dict[str, Any]:
    """Who the desk is, the time zone in which people see and type, how telephones are dialled there.

    And where a server's attached files lie, and in which language people read.
    """
    fields = place.fields(
        required={"timezone": "Asia/Shanghai"}, optional=["name", "country", "language", "attachments"]
    )
    desk: dict[str, Any] = {"name": fields["name"].text(DESK_NAME), "timezone": fields["timezone"].zone()}
    if fields["country"].given:
        from svcdesk.config import telephones

        country = fields["country"].text()
        if country in telephones.countries():
            desk["telephones"] = telephones.plan(country)
        else:
            message = _("{text} is no country's two letters; write for example 'CN', 'KR' or 'TW'")
            fields["country"].wrong(message.format(text=quoted(country)))
    if fields["language"].given:
        desk["language"] = fields["language"].choice(LANGUAGES, "language")
    if fields["attachments"].given:
        desk["attachments"] = folder = fields["attachments"].text()
        if not os.path.isabs(folder):
            message = _("{text} is no whole path of a folder; write for example '/srv/desk/attachments'")
            fields["attachments"].wrong(message.format(text=quoted(folder)))
    return desk


@section("stations", default={})
def read_stations(place: Place, known: Known) -> dict[str, Any]:
    """Where engineers work from, with the regions that each station serves."""
    stations = {}
    for key, entry in place.named(may_be_empty=True).items():
        fields = entry.fields(optional=["name", "regions", "address", "phone", "keeper"])
        served = fields["regions"].choices(known.names("regions"), "regions", may_be_empty=True)
        more = {word: fields[word].text() for word in ("address", "phone", "keeper")}
        stations[key] = {"name": fields["name"].text(key), "regions": served, **fields.given(**more)}
    return stations


@section("roles", default={})
def read_roles(place: Place, _known: Known) -> dict[str, Any]:
    """What people of the desk do; anybody may have several roles."""
    roles = {key: _read_role(key, entry) for key, entry in place.named(may_be_empty=True).items()}
    kept = {duty for role in roles.values() for duty in role.get("may", ())}
    if kept and "people" not in kept:
        place.doubtful(
            _("keeps {duties} for some, but everybody can give themselves a role; keep 'people', too").format(
                duties=enumerated(sorted(kept))
            )
        )
    return roles


def _read_role(key: str, entry: Place) -> dict[str, Any]:
    if entry.plain:
        return {"name": entry.text(key)}
    fields = entry.fields(optional=["name", "may"])
    return {"name": fields["name"].text(key), **fields.given(may=[item.word(DUTIES) for item in fields["may"].items()])}


@section("assignment", always=True)
def read_assignment(place: Place, _known: Known) -> dict[str, Any]:
    """What counts as an engineer's work when the desk chooses one."""
    return {"held": place.fields(optional=["held"])["held"].word(("leave", "count"), "leave")}


@section("duty")
def read_duty(place: Place, known: Known) -> dict[str, Any]:
    """The rota. Engineers are names or logins; that they exist only the database knows."""
    fields = place.fields(
        required={"calendar": "office", "from": "2026-01-05", "engineers": "[wang, zhao]"},
        optional=["days", "exceptions"],
    )
    engineers = [item.text() for item in fields["engineers"].items()]
    if fields["engineers"].given and not engineers:
        fields["engineers"].wrong(_("names nobody; write for example '[wang, zhao]'"))
    return {
        "calendar": fields["calendar"].choice(known.names("calendars"), "calendars"),
        "from": fields["from"].date(),
        "days": fields["days"].number(1, _LONGEST_TURN, _WEEK),
        "engineers": engineers,
        "exceptions": {entry.date(day): entry.text() for day, entry in fields["exceptions"].entries().items()},
    }
