"""The editor in which people fill in what is asked for, and the file in which it is kept until it is written."""

import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from svcdesk.context import Desk
from svcdesk.errors import Conflict, why
from svcdesk.locale import N_

_EDITOR = "vi"  # where neither VISUAL nor EDITOR is set


def keep(desk: Desk, name: str, text: str) -> Path:
    """Write the text into a new file beside the database, else in the temporary folder. Returns its path."""
    folder = desk.db_path.parent
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # where nothing was kept of a server's desk yet
    number, path = tempfile.mkstemp(
        ".yaml", f"{name.replace('/', '-')}.", folder if os.access(folder, os.W_OK) else None
    )
    with open(number, "w", encoding="utf-8") as file:
        file.write(text)
    return Path(path)


def run(path: Path) -> None:
    """Open the file in somebody's editor, until they leave it.

    Raises Conflict when the editor says that it failed; when it cannot be started the file is removed, too.
    """
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or _EDITOR
    try:
        with _in_charset_of_locale(path):
            code = subprocess.run([*(shlex.split(command) or [_EDITOR]), str(path)]).returncode
    except (OSError, ValueError) as error:  # of a quotation mark without another
        path.unlink()
        message = N_("{command}: {why}: name an editor with EDITOR")
        said = why(error) if isinstance(error, OSError) else error
        raise Conflict(message, command=command, why=said) from None
    if code:
        raise Conflict(N_("{command} ended with code {code}"), command=command, code=code)


@contextmanager
def _in_charset_of_locale(path: Path) -> Iterator[None]:
    """Keep a file for a while in the charset that an editor takes it for; as UTF-8 where that lacks a character."""
    charset = sys.getfilesystemencoding()
    try:
        path.write_bytes(path.read_bytes().decode().encode(charset))
    except UnicodeError:
        charset = "utf-8"
    try:
        yield
    finally:
        with suppress(UnicodeDecodeError, OSError):  # it is refused when it is read; an editor may have removed it
            path.write_bytes(path.read_bytes().decode(charset).encode())
