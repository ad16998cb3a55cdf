"""A desk in a folder of its own, driven as people drive it: the real program, a process for each command."""

from __future__ import annotations

import atexit
import gc
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from functools import cache, cached_property
from inspect import signature
from pathlib import Path
from threading import current_thread, main_thread
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from svcdesk.config import store
from svcdesk.db.open import create, open_desk, shown
from svcdesk.db.port import Db
from tests import servers
from tests.nursery import Nursery
from tests.plans.table import pytest_terminal_summary  # noqa: F401

# one for all desks: what was compiled for one is not compiled again for another with the same configuration
_CACHE = Path(tempfile.mkdtemp(prefix="svcdesk-cache-"))
atexit.register(shutil.rmtree, _CACHE, ignore_errors=True)
MEMORY = Path("/dev/shm")  # desks there do not wait for a disk: what is tested does not survive the machine anyway
ROOM = 8 << 30  # bytes; the whole suite writes half of that

# a machine that others use as well is slow at times: that says nothing of the program
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

_HERE = Path(__file__).parent
PROGRAM = (sys.executable, "-m", "svcdesk")
READ_BY_COMMANDS = (
    "SVCDESK_", "XDG_", "COLUMNS", "PAGER", "EDITOR", "VISUAL", "NO_COLOR", "FORCE_COLOR",
    "_SVCDESK_", "_TYPER_", "COMP_",
)  # fmt: skip


_ENDED = ExitStack()  # what is let go of at the end of the tests


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--engine", choices=("sqlite", "postgres"), default="sqlite", help="where the desks are")


def pytest_configure(config: pytest.Config) -> None:
    """Begin the server that the tests ask for, and let their folders lie in memory, where there is enough of it."""
    _in_memory()
    if config.getoption("engine") == "sqlite":
        os.environ.pop(servers.NAMED, None)
        return
    chosen = config.option.markexpr
    config.option.markexpr = f"({chosen}) and not file" if chosen else "not file"
    if servers.NAMED not in os.environ:
        folder = Path(_ENDED.enter_context(tempfile.TemporaryDirectory(dir=os.environ.get("PYTEST_DEBUG_TEMPROOT"))))
        os.environ[servers.NAMED] = _ENDED.enter_context(servers.started(folder / "server"))


def pytest_unconfigure() -> None:
    """End the server."""
    _ENDED.close()


def pytest_collection() -> None:
    """Look for no garbage while tests are collected: nearly all that is made then stays."""
    gc.disable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long: short tests of single commands are left to the end, when some have nothing to do."""
    folders = {item: item.path.parent for item in items}
    items.sort(key=lambda item: (folders[item] == _HERE, folders[item]), reverse=True)


def pytest_collection_finish() -> None:
    """Look for garbage from here on, and not among thousands of tests."""
    gc.freeze()
    gc.enable()


@cache
def databases() -> servers.Databases | None:
    """Where the desks of this process of the tests are, if they are on a server."""
    address = os.environ.get(servers.NAMED)
    return servers.Databases(address) if address else None


@pytest.fixture(autouse=True)
def _no_database_stays(tmp_path: Path) -> Iterator[None]:
    yield
    if made := databases():
        made.drop(tmp_path)


def _in_memory() -> None:
    usable = os.access(MEMORY, os.W_OK) and not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC
    if usable and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


class Desk:
    """One desk. `now` is the moment at which commands run (SVCDESK_NOW), None for the real one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now: str | None = None

    @property
    def database(self) -> Path:
        return self.folder / "svcdesk.db"

    @property
    def place(self) -> str | Path:
        """Where the desk is, as `open_desk` takes it: its file, or the address of its database."""
        made = databases()
        return made.of(self.folder) if made else self.database

    @property
    def called(self) -> str:
        """What messages call the desk by."""
        return shown(str(self.place))

    @property
    def config(self) -> Path:
        return self.folder / "svcdesk.yaml"

    def begin(self) -> Desk:
        """Let the folder be what `init` makes of it: a copy, since that is the same every time."""
        servers.copied(begun(), self.folder, databases())
        return self

    def copied(self, folder: Path) -> Desk:
        """A copy of the desk in another folder, at the same moment."""
        servers.copied(self.folder, folder, databases())
        return Desk(folder).at(self.now)

    def opened(self, only_look: bool = False) -> Db:
        """The desk, opened in this process; whoever asks for it closes it."""
        return open_desk(self.place, only_look=only_look)

    def sql(self, sql: str, **parameters: Any) -> list[tuple[Any, ...]]:
        """The rows that a statement finds; what it changes is changed behind the program's back, whatever forbids."""
        if isinstance(self.place, str):
            return servers.told(self.place, sql, parameters)
        with closing(sqlite3.connect(self.database)) as db, db:
            if sql.startswith(("UPDATE journal ", "DELETE FROM journal ")):
                db.execute("DROP TRIGGER IF EXISTS journal_is_never_changed")
                db.execute("DROP TRIGGER IF EXISTS journal_is_never_deleted")
            return db.execute(sql, parameters).fetchall()

    def counted(self, sql: str, **parameters: Any) -> list[tuple[Any, ...]]:
        """The rows that a question finds which is put as SQLite understands it, wherever the desk is."""
        if not isinstance(self.place, str):
            return self.sql(sql, **parameters)
        with self.opened() as db, db.read(), closing(servers.like(db)) as file:
            return file.execute(sql, parameters).fetchall()

    def kept(self) -> object:
        """All that the desk holds, to be compared with what it holds another time."""
        if not isinstance(self.place, str):
            return self.database.read_bytes(), Path(f"{self.database}-wal").exists()
        with self.opened(only_look=True) as db, db.read():
            return {table: sorted(db.tuples(f"SELECT * FROM {table}"), key=repr) for table in db.tables()}

    def lose(self) -> None:
        """Let the desk be gone, but for its configuration."""
        if made := databases():
            made.drop(self.folder)
        else:
            self.database.unlink()

    def become(self, script: str) -> None:
        """Let this be the desk of which a fixture of the schema was made."""
        if isinstance(self.place, str):
            _bare().copied(self.folder)
        with closing(sqlite3.connect(":memory:" if databases() else self.database)) as db:
            db.executescript(script)
            if isinstance(self.place, str):
                servers.filled(self.place, db)

    def environment(self, **more: str) -> dict[str, str]:
        """The environment in which commands run: nothing of the tester's own desk."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("SVCDESK_", "XDG_"))}
        env = {
            **kept,
            "HOME": str(self.folder),
            "XDG_CACHE_HOME": str(_CACHE),
            "COLUMNS": "200",
            "PAGER": "cat",
            "SVCDESK_USER": "tester",
            "LANGUAGE": "en",  # what is said is tested in English, whatever the tester's own locale
        }
        if made := databases():
            env["SVCDESK_DB"] = made.of(self.folder)
        env |= more
        if self.now:
            env["SVCDESK_NOW"] = self.now
        return env

    def run(self, *arguments: str, stdin: str = "", code: int | None = 0, **env: Any) -> Result:
        """Run one command; `code` is the exit code it must have, None for any.

        What Python itself looks at when it starts (locale, PYTHON…) needs a process from the very beginning, and so do
        commands that run at the same time; the others are forked from the nursery.
        """
        whole = self.environment(**env)
        self._publish(arguments)
        if any(not key.startswith(READ_BY_COMMANDS) for key in env) or current_thread() is not main_thread():
            done = subprocess.run(
                [*PROGRAM, *arguments],
                cwd=self.folder,
                env=whole,
                input=stdin.encode(),
                capture_output=True,
                timeout=120,
            )
            result = Result(done.returncode, done.stdout, done.stderr)
        else:
            compiler = arguments[:1] == ("config",) or not self._is_compiled()
            result = Result(*nursery(compiler=compiler).run(arguments, self.folder, whole, stdin))
        assert "Traceback" not in result.err, result.err
        if code is not None:
            assert result.code == code, f"{arguments}: {result.code}\n{result.out}{result.err}"
        return result

    def _publish(self, arguments: tuple[str, ...]) -> None:
        """Publish the YAML of a desk on a server when it was changed, as whoever changes it does."""
        if not (made := databases()) or arguments[:1] == ("init",) or arguments[:2] == ("config", "publish"):
            return
        written = self.config.read_bytes() if self.config.is_file() else None
        if made.published.get(self.folder) != written:
            made.published[self.folder] = written
            Desk.run(self, "config", "publish", code=None)

    def _is_compiled(self) -> bool:
        """Whether a command has compiled the same configuration before, on whichever desk of these tests."""
        if made := databases():
            published = made.published.get(self.folder)
            known = published in made.compiled
            made.compiled.add(published)
            return known
        try:
            key = store._key(store._program(), self.config.read_bytes(), store._this_year())
        except OSError:
            return False
        return (_CACHE / "svcdesk" / f"{key}.policy").exists()

    def json(self, *arguments: str, **env: str) -> Any:
        """What a command prints with --json."""
        return json.loads(self.run(*arguments, "--json", code=0, **env).out)

    def at(self, now: str | None) -> Desk:
        """The same desk at another moment."""
        self.now = now
        return self

    def events(self, number: str = "1") -> list[str]:
        """What happened to a ticket, by when it happened."""
        return [entry["event"] for entry in self.json("show", number)["timeline"]]

    def outcomes(self, number: str = "1") -> dict[str, str | None]:
        """What became of the promises of a ticket, by target."""
        return {clock["target"]: clock["outcome"] for clock in self.json("show", number)["clocks"]}


@cache
def begun() -> Path:
    """The folder of a desk as `init` makes it, made once by each process of the tests."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder)
    desk = Desk(folder)
    desk.run("init")
    desk.run("list")
    return folder


@cache
def _bare() -> Desk:
    """A new desk without anything beside it, made once by each process of the tests."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder)
    create(Desk(folder).place)
    return Desk(folder)


def new_store(folder: Path) -> Db:
    """A new desk without configuration, opened in this process."""
    return _bare().copied(folder).opened()


@cache
def nursery(*, compiler: bool) -> Nursery:
    """Where this test process has its commands from: those that read a YAML from another than the rest."""
    made = Nursery(compiler=compiler)
    atexit.register(made.close)
    return made


class Result:
    """What a command printed, and its exit code; `printed` is what was no text."""

    def __init__(self, code: int, printed: bytes, err: bytes) -> None:
        self.code = code
        self.printed = printed
        self.err = err.decode()

    @cached_property
    def out(self) -> str:
        return self.printed.decode()


def built_once(build: Callable[[Desk], Desk]) -> object:
    """A fixture: what `build` makes of the desk of another fixture, which its argument names.

    It is built once for a file of tests, with its configuration compiled, and copied for each test after the first.
    """
    [base] = signature(build).parameters
    kept: dict[Path, Desk] = {}

    def copied(request: pytest.FixtureRequest, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
        if request.path not in kept:
            desk = build(request.getfixturevalue(base))
            if databases() or desk.database.exists():
                desk.run("list", code=None)
            kept[request.path] = desk.copied(tmp_path_factory.mktemp("built"))
            return desk
        return kept[request.path].copied(tmp_path)

    copied.__doc__ = build.__doc__
    return pytest.fixture(copied)


@pytest.fixture(scope="session")
def first_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a new desk, made once; tests get copies of it."""
    new = Desk(tmp_path_factory.mktemp("desk"))
    new.begin()
    new.run("engineer", "add", "Wang Lin", "--login", "wang", "--station", "centre", "--skill", "printer")
    new.run("engineer", "add", "Zhao Min", "--login", "zhao", "--station", "centre")
    new.run("engineer", "add", "Sun Hao", "--login", "sun", "--station", "north")
    return new.folder


@pytest.fixture
def desk(first_desk: Path, tmp_path: Path) -> Desk:
    """A new desk with the example configuration and three engineers."""
    servers.copied(first_desk, tmp_path, databases())
    return Desk(tmp_path)


@pytest.fixture
def empty(tmp_path: Path) -> Desk:
    """A folder without a desk."""
    return Desk(tmp_path)


@pytest.fixture(scope="session")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Five tickets of one morning: 1 P3 city, 2 P1 city and held, 3 gold county, 4 resolved, 5 cancelled."""
    desk = Desk(tmp_path_factory.mktemp("morning")).at("2026-03-02 09:00").begin()
    desk.run("engineer", "add", "Wang Lin", "--login", "tester")
    desk.run("engineer", "add", "Zhao Min")
    desk.run("log", "one", "-c", "Cedar", "-t", "13800000001", "--at", "08:40")
    desk.run("log", "two", "-c", "Birch", "-p", "P1", "--at", "08:45")
    desk.run("customer", "add", "Ash", "--tier", "gold", "--region", "county")
    desk.run("log", "three", "-c", "Ash", "--at", "08:50")
    desk.run("log", "four", "-c", "Ash", "--at", "08:55")
    desk.run("log", "five", "-c", "Cedar")
    desk.run("assign", "1", "Zhao")
    desk.run("assign", "3", "Wang")
    desk.run("hold", "2", "-r", "parts")
    desk.run("resolve", "4", "-c", "x", "-s", "y")
    desk.run("cancel", "5", "-r", "x")
    return desk.at("2026-03-02 09:01")
