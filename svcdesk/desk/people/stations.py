"""Stations and other places: who answers for the parts there that no engineer holds, and the list of the stations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Line(Record):
    """A station as the policy has it, with its place in the list, from 1 on; `keeper` is their name."""

    no: int
    key: str
    name: str
    regions: Sequence[str]
    address: str | None
    phone: str | None
    keeper: str | None


def listing(db: Db, policy: Policy) -> list[Line]:
    """The stations in the order of the policy. A keeper who is no engineer is called as the policy has it."""
    names = {each: engineer.name for engineer in engineers.everybody(db) for each in (engineer.login, engineer.name)}
    return [
        Line(
            place, key, station.name, station.regions, station.address, station.phone,
            names.get(station.keeper, station.keeper),
        )
        for place, (key, station) in enumerate(policy.stations.items(), start=1)
    ]  # fmt: skip


def keeper(db: Db, policy: Policy, place: str) -> Engineer | None:
    """Who answers for the parts at a place (its key) that no engineer holds; None when the policy names nobody.

    Raises Conflict when the policy names somebody who is no engineer, or has left.
    """
    name = policy.keepers.get(place)
    if name is None:
        return None
    section = "stations" if place in policy.stations else "places"
    try:
        found = engineers.find(db, name, name)
    except (NotFound, UsageError):
        message = N_(
            "{name!r} is the keeper of {place}, but no engineer: 'svcdesk engineer add', or correct {section!r}"
        )
        raise Conflict(message, name=name, place=place, section=section) from None
    if not found.active:
        message = N_("{name} is the keeper of {place}, but has left: name another in the section {section!r}")
        raise Conflict(message, name=found.name, place=place, section=section)
    return found
