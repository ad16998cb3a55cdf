"""The reports: a file for each, with its options, its SQL and its columns. They read, and never write.

A report is the function that its file is named for. It is asked with a Question and with options of its own, and
answers with a Table or Sections. `commands/report.py` makes a command of each file in this folder.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from svcdesk.db.port import Db

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Question(NamedTuple):
    """What every report is asked with: the desk's database and policy, and the moment that it is about (UTC).

    `format` is what the answer will be printed in. `moment` reads a time that was typed after an option, None for none;
    `after` reads a length of wall time, and returns the instant so much later than one. Both raise UsageError.
    """

    db: Db
    policy: Policy
    at: datetime
    format: str
    moment: Callable[[str | None, str], datetime | None]
    after: Callable[[datetime, str, str], datetime]

    def period(self, since: str | None, until: str | None) -> tuple[datetime | None, datetime | None]:
        """The times typed after --from and --to; None leaves an end open."""
        return self.moment(since, "--from"), self.moment(until, "--to")
