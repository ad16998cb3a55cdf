"""Where the program starts: `svcdesk` and `python -m svcdesk` are the same."""

from __future__ import annotations

import gc
import os


def main() -> None:
    """Run the command line and exit with its code."""
    # a command is over before there is garbage worth looking for; looking while modules load costs a tenth of it
    gc.set_threshold(100_000)
    from svcdesk.cli import main as run

    code = run()
    # all is flushed and closed: taking every module apart again would cost another tenth
    os._exit(code)


if __name__ == "__main__":
    main()
