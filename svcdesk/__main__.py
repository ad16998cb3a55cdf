"""Where the program starts: `svcdesk` and `python -m svcdesk` are the same."""

from __future__ import annotations

import gc


def main() -> None:
    """Run the command line."""
    # a command is over before there is garbage worth looking for; looking while modules load costs a tenth of it
    gc.set_threshold(100_000)
    from svcdesk.cli import main as run

    run()


if __name__ == "__main__":
    main()
