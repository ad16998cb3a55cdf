"""The engine that keeps a desk in one file: SQLite. The file must be a desk's, and not newer than the program."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from time import monotonic, sleep

from svcdesk.db.port import Db, identity
from svcdesk.db.schema import APPLICATION_ID, AWAY_ID, check_known
from svcdesk.environment import clock
from svcdesk.errors import StoreError
from svcdesk.locale import N_, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from datetime import datetime
    from pathlib import Path
    from typing import Any

    from svcdesk.db.port import Rows
    from svcdesk.db.sqlite.watching import Triggers
    from svcdesk.db.watch import Watch

_ODD_ROWS = (sqlite3.IntegrityError, LookupError, TypeError, ValueError)
_NEEDED = (3, 37)  # the first one that knows STRICT tables
BUSY_SECONDS = 5  # how long a statement waits for its turn to write while nobody gets on
_TURNS = 12  # for how often so long it waits for its turn to write while others get theirs
_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.001, 0.008  # seconds until it looks again whether it is its turn


class SqliteDb(Db):
    """A desk's file, opened."""

    refused = sqlite3.IntegrityError

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: str | Path,
        file: tuple[int, int] | None = None,
        still: int | None = None,
    ) -> None:
        super().__init__(path)
        self.engine = connection
        self._file = file  # which file was opened, as `identity` says it; None where nobody can replace it
        self._still = still  # when it was last changed (ns), if it is read without keeping writers off
        self._has_written = False
        self._turn: datetime | None = None  # when it came, if others had theirs first
        self._triggers: Triggers | None = None  # they report to a running operation; who only reads needs none

    def execute(self, sql: str, /, **parameters: Any) -> Rows:
        if self.watch and self._triggers and sql[0] in "IUD":
            self._triggers.see_to(sql)
        return self.engine.execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Mapping[str, Any]]) -> Rows:
        if self.watch and self._triggers:
            self._triggers.see_to(sql)
        return self.engine.executemany(sql, parameters)

    def tuples(self, sql: str) -> Iterator[tuple[Any, ...]]:
        cursor = self.engine.cursor()
        cursor.row_factory = None
        found: Iterator[tuple[Any, ...]] = cursor.execute(sql)
        return found

    def fill(self, table: str, names: list[str], rows: Iterable[tuple[Any, ...]]) -> int:
        values = ", ".join("?" * len(names))
        return self.engine.executemany(f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({values})', rows).rowcount

    @contextmanager
    def watched(self, watch: Watch) -> Iterator[None]:
        if self._triggers is None:
            from svcdesk.db.sqlite.watching import Triggers  # only to write

            self._triggers = Triggers(self.engine, self.columns, self.key, lambda: self.watch)
        outer, self.watch = self.watch, watch
        try:
            with self._triggers.heard():
                yield
        finally:
            self.watch = outer

    def _forget_triggers(self) -> None:
        if self._triggers:
            self._triggers.forget()

    def add_seals(self, added: bytes, removed: bytes, schema: int | None) -> None:
        if added or removed or schema:
            self.execute(
                "INSERT INTO sealed (journal_seq, added, removed, schema)"
                " SELECT COALESCE(MAX(seq), 0), :added, :removed, :schema FROM journal",
                added=added,
                removed=removed,
                schema=schema,
            )

    def settle(self) -> None:
        pass  # it has been done

    def tables(self) -> list[str]:
        tables = (
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            " AND name <> '_sqlite_migrations' ORDER BY name"
        )
        return [row["name"] for row in self.engine.execute(tables)]

    def columns(self, table: str) -> list[str]:
        return [row["name"] for row in self._about(table)]

    def key(self, table: str) -> list[str]:
        columns: list[sqlite3.Row] = sorted(self._about(table), key=lambda row: int(row["pk"]))
        return [row["name"] for row in columns if row["pk"]]

    def references(self, table: str) -> list[tuple[str, str]]:
        keys = self.engine.execute(
            'SELECT "from" AS child, "table" AS parent FROM pragma_foreign_key_list(:table)', {"table": table}
        )
        return [(row["child"], row["parent"]) for row in keys]

    def referring(self, table: str) -> list[tuple[str, str]]:
        keys = self.engine.execute(
            'SELECT m.name AS child, f."from" AS column FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f'
            " WHERE m.type = 'table' AND f.\"table\" = :table",
            {"table": table},
        )
        return [(row["child"], row["column"]) for row in keys]

    def damage(self) -> list[str]:
        found = (row["integrity_check"] for row in self.engine.execute("PRAGMA integrity_check"))
        return [each for each in found if each != "ok"] + [
            _("{table}: a row refers to a missing {parent}").format(table=row["table"], parent=row["parent"])
            for row in self.engine.execute("PRAGMA foreign_key_check")
        ]

    def foreign_keys_at_the_end(self) -> None:
        self.engine.execute("PRAGMA defer_foreign_keys = ON")

    def anew(self) -> Db:
        return open_any(self.place)[0]

    def only_look(self) -> None:
        self.engine.execute("PRAGMA query_only = ON")

    def interrupt(self) -> None:
        with suppress(sqlite3.ProgrammingError):  # it is done, and closed
            self.engine.interrupt()

    def explained(self) -> AbstractContextManager[None]:
        return explained(self.place)

    def close(self) -> None:
        """Close it, so that the file alone is the whole desk again."""
        self.engine.close()

    def _about(self, table: str) -> list[sqlite3.Row]:
        return self.engine.execute(f"PRAGMA table_info({table})").fetchall()

    def _in_transaction(self) -> bool:
        return self.engine.in_transaction

    def _begin_looking(self) -> None:
        self.engine.execute("BEGIN")

    def _end_looking(self) -> None:
        if self.engine.in_transaction:
            self.engine.execute("COMMIT")

    def _have_read(self) -> None:
        if self._still and os.stat(self.place).st_mtime_ns != self._still:
            raise StoreError(N_("{path} was changed while it was read: run it again"), path=self.place)

    def _begin(self, ahead: bool) -> None:  # noqa: ARG002  # an answer costs too little for that
        if not self._has_written:  # what a part would take back is kept in memory, not in a file for each statement
            self.engine.execute("PRAGMA temp_store = MEMORY")
            self._has_written = True
        self._wait_for_turn()
        # whoever restores a backup holds the turn to write: what waited for it must not write into the file of before
        if self._file and identity(self.place) != self._file:
            self.engine.execute("ROLLBACK")
            raise StoreError(N_("{path} was replaced meanwhile: nothing was changed, try again"), path=self.place)

    def _wait_for_turn(self) -> None:
        """Begin to write when it is our turn; many may take theirs before us, but none of them for long.

        The engine itself looks ever more seldom, ten times a second in the end: whoever writes one thing after another,
        as a recomputation does, would keep a call waiting until all of it is done.
        """
        self.engine.execute("PRAGMA busy_timeout = 0")
        try:
            self._look_for_turn()
        finally:
            self.engine.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")

    def _look_for_turn(self) -> None:
        turns, before, until, pause = 1, self._commits(), monotonic() + BUSY_SECONDS, _SHORTEST_PAUSE
        while error := self._refused_turn():
            if monotonic() > until:
                if turns == _TURNS or self._commits() == before:
                    raise error  # one alone has been writing all the time, or all of them for too long
                turns, before, until = turns + 1, self._commits(), monotonic() + BUSY_SECONDS
            sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)
        self._turn = clock() if pause > _SHORTEST_PAUSE else None

    def turn(self) -> datetime | None:
        return self._turn

    def _refused_turn(self) -> sqlite3.OperationalError | None:
        """Begin to write. Returns what the engine says when it is somebody else's turn."""
        try:
            self.engine.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            return error
        return None

    def _commits(self) -> int:
        """What is another number when somebody else has written meanwhile."""
        version: int = self.engine.execute("PRAGMA data_version").fetchone()[0]
        return version

    def _commit(self) -> None:
        self.engine.execute("COMMIT")

    def _roll_back(self) -> None:
        self._forget_triggers()
        if self.engine.in_transaction:
            self.engine.execute("ROLLBACK")

    @contextmanager
    def _part(self) -> Iterator[None]:
        self.engine.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            self._forget_triggers()
            self.last_entry = None
            if self.engine.in_transaction:  # else the engine has taken all of it back
                self.engine.execute("ROLLBACK TO SAVEPOINT part")
            raise
        finally:
            if self.engine.in_transaction:
                self.engine.execute("RELEASE SAVEPOINT part")

    def _blame(self, error: BaseException) -> None:
        """Raise StoreError when an error that nobody foresaw comes from a file that is damaged.

        The whole file is read for that: only after what a row that is not what it should be leads to.
        """
        if not isinstance(error, _ODD_ROWS):
            return
        found: str = self.engine.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            from svcdesk.db.sqlite import faults  # most files are whole

            raise StoreError(faults.damaged(self.place, found)) from error


@contextmanager
def explained(path: str | Path) -> Iterator[None]:
    """Turn what SQLite says about the file at `path` into a StoreError that says what to do."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise  # a bug of ours, not the file's state
    except sqlite3.DatabaseError as error:
        from svcdesk.db.sqlite import faults  # most commands find nothing wrong

        raise faults.explanation(error, path, BUSY_SECONDS) from error


def open_any(path: str | Path) -> tuple[SqliteDb, int]:
    """Open a desk of this program or of an older one, as it is; returns it and the version of its schema.

    Raises StoreError as `open_desk` does.
    """
    if sqlite3.sqlite_version_info < _NEEDED:
        raise StoreError(
            N_("this Python has SQLite {version}, {needed} or newer is needed: take a newer Python"),
            needed=".".join(map(str, _NEEDED)),
            version=sqlite3.sqlite_version,
        )
    file = identity(path)  # before it is opened: what is put in its place meanwhile is noticed
    if not file:
        raise StoreError(N_("no desk at {path}: run 'svcdesk init', or name one with --db or SVCDESK_DB"), path=path)
    with explained(path):
        try:
            connection, made_by = _connected(path, "mode=rw")
            still = None
        except sqlite3.OperationalError as error:
            if not _cannot_share(error, path):
                raise
            still = os.stat(path).st_mtime_ns
            connection, made_by = _connected(path, "immutable=1")
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if made_by not in (APPLICATION_ID, AWAY_ID):
        connection.close()
        raise StoreError(N_("{path} is a database, but not a desk's: name the right file"), path=path)
    db = SqliteDb(connection, path, file, still)
    db.away = made_by == AWAY_ID
    check_known(db, version)
    return db, version


def _connected(path: str | Path, how: str) -> tuple[sqlite3.Connection, int]:
    """A connection, and the mark of the program that made the file, which is the first that is read of it."""
    file = os.path.abspath(path)
    for each in "%?#":  # which mean something in such a name
        file = file.replace(each, f"%{ord(each):02x}")
    connection = sqlite3.connect(f"file:{file}?{how}", uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    try:
        return connection, connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlite3.DatabaseError:
        connection.close()
        raise


def _cannot_share(error: sqlite3.OperationalError, path: str | Path) -> bool:
    """Whether it failed because nobody may write in the folder, where readers and writers keep out of each other's way.

    Then nobody writes just now, if nothing is written ahead: the file alone can be read.
    """
    code = error.sqlite_errorcode & 0xFF
    if code not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
        return False
    return os.access(path, os.R_OK) and not os.path.exists(f"{path}-wal")
