"""Every command has help with an example, a test that calls it, and its place in docs/commands.md."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import typer

from svcdesk import __version__, names
from svcdesk import tree as program
from tests.conftest import Desk

ROOT = Path(__file__).parents[2]


def tree() -> list[tuple[str, ...]]:
    """Every command and group as the words that call it."""
    root = program.build([])
    context = typer.Context(root)
    found: list[tuple[str, ...]] = [()]
    for name in root.list_commands(context):  # type: ignore[attr-defined]
        command = root.get_command(context, name)  # type: ignore[attr-defined]
        found.append((name,))
        if hasattr(command, "loaders"):
            found += [(name, each) for each in command.list_commands(context)]
    return found


ALL = tree()
GROUPS = [words for words in ALL if any(each[: len(words)] == words and each != words for each in ALL)]
COMMANDS = [words for words in ALL if words not in GROUPS]


def spoken(words: tuple[str, ...]) -> str:
    return " ".join(("svcdesk", *words))


def test_the_tree_is_walked() -> None:
    assert len(COMMANDS) > 30
    assert ("dispatch", "arrive") in COMMANDS
    assert ("report",) in GROUPS


@pytest.mark.parametrize("words", ALL, ids=spoken)
def test_help_has_an_example(empty: Desk, words: tuple[str, ...]) -> None:
    done = empty.run(*words, "--help")
    assert done.err == ""
    assert done.out.startswith(f"Usage: {spoken(words)}")
    description, _colon, example = done.out.partition("\n  Example")
    assert len(description.splitlines()) > 2, "no description"
    assert spoken(words) in example, "no example of itself"
    assert "\n\nOptions:\n" in example
    assert "\x1b" not in done.out
    assert empty.run(*words, "-h").out == done.out if words in ((), ("log",)) else True
    assert not list(empty.folder.iterdir())


def test_a_list_of_commands_says_what_they_say_and_loads_none() -> None:
    for name in names.NAMES:
        found = names.declared(name)
        assert names.described(name) == (found.help if isinstance(found, names.Group) else found.__doc__), name
    listed = "import sys; from svcdesk.cli import main; main(); print(*sys.modules, file=sys.stderr)"
    for asked in ("--help", "lgo"):
        done = subprocess.run([sys.executable, "-c", listed, asked], capture_output=True, text=True)
        loaded = [each for each in done.stderr.split() if each.startswith("svcdesk.desk")]
        assert loaded == [], asked


def test_what_commands_do_is_said_in_a_line_of_80_columns(empty: Desk) -> None:
    _usage, *shown = empty.run("--help", COLUMNS="80").out.splitlines()
    assert [line for line in shown if len(line) > 80 or line.endswith("...")] == []


@cache
def calls_in_tests() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests").rglob("*.py")))


@pytest.mark.parametrize("words", COMMANDS, ids=spoken)
def test_every_command_has_a_test(words: tuple[str, ...]) -> None:
    called = ", ".join(f'"{word}"' for word in words)  # as desk.run("dispatch", "arrive", …) has it
    wrapped = r",\s+".join(re.escape(f'"{word}"') for word in words)
    assert re.search(
        rf"(?:run|json|attempt|killed|press)\(\s*(?:\*?\w+, )?{wrapped}[,)]|\({wrapped}[,)]", calls_in_tests()
    ), called


@pytest.mark.parametrize("words", COMMANDS, ids=spoken)
def test_every_command_is_in_the_docs(words: tuple[str, ...]) -> None:
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    assert re.search(rf"^##+ {re.escape(spoken(words))}$", page, re.MULTILINE), spoken(words)


@pytest.mark.parametrize("words", GROUPS, ids=spoken)
def test_a_group_alone_shows_its_commands(empty: Desk, words: tuple[str, ...]) -> None:
    done = empty.run(*words, code=2)
    assert done.err.startswith(f"Usage: {spoken(words)} [OPTIONS] COMMAND [ARGS]...\n")
    for command in (each[-1] for each in ALL if len(each) == len(words) + 1 and each[:-1] == words):
        assert f"\n  {command} " in done.err


def test_version(empty: Desk) -> None:
    assert empty.run("--version").out == f"svcdesk {__version__}\n"


def test_completion_of_commands(empty: Desk) -> None:
    done = empty.run(_SVCDESK_COMPLETE="complete_bash", COMP_WORDS="svcdesk dispatch a", COMP_CWORD="2")
    assert done.out.split() == ["accept", "arrive", "attach", "approve", "amend"]
