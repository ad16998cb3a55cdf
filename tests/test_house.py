"""The house stays as it is drawn: what docs/architecture.md says of the code is checked here, from the code itself."""

from __future__ import annotations

import ast
import re
import sqlite3
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from svcdesk.config.people import DUTIES
from svcdesk.config.policy import Policy
from svcdesk.config.store import compile_file
from svcdesk.db import schema
from svcdesk.desk import verbs
from svcdesk.views.journal import sentences
from tests.conftest import Desk, databases
from tests.house import PACKAGE, ROOT, calls, files, imported, named, nodes, parsed

# what several use; the other files of commands/ are commands
SHARED = {
    "act",
    "assumed",
    "ask",
    "complete",
    "editor",
    "filters",
    "machines",
    "office",
    "options",
    "paper",
    "places",
    "prompt",
    "whom",
}
LONGEST_FILE = 400
LONGEST_BODY = 15  # statements of a command, its declaration and help left aside


def strings(path: Path) -> Iterator[str]:
    """Every string in a file; of an f-string its fixed pieces."""
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


# the store


def test_the_schemas_version_is_the_number_of_scripts() -> None:
    names = [Path(path).name for path in schema.scripts()]
    assert [int(name.partition("_")[0]) for name in names] == list(range(1, len(names) + 1))


def test_every_schema_has_its_fixture() -> None:
    for version in range(1, schema.newest() + 1):
        assert (ROOT / "tests" / "data" / f"schema-{version}.sql").is_file()


def test_what_goes_with_a_deleted_row_is_known() -> None:
    made: dict[str, tuple[str, ...]] = {}
    for path in schema.scripts():
        for table, text in re.findall(r"CREATE TABLE (\w+) \((.*?)\n\)", Path(path).read_text(), re.DOTALL):
            for parent in re.findall(r"REFERENCES (\w+) \(\w+\) ON DELETE CASCADE", text):
                made[parent] = (*made.get(parent, ()), table)
    assert made == schema.GO_WITH


def test_only_an_engines_own_room_knows_it() -> None:
    for path in files("."):
        if path.parent != PACKAGE / "db" / "sqlite":
            assert not {"sqlite3", "sqlite_utils"} & imported(path), named(path)
            assert not re.search(r"(?<!sqlite)(?<!postgres)\.engine\b", path.read_text(encoding="utf-8")), named(path)
        if path.parent != PACKAGE / "db" / "postgres":
            assert "psycopg2" not in imported(path), named(path)


def test_statements_stand_only_where_rules_and_reports_are() -> None:
    for path in files("commands", "views", "config", "sla", "locale"):
        assert not list(calls(path, "execute", "executemany")), named(path)
    for path in (PACKAGE / "cli.py", PACKAGE / "context.py"):
        assert not list(calls(path, "execute", "executemany")), named(path)


def test_values_are_records() -> None:
    for path in files("."):
        assert path.name == "record.py" or "NamedTuple" not in path.read_text(encoding="utf-8"), named(path)


def writers() -> dict[str, set[str]]:
    found = defaultdict(set)
    for path in files("desk", "reports", "db"):
        if path.parent.parent == PACKAGE / "db":
            continue  # an engine writes what `changes` has it report
        for text in strings(path):
            for table in re.findall(r"(?:INSERT INTO|UPDATE|DELETE FROM) ([a-z_]+)", text):
                if table != "set":
                    found[table].add(named(path))
    return found


def test_each_table_has_one_writer() -> None:
    assert len(writers()) > 30
    assert {table: sorted(paths) for table, paths in writers().items() if len(paths) > 1} == {}


def test_reports_read_and_never_write() -> None:
    assert [path for paths in writers().values() for path in paths if path.startswith("svcdesk/reports")] == []
    for path in files("reports"):
        assert "svcdesk.desk.operation" not in imported(path), named(path)


def test_changes_are_made_only_in_operations() -> None:
    for path in files("."):
        if path.relative_to(PACKAGE).as_posix() not in ("desk/operation.py", "desk/journal.py"):
            assert not list(calls(path, "Operation")), named(path)


def test_commands_print_what_is_harmless() -> None:
    """By `say` or `say_exactly`, since names, texts and paths come from outside; what is an error is cleaned, too."""
    for path in files("commands"):
        assert all(any(each.arg == "file" for each in call.keywords) for call in calls(path, "print")), named(path)


# layers and rooms


def test_every_child_stands_in_a_layer() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    layers = [contract for contract in contracts if contract["type"] == "layers"]
    assert all(contract["exhaustive"] for contract in layers)
    assert {"svcdesk", "svcdesk.desk"} <= {container for contract in layers for container in contract["containers"]}
    assert any(
        contract["type"] == "acyclic_siblings" and contract["ancestors"] == ["svcdesk"] for contract in contracts
    )


def test_desk_and_views_have_the_same_wings() -> None:
    wings = {each.name for each in (PACKAGE / "desk").iterdir() if each.is_dir() and each.name != "__pycache__"}
    shown = {each.name for each in (PACKAGE / "views").iterdir() if each.is_dir() and each.name != "__pycache__"}
    assert shown - {"paper"} <= wings


def test_now_enters_once() -> None:
    for path in files("."):
        if path != PACKAGE / "environment.py":
            for call in calls(path, "now", "utcnow", "today"):
                assert not isinstance(call.func, ast.Attribute) or ast.unparse(call.func.value) not in (
                    "datetime",
                    "date",
                ), f"{named(path)}:{call.lineno}"


@pytest.mark.parametrize("path", files("."), ids=named)
def test_no_file_is_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def command_files() -> list[Path]:
    return [path for path in files("commands") if path.stem not in SHARED and path.stem != "__init__"]


@pytest.mark.parametrize("path", command_files(), ids=named)
def test_commands_are_short(path: Path) -> None:
    for node in parsed(path).body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            statements = sum(isinstance(each, ast.stmt) for each in ast.walk(node)) - 2  # itself, and its help
            assert statements <= LONGEST_BODY, f"{node.name}: {statements} statements"


def test_each_command_file_has_its_test_file() -> None:
    there = {path.stem for path in (ROOT / "tests" / "commands").glob("test_*.py")}
    for path in (PACKAGE / "commands").iterdir():
        if path.name not in ("__init__.py", "__pycache__") and path.stem not in SHARED:
            assert f"test_{path.stem.rstrip('_')}" in there, named(path)


# verbs and what they leave behind


def rules_called(path: Path) -> Iterator[tuple[str, object]]:
    """The functions of desk/ that a file calls with an operation, by the names that it calls them."""
    known: dict[str, object] = {}
    for node in nodes(path):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("svcdesk.desk"):
            module = import_module(node.module or "")
            for each in node.names:
                found = getattr(module, each.name, None) or import_module(f"{node.module}.{each.name}")
                known[each.asname or each.name] = found
    for node in nodes(path):
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.args[0]) in ("op", "opening"):
            where, _dot, name = ast.unparse(node.func).rpartition(".")
            if (where or name) in known:
                yield name, getattr(known[where], name) if where else known[name]


def test_whoever_changes_something_acts_by_a_verb() -> None:
    """What commands, imports and the demo call with an operation is the rule of a verb, which knows who may."""
    rules = {verb.rule for verb in verbs.known().values()}
    paths = [*files("commands", "desk/imports"), PACKAGE / "desk" / "demo.py"]
    called = [each for path in paths for each in rules_called(path)]
    assert len(called) > 100
    left = {name for name, rule in called if getattr(rule, "__wrapped__", None) not in rules}
    # of holders: a place that is named for the first time gets its row; by 'import tickets', which is a verb itself
    # a part of an operation is one, too
    assert left == {"find", "log", "part"}


def test_each_verb_has_a_duty_and_says_what_it_takes() -> None:
    assert {verb.duty for verb in verbs.known().values()} == set(DUTIES)
    for verb in verbs.known().values():
        assert all(argument.isidentifier() for argument in verb.arguments), verb.name


def kinds() -> set[str]:
    """What rules record, as patterns: what is put together from a word that varies has `.+` for it."""
    found = set()
    for path in files("desk"):
        for call in calls(path, "record"):
            if len(call.args) > 2:
                found |= {pattern for pattern in _patterns(call.args[2]) if pattern != ".+"}
    return found


def _patterns(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant):
        yield re.escape(str(node.value))
    elif isinstance(node, ast.JoinedStr):
        yield "".join(re.escape(str(each.value)) if isinstance(each, ast.Constant) else ".+" for each in node.values)
    elif isinstance(node, ast.BoolOp):
        for each in node.values:
            yield from _patterns(each)
    elif isinstance(node, ast.IfExp):
        yield from _patterns(node.body)
        yield from _patterns(node.orelse)


def test_each_kind_of_the_journal_has_a_sentence() -> None:
    known = sentences()
    assert len(kinds()) > 40
    for kind in kinds():
        assert any(re.fullmatch(kind, each) for each in known), kind


def test_what_a_full_desk_has_recorded_has_sentences(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "full.db") as db:
        db.executescript((ROOT / "tests" / "data" / f"schema-{schema.newest()}.sql").read_text(encoding="utf-8"))
        recorded = {kind for (kind,) in db.execute("SELECT DISTINCT kind FROM journal")}
    assert len(recorded) > 20
    own_events = set(Policy(compile_file(ROOT / "config.example.yaml")).names("events"))
    assert recorded - set(sentences()) - own_events == set()


# what the daily commands load

DAILY = (
    ("log", "a fault", "-c", "A"),
    ("note", "1", "restart it"),
    ("assign", "1", "Wang"),
    ("hold", "1", "--reason", "parts"),
    ("resume", "1"),
    ("show", "1"),
    ("list",),
    ("report", "overdue"),
)
HEAVY = {
    "typer",
    "inspect",
    "rich",
    "yaml",
    "sqlite_utils",
    "dateutil",
    "holidays",
    "xlsxwriter",
    "babel",
    "hashlib",
    "email",
    "csv",
    # each of these takes as long to load as a tenth of a list to print, and most load the first
    "re",
    "typing",
    "pathlib",
    "json",
    "gettext",
}
LIST = ROOT / "tests" / "data" / "daily-imports.txt"  # what each of them may load of the program itself

LOADED = """
import sys
from svcdesk.cli import main
sys.argv = ["svcdesk", *sys.argv[1:]]
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""


def test_daily_imports_stay_within_the_list(desk: Desk) -> None:
    """A line for each command: its name, then modules. Whoever adds one has weighed it: a module costs about 0.2 ms.

    Of a desk on a server what its driver loads does not count, and the program's own are not listed.
    """
    driver = "import psycopg2; " if databases() else ""
    nothing = [sys.executable, "-c", f"{driver}import sys; print(*sys.modules)"]
    known = set(subprocess.run(nothing, capture_output=True, text=True).stdout.split())  # loaded at every start
    listed = {line.split(":")[0]: set(line.split(":")[1].split()) for line in LIST.read_text().splitlines()}
    for words in DAILY:
        done = subprocess.run(
            [sys.executable, "-c", LOADED, *words],
            cwd=desk.folder,
            env=desk.environment(),
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        modules = set(done.stderr.splitlines()[-1].split())
        assert "ssl" not in modules, words  # the driver's own, but for what it does without
        loaded = modules - known
        assert not HEAVY & {module.partition(".")[0] for module in loaded}, words
        own = {module.removeprefix("svcdesk.") for module in loaded if module.startswith("svcdesk.")}
        name = words[0] if words[0] != "report" else "report overdue"
        assert databases() or own - listed[name] == set(), words
