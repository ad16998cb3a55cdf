"""A whole copy of the desk's file while people work."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from svcdesk.db.open import open_desk
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


@contextmanager
def trial(db: Db) -> Iterator[Db]:
    """A copy of the desk to try something out in, gone afterwards; the hotline is not kept waiting by it."""
    with TemporaryDirectory(prefix="svcdesk-") as folder:
        target = Path(folder) / db.path.name
        backup(db, target)
        copy = open_desk(target)
        try:
            yield copy
        finally:
            copy.close()
