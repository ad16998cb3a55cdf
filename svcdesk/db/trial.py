"""A copy of the desk in which something can be tried out."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from svcdesk.db.copies import lives
from svcdesk.db.open import open_desk
from svcdesk.db.port import Db
from svcdesk.db.transfer import to_file

_PREFIX = "svcdesk-trial-"


@contextmanager
def trial(db: Db) -> Iterator[Db]:
    """The copy, which is gone afterwards; the hotline is not kept waiting by it.

    Copies that killed processes left are removed first.
    """
    _remove_left()
    with TemporaryDirectory(prefix=f"{_PREFIX}{os.getpid()}-") as folder:
        target = Path(folder) / db.path.name
        to_file(db, target)
        with open_desk(target) as opened:
            yield opened


def _remove_left() -> None:
    for folder in Path(gettempdir()).glob(f"{_PREFIX}*"):
        maker = folder.name.removeprefix(_PREFIX).partition("-")[0]
        if maker.isdecimal() and not lives(int(maker)):
            shutil.rmtree(folder, ignore_errors=True)  # another user's stays, and a link is not followed
