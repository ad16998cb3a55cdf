"""Files made beside their places, so that they are there whole or not at all."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from svcdesk.db.port import exists
from svcdesk.errors import Conflict
from svcdesk.locale import N_

_LONGEST = 100  # bytes of a name; file systems take 255, and more comes behind it


@contextmanager
def beside(path: Path, ending: str) -> Iterator[Path]:
    """Give a path beside `path` for a file that is still being made; a file not moved to its place is removed.

    No other process uses that path. Files that killed processes left are removed first, as far as permissions allow.
    """
    name = os.fsencode(path.name)[:_LONGEST].decode(errors="ignore")
    for each in path.parent.glob(f"{glob.escape(name)}.*.{ending}*"):
        maker = each.name.removeprefix(f"{name}.").partition(".")[0]
        if maker.isdecimal() and not lives(int(maker)):
            with suppress(OSError):
                _remove(path.with_name(f"{name}.{maker}.{ending}"))
    made = path.with_name(f"{name}.{os.getpid()}.{ending}")
    _remove(made)  # left by a process of the same number; it may be a link, which must not be followed
    try:
        yield made
    finally:
        _remove(made)


def take_place(made: Path, path: Path) -> None:
    """Move a file to a path where there is none yet. Raises Conflict when somebody else was first."""
    if exists(path):
        raise Conflict(N_("{path} exists already: it was left as it is"), path=path)
    os.rename(made, path)
    flush_folder(path.parent)


def _remove(made: Path) -> None:
    """Remove an unfinished file, and all files beside it whose names begin with its name."""
    for each in made.parent.glob(f"{glob.escape(made.name)}*"):
        each.unlink(missing_ok=True)


def lives(process: int) -> bool:
    """Whether there is such a process on this machine, as far as the system lets us know."""
    if os.name == "nt":
        return True  # on Windows `os.kill` would end it
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        pass  # another user's, or the system does not say
    return True


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
