"""The folder of files beside the database: photos and scans, each named by its SHA-256, so that none is kept twice."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from svcdesk.db.port import Db
from svcdesk.record import Record


class Kept(Record):
    """A file that was copied into the folder: the name it had, its hash, its size in bytes."""

    name: str
    sha256: str
    bytes: int


def folder(db: Db) -> Path:
    """The folder where the files of this desk lie; it is made when the first is kept."""
    return db.path.with_name(db.path.name + ".files")


def path_of(db: Db, name: str, sha256: str) -> Path:
    """The path of the file that was called `name` and has this hash."""
    return folder(db) / (sha256 + Path(name).suffix.lower())


def keep(db: Db, source: Path) -> Kept:
    """Copy a file into the folder: all of it, safely on the disk, or nothing. Raises OSError."""
    data = source.read_bytes()
    kept = Kept(source.name, hashlib.sha256(data).hexdigest(), len(data))
    target = path_of(db, kept.name, kept.sha256)
    if target.exists():
        return kept
    target.parent.mkdir(exist_ok=True)
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    with unfinished.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(unfinished, target)
    return kept


def sound(db: Db, name: str, sha256: str) -> bool:
    """Whether the file is there and has not been changed."""
    path = path_of(db, name, sha256)
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == sha256
