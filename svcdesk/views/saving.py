"""Files that people ask for, a paper, a picture, a calendar: written whole or not at all, over nothing unasked."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path

from svcdesk.db.copies import beside
from svcdesk.errors import Conflict, UsageError, why
from svcdesk.locale import N_, enumerated, noted

_DATABASE = b"SQLite format 3\0"


def save(path: Path, data: bytes, endings: tuple[str, ...], force: bool = False) -> None:
    """Write a file whose name has one of these `endings`; with `force` in place of the one that is there.

    What a link points to is never written: the file takes the place of the link. Raises Conflict when there is such a
    file, UsageError for another ending, for what is no file, and where nothing can be written.
    """
    if path.suffix.lower() not in endings:
        raise UsageError(N_("{path}: name a file that ends with {endings}"), path=path, endings=enumerated(endings))
    _free(path, force)
    _write({path: [data]})


def save_private(path: Path, parts: Iterable[bytes], force: bool = False) -> None:
    """Write a file that only its owner may read, part by part as they come: whole, or not at all.

    Raises Conflict and UsageError as `save` does, for whatever ending.
    """
    _free(path, force)
    _write({path: parts}, 0o600)


def save_all(folder: Path, files: Mapping[str, bytes], force: bool = False) -> list[Path]:
    """Write files by their names into a folder, which is made where it is not there: all of them, or none.

    Returns their paths. Raises Conflict and UsageError as `save` does.
    """
    paths = {folder / name: [data] for name, data in files.items()}
    if (there := _there(paths)) and not force:
        message = N_("{paths}: there already, so nothing was written; --force writes over them, or name another folder")
        raise Conflict(message, paths=enumerated(map(str, there)))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(noted(folder, why(error))) from error
    _write(paths)
    return list(paths)


def _there(paths: Collection[Path]) -> list[Path]:
    """Those of the files that are there. Raises UsageError where one is none that anything could take the place of."""
    there = [path for path in paths if os.path.lexists(path)]
    for path in there:
        if path.exists() and not (path.is_file() and (path.is_symlink() or _is_free(path))):
            raise UsageError(N_("{path} is no file that can be written over"), path=path)
    return there


def _is_free(path: Path) -> bool:
    """Whether a file may be replaced: no database, such as a desk or its backup, nor protected, as what is attached."""
    with path.open("rb") as file:
        return bool(path.stat().st_mode & 0o222) and file.read(len(_DATABASE)) != _DATABASE


def _free(path: Path, force: bool) -> None:
    if _there([path]) and not force:
        raise Conflict(N_("{path} is there already: name another file, or write over it with --force"), path=path)


def _write(files: Mapping[Path, Iterable[bytes]], mode: int = 0o666) -> None:
    """Write all files beside their places before the first of them takes its own."""
    path = Path()
    try:
        with ExitStack() as making:
            unfinished = {path: making.enter_context(beside(path, "tmp")) for path in files}
            for path, parts in files.items():
                with open(unfinished[path], "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
                    file.writelines(parts)
            for path in files:
                os.replace(unfinished[path], path)
    except OSError as error:
        raise UsageError(noted(path, why(error))) from error
