"""Reading the program's own code, and the tree of its commands, for the tests of the house and of the docs."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import typer

from svcdesk import tree

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "svcdesk"


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path: Path) -> list[ast.AST]:
    """All that the syntax tree of a file consists of: walked once for all who look for something in it."""
    return list(ast.walk(parsed(path)))


def files(*rooms: str) -> list[Path]:
    """The program's files below these folders of it, in order."""
    return sorted(path for room in rooms for path in (PACKAGE / room).rglob("*.py"))


def named(path: Path) -> str:
    """How a file is called from the top of the repository."""
    return path.relative_to(ROOT).as_posix()


def calls(path: Path, *names: str) -> Iterator[ast.Call]:
    """The calls in a file of functions or methods of these names."""
    for node in nodes(path):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
            if name in names:
                yield node


def imported(path: Path) -> set[str]:
    """Every module, and every name out of one, that a file imports."""
    found = set()
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    return found


@cache
def commands() -> dict[tuple[str, ...], Any]:
    """Every command and group by the words that call it."""
    root: Any = tree.build([])
    context = typer.Context(root)
    found: dict[tuple[str, ...], Any] = {(): root}
    for name in root.list_commands(context):
        command = root.get_command(context, name)
        found[name,] = command
        if hasattr(command, "loaders"):
            found |= {(name, each): command.get_command(context, each) for each in command.list_commands(context)}
    return found
