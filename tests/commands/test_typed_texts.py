"""`-` is standard input for every text of a command: each declared one goes through the one reader."""

from __future__ import annotations

import ast
from pathlib import Path

import svcdesk.commands
from tests.conftest import Desk

_TEXTS = {"why", "note", "summary", "cause", "solution"}
_HANDED_ON = {"edit", "merge", "move", "correct", "take_back", "amend"}  # they give --why to `act`, which reads it


def test_each_declared_text_is_read_by_the_one_reader() -> None:
    found, unread = 0, []
    for path in sorted(Path(svcdesk.commands.__path__[0]).rglob("*.py")):
        for function in ast.parse(path.read_text(encoding="utf-8")).body:
            if not isinstance(function, ast.FunctionDef) or function.name.startswith("_"):
                continue
            for arg in function.args.args:
                said = ast.unparse(arg.annotation) if arg.annotation else ""
                if arg.arg not in _TEXTS or not ("Option(" in said or said == "Note"):
                    continue
                found += 1
                if f"typed({arg.arg})" not in ast.unparse(function) and "_typed(locals())" not in ast.unparse(function):
                    unread.append((path.stem, function.name, arg.arg))
    assert found > 15
    assert [each for each in unread if not (each[1] in _HANDED_ON and each[2] == "why")] == []


def test_a_text_comes_from_standard_input(empty: Desk) -> None:
    empty.at("2026-03-02 09:00").begin()
    empty.run("log", "no paper", "-c", "Cedar")
    empty.run("edit", "1", "--summary", "-", stdin="no toner\n")
    assert empty.json("show", "1")["summary"] == "no toner"
