"""The engine that keeps a desk on a server: PostgreSQL, reached by psycopg2."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime

from svcdesk.db.port import Db, one_of
from svcdesk.db.postgres import statements
from svcdesk.db.postgres.address import without_password
from svcdesk.db.postgres.copying import filled
from svcdesk.db.postgres.dialect import statement, words_of
from svcdesk.db.postgres.driver import extensions, psycopg2
from svcdesk.db.postgres.link import explained, linked, linked_again
from svcdesk.db.postgres.rows import Found, Later
from svcdesk.db.postgres.statements import LOOK, TAKE_THE_PEN
from svcdesk.db.postgres.waiting import Connection, ask
from svcdesk.db.schema import GO_WITH
from svcdesk.errors import Moved, StoreError, UsageError
from svcdesk.locale import N_, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import Any

    from svcdesk.db.port import Rows
    from svcdesk.db.watch import Watch

_AT_ONCE = 5000  # rows of a whole table
_FEW = 100  # rows that are worth remembering
_WHOLE_FILES = " FROM content "  # which are too large for that
_MOST = 500  # statements that wait
_QUESTIONS = (b"SELECT", b"WITH")
_OWN = ("content", "schema_version", "touched")  # tables of the engine, not of the desk


class PostgresDb(Db):
    """A desk on a server, opened.

    A round trip costs more than most statements: what needs no answer waits, and is sent with the next question.
    """

    on_server = True
    refused = psycopg2.IntegrityError

    def __init__(self, connection: Connection, place: str) -> None:
        super().__init__(without_password(place))
        self.address = place  # with its password, if it has one
        self._connection = connection
        self._only_looks = False
        self._open = False  # a transaction has been begun, or waits to be
        self._waiting: list[bytes] = []
        self._trips = 0
        self._parts = 0
        self._cursors = 0
        self._ops: list[str] = []  # operations of the transaction
        self._ahead: list[tuple[bytes, Found]] | None = None  # what was asked while others may still write
        self._afterwards: list[bytes] = []  # what is to be sent when they may not
        self._keys: dict[str, list[str]] = {}  # table → the columns of its key
        self._known: dict[bytes, tuple[frozenset[str], Found]] = {}  # what was asked in this transaction, and found

    def execute(self, sql: str, /, **parameters: Any) -> Rows:
        self._check_may(sql)
        said = self._said(statement(sql), parameters)
        if not self._open:
            with self.explained():
                return Found.of(self._ask(said))
        if sql[0] in "IUD":
            self._take_the_pen()
            self._forget(sql)
            return Found.of(self._ask(said)) if " RETURNING " in sql else self._later(said)
        if said in self._known:  # while only we write, or look at one moment, nothing else changes it
            return self._known[said][1].again()
        found = Found.of(self._ask(said))
        if self._ahead is not None:
            self._ahead.append((said, found.again()))
        if found.rowcount <= _FEW and _WHOLE_FILES not in sql:
            self._known[said] = words_of(sql), found.again()
        return found

    def executemany(self, sql: str, parameters: Iterable[Mapping[str, Any]]) -> Rows:
        self._check_may(sql)
        text = statement(sql)
        self._take_the_pen()
        self._forget(sql)
        return self._later(b";\n".join(self._said(text, each) for each in parameters) or b"SELECT")

    def read_ahead(self, read: Callable[..., object], *arguments: object) -> None:
        if self._ahead is not None:
            read(*arguments)

    def tuples(self, sql: str) -> Iterator[tuple[Any, ...]]:
        if not self._open:
            with self.explained():
                found = self._ask(self._said(statement(sql), {}))
            yield from found
            return
        self._cursors += 1
        name = f"rows_{self._cursors}"
        self.tell(f"DECLARE {name} CURSOR FOR {statement(sql)}")
        while rows := self._ask(f"FETCH {_AT_ONCE} FROM {name}".encode()).fetchall():
            yield from rows

    def fill(self, table: str, names: list[str], rows: Iterable[tuple[Any, ...]]) -> int:
        self.settle()
        return filled(self._connection, table, names, rows)

    def settle(self) -> None:
        if self._waiting:
            self._ask()

    @contextmanager
    def watched(self, watch: Watch) -> Iterator[None]:
        outer, self.watch = self.watch, watch
        self._ops.append(watch.op)
        self._write_down_for(watch.op)
        watch.wrote = True
        try:
            yield
        finally:
            self.watch = outer
        self._write_down_for(outer.op if outer else "")

    def _check_may(self, sql: str) -> None:
        if self._only_looks and sql[0] in "IUD":
            raise StoreError(N_("{path} was opened to be read only"), path=self.place)

    def add_seals(self, added: bytes, removed: bytes, schema: int | None) -> None:
        self._take_the_pen()
        self._waiting.append(self._said(statements.SEALS, {"added": added, "removed": removed, "schema": schema}))

    def _forget(self, sql: str) -> None:
        """Forget what was found in the tables that a statement is about to change, itself or by triggers."""
        table = sql.partition(" ")[2].removeprefix("INTO ").removeprefix("FROM ").partition(" ")[0].strip('"')
        changed = {table, *GO_WITH.get(table, ()), "change"}
        self._known = {
            said: (words, found) for said, (words, found) in self._known.items() if words.isdisjoint(changed)
        }

    def _later(self, said: bytes) -> Rows:
        if len(self._waiting) > _MOST:
            self.settle()
        self._waiting.append(said)
        return Later(lambda: self._count_of(said))

    def _count_of(self, said: bytes) -> int:
        """How many rows the statement changes that waits to be sent as the last."""
        if not self._waiting or self._waiting[-1] is not said:
            raise LookupError(said)  # a bug of ours
        return int(self._ask().rowcount)

    def _write_down_for(self, op: str) -> None:
        """Tell the triggers of the desk for which operation they write down what is changed; "" for none."""
        told = self._said("SELECT set_config('svcdesk.op', %(op)s, true)", {"op": op})
        (self._waiting if self._ahead is None else self._afterwards).append(told)

    def tables(self) -> list[str]:
        return [name for (name,) in self._sent(statements.TABLES, {}) if name not in _OWN]

    def columns(self, table: str) -> list[str]:
        return [name for (name,) in self._sent(statements.COLUMNS, {"table": table})]

    def key(self, table: str) -> list[str]:
        if table not in self._keys:  # all at once: there are few, and each answer is waited for
            self._keys.clear()
            for each, column in self.tell(statements.KEYS):
                self._keys.setdefault(each, []).append(column)
        return self._keys[table]

    def references(self, table: str) -> list[tuple[str, str]]:
        return [(column, parent) for column, parent in self._sent(statements.REFERENCES, {"table": table})]

    def referring(self, table: str) -> list[tuple[str, str]]:
        return [(child, column) for child, column in self._sent(statements.REFERRING, {"table": table})]

    def foreign_keys(self, table: str) -> list[str]:
        """The names of the constraints by which a table refers to others."""
        return [name for (name,) in self._sent(statements.FOREIGN_KEYS, {"table": table})]

    def tell(self, sql: str) -> Iterator[tuple[Any, ...]]:
        """Send what only this engine understands, without parameters. Returns what it found."""
        return iter(self._ask(sql.encode()))

    def damage(self) -> list[str]:
        questions = [question for (question,) in self._sent(statements.DANGLING, {})]  # pages are the server's own care
        return [
            _("{table}: a row refers to a missing {parent}").format(table=child, parent=parent)
            for child, parent in self.tell(" UNION ALL ".join(questions))
        ]

    def foreign_keys_at_the_end(self) -> None:
        self._waiting.append(b"SET CONSTRAINTS ALL DEFERRED")

    def anew(self) -> Db:
        return PostgresDb(linked(self.address), self.address)

    def only_look(self) -> None:
        self._only_looks = True  # not a setting of the session, which a pooler gives to others

    def turn(self) -> datetime | None:
        if self._ahead is not None:
            return None
        [(now,)] = self.tell("SELECT floor(extract(epoch FROM clock_timestamp()))")
        return datetime.fromtimestamp(now, UTC)

    def interrupt(self) -> None:
        self._connection.cancel()

    def explained(self) -> AbstractContextManager[None]:
        return explained(str(self.place))

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _said(self, sql: str, parameters: Mapping[str, Any]) -> bytes:
        """The statement with its parameters in it."""
        try:
            said: bytes = self._connection.cursor().mogrify(sql, parameters)
        except ValueError as error:  # so the driver refuses a text with NUL in it, which no column can hold
            if "NUL" not in str(error):
                raise
            raise UsageError(N_("a text with the character NUL in it cannot be kept: leave it out")) from error
        return said

    def _ask(self, question: bytes = b"") -> extensions.cursor:
        """Send all that waits, and a question. Returns what was found by the last statement.

        When the connection was lost meanwhile, a question with which something begins is asked anew.
        """
        said = b";\n".join([*self._waiting, question] if question else self._waiting)
        self._waiting = []
        self._trips += 1
        begins = self._connection.get_transaction_status() == extensions.TRANSACTION_STATUS_IDLE
        try:
            return ask(self._connection, said)
        except psycopg2.Error:
            if not (self._connection.closed and begins and question.lstrip().startswith(_QUESTIONS)):
                raise
        self._connection = linked_again(self.address)
        return ask(self._connection, said)

    def _sent(self, sql: str, parameters: Mapping[str, Any]) -> extensions.cursor:
        return self._ask(self._said(sql, parameters))

    def _in_transaction(self) -> bool:
        return self._open

    def _begin_looking(self) -> None:
        self._link()
        self._open = True
        self._waiting.append(LOOK)

    def _end_looking(self) -> None:
        self._end(b"COMMIT")

    def _link(self) -> None:
        """See to it that there is a connection, where one was lost before: a board goes on when the server is back."""
        if self._connection.closed:
            self._connection = linked(self.address)

    def _begin(self, ahead: bool) -> None:
        if self._connection.interrupted:
            raise KeyboardInterrupt
        self._link()
        self._open = True
        self._ops.clear()
        if ahead:
            self._ahead = []
            self._waiting.append(LOOK)
        else:
            self._waiting += TAKE_THE_PEN

    def _take_the_pen(self) -> None:
        """Take the turn to write, if this transaction has only looked so far.

        Raises Moved when others have changed what it saw.
        """
        if self._ahead is None:
            return
        ahead, self._ahead = self._ahead, None
        begun = not self._waiting
        self._waiting = [*([b"COMMIT"] if begun else []), *TAKE_THE_PEN]
        (last,), *answers = self._ask(statements.again([said for said, _found in ahead]))
        self.last_entry = (last[0]["seq"], last[0]["hash"]) if last else (0, "")
        if any(answer != found.json() for (answer,), (_said, found) in zip(answers, ahead, strict=True)):
            raise Moved(N_("somebody else has changed it meanwhile: try again"))
        self._waiting += self._afterwards
        self._afterwards.clear()

    def _commit(self) -> None:
        self._connection.notices, self._connection.commits = [], True
        try:
            self._end(b"COMMIT")
        except psycopg2.Error:  # whatever was said when the connection ended
            if not self._connection.closed:
                raise
            self._find_out()
        except KeyboardInterrupt:
            if not self._connection.closed:
                raise
            if self._connection.interrupted:
                from svcdesk.db.postgres import faults  # most servers answer

                raise faults.unknown(str(self.place)) from None
            self._find_out()  # it was pressed before anything of ours waited
        self._connection.commits = False
        # a server that no longer waits for the one that copies it says so, and on a second line what that means
        # one that ends says only that, after it has answered
        if any("\n" in notice.strip() for notice in self._connection.notices):
            Db.unconfirmed = True

    def _find_out(self) -> None:
        """Go on when what was to be committed is there, though the server's answer was lost.

        Raises StoreError when it is not, or when nobody knows.
        """
        from svcdesk.db.postgres import faults  # most answers come

        try:
            other = PostgresDb(linked_again(self.address), self.address)
            with other.write():  # when the pen is free whoever held it has come to an end
                among, named = one_of("op", self._ops)
                there = f"EXISTS (SELECT 1 FROM operation WHERE op IN {among})"
                found = other.one(f"SELECT {there} AS done, pg_is_in_recovery() AS copies", **named)
        except (StoreError, KeyboardInterrupt):
            raise faults.unknown(str(self.place)) from None
        if found["done"]:
            self._connection = other._connection
            return
        other.close()
        if not self._ops or found["copies"]:  # which may not have heard of it yet
            raise faults.unknown(str(self.place))
        raise StoreError(N_("{path} was lost: nothing was changed, try again"), path=self.place)

    def _roll_back(self) -> None:
        if self._open:
            self._waiting.clear()
            self._end(b"ROLLBACK")

    def _end(self, how: bytes) -> None:
        """End the transaction, if its beginning was ever sent."""
        begun = self._connection.get_transaction_status() != extensions.TRANSACTION_STATUS_IDLE
        writes = self._ahead is None and len(self._waiting) > len(TAKE_THE_PEN)
        try:
            if not self._connection.closed and (begun or writes):
                self._ask(how)
        except (psycopg2.Error, KeyboardInterrupt):
            if not self._connection.closed:  # what waited was refused, and now nothing else is taken
                self._ask(b"ROLLBACK")
            raise
        finally:
            self._open = False
            self._waiting.clear()
            self._known.clear()
            self._ahead = None
            self._afterwards.clear()

    @contextmanager
    def _part(self) -> Iterator[None]:
        self._take_the_pen()
        self._parts += 1
        name = f"part_{self._parts}"
        place, trips = len(self._waiting), self._trips
        self._waiting.append(f"SAVEPOINT {name}".encode())
        try:
            yield
        except BaseException:
            self.last_entry = None
            self._known.clear()
            if self._trips == trips:
                del self._waiting[place:]
            elif not self._connection.closed:
                self._waiting.clear()
                self.tell(f"ROLLBACK TO SAVEPOINT {name}; RELEASE SAVEPOINT {name}")
            raise
        self._waiting.append(f"RELEASE SAVEPOINT {name}".encode())
