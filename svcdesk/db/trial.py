"""A copy of the desk in which something can be tried out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from svcdesk.db.copies import copy
from svcdesk.db.open import open_desk
from svcdesk.db.port import Db


@contextmanager
def trial(db: Db) -> Iterator[Db]:
    """The copy, which is gone afterwards; the hotline is not kept waiting by it."""
    with TemporaryDirectory(prefix="svcdesk-") as folder:
        target = Path(folder) / db.path.name
        copy(db, target)
        with open_desk(target) as opened:
            yield opened
