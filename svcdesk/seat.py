"""A seat of a desk on a server: the configuration is the published one, and whoever is connected acts."""

from __future__ import annotations

from svcdesk.config import store
from svcdesk.environment import stand_in
from svcdesk.errors import ConfigError, Conflict, UsageError
from svcdesk.locale import N_, _
from svcdesk.sla import stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from svcdesk.config.policy import Document, Policy
    from svcdesk.db.port import Db
    from svcdesk.db.published import Published


def acting(db: Db, told: str) -> str:
    """Who is acting: the role that is connected, or the one `told` by --user or SVCDESK_USER, for which it may act.

    On a laptop away from the office it is whose copy it is, unless somebody is `told`. Raises UsageError when the role
    may not act for them. Whoever may `SET ROLE` may act for that role, too.
    """
    if db.away:
        from svcdesk.desk import outbox  # most desks are at the office

        return told or outbox.copy(db).login
    login = db.login or ""
    if told in ("", login):
        return login
    if may_act_for(db, told):
        return told
    message = N_("the server knows you as {login}, who may not act for {told}: leave out --user and SVCDESK_USER")
    raise UsageError(message, login=login, told=told)


def check_may_rehearse(db: Db) -> None:
    """Raise UsageError when SVCDESK_NOW is set by another role than the desk's owner: the server's clock counts."""
    from svcdesk.db.postgres import roles

    if owner := roles.other_owner(db):
        message = N_("the clock of the server is that of the desk, but for {owner}, who owns it: leave out SVCDESK_NOW")
        raise UsageError(message, owner=owner)


def may_act_for(db: Db, actor: str) -> bool:
    """Whether whoever is connected may act for another, or is that one; in a file everybody may."""
    if not db.on_server or actor == db.login:
        return True
    from svcdesk.db.postgres import roles  # most act for themselves

    return roles.may_act_for(db, actor)


def policy(db: Db, named: str | None) -> Policy:
    """The published configuration, compiled. Raises ConfigError when there is none, UsageError when one was `named`."""
    if named:
        message = N_(
            "--config names a file, but the seats of {path} go by what is published: 'svcdesk config publish' does that"
        )
        raise UsageError(message, path=db.place)
    if db.published is None:
        raise _nothing(db)
    hash = db.published
    return store.published(hash, stand_in(str(db.place)), store.person_cache(), lambda: _said(in_force(db, hash)))


def document(found: Published) -> Document:
    """What the published configuration means, compiled anew."""
    return store.compile_published(*_said(found))


def in_force(db: Db, hash: str | None = None) -> Published:
    """The published configuration as it was written; that of a hash, whatever was published since.

    Raises ConfigError when there is none, or it is not what was published.
    """
    from svcdesk.db import published  # most commands find it compiled

    found = published.of_hash(db, hash) if hash else published.in_force(db)
    if found is None:
        raise _nothing(db)
    if not found.is_whole:
        message = N_("configuration {version} is not as it was published: its owner mends it, 'svcdesk config publish'")
        raise ConfigError(message, version=found.version)
    return found


def publish(db: Db, config: Path, by: str) -> Published:
    """Publish the YAML at `config`, with the holidays of today. Returns what is in force then.

    Raises ConfigError for a mistake in it, Conflict when the desk is in a file, or another role owns it.
    """
    check_on_server(db, config)
    from svcdesk.db import published
    from svcdesk.db.postgres import roles  # it needs the driver, which a desk in a file does not

    roles.check_owner(db)
    yaml, holidays = store.to_publish(config, year(db))
    return published.publish(db, yaml, holidays, stamp(_now(db)), by)


def check_on_server(db: Db, config: Path) -> None:
    """Raise Conflict when nothing is published, since the desk is in a file."""
    if not db.on_server:
        raise Conflict(N_("a desk in a file goes by {path} as it is written: nothing is published"), path=config)


def grant(db: Db, role: str, kind: str | None) -> None:
    """Give a role of the server the rights of a `writer` or a `reader`, no others; None takes them away.

    Raises NotFound when there is no such role, Conflict when the desk is in a file, or another role owns it.
    """
    if not db.on_server:
        raise Conflict(N_("{path} is a file: its own permissions say who may read and write it"), path=db.place)
    from svcdesk.db.postgres import roles

    roles.grant(db, role, kind)


def year(db: Db) -> int:
    """The year, by the server's clock, as from which holidays are worked out."""
    return _now(db).year


def _now(db: Db) -> datetime:
    assert db.opened_at  # as of each desk on a server
    return db.opened_at


def _said(found: Published) -> tuple[str, str, str]:
    return _("configuration {version}").format(version=found.version), found.yaml, found.holidays


def _nothing(db: Db) -> ConfigError:
    message = N_("nothing is published at {path} yet: its owner does that with 'svcdesk config publish'")
    return ConfigError(message, path=db.place)
