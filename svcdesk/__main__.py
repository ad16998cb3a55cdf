"""`python -m svcdesk`: the same program as the `svcdesk` command."""

from __future__ import annotations

from svcdesk.cli import main

if __name__ == "__main__":
    main()
