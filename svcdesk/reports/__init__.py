"""The reports: a file for each, with its options, its SQL and its columns. They read, and never write.

A report is the function that its file is named for. It is asked with a Question and with options of its own, and
answers with a Table or Sections. `commands/report.py` makes a command of each file in this folder.
"""

from collections.abc import Callable
from datetime import datetime

from svcdesk.db.port import Db
from svcdesk.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Question(Record):
    """What every report is asked with: the desk's database and policy, and the moment that it is about (UTC).

    `format` is what the answer will be printed in. `period` reads what was typed after --from and --to, as the instants
    [from, to) of which None leaves an end open; a day after --to belongs to the period. `month` reads a month, such as
    2026-11 or `last`, and `after` a length of wall time, and returns the instant so much later than one. All raise
    UsageError.
    """

    db: Db
    policy: "Policy"
    at: datetime
    format: str
    period: Callable[[str | None, str | None], tuple[datetime | None, datetime | None]]
    month: Callable[[str], str]
    after: Callable[[datetime, str, str], datetime]
