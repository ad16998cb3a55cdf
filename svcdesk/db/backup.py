"""Backups: each a folder with all of a desk, its database, its configuration and its attached files, checked.

A file that the backup before it has already is linked, not copied, where the disk can do that: each backup is whole,
and a hundred of them take little more room than one.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from svcdesk.db import care, files, published
from svcdesk.db.copies import flush_folder
from svcdesk.db.open import open_any, open_desk
from svcdesk.db.port import Db, exists
from svcdesk.db.transfer import to_file
from svcdesk.errors import Conflict, NotFound, StoreError
from svcdesk.locale import N_
from svcdesk.record import Record

_PREFIX = "svcdesk-"
_UNFINISHED = ".part"
_A_DAY = 24 * 60 * 60


class Backup(Record):
    """A backup that was made: its folder, how many files it holds, what is wrong in it, which it replaced."""

    folder: Path
    attached: int
    wrong: list[str]
    removed: list[Path]


def make(db: Db, config: Path, into: Path, at: datetime, keep: int | None = None) -> Backup:
    """Copy the whole desk into a new folder inside `into`, named by the moment `at` (UTC), and check the copy.

    When the copy is sound only it and the newest before it stay there of this desk's backups, `keep` in all. Raises
    NotFound when there is no such folder, Conflict when there is a backup of that moment already, StoreError or OSError
    when it cannot be written.
    """
    if not into.is_dir():
        raise NotFound(N_("there is no folder {path}: make it first, best on another disk"), path=into)
    target = into / f"{_PREFIX}{at:%Y%m%dT%H%M%SZ}"
    if target.exists():
        raise Conflict(N_("{path} exists already: it was left as it is"), path=target)
    unfinished = target.with_name(f"{target.name}.{os.getpid()}{_UNFINISHED}")
    _remove_unfinished(into, at)
    unfinished.mkdir(mode=0o700)
    try:
        before = max(_of_desk(into, db), default=None)
        to_file(db, unfinished / db.path.name)
        _copy_configuration(db, config, unfinished / config.name)
        with open_desk(unfinished / db.path.name, only_look=True) as made, made.read():
            attached = _copy_files(db, made, before)
            wrong = [each.replace(str(unfinished), str(target)) for each in care.check(made)]
        _flush(unfinished)
        os.rename(unfinished, target)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    flush_folder(into)
    removed = [] if wrong or keep is None else _remove_older(into, db, target, keep)
    return Backup(target, attached, wrong, removed)


def database_in(backup: Path) -> Path:
    """The database in a backup, or the file itself. Raises NotFound or Conflict when there is none, or more."""
    if not exists(backup):
        raise NotFound(N_("there is no backup at {path}"), path=backup)
    if not backup.is_dir():
        return backup
    if found := _all(backup):
        raise Conflict(N_("{path} holds backups: name one, the newest is {newest}"), path=backup, newest=max(found))
    inside = [each for each in sorted(backup.glob("*.db")) if each.is_file()]
    if len(inside) != 1:
        raise Conflict(N_("{path} is no backup: name a folder that 'svcdesk db backup' made, or a file"), path=backup)
    return inside[0]


def _all(folder: Path) -> list[Path]:
    """The backups in a folder, of whichever desk, the oldest first."""
    return sorted(each for each in folder.glob(f"{_PREFIX}*Z") if each.is_dir() and not each.is_symlink())


def _of_desk(folder: Path, db: Db) -> list[Path]:
    """The backups of this desk in a folder, the oldest first: their journals begin as its own does."""
    return [each for each in _all(folder) if _first(each / db.path.name) == _seal(db)]


def _first(database: Path) -> str | None:
    try:
        with open_any(database)[0] as kept:
            return _seal(kept)
    except StoreError:
        return None  # no backup, or none that can be read: it is left alone


def _seal(db: Db) -> str:
    row = db.execute("SELECT hash FROM journal ORDER BY seq LIMIT 1").fetchone()
    return row["hash"] if row else ""


def _remove_unfinished(folder: Path, at: datetime) -> None:
    """Remove what backups left that were killed in the middle, more than a day ago."""
    for each in folder.glob(f"{_PREFIX}*{_UNFINISHED}"):
        if at.timestamp() - each.stat().st_mtime > _A_DAY:
            shutil.rmtree(each)


def _remove_older(folder: Path, db: Db, made: Path, keep: int) -> list[Path]:
    """Remove backups of this desk that were made before `made`, all but the newest of them; returns which."""
    before = [each for each in _of_desk(folder, db) if each.name < made.name]
    older = before[: len(before) - (keep - 1)] if len(before) >= keep else []
    for each in older:
        shutil.rmtree(each)
    return older


def _copy_configuration(db: Db, config: Path, target: Path) -> None:
    if not db.on_server:
        with suppress(FileNotFoundError):
            shutil.copy2(config, target)
    elif found := published.in_force(db):
        target.write_bytes(found.yaml.encode())


def _copy_files(db: Db, made: Db, before: Path | None) -> int:
    """Copy what is attached in the copied desk, or link it; returns how many files it is."""
    here = files.folder_of(made.path)
    wanted = {files.path_in(here, name, sha256): (name, sha256, size) for name, sha256, size in files.named(made)}
    for target, (name, sha256, size) in wanted.items():
        target.parent.mkdir(mode=0o700, exist_ok=True)
        kept = before / target.parent.name / target.name if before else None
        with suppress(FileNotFoundError):  # what is missing is said by the check
            source = files.place_of(db, name, sha256)
            if _linked(kept, target, source.stat().st_size if source else size):
                continue
            if source:
                shutil.copy2(source, target)
            elif (data := files.data(db, name, sha256)) is not None:
                target.write_bytes(data)
    return len(wanted)


def _linked(kept: Path | None, target: Path, size: int) -> bool:
    """Whether `target` is now a link to the file of that size in the backup before."""
    try:
        if kept is None or kept.stat().st_size != size:
            return False
        os.link(kept, target)
    except OSError:  # not there, or a disk without links
        return False
    return True


def _flush(folder: Path) -> None:
    """See to it that all in a folder is on the disk."""
    for place, _folders, names in os.walk(folder):
        for name in names:
            with open(os.path.join(place, name), "rb") as file:
                os.fsync(file.fileno())
        flush_folder(Path(place))
