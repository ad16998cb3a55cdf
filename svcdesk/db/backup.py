"""A whole copy of the desk's file while people work."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from svcdesk.db.port import Db, exists, explained
from svcdesk.errors import Conflict
from svcdesk.locale import N_


def backup(db: Db, target: Path) -> None:
    """Copy the desk to `target`, as it stands at one moment, while others may write.

    Raises Conflict when there is such a file already, StoreError when it cannot be written.
    """
    if exists(target):
        raise Conflict(N_("{path} exists already: it was left as it is"), path=target)
    with explained(target):
        copy = sqlite3.connect(target)
        try:
            db.engine.backup(copy)
        finally:
            copy.close()
