"""A laptop's copy of a part of the desk: what the office writes down about it, and how it is made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from svcdesk.db import changes, files
from svcdesk.db.open import create, open_desk
from svcdesk.db.port import Db, one_of
from svcdesk.desk import journal, outbox
from svcdesk.desk.field.rows import Taken
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.outbox import Copy
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.verbs import verb
from svcdesk.environment import CONFIG, DATABASE
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LONGEST = 366  # days for which tickets that are over stay on a laptop
_KEPT = timedelta(days=30)  # for so long a laptop keeps what the office has heard: a backup may be as old

# the nouns of the journal whose entries come along, and the tables that hold them
_NOUNS = {
    "ticket": "ticket", "customer": "customer", "equipment": "equipment", "contract": "contract", "site": "site",
    "task": "task", "card": "card", "article": "article", "request": "stock_request",
}  # fmt: skip
_AT_ONCE = 500  # identities that are asked for in one question


class Made(Record):
    """How much a copy holds: tickets, customers, machines, attached files."""

    tickets: int
    customers: int
    machines: int
    files: int


@verb("field take", duty="tickets")
def take(op: Operation, engineer: Engineer, days: int, ahead: int, copy_id: str | None = None) -> Copy:
    """Write down that a laptop gets a copy of what an engineer needs, or that of `copy_id` anew.

    Tickets that ended more than `days` ago are not in it. `ahead` is by how many seconds the laptop's clock is ahead.
    Raises UsageError for an engineer without a login, NotFound when there is no such copy.
    """
    if not engineer.login:
        message = N_(
            "{name} has no login, by which the office knows who typed: 'svcdesk engineer edit {name!r} --login LOGIN'"
        )
        raise UsageError(message, name=engineer.name)
    if copy_id:
        known = get(op.db, copy_id)
        seen = _seen(op.db, known)
        copy = known._replace(taken_at=op.now, before_at=seen, ahead=ahead, login=engineer.login)
    else:
        mark = _mark(op.db, engineer.login)
        copy = Copy(new_id(), mark, engineer.login, engineer.id, days, op.now, None, ahead, None)
    outbox.write_copy(op.db, copy)
    op.record("engineer", engineer.id, "copy taken", {"mark": copy.mark, "days": days, "ahead": ahead})
    op.stays(N_("a laptop has the copy by now"))
    return copy


@verb("field receive", duty="tickets")
def know_again(op: Operation, copy: Copy) -> Copy:
    """Write down a copy that the desk has given and lost, since it was restored from a backup from before that.

    Raises NotFound for one of another desk: there is no such engineer.
    """
    try:
        engineer = engineers.get(op.db, copy.engineer_id)
    except LookupError:
        raise _not_given() from None
    copy = own(op.db, copy, op.actor)
    mark = copy.mark if copy.mark not in _marks(op.db) else _mark(op.db, copy.login)
    copy = copy._replace(mark=mark, office=None)
    outbox.write_copy(op.db, copy)
    op.record("engineer", engineer.id, "copy known again", {"mark": mark})
    op.stays(N_("a laptop has the copy by now"))
    return copy


def get(db: Db, copy_id: str) -> Copy:
    """The copy of that identity. Raises NotFound when this desk has given no such copy."""
    if (copy := outbox.copy_of(db, copy_id)) is None:
        raise _not_given()
    return copy


def _not_given() -> NotFound:
    return NotFound(N_("this desk has given no such copy: is it the office that the copy was taken from?"))


def own(db: Db, copy: Copy, actor: str) -> Copy:
    """The copy that `actor` brings, as that of its engineer's login of today: it may have been another.

    Raises Conflict when it is somebody else's, or whose it is has left.
    """
    engineer = engineers.get(db, copy.engineer_id)
    if not engineer.active:
        message = N_(
            "{name} has left, and what was typed on the laptop waits: 'svcdesk engineer edit {name!r} --active' lets it"
            " be brought"
        )
        raise Conflict(message, name=engineer.name)
    renamed: Copy = copy._replace(login=engineer.login or copy.login)
    if actor != copy.login or actor in engineers.by_login(db):
        outbox.check_whose(renamed, actor)
    return renamed


def look(folder: Path) -> tuple[Copy, Made]:
    """The copy in a folder, and how much it holds."""
    with open_desk(folder / DATABASE) as db, db.read():
        counts = (f"(SELECT count(*) FROM {table}) AS {table}" for table in ("ticket", "customer", "equipment"))
        row = db.one(f"SELECT {', '.join(counts)}, (SELECT count(*) FROM attachment) AS attachment")
        return outbox.copy(db), Made(*(row[name] for name in row.keys()))  # noqa: SIM118  # a row is no mapping


def make(source: Db, copy: Copy, configuration: str, folder: Path) -> None:
    """Make the copy in an empty folder: the desk with its attached files, and the configuration.

    `source` is the office's desk; people go on working there meanwhile.
    """
    path = folder / DATABASE
    (folder / CONFIG).touch(files.mode_in(folder))
    (folder / CONFIG).write_text(configuration, encoding="utf-8")
    create(path, away=True)
    with open_desk(path) as target, source.read():
        taken = Taken(source)
        ended_since = copy.taken_at - timedelta(days=copy.days)
        rows = taken.of(copy.engineer_id, copy.login, ended_since, copy.before_at or copy.taken_at)
        with target.write(), changes.watched(target, new_id()) as watch:
            target.foreign_keys_at_the_end()
            _fill(target, rows)
            _fill_journal(source, target, taken)
            outbox.write_copy(target, copy)
            for said in outbox.brought(source, copy.id, copy.taken_at - _KEPT):
                outbox.write(target, said)
            changes.forget(target, watch)
        for name, sha256, _bytes in files.named(target):
            if (data := files.whole(source, name, sha256)) is not None:
                files.keep(target, name, data)


def content(db: Db) -> Callable[[str, str], bytes]:
    """What is in a file that was typed with something, by its name and hash. It raises Conflict when that is lost."""

    def read(name: str, sha256: str) -> bytes:
        data = files.whole(db, name, sha256)
        if data is None:
            raise Conflict(N_("{file} is missing, or not what it was: see 'svcdesk db check'"), file=name)
        return data

    return read


def _seen(db: Db, known: Copy) -> datetime:
    """When the copy was taken on which its engineer typed last: they may have looked at none since."""
    brought = outbox.brought(db, known.id, known.taken_at)
    typed = any(each.heard_at and each.heard_at > known.taken_at for each in brought)
    return known.taken_at if typed or known.before_at is None else known.before_at


def _mark(db: Db, login: str) -> str:
    """What the numbers of a new copy begin with: the login, with a count for another laptop."""
    begin = re.sub(r"\W", "", login) or "x"
    used = _marks(db)
    return next(mark for mark in _counted(begin) if mark not in used)


def _marks(db: Db) -> set[str]:
    return {row["mark"] for row in db.execute("SELECT mark FROM field_copy")}


def _counted(begin: str) -> Iterator[str]:
    yield begin
    count = 1
    while True:
        count += 1
        yield f"{begin}{count}"


def _fill(target: Db, rows: Mapping[str, Mapping[Any, dict[str, Any]]]) -> None:
    for table, of_it in rows.items():
        target.execute(f"DELETE FROM {table}")  # what making a desk writes
        for row in of_it.values():
            values = ", ".join(f":{name}" for name in row)
            target.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({values})", **row)


def _fill_journal(source: Db, target: Db, taken: Taken) -> None:
    """Write the entries about what is taken, in their order, as a journal of their own."""
    found = []
    for noun, table in _NOUNS.items():
        ids = list(taken.ids(table))
        for first in range(0, len(ids), _AT_ONCE):
            among, named = one_of("id", ids[first : first + _AT_ONCE])
            found += source.execute(
                f"{journal.SELECT} WHERE j.noun = :noun AND j.noun_id IN {among} ORDER BY j.seq",
                noun=noun,
                **named,
            ).fetchall()
    journal.bring(target, sorted(found, key=lambda row: int(row["seq"])))
