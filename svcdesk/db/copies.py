"""A whole copy of a desk's file, as it stands at one moment, while people work."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from svcdesk.db.port import Db, exists, explained
from svcdesk.errors import Conflict
from svcdesk.locale import N_


def copy(db: Db, target: Path) -> None:
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


def unused(path: Path) -> Path:
    """That path, or one beside it, where nothing stands yet."""
    found, count = path, 1
    while exists(found):
        count += 1
        found = path.with_name(f"{path.name}-{count}")
    return found


def flush_folder(folder: Path) -> None:
    """See to it that the names in that folder are on the disk, as far as the system lets us."""
    if hasattr(os, "O_DIRECTORY"):  # not on Windows
        opened = os.open(folder, os.O_DIRECTORY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
