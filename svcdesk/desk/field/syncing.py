"""On the laptop: what the office has answered, and the fresh copy that takes the old one's place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from svcdesk.db import changes, files
from svcdesk.db.copies import lives
from svcdesk.db.open import open_desk
from svcdesk.db.port import Db
from svcdesk.db.sqlite import copying
from svcdesk.desk import outbox
from svcdesk.desk.field.replay import Answer
from svcdesk.desk.journal import new_id
from svcdesk.environment import CONFIG, DATABASE

_MADE = ".field-"


@contextmanager
def beside(folder: Path) -> Iterator[Path]:
    """A new folder in that one for a copy that is being made, removed afterwards; so is what killed commands left."""
    for each in folder.glob(f"{_MADE}*"):
        maker = each.name.removeprefix(_MADE).partition("-")[0]
        if maker.isdecimal() and not lives(int(maker)):
            shutil.rmtree(each, ignore_errors=True)
    with TemporaryDirectory(prefix=f"{_MADE}{os.getpid()}-", dir=folder) as made:
        yield Path(made)


def heard(db: Db, answer: Answer, now: datetime) -> None:
    """Write down on the laptop what the office has answered; `now` is UTC."""
    with db.write(), changes.watched(db, new_id()) as watch:
        outbox.hear(db, answer.op, now, answer.refused)
        changes.forget(db, watch)


def exchange(fresh: Path, path: Path, office: str) -> bool:
    """Put the copy in the folder `fresh` in the place of the desk at `path`, unless something waits there.

    `office` is where the office is. Returns whether it did; what was attached and is in no ticket of the copy any more
    is removed.
    """
    with open_desk(fresh / DATABASE) as db:
        remember(db, office)
        named = {files.path_in(fresh, name, sha256).name for name, sha256, _bytes in files.named(db)}
    kept, new = files.folder_of(path), files.folder_of(fresh / DATABASE)
    for each in new.iterdir() if new.is_dir() else ():
        files.make_folder(kept)
        os.replace(each, kept / each.name)  # one that was changed here is mended by that
    if not path.exists():
        os.replace(fresh / DATABASE, path)
    elif not copying.exchange(fresh / DATABASE, path, lambda db: _is_heard(db, kept, named)):
        return False
    os.replace(fresh / CONFIG, path.with_name(CONFIG))
    return True


def _is_heard(db: Db, kept: Path, named: Collection[str]) -> bool:
    """Whether nothing waits for the office; then the files that the fresh copy does not name are removed.

    That is done while nobody can write: what somebody attaches afterwards stays.
    """
    if outbox.waiting(db):
        return False
    for each in kept.iterdir() if kept.is_dir() else ():
        if each.name not in named:
            each.unlink()
    return True


def remember(db: Db, office: str) -> None:
    """Write down in a copy where the office is that it was taken from."""
    with db.write(), changes.watched(db, new_id()) as watch:
        outbox.name_office(db, office)
        changes.forget(db, watch)
