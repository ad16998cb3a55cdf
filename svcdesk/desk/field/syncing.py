"""On the laptop: what the office has answered, and the fresh copy that takes the old one's place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
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
from svcdesk.desk.field.copies import CONFIG, DATABASE
from svcdesk.desk.field.replay import Answer
from svcdesk.desk.journal import new_id
from svcdesk.errors import Conflict
from svcdesk.locale import N_

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


def content(db: Db) -> Callable[[str, str], bytes]:
    """What is in a file that was typed with something, by its name and hash. It raises Conflict when it is gone."""

    def read(name: str, sha256: str) -> bytes:
        data = files.data(db, name, sha256)
        if data is None:
            raise Conflict(N_("{file} is missing: see 'svcdesk db check'"), file=name)
        return data

    return read


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
        if not (kept / each.name).exists():
            files.make_folder(kept)
            os.replace(each, kept / each.name)
    if path.exists() and not copying.exchange(fresh / DATABASE, path, lambda db: not outbox.waiting(db)):
        return False
    if not path.exists():
        os.replace(fresh / DATABASE, path)
    os.replace(fresh / CONFIG, path.with_name(CONFIG))
    for each in kept.iterdir() if kept.is_dir() else ():
        if each.name not in named:
            each.unlink()
    return True


def remember(db: Db, office: str) -> None:
    """Write down in a copy where the office is that it was taken from."""
    with db.write(), changes.watched(db, new_id()) as watch:
        outbox.name_office(db, office)
        changes.forget(db, watch)
