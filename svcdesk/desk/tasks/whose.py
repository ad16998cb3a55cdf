"""For whom a task is: an engineer, or whoever has a role; and whose tasks somebody asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.people import engineers
from svcdesk.record import Record
from svcdesk.words import fold

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Whose(Record):
    """An engineer with their roles, or a role alone."""

    engineer_id: str | None
    role: str | None
    roles: tuple[str, ...] = ()

    def has(self, engineer_id: str | None, role: str | None) -> bool:
        """Whether it is theirs, be it for this engineer or for a role: an engineer has what is for their roles, too."""
        if self.role:
            return role == self.role
        return engineer_id == self.engineer_id or (engineer_id is None and role is not None and role in self.roles)


def find(db: Db, policy: Policy, text: str, actor: str) -> Whose:
    """Whoever is meant by a role, by its key or name, or by an engineer's name, login or `@me`.

    Raises NotFound and UsageError as `engineers.find` does.
    """
    for key, name in policy.names("roles").items():
        if fold(text) in (fold(key), fold(name)):
            return Whose(None, key)
    engineer = engineers.find(db, text, actor)
    return Whose(engineer.id, None, engineer.roles)
