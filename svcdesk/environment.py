"""What the environment says: where files of a desk are, who is acting, what time it is."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from svcdesk.digest import sha256

DATABASE = "svcdesk.db"
CONFIG = "svcdesk.yaml"


def clock() -> datetime:
    """What the clock of this machine says, UTC to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def printable(text: str) -> str:
    """What came from outside as text that can be stored and printed: bytes that are no character become ?."""
    return text.encode("utf-8", "replace").decode()


def login() -> str:
    """The login of whoever runs the program, else the name of the account in which it runs."""
    told = (os.environ.get(variable) for variable in ("LOGNAME", "USER", "USERNAME"))
    return printable(next(filter(None, told), None) or _account())


def _account() -> str:
    try:
        import pwd  # not getpass, which loads the terminal as well
    except ImportError:  # no Unix: there USERNAME is always set
        return "unknown"
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return f"uid {os.geteuid()}"


def named(given: str | None, variable: str) -> str | None:
    """What was given, else what the environment's variable says; None for nothing."""
    return given or os.environ.get(variable) or None


def locate(given: str | None, variable: str, name: str, xdg: str, below_home: str) -> str:
    """The path of the file `name`: as given, in the environment, in this folder or one above, else the person's own."""
    if found := named(given, variable):
        return found
    folder, above = os.getcwd(), ""
    while folder != above:
        if there(found := os.path.join(folder, name)):
            return found
        folder, above = os.path.dirname(folder), folder
    return os.path.join(of_person(xdg, below_home), name)


def of_person(xdg: str = "XDG_DATA_HOME", below_home: str = ".local/share") -> str:
    """The folder in which this person's desks and what belongs to them lie, where no other is named."""
    base = os.environ.get(xdg) or os.path.join(os.path.expanduser("~"), below_home)
    return os.path.join(base, "svcdesk")


def stand_in(place: str) -> str:
    """The path of what stands on this machine for a desk on a server at `place`, as it is shown.

    There is no file there, but beside it lies what only concerns this machine.
    """
    return os.path.join(of_person(), sha256(place.encode())[:16], "svcdesk.db")


def there(path: str) -> bool:
    """Whether there is such a file. Raises OSError when its folder does not let us see."""
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False
    return True
