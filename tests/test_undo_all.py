"""Every command can be taken back, or says why not: shown over a life in which each is given once."""

from __future__ import annotations

import shlex
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from svcdesk.config.policy import Policy
from svcdesk.config.store import compile_file
from svcdesk.db import changes
from svcdesk.db.open import open_desk
from svcdesk.desk import undo, verbs
from svcdesk.desk.operation import operation
from tests.conftest import Desk
from tests.db import filled

BY_PROGRAM = {"sla sweep", "sla recompute"}  # what nobody gives as a command about one thing
Rows = dict[str, list[tuple[object, ...]]]


def rows(path: Path) -> Rows:
    """All that a desk's file says, but for what only grows."""
    kept = (*changes.LASTING, "taken_back", "withdrawn")
    with closing(sqlite3.connect(path)) as db:
        tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite_%'")
        names = [name for (name,) in tables if name not in kept]
        return {name: sorted(db.execute(f"SELECT * FROM {name}"), key=repr) for name in names}


def moment(desk: Desk, policy: Policy) -> datetime:
    """When the desk's commands run (UTC)."""
    return datetime.strptime(str(desk.now), "%Y-%m-%d %H:%M").replace(tzinfo=policy.zone).astimezone(UTC)


def as_it_stood(desk: Desk, copy: Path, policy: Policy) -> Rows:
    """The desk's file when a command begins: holds that are over have ended."""
    shutil.copy(desk.database, copy)
    now = moment(desk, policy)
    with open_desk(copy) as db, operation(db, policy, "tester", now, now):
        pass
    return rows(copy)


def taken_back(desk: Desk, copy: Path, policy: Policy) -> str | None:
    """Take back the last command in a copy of the desk's file. Returns why it cannot be, if it cannot."""
    shutil.copy(desk.database, copy)
    now = moment(desk, policy)
    with open_desk(copy) as db:
        actor = db.one("SELECT actor FROM operation ORDER BY seq DESC LIMIT 1")["actor"]
        found = undo.last(db, actor)
        if found.stays:
            return str(found.stays)
        with operation(db, policy, actor, now, now, kind="undo") as op:
            undo.undo(op, found)
    return None


def test_each_command_is_taken_back_or_says_what_does_instead(tmp_path: Path, empty: Desk) -> None:
    seen, refused = set[str](), dict[str, str]()

    @cache
    def policy() -> Policy:
        return Policy(compile_file(empty.config))

    class Watched(Desk):
        def run(self, *words: str, **more: object) -> object:  # type: ignore[override]
            if not self.database.exists() or words[0] in ("sla", "import"):
                return super().run(*words, **more)  # type: ignore[arg-type]
            before = as_it_stood(self, tmp_path / "copy.db", policy())
            done = super().run(*words, **more)  # type: ignore[arg-type]
            line = shlex.join(words[2:] if words[0] == "--user" else words)
            seen.add(line)
            why = taken_back(self, tmp_path / "copy.db", policy())
            if why:
                refused[line] = why
            else:
                assert rows(tmp_path / "copy.db") == before, line
            return done

    filled.fill(Watched(empty.folder))
    given = {name for name in verbs.known() if any(_names(name, line) for line in seen)}
    assert set(verbs.known()) - given - BY_PROGRAM == set()
    assert set(refused) == set()


def _names(verb: str, line: str) -> bool:
    """Whether a command line gives that verb: the name's words, the first at the beginning, options anywhere."""
    words = shlex.split(line)
    return line.startswith(verb.partition(" --")[0]) and all(word in words for word in verb.split() if word[0] == "-")
