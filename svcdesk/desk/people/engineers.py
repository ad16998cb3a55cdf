"""Engineers: who they are, what they do and know, who is away; found by name, login, role or `@me`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from svcdesk.db.port import Db, Row
from svcdesk.desk.journal import Operation
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import fold, name_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

ME = "@me"
NO_LIMIT = -1  # as a capacity: the limit is taken away


class Engineer(Record):
    """Somebody who takes tickets. `login` is the acting name that `@me` stands for; `level`: their support level.

    `capacity` is how many tickets they should have at most when the desk chooses; None: no limit. `roles`: keys of the
    policy's section 'roles', sorted.
    """

    id: str
    name: str
    login: str | None
    station: str | None
    level: str | None
    phone: str | None
    mail: str | None
    active: bool
    skills: tuple[str, ...]
    capacity: int | None
    roles: tuple[str, ...]

    @property
    def in_office(self) -> bool:
        """Whether the desk chooses them for no ticket: they have a role, and no station, skill or level."""
        return bool(self.roles) and not (self.station or self.skills or self.level)


@verb("engineer add")
def add(
    op: Operation,
    name: str,
    login: str | None = None,
    station: str | None = None,
    level: str | None = None,
    phone: str | None = None,
    skills: tuple[str, ...] = (),
    mail: str | None = None,
    capacity: int | None = None,
    roles: tuple[str, ...] = (),
) -> Engineer:
    """Add an engineer.

    Raises UsageError for an empty name or what is no mail address, Conflict for a name or login that is taken.
    """
    from svcdesk.desk.people.addresses import checked  # most commands read engineers, few write them

    name, mail = _name(name), checked(mail)
    known, does = _words(skills), _words(roles)
    room = _capacity(capacity)
    engineer = Engineer(op.new_id("engineer"), name, login, station, level, phone, mail, True, known, room, does)
    _check_free(op.db, engineer)
    op.db.execute(
        "INSERT INTO engineer (id, name, name_key, login, station, level, phone, mail, capacity)"
        " VALUES (:id, :name, :name_key, :login, :station, :level, :phone, :mail, :capacity)",
        id=engineer.id,
        name=name,
        name_key=fold(name),
        login=login,
        station=station,
        level=level,
        phone=phone,
        mail=mail,
        capacity=engineer.capacity,
    )
    _set_skills_and_roles(op.db, engineer)
    facts: dict[str, Any] = {"name": name, "station": station}
    if engineer.roles:
        facts |= {"roles": engineer.roles, "in_office": engineer.in_office}
    op.record("engineer", engineer.id, "engineer added", facts)
    return engineer


@verb("engineer edit")
def change(
    op: Operation,
    engineer: Engineer,
    name: str | None = None,
    login: str | None = None,
    station: str | None = None,
    level: str | None = None,
    phone: str | None = None,
    mail: str | None = None,
    skills: tuple[str, ...] | None = None,
    active: bool | None = None,
    capacity: int | None = None,
    roles: tuple[str, ...] = (),
    no_longer: tuple[str, ...] = (),
) -> Engineer:
    """Change the given fields of an engineer; a field that is None stays as it is.

    `roles` are added to what they do, `no_longer` are taken from it. NO_LIMIT takes the capacity away. Leaving
    (`active=False`) does not take tickets away: `assignment.hand_over` does.

    Returns the engineer as they are now. Raises UsageError for an empty name or what is no mail address, Conflict for a
    name or login that is taken, and for a role that is to be taken away and is not theirs.
    """
    from svcdesk.desk.people.addresses import checked

    fields: dict[str, Any] = {
        "name": None if name is None else _name(name),
        "skills": None if skills is None else _words(skills),
        "login": login,
        "station": station,
        "level": level,
        "phone": phone,
        "mail": checked(mail),
        "active": active,
        "roles": _roles(engineer, roles, no_longer),
    }
    wanted: dict[str, Any] = {k: v for k, v in fields.items() if v is not None and v != getattr(engineer, k)}
    if capacity is not None and _capacity(capacity) != engineer.capacity:
        wanted["capacity"] = _capacity(capacity)
    if not wanted:
        return engineer
    changed: Engineer = engineer._replace(**wanted)
    _check_free(op.db, changed)
    op.db.execute(
        "UPDATE engineer SET name = :name, name_key = :name_key, login = :login, station = :station, level = :level,"
        " phone = :phone, mail = :mail, active = :active, capacity = :capacity WHERE id = :id",
        id=changed.id,
        name=changed.name,
        name_key=fold(changed.name),
        login=changed.login,
        station=changed.station,
        level=changed.level,
        phone=changed.phone,
        mail=changed.mail,
        active=int(changed.active),
        capacity=changed.capacity,
    )
    _set_skills_and_roles(op.db, changed)
    facts: dict[str, Any] = {"name": changed.name, "changed": wanted}
    if changed.in_office != engineer.in_office:
        facts["in_office"] = changed.in_office
    op.record("engineer", changed.id, "engineer changed", facts)
    return changed


def everybody(db: Db) -> list[Engineer]:
    """All engineers, those who left included, by name."""
    return [_engineer(db, row) for row in db.execute("SELECT * FROM engineer ORDER BY name_key").fetchall()]


def of_role(db: Db, role: str) -> list[Engineer]:
    """Those who have a role and have not left, by name."""
    return [engineer for engineer in everybody(db) if engineer.active and role in engineer.roles]


def get(db: Db, engineer_id: str) -> Engineer:
    """The engineer of that identity."""
    return _engineer(db, db.one("SELECT * FROM engineer WHERE id = :id", id=engineer_id))


def by_login(db: Db) -> dict[str, str]:
    """The names of engineers by the logins under which they act."""
    rows = db.execute("SELECT login, name FROM engineer WHERE login IS NOT NULL ORDER BY login")
    return {row["login"]: row["name"] for row in rows}


def find(db: Db, text: str, actor: str) -> Engineer:
    """The one engineer meant by a name, a login, part of a name, or `@me` for the acting person.

    Raises NotFound when there is none, UsageError when several fit.
    """
    wanted = actor if text == ME else text
    row = db.execute(
        "SELECT * FROM engineer WHERE login = :wanted OR name_key = :key"
        " ORDER BY CASE WHEN login = :wanted THEN 0 ELSE 1 END",
        wanted=wanted,
        key=fold(wanted),
    ).fetchone()
    if row:
        return _engineer(db, row)
    if text == ME:
        raise NotFound(
            N_("no engineer has the login {actor!r}: 'svcdesk engineer edit NAME --login {actor}'"), actor=actor
        )
    everyone, word = everybody(db), fold(text)
    found = [each for each in everyone if word and (word in fold(each.name) or word == fold(each.login or ""))]
    if not found:
        raise NotFound(N_("no engineer {text!r}: see 'svcdesk engineer list'"), text=text)
    if len(found) > 1:
        names = enumerated(engineer.name for engineer in found)
        raise UsageError(N_("{text!r} fits several engineers: {names}"), text=text, names=names)
    return found[0]


def acting(db: Db, actor: str) -> Engineer | None:
    """The engineer whose login, name, or login in another case the acting person has; None when they are none."""
    rows = db.execute("SELECT id, login, name_key FROM engineer WHERE active = 1 ORDER BY name_key").fetchall()
    key = fold(actor)
    found = (
        [row["id"] for row in rows if row["login"] == actor]
        or [row["id"] for row in rows if row["name_key"] == key]
        or [row["id"] for row in rows if row["login"] and fold(row["login"]) == key]
    )
    return get(db, found[0]) if found else None


def away(db: Db, at: datetime) -> dict[str, datetime]:
    """The identities of those who are away at `at`, and when each is back (UTC); absences on end are one."""
    back: dict[str, str] = {}
    rows = db.execute(
        "SELECT engineer_id, since, until FROM absence WHERE until > :at ORDER BY since, until", at=stamp(at)
    )
    for row in rows:
        known = back.get(row["engineer_id"], stamp(at))
        if row["since"] <= known:
            back[row["engineer_id"]] = max(known, row["until"])
    return {engineer_id: read_stamp(until) for engineer_id, until in back.items()}


def _name(text: str) -> str:
    name = name_of(text)
    if not name or name.startswith("@"):
        raise UsageError(N_("an engineer needs a name that does not begin with @"))
    return name


def _roles(engineer: Engineer, more: tuple[str, ...], no_longer: tuple[str, ...]) -> tuple[str, ...]:
    for role in no_longer:
        if not engineer.roles:
            raise Conflict(N_("{name} has no roles"), name=engineer.name)
        if role not in engineer.roles:
            roles = enumerated(engineer.roles)
            message = N_("{name} does not have the role {role}, but: {roles}")
            raise Conflict(message, name=engineer.name, role=role, roles=roles)
    return _words({*engineer.roles, *more} - set(no_longer))


def _words(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({name_of(word) for word in words} - {""}))


def _capacity(count: int | None) -> int | None:
    return None if count == NO_LIMIT else count


def _check_free(db: Db, engineer: Engineer) -> None:
    taken = db.execute(
        "SELECT name FROM engineer WHERE id <> :id AND (name_key = :name_key OR login = :login)",
        id=engineer.id,
        name_key=fold(engineer.name),
        login=engineer.login,
    ).fetchone()
    if taken:
        raise Conflict(N_("engineer {name} has that name or login already"), name=taken["name"])


def _set_skills_and_roles(db: Db, engineer: Engineer) -> None:
    db.execute("DELETE FROM engineer_skill WHERE engineer_id = :id", id=engineer.id)
    for skill in engineer.skills:
        db.execute("INSERT INTO engineer_skill (engineer_id, skill) VALUES (:id, :skill)", id=engineer.id, skill=skill)
    db.execute("DELETE FROM engineer_role WHERE engineer_id = :id", id=engineer.id)
    for role in engineer.roles:
        db.execute("INSERT INTO engineer_role (engineer_id, role) VALUES (:id, :role)", id=engineer.id, role=role)


def _engineer(db: Db, row: Row) -> Engineer:
    skills = db.execute("SELECT skill FROM engineer_skill WHERE engineer_id = :id ORDER BY skill", id=row["id"])
    roles = db.execute("SELECT role FROM engineer_role WHERE engineer_id = :id ORDER BY role", id=row["id"])
    return Engineer(
        row["id"],
        row["name"],
        row["login"],
        row["station"],
        row["level"],
        row["phone"],
        row["mail"],
        bool(row["active"]),
        tuple(skill["skill"] for skill in skills),
        row["capacity"],
        tuple(role["role"] for role in roles),
    )
