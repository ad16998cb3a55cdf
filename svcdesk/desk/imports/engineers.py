"""A row about an engineer: one of a known name or login is changed, another added."""

from __future__ import annotations

import re

from svcdesk.config.problems import quoted
from svcdesk.desk.imports.cells import Around, Row, key, needed, yes
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.words import fold


def bring(op: Operation, row: Row, _around: Around) -> str | None:
    """Add or change an engineer. Returns a doubt when the login is known under another name.

    Raises UsageError for what cannot be meant, Conflict for a login that another has.
    """
    name, login = needed(row, "name"), row.get("login")
    everybody = engineers.everybody(op.db)
    known = next((each for each in everybody if fold(each.name) == fold(name)), None)
    renamed = None if known or not login else next((each for each in everybody if each.login == login), None)
    skills = _several(row, "skills")
    roles = tuple(filter(None, (key(op.policy, "roles", role, "roles") for role in _several(row, "roles"))))
    station = key(op.policy, "stations", row.get("station"), "station")
    level = key(op.policy, "levels", row.get("level"), "level")
    active, capacity = yes(row, "active"), _capacity(row)
    known = known or renamed
    if known is None:
        known = engineers.add(op, name, login, station, level, row.get("phone"), skills, row.get("mail"), capacity)
        skills = ()
    engineers.change(
        op,
        known,
        login=login,
        station=station,
        level=level,
        phone=row.get("phone"),
        mail=row.get("mail"),
        skills=skills or None,
        active=active,
        capacity=capacity,
        roles=roles,
    )
    if renamed:
        words = _("{name} has the login of {known}, who is taken to be meant, and keeps that name")
        return words.format(name=quoted(name), known=quoted(renamed.name))
    return None


def _several(row: Row, name: str) -> tuple[str, ...]:
    """The words in a field, of which several have a comma or semicolon between."""
    return tuple(filter(None, (each.strip() for each in re.split("[,;，；、]", row.get(name, "")))))


def _capacity(row: Row) -> int | None:
    if "capacity" in row and not row["capacity"].isdecimal():
        raise UsageError(N_("capacity: {text} is not a number of tickets"), text=quoted(row["capacity"]))
    return int(row["capacity"]) if "capacity" in row else None
