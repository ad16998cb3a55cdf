"""Where the program starts: `svcdesk` and `python -m svcdesk` are the same."""

from __future__ import annotations

import contextlib
import gc
import os
import sys


def main() -> None:
    """Run the command line and exit with its code."""
    # a command is over before there is garbage worth looking for; looking while modules load costs a tenth of it
    gc.set_threshold(100_000)
    _spare_datetime()
    from svcdesk.cli import main as run

    code = run()
    # all is flushed and closed: taking every module apart again would cost another tenth
    os._exit(code)


def _spare_datetime() -> None:
    """Load `datetime` in C alone: before Python 3.12 it is made in Python first, for nothing."""
    if sys.version_info < (3, 12):
        with contextlib.suppress(ImportError):  # another Python
            sys.modules.setdefault("datetime", __import__("_datetime"))


if __name__ == "__main__":
    main()
