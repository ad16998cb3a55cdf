"""Who may do what: the duties that the policy keeps for some roles, and whether the acting person has one of these.

It guards against slips, not against whoever says with --user that they are somebody else; on a server few can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.errors import Conflict
from svcdesk.locale import N_, enumerated
from svcdesk.words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from svcdesk.db.port import Db
    from svcdesk.desk.journal import Operation

_GIVES_ROLES = ("engineer add", "engineer edit")


def check(op: Operation, verb: str, duty: str) -> None:
    """Raise Conflict when the duty of a verb is kept for roles of which the acting person has none.

    As long as nobody has one of them, everybody may enter engineers, so that somebody can be given it.
    """
    roles = op.policy.reserved.get(duty)
    if not roles:
        return
    having = {role: _having(op.db, role) for role in roles}
    people = [name for names in having.values() for name, _login in names]
    actor = fold(op.person)
    if any(actor in (fold(name), fold(login or "")) for names in having.values() for name, login in names):
        return
    if not people and verb in _GIVES_ROLES:
        return
    message = N_("'{verb}' is for {roles}, which {actor} is not: ask {people}")
    if not people:
        message = N_("'{verb}' is for {roles}, and nobody is: 'svcdesk engineer edit NAME --role {role}'")
    elif not _known(op.db, op.person):
        message = N_(
            "'{verb}' is for {roles}: ask {people}. No engineer has the login {actor}: --user says who is acting"
        )
    named = enumerated(op.policy.names("roles")[role] for role in roles)
    unique = enumerated(dict.fromkeys(people))
    raise Conflict(message, verb=verb, roles=named, actor=op.person, people=unique, role=roles[0])


def _having(db: Db, role: str) -> Sequence[tuple[str, str | None]]:
    """The names and logins of those who have a role and have not left, by name."""
    rows = db.execute(
        "SELECT e.name, e.login FROM engineer_role r JOIN engineer e ON e.id = r.engineer_id"
        " WHERE r.role = :role AND e.active = 1 ORDER BY e.name_key",
        role=role,
    )
    return [(row["name"], row["login"]) for row in rows]


def _known(db: Db, actor: str) -> bool:
    found = "SELECT 1 FROM engineer WHERE active = 1 AND (login = :actor OR name_key = :key)"
    return db.execute(found, actor=actor, key=fold(actor)).fetchone() is not None
