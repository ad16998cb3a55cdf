"""What is attached: photos, scans, what customers sent, each kept once by its SHA-256.

Of a desk in a file they lie in the folder beside it. A desk on a server has them in its table `content`, or, where its
configuration names one, in a folder that all seats reach. What was kept in the database before that stays there, and is
found.

Names come from outside, even from strangers' mails: what is kept or handed out has a safe one.
"""

from __future__ import annotations

import hashlib
import os
import stat
import time
import unicodedata
from pathlib import Path

from svcdesk.db.copies import flush_folder
from svcdesk.db.port import Db
from svcdesk.errors import StoreError, why
from svcdesk.locale import _
from svcdesk.record import Record

_LONGEST_NAME = 120  # bytes; file systems take 255, and a number may have to go in
_UNFINISHED = ".tmp"
_LEFT = 3600  # seconds: what was not finished by then never is
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}


class Kept(Record):
    """A file that was kept: the name it had, its hash, its size in bytes."""

    name: str
    sha256: str
    bytes: int


def folder(db: Db) -> Path | None:
    """The folder where new files of this desk are kept; None where that is its database."""
    if not db.on_server:
        return folder_of(db.path)
    shared = db.shared()
    return Path(shared) if shared else None


def folder_of(path: Path) -> Path:
    """The folder where the files of the desk at `path` lie."""
    return path.with_name(path.name + ".files")


def is_own(path: Path, database: Path, config: Path) -> bool:
    """Whether the path is a file of the desk: its database or a file beside it, its configuration, or an attachment."""
    there = path.parent.resolve() / path.name
    home = database.parent.resolve()
    beside = there.parent == home and there.name.startswith(database.name)
    return beside or there.parent == folder_of(home / database.name) or there == config.parent.resolve() / config.name


def path_in(where: Path, name: str, sha256: str) -> Path:
    """The path of the file that was called `name` and has this hash, in a folder of such files."""
    return where / (sha256 + Path(name).suffix.lower())


def place_of(db: Db, name: str, sha256: str) -> Path | None:
    """Where people find the file that was called `name` and has this hash; None where that is the server."""
    where = folder(db)
    path = path_in(where, name, sha256) if where else None
    return None if db.on_server and path and not os.path.isfile(path) else path


def named(db: Db) -> list[tuple[str, str, int]]:
    """The name, the hash and the size in bytes of all that is attached in the desk."""
    rows = db.execute(
        "SELECT name, sha256, bytes FROM attachment UNION SELECT name, sha256, bytes FROM kept_file"
        " UNION SELECT name, sha256, bytes FROM field_file ORDER BY name, sha256"
    )
    return [(row["name"], row["sha256"], row["bytes"]) for row in rows]


def mode_in(place: Path) -> int:
    """The mode of a new file of a desk in that folder: its owner's alone; the group's, too, in one with setgid."""
    return 0o660 if place.stat().st_mode & stat.S_ISGID else 0o600


def keep(db: Db, name: str, data: bytes) -> Kept:
    """Keep a file that is called `name`: all of it, or nothing.

    In a folder it is safely on the disk, in a database when the caller's `write()` is at its end. Raises OSError, and
    StoreError when the folder of a desk on a server is not there.
    """
    kept = Kept(safe_name(name), hashed(data), len(data))
    where = folder(db)
    if where is None:
        db.execute(
            "INSERT INTO content (sha256, bytes) VALUES (:sha256, :bytes) ON CONFLICT DO NOTHING",
            sha256=kept.sha256,
            bytes=data,
        )
        return kept
    target = path_in(where, kept.name, kept.sha256)
    if not target.exists():
        if not db.on_server:
            make_folder(where)
        elif lost := lost_folder(db):
            raise StoreError(lost)
        write(target, data)
    return kept


def lost_folder(db: Db) -> str | None:
    """What is to be said when the folder is not there that all seats of a desk on a server share; None else."""
    where = folder(db)
    if not db.on_server or where is None or os.path.isdir(where):
        return None
    return _("{folder} is not there, where attached files lie: see 'attachments' in the configuration").format(
        folder=where
    )


def make_folder(path: Path) -> None:
    """Make the folder of files, if it is not there, for whoever may write to the folder that it lies in."""
    if not path.exists():
        path.mkdir(exist_ok=True)
        path.chmod(0o2770 if mode_in(path.parent) & 0o060 else 0o700)
        flush_folder(path.parent)


def write(target: Path, data: bytes, final: bool = True) -> None:
    """Write a file: all of it, safely on the disk, or nothing. One that is `final` is not to be changed by anybody.

    Raises OSError.
    """
    if final:
        _remove_unfinished(target.parent)
    # not by the number of the process: machines that share a folder may have the same
    unfinished = target.with_name(f"{target.name[:100]}.{os.urandom(8).hex()}{_UNFINISHED}")
    try:
        with open(unfinished, "xb", opener=lambda name, flags: os.open(name, flags, 0o600 if final else 0o666)) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if final:
            unfinished.chmod(mode_in(target.parent) & ~0o222)
        os.replace(unfinished, target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    flush_folder(target.parent)


def _remove_unfinished(place: Path) -> None:
    """Remove what commands that were killed have left in the folder."""
    with os.scandir(place) as entries:
        for each in entries:
            if each.name.endswith(_UNFINISHED) and time.time() - each.stat(follow_symlinks=False).st_mtime > _LEFT:
                os.unlink(each.path)


def data(db: Db, name: str, sha256: str) -> bytes | None:
    """What is in the file that is called `name` and had this hash; None when it is gone. Raises OSError."""
    path = place_of(db, name, sha256)
    if path is None:
        row = db.execute("SELECT bytes FROM content WHERE sha256 = :sha256", sha256=sha256).fetchone()
        return row["bytes"] if row else None
    return path.read_bytes() if path.is_file() else None


def whole(db: Db, name: str, sha256: str) -> bytes | None:
    """What `data` says; None also when it is not what was kept."""
    found = data(db, name, sha256)
    return found if found is not None and hashed(found) == sha256 else None


def fault(db: Db, name: str, sha256: str) -> str | None:
    """What is wrong with a file that is called `name` and had this hash; None for nothing."""
    path = place_of(db, name, sha256)
    if path is None:
        return _fault_on_server(db, name, sha256)
    try:
        with path.open("rb") as file:
            same = hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except FileNotFoundError:
        return _("{path}: is missing, it was attached as {name}").format(path=path, name=name)
    except OSError as error:
        return _("{path}: cannot be read ({why}), it was attached as {name}").format(
            path=path, why=why(error), name=name
        )
    return None if same else _("{path}: is not what was attached as {name}").format(path=path, name=name)


def hashed(data: bytes) -> str:
    """The hash by which a file is known."""
    return hashlib.sha256(data).hexdigest()


def _fault_on_server(db: Db, name: str, sha256: str) -> str | None:
    found = data(db, name, sha256)
    if found is None:
        return _("{sha256}: is missing, it was attached as {name}").format(sha256=sha256, name=name)
    if hashed(found) == sha256:
        return None
    return _("{sha256}: is not what was attached as {name}").format(sha256=sha256, name=name)


def safe_name(name: str) -> str:
    """The name without what could lead elsewhere or deceive.

    No folders, control characters, marks that turn text round, or leading dots; none that Windows takes for a device;
    not too long. The ending stays.
    """
    last = name.replace("\\", "/").rpartition("/")[2]
    printed = "".join(char for char in last if unicodedata.category(char)[0] != "C")
    text = "".join("_" if char in ':*?"<>|' else char for char in " ".join(printed.split())).strip(". ")
    stem, dot, ending = text.rpartition(".")
    if not stem or len(ending) > 12 or " " in ending:
        stem, dot, ending = text, "", ""
    room = _LONGEST_NAME - len(ending.encode()) - 1
    stem = stem.encode()[:room].decode(errors="ignore").strip() or "file"
    if stem.partition(".")[0].casefold() in _DEVICES:
        stem = "_" + stem
    return stem + dot + ending


def free_path(target: Path, data: bytes) -> Path:
    """Where a file with this data can be written, at `target` or beside it, without writing over another one.

    One that holds the same already is that place.
    """
    path, count = target, 1
    while (path.exists() or path.is_symlink()) and not (path.is_file() and path.read_bytes() == data):
        count += 1
        path = target.with_name(f"{target.stem} ({count}){target.suffix}")
    return path
