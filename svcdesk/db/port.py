"""The store as the rest of the program sees it: statements with named parameters, rows by name, one way to write.

Each engine, `sqlite` and `postgres`, makes a `Db` of its own; they do not know each other. Statements are such that
both understand them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager

from svcdesk.environment import stand_in
from svcdesk.errors import StoreError, why
from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from datetime import datetime
    from pathlib import Path
    from typing import Any, Protocol, Self

    from svcdesk.db.watch import Watch

    class Row(Protocol):
        """One row: its values by the names of their columns, in whose order they come."""

        def __getitem__(self, name: str, /) -> Any: ...
        def __iter__(self) -> Iterator[Any]: ...
        def keys(self) -> Iterable[str]: ...  # noqa: D102

    class Rows(Protocol):
        """What a statement found, row by row; `rowcount`, asked for at once, is how many rows it changed."""

        @property
        def rowcount(self) -> int: ...  # noqa: D102
        def __iter__(self) -> Iterator[Row]: ...
        def __next__(self) -> Row: ...
        def fetchone(self) -> Row | None: ...  # noqa: D102
        def fetchall(self) -> list[Row]: ...  # noqa: D102
else:
    Row = Rows = object

FOREVER = "9999-12-31T23:59:59Z"  # the end of what is still so


class Db:
    """One opened desk. Outside `write()` every statement stands for itself.

    What an engine does in its own way is declared here and done in its own class.
    """

    written = False  # whether this process has changed anything yet
    unconfirmed = False  # whether a change stands on one server alone, though a second one is to have it, too
    on_server = False
    away = False  # it is a copy on a laptop, away from the office
    opened_at: datetime | None = None  # by the server's clock, UTC to the second; None where this machine's counts
    login: str | None = None  # the role of the server that is connected; None where this machine's accounts count
    published: str | None = None  # the hash of the configuration in force on a server; see `published.py`
    refused: type[Exception]  # what the engine raises when a constraint speaks against a change

    def __init__(self, place: str | Path) -> None:
        self.place = place  # where the desk is, as people name it
        self.shared: Callable[[], str | None] = lambda: None  # names the folder of a server's attached files, if any
        self._looking = False  # a question is being answered
        self.last_entry: tuple[int, str] | None = None  # of the journal: its place and its seal, if we have written it
        self.watch: Watch | None = None  # the record of the running operation

    @property
    def path(self) -> Path:
        """The desk's file; of one on a server what stands for it on this machine, where there is no file."""
        from pathlib import Path  # few commands do more with it than open it

        return Path(stand_in(str(self.place)) if self.on_server else self.place)

    def one(self, sql: str, /, **parameters: Any) -> Row:
        """The row of a statement that always finds one: a count, a sum, what has this identity."""
        row = self.execute(sql, **parameters).fetchone()
        if row is None:
            raise LookupError(sql)  # a bug of ours
        return row

    def read_ahead(self, read: Callable[..., object], *arguments: object) -> None:
        """Call a function that reads what a rule will read after its first change, where that is better done now.

        That is so on a server while others may still write: they are kept waiting by each question that is asked after
        the first change. What is read is remembered until it changes, by whomever, and nothing else comes of it.
        """

    @contextmanager
    def read(self) -> Iterator[Db]:
        """For questions only, all answered as of one moment, whatever others write meanwhile.

        What the engine says of the desk is raised as StoreError. Inside another one, or `write()`, it is a part of it.
        """
        with self.explained():
            begun = not self._in_transaction()
            try:
                if begun:
                    self._look()
                yield self
            except Exception as error:
                self._blame(error)
                raise
            finally:
                if begun:
                    self._look_away()
        self._have_read()

    @contextmanager
    def write(self, ahead: bool = False) -> Iterator[Db]:
        """One transaction, exclusive from its first statement: all of it happens, or nothing.

        `ahead`, an engine may ask the first questions while others still write. When they have changed an answer by the
        time of the first change, it raises Moved: nothing was changed, and all of it is to be done again.

        When two people write at once the second waits for its turn, instead of failing half-way. Keep it short: no
        prompt and no slow work inside. Inside another one it is a part that can fail alone; questions that are asked
        after it, inside `read()`, are answered as of then.
        """
        if self._looking:
            self._look_away()  # whoever has read cannot go on to write: somebody else may have written since
            try:
                with self.write(ahead):
                    yield self
            finally:
                self._look()
            return
        if self._in_transaction():
            with self._part():
                yield self
            return
        with self.explained():
            self._begin(ahead)
            try:
                yield self
                self._commit()
                Db.written = True
            except BaseException as error:
                self._roll_back()
                self._blame(error)
                raise
            finally:
                self.last_entry = None  # others write the next ones

    def _look(self) -> None:
        self._begin_looking()
        self._looking = True

    def _look_away(self) -> None:
        self._looking = False
        self._end_looking()

    def _have_read(self) -> None:
        """Raise StoreError where what was read may not have been so at one moment."""

    def _blame(self, error: BaseException) -> None:
        """Raise StoreError when an error that nobody foresaw is the fault of the desk's file."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()

    if TYPE_CHECKING:  # each engine has its own of these

        def execute(self, sql: str, /, **parameters: Any) -> Rows:
            """Run one statement; `:name` in it stands for the parameter of that name."""

        def executemany(self, sql: str, parameters: Iterable[Mapping[str, Any]]) -> Rows:
            """Run one statement for each of these mappings of parameters."""

        def tuples(self, sql: str) -> Iterator[tuple[Any, ...]]:
            """What a statement finds, without names: for whole tables, where rows by name take too long."""

        def fill(self, table: str, names: list[str], rows: Iterable[tuple[Any, ...]]) -> int:
            """Write whole rows into an empty table, with the columns of these names. Returns how many.

            Raises Conflict where a value cannot be kept by this engine.
            """

        def watched(self, watch: Watch) -> AbstractContextManager[None]:
            """Let the engine report to `watch` every row that is changed meanwhile, inside the caller's `write()`."""

        def add_seals(self, added: bytes, removed: bytes, schema: int | None) -> None:
            """Write down the seals of rows that there are more and fewer of than before; see `changes.write_seals`."""

        def settle(self) -> None:
            """Let everything that was told to the engine so far be done, or refused."""

        def tables(self) -> list[str]:
            """The names of the desk's tables, in their order."""

        def columns(self, table: str) -> list[str]:
            """The names of a table's columns, in their order."""

        def key(self, table: str) -> list[str]:
            """The columns of a table's primary key, in its order."""

        def references(self, table: str) -> list[tuple[str, str]]:
            """The columns of a table that refer to another: the column, and the other table."""

        def referring(self, table: str) -> list[tuple[str, str]]:
            """The columns that refer to a table: their table, and the column."""

        def damage(self) -> list[str]:
            """What the engine itself finds wrong with the desk, one line each: damage, dangling references."""

        def foreign_keys_at_the_end(self) -> None:
            """Let this transaction refer to rows that come later in it."""

        def anew(self) -> Db:
            """Another connection to the same desk."""

        def only_look(self) -> None:
            """Refuse from now on to change anything."""

        def interrupt(self) -> None:
            """Let the statement that runs in another thread come to nothing."""

        def explained(self) -> AbstractContextManager[None]:
            """Turn what the engine raises about the desk into StoreError that says what to do."""

        def turn(self) -> datetime | None:
            """When our turn to write came, inside `write()`: by the desk's clock, UTC to the second.

            None where it came at once, or is still to come.
            """

        def close(self) -> None:
            """Let go of the desk."""

        def _in_transaction(self) -> bool: ...
        def _begin_looking(self) -> None: ...
        def _end_looking(self) -> None: ...
        def _begin(self, ahead: bool) -> None: ...
        def _commit(self) -> None: ...
        def _roll_back(self) -> None: ...
        def _part(self) -> AbstractContextManager[None]: ...


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
        raise StoreError(f"{path}: {why(error)}") from error
    return status.st_dev, status.st_ino
