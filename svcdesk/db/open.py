"""Making or opening a desk, whatever its engine: it must be there, be a desk's, and not be newer than the program."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress

from svcdesk.db.port import FOREVER, Db, exists
from svcdesk.db.schema import AWAY_ID, UNKNOWN, Booked, newest
from svcdesk.environment import stand_in
from svcdesk.errors import StoreError
from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType


def on_server(place: str | Path) -> bool:
    """Whether a desk that is named so is on a server, not in a file.

    Raises StoreError for what looks like an address of something else, since that may hold a password.
    """
    if not isinstance(place, str):
        return False
    if place.startswith(("postgresql://", "postgres://")):
        return True
    if _may_be_address(place):
        from svcdesk.db.postgres.address import no_address

        raise no_address(place)
    return False


def _may_be_address(place: str) -> bool:
    who, at, _where = place.partition("@")
    return (
        "://" in place or ("password" in place and "=" in place) or bool(at and ":" in who and not os.path.isabs(place))
    )


def shown(place: str) -> str:
    """The place of a desk as it may be shown: without a password."""
    if not on_server(place):
        return place
    from svcdesk.db.postgres.address import without_password

    return without_password(place)


def here(place: str) -> str:
    """The file of the desk; of one on a server the path of what stands for it on this machine."""
    return stand_in(shown(place)) if on_server(place) else place


def is_copy(place: str) -> bool:
    """Whether a laptop's copy of a part of a desk is in a file, as far as the file's header says."""
    with suppress(OSError), open(place, "rb") as file:
        return file.read(72)[68:] == AWAY_ID.to_bytes(4, "big")
    return False


def is_made(place: str | Path) -> bool:
    """Whether there is a desk, or another file in its place. Raises StoreError when its server cannot be reached."""
    if not on_server(place):
        return exists(place)
    server = _server()
    with server.connect(str(place)) as db:
        return server.version_of(db) is not None


def create(place: str | Path, away: bool = False) -> None:
    """Make a new, empty desk: whole, or not at all. A file may be one for a laptop `away` from the office.

    Only its owner may read a file; in a folder of a group (setgid) that group. Raises Conflict when there is a desk
    already, StoreError when it cannot be made.
    """
    if on_server(place):
        _server()
        from svcdesk.db.postgres import migrate as server

        server.create(str(place))
    else:
        from pathlib import Path

        from svcdesk.db.sqlite import migrate as file

        file.create(Path(place), away)


def open_desk(path: str | Path, booked: Callable[[], Booked] = lambda: UNKNOWN, only_look: bool = False) -> Db:
    """Open an existing desk for reading and writing, or to `only_look`, which changes nothing.

    Who may not write there can read. A desk made by an older program is backed up and brought up to date first:
    `booked` says in which currency it has booked so far. Raises StoreError when the file is missing, not a database,
    not a desk's, or made by a newer program; by an older one, if nothing may be changed.
    """
    db, version = open_any(path)
    if only_look:
        db.only_look()
        if version < newest():
            db.close()
            raise StoreError(N_("{path} was made by an older svcdesk: another command brings it up to date"), path=path)
    elif version < newest():
        _upgrade(db, booked)
    return db


def open_any(path: str | Path) -> tuple[Db, int]:
    """Open a desk of this program or of an older one, as it is; returns it and the version of its schema.

    Raises StoreError as `open_desk` does.
    """
    if on_server(path):
        opened: tuple[Db, int] = _server().open_any(str(path))
        return opened
    from svcdesk.db.sqlite import engine as file

    return file.open_any(path)


def misshapen(db: Db) -> list[str]:
    """What of the schema is not as the program makes it, one line each."""
    if db.on_server:
        from svcdesk.db.postgres import shape as server

        return server.differences(db)
    from svcdesk.db.sqlite import shape as file

    return file.differences(db)


def _server() -> ModuleType:
    """The engine of desks on a server. Raises StoreError when its driver is not installed."""
    try:
        from svcdesk.db.postgres import opening
    except ModuleNotFoundError as error:
        if error.name != "psycopg2":
            raise
        raise StoreError(N_("a desk on a server needs a driver: pip install 'svcdesk[postgres]'")) from None
    return opening


def _upgrade(db: Db, booked: Callable[[], Booked]) -> None:
    if db.on_server:
        from svcdesk.db.postgres import migrate as server

        server.upgrade(db)
    else:
        from svcdesk.db.sqlite import migrate as file

        file.upgrade(db, booked())


def last_change(db: Db) -> str | None:
    """The moment (UTC, as it is stored) at which the desk was changed last; None for a new one.

    That is what the last entry says, or the last change of an open ticket: nobody can change it before that.
    """
    row = db.execute(
        "SELECT MAX(at) AS at FROM (SELECT * FROM (SELECT recorded_at AS at FROM journal ORDER BY seq DESC LIMIT 1) e"
        " UNION ALL SELECT * FROM (SELECT since FROM ticket_period WHERE until = :forever"
        " AND state IN ('open', 'held') ORDER BY since DESC LIMIT 1) p) changed",
        forever=FOREVER,
    ).fetchone()
    found: str | None = row["at"] if row else None
    return found
