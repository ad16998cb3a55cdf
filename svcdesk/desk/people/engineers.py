"""Engineers: who they are, where they work from and what they know; found by name, login or `@me`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from svcdesk.db.port import Db, Row
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.people.customers import fold
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import _

ME = "@me"


class Engineer(NamedTuple):
    """Somebody who takes tickets. `login` is the acting name that `@me` stands for; `level`: their support level."""

    id: str
    name: str
    login: str | None
    station: str | None
    level: str | None
    phone: str | None
    mail: str | None
    active: bool
    skills: tuple[str, ...]


def add(
    op: Operation,
    name: str,
    login: str | None = None,
    station: str | None = None,
    level: str | None = None,
    phone: str | None = None,
    skills: tuple[str, ...] = (),
    mail: str | None = None,
) -> Engineer:
    """A new engineer. Raises UsageError for an empty name, Conflict for a name or login that is taken."""
    name = _name(name)
    engineer = Engineer(new_id(), name, login, station, level, phone, mail, True, _skills(skills))
    _check_free(op.db, engineer)
    op.db.execute(
        "INSERT INTO engineer (id, name, name_key, login, station, level, phone, mail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (engineer.id, name, fold(name), login, station, level, phone, mail),
    )
    _set_skills(op.db, engineer)
    op.record("engineer", engineer.id, "engineer added", {"name": name, "station": station})
    return engineer


def change(
    op: Operation,
    engineer: Engineer,
    name: str | None = None,
    skills: tuple[str, ...] | None = None,
    **others: object,
) -> Engineer:
    """The engineer with the given fields changed; a field that is None stays as it is.

    Leaving (`active=False`) does not take tickets away: reassign them, `list --engineer` names them.
    Raises UsageError for an empty name, Conflict for a name or login that is taken.
    """
    fields = {
        "name": None if name is None else _name(name),
        "skills": None if skills is None else _skills(skills),
        **others,
    }
    wanted = {k: v for k, v in fields.items() if v is not None and v != getattr(engineer, k)}
    if not wanted:
        return engineer
    changed: Engineer = engineer._replace(**wanted)  # type: ignore[arg-type]
    _check_free(op.db, changed)
    op.db.execute(
        "UPDATE engineer SET name = ?, name_key = ?, login = ?, station = ?, level = ?, phone = ?, mail = ?, active = ?"
        " WHERE id = ?",
        (
            changed.name,
            fold(changed.name),
            changed.login,
            changed.station,
            changed.level,
            changed.phone,
            changed.mail,
            int(changed.active),
            changed.id,
        ),
    )
    _set_skills(op.db, changed)
    op.record("engineer", changed.id, "engineer changed", {"name": changed.name, "changed": wanted})
    return changed


def everybody(db: Db) -> list[Engineer]:
    """All engineers, those who left included, by name."""
    return [_engineer(db, row) for row in db.execute("SELECT * FROM engineer ORDER BY name_key").fetchall()]


def get(db: Db, engineer_id: str) -> Engineer:
    """The engineer of that identity."""
    return _engineer(db, db.execute("SELECT * FROM engineer WHERE id = ?", (engineer_id,)).fetchone())


def find(db: Db, text: str, actor: str) -> Engineer:
    """The one engineer meant by a name, a login, part of a name, or `@me` for the acting person.

    Raises NotFound when there is none, UsageError when several fit.
    """
    wanted = actor if text == ME else text
    row = db.execute(
        "SELECT * FROM engineer WHERE login = ? OR name_key = ? ORDER BY login = ? DESC",
        (wanted, fold(wanted), wanted),
    ).fetchone()
    if row:
        return _engineer(db, row)
    if text == ME:
        raise NotFound(
            _("no engineer has the login {actor!r}: 'svcdesk engineer edit NAME --login {actor}'").format(actor=actor)
        )
    found = [engineer for engineer in everybody(db) if fold(text) and fold(text) in fold(engineer.name)]
    if not found:
        raise NotFound(_("no engineer {text!r}: see 'svcdesk engineer list'").format(text=text))
    if len(found) > 1:
        names = ", ".join(engineer.name for engineer in found)
        raise UsageError(_("{text!r} fits several engineers: {names}").format(text=text, names=names))
    return found[0]


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name or name.startswith("@"):
        raise UsageError(_("an engineer needs a name that does not begin with @"))
    return name


def _skills(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({word.strip() for word in words} - {""}))


def _check_free(db: Db, engineer: Engineer) -> None:
    taken = db.execute(
        "SELECT name FROM engineer WHERE id <> ? AND (name_key = ? OR login = ?)",
        (engineer.id, fold(engineer.name), engineer.login),
    ).fetchone()
    if taken:
        raise Conflict(_("engineer {name} has that name or login already").format(name=taken["name"]))


def _set_skills(db: Db, engineer: Engineer) -> None:
    db.execute("DELETE FROM engineer_skill WHERE engineer_id = ?", (engineer.id,))
    for skill in engineer.skills:
        db.execute("INSERT INTO engineer_skill (engineer_id, skill) VALUES (?, ?)", (engineer.id, skill))


def _engineer(db: Db, row: Row) -> Engineer:
    skills = db.execute(
        "SELECT skill FROM engineer_skill WHERE engineer_id = ? ORDER BY skill", (row["id"],)
    ).fetchall()
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
    )
