"""Looking after the file: a whole copy of it while people work, and whether all in it is as it was written."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from svcdesk.db import ledger
from svcdesk.db.connection import exists, explained
from svcdesk.errors import Conflict
from svcdesk.locale import _


def backup(db: sqlite3.Connection, target: Path) -> None:
    """Copy the desk to `target`, as it stands at one moment, while others may write.

    Raises Conflict when there is such a file already, StoreError when it cannot be written.
    """
    if exists(target):
        raise Conflict(_("{path} exists already: it was left as it is").format(path=target))
    with explained(target):
        copy = sqlite3.connect(target)
        try:
            db.backup(copy)
        finally:
            copy.close()


def check(db: sqlite3.Connection) -> list[str]:
    """What is wrong with the file, one line each: damage, dangling references, a journal that was tampered with."""
    wrong = [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    wrong += [
        _("{table}: a row refers to a missing {parent}").format(table=row["table"], parent=row["parent"])
        for row in db.execute("PRAGMA foreign_key_check")
    ]
    if place := ledger.broken(db):
        wrong.append(_("the journal was changed at its row {place}").format(place=place))
    return wrong
