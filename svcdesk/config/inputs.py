"""Files that somebody named, and standard input: read whole, but never without end, or line by line."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from svcdesk.errors import UsageError
from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

_MOST = 64 << 20  # bytes of a text, a form, a message: more was not meant
_TABLE = 1 << 30  # bytes of a table that is brought in
_AT_ONCE = 1 << 20


def read(file: Path | str, table: bool = False) -> bytes:
    """What the file holds; standard input for -, a pipe to its end. A `table` may be large.

    Raises UsageError for a device and for what is too large, OSError when it cannot be read.
    """
    most = _TABLE if table else _MOST
    if str(file) == "-":
        return _bounded(sys.stdin.buffer, "stdin", most)
    with open(file, "rb") as opened:
        if stat.S_ISCHR(os.fstat(opened.fileno()).st_mode) or stat.S_ISBLK(os.fstat(opened.fileno()).st_mode):
            raise UsageError(N_("{file} is a device: name a file"), file=file)
        return _bounded(opened, str(file), most)


def _bounded(opened: BinaryIO, name: str, most: int) -> bytes:
    data = bytearray()
    while more := opened.read(_AT_ONCE):
        data += more
        if len(data) > most:
            message = N_("{file} is larger than {most} MB: name a smaller one, or a part of it")
            raise UsageError(message, file=name, most=most >> 20)
    return bytes(data)


@contextmanager
def lines(file: Path | str) -> Iterator[Iterator[bytes]]:
    """The lines of a file, or of standard input for -, as they come: however many; a very long one in pieces.

    Raises OSError when it cannot be read.
    """
    with nullcontext(sys.stdin.buffer) if str(file) == "-" else open(file, "rb") as opened:
        yield iter(lambda: opened.readline(_MOST), b"")
