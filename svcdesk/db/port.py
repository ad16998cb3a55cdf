"""The store as the rest of the program sees it: statements with named parameters, rows by name, one way to write.

Only `db/` knows which engine is behind it, its exceptions and its pragmas. Statements are such that SQLite and
PostgreSQL both understand them.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager

from svcdesk.errors import Locked, StoreError, word
from svcdesk.locale import N_, _, translated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any, Protocol

    from svcdesk.db.watch import Watch

    class Row(Protocol):
        """One row: its values by the names of their columns."""

        def __getitem__(self, name: str, /) -> Any: ...
        def keys(self) -> Iterable[str]: ...  # noqa: D102

    class Rows(Protocol):
        """What a statement found, row by row; `rowcount` is how many rows it changed."""

        @property
        def rowcount(self) -> int: ...  # noqa: D102
        def __iter__(self) -> Iterator[Row]: ...
        def __next__(self) -> Row: ...
        def fetchone(self) -> Row | None: ...  # noqa: D102
        def fetchall(self) -> list[Row]: ...  # noqa: D102
else:
    Row = Rows = object

FOREVER = "9999-12-31T23:59:59Z"  # the end of what is still so
_ODD_ROWS = (sqlite3.IntegrityError, LookupError, TypeError, ValueError)
BUSY_SECONDS = 5  # how long a statement waits for its turn to write while nobody gets on
_TURNS = 11  # how often it waits again while others do


class Db:
    """One opened desk. Outside `write()` every statement stands for itself."""

    written = False  # whether this process has changed anything yet

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: str | Path,
        file: tuple[int, int] | None = None,
        still: int | None = None,
    ) -> None:
        self.engine = connection  # for db/ alone
        self._path = path
        self._file = file  # which file was opened, as `identity` says it; None where nobody can replace it
        self._still = still  # when it was last changed (ns), if it is read without keeping writers off
        self._looking = False  # a question is being answered
        self._has_written = False
        self.last_entry: tuple[int, str] | None = None  # of the journal: its place and its seal, if we have written it
        # what `changes` needs to write down what an operation changes
        self.watch: Watch | None = None
        self.before_writing: Callable[[Db, str], None] | None = None
        self.triggers: set[tuple[str, str]] = set()
        self.stopped: BaseException | None = None  # what was raised while the engine was at work

    @property
    def path(self) -> Path:
        """The desk's file."""
        from pathlib import Path  # few commands do more with it than open it

        return Path(self._path)

    def execute(self, sql: str, /, **parameters: Any) -> Rows:
        """Run one statement; `:name` in it stands for the parameter of that name."""
        if self.watch and self.before_writing and sql[0] in "IUD":
            self.before_writing(self, sql)
        return self.engine.execute(sql, parameters)

    def one(self, sql: str, /, **parameters: Any) -> Row:
        """The row of a statement that always finds one: a count, a sum, what has this identity."""
        row: Row | None = self.engine.execute(sql, parameters).fetchone()
        if row is None:
            raise LookupError(sql)  # a bug of ours
        return row

    def executemany(self, sql: str, parameters: Iterable[Mapping[str, Any]]) -> Rows:
        """Run one statement for each of these mappings of parameters."""
        if self.watch and self.before_writing:
            self.before_writing(self, sql)
        return self.engine.executemany(sql, parameters)

    @contextmanager
    def read(self) -> Iterator[Db]:
        """For questions only, all answered as of one moment, whatever others write meanwhile.

        What the engine says of the file is raised as StoreError. Inside another one, or `write()`, it is a part of it.
        """
        with explained(self._path):
            begun = not self.engine.in_transaction
            try:
                if begun:
                    self._look()
                yield self
            except Exception as error:
                self._blame_damage(error)
                raise
            finally:
                if begun:
                    self._look_away()
        if self._still and os.stat(self._path).st_mtime_ns != self._still:
            raise StoreError(N_("{path} was changed while it was read: run it again"), path=self._path)

    def _look(self) -> None:
        self.engine.execute("BEGIN")
        self._looking = True

    def _look_away(self) -> None:
        self._looking = False
        if self.engine.in_transaction:
            self.engine.execute("COMMIT")

    @contextmanager
    def write(self) -> Iterator[Db]:
        """One transaction, exclusive from its first statement: all of it happens, or nothing.

        When two people write at once the second waits for its turn, instead of failing half-way. Keep it short: no
        prompt and no slow work inside. Inside another one it is a part that can fail alone; questions that are asked
        after it, inside `read()`, are answered as of then.
        """
        if self._looking:
            self._look_away()  # whoever has read cannot go on to write: somebody else may have written since
            try:
                with self.write():
                    yield self
            finally:
                self._look()
            return
        if self.engine.in_transaction:
            with self._part():
                yield self
            return
        with explained(self._path):
            if not self._has_written:  # what a part would take back is kept in memory, not in a file for each statement
                self.engine.execute("PRAGMA temp_store = MEMORY")
                self._has_written = True
            self._wait_for_turn()
            try:
                self._still_there()
                yield self
                self.engine.execute("COMMIT")
                Db.written = True
            except BaseException as error:
                self.triggers.clear()  # those that were made since are gone
                if self.engine.in_transaction:
                    self.engine.execute("ROLLBACK")
                self._blame_damage(error)
                raise
            finally:
                self.last_entry = None  # others write the next ones

    def _wait_for_turn(self) -> None:
        """Begin to write when it is our turn; many may take theirs before us, but none of them for long."""
        for _turn in range(_TURNS):
            before = self._commits()
            try:
                self.engine.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                if _code(error) != sqlite3.SQLITE_BUSY or self._commits() == before:
                    raise  # one alone has been writing all the time
        self.engine.execute("BEGIN IMMEDIATE")

    def _commits(self) -> int:
        """What is another number when somebody else has written meanwhile."""
        version: int = self.engine.execute("PRAGMA data_version").fetchone()[0]
        return version

    def _still_there(self) -> None:
        # whoever restores a backup holds the turn to write: what waited for it must not write into the file of before
        if self._file and identity(self._path) != self._file:
            raise StoreError(N_("{path} was replaced meanwhile: nothing was changed, try again"), path=self._path)

    def _blame_damage(self, error: BaseException) -> None:
        """Raise StoreError when an error that nobody foresaw comes from a file that is damaged.

        The whole file is read for that: only after what a row that is not what it should be leads to.
        """
        if not isinstance(error, _ODD_ROWS):
            return
        found: str = self.engine.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise StoreError(_damaged(self._path, found)) from error

    @contextmanager
    def _part(self) -> Iterator[None]:
        self.engine.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            self.triggers.clear()
            self.last_entry = None
            if self.engine.in_transaction:  # else the engine has taken all of it back
                self.engine.execute("ROLLBACK TO SAVEPOINT part")
            raise
        finally:
            if self.engine.in_transaction:
                self.engine.execute("RELEASE SAVEPOINT part")

    def close(self) -> None:
        """Close it, so that the file alone is the whole desk again."""
        self.engine.close()

    def __enter__(self) -> Db:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()


def where(*conditions: str) -> str:
    """The WHERE clause in which all of these conditions hold; empty ones are left out."""
    given = [condition for condition in conditions if condition]
    return " WHERE " + " AND ".join(given) if given else ""


def one_of(name: str, values: Iterable[Any]) -> tuple[str, dict[str, Any]]:
    """What follows IN for these values, (:name0, :name1, …), and its parameters."""
    parameters = {f"{name}{place}": value for place, value in enumerate(values)}
    return f"({', '.join(f':{key}' for key in parameters) or 'NULL'})", parameters


def so_far() -> str:
    """What a command that fails now has done until then; a text marked with `N_`."""
    return N_("what was done until then stays done") if Db.written else N_("nothing was changed")


@contextmanager
def explained(path: Path | str) -> Iterator[None]:
    """Turn what SQLite says about the file at `path` into a StoreError that says what to do."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise  # a bug of ours, not the file's state
    except sqlite3.DatabaseError as error:
        if _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            message = N_("{path} is locked: another program has been writing for {seconds} s; {so_far}, try again")
            raise Locked(message, path=path, seconds=BUSY_SECONDS, so_far=word(so_far())) from error
        raise StoreError(_explain(error, path)) from error


def exists(path: str | Path) -> bool:
    """Whether there is such a file. Raises StoreError when its folder does not let us see."""
    return identity(path) is not None


def identity(path: str | Path) -> tuple[int, int] | None:
    """Which file stands at that path: its device and number; None for none.

    Raises StoreError when its folder does not let us see.
    """
    try:
        status = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror}") from error
    return status.st_dev, status.st_ino


def _explain(error: sqlite3.DatabaseError, path: Path | str) -> str:
    code = _code(error)
    if code == sqlite3.SQLITE_READONLY:
        return _("{path} is read-only: make the file and its folder writable for you").format(path=path)
    if code == sqlite3.SQLITE_NOTADB:
        return _(
            "{path} is not a database: name the desk's file with --db or SVCDESK_DB; if it is that file, it is damaged:"
            " 'svcdesk db restore BACKUP' puts a backup in its place"
        ).format(path=path)
    if code == sqlite3.SQLITE_CANTOPEN:
        return _("{path} cannot be opened: check that you may read and write it and its folder").format(path=path)
    # what is written ahead lies in memory that the file system lends: a full disk shows there first
    if code == sqlite3.SQLITE_FULL or getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_SHMSIZE:
        return _("the disk of {path} is full, or your share of it: {so_far}").format(
            path=path, so_far=translated(so_far())
        )
    if code == sqlite3.SQLITE_IOERR:
        return _(
            "{path} cannot be read or written ({why}): look whether its disk, or your share of it, is full or fails;"
            " 'svcdesk db check' says whether the file is whole"
        ).format(path=path, why=error)
    if code == sqlite3.SQLITE_CORRUPT:
        return _damaged(path, str(error))
    return _("{path}: {why}").format(path=path, why=error)


def _code(error: sqlite3.DatabaseError) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF  # Python's own complaints have none


def _damaged(path: Path | str, why: str) -> str:
    return _("{path} is damaged ({why}): 'svcdesk db restore BACKUP' puts a backup in its place").format(
        path=path, why=why.splitlines()[0]
    )
