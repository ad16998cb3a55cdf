"""Files that people ask for, a paper, a picture, a calendar: written whole or not at all, over nothing unasked."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_


def save(path: Path, data: bytes, endings: tuple[str, ...], force: bool = False) -> None:
    """Write a file whose name has one of these `endings`; with `force` in place of the one that is there.

    What a link points to is never written: the file takes the place of the link. Raises Conflict when there is such a
    file, UsageError for another ending, for what is no file, and where nothing can be written.
    """
    if path.suffix.lower() not in endings:
        raise UsageError(N_("{path}: name a file that ends with {endings}"), path=path, endings=", ".join(endings))
    if os.path.lexists(path):
        if path.exists() and not path.is_file():
            raise UsageError(N_("{path} is no file that can be written over"), path=path)
        if not force:
            raise Conflict(N_("{path} is there already: name another file, or write over it with --force"), path=path)
    unfinished = path.with_name(f"{path.name[:100]}.{os.getpid()}.tmp")
    try:
        unfinished.write_bytes(data)
        os.replace(unfinished, path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise UsageError(f"{path}: {error.strerror}") from error
