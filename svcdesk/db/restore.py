"""Putting a backup in the place of the desk's file, in one step, with what was there kept beside it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from svcdesk.db import care, files
from svcdesk.db.copies import beside, flush_folder, unused
from svcdesk.db.port import Db
from svcdesk.db.sqlite.copying import copy
from svcdesk.db.sqlite.engine import open_any
from svcdesk.errors import Conflict, Locked, StoreError
from svcdesk.locale import N_
from svcdesk.record import Record


class Held(Record):
    """How much a desk holds, and when it was last changed, UTC as it is stored; None for never."""

    tickets: int
    last: str | None


class Candidate(Record):
    """A copy of a backup, beside the desk: what it holds, and what does not fit together in it."""

    file: Path
    source: Path
    held: Held
    wrong: list[str]


@contextmanager
def candidate(source: Path, path: Path) -> Iterator[Candidate]:
    """Copy the database `source` to beside the desk at `path` and check it; what was not put in place is removed.

    Raises StoreError when it is no desk's, or a newer program's, and Conflict when it is damaged.
    """
    with beside(path, "restoring") as file:
        with open_any(source)[0] as backup:
            copy(backup, file)
        with open_any(file)[0] as db, db.read():
            if damage := db.damage():
                raise Conflict(N_("{path} is damaged, take another backup: {why}"), path=source, why=damage[0])
            chosen = Candidate(file, source, _held(db), care.sums(db))
        yield chosen


def there(path: Path) -> Held | None:
    """What the desk at `path` holds now; None when there is none that can be read."""
    try:
        with open_any(path)[0] as db, db.read():
            return _held(db)
    except StoreError:
        return None


def put_in_place(chosen: Candidate, path: Path, at: datetime) -> Path | None:
    """Put a backup in the place of the desk at `path`; returns where what was there lies now, None for nothing.

    Whoever waits to write to it is told to try again. Raises Locked when somebody has been writing for too long.
    """
    aside = unused(path.with_name(f"{path.name}.replaced-{at:%Y%m%dT%H%M%SZ}"))
    with _nobody_writes(path):
        was_there = path.exists()
        chosen.file.chmod(path.stat().st_mode & 0o777 if was_there else files.mode_in(path.parent))
        # the file first: what was written ahead must never lie beside another one
        for old, new in zip(_with_journals(path), _with_journals(aside), strict=True):
            with suppress(FileNotFoundError):
                os.rename(old, new)
        os.rename(chosen.file, path)
        flush_folder(path.parent)
    with suppress(StoreError):  # damaged, or nothing
        open_any(aside)[0].close()  # what was written ahead goes into it, so that it is one file again
    return aside if was_there else None


def bring_files(source: Path, path: Path) -> int:
    """Copy the attached files of a backup that the desk at `path` has not; returns how many. Raises OSError."""
    kept, here = files.folder_of(source), files.folder_of(path)
    missing = [each for each in kept.iterdir() if not (here / each.name).exists()] if kept.is_dir() else []
    for each in missing:
        files.make_folder(here)
        files.write(here / each.name, each.read_bytes())
    return len(missing)


def bring_configuration(source: Path, path: Path) -> bool:
    """Copy the configuration that lies beside a backup to `path`, if there is none; returns whether. Raises OSError."""
    kept = sorted(source.parent.glob("*.yaml"))
    if path.exists() or len(kept) != 1:
        return False
    shutil.copy2(kept[0], path)
    return True


def _held(db: Db) -> Held:
    row = db.one("SELECT (SELECT count(*) FROM ticket) AS tickets, (SELECT max(recorded_at) FROM journal) AS last")
    return Held(row["tickets"], row["last"])


@contextmanager
def _nobody_writes(path: Path) -> Iterator[None]:
    """Hold the turn to write to the desk that is to be replaced, if there is one that is fit for that."""
    with ExitStack() as held:
        try:
            db = held.enter_context(open_any(path)[0])
            with db.read():  # so that the file alone is all of it, if it can be
                db.execute("PRAGMA wal_checkpoint(PASSIVE)")
            held.enter_context(db.write())
        except Locked:
            raise
        except StoreError:
            pass  # nothing there, or damaged: nobody can write to it
        yield


def _with_journals(path: Path) -> list[Path]:
    """The file, and what SQLite keeps beside it."""
    return [path, *(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal"))]
