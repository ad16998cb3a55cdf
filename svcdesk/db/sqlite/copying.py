"""Copying a desk's file while people work with it, as the engine does it page by page."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from svcdesk.db.copies import flush_folder
from svcdesk.db.port import exists
from svcdesk.db.sqlite.engine import SqliteDb, explained, open_any
from svcdesk.errors import Conflict
from svcdesk.locale import N_


def copy(db: SqliteDb, target: Path) -> None:
    """Copy the desk to `target`: whole, safely on the disk, or not at all.

    Raises Conflict when there is such a file already, StoreError when it cannot be written.
    """
    if exists(target):
        raise Conflict(N_("{path} exists already: it was left as it is"), path=target)
    unfinished = target.with_name(f"{target.name}.part")
    with explained(target):
        try:
            unfinished.unlink(missing_ok=True)  # left by one that was killed in the middle
            with closing(sqlite3.connect(unfinished)) as made:
                db.engine.backup(made)
            os.replace(unfinished, target)
        finally:
            unfinished.unlink(missing_ok=True)
    flush_folder(target.parent)


def exchange(made: Path, path: Path, fits: Callable[[SqliteDb], bool]) -> bool:
    """Put the file `made` in the place of the desk at `path` in one step, if that `fits` while nobody else has it open.

    Returns whether it did. Raises Locked when somebody has it open for too long.
    """
    with open_any(path)[0] as db, explained(path):
        db.engine.execute("PRAGMA journal_mode = DELETE")  # all of it in one file, that nobody else looks into
        db.engine.execute("BEGIN EXCLUSIVE")
        if fits(db):
            os.replace(made, path)
            flush_folder(path.parent)
            return True
        db.engine.execute("ROLLBACK")
        db.engine.execute("PRAGMA journal_mode = WAL")
        return False
